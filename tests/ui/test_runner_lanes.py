import subprocess
import sys
from collections.abc import Iterator
from threading import Event, get_ident

import pytest
from pytestqt.qtbot import QtBot

from caseworker.base import CaseworkerError
from ui.runner import QtRunner
from ui.runner_port import Cancelled, Lane, Progress, Watch


class Full(CaseworkerError):
    code = "test.full"
    sentence = "Full."
    next_step = "Make room."


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[QtRunner]:
    made = QtRunner()
    yield made
    made.close()


def failing() -> int:
    raise Full


def test_a_result_comes_back_on_the_thread_of_the_window(runner: QtRunner, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    runner.run(Lane.READ, get_ident, done=lambda worker: told.append((worker, get_ident())), failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    worker, here = told[0]
    assert worker != here == get_ident()


def test_a_failure_comes_back_as_itself(runner: QtRunner, qtbot: QtBot) -> None:
    told: list[BaseException] = []
    runner.run(Lane.STORE, failing, done=lambda _: None, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Full)


def test_writes_begin_in_the_order_in_which_they_were_given(runner: QtRunner, qtbot: QtBot) -> None:
    gate, order = Event(), []
    runner.run(Lane.STORE, gate.wait, done=lambda _: order.append(0), failed=order.append)
    for number in range(1, 5):
        runner.run(Lane.STORE, lambda n=number: n, done=order.append, failed=order.append)
    gate.set()
    qtbot.waitUntil(lambda: len(order) == 5)
    assert order == [0, 1, 2, 3, 4]


def test_a_read_does_not_wait_behind_a_write(runner: QtRunner, qtbot: QtBot) -> None:
    gate, read, written = Event(), [], []
    runner.run(Lane.STORE, gate.wait, done=written.append, failed=written.append)
    runner.run(Lane.READ, lambda: "found", done=read.append, failed=read.append)
    qtbot.waitUntil(lambda: read == ["found"])
    assert written == []
    gate.set()
    qtbot.waitUntil(lambda: bool(written))


def test_a_job_tells_how_far_it_is_and_stops_when_cancelled(runner: QtRunner, qtbot: QtBot) -> None:
    begun, gate, told, seen = Event(), Event(), [], []

    def long_job(watch: Watch) -> str:
        watch.report(1, 3)
        begun.set()
        gate.wait()
        watch.report(2, 3)
        return "never"

    job = runner.run_watched(Lane.WORK, long_job, done=told.append, failed=told.append, progress=seen.append)
    begun.wait()
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Cancelled)
    assert seen == [Progress(1, 3)]


def test_a_late_result_never_reaches_a_visit_that_has_ended(runner: QtRunner, qtbot: QtBot) -> None:
    gate, told, after, lost = Event(), [], [], []
    visit = runner.visit(lost.append)
    visit.run(Lane.READ, gate.wait, done=told.append, failed=told.append)
    visit.end()
    gate.set()
    runner.run(Lane.READ, lambda: "after", done=after.append, failed=after.append)
    qtbot.waitUntil(lambda: after == ["after"])
    assert (told, lost) == ([], [])


def test_a_write_that_fails_after_the_visit_is_told_to_the_window(runner: QtRunner, qtbot: QtBot) -> None:
    gate, told, lost = Event(), [], []

    def write() -> int:
        gate.wait()
        return failing()

    visit = runner.visit(lost.append)
    visit.run(Lane.STORE, write, done=told.append, failed=told.append)
    visit.end()
    gate.set()
    qtbot.waitUntil(lambda: bool(lost))
    assert isinstance(lost[0], Full)
    assert told == []


def test_closing_lets_a_write_end(qtbot: QtBot) -> None:
    written: list[str] = []
    closing = QtRunner()
    closing.run(Lane.STORE, lambda: written.append("kept"), done=lambda _: None, failed=lambda _: None)
    closing.close()
    assert written == ["kept"]


WAITS_FOR_SILENCE = """
import socket, sys
from PySide6.QtCore import QCoreApplication
from ui.runner import QtRunner, leave
from ui.runner_port import Lane

app = QCoreApplication([])
here, there = socket.socketpair()
runner = QtRunner()
print("waits", flush=True)
runner.run(Lane.OUTSIDE, lambda: here.recv(1), done=print, failed=print)
runner.close()
sys.exit(leave(3))
"""


def test_the_program_ends_though_an_office_is_still_silent() -> None:
    words = [sys.executable, "-c", WAITS_FOR_SILENCE]
    ended = subprocess.run(words, capture_output=True, text=True, timeout=50, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (3, "waits\n", "")


def test_a_closed_runner_tells_nothing_more(qtbot: QtBot) -> None:
    runner, told, others = QtRunner(), [], QtRunner()
    runner.run(Lane.READ, lambda: 1, done=told.append, failed=told.append)
    runner.close()
    others.run(Lane.READ, lambda: 2, done=told.append, failed=told.append)
    qtbot.waitUntil(lambda: told == [2])
    others.close()
