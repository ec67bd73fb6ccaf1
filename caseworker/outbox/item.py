"""What lies in the outbox: the frozen submission, its files, and where it stands."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    """Where an item stands; stored as the word."""

    QUEUED = "queued"
    SENDING = "sending"
    IN_DOUBT = "in-doubt"
    HELD = "held"
    RECEIVED = "received"
    HANDED_OVER = "handed-over"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"


ENDS = frozenset({State.RECEIVED, State.HANDED_OVER, State.WITHDRAWN, State.REPLACED})


@dataclass(frozen=True, slots=True)
class Lease:
    """Who is sending an item, and until when nobody else may."""

    owner: str
    until: datetime


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """Where one submission stands. `advance` makes the next one; nothing else changes it."""

    id: str
    state: State
    may_have_arrived: bool
    changed_at: datetime
    attempts: int = 0
    """Tries charged to this item; trouble with the network or the account is not."""
    next_try_at: datetime | None = None
    lease: Lease | None = None
    last_code: str = ""
    """The plain code of what happened last, such as ``office.no-answer``."""
    office_words: str = field(default="", repr=False)
    """What the office said when it declined, for the person who must look."""
    withdrawal_wished_at: datetime | None = None
    replaced_by: str | None = None


@dataclass(frozen=True, slots=True)
class SubmissionFile:
    """A file that the submission names, kept in the vault until the office has it."""

    name: str
    media_type: str
    size_bytes: int
    sha256: str
    attachment_id: str
    arrived_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Submission:
    """A finished form: its bytes, kept beside it, are frozen under this hash and every try sends exactly these.

    What only the office may read is kept, and sent, encrypted: then `sha256` is that of the manifest.
    """

    id: str
    case_id: str
    office_id: str
    service_id: str
    form_id: str
    form_version: str
    instance_id: str
    reference: str
    queued_at: datetime
    queued_by: str
    sha256: str
    confirmed_sha256: str
    """Of the answers as the citizen confirmed them."""
    files: tuple[SubmissionFile, ...] = ()
    corrects: str = ""
    """The instanceID of the submission that this one corrects; it is sent only once that one has arrived."""

    @property
    def is_encrypted(self) -> bool:
        """Say whether only the office can read what is sent; the answers are not kept here any more."""
        return self.sha256 != self.confirmed_sha256


class Word(StrEnum):
    """Who says that a submission arrived."""

    OFFICE = "office"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class KeptReceipt:
    """The proof that a submission arrived, as it is kept and quoted."""

    item_id: str
    received_at: datetime
    word: Word
    office_words: str = field(repr=False)
    office_reference: str = ""
    proof: str = ""
    sha256: str = ""
    """The frozen bytes that the receipt speaks of."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One line in the history of an item."""

    item_id: str
    at: datetime
    event: str
    state: State
    code: str = ""
    by: str = ""
    note: str = field(default="", repr=False)
