"""The shelf of cases."""

import json
from functools import cached_property

from sqlalchemy import ColumnElement, Connection, RowMapping, insert, select, update

from caseworker.casework import Barrier, Case, Channel
from caseworker.store.errors import NotFound
from caseworker.store.shelves.follow_ups import FollowUpsShelf
from caseworker.store.tables.cases import cases


class CasesShelf:
    """The cases inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @cached_property
    def follow_ups(self) -> FollowUpsShelf:
        """What was promised to citizens, and what came of it."""
        return FollowUpsShelf(self._connection)

    def add(self, case: Case) -> None:
        """Put a newly opened case on record."""
        self._connection.execute(insert(cases).values(_row(case)))

    def change(self, case: Case) -> None:
        """Keep what is now true of a case.

        Raises:
            NotFound: there is none with that id.
        """
        if self._connection.execute(update(cases).where(cases.c.id == case.id).values(_row(case))).rowcount == 0:
            raise NotFound(f"case {case.id}")

    def get(self, case_id: str) -> Case:
        """Return the case.

        Raises:
            NotFound: there is none with that id.
        """
        found = self._select(cases.c.id == case_id)
        if not found:
            raise NotFound(f"case {case_id}")
        return found[0]

    def by_reference(self, reference: str) -> Case | None:
        """Return the case with that reference, written as `read_reference` gives it."""
        found = self._select(cases.c.reference == reference)
        return found[0] if found else None

    def of_citizen(self, citizen_id: str) -> tuple[Case, ...]:
        """Return a person's cases, newest first."""
        return self._select(cases.c.citizen_id == citizen_id)

    def open(self, *, limit: int = 200) -> tuple[Case, ...]:
        """Return the cases that are going on, newest first."""
        return self._select(cases.c.closed_at.is_(None), limit=limit)

    def _select(self, condition: ColumnElement[bool], *, limit: int | None = None) -> tuple[Case, ...]:
        query = select(cases).where(condition).order_by(cases.c.opened_at.desc(), cases.c.id).limit(limit)
        return tuple(map(_case, self._connection.execute(query).mappings()))


def _case(row: RowMapping) -> Case:
    to_bring = None if row["to_bring"] is None else tuple(json.loads(row["to_bring"]))
    words = {"channel": Channel(row["channel"]), "barrier": Barrier(row["barrier"])}
    return Case(**{**row, **words, "to_bring": to_bring})


def _row(case: Case) -> dict[str, object]:
    to_bring = None if case.to_bring is None else json.dumps(case.to_bring)
    return {**{column.name: getattr(case, column.name) for column in cases.c}, "to_bring": to_bring}
