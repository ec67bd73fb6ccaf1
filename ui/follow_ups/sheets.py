"""What is asked over the list: what came of a promise, why it is dropped, and for which day it is moved."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseworker.casework import CameOfIt, DayOff
from ui.follow_ups.day_field import DayField
from ui.follow_ups.days import QuickDay
from ui.follow_ups.words import came_of_it_words
from ui.interview.questions.typed_dates import DateFault
from ui.widgets import Button, ChipChoice, Kind, Option, ProblemLine, Sheet, TextField, Words
from ui.widgets.order import go_in_order


class KeptSheet(Sheet):
    """Takes what came of a promise: a kind, and a few words."""

    told = Signal(object, str)
    """A `CameOfIt`, and the words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("What came of it?"))
        self._problem = ProblemLine()
        self.kinds = ChipChoice(
            self.tr("What came of it?"), [Option(kind.value, came_of_it_words(kind)) for kind in CameOfIt]
        )
        self.note = TextField(
            self.tr("In a few words"), hint=self.tr("Such as “Showed how to check progress by phone”."), optional=True
        )
        self.go_on = Button(self.tr("It is kept"), kind=Kind.PRIMARY)
        leave = Button(self.tr("Not yet"))
        for widget in (self._problem, self.kinds, self.note):
            self.column.addWidget(widget)
        self.add_buttons(self.go_on, leave)
        self.go_on.clicked.connect(self._go_on)
        leave.clicked.connect(self.reject)
        self.kinds.setFocus()

    def _go_on(self) -> None:
        chosen = self.kinds.chosen()
        self._problem.show_sentence("" if chosen else self.tr("Choose what came of it."), self.kinds)
        if not chosen:
            self.kinds.setFocus()
            return
        self.accept()
        self.told.emit(CameOfIt(chosen), self.note.text().strip())


class DropSheet(Sheet):
    """Takes why a promise will not be kept."""

    told = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Drop this follow-up?"))
        self.column.addWidget(Words(self.tr("If they still wait for it, tell them that you will not do it.")))
        self.reason = TextField(self.tr("Why?"), hint=self.tr("Such as “They have heard already”."))
        self.column.addWidget(self.reason)
        self.go_on = Button(self.tr("Drop it"), kind=Kind.PRIMARY)
        leave = Button(self.tr("Keep it on the list"))
        self.add_buttons(self.go_on, leave)
        self.go_on.clicked.connect(self._go_on)
        leave.clicked.connect(self.reject)
        self.reason.setFocus()

    def _go_on(self) -> None:
        reason = self.reason.text().strip()
        self.reason.set_error("" if reason else self.tr("Say in a few words why."))
        if reason:
            self.accept()
            self.told.emit(reason)


class MoveSheet(Sheet):
    """Takes another day; a day off is told before it is taken."""

    told = Signal(object)
    """A `date`."""
    day_wanted = Signal(object)

    def __init__(self, parent: QWidget, today: date, days: tuple[QuickDay, ...]) -> None:
        super().__init__(parent, self.tr("Promise it for another day"))
        self._today = today
        self._waits = False
        self.day = DayField(today, self.tr("Which day?"))
        self.day.show_days(days)
        self.column.addWidget(self.day)
        self.column.addWidget(Words(self.tr("Tell them, too: they count on the day that you promised."), quiet=True))
        self.go_on = Button(self.tr("Move it"), kind=Kind.PRIMARY)
        leave = Button(self.tr("Leave it as it is"))
        self.add_buttons(self.go_on, leave)
        self.go_on.clicked.connect(self._go_on)
        leave.clicked.connect(self.reject)
        self.day.day_wanted.connect(self.day_wanted)
        go_in_order(*self.day.stops, self.go_on, leave)
        self.day.first.setFocus()

    def show_off(self, looked_at: date | None, off: DayOff | None) -> None:
        """Ask about a day off; go on with a working day where that was waited for."""
        self.day.show_off(looked_at, off)
        if self.day.off.isVisibleTo(self.day):
            self.bring_into_sight(self.day.off)
        on = self.day.typed()
        if self._waits and isinstance(on, date) and self.day.is_known(on):
            self._waits = False
            self._take_if_it_will_do(on)

    def _go_on(self) -> None:
        on = self.day.typed()
        fault = self._fault(on)
        self.day.set_error(fault)
        if fault or not isinstance(on, date):
            self.day.first.setFocus()
        elif self.day.is_known(on):
            self._take_if_it_will_do(on)
        else:
            self._waits = True
            self.day_wanted.emit(on)

    def _take_if_it_will_do(self, on: date) -> None:
        if self.day.will_do(on):
            self.accept()
            self.told.emit(on)
        else:
            self.day.off.take.setFocus()

    def _fault(self, on: date | DateFault | None) -> str:
        if isinstance(on, DateFault):
            return self.day.boxes.sentence(on)
        if on is None:
            return self.tr("Choose a day, or type one.")
        return "" if on >= self._today else self.tr("That day is over. Choose today or a later day.")
