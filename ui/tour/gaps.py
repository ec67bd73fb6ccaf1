"""How long the event loop stood still, and where: a timer beats, and a beat that comes late tells of a gap."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

WORTH_TELLING_MS: Final = 50.0
"""A person feels no gap that is shorter."""
_BEAT_MS: Final = 2


@dataclass(frozen=True, slots=True)
class Gap:
    """A time in which nothing that a person did would have been heard.

    Attributes:
        window_ms: of it, how long the window's thread itself worked; the rest it waited for its turn.
        program_ms: how long all threads of the program worked together; much less than `ms` on a machine that was
            busy with something else.
        screen: where it was.
        after: what the step that went before was about.
    """

    ms: float
    window_ms: float
    program_ms: float
    screen: str
    after: str


class Gaps(QObject):
    """Measures from `begin` on; what happens `aside` belongs to the tour and does not count."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.longest = Gap(0.0, 0.0, 0.0, "", "")
        self.felt: list[Gap] = []
        """Those worth telling, in their order."""
        self._screen = self._after = ""
        self._last = self._now()
        self._beats = QTimer(self, interval=_BEAT_MS)
        self._beats.setTimerType(Qt.TimerType.PreciseTimer)
        self._beats.timeout.connect(self._beat)

    def begin(self) -> None:
        """Measure from now on."""
        self._last = self._now()
        self._beats.start()

    def end(self) -> None:
        """Measure no longer."""
        self._beats.stop()

    def tell_act(self, screen: str, about: str) -> None:
        """Take note of what is done now, so that a gap can be told by it."""
        self._screen, self._after = screen, about

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Leave out what is done in this block."""
        began = self._now()
        try:
            yield
        finally:
            spent = [now - then for now, then in zip(self._now(), began, strict=True)]
            self._last = [last + one for last, one in zip(self._last, spent, strict=True)]

    def _beat(self) -> None:
        now = self._now()
        ms, window, program = (round((at - then) * 1000, 1) for at, then in zip(now, self._last, strict=True))
        self._last = now
        gap = Gap(ms, window, program, self._screen, self._after)
        if gap.ms > self.longest.ms:
            self.longest = gap
        if gap.ms > WORTH_TELLING_MS:
            self.felt.append(gap)

    def _now(self) -> list[float]:
        return [time.perf_counter(), time.thread_time(), time.process_time()]
