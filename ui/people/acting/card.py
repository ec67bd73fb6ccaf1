"""The card of a person's record that says who may act for them, and the question before an authority is ended."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from caseworker.casework import Citizen
from caseworker.desk import ActingLine
from ui.people.acting.words import name_words, proof_words, scope_words
from ui.theme import Size, theme
from ui.widgets import Button, Card, Heading, Kind, Sheet, TextField, Words, announce, name_it
from ui.widgets.emptying import empty_layout


class ActingCard(Card):
    """Who may act, with what they may do; who could before stands below, quietly."""

    add_clicked = Signal()
    end_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = Heading("", 3)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().space(16))
        add = Button(self.tr("Add somebody"), Kind.LINK)
        add.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        add.clicked.connect(self.add_clicked)
        self.add(self._title)
        self.column.addLayout(self._lines)
        self.column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_acting(self, person: Citizen, acting: tuple[ActingLine, ...]) -> None:
        """Show everybody who acts, or acted."""
        self._title.set_text(self.tr("Who may act for {name}").format(name=person.greeting))
        empty_layout(self._lines)
        for line in acting:
            self._lines.addWidget(self._line(line))
        if not acting:
            self._lines.addWidget(Words(self.tr("Nobody. They speak for themself."), quiet=True))

    def _line(self, line: ActingLine) -> QWidget:
        whole = QWidget()
        words = QVBoxLayout(whole)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme().space(4))
        name = name_words(line)
        words.addWidget(Words(name, weight=600) if line.stands else Words(name, quiet=True))
        if line.stands:
            words.addWidget(Words(scope_words(line)))
        words.addWidget(Words(proof_words(line), size=Size.SMALL, quiet=True))
        if line.stands:
            end = Button(self.tr("End this"), Kind.LINK)
            name_it(end, self.tr("End this: {name}").format(name=name))
            end.clicked.connect(partial(self.end_clicked.emit, line.representative.id))
            words.addWidget(end, 0, Qt.AlignmentFlag.AlignLeft)
        return whole


class EndSheet(Sheet):
    """What ending an authority does and does not do, and why it ends."""

    ended = Signal(str)

    def __init__(self, parent: QWidget, line: ActingLine) -> None:
        name = line.representative.name
        super().__init__(parent, self.tr("May {name} not act any more?").format(name=name))
        for sentence in (
            self.tr("From now on {name} is not told anything here, and does not answer or sign."),
            self.tr("What {name} permitted before still stands. Take it back under “permission” if it should stop."),
        ):
            self.column.addWidget(Words(sentence.format(name=name)))
        self._why = TextField(self.tr("Why does it end?"), hint=self.tr("Such as “they are well again”."))
        self.column.addWidget(self._why)
        end = Button(self.tr("End it"), Kind.PRIMARY)
        keep = Button(self.tr("Keep it"))
        end.clicked.connect(self._end)
        keep.clicked.connect(self.reject)
        self.add_buttons(end, keep)
        self._why.setFocus()

    def _end(self) -> None:
        why = " ".join(self._why.text().split())
        if not why:
            sentence = self.tr("Write down why it ends.")
            self._why.set_error(sentence)
            announce(self, sentence, urgent=True)
            self._why.setFocus()
            return
        self.accept()
        self.ended.emit(why)
