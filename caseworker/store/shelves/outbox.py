"""The shelf of the outbox: what waits, what is being sent, what arrived, and how each came to it."""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Row, and_, insert, or_, select, true, update

from caseworker.outbox import (
    Happening,
    KeptReceipt,
    Lease,
    OutboxItem,
    State,
    Step,
    Submission,
    SubmissionFile,
    Word,
)
from caseworker.store.errors import NotFound
from caseworker.store.tables.offices import offices
from caseworker.store.tables.outbox import outbox_files, outbox_history, outbox_items, outbox_receipts, outbox_xml

_SUBMISSION = tuple(f.name for f in fields(Submission) if f.name != "files")
_FILE = tuple(f.name for f in fields(SubmissionFile))


class OutboxShelf:
    """The outbox inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, submission: Submission, xml: bytes, item: OutboxItem) -> None:
        """Put a frozen submission into the outbox with its files and the first line of its history."""
        known = {name: getattr(submission, name) for name in _SUBMISSION}
        self._connection.execute(insert(outbox_items).values(**known, **_standing(item)))
        self._connection.execute(insert(outbox_xml).values(item_id=item.id, xml=xml))
        for position, file in enumerate(submission.files):
            row = {name: getattr(file, name) for name in _FILE}
            self._connection.execute(insert(outbox_files).values(item_id=item.id, position=position, **row))
        self._tell(Happening(item.id, item.changed_at, "queued", item.state, by=submission.queued_by))

    def item(self, item_id: str) -> OutboxItem:
        """Return where the item stands.

        Raises:
            NotFound: there is none with that id.
        """
        return _item(self._row(item_id))

    def submission(self, item_id: str) -> Submission:
        """Return what is to be sent, without its bytes.

        Raises:
            NotFound: there is none with that id.
        """
        return self._submission(self._row(item_id))

    def xml(self, item_id: str) -> bytes:
        """Return the frozen bytes.

        Raises:
            NotFound: there is none with that id.
        """
        found = self._connection.execute(select(outbox_xml.c.xml).where(outbox_xml.c.item_id == item_id)).scalar()
        if found is None:
            raise NotFound(f"outbox item {item_id}")
        return bytes(found)

    def by_instance(self, instance_id: str) -> OutboxItem | None:
        """Return where the submission with that instanceID stands, or None."""
        query = select(outbox_items).where(outbox_items.c.instance_id == instance_id)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else _item(row)

    def everything(self, *, case_id: str | None = None) -> tuple[tuple[Submission, OutboxItem], ...]:
        """Return all items, oldest first; only those of one case if `case_id` names it."""
        these = true() if case_id is None else outbox_items.c.case_id == case_id
        files = self._files(outbox_files.c.item_id.in_(select(outbox_items.c.id).where(these)))
        query = select(outbox_items).where(these).order_by(outbox_items.c.queued_at, outbox_items.c.id)
        rows = self._connection.execute(query)
        return tuple((_submission(row, files.get(row.id, ())), _item(row)) for row in rows)

    def next_due(self, at: datetime, *, after: OutboxItem | None = None) -> tuple[Submission, OutboxItem] | None:
        """Return the oldest item that may be sent now, or None.

        Args:
            at: the instant.
            after: only items queued after this one, so that a round meets each item once.
        """
        earlier = outbox_items.alias()
        still_here = earlier.c.state.not_in((State.RECEIVED.value, State.HANDED_OVER.value))
        due = and_(
            outbox_items.c.state.in_((State.QUEUED.value, State.IN_DOUBT.value)),
            or_(outbox_items.c.next_try_at.is_(None), outbox_items.c.next_try_at <= at),
            or_(offices.c.paused_until.is_(None), offices.c.paused_until <= at),
            ~select(earlier.c.id).where(earlier.c.instance_id == outbox_items.c.corrects, still_here).exists(),
        )
        if after is not None:
            queued_at = select(outbox_items.c.queued_at).where(outbox_items.c.id == after.id).scalar_subquery()
            same_moment = and_(outbox_items.c.queued_at == queued_at, outbox_items.c.id > after.id)
            due = and_(due, or_(outbox_items.c.queued_at > queued_at, same_moment))
        query = (
            select(outbox_items)
            .join(offices, offices.c.id == outbox_items.c.office_id)
            .where(due)
            .order_by(outbox_items.c.queued_at, outbox_items.c.id)
            .limit(1)
            .with_for_update(skip_locked=True, of=outbox_items)
        )
        row = self._connection.execute(query).one_or_none()
        return None if row is None else (self._submission(row), _item(row))

    def leases_run_out(self, at: datetime, *, longest: timedelta, given_up: str = "") -> tuple[OutboxItem, ...]:
        """Return the items whose sender has not been heard of until its lease ended.

        Args:
            at: the instant.
            longest: no lease lasts longer; one that ends twice as far ahead comes from a clock that was set back since,
                and would hold the item until that day comes again.
            given_up: a sender that waits for its answers no longer, however long its leases last.
        """
        until, owner = outbox_items.c.lease_until, outbox_items.c.lease_owner
        ended = or_(until <= at, until > at + 2 * longest, owner == given_up)
        query = select(outbox_items).where(ended).with_for_update(skip_locked=True)
        return tuple(map(_item, self._connection.execute(query)))

    def move(self, before: OutboxItem, steps: Iterable[Step], *, by: str, note: str = "") -> bool:
        """Bring the item from `before` along `steps` and tell its history, if nobody else moved it meanwhile.

        Returns:
            False, with nothing changed, when the item no longer stands as `before` says.
        """
        steps = tuple(steps)
        owner = before.lease.owner if before.lease else None
        moved = self._connection.execute(
            update(outbox_items)
            .where(outbox_items.c.id == before.id, outbox_items.c.state == before.state.value)
            .where(outbox_items.c.lease_owner.is_not_distinct_from(owner))
            .values(_standing(steps[-1].item))
            .returning(outbox_items.c.id)
        ).one_or_none()
        if moved is None:
            return False
        for step in steps:
            after = step.item
            self._tell(Happening(after.id, after.changed_at, step.event, after.state, after.last_code, by, note))
        return True

    def make_due(self, at: datetime) -> None:
        """Let everything that waits for a later try be due at that instant."""
        later = outbox_items.c.next_try_at > at
        self._connection.execute(update(outbox_items).where(later).values(next_try_at=at))

    def renew(self, item: OutboxItem, until: datetime) -> bool:
        """Prolong the lease; False when it is no longer the owner's."""
        owner = item.lease.owner if item.lease else ""
        mine = (outbox_items.c.id == item.id) & (outbox_items.c.lease_owner == owner)
        query = update(outbox_items).where(mine).values(lease_until=until).returning(outbox_items.c.id)
        return self._connection.execute(query).one_or_none() is not None

    def mark_files(self, item_id: str, arrived_at: datetime | None, *, names: Sequence[str] | None = None) -> None:
        """Note when the office took the item's files, all or those named; None says that it has not."""
        these = outbox_files.c.item_id == item_id
        if names is not None:
            these &= outbox_files.c.name.in_(names)
        self._connection.execute(update(outbox_files).where(these).values(arrived_at=arrived_at))

    def keep_receipt(self, receipt: KeptReceipt) -> None:
        """Keep the proof that the item arrived; there is one for an item."""
        row = {f.name: getattr(receipt, f.name) for f in fields(KeptReceipt)}
        self._connection.execute(insert(outbox_receipts).values(row))

    def receipt(self, item_id: str) -> KeptReceipt | None:
        """Return the proof that the item arrived, or None."""
        query = select(outbox_receipts).where(outbox_receipts.c.item_id == item_id)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else KeptReceipt(**{**row._mapping, "word": Word(row.word)})

    def history(self, item_id: str) -> tuple[Happening, ...]:
        """Return what happened to the item, oldest first."""
        columns = [c for c in outbox_history.c if c.name != "number"]
        query = select(*columns).where(outbox_history.c.item_id == item_id).order_by(outbox_history.c.number)
        rows = self._connection.execute(query)
        return tuple(Happening(**{**row._mapping, "state": State(row.state)}) for row in rows)

    def _tell(self, happening: Happening) -> None:
        row = {f.name: getattr(happening, f.name) for f in fields(Happening)}
        self._connection.execute(insert(outbox_history).values(row))

    def _row(self, item_id: str) -> Row[tuple[object, ...]]:
        row = self._connection.execute(select(outbox_items).where(outbox_items.c.id == item_id)).one_or_none()
        if row is None:
            raise NotFound(f"outbox item {item_id}")
        return row

    def _submission(self, row: Row[tuple[object, ...]]) -> Submission:
        return _submission(row, self._files(outbox_files.c.item_id == row.id).get(row.id, ()))

    def _files(self, condition: ColumnElement[bool]) -> dict[str, tuple[SubmissionFile, ...]]:
        """Return the files of some items, by item."""
        columns = [outbox_files.c[name] for name in _FILE]
        query = select(outbox_files.c.item_id, *columns).where(condition)
        found: dict[str, tuple[SubmissionFile, ...]] = {}
        for row in self._connection.execute(query.order_by(outbox_files.c.item_id, outbox_files.c.position)):
            file = SubmissionFile(**{name: row._mapping[name] for name in _FILE})
            found[row.item_id] = (*found.get(row.item_id, ()), file)
        return found


def _submission(row: Row[tuple[object, ...]], files: tuple[SubmissionFile, ...]) -> Submission:
    return Submission(**{name: row._mapping[name] for name in _SUBMISSION}, files=files)


def _standing(item: OutboxItem) -> dict[str, object]:
    """Return the columns that `advance` may change."""
    return {
        "state": item.state.value,
        "may_have_arrived": item.may_have_arrived,
        "changed_at": item.changed_at,
        "attempts": item.attempts,
        "next_try_at": item.next_try_at,
        "lease_owner": item.lease.owner if item.lease else None,
        "lease_until": item.lease.until if item.lease else None,
        "last_code": item.last_code,
        "office_words": item.office_words,
        "withdrawal_wished_at": item.withdrawal_wished_at,
        "replaced_by": item.replaced_by,
    }


def _item(row: Row[tuple[object, ...]]) -> OutboxItem:
    known = row._mapping
    own = {f.name: known[f.name] for f in fields(OutboxItem) if f.name not in ("state", "lease")}
    lease = Lease(known["lease_owner"], known["lease_until"]) if known["lease_owner"] else None
    return OutboxItem(**own, state=State(known["state"]), lease=lease)
