"""The table of advisers."""

from typing import Final

from sqlalchemy import Column, String, Table, Text

from caseworker.store.tables.metadata import Id, UtcDateTime, metadata

advisers: Final = Table(
    "advisers",
    metadata,
    Column("id", Id, primary_key=True),
    Column("sign_in_name", String(80), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("added_at", UtcDateTime, nullable=False),
    Column("left_at", UtcDateTime),
)
