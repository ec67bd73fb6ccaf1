"""The clock that wakes the sending, made of one Qt timer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class QtAlarm(QObject):
    """Calls once, later, on the window's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._ring)

    def ring_in(self, seconds: float, call: Callable[[], None]) -> None:
        """Call after so many seconds, instead of whatever was to be called."""
        self._call = call
        self._timer.start(round(seconds * 1000))

    def silence(self) -> None:
        """Call nothing."""
        self._call = None
        self._timer.stop()

    def _ring(self) -> None:
        call, self._call = self._call, None
        if call is not None:
            call()
