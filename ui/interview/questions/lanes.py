"""Jobs of a question whose widget may be gone before they end."""

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtWidgets import QWidget

from ui.runner_port import Lane, Runner

T = TypeVar("T")


def run_for(
    widget: QWidget,
    runner: Runner,
    lane: Lane,
    job: Callable[[], T],
    *,
    done: Callable[[T], None],
    failed: Callable[[BaseException], None],
) -> None:
    """Run a job; tell its outcome only while the widget is there, for the next question replaces it."""

    def tell_done(outcome: T) -> None:
        if shiboken6.isValid(widget):
            done(outcome)

    def tell_failed(error: BaseException) -> None:
        if shiboken6.isValid(widget):
            failed(error)

    runner.run(lane, job, done=tell_done, failed=tell_failed)
