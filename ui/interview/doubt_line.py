"""Says under an answer that it does not look like what was asked for; it is kept as it was typed all the same."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from caseworker.casework import Doubt, doubt_about
from caseworker.forms import QuestionState
from ui.theme import theme
from ui.widgets import Icon, Words, announce


class DoubtLine(QWidget):
    """One sentence with a mark before it, or nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._doubt: Doubt | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space(8))
        row.addWidget(Icon("circle-question-mark", ink="waiting"))
        self.words = Words(ink="waiting")
        row.addWidget(self.words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_answer(self, question: QuestionState) -> None:
        """Look at an answer once it is stored; a problem that the form itself has with it is enough by itself."""
        is_free = question.datatype == "string" and not question.choices and question.problem is None
        doubt = doubt_about(question.ref, question.value) if is_free else None
        if doubt is self._doubt:
            return
        self._doubt = doubt
        self.setVisible(doubt is not None)
        if doubt is not None:
            self.words.set_text(self._sentence(doubt))
            announce(self, self.words.text())

    def _sentence(self, doubt: Doubt) -> str:
        match doubt:
            case Doubt.NINO:
                return self.tr("Is this right? A National Insurance number is two letters, six figures and a letter.")
            case Doubt.POSTCODE:
                return self.tr("Is this right? A postcode looks like NE1 4ST.")
            case Doubt.PHONE:
                return self.tr("Is this right? It does not look like a phone number.")
            case Doubt.EMAIL:
                return self.tr("Is this right? An email address looks like name@example.org.")
            case Doubt.NHS_NUMBER:
                return self.tr("Is this right? It does not look like an NHS number. It has 10 figures.")
            case Doubt.SORT_CODE:
                return self.tr("Is this right? A sort code has 6 figures.")
            case Doubt.ACCOUNT_NUMBER:
                return self.tr("Is this right? An account number has 8 figures.")
