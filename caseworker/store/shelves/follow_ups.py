"""The shelf of promises made to citizens."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, Row, and_, delete, exists, func, insert, or_, select, update

from caseworker.base import LONDON
from caseworker.casework import CameOfIt, FollowUp, FollowUpChanged, FollowUpState, How, Move, Promise
from caseworker.outbox import State
from caseworker.store.errors import NotFound
from caseworker.store.listed import CaseToLookAt, ListedFollowUp
from caseworker.store.tables.agreements import agreements, withdrawals
from caseworker.store.tables.cases import cases
from caseworker.store.tables.follow_ups import declined_suggestions, follow_up_moves, follow_ups
from caseworker.store.tables.outbox import outbox_items, outbox_receipts
from caseworker.store.tables.people import people


@dataclass(frozen=True, slots=True)
class EndedFollowUp:
    """A promise that is over, and the form of its case by which it is known how long it is kept; empty for none."""

    id: str
    ended_at: datetime
    service_id: str
    form_version: str


class FollowUpsShelf:
    """The promises inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, follow_up: FollowUp) -> None:
        """Put a new promise on record."""
        self._connection.execute(insert(follow_ups).values(_row(follow_up)))

    def change(self, follow_up: FollowUp) -> None:
        """Keep what is now true of a promise, in place of the revision before it.

        Raises:
            FollowUpChanged: another revision stands there, or none.
        """
        before = and_(follow_ups.c.id == follow_up.id, follow_ups.c.revision == follow_up.revision - 1)
        if self._connection.execute(update(follow_ups).where(before).values(_row(follow_up))).rowcount == 0:
            raise FollowUpChanged(follow_up.id)
        of_it = follow_up_moves.c.follow_up_id == follow_up.id
        known = self._connection.execute(select(func.count()).where(of_it)).scalar_one()
        for seq, move in enumerate(follow_up.moves[known:], known + 1):
            row = {"from_on": move.from_on, "to_on": move.to_on, "at": move.at, "by": move.by}
            self._connection.execute(insert(follow_up_moves).values(follow_up_id=follow_up.id, seq=seq, **row))

    def get(self, follow_up_id: str) -> FollowUp:
        """Return the promise with the days that it had before.

        Raises:
            NotFound: there is none with that id.
        """
        return self.listed(follow_up_id).follow_up

    def listed(self, follow_up_id: str) -> ListedFollowUp:
        """Return the promise, with whose it is and the days that it had before.

        Raises:
            NotFound: there is none with that id.
        """
        found = self._select(follow_ups.c.id == follow_up_id)
        if not found:
            raise NotFound(f"follow-up {follow_up_id}")
        moves = select(follow_up_moves).where(follow_up_moves.c.follow_up_id == follow_up_id)
        rows = self._connection.execute(moves.order_by(follow_up_moves.c.seq))
        told = tuple(Move(row.from_on, row.to_on, row.at, row.by) for row in rows)
        return replace(found[0], follow_up=replace(found[0].follow_up, moves=told))

    def open(self, *, until: date | None = None) -> tuple[ListedFollowUp, ...]:
        """Return the promises that are still to be kept, the earliest day first; those due by `until` if it is told."""
        is_open = follow_ups.c.state == FollowUpState.OPEN.value
        return self._select(is_open if until is None else and_(is_open, follow_ups.c.due_on <= until))

    def of_person(self, person_id: str) -> tuple[ListedFollowUp, ...]:
        """Return everything that was ever promised to a person and is still kept here, the earliest day first."""
        return self._select(people.c.id == person_id)

    def of_case(self, case_id: str) -> tuple[ListedFollowUp, ...]:
        """Return what was promised in a case, the earliest day first."""
        return self._select(follow_ups.c.case_id == case_id)

    def count_due(self, on: date) -> int:
        """Return how many are due that day or were due before."""
        due = and_(follow_ups.c.state == FollowUpState.OPEN.value, follow_ups.c.due_on <= on)
        return self._connection.execute(select(func.count()).where(due)).scalar_one()

    def ended(self) -> tuple[EndedFollowUp, ...]:
        """Return those that are over and still kept here."""
        query = (
            select(follow_ups.c.id, follow_ups.c.ended_at, cases.c.service_id, cases.c.form_version)
            .select_from(follow_ups.outerjoin(cases, cases.c.id == follow_ups.c.case_id))
            .where(follow_ups.c.ended_at.is_not(None))
        )
        rows = self._connection.execute(query)
        return tuple(EndedFollowUp(row.id, row.ended_at, row.service_id or "", row.form_version or "") for row in rows)

    def erase(self, follow_up_id: str) -> None:
        """Forget a promise and the days that it had."""
        self._connection.execute(delete(follow_up_moves).where(follow_up_moves.c.follow_up_id == follow_up_id))
        self._connection.execute(delete(follow_ups).where(follow_ups.c.id == follow_up_id))

    def ending_agreements(self, *, on: date, until: date, why: str) -> tuple[CaseToLookAt, ...]:
        """Return the open cases whose agreement ends between two days and in which nothing is promised before that."""
        last = func.max(agreements.c.until_on)
        standing = (
            select(agreements.c.case_id, last.label("until_on"))
            .where(~exists().where(withdrawals.c.of_id == agreements.c.id))
            .group_by(agreements.c.case_id)
            .having(and_(last >= on, last <= until))
            .subquery()
        )
        promised = exists().where(
            follow_ups.c.case_id == cases.c.id,
            follow_ups.c.state == FollowUpState.OPEN.value,
            follow_ups.c.due_on <= standing.c.until_on,
        )
        query = (
            select(cases, people.c.name, standing.c.until_on)
            .select_from(standing.join(cases, cases.c.id == standing.c.case_id).outerjoin(people, _CITIZEN))
            .where(cases.c.closed_at.is_(None), ~promised, ~_declined(why))
            .order_by(standing.c.until_on, cases.c.id)
        )
        return tuple(_to_look_at(row, row.until_on) for row in self._connection.execute(query))

    def received_between(self, first: datetime, last: datetime, *, why: str) -> tuple[CaseToLookAt, ...]:
        """Return the cases that their office received in that time and in which nothing was ever promised."""
        promised = exists().where(follow_ups.c.case_id == cases.c.id)
        query = (
            select(cases, people.c.name, outbox_receipts.c.received_at)
            .select_from(
                outbox_items.join(outbox_receipts, outbox_receipts.c.item_id == outbox_items.c.id)
                .join(cases, cases.c.id == outbox_items.c.case_id)
                .outerjoin(people, _CITIZEN)
            )
            .where(outbox_items.c.state == State.RECEIVED.value, cases.c.closed_at.is_(None))
            .where(outbox_receipts.c.received_at.between(first, last), ~promised, ~_declined(why))
            .order_by(outbox_receipts.c.received_at, cases.c.id)
        )
        rows = self._connection.execute(query)
        return tuple(_to_look_at(row, row.received_at.astimezone(LONDON).date()) for row in rows)

    def decline(self, case_id: str, why: str, *, at: datetime, by: str) -> None:
        """Suggest it no more in that case."""
        is_it = and_(declined_suggestions.c.case_id == case_id, declined_suggestions.c.why == why)
        self._connection.execute(delete(declined_suggestions).where(is_it))
        self._connection.execute(insert(declined_suggestions).values(case_id=case_id, why=why, at=at, by=by))

    def _select(self, condition: ColumnElement[bool]) -> tuple[ListedFollowUp, ...]:
        whose = or_(_CITIZEN, people.c.id == follow_ups.c.citizen_id)
        joined = follow_ups.outerjoin(cases, cases.c.id == follow_ups.c.case_id).outerjoin(people, whose)
        columns: Iterable[ColumnElement[object]] = (
            people.c.id.label("person_id"),
            people.c.name,
            people.c.phone,
            people.c.safe_contact,
            cases.c.reference,
            cases.c.service_id,
            cases.c.form_version,
        )
        query = select(follow_ups, *columns).select_from(joined).where(condition)
        ordered = query.order_by(follow_ups.c.due_on, follow_ups.c.promised_at, follow_ups.c.id)
        return tuple(map(_listed, self._connection.execute(ordered)))


