"""The table of where each adviser's window was: one row for each, ids only."""

from typing import Final

from sqlalchemy import Column, Table, Text

from caseworker.store.tables.metadata import Id, metadata

last_places: Final = Table(
    "last_places",
    metadata,
    Column("adviser_id", Id, primary_key=True),
    Column("place", Text, nullable=False),
)
