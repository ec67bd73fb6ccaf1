"""What the lists of the desk show, joined from several tables."""

from dataclasses import dataclass, field
from datetime import datetime

from caseworker.casework import Channel, HowFar
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
