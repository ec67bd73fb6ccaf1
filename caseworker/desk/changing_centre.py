"""Change what letters and references say of the centre."""

from dataclasses import replace

from caseworker.casework import Centre
from caseworker.desk.desk import Desk


def change_centre(desk: Desk, centre: Centre) -> None:
    """Keep the centre's details; letters that were written before stay as they are."""
    with desk.store.transaction() as tx:
        settings = replace(tx.settings.get(), centre=centre)
        tx.settings.put(settings)
        tx.ledger.append("desk.settings", about="vault", by=desk.adviser_id, at=desk.clock.now())
    desk.settings = settings
