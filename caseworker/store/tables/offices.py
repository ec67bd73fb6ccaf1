"""The table of offices: the desk's accounts and how each stands; secrets lie here and nowhere else."""

from typing import Final

from sqlalchemy import Boolean, CheckConstraint, Column, Integer, String, Table, Text

from caseworker.connectors import Access, OfficeKind
from caseworker.outbox import Pause
from caseworker.store.tables.metadata import Id, UtcDateTime, metadata, stored_word

offices: Final = Table(
    "offices",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", String(200), nullable=False),
    stored_word("kind", OfficeKind),
    Column("url", Text, nullable=False),
    stored_word("access", Access),
    Column("username", Text, nullable=False),
    Column("secret", Text, nullable=False),
    Column("is_practice", Boolean, nullable=False),
    Column("added_at", UtcDateTime, nullable=False),
    stored_word("pause", Pause),
    Column("paused_until", UtcDateTime),
    Column("failures", Integer, CheckConstraint("failures >= 0", name="failures"), nullable=False),
    CheckConstraint("(paused_until IS NULL) = (pause = '')", name="paused"),
)
