"""Two records that may be one person: say so, agree, say that they are two, and take one record apart again.

Nothing becomes one by itself. Both records stay whole and used until somebody agrees: another adviser, or the citizen
who is there. Whatever belongs to a case goes with it, untouched: drafts, what waits in the outbox, letters.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import ClassVar

from caseworker.base import CaseworkerError, Clock, new_id
from caseworker.casework import Citizen
from caseworker.casework.finding import Reason
from caseworker.casework.merging import AgreedBy, Pair, PersonField, Standing, Undo, carried_over, joined
from caseworker.store import Store, Transaction


class RecordChanged(CaseworkerError):
    """Somebody else changed what this rests on."""

    code: ClassVar[str] = "people.changed-meanwhile"
    sentence: str = "Somebody else has changed this record meanwhile. Nothing was saved over it."
    next_step: str = "Look at it again, then do what is still needed."


class NeedsAnother(CaseworkerError):
    """Whoever proposed it cannot agree to it alone."""

    code: ClassVar[str] = "people.needs-another"
    sentence: str = "Two records become one when the person is here and agrees, or when a colleague looks, too."
    next_step: str = "Ask the person, or let a colleague open this record."


class TooLateToTakeApart(CaseworkerError):
    """The record cannot be taken apart, any more or yet."""

    code: ClassVar[str] = "people.too-late"
    sentence: str = "These records cannot be taken apart any more. Nothing was changed."
    next_step: str = "Put the other person on record anew."


@dataclass(frozen=True, slots=True)
class SamePerson:
    """A record that may be the same person as another."""

    citizen: Citizen
    reasons: frozenset[Reason]
    """What is alike; empty where only a person said so."""
    is_proposed: bool


@dataclass(frozen=True, slots=True)
class JoinedRecord:
    """A record that was joined to this one and can still be taken out again."""

    pair_id: str
    name: str = field(repr=False)
    joined_at: datetime
    undo_until: datetime


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two records side by side."""

    kept: Citizen
    other: Citizen
    pair: Pair | None
    """The proposal that they are one person; None where nobody made it."""
    proposed_by: str = field(repr=False)
    """The name of the adviser who said that they are one person; empty where nobody did."""
    kept_cases: int
    other_cases: int


def compare_records(store: Store, person_id: str, other_id: str) -> Comparison:
    """Return two records side by side; where a proposal names which one stays, that one comes first.

    Raises:
        NotFound: one of them is not on record.
        RecordChanged: they are one record already.
    """
    with store.reading() as tx:
        ids = (tx.people.standing_id(person_id), tx.people.standing_id(other_id))
        if ids[0] == ids[1]:
            raise RecordChanged(person_id, sentence="These two records are one already.")
        decided = tx.people.pairs.between(*ids)
        pair = decided if decided is not None and decided.standing is Standing.MAYBE else None
        kept_id, other = (pair.kept_id, pair.other_id) if pair is not None else ids
        names = {one.id: one.name for one in tx.advisers.everyone()}
        return Comparison(
            tx.people.get(kept_id),
            tx.people.get(other),
            pair,
            names.get(pair.proposed_by, "") if pair is not None else "",
            len(tx.cases.of_citizen(kept_id)),
            len(tx.cases.of_citizen(other)),
        )


def propose_one(
    store: Store, kept: Citizen, other: Citizen, taken: Iterable[PersonField], *, by: str, clock: Clock
) -> Pair:
    """Say that two records are one person; both stay whole and used until somebody agrees.

    Args:
        kept: the record that will stay, as it was seen.
        other: the record that will be joined to it, as it was seen.
        taken: the fields that the one record will take from the other.

    Raises:
        RecordChanged: one of them is not as it was seen, or something was decided meanwhile; nothing was written.
    """
    with store.transaction() as tx:
        _refuse_changed(tx, kept, other)
        return _proposed(tx, kept, other, frozenset(taken), by=by, at=clock.now())


def make_one(
    store: Store,
    kept: Citizen,
    other: Citizen,
    taken: Iterable[PersonField],
    agreed_by: AgreedBy,
    *,
    by: str,
    clock: Clock,
) -> Pair:
    """Make one record of two; for thirty days it can be taken apart again.

    Raises:
        NeedsAnother: whoever proposed it says so alone; nothing was written.
        RecordChanged: one of them is not as it was seen, or something was decided meanwhile; nothing was written.
    """
    now, wanted = clock.now(), frozenset(taken)
    with store.transaction() as tx:
        _refuse_changed(tx, kept, other)
        pair = tx.people.pairs.between(kept.id, other.id) or _proposed(tx, kept, other, wanted, by=by, at=now)
        if pair.standing is not Standing.MAYBE:
            raise RecordChanged(pair.id)
        if not pair.may_agree(by, agreed_by):
            raise NeedsAnother(pair.id)
        one, moved = joined(kept, other, wanted), tx.people.pairs.move(other.id, kept.id)
        tx.people.change(one, at=now)
        tx.people.join_to(other.id, kept.id)
        ids = replace(pair, kept_id=kept.id, other_id=other.id, taken=wanted)
        settled = replace(ids, standing=Standing.ONE, settled_at=now, settled_by=by, agreed_by=agreed_by)
        tx.people.pairs.change(settled, Undo(moved, kept, one))
        facts = {"other": other.id, "agreed": agreed_by.value, "moved": str(sum(map(len, moved.values())))}
        tx.ledger.append("person.joined", about=kept.id, by=by, at=now, facts=facts)
    return settled


