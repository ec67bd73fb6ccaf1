"""The tables of drafts with their journals and snapshots, and of files kept in chunks."""

from typing import Final

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from caseworker.store.tables.metadata import Id, Sha256, UtcDateTime, metadata

drafts: Final = Table(
    "drafts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("case_id", ForeignKey("cases.id"), nullable=False, index=True),
    Column("form_id", String(200), nullable=False),
    Column("form_version", String(200), nullable=False),
    Column("begun_at", UtcDateTime, nullable=False),
    Column("begun_by", Id, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
    Column("submission_sha256", String(64), nullable=False),
    Column("answered", Integer, CheckConstraint("answered >= 0", name="answered"), nullable=False),
    Column("asked", Integer, CheckConstraint("asked >= 0", name="asked"), nullable=False),
    Column("stands_at", Text, nullable=False),
    CheckConstraint("(finished_at IS NULL) = (submission_sha256 = '')", name="finished"),
)

draft_operations: Final = Table(
    "draft_operations",
    metadata,
    Column("draft_id", ForeignKey("drafts.id", ondelete="CASCADE"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("operation", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

draft_snapshots: Final = Table(
    "draft_snapshots",
    metadata,
    Column("draft_id", ForeignKey("drafts.id", ondelete="CASCADE"), primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("notes", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)
"""The newest snapshot of each draft; `seq` is the last operation that it holds, `notes` what is noted beside it."""

answer_notes: Final = Table(
    "answer_notes",
    metadata,
    Column("owner_id", Id, primary_key=True),
    Column("notes", Text, nullable=False),
)
"""What was noted beside the answers of a submission, such as who gave them; it never leaves the desk."""

attachments: Final = Table(
    "attachments",
    metadata,
    Column("id", Id, primary_key=True),
    Column("owner_id", Id, nullable=False),
    Column("name", Text, nullable=False),
    Column("media_type", String(200), nullable=False),
    Column("size_bytes", Integer, CheckConstraint("size_bytes >= 0", name="size_bytes"), nullable=False),
    Column("sha256", Sha256, nullable=False),
    Column("added_at", UtcDateTime, nullable=False),
    UniqueConstraint("owner_id", "name"),
)

attachment_chunks: Final = Table(
    "attachment_chunks",
    metadata,
    Column("attachment_id", ForeignKey("attachments.id", ondelete="CASCADE"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("data", LargeBinary, nullable=False),
)
