"""What the interview is busy with, told only once it takes a moment."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.interview.screen import Stage
from ui.widgets import Busy

_SHOWS_AFTER_MS = 200


class BusyLine(QWidget):
    """Opening the form, checking it, or changing its language."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._stage = Stage.ASKING
        self.opening = Busy(self.tr("Opening the form …"))
        self.opening.cancelled.connect(self.cancelled)
        self.working = Busy("", can_cancel=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for busy in (self.opening, self.working):
            column.addWidget(busy)
            busy.hide()
        self._soon = QTimer(self, singleShot=True, interval=_SHOWS_AFTER_MS)
        self._soon.timeout.connect(self._show)
        self.hide()

    def show_stage(self, stage: Stage) -> None:
        """Say soon what is being worked on; nothing where nothing is."""
        self._stage = stage
        if not stage.is_busy:
            self.stop()
            for widget in (self.opening, self.working, self):
                widget.hide()
        elif not self._soon.isActive():
            self._soon.start()

    def stop(self) -> None:
        """Say nothing any more."""
        self._soon.stop()

    def _show(self) -> None:
        is_checking = self._stage is Stage.CHECKING
        self.working.show_step(self.tr("Checking the answers …") if is_checking else self.tr("Changing the language …"))
        self.show()
        (self.opening if self._stage is Stage.OPENING else self.working).show()