def are_two_people(store: Store, one_id: str, other_id: str, *, by: str, clock: Clock) -> None:
    """Remember that two records are two people; nobody is asked again.

    Raises:
        RecordChanged: they were made one record meanwhile; nothing was written.
    """
    with store.transaction() as tx:
        remember_apart(tx, one_id, other_id, by=by, at=clock.now())


def remember_apart(tx: Transaction, one_id: str, other_id: str, *, by: str, at: datetime) -> None:
    """Remember inside a transaction that two records are two people; see `are_two_people`."""
    known = tx.people.pairs.between(one_id, other_id)
    if known is not None and known.standing is Standing.ONE:
        raise RecordChanged(known.id)
    if known is None:
        tx.people.pairs.add(Pair(new_id(), one_id, other_id, Standing.APART, frozenset(), at, by, at, by))
    elif known.standing is Standing.MAYBE:
        tx.people.pairs.change(replace(known, standing=Standing.APART, settled_at=at, settled_by=by))
    tx.ledger.append("person.not-same", about=one_id, by=by, at=at, facts={"other": other_id})


def take_apart(store: Store, pair_id: str, *, by: str, clock: Clock) -> Pair:
    """Make two records again of what became one: everything goes back where it was.

    What was opened, and what was corrected, since they became one stays with the record that stayed.

    Raises:
        TooLateToTakeApart: the thirty days are over, or the record was joined to another since; nothing was written.
        NotFound: there is no such pair, or they are not one.
    """
    now = clock.now()
    with store.transaction() as tx:
        pair, undo = tx.people.pairs.get(pair_id), tx.people.pairs.undo_of(pair_id)
        if pair.undo_until is None or now > pair.undo_until:
            raise TooLateToTakeApart(pair.id)
        if tx.people.standing_id(pair.kept_id) != pair.kept_id:
            sentence = "This record was joined to another since. Nothing was changed."
            raise TooLateToTakeApart(pair.id, sentence=sentence, next_step="Take that apart first.")
        restored, _ = carried_over(undo.after, undo.before, tx.people.get(pair.kept_id))
        tx.people.change(restored, at=now)
        tx.people.join_to(pair.other_id, None)
        tx.people.pairs.move_back(undo.moved, from_id=pair.kept_id, to_id=pair.other_id)
        again = replace(pair, standing=Standing.MAYBE, settled_at=None, settled_by="", agreed_by=None)
        tx.people.pairs.change(again)
        facts = {"other": pair.other_id}
        tx.ledger.append("person.taken-apart", about=pair.kept_id, by=by, at=now, facts=facts)
    return again


def same_people(tx: Transaction, citizen: Citizen) -> tuple[SamePerson, ...]:
    """Return the records that may be the same person: those somebody named first; never those known to be others."""
    mine = {citizen.id, *tx.people.pairs.joined_to(citizen.id)}
    pairs = [(pair, pair.partner_of(me)) for me in mine for pair in tx.people.pairs.of_person(me)]
    decided = [(pair, tx.people.standing_id(partner)) for pair, partner in pairs]
    settled = {partner for pair, partner in decided if pair.standing is not Standing.MAYBE} | mine
    named = {partner for pair, partner in decided if pair.standing is Standing.MAYBE} - settled
    likely = {found.citizen.id: found for found in tx.people.likely_duplicates(citizen)}
    proposed = [
        SamePerson(tx.people.get(one), likely[one].reasons if one in likely else frozenset(), is_proposed=True)
        for one in sorted(named)
    ]
    others = (found for found in likely.values() if found.citizen.id not in named | settled)
    return (*proposed, *(SamePerson(found.citizen, found.reasons, is_proposed=False) for found in others))


def joined_records(tx: Transaction, citizen_id: str, *, now: datetime) -> tuple[JoinedRecord, ...]:
    """Return the records that were joined to a person's and can still be taken out again, newest first."""
    return tuple(
        JoinedRecord(pair.id, tx.people.get(pair.other_id).name, pair.settled_at, pair.undo_until)
        for pair in tx.people.pairs.of_person(citizen_id)
        if pair.kept_id == citizen_id and pair.settled_at and pair.undo_until and now <= pair.undo_until
    )


def _proposed(
    tx: Transaction, kept: Citizen, other: Citizen, taken: frozenset[PersonField], *, by: str, at: datetime
) -> Pair:
    known = tx.people.pairs.between(kept.id, other.id)
    if known is not None and known.standing is not Standing.APART:
        raise RecordChanged(known.id)
    pair = Pair(new_id() if known is None else known.id, kept.id, other.id, Standing.MAYBE, taken, at, by)
    if known is None:
        tx.people.pairs.add(pair)
    else:
        tx.people.pairs.change(pair)
    tx.ledger.append("person.maybe-same", about=kept.id, by=by, at=at, facts={"other": other.id})
    return pair


def _refuse_changed(tx: Transaction, *seen: Citizen) -> None:
    for citizen in seen:
        if tx.people.get(citizen.id) != citizen or tx.people.standing_id(citizen.id) != citizen.id:
            raise RecordChanged(citizen.id)
