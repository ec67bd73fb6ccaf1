"""Promise a citizen something for a day, and take note of what became of it: kept, moved, dropped, open again.

Each of the acts on a promise names the revision that the adviser looked at: where a colleague was quicker nothing is
written, so that neither overwrites the other.
"""

from collections.abc import Callable
from datetime import date

from caseworker.base import Clock, new_id
from caseworker.casework import CameOfIt, FollowUp, FollowUpChanged, Promise, check_day
from caseworker.store import Store


def promise(store: Store, promised: Promise, *, by: str, clock: Clock) -> FollowUp:
    """Put a promise on record; who knows of a day off has been asked before.

    Raises:
        PromiseInThePast: its day is over; nothing was written.
        NotFound: there is no such case or person; nothing was written.
    """
    check_day(promised.due_on, today=clock.today())
    follow_up = FollowUp(new_id(), promised, by, clock.now())
    with store.transaction() as tx:
        if promised.case_id:
            tx.cases.get(promised.case_id)
        if promised.citizen_id:
            tx.people.get(promised.citizen_id)
        tx.cases.follow_ups.add(follow_up)
        facts = {"due": promised.due_on.isoformat(), "how": promised.how.value}
        if promised.case_id:
            facts["case"] = promised.case_id
        tx.ledger.append("follow-up.promised", about=follow_up.id, by=by, at=follow_up.promised_at, facts=facts)
    return follow_up


def keep_promise(
    store: Store, follow_up_id: str, came_of_it: CameOfIt, note: str, *, seen: int, by: str, clock: Clock
) -> FollowUp:
    """Note that a promise was kept, and what came of it.

    Args:
        came_of_it: the kind of it; only this stands in the ledger.
        note: in a few words; may be empty.
        seen: the revision that was looked at.

    Raises:
        FollowUpChanged: a colleague changed it meanwhile; nothing was written.
        FollowUpEnded: it was kept or dropped before; nothing was written.
        NotFound: there is no such promise.
    """
    now = clock.now()
    return _change(
        store,
        follow_up_id,
        lambda before: before.kept(came_of_it, note, at=now, by=by),
        act="follow-up.kept",
        facts={"came_of_it": came_of_it.value},
        seen=seen,
        by=by,
        clock=clock,
    )


def drop_promise(store: Store, follow_up_id: str, reason: str, *, seen: int, by: str, clock: Clock) -> FollowUp:
    """Note that a promise will not be kept, and why.

    Raises:
        FollowUpChanged: a colleague changed it meanwhile; nothing was written.
        FollowUpEnded: it was kept or dropped before; nothing was written.
        NotFound: there is no such promise.
    """
    now = clock.now()
    return _change(
        store,
        follow_up_id,
        lambda before: before.dropped(reason, at=now, by=by),
        act="follow-up.dropped",
        facts={},
        seen=seen,
        by=by,
        clock=clock,
    )


def move_promise(store: Store, follow_up_id: str, to_on: date, *, seen: int, by: str, clock: Clock) -> FollowUp:
    """Promise it for another day; the day that it had stays known.

    Raises:
        FollowUpChanged: a colleague changed it meanwhile; nothing was written.
        FollowUpEnded: it was kept or dropped before; nothing was written.
        PromiseInThePast: that day is over; nothing was written.
        NotFound: there is no such promise.
    """
    now, today = clock.now(), clock.today()
    return _change(
        store,
        follow_up_id,
        lambda before: before.moved(to_on, on=today, at=now, by=by),
        act="follow-up.moved",
        facts={"to": to_on.isoformat()},
        seen=seen,
        by=by,
        clock=clock,
    )


def reopen_promise(store: Store, follow_up_id: str, *, seen: int, by: str, clock: Clock) -> FollowUp:
    """Take back that a promise was kept or dropped: it is to be kept again.

    Raises:
        FollowUpChanged: a colleague changed it meanwhile; nothing was written.
        NotFound: there is no such promise.
    """
    return _change(
        store,
        follow_up_id,
        lambda before: before.reopened(),
        act="follow-up.reopened",
        facts={},
        seen=seen,
        by=by,
        clock=clock,
    )


def _change(
    store: Store,
    follow_up_id: str,
    change: Callable[[FollowUp], FollowUp],
    *,
    act: str,
    facts: dict[str, str],
    seen: int,
    by: str,
    clock: Clock,
) -> FollowUp:
    with store.transaction() as tx:
        before = tx.cases.follow_ups.get(follow_up_id)
        if before.revision != seen:
            raise FollowUpChanged(follow_up_id)
        after = change(before)
        if after is not before:
            tx.cases.follow_ups.change(after)
            tx.ledger.append(act, about=follow_up_id, by=by, at=clock.now(), facts=facts)
    return after
