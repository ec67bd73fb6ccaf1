"""The answers as they are read back: section by section, each with a way to change it."""

from functools import partial

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.interview.source_words import source_words
from ui.read_back.reading import ShownAnswer, ShownSection
from ui.theme import Size, theme
from ui.widgets import Button, Card, Fact, FactRows, Flow, Heading, Kind, Words, name_it
from ui.widgets.emptying import empty_layout
from ui.widgets.typeset import side_by_side


class AnswersCard(Card):
    """Shows the sections one after another, so that a form of hundreds of questions never holds the window up."""

    change_clicked = Signal(str)
    look_clicked = Signal(str)
    shown = Signal()
    """The last section stands."""

    def __init__(self) -> None:
        super().__init__()
        self.first_change: Button | None = None
        self._todo: list[ShownSection] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._show_next)

    def show_sections(self, sections: tuple[ShownSection, ...]) -> None:
        """Show these sections in place of the ones before."""
        empty_layout(self.column)
        self.first_change = None
        self._todo = list(sections)
        self._show_next()

    def _show_next(self) -> None:
        if not self._todo:
            self.shown.emit()
            return
        self.add(self._section(self._todo.pop(0)))
        self._timer.start()

    def _section(self, section: ShownSection) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, theme().space(8))
        column.setSpacing(theme().space(8))
        if section.title:
            heading = Heading(section.title, 3)
            heading.setContentsMargins(theme().space(10), 0, 0, 0)
            column.addWidget(heading)
        rows = FactRows()
        rows.show_facts([self._fact(answer) for answer in section.answers])
        rows.action_clicked.connect(self.change_clicked)
        self.first_change = self.first_change or rows.findChild(Button)
        column.addWidget(rows)
        files = [answer for answer in section.answers if answer.file is not None]
        if files:
            looks = Flow()
            for answer in files:
                looks.addWidget(self._look(answer))
            inset = QHBoxLayout()
            inset.setContentsMargins(theme().space(10), 0, theme().space(10), 0)
            inset.addLayout(looks, 1)
            column.addLayout(inset)
        return widget

    def _fact(self, answer: ShownAnswer) -> Fact:
        note, unanswered = answer.note, self.tr("Not answered")
        value = answer.answer or (self.tr("Does not know") if note.is_unknown else unanswered)
        if answer.file is not None:
            size = QLocale().formattedDataSize(answer.file.size_bytes, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
            value = f"{answer.file.name} · {size}"
        in_english = (answer.english_question, answer.english_answer)
        told = (" – ".join(filter(None, in_english)), self._note_words(answer))
        return Fact(answer.ref, answer.question, value, "\n".join(filter(None, told)), self.tr("Change"))

    def _note_words(self, answer: ShownAnswer) -> str:
        """Return who gave an answer where it was not the citizen, so that they hear it and can say if it is right."""
        later = self.tr("To come back to") if answer.note.is_for_later else ""
        return side_by_side(source_words(answer.note.source) if answer.answer else "", later)

    def _look(self, answer: ShownAnswer) -> Button:
        name = answer.file.name if answer.file is not None else ""
        button = Button(self.tr("Look at {file}").format(file=name), kind=Kind.LINK, icon="eye")
        name_it(button, button.text(), answer.question)
        button.clicked.connect(partial(self.look_clicked.emit, answer.ref))
        return button


def fate_line(label: str, text: str) -> Words:
    """Return one line of what happens to the answers, its first words bold."""
    return Words(side_by_side(label, text, by=" "), size=Size.SMALL, strong=label)
