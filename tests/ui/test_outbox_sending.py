from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from caseworker.desk import outbox_item
from caseworker.outbox import State
from desk_scene import Scene
from ui.outbox.sending import GRACE_S, IDLE_S, WAITING_S, Sending, SendingNow, Underway, Way
from ui.runner_port import Lane
from waiting_runner import WaitingRunner


@dataclass
class SetAlarm:
    """An alarm that rings when the test says so."""

    call: Callable[[], None] | None = None
    seconds: float = 0.0
    seen: list[float] = field(default_factory=list)

    def ring_in(self, seconds: float, call: Callable[[], None]) -> None:
        self.call, self.seconds = call, seconds
        self.seen.append(seconds)

    def silence(self) -> None:
        self.call = None

    def ring(self) -> None:
        call, self.call = self.call, None
        assert call is not None
        call()


@dataclass
class Line:
    """A desk whose sending is driven by hand."""

    scene: Scene
    runner: WaitingRunner = field(default_factory=WaitingRunner)
    alarm: SetAlarm = field(default_factory=SetAlarm)
    heard: list[SendingNow] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.sending = Sending(self.scene.desk, self.runner, self.alarm)
        self.sending.listen(self.heard.append)

    def state(self, item_id: str) -> State:
        return outbox_item(self.scene.desk.store, item_id).line.state


@pytest.fixture
def line(scene: Scene) -> Iterator[Line]:
    made = Line(scene)
    yield made
    made.runner.settle()


def test_what_waits_is_sent_when_sending_begins(line: Line) -> None:
    item = line.scene.queued()
    line.sending.begin()
    line.runner.settle()
    assert line.state(item.id) is State.RECEIVED
    assert line.sending.now == SendingNow(way=Way.ONLINE)
    assert line.alarm.seconds == IDLE_S


def test_rounds_leave_the_lanes_of_the_vault_free(line: Line) -> None:
    line.sending.begin()
    line.runner.settle()
    assert line.runner.lanes == [Lane.OUTSIDE]


def test_listeners_hear_which_parcel_is_under_way_and_how_far_it_is(line: Line) -> None:
    queued = {line.scene.queued().id, line.scene.queued().id}
    line.sending.begin()
    line.runner.settle()
    told = [now.underway for now in line.heard if now.underway is not None]
    assert {one.item_id for one in told} == queued
    assert list(dict.fromkeys(one.number for one in told)) == [1, 2]
    assert all(0 <= one.fraction <= 1 for one in told)
    assert {now.due for now in line.heard if now.underway is not None} == {2}


def test_offline_nothing_is_tried_and_it_is_asked_again_soon(line: Line) -> None:
    item = line.scene.queued()
    line.scene.office.stop()
    line.sending.begin()
    line.runner.settle()
    assert line.sending.now.way is Way.OFFLINE
    assert outbox_item(line.scene.desk.store, item.id).attempts == 0
    assert line.alarm.seconds == WAITING_S


def test_what_waited_offline_goes_by_itself_when_the_office_is_back(line: Line) -> None:
    item = line.scene.queued()
    address = line.scene.office.url
    port = int(address.split(":")[2].split("/")[0])
    line.scene.office.stop()
    line.sending.begin()
    line.runner.settle()
    line.scene.office.start(port)
    line.alarm.ring()
    line.runner.settle()
    assert line.state(item.id) is State.RECEIVED
    assert line.sending.now.way is Way.ONLINE


def test_two_rounds_never_run_at_once(line: Line) -> None:
    line.sending.begin()
    line.sending.begin()
    line.sending.connection_may_be_back()
    assert len(line.runner.waiting) == 1


def test_what_is_queued_during_a_round_goes_soon_after_it(line: Line) -> None:
    line.sending.begin()
    item = line.scene.queued()
    line.sending.something_queued()
    line.runner.settle()
    assert line.alarm.seconds < 1
    line.alarm.ring()
    line.runner.settle()
    assert line.state(item.id) is State.RECEIVED


def test_a_pause_lets_the_parcel_under_way_end_and_begins_no_other(line: Line) -> None:
    first, second = line.scene.queued(), line.scene.queued()
    line.sending.listen(lambda now: line.sending.pause() if now.underway and not now.is_paused else None)
    line.sending.begin()
    line.runner.settle()
    assert {line.state(first.id), line.state(second.id)} == {State.RECEIVED, State.QUEUED}
    assert line.sending.now.is_paused
    assert line.alarm.call is None


def test_after_a_pause_it_goes_on(line: Line) -> None:
    item = line.scene.queued()
    line.sending.pause()
    line.sending.something_queued()
    assert line.alarm.call is None
    line.sending.resume()
    line.runner.settle()
    assert line.state(item.id) is State.RECEIVED


def test_a_parcel_that_is_broken_off_is_not_lost_and_goes_after_the_pause(line: Line) -> None:
    item = line.scene.queued("blue_badge")
    hear_no_more = line.sending.listen(lambda now: line.sending.stop() if now.underway and not now.is_paused else None)
    line.sending.begin()
    line.runner.settle()
    hear_no_more()
    assert line.state(item.id) in {State.QUEUED, State.IN_DOUBT}
    line.sending.send_now()
    line.runner.settle()
    assert line.state(item.id) is State.RECEIVED


def test_send_now_does_not_wait_for_the_next_try(line: Line) -> None:
    item = line.scene.queued()
    line.sending.send_now()
    line.runner.settle()
    assert line.runner.lanes == [Lane.STORE, Lane.OUTSIDE]
    assert line.state(item.id) is State.RECEIVED


def test_closing_waits_for_the_round_under_way(line: Line) -> None:
    closed: list[bool] = []
    line.sending.begin()
    line.sending.close(lambda: closed.append(True))
    assert closed == []
    line.runner.settle()
    assert closed == [True]
    assert line.alarm.call is None


def test_closing_waits_no_longer_than_a_grace_for_a_silent_office(line: Line) -> None:
    closed: list[bool] = []
    line.sending.begin()
    line.sending.close(lambda: closed.append(True))
    assert line.alarm.seconds == GRACE_S
    line.alarm.ring()
    let_go = line.runner.waiting.pop()
    let_go()
    assert (closed, line.runner.lanes[-1]) == ([True], Lane.STORE)
    line.runner.settle()
    assert closed == [True]


def test_closing_waits_on_while_a_parcel_is_leaving(line: Line) -> None:
    line.scene.queued()
    line.sending.begin()
    line.sending.close(lambda: None)
    line.sending._underway = Underway("item", 1, 10, 100)
    line.alarm.ring()
    assert (line.alarm.seconds, len(line.runner.waiting)) == (GRACE_S, 1)
    line.alarm.ring()
    assert len(line.runner.waiting) == 2


def test_closing_an_idle_line_ends_at_once_and_nothing_begins_afterwards(line: Line) -> None:
    closed: list[bool] = []
    line.sending.close(lambda: closed.append(True))
    line.sending.send_now()
    line.sending.begin()
    assert closed == [True]
    assert not line.runner.waiting


def test_a_vault_that_cannot_be_written_is_told_and_tried_again(line: Line, tmp_path: Path) -> None:
    line.scene.queued()
    line.sending.begin()
    line.scene.desk.store.close()
    for file in tmp_path.rglob("vault.db*"):
        file.unlink()
    line.runner.settle()
    assert line.sending.now.notice is not None
    assert line.alarm.seconds == WAITING_S
