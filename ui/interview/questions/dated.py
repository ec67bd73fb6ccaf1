"""Questions that are answered with a date, a time, or both; typed, never picked from a calendar."""

from PySide6.QtWidgets import QWidget

from caseworker.forms import QuestionState
from ui.interview.questions.appearances import words_of
from ui.interview.questions.contract import QuestionWidget, Surroundings
from ui.interview.questions.date_boxes import DateBoxes
from ui.interview.questions.leaving import Leaving
from ui.interview.questions.typed_dates import DateFault, Fineness
from ui.interview.questions.typed_times import read_time, show_time
from ui.theme import theme
from ui.widgets import TextField, Words


class DateAnswer(QuestionWidget):
    """A date, or a month, or a year; said again in words so that a slip shows."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        words = words_of(question.appearance)
        fineness = Fineness.YEAR if "year" in words else Fineness.MONTH if "month-year" in words else Fineness.DAY
        self.boxes = DateBoxes(fineness, today=surroundings.today, language=surroundings.language)
        self._in_words = Words(quiet=True)
        self.column.addWidget(self.boxes)
        self.column.addWidget(self._in_words)
        fields = [field.input for field in self.boxes.fields.values()]
        Leaving(self, self.tell_typed).watch(*fields)
        self.boxes.left_box.connect(self._say_in_words)
        self.name_controls()
        self.show_stored()

    def _say_in_words(self) -> None:
        self._in_words.set_text(self.boxes.in_words())

    def tell_typed(self) -> None:
        """Deal a date typed at a go out to the boxes, say it in words, and tell it."""
        self.boxes.deal_out()
        self._say_in_words()
        super().tell_typed()

    def typed(self) -> str | None:
        """Return the date as the form keeps it."""
        typed = self.boxes.date_typed
        return None if isinstance(typed, DateFault) else typed

    def fault(self) -> str:
        """Say what is wrong with the boxes."""
        typed = self.boxes.date_typed
        return self.boxes.sentence(typed) if isinstance(typed, DateFault) else ""

    def show_value(self, value: str) -> None:
        """Show a stored date."""
        self.boxes.show_date(value)
        self._say_in_words()

    def name_controls(self) -> None:
        """Name each box by the question and its part."""
        for part, field in self.boxes.fields.items():
            self.name_control(field.input, self.boxes.labels[part])

    def take_focus(self) -> bool:
        """Put the caret into the first box."""
        next(iter(self.boxes.fields.values())).input.setFocus()
        return True


class TimeAnswer(QuestionWidget):
    """A time of day."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        self.field = TextField("", hint=self.tr("Such as 14:30 or 2.30pm"), width_chars=10)
        self.column.addWidget(self.field)
        Leaving(self, self.tell_typed).watch(self.field.input)
        self.name_controls()
        self.show_stored()

    def typed(self) -> str | None:
        """Return the time as the form keeps it."""
        return read_time(self.field.text())

    def fault(self) -> str:
        """Say where the time cannot be read."""
        return "" if self.typed() is not None else self.tr("This is not a time. Type it like 14:30 or 2.30pm.")

    def show_value(self, value: str) -> None:
        """Show a stored time."""
        if self.field.text() != show_time(value):
            self.field.set_text(show_time(value))

    def name_controls(self) -> None:
        """Name the field."""
        self.name_control(self.field.input)

    def take_focus(self) -> bool:
        """Put the caret into the field."""
        self.field.input.setFocus()
        return True


class MomentAnswer(QuestionWidget):
    """A date with a time of day."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        self.boxes = DateBoxes(Fineness.DAY, today=surroundings.today, language=surroundings.language)
        self.clock = TextField(self.tr("Time"), hint=self.tr("Such as 14:30 or 2.30pm"), width_chars=10)
        self.column.addWidget(self.boxes)
        self.column.addSpacing(theme().space(6))
        self.column.addWidget(self.clock)
        fields = [field.input for field in self.boxes.fields.values()]
        Leaving(self, self.tell_typed).watch(*fields, self.clock.input)
        self.name_controls()
        self.show_stored()

    def tell_typed(self) -> None:
        """Deal a date typed at a go out to the boxes, and tell it."""
        self.boxes.deal_out()
        super().tell_typed()

    def typed(self) -> str | None:
        """Return the moment as the form keeps it; the form adds the offset of the day."""
        day, clock = self.boxes.date_typed, read_time(self.clock.text())
        if isinstance(day, DateFault) or clock is None or bool(day) != bool(clock):
            return None
        return f"{day}T{clock}" if day else ""

    def fault(self) -> str:
        """Say what is missing or cannot be read."""
        day, clock = self.boxes.date_typed, read_time(self.clock.text())
        if isinstance(day, DateFault):
            return self.boxes.sentence(day)
        if clock is None:
            return self.tr("This is not a time. Type it like 14:30 or 2.30pm.")
        if day and not clock:
            return self.tr("The time is missing. Type it like 14:30 or 2.30pm.")
        return self.tr("The date is missing.") if clock and not day else ""

    def show_value(self, value: str) -> None:
        """Show a stored moment."""
        day, _, clock = value.partition("T")
        self.boxes.show_date(day)
        self.clock.set_text(show_time(clock))

    def name_controls(self) -> None:
        """Name each field by the question and its part."""
        for part, field in self.boxes.fields.items():
            self.name_control(field.input, self.boxes.labels[part])
        self.name_control(self.clock.input, self.tr("Time"))

    def take_focus(self) -> bool:
        """Put the caret into the first box."""
        next(iter(self.boxes.fields.values())).input.setFocus()
        return True
