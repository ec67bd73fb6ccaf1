"""What a failed delivery means: the one place where every failure in the world becomes one event of the table."""

from dataclasses import dataclass, field
from enum import StrEnum

from caseworker.connectors.contract import (
    AccountTrouble,
    DeliveryStopped,
    NoAnswer,
    NothingLeft,
    OfficeError,
    Refused,
    Unreadable,
)
from caseworker.outbox.item import OutboxItem
from caseworker.outbox.states import Event

MOST_DOUBTFUL_TRIES = 8
"""So many tries without an answer and a person must look."""


class Pause(StrEnum):
    """Why an account waits."""

    NO = ""
    NETWORK = "network"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What to do with an item, and with the account that it was sent by, after a delivery that failed."""

    event: Event
    code: str
    charges_a_try: bool = False
    pauses: Pause = Pause.NO
    retry_after_s: float | None = None
    office_words: str = field(default="", repr=False)


def outcome_of(error: OfficeError, item: OutboxItem) -> Outcome:
    """Say what `error` means for `item`, which was being sent.

    An office that says "deleted" is asked once more before it is believed: two tries that overlapped get that
    answer although the submission is stored.
    """
    match error:
        case NothingLeft():
            return Outcome(Event.NOTHING_LEFT, error.code, pauses=Pause.NETWORK, retry_after_s=error.retry_after_s)
        case DeliveryStopped():
            return Outcome(Event.NOTHING_LEFT, error.code)
        case AccountTrouble() | Unreadable():  # what cannot be read was found at the door, before anything left
            return Outcome(Event.NOTHING_LEFT, error.code, pauses=Pause.ACCOUNT)
        case Refused(reason="deleted") if item.last_code != "office.refused.deleted":
            return Outcome(Event.NO_ANSWER, "office.refused.deleted", charges_a_try=True)
        case Refused():
            code = f"{error.code}.{error.reason}"
            return Outcome(Event.REFUSE, code, charges_a_try=True, office_words=error.office_words)
        case NoAnswer():
            return Outcome(Event.NO_ANSWER, error.code, charges_a_try=True, retry_after_s=error.retry_after_s)
        case _:
            return Outcome(Event.REFUSE, error.code, charges_a_try=True)
