"""Takes the steps of the tour one by one as the event loop comes round; each waits for what it needs, for a while."""

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ui.tour.gaps import Gaps
from ui.tour.steps import Lost, Step, Steps

PATIENCE_S: Final = 45
"""How long a step may wait; generous, for a busy machine."""
_LOOKS_EVERY_MS: Final = 8


class Driver(QObject):
    """Leads through the steps; `ended` tells the sentence of what went wrong, empty where all went well."""

    ended = Signal(str)
    acting = Signal()
    """Something is done to the window now."""

    waiting = Signal()
    """What a step needs is not there yet."""

    def __init__(self, steps: Steps, gaps: Gaps, screen: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._gaps = gaps
        self._screen = screen
        self._step: Step | None = None
        self._since = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._turn)

    def begin(self) -> None:
        """Take the first step."""
        self._timer.start(0)

    def stop(self, sentence: str) -> None:
        """Take no further step: something went wrong."""
        self._timer.stop()
        self._steps = iter(())
        self.ended.emit(sentence)

    def _turn(self) -> None:
        try:
            with self._gaps.aside():
                is_ready = self._look()
        except Lost as lost:
            self.stop(f"On “{self._screen()}” the tour could not go on: {lost}.")
            return
        if is_ready is None:
            self.ended.emit("")
            return
        if not is_ready:
            self._wait_on()
            return
        step, self._step = self._step, None
        self._timer.start(0)  # before the act: a dialog may come with an event loop of its own
        if step is None:
            return
        if step.is_own:
            with self._gaps.aside():
                step.act()
        else:
            self._gaps.tell_act(self._screen(), step.expected)
            self.acting.emit()
            step.act()

    def _look(self) -> bool | None:
        """Say whether what the step needs is there; None after the last step."""
        if self._step is None:
            self._step = next(self._steps, None)
            self._since = monotonic()
        return None if self._step is None else self._step.is_there()

    def _wait_on(self) -> None:
        if self._step is not None and monotonic() - self._since > PATIENCE_S:
            where = self._screen()
            self.stop(f"On “{where}” the tour waited {PATIENCE_S} s for {self._step.expected}, which did not come.")
        else:
            self.waiting.emit()
            self._timer.start(_LOOKS_EVERY_MS)
