"""Who may act for a citizen: somebody else's authority, what it covers, and what proves it.

This is not the citizen's permission to be helped (`agreement`): it says who may give that permission in their place.
A record is never edited; it is ended, with a reason, and a new one is made.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from caseworker.casework.agreement import LONGEST_TERM_DAYS
from caseworker.casework.errors import TermTooLong


class ActingAs(StrEnum):
    """By what authority somebody acts for a citizen."""

    APPOINTEE = "appointee"
    """Appointed by the benefits office for somebody who cannot manage their own claims."""
    ATTORNEY = "attorney"
    """Named in a registered power of attorney."""
    DEPUTY = "deputy"
    """Appointed by a court."""
    PARENT = "parent"
    """Has parental responsibility for a child."""
    NAMED_HELPER = "named-helper"
    """Named by the citizen, in person: a friend, a carer, an organisation."""


class May(StrEnum):
    """What they may do for the citizen."""

    BE_TOLD = "be-told"
    ANSWER = "answer"
    SIGN = "sign"


SIGNS_BY_LAW: Final = frozenset(ActingAs) - {ActingAs.NAMED_HELPER}
"""Those who may sign in the citizen's place; a helper whom the citizen named is told and answers, no more."""


@dataclass(frozen=True, slots=True)
class Representative:
    """One person or organisation who may act for one citizen."""

    id: str
    citizen_id: str
    name: str = field(repr=False)
    relation: str = field(repr=False)
    """Who they are to the citizen, such as "daughter"; empty where their authority says it."""
    acts_as: ActingAs
    may: frozenset[May]
    service_ids: frozenset[str]
    """The services that it covers; empty for all."""
    document: str = field(repr=False)
    """What was seen to prove it, in words: the document itself is not kept."""
    seen_by: str
    """The adviser who saw or heard it."""
    seen_at: datetime
    from_on: date
    until_on: date | None = None
    """The last day on which it holds; None until it is taken back."""
    ended_at: datetime | None = None
    ended_because: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("whoever acts for a citizen has a name")
        if not self.may:
            raise ValueError("an authority to do nothing is none")
        if May.SIGN in self.may and self.acts_as not in SIGNS_BY_LAW:
            raise ValueError("a helper whom the citizen named does not sign for them")
        if self.acts_as in SIGNS_BY_LAW and not self.document.strip():
            raise ValueError("an authority by law is proved by a document that was seen")
        if self.until_on is not None and self.until_on < self.from_on:
            raise ValueError("an authority ends on or after the day it begins")
        last = longest(self.acts_as, self.from_on)
        if last is not None and (self.until_on is None or self.until_on > last):
            raise TermTooLong(f"{self.id}: until {self.until_on}")

    def stands(self, on: date) -> bool:
        """Say whether it holds on that day; once ended it holds on no day, whatever the clock says."""
        return self.ended_at is None and self.from_on <= on and (self.until_on is None or on <= self.until_on)

    def covers(self, service_id: str) -> bool:
        """Say whether it is for that service."""
        return not self.service_ids or service_id in self.service_ids

    def may_sign(self, service_id: str, *, on: date) -> bool:
        """Say whether they may give the citizen's permission for that service on that day."""
        return May.SIGN in self.may and self.covers(service_id) and self.stands(on)


def longest(acts_as: ActingAs, from_on: date) -> date | None:
    """Return the last day that it may cover; None where the law or the court sets its end.

    A helper whom the citizen named is named again after six months, as the benefits offices ask for it.
    """
    return None if acts_as in SIGNS_BY_LAW else from_on + timedelta(days=LONGEST_TERM_DAYS)
