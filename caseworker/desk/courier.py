"""Delivery rounds: what is due is claimed, carried to its office and settled, one by one, by any number of processes.

The claim commits before the first byte leaves; the result commits together with its receipt and ledger entry; no
transaction is open while the network is waited for. A process that dies leaves a lease that runs out: doubt.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import random

from caseworker.base import Clock, new_id
from caseworker.casework import AgreementMissing, AuthorityMissing
from caseworker.connectors import Connector, DeliveryStopped, Office, OfficeError, Parcel, ParcelFile, Receipt
from caseworker.desk.queueing import refuse_without_permission
from caseworker.outbox import (
    AccountStanding,
    Event,
    KeptReceipt,
    Lease,
    OutboxItem,
    Outcome,
    State,
    Step,
    Submission,
    SubmissionFile,
    Word,
    advance,
    after_trouble,
    arrive,
    hand_over,
    outcome_of,
    permits,
    settle,
)
from caseworker.store import Store, Transaction

LEASE = timedelta(minutes=5)
"""Longer than the longest silence of a delivery that goes well: a HEAD or an answer that takes its time."""
COURIER = "courier"


@dataclass(frozen=True, slots=True)
class Moved:
    """Where one item stands after the round."""

    item_id: str
    state: State
    code: str


@dataclass(frozen=True, slots=True)
class Round:
    """What a round did."""

    moved: tuple[Moved, ...]
    was_stopped: bool = False

    def count(self, state: State) -> int:
        """Return how many items of this round stand in `state` now."""
        return sum(one.state is state for one in self.moved)


@dataclass(frozen=True, slots=True)
class RoundWatch:
    """How the person at the desk follows a round, and stops it."""

    progress: Callable[[str, int, int], None] = lambda *_: None
    """Called with the item's id, the bytes sent so far and the bytes in all."""
    is_stopped: Callable[[], bool] = lambda: False
    """Whether to stop here and now, in the middle of a parcel too."""
    is_ending: Callable[[], bool] = lambda: False
    """Whether to begin no further parcel; the one under way goes on to its end."""


@dataclass(frozen=True, slots=True)
class _Claimed:
    submission: Submission
    item: OutboxItem
    office: Office
    xml: bytes


