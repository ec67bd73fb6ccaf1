"""A follow-up: a promise made to a citizen, with the day it is due; kept, dropped with a reason, or still open.

A promise moved to another day keeps every day that it had before, so that what once was promised stays known.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from caseworker.casework.errors import FollowUpEnded, PromiseInThePast

KEPT_DAYS: Final = 183
"""For how long an ended follow-up that belongs to no case stays; one of a case stays as long as its answers may."""


class How(StrEnum):
    """What is to happen on the day."""

    CALL = "call"
    VISIT = "visit"
    LETTER = "letter"
    OFFICE = "office"
    """We ask the office."""
    THEY_COME = "they-come"


class FollowUpState(StrEnum):
    """Where a promise stands."""

    OPEN = "open"
    KEPT = "kept"
    DROPPED = "dropped"


class CameOfIt(StrEnum):
    """What came of a promise that was kept."""

    TOLD = "told"
    """They know where it stands."""
    DECIDED = "decided"
    """The office has decided."""
    SKILLS = "skills"
    """They can do something for themselves now."""
    MORE_HELP = "more-help"
    NOT_REACHED = "not-reached"
    OTHER = "other"


class DueWhen(StrEnum):
    """How soon a promise is due, seen from one day."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this-week"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Promise:
    """What is promised, to whom and for which day."""

    what: str = field(repr=False)
    """In the adviser's words, such as "Call about the decision"."""
    how: How
    due_on: date
    at_time: str = field(default="", repr=False)
    """At what time, as it was promised, such as "after 2pm"; empty where only the day was."""
    case_id: str = ""
    """The case it belongs to, and by it the person."""
    citizen_id: str = ""
    """The person, where it belongs to no case; both are empty where no record is kept."""

    def __post_init__(self) -> None:
        if not self.what.strip():
            raise ValueError("a promise says what will be done")
        if self.case_id and self.citizen_id:
            raise ValueError("a promise belongs to a case, or else to a person")


@dataclass(frozen=True, slots=True)
class Move:
    """A promise put off, or brought forward."""

    from_on: date
    to_on: date
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One promise and what became of it."""

    id: str
    promise: Promise
    promised_by: str
    promised_at: datetime
    state: FollowUpState = FollowUpState.OPEN
    ended_at: datetime | None = None
    ended_by: str = ""
    came_of_it: CameOfIt | None = None
    note: str = field(default="", repr=False)
    """What came of it in a few words, or why it was dropped."""
    moves: tuple[Move, ...] = ()
    revision: int = 1
    """Counts the changes, so that nobody changes what a colleague has changed meanwhile."""

    @property
    def is_open(self) -> bool:
        """Say whether it is still to be kept."""
        return self.state is FollowUpState.OPEN

    @property
    def due_on(self) -> date:
        """Return the day for which it is promised now."""
        return self.promise.due_on

    def kept(self, came_of_it: CameOfIt, note: str, *, at: datetime, by: str) -> "FollowUp":
        """Return it as kept.

        Raises:
            FollowUpEnded: it was kept or dropped before.
        """
        return self._ended(FollowUpState.KEPT, came_of_it, note, at=at, by=by)

    def dropped(self, reason: str, *, at: datetime, by: str) -> "FollowUp":
        """Return it as dropped, with the reason.

        Raises:
            FollowUpEnded: it was kept or dropped before.
        """
        if not reason.strip():
            raise ValueError("a promise is dropped for a reason")
        return self._ended(FollowUpState.DROPPED, None, reason, at=at, by=by)

    def moved(self, to_on: date, *, on: date, at: datetime, by: str) -> "FollowUp":
        """Return it as promised for another day.

        Args:
            to_on: the new day; it stays as it is for the day that it has.
            on: today.
            at: the instant.
            by: the adviser.

        Raises:
            FollowUpEnded: it was kept or dropped before.
            PromiseInThePast: that day is over.
        """
        self._check_open()
        check_day(to_on, today=on)
        if to_on == self.due_on:
            return self
        moves = (*self.moves, Move(self.due_on, to_on, at, by))
        return self._changed(promise=replace(self.promise, due_on=to_on), moves=moves)

    def reopened(self) -> "FollowUp":
        """Return it as still to be kept; it is open already if nothing ended it."""
        if self.is_open:
            return self
        return self._changed(state=FollowUpState.OPEN, ended_at=None, ended_by="", came_of_it=None, note="")

    def _ended(
        self, state: FollowUpState, came_of_it: CameOfIt | None, note: str, *, at: datetime, by: str
    ) -> "FollowUp":
        self._check_open()
        return self._changed(state=state, came_of_it=came_of_it, note=note.strip(), ended_at=at, ended_by=by)

    def _changed(self, **changes: object) -> "FollowUp":
        return replace(self, revision=self.revision + 1, **changes)  # type: ignore[arg-type]  # each of its own kind

    def _check_open(self) -> None:
        if not self.is_open:
            raise FollowUpEnded(self.id)


def check_day(due_on: date, *, today: date) -> None:
    """Refuse a day that is over.

    Raises:
        PromiseInThePast: it is before today.
    """
    if due_on < today:
        raise PromiseInThePast(due_on.isoformat())


def due_when(due_on: date, today: date) -> DueWhen:
    """Say how soon a day is; a week ends with its Sunday."""
    if due_on < today:
        return DueWhen.OVERDUE
    if due_on == today:
        return DueWhen.TODAY
    sunday = today + timedelta(days=6 - today.weekday())
    return DueWhen.THIS_WEEK if due_on <= sunday else DueWhen.LATER
