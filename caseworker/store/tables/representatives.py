"""The table of those who may act for a citizen."""

from typing import Final

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, String, Table, Text

from caseworker.casework import ActingAs
from caseworker.store.tables.metadata import Id, UtcDateTime, metadata, stored_word

representatives: Final = Table(
    "representatives",
    metadata,
    Column("id", Id, primary_key=True),
    Column("citizen_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("relation", Text, nullable=False),
    stored_word("acts_as", ActingAs),
    Column("may", String(80), CheckConstraint("may <> ''", name="may"), nullable=False),
    Column("service_ids", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("seen_by", Id, nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),
    Column("from_on", Date, nullable=False),
    Column("until_on", Date),
    Column("ended_at", UtcDateTime),
    Column("ended_because", Text, nullable=False),
    CheckConstraint("until_on IS NULL OR until_on >= from_on", name="term"),
)
