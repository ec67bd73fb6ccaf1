"""The shelf of those who may act for a citizen."""

import json
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, insert, select, update

from caseworker.casework import ActingAs, May, Representative
from caseworker.store.errors import NotFound
from caseworker.store.tables.representatives import representatives


class RepresentativesShelf:
    """The representatives inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, one: Representative) -> None:
        """Put a representative on record."""
        row = {column.name: getattr(one, column.name) for column in representatives.c}
        words = {"may": " ".join(sorted(one.may)), "service_ids": json.dumps(sorted(one.service_ids))}
        self._connection.execute(insert(representatives).values({**row, **words}))

    def end(self, representative_id: str, *, because: str, at: datetime) -> None:
        """Note that an authority ended; the first time is the one that counts.

        Raises:
            NotFound: there is none with that id.
        """
        self.get(representative_id)
        standing = (representatives.c.id == representative_id) & representatives.c.ended_at.is_(None)
        ended = update(representatives).where(standing).values(ended_at=at, ended_because=because)
        self._connection.execute(ended)

    def get(self, representative_id: str) -> Representative:
        """Return one of them.

        Raises:
            NotFound: there is none with that id.
        """
        found = self._select(representatives.c.id == representative_id)
        if not found:
            raise NotFound(f"representative {representative_id}")
        return found[0]

    def of_citizen(self, citizen_id: str) -> tuple[Representative, ...]:
        """Return those who act, or acted, for a person, newest first."""
        return self._select(representatives.c.citizen_id == citizen_id)

    def _select(self, condition: ColumnElement[bool]) -> tuple[Representative, ...]:
        query = select(representatives).where(condition)
        rows = self._connection.execute(query.order_by(representatives.c.seen_at.desc(), representatives.c.id))
        return tuple(
            Representative(
                **{
                    **row._mapping,
                    "acts_as": ActingAs(row.acts_as),
                    "may": frozenset(map(May, row.may.split())),
                    "service_ids": frozenset(json.loads(row.service_ids)),
                }
            )
            for row in rows
        )
