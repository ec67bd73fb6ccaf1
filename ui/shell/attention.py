"""What a person does anywhere in the window: Shift three times, and doing nothing for a while."""

from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

LOCK_AFTER_S: Final = 5 * 60
"""Seconds without a key or a movement after which the screen is locked; sending goes on."""
SIGN_OUT_AFTER_S: Final = 30 * 60
"""Seconds after which the vault is closed."""
_RESTS_AFTER_S: Final = 3
_THRICE_WITHIN_S: Final = 1.2
_ACTIVE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Attention(QObject):
    """Watches the native windows of the program, not each widget: few events pass there."""

    hide_asked = Signal()
    rested = Signal()
    """Nobody has done anything for a moment, and still does nothing."""
    lock_due = Signal()
    sign_out_due = Signal()

    def __init__(self, parent: QObject, *, now_s: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._now_s = now_s
        self._shifts: list[float] = []
        self._since = self._now_s()
        self._lock_told = False
        self._watched: set[int] = set()
        self._ticks = QTimer(self, interval=5_000)
        self._ticks.timeout.connect(self.look)
        QGuiApplication.instance().focusWindowChanged.connect(self._watch)  # type: ignore[union-attr]  # Qt says the class without its signals
        self._ticks.start()

    def idle_s(self) -> float:
        """Return the seconds since somebody last did something."""
        return self._now_s() - self._since

    def look(self) -> None:
        """Tell of each rest; once that the screen is to be locked, and later that the vault is to be closed."""
        idle = self.idle_s()
        if idle >= _RESTS_AFTER_S:
            self.rested.emit()
        if idle >= SIGN_OUT_AFTER_S:
            self._since = self._now_s()
            self.sign_out_due.emit()
        elif idle >= LOCK_AFTER_S and not self._lock_told:
            self._lock_told = True
            self.lock_due.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note; every event goes on to where it was going."""
        if event.type() in _ACTIVE:
            self._since, self._lock_told = self._now_s(), False
            if isinstance(event, QKeyEvent) and not event.isAutoRepeat():
                self._count_shift(event)
        return False

    def _count_shift(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Shift:
            self._shifts.clear()
            return
        now = self._now_s()
        self._shifts = [*(at for at in self._shifts if now - at < _THRICE_WITHIN_S), now]
        if len(self._shifts) == 3:
            self._shifts.clear()
            self.hide_asked.emit()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None and id(window) not in self._watched:
            self._watched.add(id(window))
            window.destroyed.connect(partial(self._watched.discard, id(window)))
            window.installEventFilter(self)
