"""A citizen's two permissions: the agreement to help, taken first, and the authority to send, bound to the answers.

Neither is the lawful basis of the processing, which is kept apart: they can be taken back at any time. A change of
mind is a new fact (`Withdrawal`), never an edit, so that what once was permitted stays known.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from caseworker.casework.errors import TermTooLong

LONGEST_TERM_DAYS: Final = 183
"""Six months, the longest that offices accept a representative for; a service may allow less."""


class Action(StrEnum):
    """What a citizen may let the desk do for them."""

    FILL_IN = "fill-in"
    SEND = "send"
    FOLLOW_UP = "follow-up"


class Given(StrEnum):
    """How a permission was given."""

    SIGNED_ON_SCREEN = "signed-on-screen"
    SIGNED_ON_PAPER = "signed-on-paper"
    SPOKEN = "spoken"


@dataclass(frozen=True, slots=True)
class Agreement:
    """The agreement to help: belongs to one case and says what may be done, by whom and until when."""

    id: str
    case_id: str
    actions: frozenset[Action]
    service_id: str
    office_id: str
    helper: str
    """Who may act: the centre, as the wording names it."""
    given: Given
    given_at: datetime
    taken_by: str
    from_on: date
    until_on: date
    """The last day on which it holds."""
    wording_version: str
    wording_sha256: str
    """The hash of the exact words that were read or heard."""
    language: str = "en"
    witness: str = ""
    """Who else heard it: needed when it was spoken, and not the person who took it."""
    given_by: str = ""
    """The representative who gave it in the citizen's place; empty where they gave it themself."""
    withdrawn_at: datetime | None = None

    def __post_init__(self) -> None:
        if not self.actions:
            raise ValueError("an agreement without an action permits nothing")
        if not self.helper.strip():
            raise ValueError("an agreement names who may act")
        if self.until_on < self.from_on:
            raise ValueError("an agreement ends on or after the day it begins")
        if self.until_on > last_day(self.from_on):
            raise TermTooLong(f"{self.id}: until {self.until_on}")
        _check_proof(self.given, self.witness, self.taken_by, self.wording_sha256)

    def permits(self, action: Action, *, on: date, office_id: str | None = None) -> bool:
        """Say whether `action` is covered on that day.

        Args:
            action: what is to be done.
            on: the day; the last day is covered, the day of a withdrawal is not.
            office_id: the office it is for; None when no office is concerned.
        """
        return (
            action in self.actions
            and self.from_on <= on <= self.until_on
            and (office_id is None or office_id == self.office_id)
            and (self.withdrawn_at is None or on < self.withdrawn_at.date())
        )


@dataclass(frozen=True, slots=True)
class Authority:
    """The authority to send: one citizen's yes to exactly one set of answers."""

    id: str
    case_id: str
    agreement_id: str
    submission_sha256: str
    statements: tuple[str, ...]
    """What the citizen confirmed, word for word."""
    given: Given
    given_at: datetime
    taken_by: str
    witness: str = ""
    given_by: str = ""
    """The representative who gave it in the citizen's place; empty where they gave it themself."""
    withdrawn_at: datetime | None = None

    def __post_init__(self) -> None:
        if not self.statements:
            raise ValueError("an authority confirms at least one statement")
        _check_proof(self.given, self.witness, self.taken_by, self.submission_sha256)

    def permits(self, submission_sha256: str) -> bool:
        """Say whether these very bytes may be sent."""
        return self.withdrawn_at is None and self.submission_sha256 == submission_sha256


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A permission taken back: by what means the citizen told us, and who heard it."""

    id: str
    of_id: str
    """The agreement or the authority."""
    at: datetime
    by: str
    told: str = ""
    """How they told us, such as "at the desk" or "slip from the letter"."""


def last_day(from_on: date, *, longest_term_days: int = LONGEST_TERM_DAYS) -> date:
    """Return the last day that an agreement from that day may cover; a service's own limit can only shorten it."""
    return from_on + timedelta(days=min(longest_term_days, LONGEST_TERM_DAYS))


def _check_proof(given: Given, witness: str, taken_by: str, sha256: str) -> None:
    if given is Given.SPOKEN and (not witness.strip() or witness == taken_by):
        raise ValueError("what is spoken needs a witness beside the person who takes it")
    if len(sha256) != 64 or not set(sha256) <= set("0123456789abcdef"):
        raise ValueError("a SHA-256 is 64 hexadecimal digits")
