"""The card with a person's information: their own controls over it, and who has seen it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from caseworker.base import LONDON
from caseworker.desk import UNDER_WAY, OutboxLine, PersonStory, Seen
from ui.people.record.told import letter_words
from ui.theme import Size
from ui.when import day_within, moment_words
from ui.widgets import Button, Card, Fact, FactRows, Heading, Kind, Sheet, Tick, Words, core_text

_SHOWN = 3


class InformationCard(Card):
    """What is kept of them, and what they may ask for."""

    correct_clicked = Signal()
    print_clicked = Signal()
    copy_clicked = Signal()
    erase_clicked = Signal()
    seen_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Heading("", 3)
        self._letters = Words("")
        self._seen = Words("", size=Size.SMALL, quiet=True)
        self.add(self._title)
        self.add(self._letters)
        self.print = self._link(self.tr("Print everything we hold"))
        self.copy = self._link(self.tr("Make a copy to take away"))
        correct = self._link(self.tr("Correct something"))
        self.erase = self._link(self.tr("Erase this record"))
        self.erase.clicked.connect(self.erase_clicked)
        self.add(self._seen)
        self._all = self._link(self.tr("Full list of who has seen it"))
        self.print.clicked.connect(self.print_clicked)
        self.copy.clicked.connect(self.copy_clicked)
        correct.clicked.connect(self.correct_clicked)
        self._all.clicked.connect(self.seen_clicked)

    def show_story(self, story: PersonStory, today: date, *, is_busy: bool) -> None:
        """Show how they like their letters, and who has seen the record."""
        self._title.set_text(self.tr("{name}’s information").format(name=story.citizen.greeting))
        self._letters.set_text(letter_words(story.citizen))
        for button in (self.print, self.copy, self.erase):
            button.setEnabled(not is_busy)
        said = ", ".join(_seen_words(one, today) for one in _each_once(story.seen)[:_SHOWN])
        self._seen.set_text(self.tr("Seen by: {list}").format(list=said))
        for widget in (self._seen, self._all):
            widget.setVisible(bool(said))

    def _link(self, words: str) -> Button:
        link = Button(words, Kind.LINK)
        link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return link


class SeenSheet(Sheet):
    """Everybody who has seen a record, and when."""

    def __init__(self, parent: QWidget, seen: tuple[Seen, ...], today: date) -> None:
        super().__init__(parent, self.tr("Who has seen this record"))
        self.column.addWidget(Words(self.tr("Each adviser is told once a day."), quiet=True))
        rows = FactRows()
        rows.show_facts(Fact(str(at), moment_words(one.at, today), one.name) for at, one in enumerate(seen))
        self.column.addWidget(rows)
        close = Button(self.tr("Close"), Kind.PRIMARY)
        close.clicked.connect(self.accept)
        self.add_buttons(close)


class CopySheet(Sheet):
    """What is in the copy, and that it is not protected."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Make a copy to take away"))
        for sentence in (
            self.tr("The copy has all that this desk holds about them: to read, for a computer, and their files."),
            self.tr("It is not encrypted. Anyone who gets the stick can read it. Give it to them, and keep none here."),
        ):
            self.column.addWidget(Words(sentence))
        go_on = Button(self.tr("Choose where"), Kind.PRIMARY)
        leave = Button(self.tr("Make no copy"))
        go_on.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        self.add_buttons(go_on, leave)


class EraseSheet(Sheet):
    """What stands against erasing, or else what goes and what stays; it is asked for in so many words."""

    def __init__(self, parent: QWidget, story: PersonStory) -> None:
        name = story.citizen.name
        super().__init__(parent, self.tr("Erase the record of {name}?").format(name=name))
        waiting = [line for line in story.outbox if line.state in UNDER_WAY]
        if waiting:
            self._show_waiting(waiting)
            return
        for sentence in (
            self.tr("This goes: the record, all answers and files, open forms, promises, and who may act for them."),
            self.tr("This stays, without a name: that help was given, the references, days and receipts, and the log."),
            self.tr("What an office has already stays there. Older backups keep the record until they are replaced."),
            self.tr("This cannot be undone. Make a copy to take away first, if they want one."),
        ):
            self.column.addWidget(Words(sentence))
        self._asked = Tick(self.tr("They ask for it themself"))
        self._erase = Button(self.tr("Erase"), Kind.PRIMARY)
        self._erase.setEnabled(False)
        self.column.addWidget(self._asked)
        self._asked.toggled.connect(self._erase.setEnabled)
        self._erase.clicked.connect(self.accept)
        keep = Button(self.tr("Keep the record"))
        keep.clicked.connect(self.reject)
        self.add_buttons(self._erase, keep)
        self._asked.setFocus()

    def _show_waiting(self, waiting: list[OutboxLine]) -> None:
        self.column.addWidget(Words(self.tr("It cannot be erased now. This is still in the outbox:")))
        rows = FactRows()
        rows.show_facts(Fact(line.id, line.reference, core_text(line.words)) for line in waiting)
        self.column.addWidget(rows)
        self.column.addWidget(Words(self.tr("Stop it there, or wait until the office has it.")))
        close = Button(self.tr("Close"), Kind.PRIMARY)
        close.clicked.connect(self.reject)
        self.add_buttons(close)


def _each_once(seen: tuple[Seen, ...]) -> list[Seen]:
    latest: dict[str, Seen] = {}
    for one in seen:
        latest.setdefault(one.name, one)
    return list(latest.values())


def _seen_words(one: Seen, today: date) -> str:
    return f"{one.name.split()[0]} ({day_within(one.at.astimezone(LONDON).date(), today)})"
