"""The shelf of records that may be one person: what was decided, and what moved when two became one."""

import json
from collections.abc import Mapping
from typing import Final

from sqlalchemy import Column, ColumnElement, Connection, insert, or_, select, update

from caseworker.casework.merging import AgreedBy, Pair, PersonField, Standing, Undo
from caseworker.store.errors import NotFound
from caseworker.store.shelves.records import citizen_from_text, text_of
from caseworker.store.tables.cases import cases
from caseworker.store.tables.follow_ups import follow_ups
from caseworker.store.tables.people import people
from caseworker.store.tables.person_pairs import person_pairs
from caseworker.store.tables.representatives import representatives

HELD: Final[tuple[Column[str], ...]] = (cases.c.citizen_id, representatives.c.citizen_id, follow_ups.c.citizen_id)
"""Everything that belongs to a person and moves with them; forms, permissions and letters belong to a case."""


class PairsShelf:
    """The pairs inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, pair: Pair) -> None:
        """Put a pair on record; look at `between` before."""
        self._connection.execute(insert(person_pairs).values(**_row(pair), undo=""))

    def change(self, pair: Pair, undo: Undo | None = None) -> None:
        """Keep what is now decided of a pair.

        Raises:
            NotFound: there is none with that id.
        """
        changed = update(person_pairs).where(person_pairs.c.id == pair.id)
        if self._connection.execute(changed.values(**_row(pair), undo=_undo_text(undo))).rowcount == 0:
            raise NotFound(f"pair {pair.id}")

    def get(self, pair_id: str) -> Pair:
        """Return one pair.

        Raises:
            NotFound: there is none with that id.
        """
        found = self._select(person_pairs.c.id == pair_id)
        if not found:
            raise NotFound(f"pair {pair_id}")
        return found[0]

    def joined_to(self, person_id: str) -> tuple[str, ...]:
        """Return the ids of the records that stand under a person's, near or far."""
        near: tuple[str, ...] = tuple(
            self._connection.execute(select(people.c.id).where(people.c.merged_into == person_id)).scalars()
        )
        return (*near, *(far for one in near for far in self.joined_to(one)))

    def between(self, one_id: str, other_id: str) -> Pair | None:
        """Return what was decided of two records, or None."""
        both = (one_id, other_id)
        found = self._select(person_pairs.c.kept_id.in_(both) & person_pairs.c.other_id.in_(both))
        return found[0] if found else None

    def of_person(self, person_id: str) -> tuple[Pair, ...]:
        """Return all that was decided of one record, newest first."""
        return self._select(or_(person_pairs.c.kept_id == person_id, person_pairs.c.other_id == person_id))

    def undo_of(self, pair_id: str) -> Undo:
        """Return what taking them apart needs.

        Raises:
            NotFound: they are not one, or there is no such pair.
        """
        text = self._connection.execute(select(person_pairs.c.undo).where(person_pairs.c.id == pair_id)).scalar()
        if not text:
            raise NotFound(f"undo of pair {pair_id}")
        kept = json.loads(text)
        moved = {table: tuple(ids) for table, ids in kept["moved"].items()}
        return Undo(moved, citizen_from_text(kept["before"]), citizen_from_text(kept["after"]))

    def move(self, from_id: str, to_id: str) -> dict[str, tuple[str, ...]]:
        """Put everything of one person under another; return what moved, by table."""
        moved: dict[str, tuple[str, ...]] = {}
        for whose in HELD:
            held = select(whose.table.c.id).where(whose == from_id).order_by(whose.table.c.id)
            moved[whose.table.name] = tuple(self._connection.execute(held).scalars())
            self._connection.execute(update(whose.table).where(whose == from_id).values({whose: to_id}))
        return moved

    def move_back(self, moved: Mapping[str, tuple[str, ...]], *, from_id: str, to_id: str) -> None:
        """Put back what moved; what is not there any more, or went elsewhere since, stays where it is."""
        for whose in HELD:
            ids = moved.get(whose.table.name, ())
            mine = (whose == from_id) & whose.table.c.id.in_(ids)
            self._connection.execute(update(whose.table).where(mine).values({whose: to_id}))

    def _select(self, condition: ColumnElement[bool]) -> tuple[Pair, ...]:
        columns = [column for column in person_pairs.c if column.name != "undo"]
        query = select(*columns).where(condition).order_by(person_pairs.c.proposed_at.desc(), person_pairs.c.id)
        return tuple(
            Pair(
                **{
                    **row._mapping,
                    "standing": Standing(row.standing),
                    "taken": frozenset(map(PersonField, row.taken.split())),
                    "agreed_by": AgreedBy(row.agreed_by) if row.agreed_by else None,
                }
            )
            for row in self._connection.execute(query)
        )


def _row(pair: Pair) -> dict[str, object]:
    row = {column.name: getattr(pair, column.name) for column in person_pairs.c if column.name != "undo"}
    return {**row, "taken": " ".join(sorted(pair.taken))}


def _undo_text(undo: Undo | None) -> str:
    if undo is None:
        return ""
    held = {"moved": dict(undo.moved), "before": text_of(undo.before), "after": text_of(undo.after)}
    return json.dumps(held, ensure_ascii=False)
