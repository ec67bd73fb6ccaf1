"""What shows that something is under way."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.widgets.buttons import Button
from ui.widgets.speech import announce
from ui.widgets.words import Words


class Meter(QWidget):
    """How far something is, as a bar with words beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._words = Words("", quiet=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar)
        row.addWidget(self._words, 1)

    def set_fraction(self, fraction: float | None) -> None:
        """Show how far it is, from 0 to 1; None where nobody can know."""
        self._bar.setRange(0, 0 if fraction is None else 1000)
        self._bar.setValue(round((fraction or 0) * 1000))

    def set_words(self, text: str) -> None:
        """Show words beside the bar."""
        self._words.set_text(text)


class Busy(QWidget):
    """Says what is being done, how far it is, and lets it be cancelled."""

    cancelled = Signal()

    def __init__(self, words: str = "", can_cancel: bool = True) -> None:
        super().__init__()
        self._words = Words(words)
        self._meter = Meter()
        self._meter.set_fraction(None)
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.setVisible(can_cancel)
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._meter)
        row.addWidget(self._cancel)

    def show_step(self, words: str, fraction: float | None = None) -> None:
        """Show what is being done now and how far it is."""
        if words != self._words.text():
            announce(self, words)
        self._words.set_text(words)
        self._meter.set_fraction(fraction)
