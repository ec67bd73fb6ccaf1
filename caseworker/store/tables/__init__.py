"""Every table of the vault; importing this package makes `metadata` complete."""

from caseworker.store.tables import (
    advisers,
    agreements,
    cases,
    drafts,
    ledger,
    offices,
    outbox,
    people,
    services,
    settings,
)
from caseworker.store.tables.metadata import metadata

__all__ = [
    "advisers",
    "agreements",
    "cases",
    "drafts",
    "ledger",
    "metadata",
    "offices",
    "outbox",
    "people",
    "services",
    "settings",
]
