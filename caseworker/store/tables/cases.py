"""The table of cases."""

from typing import Final

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, String, Table

from caseworker.casework import Barrier, Channel
from caseworker.store.tables.metadata import Id, UtcDateTime, metadata, stored_word

cases: Final = Table(
    "cases",
    metadata,
    Column("id", Id, primary_key=True),
    Column("reference", String(16), nullable=False, unique=True),
    Column("citizen_id", ForeignKey("people.id"), index=True),
    Column("service_id", String(200), nullable=False),
    Column("form_id", String(200), nullable=False),
    Column("form_version", String(200), nullable=False),
    stored_word("channel", Channel),
    stored_word("barrier", Barrier),
    Column("minutes", Integer, CheckConstraint("minutes >= 0", name="minutes"), nullable=False),
    Column("opened_at", UtcDateTime, nullable=False, index=True),
    Column("opened_by", Id, nullable=False),
    Column("closed_at", UtcDateTime),
    Column("to_bring", String(200)),
    CheckConstraint("closed_at IS NULL OR closed_at >= opened_at", name="closed_after_opened"),
)
