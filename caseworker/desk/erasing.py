"""Erase what this desk has kept long enough: the service card says for how many days after the receipt."""

from datetime import timedelta
from typing import Final

from caseworker.base import LONDON, Clock
from caseworker.store import Store

RETENTION: Final = "retention"
"""Who acts in the ledger: the rule, not a person."""


def erase_what_is_due(store: Store, *, clock: Clock) -> int:
    """Erase the answers and files of submissions that their office has had for as long as the card says.

    What stays is the proof: the case with its reference, the receipt, the hash of the answers and the ledger.
    A service whose card names no number of days is left alone.

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
    return erased
