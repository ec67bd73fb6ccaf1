"""The sentence above an answer that cannot stand."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets import Icon, Words


class ProblemLine(QWidget):
    """Shows why an answer cannot stand; takes no room while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._words = Words(weight=600, ink="needs")
        row.addWidget(Icon("circle-alert", 20, "needs"))
        row.addWidget(self._words, 1)
        self.hide()
        self.sentence = ""

    def show_sentence(self, sentence: str) -> None:
        """Show a sentence; an empty one hides the line."""
        self.sentence = sentence
        self._words.set_text(sentence)
        self.setVisible(bool(sentence))
