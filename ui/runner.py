"""The one door between threads, made of thread pools and one queued signal; nothing else in `ui` knows a thread."""

import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ui.runner_port import Cancelled, Job, Lane, Progress, Runner, Watch

T = TypeVar("T")

_LAST_WORD_S: Final = 0.5
_WORKERS: Final = {Lane.STORE: 1, Lane.READ: 1, Lane.WORK: 1, Lane.OUTSIDE: 3}


class _Watched:
    """The handle of a job, and what the job itself may ask."""

    def __init__(self, progress: Callable[[Progress], None]) -> None:
        self._progress = progress
        self._stop = threading.Event()

    def cancel(self) -> None:
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        return self._stop.is_set()

    def report(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self._progress(Progress(done, total))


class QtRunner(QObject):
    """Runs jobs on lanes and tells each outcome exactly once, on the thread it was made on."""

    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            lane: ThreadPoolExecutor(max_workers=workers, thread_name_prefix=lane.value)
            for lane, workers in _WORKERS.items()
        }
        self._is_closed = False
        self._under_way = 0
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether the outcome of every job was told."""
        return self._under_way == 0

    def run(
        self, lane: Lane, job: Callable[[], T], *, done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> Job:
        """Run a job; unless the runner is closed first, `done` or `failed` follows."""

        def without_watch(_: Watch) -> T:
            return job()

        return self.run_watched(lane, without_watch, done=done, failed=failed, progress=_ignore)

    def run_watched(
        self,
        lane: Lane,
        job: Callable[[Watch], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[Progress], None],
    ) -> Job:
        """Run a job that tells how far it is, and that can be cancelled."""
        watched = _Watched(lambda at: self._told.emit(partial(progress, at)))

        def guarded() -> T:
            if watched.is_cancelled:
                raise Cancelled
            return job(watched)

        def report(future: Future[T]) -> None:
            if future.cancelled():
                return  # the runner was closed before the job began
            error = future.exception()
            outcome = partial(failed, error) if error is not None else partial(done, future.result())
            self._told.emit(partial(self._end_job, outcome))

        if not self._is_closed:  # what a closed runner is asked for belongs to a session that has ended
            self._under_way += 1
            self._lanes[lane].submit(guarded).add_done_callback(report)
        return watched

    def visit(self, lost: Callable[[BaseException], None]) -> "VisitRunner":
        """Return a runner for one visit of a page; `lost` hears of writes that fail after the visit has ended."""
        return VisitRunner(self, lost)

    def close(self) -> None:
        """Let writes end and drop everything else that has not begun; call before the vault closes."""
        self._is_closed = True
        self._lanes[Lane.STORE].shutdown(wait=True)
        for lane in (Lane.READ, Lane.WORK):
            self._lanes[lane].shutdown(wait=True, cancel_futures=True)
        self._lanes[Lane.OUTSIDE].shutdown(wait=False, cancel_futures=True)  # it may never answer

    def _end_job(self, outcome: Callable[[], None]) -> None:
        self._under_way -= 1
        outcome()

    @Slot(object)
    def _tell(self, outcome: Callable[[], None]) -> None:
        if not self._is_closed:
            outcome()


def leave(code: int) -> int:
    """Return the exit code; where a thread still waits for an office that is silent, end the process here and now.

    Python waits for every thread, and nobody could open the window again meanwhile. Whatever writes has ended.
    """
    for thread in threading.enumerate():
        if thread.name.startswith(Lane.OUTSIDE.value):
            thread.join(_LAST_WORD_S)
            if thread.is_alive():
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(code)
    return code


class VisitRunner:
    """A runner whose outcomes are dropped once the visit it belongs to has ended."""

    def __init__(self, runner: Runner, lost: Callable[[BaseException], None]) -> None:
        self._runner = runner
        self._lost = lost
        self._ended = False

    def run(
        self, lane: Lane, job: Callable[[], T], *, done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> Job:
        """Run a job; nothing is told after the visit."""
        return self._runner.run(lane, job, done=self._unless_ended(done), failed=self._failing(lane, failed))

    def run_watched(
        self,
        lane: Lane,
        job: Callable[[Watch], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[Progress], None],
    ) -> Job:
        """Run a job that tells how far it is; nothing is told after the visit."""
        return self._runner.run_watched(
            lane,
            job,
            done=self._unless_ended(done),
            failed=self._failing(lane, failed),
            progress=self._unless_ended(progress),
        )

    def end(self) -> None:
        """End the visit: from now on nothing of it reaches a page."""
        self._ended = True

    def _unless_ended(self, tell: Callable[[T], None]) -> Callable[[T], None]:
        def told(value: T) -> None:
            if not self._ended:
                tell(value)

        return told

    def _failing(self, lane: Lane, failed: Callable[[BaseException], None]) -> Callable[[BaseException], None]:
        def told(error: BaseException) -> None:
            if not self._ended:
                failed(error)
            elif lane is Lane.STORE and not isinstance(error, Cancelled):
                self._lost(error)

        return told


def _ignore(_: Progress) -> None:
    """Take no notice."""
