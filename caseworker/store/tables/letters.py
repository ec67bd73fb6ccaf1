"""The table of letters that wait for a printer: what is wished, never the letter itself."""

from typing import Final

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, SmallInteger, String, Table

from caseworker.casework import LETTER_SIZES_PT
from caseworker.store.tables.metadata import Id, UtcDateTime, metadata

_ABOUT: Final = ("item_id", "case_id", "draft_id", "service_id")

letters: Final = Table(
    "letters",
    metadata,
    Column("id", Id, primary_key=True),
    Column("item_id", ForeignKey("outbox_items.id", ondelete="CASCADE"), index=True),
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), index=True),
    Column("office_id", ForeignKey("offices.id")),
    Column("draft_id", ForeignKey("drafts.id", ondelete="CASCADE"), index=True),
    Column("service_id", String(200)),
    Column("size_pt", SmallInteger, CheckConstraint(f"size_pt IN {LETTER_SIZES_PT}", name="size_pt")),
    Column("language", String(35), nullable=False),
    Column("with_answers", Boolean, nullable=False),
    Column("copies", SmallInteger, CheckConstraint("copies BETWEEN 1 AND 99", name="copies"), nullable=False),
    Column("put_by_at", UtcDateTime, nullable=False),
    Column("put_by", Id, nullable=False),
    CheckConstraint(
        " + ".join(f"CASE WHEN {one} IS NULL THEN 0 ELSE 1 END" for one in _ABOUT) + " = 1", name="about_one"
    ),
    CheckConstraint("(case_id IS NULL) = (office_id IS NULL)", name="permission_whole"),
)
