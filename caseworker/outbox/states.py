"""The one table of the outbox: which event leads from which state to which, and what stays in doubt."""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from caseworker.outbox.item import OutboxItem, State


class Event(StrEnum):
    """What can happen to an item; stored as the word in its history."""

    CLAIM = "claimed"
    PART_ARRIVED = "part-arrived"
    NOTHING_LEFT = "nothing-left"
    NO_ANSWER = "no-answer"
    LEASE_RAN_OUT = "lease-ran-out"
    RECEIPT = "receipt"
    HAND_OVER = "handed-over"
    REFUSE = "refused"
    ABSENT = "office-has-nothing"
    GIVE_UP = "given-up"
    PERMISSION_GONE = "permission-gone"
    WISH = "withdrawal-wished"
    RELEASE = "released"
    REPLACE = "replaced"
    WITHDRAW = "withdrawn"
    RESTORED = "restored"


EDGES: dict[tuple[State, Event], State] = {
    (State.QUEUED, Event.CLAIM): State.SENDING,
    (State.QUEUED, Event.PERMISSION_GONE): State.HELD,
    (State.QUEUED, Event.RECEIPT): State.RECEIVED,
    (State.QUEUED, Event.WITHDRAW): State.WITHDRAWN,
    (State.QUEUED, Event.RESTORED): State.IN_DOUBT,
    (State.SENDING, Event.PART_ARRIVED): State.SENDING,
    (State.SENDING, Event.WISH): State.SENDING,
    (State.SENDING, Event.NOTHING_LEFT): State.QUEUED,
    (State.SENDING, Event.NO_ANSWER): State.IN_DOUBT,
    (State.SENDING, Event.LEASE_RAN_OUT): State.IN_DOUBT,
    (State.SENDING, Event.RECEIPT): State.RECEIVED,
    (State.SENDING, Event.HAND_OVER): State.HANDED_OVER,
    (State.SENDING, Event.REFUSE): State.HELD,
    (State.IN_DOUBT, Event.CLAIM): State.SENDING,
    (State.IN_DOUBT, Event.RECEIPT): State.RECEIVED,
    (State.IN_DOUBT, Event.ABSENT): State.QUEUED,
    (State.IN_DOUBT, Event.REFUSE): State.HELD,
    (State.IN_DOUBT, Event.GIVE_UP): State.HELD,
    (State.IN_DOUBT, Event.PERMISSION_GONE): State.HELD,
    (State.IN_DOUBT, Event.WISH): State.HELD,
    (State.HELD, Event.RECEIPT): State.RECEIVED,
    (State.HELD, Event.ABSENT): State.HELD,
    (State.HELD, Event.WISH): State.HELD,
    (State.HELD, Event.RELEASE): State.QUEUED,
    (State.HELD, Event.REPLACE): State.REPLACED,
    (State.HELD, Event.WITHDRAW): State.WITHDRAWN,
    (State.HELD, Event.RESTORED): State.HELD,
}
_RAISES_DOUBT = frozenset({Event.NO_ANSWER, Event.LEASE_RAN_OUT, Event.PART_ARRIVED, Event.RESTORED})
_ENDS_DOUBT = frozenset({Event.ABSENT, Event.RECEIPT})
_NEEDS_CERTAINTY = frozenset({Event.WITHDRAW, Event.REPLACE})


class IllegalTransition(ValueError):
    """The table has no such edge: a fault of the program, never of the person at the desk."""


def advance(item: OutboxItem, event: Event, at: datetime) -> OutboxItem:
    """Return the item after `event`, leaving the original untouched.

    Doubt is kept beside the state and outlives every failure: only the office's word (a receipt, or that it
    has nothing) ends it. A lease belongs to sending alone and goes with it; a new wish never moves an old one.

    Raises:
        IllegalTransition: the table has no such edge, or the office may hold a copy of what is to be
            withdrawn or replaced.
    """
    target = EDGES.get((item.state, event))
    if target is None or (event in _NEEDS_CERTAINTY and item.may_have_arrived):
        raise IllegalTransition(f"{item.id}: {event} while {item.state}")
    doubt = event in _RAISES_DOUBT or (item.may_have_arrived and event not in _ENDS_DOUBT)
    if target is State.QUEUED and doubt:
        target = State.IN_DOUBT
    return replace(
        item,
        state=target,
        may_have_arrived=doubt,
        changed_at=at,
        lease=item.lease if target is State.SENDING else None,
        withdrawal_wished_at=(item.withdrawal_wished_at or at) if event is Event.WISH else item.withdrawal_wished_at,
    )


def permits(item: OutboxItem, event: Event) -> bool:
    """Say whether `event` may happen to the item now."""
    return (item.state, event) in EDGES and not (event in _NEEDS_CERTAINTY and item.may_have_arrived)
