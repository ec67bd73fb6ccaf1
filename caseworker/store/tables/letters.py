"""The table of letters that wait for a printer: what is wished, never the letter itself."""

from typing import Final

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, SmallInteger, String, Table

from caseworker.casework import LETTER_SIZES_PT
from caseworker.store.tables.metadata import Id, UtcDateTime, metadata

letters: Final = Table(
    "letters",
    metadata,
    Column("id", Id, primary_key=True),
    Column("item_id", ForeignKey("outbox_items.id", ondelete="CASCADE"), index=True),
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), index=True),
    Column("office_id", ForeignKey("offices.id")),
    Column("size_pt", SmallInteger, CheckConstraint(f"size_pt IN {LETTER_SIZES_PT}", name="size_pt")),
    Column("language", String(35), nullable=False),
    Column("with_answers", Boolean, nullable=False),
    Column("copies", SmallInteger, CheckConstraint("copies BETWEEN 1 AND 99", name="copies"), nullable=False),
    Column("put_by_at", UtcDateTime, nullable=False),
    Column("put_by", Id, nullable=False),
    CheckConstraint("(item_id IS NULL) = (case_id IS NOT NULL)", name="about_one"),
    CheckConstraint("(case_id IS NULL) = (office_id IS NULL)", name="permission_whole"),
)
