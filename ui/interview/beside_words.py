"""A question in a second language, for whoever of the two does not read the first; it stands under the first."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.forms import Choice, QuestionState
from ui.interview.questions import MarkedWords, told
from ui.interview.screen import Beside
from ui.theme import Size, theme


class BesideWords(QWidget):
    """The label and the hint in the second language, quiet; nothing where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._label = MarkedWords(quiet=True)
        self._hint = MarkedWords(size=Size.SMALL, quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(2))
        column.addWidget(self._label)
        column.addWidget(self._hint)
        self.hide()

    def show_beside(self, beside: Beside | None) -> None:
        """Show the words of a second language, or none."""
        self._label.set_text("" if beside is None else beside.label)
        self._hint.set_text("" if beside is None else told(beside.hint))
        self.setVisible(beside is not None and bool(beside.label or beside.hint))


def in_both(question: QuestionState, beside: Beside | None) -> QuestionState:
    """Return a question whose choices say under their label what they are called in the second language."""
    if beside is None or not beside.choices:
        return question
    return replace(question, choices=tuple(_in_both(choice, beside) for choice in question.choices))


def _in_both(choice: Choice, beside: Beside) -> Choice:
    words = beside.choices.get(choice.value, "")
    is_same = not words or words == choice.label
    return choice if is_same else Choice(choice.value, f"{choice.label}\n{words}", choice.media)
