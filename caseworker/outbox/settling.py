"""From an outcome to where the item stands next: tries charged, waits chosen, wishes honoured."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import random

from caseworker.connectors.contract import Manners
from caseworker.outbox.backoff import retry_delay_s
from caseworker.outbox.item import OutboxItem, State
from caseworker.outbox.outcome import MOST_DOUBTFUL_TRIES, Outcome
from caseworker.outbox.states import Event, advance, permits


@dataclass(frozen=True, slots=True)
class Step:
    """One event and the item after it, for the history."""

    event: Event
    item: OutboxItem


def settle(
    item: OutboxItem,
    outcome: Outcome,
    *,
    manners: Manners,
    at: datetime,
    draw: Callable[[], float] = random,
) -> tuple[Step, ...]:
    """Return the steps that a failed delivery leads to; the last holds where the item stands now."""
    moved = replace(
        advance(item, outcome.event, at),
        attempts=item.attempts + int(outcome.charges_a_try),
        last_code=outcome.code,
        office_words=outcome.office_words,
    )
    if outcome.charges_a_try:
        moved = replace(moved, next_try_at=_next_try_at(moved, outcome.retry_after_s, at, draw))
    return _follow_up(Step(outcome.event, moved), manners, at)


def arrive(item: OutboxItem, *, code: str, at: datetime) -> Step:
    """Return the step that a receipt leads to."""
    received = advance(item, Event.RECEIPT, at)
    return Step(Event.RECEIPT, replace(received, last_code=code, office_words="", next_try_at=None))


def hand_over(item: OutboxItem, *, at: datetime) -> Step:
    """Return the step after a delivery by a way that gives no receipt."""
    handed = advance(item, Event.HAND_OVER, at)
    return Step(Event.HAND_OVER, replace(handed, last_code="office.handed-over", office_words="", next_try_at=None))


def stop(item: OutboxItem, at: datetime) -> tuple[Step, ...]:
    """Return the step that withdraws the item, or the one that records the wish while that is not certain.

    Raises:
        IllegalTransition: the item has come to its end.
    """
    if permits(item, Event.WITHDRAW):
        return (Step(Event.WITHDRAW, advance(item, Event.WITHDRAW, at)),)
    return (Step(Event.WISH, replace(advance(item, Event.WISH, at), last_code="outbox.withdrawal-wished")),)


def believe_absent(item: OutboxItem, *, manners: Manners, at: datetime) -> tuple[Step, ...]:
    """Return the steps after word that the office holds nothing: a wish to withdraw comes true at once."""
    absent = replace(advance(item, Event.ABSENT, at), last_code="office.absent", next_try_at=None)
    return _follow_up(Step(Event.ABSENT, absent), manners, at)


def resend_is_pointless(item: OutboxItem, manners: Manners) -> str:
    """Say why an item in doubt is not sent again by itself; empty when it may be."""
    if item.withdrawal_wished_at is not None:
        return "outbox.withdrawal-wished"
    if not manners.safe_to_resend:
        return "outbox.unsafe-to-resend"
    return "outbox.too-many-tries" if item.attempts >= MOST_DOUBTFUL_TRIES else ""


def _follow_up(step: Step, manners: Manners, at: datetime) -> tuple[Step, ...]:
    item = step.item
    if item.state is State.IN_DOUBT and (code := resend_is_pointless(item, manners)):
        return step, Step(Event.GIVE_UP, replace(advance(item, Event.GIVE_UP, at), last_code=code, next_try_at=None))
    if item.withdrawal_wished_at is not None and permits(item, Event.WITHDRAW):
        return step, Step(Event.WITHDRAW, advance(item, Event.WITHDRAW, at))
    return (step,)


def _next_try_at(
    item: OutboxItem, retry_after_s: float | None, at: datetime, draw: Callable[[], float]
) -> datetime | None:
    if item.state not in (State.QUEUED, State.IN_DOUBT):
        return None
    wait_s = max(retry_delay_s(item.attempts, draw=draw), retry_after_s or 0.0)
    return at + timedelta(seconds=wait_s)
