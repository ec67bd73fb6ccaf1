"""The day of a promise: a few are offered, any can be typed, and a day off is told before it is taken."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseworker.casework import DayOff
from ui.follow_ups.days import QuickDay, Soon
from ui.follow_ups.words import short_weekday, weekday_words
from ui.interview.questions.date_boxes import DateBoxes
from ui.interview.questions.typed_dates import DateFault, Fineness
from ui.theme import theme
from ui.widgets import Button, Card, ChipChoice, Flow, Icon, Option, ProblemLine, Words, announce, name_it


class DayField(QWidget):
    """Chips for days that are near, boxes for any other."""

    day_wanted = Signal(object)
    """A `date` that was chosen or typed: is it a working day?"""
    entered = Signal()

    def __init__(self, today: date, label: str) -> None:
        super().__init__()
        self._today = today
        self._days: dict[str, date] = {}
        self._asked: date | None = None
        self._kept: date | None = None
        self._known: dict[date, DayOff | None] = {}
        self.chips = QWidget()
        self._chips_column = QVBoxLayout(self.chips)
        self._chips_column.setContentsMargins(0, 0, 0, 0)
        self.boxes = DateBoxes(Fineness.DAY, today=today, language=QLocale().name())
        self._problem = ProblemLine()
        self._problem.hide()
        self._spoken = Words("", quiet=True)
        self.off = DayOffBox()
        self.off.hide()
        self._spoken.hide()
        name_it(self, label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(8))
        for widget in (Words(label, weight=600), self.chips, self._problem, self.boxes, self._spoken, self.off):
            column.addWidget(widget)
        self.first = self.boxes.fields["day"]
        self._wire()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard stops, in the order of reading."""
        return self.chips, self.boxes, self.off

    def show_days(self, days: tuple[QuickDay, ...]) -> None:
        """Offer these days."""
        if self._days:
            return
        self._days = {day.soon.value: day.on for day in days}
        self.choice = ChipChoice(self.tr("Days near by"), [Option(day.soon.value, self._words(day)) for day in days])
        self.choice.changed.connect(self._take)
        self._chips_column.addWidget(self.choice)
        if days and days[0].soon is Soon.SUGGESTED and not self._text():
            self.choice.choose(Soon.SUGGESTED.value)
            self.show_day(days[0].on)

    def show_day(self, on: date) -> None:
        """Put a day into the boxes."""
        self.boxes.show_date(on.isoformat())
        self._look()

    def show_off(self, looked_at: date | None, off: DayOff | None) -> None:
        """Keep what is known of a day, and ask where offices are closed on the one that stands here."""
        if looked_at is not None:
            self._known[looked_at] = off
        self._ask()

    def is_known(self, on: date) -> bool:
        """Say whether it is known of a day that it will do, or that it is a day off."""
        return on in self._known

    def will_do(self, on: date) -> bool:
        """Say whether a day is a working day, or was kept although it is none."""
        return on == self._kept or (on in self._known and self._known[on] is None)

    def typed(self) -> date | DateFault | None:
        """Return the day, what is wrong with it, or None while the boxes are empty."""
        typed = self.boxes.date_typed
        if isinstance(typed, DateFault):
            return typed
        return date.fromisoformat(typed) if typed else None

    @property
    def kept_day_off(self) -> date | None:
        """The day off that the adviser keeps."""
        return self._kept

    def set_error(self, sentence: str) -> None:
        """Say what is wrong with the day; nothing if the sentence is empty."""
        self._problem.show_sentence(sentence)
        self._problem.setVisible(bool(sentence))
        for field in self.boxes.fields.values():
            field.mark_wrong(is_so=bool(sentence))

    def _wire(self) -> None:
        self.boxes.left_box.connect(self._look)
        for field in self.boxes.fields.values():
            field.edited.connect(self._edited)
            field.entered.connect(self.entered)
        self.off.next_taken.connect(self._take_next)
        self.off.kept.connect(self._keep)

    def _ask(self) -> None:
        on = self.typed()
        off = self._known.get(on) if isinstance(on, date) and on != self._kept else None
        was_asked = self.off.isVisibleTo(self)
        self.off.setVisible(off is not None)
        if off is not None and not (was_asked and self.off.shows(off)):
            self.off.show_off(off)

    def _text(self) -> str:
        return "".join(field.text() for field in self.boxes.fields.values())

    def _words(self, day: QuickDay) -> str:
        on = short_weekday(day.on)
        return {
            Soon.SUGGESTED: self.tr("Suggested: {day}").format(day=on),
            Soon.NEXT: self.tr("Next working day: {day}").format(day=on),
            Soon.FIVE: self.tr("In 5 working days: {day}").format(day=on),
            Soon.TEN: self.tr("In 10 working days: {day}").format(day=on),
        }[day.soon]

    def _take(self, key: str) -> None:
        if key in self._days:
            self.show_day(self._days[key])

    def _edited(self) -> None:
        if self._days:
            self.choice.choose("")
        self.off.hide()

    def _look(self) -> None:
        day = self.typed()
        self._spoken.hide()
        if not isinstance(day, date):
            return
        self.set_error("")
        self._spoken.set_text(QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy"))
        self._spoken.show()
        if day in self._known:
            self._ask()
        elif day != self._asked:
            self._asked = day
            self.day_wanted.emit(day)

    def _take_next(self, on: date) -> None:
        self.off.hide()
        self.show_day(on)
        self.boxes.fields["day"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, on: date) -> None:
        self._kept = on
        self.off.hide()
        self.boxes.fields["day"].setFocus(Qt.FocusReason.OtherFocusReason)


class DayOffBox(Card):
    """Says that a day is a weekend or a bank holiday, and offers the next working day."""

    next_taken = Signal(object)
    kept = Signal(object)

    def __init__(self) -> None:
        super().__init__(tone="waiting")
        self._off: DayOff | None = None
        self._said = Words("", weight=600)
        self.take = Button("")
        self.keep = Button("")
        said = QHBoxLayout()
        said.setSpacing(theme().space(12))
        said.addWidget(Icon("calendar", ink="waiting"), 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._said, 1)
        self.column.addLayout(said)
        buttons = QWidget()
        flow = Flow(buttons)
        flow.addWidget(self.take)
        flow.addWidget(self.keep)
        self.add(buttons)
        self.take.clicked.connect(self._take)
        self.keep.clicked.connect(self._keep)

    def shows(self, off: DayOff) -> bool:
        """Say whether it is about this day already."""
        return off == self._off

    def show_off(self, off: DayOff) -> None:
        """Ask about a day, and have it spoken."""
        self._off = off
        day, then = weekday_words(off.on), weekday_words(off.next_on)
        said = (
            self.tr("{day} is a bank holiday. The next working day is {next}.")
            if off.is_bank_holiday
            else self.tr("{day} is at a weekend. The next working day is {next}.")
        )
        self._said.set_text(said.format(day=day, next=then))
        self.take.setText(self.tr("Take {day}").format(day=then))
        self.keep.setText(self.tr("Keep {day}").format(day=day))
        announce(self, self._said.text(), urgent=True)

    def _take(self) -> None:
        if self._off is not None:
            self.next_taken.emit(self._off.next_on)

    def _keep(self) -> None:
        if self._off is not None:
            self.kept.emit(self._off.on)