class Courier:
    """Carries what is due. Each process has its own; the store keeps them apart."""

    def __init__(
        self,
        store: Store,
        connector_for: Callable[[Office], Connector],
        clock: Clock,
        *,
        lease: timedelta = LEASE,
        draw: Callable[[], float] = random,
    ) -> None:
        self._store = store
        self._connector_for = connector_for
        self._clock = clock
        self._lease = lease
        self._draw = draw
        self._owner = new_id()

    def deliver_due(self, watch: RoundWatch | None = None) -> Round:
        """Try every item that is due, once each; trouble with one never holds up another.

        Raises:
            VaultError: the vault could not be written; what was being sent is settled when its lease has run out.
        """
        watch = watch or RoundWatch()
        ways = _Ways(self._connector_for)
        moved: list[Moved] = []
        try:
            self._settle_abandoned(ways)
            last: OutboxItem | None = None
            while not (watch.is_stopped() or watch.is_ending()):
                claimed = self._claim(last)
                if claimed is None:
                    return Round(tuple(moved))
                if isinstance(claimed, _Claimed):
                    last = self._carry(claimed, ways.to(claimed.office), watch)
                else:
                    last = claimed
                moved.append(Moved(last.id, last.state, last.last_code))
            return Round(tuple(moved), was_stopped=True)
        finally:
            ways.close()

    def settle_abandoned(self) -> None:
        """Settle what a process that died was sending, once its lease has run out: it is in doubt from then on."""
        self._settle_with_ways()

    def let_go(self) -> None:
        """Wait no longer for the answer to what this courier is sending, as if its lease had run out: it is in doubt.

        Whoever is signing out would wait for an office that is silent. An answer that comes later is not kept; the
        office is asked again, where that is safe.
        """
        self._settle_with_ways(given_up=self._owner)

    def _settle_with_ways(self, *, given_up: str = "") -> None:
        ways = _Ways(self._connector_for)
        try:
            self._settle_abandoned(ways, given_up=given_up)
        finally:
            ways.close()

    def _settle_abandoned(self, ways: "_Ways", *, given_up: str = "") -> None:
        now = self._clock.now()
        with self._store.transaction() as tx:
            for item in tx.outbox.leases_run_out(now, longest=self._lease, given_up=given_up):
                office = tx.offices.get(tx.outbox.submission(item.id).office_id)
                abandoned = Outcome(Event.LEASE_RAN_OUT, "outbox.lease-ran-out", charges_a_try=True)
                self._settle(tx, item, abandoned, ways.to(office), now)

    def _claim(self, after: OutboxItem | None) -> _Claimed | OutboxItem | None:
        """Take the next due item; one whose permission has gone is held instead and given back as it stands."""
        now = self._clock.now()
        with self._store.transaction() as tx:
            due = tx.outbox.next_due(now, after=after)
            if due is None:
                return None
            submission, item = due
            try:
                refuse_without_permission(
                    tx,
                    case_id=submission.case_id,
                    office_id=submission.office_id,
                    sha256=submission.confirmed_sha256,
                    on=self._clock.today(),
                )
            except (AgreementMissing, AuthorityMissing) as error:
                held = replace(advance(item, Event.PERMISSION_GONE, now), last_code=error.code)
                _keep(tx, item, (Step(Event.PERMISSION_GONE, held),))
                return held
            mine = replace(advance(item, Event.CLAIM, now), lease=Lease(self._owner, now + self._lease))
            if not _keep(tx, item, (Step(Event.CLAIM, mine),)):
                return item
            return _Claimed(submission, mine, tx.offices.get(submission.office_id), tx.outbox.xml(item.id))

    def _carry(self, claimed: _Claimed, connector: Connector, watch: RoundWatch) -> OutboxItem:
        errand = _Errand(self._store, claimed.item, self._clock, self._lease, watch)
        try:
            receipt = connector.deliver(_parcel(self._store, claimed), errand)
        except OfficeError as error:
            return self._failed(claimed, error, connector)
        if connector.manners.receipt == "none":
            return self._handed_over(claimed)
        return self._arrived(claimed, receipt)

    def _handed_over(self, claimed: _Claimed) -> OutboxItem:
        with self._store.transaction() as tx:
            item = tx.outbox.item(claimed.item.id)
            if not permits(item, Event.HAND_OVER):
                return item
            step = hand_over(item, at=self._clock.now())
            _keep(tx, item, (step,))
            return step.item

    def _arrived(self, claimed: _Claimed, receipt: Receipt) -> OutboxItem:
        """Keep the receipt whatever became of the lease meanwhile: the office's word is true."""
        now = self._clock.now()
        kept = KeptReceipt(
            claimed.item.id,
            receipt.received_at,
            Word.OFFICE,
            receipt.office_words,
            receipt.office_reference,
            receipt.proof,
            claimed.submission.sha256,
        )
        with self._store.transaction() as tx:
            item = tx.outbox.item(claimed.item.id)
            if not permits(item, Event.RECEIPT):
                facts = {"proof": receipt.proof, "state": item.state.value}
                tx.ledger.append("submission.late-receipt", about=item.id, by=COURIER, at=now, facts=facts)
                if tx.outbox.receipt(item.id) is None:
                    tx.outbox.keep_receipt(kept)  # it is over here, and the office has it: whoever looks is told
                return item
            step = arrive(item, code="office.receipt", at=now)
            _keep(tx, item, (step,), sha256=kept.sha256, proof=kept.proof)
            tx.outbox.keep_receipt(kept)
            tx.outbox.mark_files(item.id, now)
            if tx.offices.standing(claimed.office.id).failures:
                tx.offices.keep_standing(AccountStanding(claimed.office.id))
            return step.item

    def _failed(self, claimed: _Claimed, error: OfficeError, connector: Connector) -> OutboxItem:
        now = self._clock.now()
        with self._store.transaction() as tx:
            item = tx.outbox.item(claimed.item.id)
            outcome = outcome_of(error, item)
            standing = tx.offices.standing(claimed.office.id)
            tx.offices.keep_standing(after_trouble(standing, outcome, at=now, draw=self._draw))
            if item.lease is None or item.lease.owner != self._owner:
                return item  # the lease ran out meanwhile; whoever freed it has settled the doubt
            return self._settle(tx, item, outcome, connector, now)

    def _settle(
        self, tx: Transaction, item: OutboxItem, outcome: Outcome, connector: Connector, now: datetime
    ) -> OutboxItem:
        steps = settle(item, outcome, manners=connector.manners, at=now, draw=self._draw)
        _keep(tx, item, steps)
        return steps[-1].item


