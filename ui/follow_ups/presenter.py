"""What was promised for a day: the list, the one that is looked at, and what becomes of it. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Protocol

from caseworker.casework import CameOfIt, DayOff, DueWhen, FollowUp, day_off
from caseworker.desk import (
    FollowUpLine,
    Suggestion,
    decline_suggestion,
    drop_promise,
    follow_up,
    follow_ups,
    keep_promise,
    move_promise,
    reopen_promise,
    suggestions,
)
from caseworker.store import NotFound
from ui.follow_ups.days import QuickDay, quick_days
from ui.navigation import PersonPlace, PromisePlace
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, Tone, words_for


class Whose(StrEnum):
    """Which promises are listed."""

    EVERYONE = "everyone"
    MINE = "mine"


@dataclass(frozen=True, slots=True)
class Undo:
    """What was just done and can be taken back."""

    follow_up_id: str
    seen: int
    """The revision that it left behind."""
    moved_from: date | None = None
    """The day to return to; None where it was kept or dropped."""


@dataclass(frozen=True, slots=True)
class FollowUpsScreen:
    """Everything the page shows."""

    today: date
    lines: tuple[FollowUpLine, ...] | None = None
    """What is still to be kept, the earliest day first; None while it is read."""
    adviser_id: str = ""
    whose: Whose = Whose.EVERYONE
    chosen_id: str = ""
    chosen: FollowUpLine | None = None
    suggestions: tuple[Suggestion, ...] = ()
    days: tuple[QuickDay, ...] = ()
    looked_at: date | None = None
    """The day that was asked about last."""
    off: DayOff | None = None
    """What is to be told of it, where offices are closed on it."""
    undo: Undo | None = None
    notice: Notice | None = None
    trouble: Notice | None = None
    """Why there is no list."""

    @property
    def listed(self) -> tuple[FollowUpLine, ...]:
        """What the filter lets through."""
        everyones = self.lines or ()
        if self.whose is Whose.EVERYONE:
            return everyones
        return tuple(line for line in everyones if line.follow_up.promised_by == self.adviser_id)

    def count(self, due: DueWhen) -> int:
        """Return how many of the listed are due so soon."""
        return sum(line.due is due for line in self.listed)


class FollowUpsView(Protocol):
    """What shows it."""

    def show_screen(self, screen: FollowUpsScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


@dataclass(frozen=True, slots=True)
class _Read:
    lines: tuple[FollowUpLine, ...]
    suggestions: tuple[Suggestion, ...]
    days: tuple[QuickDay, ...]
    chosen: FollowUpLine | None


class FollowUpsPresenter:
    """Keeps the list true, and takes note of what becomes of a promise."""

    def __init__(self, visit: Visit, follow_up_id: str, view: FollowUpsView) -> None:
        self._visit = visit
        self._desk = visit.desk
        self._view = view
        self._screen = FollowUpsScreen(
            visit.desk.clock.today(), adviser_id=visit.desk.adviser_id, chosen_id=follow_up_id
        )
        self._is_reading = self._is_stale = False

    def begin(self) -> None:
        """Read the list."""
        self._show(self._screen)
        self.look_again()

    def look_again(self) -> None:
        """Read everything again; a wish during a reading leads to one more reading after it."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        chosen_id = self._screen.chosen_id
        self._visit.runner.run(Lane.READ, lambda: self._read(chosen_id), done=self._told, failed=self._not_read)

    def show_whose(self, whose: Whose) -> None:
        """List everyone's, or only what this adviser promised."""
        self._show(replace(self._screen, whose=whose))

    def choose(self, follow_up_id: str) -> None:
        """Look at a promise."""
        if follow_up_id != self._screen.chosen_id:
            line = next((one for one in self._screen.lines or () if one.id == follow_up_id), None)
            self._show(replace(self._screen, chosen_id=follow_up_id, chosen=line, looked_at=None, off=None))
            self.look_again()

    def add(self) -> None:
        """Promise something else."""
        self._visit.window.go(PromisePlace())

    def open_person(self) -> None:
        """Open the person's record."""
        chosen = self._screen.chosen
        if chosen is not None and chosen.person_id is not None:
            self._visit.window.go(PersonPlace(chosen.person_id))

    def look_at(self, on: date) -> None:
        """Find out whether offices are open on a day."""
        nation = self._desk.settings.centre.nation
        self._visit.runner.run(
            Lane.WORK,
            lambda: day_off(on, nation),
            done=lambda off: self._show(replace(self._screen, looked_at=on, off=off)),
            failed=self._failed,
        )

    def keep(self, came_of_it: CameOfIt, note: str) -> None:
        """Note that the chosen promise was kept."""
        desk = self._desk
        self._act(
            lambda one: keep_promise(
                desk.store, one.id, came_of_it, note, seen=one.revision, by=desk.adviser_id, clock=desk.clock
            ),
            "It is kept.",
        )

    def drop(self, reason: str) -> None:
        """Note that the chosen promise will not be kept."""
        desk = self._desk
        self._act(
            lambda one: drop_promise(
                desk.store, one.id, reason, seen=one.revision, by=desk.adviser_id, clock=desk.clock
            ),
            "It is dropped.",
        )

    def move(self, to_on: date) -> None:
        """Promise the chosen one for another day."""
        desk = self._desk
        self._act(
            lambda one: move_promise(
                desk.store, one.id, to_on, seen=one.revision, by=desk.adviser_id, clock=desk.clock
            ),
            "It is promised for another day.",
        )

    def reopen(self) -> None:
        """Take back that the chosen promise was kept or dropped."""
        desk = self._desk
        self._act(
            lambda one: reopen_promise(desk.store, one.id, seen=one.revision, by=desk.adviser_id, clock=desk.clock),
            "It is to be kept again.",
            can_be_undone=False,
        )

    def undo(self) -> None:
        """Take back what was just done."""
        undo, desk = self._screen.undo, self._desk
        if undo is None:
            return
        taken_back = "It is as it was before."

        def back() -> FollowUp:
            by, clock, seen = desk.adviser_id, desk.clock, undo.seen
            if undo.moved_from is not None:
                return move_promise(desk.store, undo.follow_up_id, undo.moved_from, seen=seen, by=by, clock=clock)
            return reopen_promise(desk.store, undo.follow_up_id, seen=seen, by=by, clock=clock)

        def done(after: FollowUp) -> None:
            self._done(after, taken_back, None)

        self._show(replace(self._screen, undo=None, notice=None, chosen_id=undo.follow_up_id))
        self._visit.runner.run(Lane.STORE, back, done=done, failed=self._failed)

    def take_suggestion(self, one: Suggestion) -> None:
        """Promise what is suggested."""
        self._visit.window.go(PromisePlace(case_id=one.case_id, why=one.why.value))

    def decline_suggestion(self, one: Suggestion) -> None:
        """Suggest it no more."""
        desk = self._desk
        self._visit.runner.run(
            Lane.STORE,
            lambda: decline_suggestion(desk.store, one.case_id, one.why, by=desk.adviser_id, clock=desk.clock),
            done=lambda _: self.look_again(),
            failed=self._failed,
        )

    def _act(self, act: Callable[[FollowUp], FollowUp], sentence: str, *, can_be_undone: bool = True) -> None:
        chosen = self._screen.chosen
        if chosen is None:
            return
        before = chosen.follow_up

        def done(after: FollowUp) -> None:
            moved_from = before.due_on if after.is_open and before.due_on >= self._screen.today else None
            is_undoable = can_be_undone and (not after.is_open or moved_from is not None)
            self._done(after, sentence, Undo(after.id, after.revision, moved_from) if is_undoable else None)

        self._show(replace(self._screen, notice=None, undo=None))
        self._visit.runner.run(Lane.STORE, lambda: act(before), done=done, failed=self._failed)

    def _done(self, after: FollowUp, sentence: str, undo: Undo | None) -> None:
        self._show(replace(self._screen, notice=Notice(sentence, tone=Tone.DONE), undo=undo, looked_at=None, off=None))
        self._visit.window.recount()
        self.look_again()

    def _read(self, chosen_id: str) -> _Read:
        desk = self._desk
        lines = follow_ups(desk.store, desk.clock)
        days = self._screen.days or quick_days(desk.clock.today(), desk.settings.centre.nation)
        return _Read(lines, suggestions(desk.store, desk.clock), days, self._chosen(chosen_id))

    def _chosen(self, chosen_id: str) -> FollowUpLine | None:
        try:
            return follow_up(self._desk.store, chosen_id, self._desk.clock) if chosen_id else None
        except NotFound:
            return None

    def _told(self, read: _Read) -> None:
        self._is_reading = False
        is_wanted = read.chosen is None or read.chosen.id == self._screen.chosen_id
        self._show(
            replace(
                self._screen,
                today=self._desk.clock.today(),
                lines=read.lines,
                suggestions=read.suggestions,
                days=read.days,
                chosen=read.chosen if is_wanted else self._screen.chosen,
                trouble=None,
            )
        )
        if self._is_stale or not is_wanted:
            self.look_again()

    def _not_read(self, error: BaseException) -> None:
        self._is_reading = False
        self._show(replace(self._screen, trouble=words_for(error)))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, notice=words_for(error)))
        self.look_again()

    def _show(self, screen: FollowUpsScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
