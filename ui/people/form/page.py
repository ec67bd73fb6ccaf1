"""The page to put somebody on record, or to correct what is there; with whoever may be the same person."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.casework import Likeness
from caseworker.casework.finding import Reason
from ui.people.form.fields import PersonFields
from ui.people.form.presenter import ChangePersonPresenter, FormScreen, NewPersonPresenter
from ui.people.lines import person_row
from ui.people.typed import Part
from ui.theme import theme
from ui.widgets import (
    Button,
    Card,
    Chip,
    ChipTone,
    ErrorSummary,
    Flow,
    Heading,
    Kind,
    NoticeBox,
    Page,
    Words,
    announce,
    name_it,
)
from ui.widgets.emptying import empty_layout
from ui.widgets.typeset import side_by_side


class PersonFormPage(Page):
    """Fields, then perhaps the question whether somebody on record is this person."""

    presenter: NewPersonPresenter | ChangePersonPresenter

    saved = Signal(object)
    is_them_clicked = Signal(str)
    somebody_else_clicked = Signal()
    look_again_clicked = Signal()
    cancel_clicked = Signal()

    def __init__(self, today: date, *, is_new: bool) -> None:
        super().__init__()
        self._screen = FormScreen(today, is_new)
        self.heading = Heading(self.tr("New person") if is_new else self.tr("Correct something"))
        lead = self.tr("Only the name is needed. Leave the rest empty unless you will use it.")
        self._lead = Words(lead if is_new else self.tr("Change what is wrong, then save it."), quiet=True)
        self._summary = ErrorSummary()
        self._notice = NoticeBox()
        self.fields = PersonFields(today)
        self.first_focus = self.fields.fields[Part.NAME]
        words = self.tr("Add this person") if is_new else self.tr("Save")
        self.save = Button(words, Kind.PRIMARY, icon="check", key="Ctrl Enter")
        cancel = (
            Button(self.tr("Do not add"), Kind.QUIET) if is_new else Button(self.tr("Leave it as it was"), Kind.QUIET)
        )
        cancel.clicked.connect(self.cancel_clicked)
        self._buttons = QWidget()
        flow = Flow(self._buttons)
        flow.addWidget(self.save)
        flow.addWidget(cancel)
        self.likely = LikelyPeople()
        self.likely.hide()
        self.column.setSpacing(theme().space(16))
        for widget in (self.heading, self._lead, self._summary, self._notice, self.fields, self._buttons, self.likely):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._wire()

    def show_screen(self, screen: FormScreen) -> None:
        """Bring the page in line with `screen`."""
        before, self._screen = self._screen, screen
        if screen.start is not None and screen.start != before.start:
            self.fields.show_person(screen.start, screen.born_on)
        self._notice.show_notice(screen.problem)
        sentences = {one.part: self.fields.fault_words(one.fault) for one in screen.problems}
        self.fields.show_problems(sentences)
        self._summary.show_problems(
            self.tr("Put this right first"), [(part.value, said) for part, said in sentences.items()]
        )
        if screen.problems and screen.problems != before.problems:
            self._go_to(screen.problems[0].part.value)
        self.save.setEnabled(screen.start is not None and not screen.is_saving)
        is_looking = bool(screen.likely)
        for widget in (self._lead, self.fields, self._buttons):
            widget.setVisible(not is_looking)
        self.likely.setVisible(is_looking)
        if is_looking and screen.likely != before.likely:
            self.likely.show_likely(screen.likely, screen.name)
        elif before.likely and not is_looking:
            self.focus_first()

    def _wire(self) -> None:
        self.save.clicked.connect(self._save)
        self.fields.finished.connect(self._save)
        self._summary.chosen.connect(self._go_to)
        self.likely.is_them_clicked.connect(self.is_them_clicked)
        self.likely.somebody_else_clicked.connect(self.somebody_else_clicked)
        self.likely.look_again_clicked.connect(self.look_again_clicked)

    def _save(self) -> None:
        if self.save.isEnabled() and self.fields.isVisible():
            self.saved.emit(self.fields.typed())

    def _go_to(self, part: str) -> None:
        text_field = self.fields.fields[Part(part)]
        text_field.setFocus()
        self.ensureWidgetVisible(text_field, 0, theme().space(48))


class LikelyPeople(QWidget):
    """People on record who may be the one about to be added: this is them, or somebody else."""

    is_them_clicked = Signal(str)
    somebody_else_clicked = Signal()
    look_again_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Heading("", 2)
        self._advice = Words(
            self.tr("Compare the date of birth and the address with them. One person should have one record."),
            quiet=True,
        )
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme().space(12))
        self._other = Button("", Kind.PRIMARY, icon="user-plus")
        self._other.clicked.connect(self.somebody_else_clicked)
        again = Button(self.tr("Change what I typed"), Kind.QUIET)
        again.clicked.connect(self.look_again_clicked)
        buttons = QWidget()
        flow = Flow(buttons)
        flow.addWidget(self._other)
        flow.addWidget(again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(16))
        column.addWidget(self._title)
        column.addWidget(self._advice)
        column.addLayout(self._cards)
        column.addWidget(buttons)

    def show_likely(self, likely: tuple[Likeness, ...], name: str) -> None:
        """Show each of them with what is alike."""
        empty_layout(self._cards)
        self._title.set_text(self.tr("Is {name} on record already?").format(name=name))
        self._other.setText(self.tr("Somebody else: add {name}").format(name=name))
        first: Button | None = None
        for found in likely:
            card = LikelyCard(found)
            card.them.clicked.connect(partial(self.is_them_clicked.emit, found.citizen.id))
            self._cards.addWidget(card)
            first = first or card.them
        announce(self, self.tr("%n people on record may be the same person.", "", len(likely)), urgent=True)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)


class LikelyCard(Card):
    """One person on record, with what is alike and what is not."""

    def __init__(self, found: Likeness) -> None:
        super().__init__()
        row = person_row(found.citizen, is_private=False)
        self.them = Button(self.tr("This is them"))
        name_it(self.them, self.tr("This is them: {name}").format(name=row.title), row.detail)
        chips = QWidget()
        flow = Flow(chips, gap=8)
        for reason in Reason:
            if reason in found.reasons:
                flow.addWidget(Chip(self._alike(reason), ChipTone.SENDING, "check"))
        if found.tells_apart:
            flow.addWidget(Chip(self._differing(found.reasons), ChipTone.WAITING))
        self.add(Heading(row.title, 3))
        self.add(Words(side_by_side(row.detail, found.citizen.phone, found.citizen.email)))
        self.add(chips)
        self.column.addSpacing(theme().space(4))
        self.column.addWidget(self.them, 0, Qt.AlignmentFlag.AlignLeft)

    def _differing(self, alike: frozenset[Reason]) -> str:
        if Reason.POSTCODE in alike:
            return self.tr("date of birth differs")
        return self.tr("postcode differs") if Reason.BIRTHDAY in alike else self.tr("date of birth or postcode differs")

    def _alike(self, reason: Reason) -> str:
        match reason:
            case Reason.NAME:
                return self.tr("name is alike")
            case Reason.BIRTHDAY:
                return self.tr("same date of birth")
            case Reason.POSTCODE:
                return self.tr("same postcode")
            case Reason.PHONE:
                return self.tr("same phone number")
            case Reason.EMAIL:
                return self.tr("same e-mail")
