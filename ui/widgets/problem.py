"""One line that says what is wrong with an answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from ui.widgets.marks import Icon
from ui.widgets.words import Words


class ProblemLine(QWidget):
    """A mark and a sentence; hidden while there is nothing wrong."""

    def __init__(self) -> None:
        super().__init__()
        self._about: list[tuple[QWidget, str]] = []
        """What it is about, and how that is described while nothing is wrong."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        self._words = Words("", weight=600, ink="needs")
        row.addWidget(Icon("circle-alert", 20, "needs"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def show_sentence(self, sentence: str, *about: QWidget) -> None:
        """Say what is wrong; an empty sentence hides the line. A reader says it with what it is about, too."""
        self._words.set_text(sentence)
        self.setVisible(bool(sentence))
        for control, described in self._about:
            if isValid(control):
                control.setAccessibleDescription(described)
        self._about = []
        for control in about if sentence else ():
            described = control.accessibleDescription()
            self._about.append((control, described))
            control.setAccessibleDescription(" ".join(filter(None, (sentence, described))))
