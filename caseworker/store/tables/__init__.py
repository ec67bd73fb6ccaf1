"""Every table of the vault; importing this package makes `metadata` complete."""

from caseworker.store.tables import (
    advisers,
    agreements,
    cases,
    drafts,
    entities,
    follow_ups,
    interpreters,
    last_places,
    ledger,
    letters,
    offices,
    outbox,
    people,
    person_pairs,
    representatives,
    services,
    settings,
)
from caseworker.store.tables.metadata import metadata

__all__ = [
    "advisers",
    "agreements",
    "cases",
    "drafts",
    "entities",
    "follow_ups",
    "interpreters",
    "last_places",
    "ledger",
    "letters",
    "metadata",
    "offices",
    "outbox",
    "people",
    "person_pairs",
    "representatives",
    "services",
    "settings",
]
