"""Every table of the vault; importing this package makes `metadata` complete."""

from caseworker.store.tables import ledger
from caseworker.store.tables.metadata import metadata

__all__ = ["ledger", "metadata"]
