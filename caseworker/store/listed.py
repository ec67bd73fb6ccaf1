"""What the lists of the desk show, joined from several tables."""

from dataclasses import dataclass, field
from datetime import date, datetime

from caseworker.casework import Channel, FollowUp, HowFar
from caseworker.outbox import State


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """A form under way, with whose it is."""

    draft_id: str
    case_id: str
    service_id: str
    form_version: str
    channel: Channel
    person_id: str | None
    name: str = field(repr=False)
    how_far: HowFar
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class ItemAtOffice:
    """An item of the outbox, with whose it is and where it goes."""

    item_id: str
    case_id: str
    service_id: str
    form_version: str
    reference: str
    office_name: str
    person_id: str | None
    name: str = field(repr=False)
    state: State
    last_code: str
    office_words: str = field(repr=False)
    queued_at: datetime
    changed_at: datetime
    received_at: datetime | None
    has_late_receipt: bool
    """The office has it although it was withdrawn or replaced here."""


@dataclass(frozen=True, slots=True)
class ListedFollowUp:
    """A promise, with whose it is and how they may be reached; what it does not belong to is empty."""

    follow_up: FollowUp
    """Without the days that it had before."""
    person_id: str | None
    name: str = field(repr=False)
    phone: str = field(repr=False)
    safe_contact: str = field(repr=False)
    reference: str
    service_id: str
    form_version: str


@dataclass(frozen=True, slots=True)
class CaseToLookAt:
    """A case in which something comes to a day, and in which nothing is promised for it."""

    case_id: str
    on: date
    person_id: str | None
    name: str = field(repr=False)
    reference: str
    service_id: str
    form_version: str
