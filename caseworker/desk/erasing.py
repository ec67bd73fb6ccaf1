"""Erase what this desk has kept long enough: the service card says for how many days after the receipt."""

from datetime import date, timedelta
from typing import Final

from caseworker.base import LONDON, Clock
from caseworker.casework import KEPT_DAYS
from caseworker.store import Store, Transaction

RETENTION: Final = "retention"
"""Who acts in the ledger: the rule, not a person."""


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
