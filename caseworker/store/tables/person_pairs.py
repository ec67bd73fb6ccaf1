"""The table of records that may be, are or are not one person."""

from typing import Final

from sqlalchemy import CheckConstraint, Column, ForeignKey, Table, Text, UniqueConstraint

from caseworker.casework.merging import AgreedBy, Standing
from caseworker.store.tables.metadata import Id, UtcDateTime, metadata, stored_word

person_pairs: Final = Table(
    "person_pairs",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kept_id", ForeignKey("people.id"), nullable=False),
    Column("other_id", ForeignKey("people.id"), nullable=False, index=True),
    stored_word("standing", Standing),
    Column("taken", Text, nullable=False),
    Column("proposed_at", UtcDateTime, nullable=False),
    Column("proposed_by", Id, nullable=False),
    Column("settled_at", UtcDateTime),
    Column("settled_by", Id, nullable=False),
    stored_word("agreed_by", AgreedBy, nullable=True),
    Column("undo", Text, nullable=False),
    UniqueConstraint("kept_id", "other_id"),
    CheckConstraint("kept_id <> other_id", name="two"),
    CheckConstraint("standing <> 'one' OR (agreed_by IS NOT NULL AND settled_at IS NOT NULL)", name="agreed"),
)
"""`undo` is what taking apart needs: what moved, and the kept record before and after; empty unless they are one."""
