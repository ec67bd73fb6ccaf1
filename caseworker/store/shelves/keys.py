"""The keys by which people are found: kept in step with each record, and asked for candidates."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from sqlalchemy import ColumnElement, Connection, Select, delete, insert, intersect, or_, select, union

from caseworker.casework import Citizen, phone_digits, tidy_postcode
from caseworker.casework.finding import LEAST_PHONE_DIGITS, Typed, name_words, slips, sound, word_likeness
from caseworker.store.tables import people as tables

_WORDS_TRIED = 40
_LEAST_LIKENESS = 85.0
_NAME_KEY = 200


class KeyIndex:
    """The search keys inside one transaction; it knows people by their number."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, person: int, citizen: Citizen) -> None:
        """Bring the keys of a person in line with their record."""
        keys = _keys(citizen)
        was = select(tables.person_keys.c.kind, tables.person_keys.c.key).where(tables.person_keys.c.person == person)
        gone = {(row.kind, row.key) for row in self._connection.execute(was)} - keys
        self._connection.execute(delete(tables.person_keys).where(tables.person_keys.c.person == person))
        self._learn([key for kind, key in keys if kind == "word"])
        rows = [{"kind": kind, "key": key, "person": person} for kind, key in sorted(keys)]
        if rows:
            self._connection.execute(insert(tables.person_keys), rows)
        self._forget([key for kind, key in gone if kind == "word"])

    def drop(self, person: int) -> None:
        """Let a person be found no more."""
        was = select(tables.person_keys.c.key).where(tables.person_keys.c.person == person)
        words: Sequence[str] = self._connection.execute(was.where(tables.person_keys.c.kind == "word")).scalars().all()
        self._connection.execute(delete(tables.person_keys).where(tables.person_keys.c.person == person))
        self._forget(words)

    def namesakes(self, persons: Sequence[str]) -> tuple[tuple[int, ...], ...]:
        """Return the numbers of people who bear one whole name, by name; only names of these people, by id."""
        mine, theirs = tables.person_keys.alias("mine"), tables.person_keys.alias("theirs")
        same = (theirs.c.kind == "name") & (theirs.c.key == mine.c.key)
        bearing = tables.people.join(mine, (mine.c.person == tables.people.c.number) & (mine.c.kind == "name"))
        query = select(theirs.c.key, theirs.c.person).select_from(bearing.join(theirs, same)).distinct()
        found: dict[str, list[int]] = {}
        for row in self._connection.execute(query.where(tables.people.c.id.in_(persons)).order_by(theirs.c.person)):
            found.setdefault(row.key, []).append(row.person)
        return tuple(tuple(numbers) for numbers in found.values() if len(numbers) > 1)

    def candidates(self, asked: Typed, *, limit: int) -> tuple[int, ...]:
        """Return the numbers of people who may be meant: all that was typed fits, else all names but one."""
        fixed = self._fixed(asked)
        exact = [_having("word", (word,)) for word in asked.words]
        likely = [self._meaning(word) for word in asked.words]
        found = dict.fromkeys(self._numbers(fixed + exact, limit))
        found |= dict.fromkeys(self._numbers(fixed + likely, limit))
        if not found and len(likely) > 1:
            for fewer in combinations(likely, len(likely) - 1):
                found |= dict.fromkeys(self._numbers(fixed + list(fewer), limit))
        return tuple(found)

    def sharing(self, citizen: Citizen, *, limit: int) -> tuple[int, ...]:
        """Return the numbers of people who share a telephone, e-mail, birthday or postcode, or every name's sound."""
        keys = _keys(citizen)
        ways = [_having(kind, (key,)) for kind, key in sorted(keys) if kind not in {"word", "name"}]
        if citizen.born_on is not None:
            ways.append(select(tables.people.c.number).where(tables.people.c.born_on == citizen.born_on))
        found = dict.fromkeys(number for way in ways for number in self._numbers([way], limit))
        found |= dict.fromkeys(self.candidates(Typed(words=name_words(citizen.name)), limit=limit))
        return tuple(found)

    def _fixed(self, asked: Typed) -> list[Select[int]]:
        found = []
        if asked.postcode is not None:
            found.append(_having("postcode", (asked.postcode,)))
        if asked.phone is not None:
            kind = "phone-end" if len(asked.phone) == LEAST_PHONE_DIGITS else "phone"
            found.append(_having(kind, (asked.phone,)))
        if asked.born_on is not None:
            found.append(select(tables.people.c.number).where(tables.people.c.born_on == asked.born_on))
        return found

    def _meaning(self, typed: str) -> Select[int]:
        """Select those who bear a word like `typed`, or one that begins with it."""
        begins = tables.person_keys.c.key.between(typed, typed + "\U0010ffff") & (tables.person_keys.c.kind == "word")
        beginning = select(tables.person_keys.c.person).where(begins)
        # not one condition with OR, for which SQLite would read the words of all people
        meant = union(_having("word", self._likely(typed)), beginning).subquery()
        return select(meant.c.person)

    def _likely(self, typed: str) -> tuple[str, ...]:
        """Return the known words that `typed` may mean, the likeliest first."""
        by_slip = select(tables.name_slips.c.word).where(tables.name_slips.c.slip.in_(sorted(slips(typed))))
        ways: list[ColumnElement[bool]] = [tables.name_words.c.word.in_(by_slip)]
        if sound(typed):
            ways.append(tables.name_words.c.sound == sound(typed))
        words: Iterable[str] = self._connection.execute(select(tables.name_words.c.word).where(or_(*ways))).scalars()
        ranked = sorted(((word_likeness(typed, word), word) for word in words), reverse=True)
        return tuple(word for likeness, word in ranked[:_WORDS_TRIED] if likeness >= _LEAST_LIKENESS)

    def _numbers(self, conditions: Sequence[Select[int]], limit: int) -> list[int]:
        if not conditions:
            return []
        chosen = intersect(*conditions) if len(conditions) > 1 else conditions[0]
        return list(self._connection.execute(chosen.limit(limit)).scalars())

    def _learn(self, words: Sequence[str]) -> None:
        known = select(tables.name_words.c.word).where(tables.name_words.c.word.in_(words))
        new = sorted(set(words) - set(self._connection.execute(known).scalars()))
        if not new:
            return
        self._connection.execute(insert(tables.name_words), [{"word": word, "sound": sound(word)} for word in new])
        rows = [{"slip": slip, "word": word} for word in new for slip in sorted(slips(word))]
        self._connection.execute(insert(tables.name_slips), rows)

    def _forget(self, words: Iterable[str]) -> None:
        """Drop words that nobody bears any more: a name is not kept longer than the person's record."""
        borne = select(tables.person_keys.c.key).where(tables.person_keys.c.kind == "word")
        for word in words:
            unused = (tables.name_words.c.word == word) & ~select(
                borne.where(tables.person_keys.c.key == word).subquery()
            ).exists()
            self._connection.execute(delete(tables.name_words).where(unused))


def _having(kind: str, keys: Sequence[str]) -> Select[int]:
    held = (tables.person_keys.c.kind == kind) & tables.person_keys.c.key.in_(keys)
    return select(tables.person_keys.c.person).where(held)


def _keys(citizen: Citizen) -> set[tuple[str, str]]:
    keys = {("word", word) for word in name_words(citizen.name) + name_words(citizen.known_as)}
    keys.add(("name", " ".join(name_words(citizen.name))[:_NAME_KEY]))
    if citizen.address is not None and citizen.address.postcode:
        keys.add(("postcode", tidy_postcode(citizen.address.postcode)))
    if digits := phone_digits(citizen.phone):
        keys |= {("phone", digits), ("phone-end", digits[-LEAST_PHONE_DIGITS:])}
    if citizen.email.strip():
        keys.add(("email", citizen.email.strip().casefold()))
    return keys
