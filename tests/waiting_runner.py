from collections import deque
from collections.abc import Callable
from typing import TypeVar

from ui.runner_port import Job, Lane, Progress, Watch

T = TypeVar("T")


class HeldJob:
    """The handle of a job and its watch: progress is told at once."""

    def __init__(self, progress: Callable[[Progress], None]) -> None:
        self._progress = progress
        self.is_cancelled = False

    def cancel(self) -> None:
        self.is_cancelled = True

    def report(self, done: int, total: int) -> None:
        self._progress(Progress(done, total))


class WaitingRunner:
    """A runner for tests without Qt: jobs wait until `settle`, which does them in order, and what they lead to."""

    def __init__(self) -> None:
        self.waiting: deque[Callable[[], None]] = deque()
        self.lanes: list[Lane] = []

    def run(
        self, lane: Lane, job: Callable[[], T], *, done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> Job:
        return self.run_watched(lane, lambda _: job(), done=done, failed=failed, progress=lambda _: None)

    def run_watched(
        self,
        lane: Lane,
        job: Callable[[Watch], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[Progress], None],
    ) -> Job:
        held = HeldJob(progress)
        self.lanes.append(lane)

        def do() -> None:
            try:
                outcome = job(held)
            except Exception as error:  # noqa: BLE001 - a runner passes on whatever a job raises
                failed(error)
            else:
                done(outcome)

        self.waiting.append(do)
        return held

    def settle(self) -> None:
        """Do everything that waits, and everything that comes of it."""
        while self.waiting:
            self.waiting.popleft()()
