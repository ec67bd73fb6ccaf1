"""The tables of the outbox: frozen submissions and where they stand, their files, receipts and history."""

from typing import Final

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
)

from caseworker.outbox import State, Word
from caseworker.store.tables.metadata import Id, Sha256, UtcDateTime, metadata, stored_word

outbox_items: Final = Table(
    "outbox_items",
    metadata,
    Column("id", Id, primary_key=True),
    Column("case_id", ForeignKey("cases.id"), nullable=False, index=True),
    Column("office_id", ForeignKey("offices.id"), nullable=False, index=True),
    Column("service_id", String(200), nullable=False),
    Column("form_id", String(200), nullable=False),
    Column("form_version", String(200), nullable=False),
    Column("instance_id", String(200), nullable=False, unique=True),
    Column("corrects", String(200), nullable=False),
    Column("reference", String(16), nullable=False),
    Column("queued_at", UtcDateTime, nullable=False),
    Column("queued_by", Id, nullable=False),
    Column("sha256", Sha256, nullable=False),
    Column("confirmed_sha256", Sha256, nullable=False),
    stored_word("state", State),
    Column("may_have_arrived", Boolean, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("attempts", Integer, CheckConstraint("attempts >= 0", name="attempts"), nullable=False),
    Column("next_try_at", UtcDateTime),
    Column("lease_owner", Id),
    Column("lease_until", UtcDateTime),
    Column("last_code", String(80), nullable=False),
    Column("office_words", Text, nullable=False),
    Column("withdrawal_wished_at", UtcDateTime),
    Column("replaced_by", ForeignKey("outbox_items.id")),
    CheckConstraint("(state = 'sending') = (lease_owner IS NOT NULL)", name="lease_while_sending"),
    CheckConstraint("(lease_owner IS NULL) = (lease_until IS NULL)", name="lease_whole"),
    CheckConstraint(
        "NOT (may_have_arrived AND state IN ('queued', 'received', 'withdrawn', 'replaced'))", name="doubt"
    ),
    Index("ix_outbox_items_due", "state", "queued_at", "id"),
)

outbox_xml: Final = Table(
    "outbox_xml",
    metadata,
    Column("item_id", ForeignKey("outbox_items.id", ondelete="CASCADE"), primary_key=True),
    Column("xml", LargeBinary, nullable=False),
)
"""The frozen bytes, apart so that a list of the outbox never reads them."""

outbox_files: Final = Table(
    "outbox_files",
    metadata,
    Column("item_id", ForeignKey("outbox_items.id", ondelete="CASCADE"), primary_key=True),
    Column("name", String(255), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("media_type", String(200), nullable=False),
    Column("size_bytes", Integer, CheckConstraint("size_bytes >= 0", name="size_bytes"), nullable=False),
    Column("sha256", Sha256, nullable=False),
    Column("attachment_id", ForeignKey("attachments.id"), nullable=False),
    Column("arrived_at", UtcDateTime),
)

outbox_receipts: Final = Table(
    "outbox_receipts",
    metadata,
    Column("item_id", ForeignKey("outbox_items.id", ondelete="CASCADE"), primary_key=True),
    Column("received_at", UtcDateTime, nullable=False),
    stored_word("word", Word),
    Column("office_words", Text, nullable=False),
    Column("office_reference", String(200), nullable=False),
    Column("proof", Text, nullable=False),
    Column("sha256", Sha256, nullable=False),
)

outbox_history: Final = Table(
    "outbox_history",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("item_id", ForeignKey("outbox_items.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("at", UtcDateTime, nullable=False),
    Column("event", String(40), nullable=False),
    stored_word("state", State),
    Column("code", String(80), nullable=False),
    Column("by", String(40), nullable=False),
    Column("note", Text, nullable=False),
)
