"""Sends what waits, by itself: one round at a time, a knock at the offices before each, never on the window's thread.

One `Sending` lives as long as somebody is signed in, whatever page is shown. No Qt.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Protocol

from caseworker.desk import Desk, Knocked, Round, RoundWatch, knock_at_offices, try_now
from caseworker.outbox import State
from ui.runner_port import Cancelled, Job, Lane, Progress, Runner, Watch
from ui.wording import Notice, words_for

SOON_S: Final = 0.2
"""After something was queued: changes that come together make one round."""
WAITING_S: Final = 20.0
"""Between two rounds while something waits."""
IDLE_S: Final = 60.0
"""Between two knocks while nothing waits, so that the strip says what is true."""
GRACE_S: Final = 5.0
"""How long an office may be silent while somebody waits to sign out."""


class Way(StrEnum):
    """What is known of the way to the offices."""

    UNKNOWN = "unknown"
    OFFLINE = "offline"
    ONLINE = "online"


@dataclass(frozen=True, slots=True)
class Underway:
    """The parcel that is being sent."""

    item_id: str
    number: int
    """Which one of this round, from 1."""
    sent_bytes: int
    total_bytes: int

    @property
    def fraction(self) -> float:
        """How much of it has left, from 0 to 1."""
        return min(1.0, self.sent_bytes / self.total_bytes) if self.total_bytes else 0.0


@dataclass(frozen=True, slots=True)
class SendingNow:
    """What sending does at this moment."""

    way: Way = Way.UNKNOWN
    is_busy: bool = False
    is_paused: bool = False
    is_ending: bool = False
    """Paused or stopped, but the parcel under way has not come to its end yet."""
    underway: Underway | None = None
    due: int = 0
    """How many parcels this round set out to send."""
    notice: Notice | None = None
    """Why the last round could not be done; offices that cannot be reached are no reason."""


class Alarm(Protocol):
    """Calls once, later, on the window's thread."""

    def ring_in(self, seconds: float, call: Callable[[], None]) -> None:
        """Call after so many seconds, instead of whatever was to be called."""
        ...

    def silence(self) -> None:
        """Call nothing."""
        ...


@dataclass(frozen=True, slots=True)
class _Did:
    knocked: Knocked
    waiting: int


