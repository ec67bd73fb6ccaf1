"""Who opened a person's record, and when: the citizen may ask, and the ledger knows."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from caseworker.base import LONDON, Clock
from caseworker.store import Store, Transaction

SEEN: Final = "person.seen"
_AS_SEEN: Final = frozenset({SEEN, "person.added", "person.changed", "person.copied", "person.printed"})


@dataclass(frozen=True, slots=True)
class Seen:
    """One adviser on one day."""

    name: str = field(repr=False)
    at: datetime


def note_seen(store: Store, person_id: str, *, by: str, clock: Clock) -> None:
    """Note that an adviser opened a record; once on each day."""
    now = clock.now()
    today = now.astimezone(LONDON).date()
    with store.transaction() as tx:
        person_id = tx.people.standing_id(person_id)
        mine = (entry for entry in tx.ledger.entries(about=person_id) if entry.act == SEEN and entry.by == by)
        if not any(entry.at.astimezone(LONDON).date() == today for entry in mine):
            tx.ledger.append(SEEN, about=person_id, by=by, at=now)


def seen_by(tx: Transaction, person_id: str) -> tuple[Seen, ...]:
    """Return who opened, added or changed a record, each adviser once a day, newest first."""
    names = {one.id: one.name for one in tx.advisers.everyone()}
    latest: dict[tuple[str, object], Seen] = {}
    for about in (person_id, *tx.people.pairs.joined_to(person_id)):
        for entry in tx.ledger.entries(about=about):
            if entry.act in _AS_SEEN and entry.by in names:
                latest[entry.by, entry.at.astimezone(LONDON).date()] = Seen(names[entry.by], entry.at)
    return tuple(sorted(latest.values(), key=lambda seen: seen.at, reverse=True))
