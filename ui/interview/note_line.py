"""Says under an answer who gave it where it was not the citizen, that they do not know, or that it comes later."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from caseworker.casework import AnswerNote
from ui.interview.source_words import note_words
from ui.theme import theme
from ui.widgets import Icon, Words, announce


class NoteLine(QWidget):
    """One line with a mark before it, or nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._is_new = True
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space(8))
        row.addWidget(Icon("file-text", ink="quiet"))
        self.words = Words(quiet=True)
        row.addWidget(self.words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_note(self, note: AnswerNote, *, is_answered: bool) -> None:
        """Show what is noted beside the question now; say it where it has changed."""
        words = note_words(note, is_answered=is_answered)
        if words != self.words.text():
            self.words.set_text(words)
            self.setVisible(bool(words))
            if words and not self._is_new:
                announce(self, words)
        self._is_new = False
