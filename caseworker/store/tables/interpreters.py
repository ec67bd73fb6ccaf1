"""The table of who interpreted in a case, from when on."""

from typing import Final

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, String, Table, Text

from caseworker.casework import InterpreterWay, Standing
from caseworker.store.tables.metadata import Id, UtcDateTime, metadata, stored_word

interpreters: Final = Table(
    "interpreters",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("by", Id, nullable=False),
    Column("name", Text, nullable=False),
    Column("language", String(200), nullable=False),
    stored_word("way", InterpreterWay),
    stored_word("standing", Standing),
    Column("belongs_to", Text, nullable=False),
    Column("reason", Text, nullable=False),
    CheckConstraint("standing <> 'under-18'", name="grown_up"),
)
"""Each row holds until the next of its case; one without a name says that nobody interprets any more."""