class _Ways:
    """The connectors of one round, one for each office, so that connections are kept alive."""

    def __init__(self, connector_for: Callable[[Office], Connector]) -> None:
        self._connector_for = connector_for
        self._open: dict[str, Connector] = {}

    def to(self, office: Office) -> Connector:
        if office.id not in self._open:
            self._open[office.id] = self._connector_for(office)
        return self._open[office.id]

    def close(self) -> None:
        for connector in self._open.values():
            connector.close()


class _Errand:
    """Follows one delivery: keeps the parts that arrived, prolongs the lease, passes on progress and a stop."""

    def __init__(self, store: Store, item: OutboxItem, clock: Clock, lease: timedelta, watch: RoundWatch) -> None:
        self._store = store
        self._item = item
        self._clock = clock
        self._lease = lease
        self._watch = watch
        self._renew_at = clock.now() + lease / 2

    def sent(self, sent_bytes: int, total_bytes: int) -> None:
        if self._watch.is_stopped():
            raise DeliveryStopped(self._item.id)
        self._watch.progress(self._item.id, sent_bytes, total_bytes)
        now = self._clock.now()
        if now >= self._renew_at:
            with self._store.transaction() as tx:
                is_ours = tx.outbox.renew(self._item, now + self._lease)
            if not is_ours:  # this computer slept; a person may have decided on the item meanwhile
                raise DeliveryStopped(self._item.id)
            self._renew_at = now + self._lease / 2

    def part_arrived(self, file_names: tuple[str, ...]) -> None:
        now = self._clock.now()
        with self._store.transaction() as tx:
            tx.outbox.mark_files(self._item.id, now, names=file_names)
            item = tx.outbox.item(self._item.id)
            if permits(item, Event.PART_ARRIVED):
                _keep(tx, item, (Step(Event.PART_ARRIVED, advance(item, Event.PART_ARRIVED, now)),))


def _keep(tx: Transaction, before: OutboxItem, steps: tuple[Step, ...], **facts: str) -> bool:
    """Move the item and note each step in the ledger; False when somebody else moved it first."""
    if not tx.outbox.move(before, steps, by=COURIER):
        return False
    for step in steps:
        told = {"state": step.item.state.value, "code": step.item.last_code, **facts}
        tx.ledger.append(f"submission.{step.event}", about=before.id, by=COURIER, at=step.item.changed_at, facts=told)
    return True


def _parcel(store: Store, claimed: _Claimed) -> Parcel:
    submission = claimed.submission
    return Parcel(
        submission.id,
        submission.instance_id,
        submission.form_id,
        submission.form_version,
        claimed.xml,
        submission.sha256,
        tuple(_parcel_file(store, file) for file in submission.files),
        frozenset(file.name for file in submission.files if file.arrived_at is not None),
    )


def _parcel_file(store: Store, file: SubmissionFile) -> ParcelFile:
    def chunks() -> Iterator[bytes]:
        seq = 0
        while True:
            with store.reading() as tx:
                chunk = tx.attachments.chunk(file.attachment_id, seq)
            if chunk is None:
                return
            yield chunk
            seq += 1

    return ParcelFile(file.name, file.media_type, file.size_bytes, file.sha256, chunks)
