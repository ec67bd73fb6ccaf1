"""Words: one line, several, figures only, or hidden from whoever looks on."""

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from caseworker.forms import Kind, QuestionState
from ui.interview.questions.appearances import words_of
from ui.interview.questions.contract import QuestionWidget, Surroundings
from ui.interview.questions.leaving import Leaving
from ui.interview.questions.typed_numbers import keep_digits
from ui.widgets import Button, TextField
from ui.widgets import Kind as ButtonKind

_PAUSE_MS: Final = 1500
"""A longer text is kept each time that typing rests."""


class TextAnswer(QuestionWidget):
    """A text; kept when the field is left, on Enter, and in a larger field whenever typing rests."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        words = words_of(question.appearance)
        self._figures_only = "numbers" in words
        lines = _lines_wanted(question)
        secret = question.kind is Kind.SECRET or "masked" in words
        self.field = TextField("", secret=secret, lines=lines, width_chars=20 if self._figures_only else 0)
        self.column.addWidget(self.field)
        if secret:
            self.column.addWidget(self._reveal(), 0, Qt.AlignmentFlag.AlignLeading)
        Leaving(self, self.tell_typed).watch(self.field.input)
        if lines > 1:
            self._keep_while_typing()
        self.name_controls()
        self.show_stored()

    def _reveal(self) -> Button:
        """Return the button that shows what is hidden, and hides it again."""
        button = Button(self.tr("Show what is typed"), kind=ButtonKind.LINK)

        def turn() -> None:
            field = self.field.input
            if isinstance(field, QLineEdit):
                was_hidden = field.echoMode() is QLineEdit.EchoMode.Password
                field.setEchoMode(QLineEdit.EchoMode.Normal if was_hidden else QLineEdit.EchoMode.Password)
                button.setText(self.tr("Hide what is typed") if was_hidden else self.tr("Show what is typed"))

        button.clicked.connect(turn)
        return button

    def _keep_while_typing(self) -> None:
        pause = QTimer(self)
        pause.setSingleShot(True)
        pause.setInterval(_PAUSE_MS)
        pause.timeout.connect(self.tell_typed)
        self.field.edited.connect(pause.start)

    def typed(self) -> str | None:
        """Return the text without the spaces around it; None where there are letters among figures."""
        text = self.field.text().strip()
        if not self._figures_only or text == self.question.value:
            return text
        figures = keep_digits(text)
        return figures if _is_figures(figures) else None

    def fault(self) -> str:
        """Say where letters stand among figures."""
        return "" if self.typed() is not None else self.tr("Type figures only here.")

    def show_value(self, value: str) -> None:
        """Show a stored text; what is being typed keeps its caret and the space at its end."""
        if self.typed() != value:
            self.field.set_text(value)

    def name_controls(self) -> None:
        """Name the field."""
        self.name_control(self.field.input)

    def take_focus(self) -> bool:
        """Put the caret into the field."""
        self.field.input.setFocus()
        return True


def _lines_wanted(question: QuestionState) -> int:
    rows = question.attributes.get("rows", "")
    if rows.isdecimal() and int(rows) > 1:
        return min(int(rows), 20)
    return 5 if words_of(question.appearance) & {"multiline", "textarea"} else 1


def _is_figures(text: str) -> bool:
    return all(sign.isdecimal() or sign in " -+.,()/" for sign in text)
