"""The shelf of people: their records, finding one by what was typed, and likely duplicates of a new one."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cached_property

from sqlalchemy import Connection, insert, select, update

from caseworker.casework import Citizen, Found, Likeness
from caseworker.casework.finding import Typed, is_likely, likeness, name_likeness, read_typed
from caseworker.store.errors import NotFound
from caseworker.store.shelves.forgetting import ForgettingShelf
from caseworker.store.shelves.keys import KeyIndex
from caseworker.store.shelves.pairs import PairsShelf
from caseworker.store.shelves.records import citizen_of, row_of
from caseworker.store.shelves.representatives import RepresentativesShelf
from caseworker.store.tables.cases import cases
from caseworker.store.tables.people import people

_CANDIDATES = 200
_AT_ONCE = 5000
"""Ids in one question; a database takes only so many."""


class PeopleShelf:
    """The people inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._keys = KeyIndex(connection)

    @cached_property
    def representatives(self) -> RepresentativesShelf:
        """Those who may act for them."""
        return RepresentativesShelf(self._connection)

    @cached_property
    def forgetting(self) -> ForgettingShelf:
        """Their erasure."""
        return ForgettingShelf(self._connection)

    @cached_property
    def pairs(self) -> PairsShelf:
        """Records that may be, are or are not one person."""
        return PairsShelf(self._connection)

    def add(self, citizen: Citizen, *, at: datetime) -> None:
        """Put a new person on record; look at `likely_duplicates` before."""
        row = {**row_of(citizen), "added_at": at, "changed_at": at}
        number: int = self._connection.execute(insert(people).values(row).returning(people.c.number)).scalar_one()
        self._keys.put(number, citizen)

    def change(self, citizen: Citizen, *, at: datetime) -> None:
        """Keep what is now true of a person.

        Raises:
            NotFound: there is none with that id.
        """
        changed = update(people).where(people.c.id == citizen.id).values({**row_of(citizen), "changed_at": at})
        row = self._connection.execute(changed.returning(people.c.number, people.c.merged_into)).one_or_none()
        if row is None:
            raise NotFound(f"person {citizen.id}")
        if row.merged_into is None:
            self._keys.put(row.number, citizen)

    def get(self, citizen_id: str) -> Citizen:
        """Return the person.

        Raises:
            NotFound: there is none with that id.
        """
        row = self._connection.execute(select(people).where(people.c.id == citizen_id)).mappings().one_or_none()
        if row is None:
            raise NotFound(f"person {citizen_id}")
        return citizen_of(row)

    def standing_id(self, citizen_id: str) -> str:
        """Return the id of the record that a person is under now: their own, or the one that it was joined to.

        Raises:
            NotFound: there is none with that id.
        """
        row = self._connection.execute(select(people.c.merged_into).where(people.c.id == citizen_id)).one_or_none()
        if row is None:
            raise NotFound(f"person {citizen_id}")
        return citizen_id if row.merged_into is None else self.standing_id(row.merged_into)

    def join_to(self, citizen_id: str, kept_id: str | None) -> None:
        """Put a record under another, so that it is neither found nor listed by itself; None takes it out again.

        Raises:
            NotFound: there is none with that id.
        """
        citizen = self.get(citizen_id)
        joins = update(people).where(people.c.id == citizen_id).values(merged_into=kept_id)
        number: int = self._connection.execute(joins.returning(people.c.number)).scalar_one()
        if kept_id is None:
            self._keys.put(number, citizen)
        else:
            self._keys.drop(number)

    def recent(self, *, limit: int = 20) -> tuple[Citizen, ...]:
        """Return those whose records changed last, newest first."""
        standing = select(people).where(people.c.merged_into.is_(None))
        rows = self._connection.execute(standing.order_by(people.c.changed_at.desc(), people.c.id).limit(limit))
        return tuple(map(citizen_of, rows.mappings()))

    def find(self, typed: str, *, limit: int = 20) -> tuple[Found, ...]:
        """Return the people who fit a typed line, best first.

        Args:
            typed: any of names (slips and sound-alikes are forgiven), postcode, date of birth, telephone number or its
                last six digits; or one reference.
            limit: how many at most.
        """
        asked = read_typed(typed)
        if asked.reference is not None:
            having = select(cases.c.citizen_id).where(cases.c.reference == asked.reference)
            rows = self._connection.execute(select(people).where(people.c.id.in_(having)))
            return tuple(Found(citizen_of(row), 100.0) for row in rows.mappings())
        ranked = self._ranked(asked)[:limit]
        known = self._by_number([number for _, number in ranked])
        return tuple(Found(known[number], score) for score, number in ranked)

    def likely_duplicates(self, new: Citizen, *, limit: int = 10) -> tuple[Likeness, ...]:
        """Return people on record who may be the one about to be added, likeliest first; never a verdict."""
        known = self._by_number(self._keys.sharing(new, limit=_CANDIDATES))
        compared = (likeness(new, citizen) for citizen in known.values() if citizen.id != new.id)
        likely = sorted(filter(is_likely, compared), key=lambda found: (-found.score, found.citizen.id))
        return tuple(likely[:limit])

    def namesakes(self, citizen_ids: Iterable[str]) -> tuple[tuple[Citizen, ...], ...]:
        """Return people of one name together, in the order in which they were added; only names of these people."""
        asked = sorted(set(citizen_ids))
        parts = (asked[start : start + _AT_ONCE] for start in range(0, len(asked), _AT_ONCE))
        groups = dict.fromkeys(group for part in parts for group in self._keys.namesakes(part))
        known = self._by_number([number for group in groups for number in group])
        return tuple(tuple(known[number] for number in group) for group in groups)

    def _ranked(self, asked: Typed) -> list[tuple[float, int]]:
        """Return scores and numbers of the candidates, best first; only their names are read for it."""
        numbers = self._keys.candidates(asked, limit=_CANDIDATES)
        if not asked.words:
            return [(100.0, number) for number in numbers]
        query = select(people.c.number, people.c.name, people.c.known_as).where(people.c.number.in_(numbers))
        scored = (
            (name_likeness(asked.words, row.name, row.known_as), row.number) for row in self._connection.execute(query)
        )
        return sorted(scored, key=lambda pair: (-pair[0], pair[1]))

    def _by_number(self, numbers: Sequence[int]) -> dict[int, Citizen]:
        rows = self._connection.execute(select(people).where(people.c.number.in_(numbers))).mappings()
        return {row["number"]: citizen_of(row) for row in rows}
