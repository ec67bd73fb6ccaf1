"""The page on which something is promised: to whom, what will be done, and on which day."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseworker.casework import How
from caseworker.desk import Why
from ui.follow_ups.day_field import DayField
from ui.follow_ups.promising.presenter import About, Fault, PromisePresenter, PromiseScreen, TypedPromise
from ui.follow_ups.words import how_words
from ui.interview.questions.typed_dates import DateFault
from ui.people.finder import Finder, FoundPeople
from ui.theme import Size, theme
from ui.widgets import (
    Busy,
    Button,
    Card,
    ChipChoice,
    DropDown,
    Flow,
    Heading,
    Icon,
    Kind,
    NoticeBox,
    Option,
    Page,
    SearchField,
    TextField,
    Words,
)
from ui.widgets.order import go_in_order

_WIDEST: Final = 46
"""Ems of body type; a line of fields is never wider."""


class PromisePage(Page):
    """Fields for a promise; first the search, where it is not known to whom it is made."""

    presenter: PromisePresenter

    typed = Signal(str)
    person_chosen = Signal(str)
    without_record_clicked = Signal()
    day_wanted = Signal(object)
    promised = Signal(object)
    """A `TypedPromise`."""
    cancel_clicked = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._screen = PromiseScreen(today)
        self.heading = Heading(self.tr("New follow-up"))
        self._notice = NoticeBox()
        self._busy = Busy(self.tr("One moment"), can_cancel=False)
        self.who = WhoBox()
        self.fields = PromiseFields(today)
        self.save = Button(self.tr("Promise it"), Kind.PRIMARY, icon="check", key="Ctrl Enter")
        self.cancel = Button(self.tr("Do not promise it"), Kind.QUIET)
        self._buttons = QWidget()
        flow = Flow(self._buttons)
        flow.addWidget(self.save)
        flow.addWidget(self.cancel)
        self.column.setSpacing(theme().space(16))
        for widget in (self.heading, self._notice, self._busy, _not_too_wide(self.who, self.fields), self._buttons):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        for widget in (self.who, self.fields, self._buttons):
            widget.hide()
        self._wire()

    def show_screen(self, screen: PromiseScreen) -> None:
        """Bring every part in line with `screen`."""
        before, self._screen = self._screen, screen
        if screen.problem is not before.problem:
            self._notice.show_notice(screen.problem)
        is_known = screen.about is not None and not screen.is_reading
        self._busy.setVisible(screen.is_reading and screen.problem is None)
        self.who.setVisible(not is_known and not screen.is_reading)
        self.who.found.show_answer(screen.answer, screen.search_problem)
        self.who.found.setVisible(bool(screen.answer.typed) or screen.search_problem is not None)
        self.fields.setVisible(is_known)
        self._buttons.setVisible(is_known)
        self.save.setEnabled(not screen.is_saving)
        if screen.about is not None and screen.about != before.about and self.heading is not None:
            self.heading.set_text(self._title(screen.about))
            self.fields.show_about(screen.about, screen.why)
        self.fields.day.show_days(screen.days)
        self.fields.day.show_off(screen.looked_at, screen.off)
        go_in_order(self.who, *self.fields.stops, self.save, self.cancel)
        if screen.faults != before.faults:
            self.fields.show_faults(screen.faults)
        if (before.is_reading and not screen.is_reading) or screen.about != before.about:
            self.first_focus = self.fields.what if is_known else self.who.search
            self.focus_first()

    def _title(self, about: About) -> str:
        if about.called:
            return self.tr("What do you promise {name}?").format(name=about.called)
        return self.tr("What do you promise?")

    def _wire(self) -> None:
        self.save.clicked.connect(self._promise)
        self.cancel.clicked.connect(self.cancel_clicked)
        self.fields.entered.connect(self._promise)
        self.fields.day.day_wanted.connect(self.day_wanted)
        self.who.typed.connect(self.typed)
        self.who.person_chosen.connect(self.person_chosen)
        self.who.without_record_clicked.connect(self.without_record_clicked)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self, self._promise)

    def _promise(self) -> None:
        if self.save.isVisible() and self.save.isEnabled():
            self.promised.emit(self.fields.typed())


def _not_too_wide(*parts: QWidget) -> QWidget:
    """Keep lines of fields short; a layout that knows of the limit asks for the height at that width."""
    holder, inside = QWidget(), QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        column.addWidget(part)
    inside.setMaximumWidth(round(_WIDEST * Size.BODY * theme().scale))
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(inside, 100)
    row.addStretch(1)
    return holder


class WhoBox(QWidget):
    """Finds the person to whom something is promised."""

    typed = Signal(str)
    person_chosen = Signal(str)
    without_record_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchField(self.tr("Name, postcode, phone or reference"))
        self.found = FoundPeople()
        self.found.hide()
        self.without = Button(self.tr("No record is kept of them"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(12))
        column.addWidget(Words(self.tr("Who is it for?"), weight=600))
        column.addWidget(self.search)
        column.addWidget(self.found)
        column.addWidget(self.without, 0, Qt.AlignmentFlag.AlignLeft)
        finder = Finder(self.search)
        finder.asked.connect(self.typed)
        finder.down_pressed.connect(self.found.go_to_first)
        finder.enter_pressed.connect(lambda: self.found.enter(self.search.text()))
        self.search.textChanged.connect(self.found.forget_enter)
        self.found.opened.connect(self.person_chosen)
        self.found.add_clicked.connect(self.without_record_clicked)
        self.without.clicked.connect(self.without_record_clicked)


class PromiseFields(QWidget):
    """How, what, when and at what time."""

    entered = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._about = About()
        self._why: Why | None = None
        self._proposed = ""
        """What was put into the field and not typed."""
        self.safe = SafeContact()
        self._how_label = Words(self.tr("What will happen?"), weight=600)
        self.how = ChipChoice(self.tr("What will happen?"), [Option(how.value, how_words(how)) for how in How])
        self.how.choose(How.CALL.value)
        self.what = TextField(
            self.tr("In a few words"), hint=self.tr("Leave their name out: it stands beside it in the list.")
        )
        self.matter = DropDown(self.tr("What is it about?"), [])
        self.matter.hide()
        self.day = DayField(today, self.tr("Which day?"))
        self.at_time = TextField(
            self.tr("At what time?"),
            hint=self.tr("Such as “after 2pm”. It is printed in their letter."),
            optional=True,
            width_chars=24,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(16))
        happens = QVBoxLayout()
        happens.setSpacing(theme().space(8))
        happens.addWidget(self._how_label)
        happens.addWidget(self.how)
        column.addWidget(self.safe)
        column.addLayout(happens)
        for widget in (self.what, self.matter, self.day, self.at_time):
            column.addWidget(widget)
        self.how.changed.connect(self._propose)
        self.matter.changed.connect(self._propose)
        for field in (self.what, self.at_time):
            field.entered.connect(self.entered)
        self.day.entered.connect(self.entered)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard stops, in the order of reading."""
        return self.how, self.what, self.matter, *self.day.stops, self.at_time

    def show_about(self, about: About, why: Why | None) -> None:
        """Show to whom it is promised, and put into the fields what is likely."""
        self._about, self._why = about, why
        self.safe.show_contact(about)
        nothing = Option("", self.tr("Nothing in particular"))
        told = [Option(one.case_id, f"{one.service_title} · {one.reference}") for one in about.matters]
        self.matter.set_options(told if about.is_in_case else [*told, nothing])
        self.matter.setVisible(bool(told) and not about.is_in_case)
        if about.is_in_case and why is not Why.AGREEMENT_ENDS:
            self.how.choose((How.OFFICE if why is Why.OFFICE_ANSWERS else How.CALL).value)
        self._propose()

    def show_faults(self, faults: tuple[Fault, ...]) -> None:
        """Say beside each field what has to be put right, and go to the first."""
        self.what.set_error(self.tr("Say in a few words what you promise.") if Fault.WHAT_MISSING in faults else "")
        self.day.set_error(self._day_fault(faults))
        if faults:
            (self.what if faults[0] is Fault.WHAT_MISSING else self.day.first).setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> TypedPromise:
        """Return what stands in the fields."""
        due = self.day.typed()
        return TypedPromise(
            How(self.how.chosen()),
            self.what.text(),
            due if isinstance(due, date) else None,
            self.at_time.text(),
            case_id=self.matter.current(),
            kept_day_off=self.day.kept_day_off,
        )

    def _day_fault(self, faults: tuple[Fault, ...]) -> str:
        if Fault.DAY_OVER in faults:
            return self.tr("That day is over. Choose today or a later day.")
        if Fault.DAY_MISSING not in faults:
            return ""
        typed = self.day.typed()
        return self.day.boxes.sentence(typed) if isinstance(typed, DateFault) else self.tr("Choose a day, or type one.")

    def _propose(self) -> None:
        """Put likely words into the field, unless somebody typed there."""
        if self.what.text() != self._proposed:
            return
        self._proposed = self._likely()
        self.what.set_text(self._proposed)

    def _likely(self) -> str:
        chosen = self.matter.current()
        service = next((one.service_title for one in self._about.matters if one.case_id == chosen), "")
        if self._why is Why.AGREEMENT_ENDS:
            return self.tr("Ask if we may go on helping")
        if not service:
            return ""
        words = {
            How.CALL: self.tr("Call about {service}"),
            How.VISIT: self.tr("Visit about {service}"),
            How.LETTER: self.tr("Write about {service}"),
            How.OFFICE: self.tr("Ask what became of {service}"),
            How.THEY_COME: self.tr("They come back about {service}"),
        }
        return words[How(self.how.chosen())].format(service=service)


class SafeContact(Card):
    """How and when it is safe to reach somebody, in their own words."""

    def __init__(self) -> None:
        super().__init__(tone="why")
        self._words = Words("", weight=600)
        row = QHBoxLayout()
        row.setSpacing(theme().space(12))
        row.addWidget(Icon("phone"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.column.addLayout(row)
        self.hide()

    def show_contact(self, about: About) -> None:
        """Show what is known; nothing where any way will do."""
        said = self.tr("Safe contact: {words}").format(words=about.safe_contact)
        self._words.set_text(" · ".join(filter(None, (said, about.phone))))
        self.setVisible(bool(about.safe_contact))