_CITIZEN = people.c.id == cases.c.citizen_id


def _declined(why: str) -> ColumnElement[bool]:
    return exists().where(declined_suggestions.c.case_id == cases.c.id, declined_suggestions.c.why == why)


def _row(follow_up: FollowUp) -> dict[str, object]:
    promise = follow_up.promise
    return {
        "id": follow_up.id,
        "case_id": promise.case_id or None,
        "citizen_id": promise.citizen_id or None,
        "what": promise.what,
        "how": promise.how.value,
        "due_on": promise.due_on,
        "at_time": promise.at_time,
        "promised_by": follow_up.promised_by,
        "promised_at": follow_up.promised_at,
        "state": follow_up.state.value,
        "ended_at": follow_up.ended_at,
        "ended_by": follow_up.ended_by,
        "came_of_it": follow_up.came_of_it.value if follow_up.came_of_it else None,
        "note": follow_up.note,
        "revision": follow_up.revision,
    }


def _listed(row: Row[tuple[object, ...]]) -> ListedFollowUp:
    case_id, citizen_id = row.case_id or "", row.citizen_id or ""
    promise = Promise(row.what, How(row.how), row.due_on, row.at_time, case_id=case_id, citizen_id=citizen_id)
    follow_up = FollowUp(
        id=row.id,
        promise=promise,
        promised_by=row.promised_by,
        promised_at=row.promised_at,
        state=FollowUpState(row.state),
        ended_at=row.ended_at,
        ended_by=row.ended_by,
        came_of_it=CameOfIt(row.came_of_it) if row.came_of_it else None,
        note=row.note,
        revision=row.revision,
    )
    return ListedFollowUp(
        follow_up,
        person_id=row.person_id,
        name=row.name or "",
        phone=row.phone or "",
        safe_contact=row.safe_contact or "",
        reference=row.reference or "",
        service_id=row.service_id or "",
        form_version=row.form_version or "",
    )


def _to_look_at(row: Row[tuple[object, ...]], on: date) -> CaseToLookAt:
    return CaseToLookAt(row.id, on, row.citizen_id, row.name or "", row.reference, row.service_id, row.form_version)
