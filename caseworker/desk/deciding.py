"""What a person decides about an item of the outbox: stop it, try it again, or say what the office told them."""

from dataclasses import replace
from enum import StrEnum
from typing import ClassVar

from caseworker.base import CaseworkerError, Clock
from caseworker.connectors import Manners
from caseworker.desk.queueing import refuse_without_permission
from caseworker.outbox import (
    AccountStanding,
    Event,
    IllegalTransition,
    KeptReceipt,
    OutboxItem,
    State,
    Step,
    Word,
    advance,
    arrive,
    believe_absent,
    permits,
    stop,
)
from caseworker.store import Store, Transaction


class TooLate(CaseworkerError):
    """The item does not stand where this can be done."""

    code: ClassVar[str] = "outbox.too-late"
    sentence: str = "This cannot be done with this form now. Nothing was changed."
    next_step: str = "Look at where it stands in the outbox."


class EvidenceMissing(CaseworkerError):
    """A verdict says how it is known."""

    code: ClassVar[str] = "outbox.evidence-missing"
    sentence: str = "Say who at the office told you, and when. Nothing was changed."
    next_step: str = "Write down the name, the time and any reference that they gave."


class Verdict(StrEnum):
    """What the office told a person."""

    ARRIVED = "arrived"
    ABSENT = "absent"


def withdraw_submission(store: Store, item_id: str, *, by: str, clock: Clock) -> OutboxItem:
    """Withdraw an item; while the office may hold it, record the wish instead, to be passed on.

    Returns:
        The item: withdrawn, or with `withdrawal_wished_at` set and never sent again by itself.

    Raises:
        TooLate: it has arrived or come to another end; nothing was changed.
    """
    with store.transaction() as tx:
        item = tx.outbox.item(item_id)
        try:
            steps = stop(item, clock.now())
        except IllegalTransition as error:
            raise TooLate(str(error)) from None
        stopped = _keep(tx, item, steps, by=by)
        if stopped.state is State.WITHDRAWN:
            tx.offices.entities.forget(item_id)
        return stopped


def release_submission(store: Store, item_id: str, *, by: str, clock: Clock) -> OutboxItem:
    """Let a held item be sent again, its tries counted afresh.

    Raises:
        TooLate: it is not held, or the citizen wished it withdrawn; nothing was changed.
        AgreementMissing, AuthorityMissing: the citizen does not permit it today; nothing was changed.
    """
    now = clock.now()
    with store.transaction() as tx:
        item = tx.outbox.item(item_id)
        if not permits(item, Event.RELEASE) or item.withdrawal_wished_at is not None:
            raise TooLate(f"{item_id}: {item.state}")
        submission = tx.outbox.submission(item_id)
        refuse_without_permission(
            tx,
            case_id=submission.case_id,
            office_id=submission.office_id,
            sha256=submission.confirmed_sha256,
            on=clock.today(),
        )
        freed = replace(
            advance(item, Event.RELEASE, now),
            attempts=0,
            next_try_at=None,
            last_code="outbox.released",
            office_words="",
        )
        return _keep(tx, item, (Step(Event.RELEASE, freed),), by=by)


def record_verdict(
    store: Store,
    item_id: str,
    verdict: Verdict,
    *,
    evidence: str,
    office_reference: str = "",
    manners: Manners,
    by: str,
    clock: Clock,
) -> OutboxItem:
    """Record what the office told a person about an item that may have arrived.

    Args:
        item_id: in doubt or held.
        verdict: whether the office has it.
        evidence: who said so and when; kept in the item's history, not in the ledger.
        office_reference: the office's own number for it, if it gave one.
        manners: what this kind of office can promise.

    Raises:
        EvidenceMissing: the evidence is empty; nothing was changed.
        TooLate: the item is neither in doubt nor held; nothing was changed.
    """
    if not evidence.strip():
        raise EvidenceMissing(item_id)
    now = clock.now()
    event = Event.RECEIPT if verdict is Verdict.ARRIVED else Event.ABSENT
    with store.transaction() as tx:
        item = tx.outbox.item(item_id)
        if item.state not in (State.IN_DOUBT, State.HELD) or not permits(item, event):
            raise TooLate(f"{item_id}: {item.state}")
        if verdict is Verdict.ABSENT:
            tx.outbox.mark_files(item_id, None)
            return _keep(tx, item, believe_absent(item, manners=manners, at=now), by=by, note=evidence)
        sha256 = tx.outbox.submission(item_id).sha256
        tx.outbox.keep_receipt(KeptReceipt(item_id, now, Word.PERSON, evidence, office_reference, sha256=sha256))
        return _keep(tx, item, (arrive(item, code="office.told-a-person", at=now),), by=by, note=evidence)


def try_now(store: Store, *, by: str, clock: Clock) -> None:
    """Make everything that waits due at once: the person at the desk sees that the connection is back."""
    now = clock.now()
    with store.transaction() as tx:
        for office in tx.offices.everyone():
            tx.offices.keep_standing(AccountStanding(office.id))
        tx.outbox.make_due(now)
        tx.ledger.append("outbox.try-now", about="outbox", by=by, at=now)


def _keep(tx: Transaction, before: OutboxItem, steps: tuple[Step, ...], *, by: str, note: str = "") -> OutboxItem:
    if not tx.outbox.move(before, steps, by=by, note=note):
        raise TooLate(f"{before.id}: somebody else moved it first")
    for step in steps:
        facts = {"state": step.item.state.value, "code": step.item.last_code}
        tx.ledger.append(f"submission.{step.event}", about=before.id, by=by, at=step.item.changed_at, facts=facts)
    return steps[-1].item
