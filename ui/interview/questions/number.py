"""Whole numbers and decimals, typed; nothing that a turn of the wheel could change."""

from PySide6.QtWidgets import QWidget

from caseworker.forms import QuestionState
from ui.interview.questions.appearances import words_of
from ui.interview.questions.contract import QuestionWidget, Surroundings
from ui.interview.questions.leaving import Leaving
from ui.interview.questions.typed_numbers import NumberFault, read_number, show_number
from ui.widgets import Button, Flow, TextField


class NumberAnswer(QuestionWidget):
    """A number, in any way it is commonly written; `counter` adds buttons for one more and one less."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        words = words_of(question.appearance)
        self._whole = question.datatype in {"int", "long"}
        self._grouped = "thousands-sep" in words
        hint = self.tr("Degrees from 0 to 360") if "bearing" in words else ""
        self.field = TextField("", hint=hint, width_chars=12)
        row = Flow()
        row.addWidget(self.field)
        if "counter" in words and self._whole:
            buttons = (Button(self.tr("One less"), icon="minus"), Button(self.tr("One more"), icon="plus"))
            for button, step in zip(buttons, (-1, 1), strict=True):
                button.clicked.connect(lambda _=False, step=step: self._count(step))
                row.addWidget(button)
        self.column.addLayout(row)
        Leaving(self, self.tell_typed).watch(self.field.input)
        self.name_controls()
        self.show_stored()

    def _count(self, step: int) -> None:
        read = read_number(self.field.text(), whole=True)
        if isinstance(read, str):
            self.field.set_text(show_number(str(int(read or "0") + step), grouped=self._grouped))
            self.tell_typed()

    def typed(self) -> str | None:
        """Return the number in the form's own spelling."""
        read = read_number(self.field.text(), whole=self._whole)
        return read if isinstance(read, str) else None

    def fault(self) -> str:
        """Say why what stands there is not the number asked for."""
        match read_number(self.field.text(), whole=self._whole):
            case NumberFault.NOT_A_NUMBER:
                return self.tr("This is not a number. Type figures, such as 12.")
            case NumberFault.NOT_WHOLE:
                return self.tr("Type a whole number, with nothing after the point.")
            case NumberFault.TOO_LONG:
                return self.tr("This number is too long. Check the figures.")
            case _:
                return ""

    def show_value(self, value: str) -> None:
        """Show a stored number."""
        shown = show_number(value, grouped=self._grouped)
        if self.field.text() != shown:
            self.field.set_text(shown)

    def name_controls(self) -> None:
        """Name the field."""
        self.name_control(self.field.input)

    def take_focus(self) -> bool:
        """Put the caret into the field."""
        self.field.input.setFocus()
        return True
