"""Where each submission stands, in plain words and never more than is known: frozen views for every screen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from caseworker.connectors import Office
from caseworker.outbox import (
    AccountStanding,
    Happening,
    KeptReceipt,
    OutboxItem,
    Pause,
    State,
    Submission,
    SubmissionFile,
)
from caseworker.store import Store, Transaction

_WORDS: Final = {
    State.QUEUED: "Saved on this computer, not sent yet",
    State.SENDING: "Being sent now",
    State.IN_DOUBT: "It may have arrived, the office has not said so yet",
    State.RECEIVED: "Received by the office",
    State.HANDED_OVER: "Handed over to the office",
    State.WITHDRAWN: "Withdrawn, it was not sent",
    State.REPLACED: "Replaced by a corrected form",
}
_WAITING: Final = frozenset({State.QUEUED, State.IN_DOUBT})
_LATE_WORDS: Final = {
    State.WITHDRAWN: "Withdrawn here, but the office has it after all",
    State.REPLACED: "Replaced here, but the office has it after all",
}
LATE_RECEIPT_STEP: Final = "Call the office and say that it was stopped here."
PAUSES: Final = {
    Pause.NO: "",
    Pause.NETWORK: "The office cannot be reached now. It is tried again by itself.",
    Pause.ACCOUNT: "The office does not accept this desk's account. Ask the office for a new access link or password.",
}
_REASONS: Final = {
    "vault.restored": (
        "it came back from a backup and may have been sent since",
        "Send it again: the office keeps it once. Or call the office and ask if it has the form.",
    ),
    "agreement.missing": ("the permission has ended", "Ask the person for their permission, then send it again."),
    "authority.missing": (
        "the person has not said yes to these answers",
        "Read the answers back to them and ask if they may be sent.",
    ),
    "outbox.too-many-tries": (
        "it was sent several times and the office did not answer",
        "Call the office and ask if it has the form. Then write down what they said.",
    ),
    "outbox.unsafe-to-resend": (
        "it was sent and the office did not answer",
        "Call the office and ask if it has the form. Then write down what they said.",
    ),
    "outbox.withdrawal-wished": (
        "the person wants it stopped, but the office may have it",
        "Call the office: pass on the wish and ask if it has the form. Then write down what they said.",
    ),
    "office.parcel-damaged": ("a file was damaged on this computer", "Restore the last backup, or fill it in again."),
    "office.refused.closed": ("the office does not take this form now", "Call the office and ask when it will."),
    "office.refused.deleted": ("the office has deleted it", "Call the office and ask why before you send it again."),
    "office.refused.different-xml": (
        "the office has another form with the same number",
        "Call the office. Do not fill in the form again before.",
    ),
    "office.refused.id-in-use": (
        "the office has another form with the same number",
        "Call the office. Do not fill in the form again before.",
    ),
    "office.refused.outdated": ("the office has a newer version of it", "Call the office and ask what they have."),
    "office.refused.original-missing": (
        "the office does not have the form that this one corrects",
        "Call the office and ask what they have.",
    ),
    "office.refused.form-missing": (
        "the office does not know this form",
        "Fetch the services again, or call the office.",
    ),
    "office.refused.version-missing": (
        "the office does not know this version of the form",
        "Fetch the services again, or call the office.",
    ),
    "office.refused.form-not-assigned": (
        "this desk may not send this form",
        "Ask the office to give this desk access to the form, then send it again.",
    ),
    "office.refused.too-large": (
        "a file is too large for the office",
        "Add a smaller photo and confirm the form again.",
    ),
}
_OTHER_REASON: Final = ("the office would not take it", "Read what the office said, put it right, or call the office.")


@dataclass(frozen=True, slots=True)
class OutboxLine:
    """One item as a list shows it."""

    id: str
    reference: str
    case_id: str
    service_id: str
    form_id: str
    form_version: str
    office_name: str
    is_practice: bool
    queued_at: datetime
    state: State
    words: str
    needs_person: bool
    next_step: str
    may_have_arrived: bool
    is_withdrawal_wished: bool
    next_try_at: datetime | None
    received_at: datetime | None
    pause: Pause = Pause.NO
    """Why it waits with everything else for that office: there is no way to it, or it does not know the account."""
    has_late_receipt: bool = False
    """The office has it although it was withdrawn or replaced here: its receipt came after that."""


@dataclass(frozen=True, slots=True)
class OutboxDetail:
    """One item with everything that is known about it."""

    line: OutboxLine
    instance_id: str
    sha256: str
    attempts: int
    code: str
    office_words: str = field(repr=False)
    files: tuple[SubmissionFile, ...]
    receipt: KeptReceipt | None
    history: tuple[Happening, ...]


def outbox_list(store: Store, *, case_id: str | None = None) -> tuple[OutboxLine, ...]:
    """Return all items, oldest first; only those of one case if `case_id` names it."""
    with store.reading() as tx:
        return outbox_lines(tx, case_id=case_id)


def outbox_lines(tx: Transaction, *, case_id: str | None = None) -> tuple[OutboxLine, ...]:
    """Return the items inside a transaction, as `outbox_list` does."""
    known = _known(tx)
    return tuple(_line(known, submission, item) for submission, item in tx.outbox.everything(case_id=case_id))


def outbox_item(store: Store, item_id: str) -> OutboxDetail:
    """Return one item with its history.

    Raises:
        NotFound: there is none with that id.
    """
    with store.reading() as tx:
        submission, item = tx.outbox.submission(item_id), tx.outbox.item(item_id)
        return OutboxDetail(
            line=_line(_known(tx), submission, item),
            instance_id=submission.instance_id,
            sha256=submission.sha256,
            attempts=item.attempts,
            code=item.last_code,
            office_words=item.office_words,
            files=submission.files,
            receipt=tx.outbox.receipt(item_id),
            history=tx.outbox.history(item_id),
        )


def state_words(item: OutboxItem) -> str:
    """Say in plain words where the item stands."""
    if item.state is State.HELD:
        return f"Needs you: {_REASONS.get(item.last_code, _OTHER_REASON)[0]}"
    return _WORDS[item.state]


def held_sentence(code: str) -> str:
    """Say as a sentence why an item waits for a person."""
    reason = _REASONS.get(code, _OTHER_REASON)[0]
    return f"{reason[0].upper()}{reason[1:]}."


@dataclass(frozen=True, slots=True)
class _Known:
    """What the lines of a list have in common, read once for all of them."""

    offices: Mapping[str, Office]
    standings: Mapping[str, AccountStanding]
    received_at: Mapping[str, datetime]


def _known(tx: Transaction) -> _Known:
    offices = {office.id: office for office in tx.offices.everyone()}
    return _Known(offices, tx.offices.standings(), tx.overview.receipt_times())


def _line(known: _Known, submission: Submission, item: OutboxItem) -> OutboxLine:
    office, standing = known.offices[submission.office_id], known.standings[submission.office_id]
    received_at = known.received_at.get(item.id)
    is_late = received_at is not None and item.state is not State.RECEIVED
    return OutboxLine(
        id=item.id,
        reference=submission.reference,
        case_id=submission.case_id,
        service_id=submission.service_id,
        form_id=submission.form_id,
        form_version=submission.form_version,
        office_name=office.name,
        is_practice=office.is_practice,
        queued_at=submission.queued_at,
        state=item.state,
        words=_LATE_WORDS[item.state] if is_late else state_words(item),
        needs_person=is_late or item.state is State.HELD,
        next_step=LATE_RECEIPT_STEP if is_late else _next_step(item, office, standing),
        may_have_arrived=item.may_have_arrived,
        is_withdrawal_wished=item.withdrawal_wished_at is not None,
        next_try_at=item.next_try_at,
        received_at=received_at,
        pause=standing.pause if item.state in _WAITING else Pause.NO,
        has_late_receipt=is_late,
    )


def _next_step(item: OutboxItem, office: Office, standing: AccountStanding) -> str:
    match item.state:
        case State.HELD:
            return _REASONS.get(item.last_code, _OTHER_REASON)[1]
        case State.QUEUED | State.IN_DOUBT if standing.pause is Pause.NETWORK and office.is_practice:
            return "The practice office is closed. Open it on this computer: caseworker practice serve"
        case State.QUEUED | State.IN_DOUBT if standing.pause is not Pause.NO:
            return PAUSES[standing.pause]
        case State.IN_DOUBT:
            return "Leave it: it is checked again by itself. Do not fill in the form a second time."
        case State.RECEIVED if item.withdrawal_wished_at is not None:
            return f"The person wanted it stopped: call {office.name} and pass that on."
        case _:
            return ""
