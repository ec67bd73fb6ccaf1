"""Remember where an adviser's window was, so that after a crash or a power cut it opens at the same place."""

from collections.abc import Mapping

from caseworker.store import Store


def remember_place(store: Store, adviser_id: str, place: Mapping[str, str]) -> None:
    """Keep where the window is now.

    Args:
        store: the vault.
        adviser_id: whose window.
        place: kinds and ids, never names or answers.
    """
    with store.transaction() as tx:
        tx.last_places.keep(adviser_id, place)


def last_place(store: Store, adviser_id: str) -> Mapping[str, str]:
    """Return where the adviser's window was; empty where nothing is known."""
    with store.reading() as tx:
        return tx.last_places.of(adviser_id)
