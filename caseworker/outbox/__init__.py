"""The outbox as values and rules: states, doubt, waits and what a failure means; nothing here reads or writes."""

from caseworker.outbox.account import AccountStanding, after_trouble
from caseworker.outbox.backoff import retry_delay_s
from caseworker.outbox.item import (
    ENDS,
    Happening,
    KeptReceipt,
    Lease,
    OutboxItem,
    State,
    Submission,
    SubmissionFile,
    Word,
)
from caseworker.outbox.outcome import MOST_DOUBTFUL_TRIES, Outcome, Pause, outcome_of
from caseworker.outbox.settling import Step, arrive, believe_absent, hand_over, resend_is_pointless, settle, stop
from caseworker.outbox.states import EDGES, Event, IllegalTransition, advance, permits

__all__ = [
    "EDGES",
    "ENDS",
    "MOST_DOUBTFUL_TRIES",
    "AccountStanding",
    "Event",
    "Happening",
    "IllegalTransition",
    "KeptReceipt",
    "Lease",
    "OutboxItem",
    "Outcome",
    "Pause",
    "State",
    "Step",
    "Submission",
    "SubmissionFile",
    "Word",
    "advance",
    "after_trouble",
    "arrive",
    "believe_absent",
    "hand_over",
    "outcome_of",
    "permits",
    "resend_is_pointless",
    "retry_delay_s",
    "settle",
    "stop",
]
