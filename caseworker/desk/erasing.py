"""Erase what this desk has kept long enough, by the days that the service card says; and a person who asks for it."""

from datetime import date, timedelta
from typing import ClassVar, Final

from caseworker.base import LONDON, CaseworkerError, Clock
from caseworker.casework import KEPT_DAYS
from caseworker.outbox import State
from caseworker.store import Store, Transaction

RETENTION: Final = "retention"
"""Who acts in the ledger: the rule, not a person."""
UNDER_WAY: Final = frozenset({State.QUEUED, State.SENDING, State.IN_DOUBT, State.HELD})
"""What still waits for an office, or for a person's word: it stands against erasing."""


class StillUnderWay(CaseworkerError):
    """Something of the person waits in the outbox, or may have left."""

    code: ClassVar[str] = "people.still-under-way"
    sentence: str = "Something of theirs is still in the outbox. Nothing was erased."
    next_step: str = "Stop it there, or wait until the office has it. Then erase the record."


def erase_person(store: Store, person_id: str, *, by: str, clock: Clock) -> None:
    """Erase a person's record, with their answers, files, drafts, promises and whoever acted for them.

    What stays names nobody: that help was given under a reference, what was permitted and when, receipts and hashes,
    and the ledger with the erasure in it. A backup that was made before keeps the record until it is replaced.

    Raises:
        StillUnderWay: something of theirs is in the outbox; nothing was erased.
        NotFound: there is no such person.
    """
    with store.transaction() as tx:
        person_id = tx.people.standing_id(person_id)
        tx.people.get(person_id)
        items = _items_of(tx, person_id)
        if any(state in UNDER_WAY for state in items.values()):
            raise StillUnderWay(person_id)
        for item_id in items:
            tx.offices.entities.forget(item_id)
        tx.people.forgetting.person((person_id, *tx.people.pairs.joined_to(person_id)))
        tx.ledger.append("person.erased", about=person_id, by=by, at=clock.now(), facts={"items": str(len(items))})


def _items_of(tx: Transaction, person_id: str) -> dict[str, State]:
    cases = tx.cases.of_citizen(person_id)
    return {item.id: item.state for case in cases for _, item in tx.outbox.everything(case_id=case.id)}


def erase_what_is_due(store: Store, *, clock: Clock) -> int:
    """Erase the answers and files of submissions that their office has had for as long as the card says.

    What stays is the proof: the case with its reference, the receipt, the hash of the answers and the ledger.
    A service whose card names no number of days is left alone. With the answers go the words of follow-ups that
    ended as long ago.

    Returns:
        How many submissions were erased from this desk.
    """
    today, erased = clock.today(), 0
    with store.transaction() as tx:
        for kept in tx.retention.received():
            card = tx.services.version(kept.service_id, kept.form_version).card()
            if card is None or not card.desk_days:
                continue
            if today > kept.received_at.astimezone(LONDON).date() + timedelta(days=card.desk_days):
                tx.retention.erase(kept)
                tx.offices.entities.forget(kept.item_id)
                facts = {"days": str(card.desk_days)}
                tx.ledger.append("answers.erased", about=kept.item_id, by=RETENTION, at=clock.now(), facts=facts)
                erased += 1
        _erase_follow_ups(tx, today, clock)
    return erased


def _erase_follow_ups(tx: Transaction, today: date, clock: Clock) -> None:
    """Forget what was promised and what came of it, once that is over for as long as the answers may be kept."""
    kept_days = {one.id: card.desk_days for one in tx.services.all() if (card := one.current.card()) is not None}
    for ended in tx.cases.follow_ups.ended():
        days = kept_days.get(ended.service_id, 0) if ended.service_id else KEPT_DAYS
        if days and today > ended.ended_at.astimezone(LONDON).date() + timedelta(days=days):
            tx.cases.follow_ups.erase(ended.id)
            facts = {"days": str(days)}
            tx.ledger.append("follow-up.erased", about=ended.id, by=RETENTION, at=clock.now(), facts=facts)
