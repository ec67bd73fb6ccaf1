"""The table of the desk's settings: one row."""

from typing import Final

from sqlalchemy import Boolean, CheckConstraint, Column, Integer, String, Table, Text

from caseworker.casework import Nation
from caseworker.store.tables.metadata import metadata, stored_word

settings: Final = Table(
    "settings",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1", name="single"), primary_key=True, autoincrement=False),
    Column("centre_name", Text, nullable=False),
    Column("address_lines", Text, nullable=False),
    Column("postcode", String(12), nullable=False),
    Column("phone", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("opening_hours", Text, nullable=False),
    Column("reference_prefix", String(4), nullable=False),
    stored_word("nation", Nation),
    Column("practice", Boolean, nullable=False),
)
