"""On a person's record: who may be the same person, and what can be taken apart again."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.casework.finding import Reason
from caseworker.desk import JoinedRecord, PersonStory, SamePerson
from ui.people.lines import person_row
from ui.theme import theme
from ui.when import day_words
from ui.widgets import Button, Card, Kind, Sheet, Words, name_it
from ui.widgets.emptying import empty_layout
from ui.widgets.typeset import side_by_side


class SameCard(Card):
    """Hidden where there is nothing to look at."""

    compare_clicked = Signal(str)
    apart_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__(tone="why")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().space(12))
        self.column.addLayout(self._lines)
        self.hide()

    def show_story(self, story: PersonStory) -> None:
        """Show the records alike, and those that became one with this."""
        empty_layout(self._lines)
        for same in story.same:
            row = person_row(same.citizen, is_private=False)
            proposed = self.tr("A colleague is to say whether this is the same person: {name}")
            words = proposed if same.is_proposed else self.tr("May be the same person as {name}")
            detail = side_by_side(*filter(None, (row.detail, alike_words(same))))
            compare = Button(self.tr("Compare"), Kind.LINK)
            name_it(compare, self.tr("Compare with {name}").format(name=same.citizen.name))
            compare.clicked.connect(partial(self.compare_clicked.emit, same.citizen.id))
            self._lines.addWidget(_line(words.format(name=row.title), detail, compare))
        for joined in story.joined:
            words = self.tr("The record of {name} was joined to this one on {day}.")
            until = self.tr("It can be taken apart until {day}.").format(day=day_words(joined.undo_until.date()))
            apart = Button(self.tr("Take apart"), Kind.LINK)
            name_it(apart, self.tr("Take apart: {name}").format(name=joined.name))
            apart.clicked.connect(partial(self.apart_clicked.emit, joined.pair_id))
            told = words.format(name=joined.name, day=day_words(joined.joined_at.date()))
            self._lines.addWidget(_line(told, until, apart))
        self.setVisible(bool(story.same or story.joined))


class ApartSheet(Sheet):
    """What taking apart does."""

    def __init__(self, parent: QWidget, joined: JoinedRecord) -> None:
        super().__init__(parent, self.tr("Make two records again?"))
        for sentence in (
            self.tr("The forms, permissions and promises of {name} go back to their own record."),
            self.tr("What was begun since then stays with the record that is open now."),
        ):
            self.column.addWidget(Words(sentence.format(name=joined.name)))
        take = Button(self.tr("Take apart"), Kind.PRIMARY)
        keep = Button(self.tr("Keep one record"))
        take.clicked.connect(self.accept)
        keep.clicked.connect(self.reject)
        self.add_buttons(take, keep)


def alike_words(same: SamePerson) -> str:
    """Return what is alike in two records."""
    words = {
        Reason.NAME: QCoreApplication.translate("same", "name is alike"),
        Reason.BIRTHDAY: QCoreApplication.translate("same", "same date of birth"),
        Reason.POSTCODE: QCoreApplication.translate("same", "same postcode"),
        Reason.PHONE: QCoreApplication.translate("same", "same phone number"),
        Reason.EMAIL: QCoreApplication.translate("same", "same e-mail"),
    }
    return ", ".join(words[reason] for reason in Reason if reason in same.reasons)


def _line(words: str, detail: str, link: Button) -> QWidget:
    line = QWidget()
    column = QVBoxLayout(line)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().space(4))
    column.addWidget(Words(words, weight=600))
    column.addWidget(Words(detail, quiet=True))
    column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    return line
