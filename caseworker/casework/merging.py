"""Two records that may be one person: what was decided of them, and how their fields become one record.

Nothing merges by itself, and both records are kept: a pair is first proposed, then agreed, and can be taken apart
again. That two people are two is remembered, so that nobody is asked again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from caseworker.casework.citizen import Citizen

UNDO_DAYS: Final = 30
"""How long two records that became one can be taken apart again."""


class PersonField(StrEnum):
    """One thing that a record says."""

    NAME = "name"
    KNOWN_AS = "known_as"
    BORN_ON = "born_on"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    SAFE_CONTACT = "safe_contact"
    LANGUAGE = "language"
    LETTER_SIZE = "letter_size_pt"
    LETTERS = "letters"


_PREFERRED: Final = frozenset({PersonField.LANGUAGE, PersonField.LETTER_SIZE, PersonField.LETTERS})


class Standing(StrEnum):
    """What is known of two records."""

    MAYBE = "maybe"
    """Somebody says that they are one person; both are whole and used."""
    APART = "apart"
    """They are two people."""
    ONE = "one"


class AgreedBy(StrEnum):
    """Who agreed that two records are one person, beside the adviser who says so."""

    COLLEAGUE = "colleague"
    """The adviser who agrees is another than the one who proposed it."""
    CITIZEN = "citizen"
    """The person is there and says so."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records and what was decided of them."""

    id: str
    kept_id: str
    """The record that stands once they are one."""
    other_id: str
    standing: Standing
    taken: frozenset[PersonField]
    """What the one record takes from the other."""
    proposed_at: datetime
    proposed_by: str
    settled_at: datetime | None = None
    settled_by: str = ""
    agreed_by: AgreedBy | None = None

    def __post_init__(self) -> None:
        if self.kept_id == self.other_id:
            raise ValueError("a pair is two records")
        if self.standing is Standing.ONE and self.agreed_by is None:
            raise ValueError("two records become one when somebody agrees")

    @property
    def undo_until(self) -> datetime | None:
        """Return until when they can be taken apart again; None unless they are one."""
        is_one = self.standing is Standing.ONE and self.settled_at is not None
        return self.settled_at + timedelta(days=UNDO_DAYS) if is_one and self.settled_at else None

    def partner_of(self, person_id: str) -> str:
        """Return the id of the record beside that one."""
        return self.other_id if person_id == self.kept_id else self.kept_id

    def may_agree(self, adviser_id: str, agreed_by: AgreedBy) -> bool:
        """Say whether that adviser may agree: with the person there, or being another than who proposed it."""
        return agreed_by is AgreedBy.CITIZEN or adviser_id != self.proposed_by


@dataclass(frozen=True, slots=True)
class Undo:
    """What taking two records apart again needs."""

    moved: Mapping[str, tuple[str, ...]]
    """The ids that moved, by table."""
    before: Citizen = field(repr=False)
    """The kept record as it was."""
    after: Citizen = field(repr=False)
    """The one record as it was made."""


def field_of(citizen: Citizen, what: PersonField) -> object:
    """Return what a record says in one field."""
    held: object = getattr(citizen.preferences if what in _PREFERRED else citizen, what.value)
    return held


def with_field(base: Citizen, what: PersonField, source: Citizen) -> Citizen:
    """Return `base` with one field as `source` has it."""
    if what in _PREFERRED:
        likes = replace(base.preferences, **{what.value: getattr(source.preferences, what.value)})
        return replace(base, preferences=likes)
    return replace(base, **{what.value: getattr(source, what.value)})


def differing(one: Citizen, other: Citizen) -> tuple[PersonField, ...]:
    """Return the fields in which two records differ."""
    return tuple(each for each in PersonField if field_of(one, each) != field_of(other, each))


def joined(kept: Citizen, other: Citizen, taken: Iterable[PersonField]) -> Citizen:
    """Return the one record: `kept` with some fields from `other`."""
    for what in taken:
        kept = with_field(kept, what, other)
    return kept


def only_in_other(kept: Citizen, other: Citizen) -> frozenset[PersonField]:
    """Return the fields that only the other record fills: taking them loses nothing."""
    empty = frozenset(one for one in PersonField if not field_of(kept, one))
    return frozenset(one for one in empty if field_of(other, one))


def carried_over(base: Citizen, mine: Citizen, now: Citizen) -> tuple[Citizen, tuple[PersonField, ...]]:
    """Carry what `mine` changed since `base` over to the record as it stands `now`.

    Returns:
        The record, and the fields that both changed, each in another way: they stay as they are `now`.
    """
    theirs, apart = differing(base, now), differing(mine, now)
    both = tuple(one for one in differing(base, mine) if one in theirs and one in apart)
    return joined(now, mine, (one for one in differing(base, mine) if one not in both)), both
