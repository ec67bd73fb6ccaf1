"""A form being filled in, as it is kept: a journal of operations with a snapshot now and then, and its files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class HowFar:
    """How far a form is: how many questions are asked by now, how many have an answer, and which one stood open."""

    answered: int = 0
    asked: int = 0
    stands_at: str = ""
    """The reference of the question that stood open last; empty before the first."""

    @property
    def fraction(self) -> float:
        """The part of the questions that has an answer, from 0 to 1."""
        return min(self.answered / self.asked, 1.0) if self.asked else 0.0


@dataclass(frozen=True, slots=True)
class Draft:
    """One form under way; it stays with the version of the form that it was begun with."""

    id: str
    case_id: str
    form_id: str
    form_version: str
    begun_at: datetime
    begun_by: str
    changed_at: datetime
    finished_at: datetime | None = None
    submission_sha256: str = ""
    """The hash of the frozen answers, once finished."""
    how_far: HowFar = HowFar()


@dataclass(frozen=True, slots=True)
class Journal:
    """What brings a form session back: the newest snapshot and every operation after it, oldest first."""

    snapshot: bytes | None = field(repr=False)
    operations: tuple[Mapping[str, object], ...] = field(repr=False)
    seq: int = 0
    """The number of the last operation ever given, those that the snapshot holds among them."""
    notes: str = field(default="", repr=False)
    """What was noted beside the answers that the snapshot holds."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file given with an answer, or a signature; its bytes are read in chunks."""

    id: str
    owner_id: str
    """The draft, the submission or the agreement that it belongs to."""
    name: str
    media_type: str
    size_bytes: int
    sha256: str
    added_at: datetime