class Sending:
    """Rounds of the courier, one after another; listeners hear of every change."""

    def __init__(self, desk: Desk, runner: Runner, alarm: Alarm) -> None:
        self._desk = desk
        self._runner = runner
        self._alarm = alarm
        self._courier = desk.courier()
        self._now = SendingNow()
        self._listeners: list[Callable[[SendingNow], None]] = []
        self._knocked: Knocked | None = None
        self._job: Job | None = None
        self._is_ending = False
        self._is_stale = False
        self._closed: Callable[[], None] | None = None
        self._underway: Underway | None = None  # the round's thread puts whole values here, the window's reads them
        self._due = 0

    @property
    def now(self) -> SendingNow:
        """What it does at this moment."""
        return self._now

    def listen(self, listener: Callable[[SendingNow], None]) -> Callable[[], None]:
        """Tell `listener` of every change from now on; call what is returned to end that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def begin(self) -> None:
        """Start: settle what a program that died was sending, send what is due, and go on by itself."""
        self._round()

    def something_queued(self) -> None:
        """Send what was just put in the outbox."""
        if self._job is not None:
            self._is_stale = True
        elif not self._now.is_paused:
            self._alarm.ring_in(SOON_S, self._round)

    def connection_may_be_back(self) -> None:
        """Knock now instead of later: the system or the practice office says that something changed."""
        self.something_queued()

    def send_now(self) -> None:
        """Make everything that waits due at once and send it; also ends a pause."""
        if self._closed is not None:
            return
        self._is_ending = False
        self._show(replace(self._now, is_paused=False, is_ending=False, notice=None))
        self._runner.run(
            Lane.STORE,
            lambda: try_now(self._desk.store, by=self._desk.adviser_id, clock=self._desk.clock),
            done=lambda _: self._due_now(),
            failed=self._could_not,
        )

    def pause(self) -> None:
        """Begin no further parcel until somebody resumes; the one under way goes on to its end."""
        self._is_ending = True
        self._alarm.silence()
        self._show(replace(self._now, is_paused=True, is_ending=self._job is not None))

    def resume(self) -> None:
        """Go on by itself."""
        self._is_ending = False
        self._show(replace(self._now, is_paused=False, is_ending=False))
        self._due_now()

    def stop(self) -> None:
        """Pause, and break the parcel under way off too; the courier knows what that leaves in doubt."""
        self.pause()
        if self._job is not None:
            self._job.cancel()

    def close(self, closed: Callable[[], None]) -> None:
        """End for good: the parcel under way is settled, then `closed` is called and the vault may be closed.

        An office that is silent for `GRACE_S` is waited for no longer; what it may have got is in doubt then.
        """
        self._closed = closed
        self._is_ending = True
        self._alarm.silence()
        if self._job is None:
            self._tell_closed()
        else:
            self._wait_for_silence()

    def _wait_for_silence(self) -> None:
        before = self._underway
        self._alarm.ring_in(GRACE_S, lambda: self._let_go() if self._underway == before else self._wait_for_silence())

    def _let_go(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._runner.run(
            Lane.STORE,
            self._courier.let_go,
            done=lambda _: self._tell_closed(),
            failed=lambda _: self._tell_closed(),
        )

    def _tell_closed(self) -> None:
        closed, self._closed = self._closed, lambda: None
        self._alarm.silence()
        if closed is not None:
            closed()

    def _due_now(self) -> None:
        if self._job is not None:
            self._is_stale = True
        else:
            self._round()

    def _round(self) -> None:
        if self._job is not None or self._now.is_paused or self._closed is not None:
            return
        self._is_ending = self._is_stale = False
        self._underway, self._due = None, 0
        self._job = self._runner.run_watched(
            Lane.OUTSIDE, self._send_due, done=self._done, failed=self._could_not, progress=self._moved_on
        )
        self._show(replace(self._now, is_busy=True, is_ending=False, notice=None))

    def _send_due(self, watch: Watch) -> _Did:
        """Do one round, on a thread of its own."""
        knocked = knock_at_offices(self._desk.store, self._desk.connector_for, self._knocked)
        self._due = waiting = self._count_waiting()
        if knocked.reached and waiting and not self._is_ending:
            self._deliver(watch)
            waiting = self._count_waiting()
        elif waiting:
            self._courier.settle_abandoned()
        return _Did(knocked, waiting)

    def _deliver(self, watch: Watch) -> Round:
        def told(item_id: str, sent_bytes: int, total_bytes: int) -> None:
            before = self._underway
            is_next = before is None or before.item_id != item_id
            number = (before.number if before else 0) + int(is_next)
            self._underway = Underway(item_id, number, sent_bytes, total_bytes)
            if before is None or is_next or self._underway.fraction - before.fraction >= 0.01:
                with suppress(Cancelled):  # the courier asks by itself, where it can stop in order
                    watch.report(sent_bytes, total_bytes)

        return self._courier.deliver_due(
            RoundWatch(told, is_stopped=lambda: watch.is_cancelled, is_ending=lambda: self._is_ending)
        )

    def _count_waiting(self) -> int:
        with self._desk.store.reading() as tx:
            tally = tx.overview.tally()
        return sum(tally.get(state, 0) for state in (State.QUEUED, State.IN_DOUBT, State.SENDING))

    def _moved_on(self, _: Progress) -> None:
        self._show(replace(self._now, way=Way.ONLINE, underway=self._underway, due=self._due))

    def _done(self, did: _Did) -> None:
        self._knocked = did.knocked
        way = self._now.way
        if did.knocked.reached or did.knocked.unreached:
            way = Way.ONLINE if did.knocked.reached else Way.OFFLINE
        self._ended(SendingNow(way=way, is_paused=self._now.is_paused), WAITING_S if did.waiting else IDLE_S)

    def _could_not(self, error: BaseException) -> None:
        notice = None if isinstance(error, Cancelled) else words_for(error)
        self._ended(SendingNow(way=self._now.way, is_paused=self._now.is_paused, notice=notice), WAITING_S)

    def _ended(self, now: SendingNow, pause_s: float) -> None:
        self._job = None
        self._show(now)
        if self._closed is not None:
            self._tell_closed()
        elif not now.is_paused:
            self._alarm.ring_in(SOON_S if self._is_stale else pause_s, self._round)

    def _show(self, now: SendingNow) -> None:
        if now != self._now:
            self._now = now
            for listener in tuple(self._listeners):
                listener(now)
