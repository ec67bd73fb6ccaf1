"""The shelf of retention: which answers have been kept long enough, and their erasure; the case and its proof stay."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, delete, exists, select

from caseworker.outbox import State
from caseworker.store.tables.drafts import answer_notes, attachments, drafts
from caseworker.store.tables.outbox import outbox_files, outbox_items, outbox_receipts, outbox_xml


@dataclass(frozen=True, slots=True)
class KeptAnswers:
    """The answers of a submission that its office has, still kept here."""

    item_id: str
    case_id: str
    service_id: str
    form_version: str
    received_at: datetime


class RetentionShelf:
    """What is kept and for how long, inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def received(self) -> tuple[KeptAnswers, ...]:
        """Return the answers that are kept here although their office has them, oldest first."""
        query = (
            select(
                outbox_items.c.id.label("item_id"),
                outbox_items.c.case_id,
                outbox_items.c.service_id,
                outbox_items.c.form_version,
                outbox_receipts.c.received_at,
            )
            .join(outbox_receipts, outbox_receipts.c.item_id == outbox_items.c.id)
            .join(outbox_xml, outbox_xml.c.item_id == outbox_items.c.id)
            .where(outbox_items.c.state == State.RECEIVED)
            .order_by(outbox_receipts.c.received_at)
        )
        return tuple(KeptAnswers(**row._mapping) for row in self._connection.execute(query))

    def keeps(self, item_id: str) -> bool:
        """Say whether the answers of an item are still here, and not only for the office to read."""
        is_readable = outbox_items.c.sha256 == outbox_items.c.confirmed_sha256
        kept = and_(outbox_xml.c.item_id == item_id, outbox_items.c.id == outbox_xml.c.item_id, is_readable)
        return bool(self._connection.execute(select(exists().where(kept))).scalar())

    def erase(self, kept: KeptAnswers) -> None:
        """Remove the answers, the files and the finished draft; the receipt, the hash and the history stay."""
        for table in (outbox_files, outbox_xml):
            self._connection.execute(delete(table).where(table.c.item_id == kept.item_id))
        self._connection.execute(delete(attachments).where(attachments.c.owner_id == kept.item_id))
        self._connection.execute(delete(answer_notes).where(answer_notes.c.owner_id == kept.item_id))
        finished = and_(drafts.c.case_id == kept.case_id, drafts.c.finished_at.is_not(None))
        self._connection.execute(delete(drafts).where(finished))
