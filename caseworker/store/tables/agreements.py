"""The tables of agreements to help, authorities to send, and withdrawals of either."""

from typing import Final

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, String, Table, Text

from caseworker.casework import Given
from caseworker.store.tables.metadata import Id, Sha256, UtcDateTime, metadata, stored_word

agreements: Final = Table(
    "agreements",
    metadata,
    Column("id", Id, primary_key=True),
    Column("case_id", ForeignKey("cases.id"), nullable=False, index=True),
    Column("actions", String(200), CheckConstraint("actions <> ''", name="actions"), nullable=False),
    Column("service_id", String(200), nullable=False),
    Column("office_id", String(200), nullable=False),
    Column("helper", Text, nullable=False),
    stored_word("given", Given),
    Column("given_at", UtcDateTime, nullable=False),
    Column("taken_by", Id, nullable=False),
    Column("from_on", Date, nullable=False),
    Column("until_on", Date, nullable=False),
    Column("wording_version", String(80), nullable=False),
    Column("wording_sha256", Sha256, nullable=False),
    Column("language", String(35), nullable=False),
    Column("witness", Text, nullable=False),
    Column("given_by", ForeignKey("representatives.id"), index=True),
    CheckConstraint("until_on >= from_on", name="term"),
    CheckConstraint("given <> 'spoken' OR witness <> ''", name="witnessed"),
)

authorities: Final = Table(
    "authorities",
    metadata,
    Column("id", Id, primary_key=True),
    Column("case_id", ForeignKey("cases.id"), nullable=False, index=True),
    Column("agreement_id", ForeignKey("agreements.id"), nullable=False),
    Column("submission_sha256", Sha256, nullable=False, index=True),
    Column("statements", Text, nullable=False),
    stored_word("given", Given),
    Column("given_at", UtcDateTime, nullable=False),
    Column("taken_by", Id, nullable=False),
    Column("witness", Text, nullable=False),
    Column("given_by", ForeignKey("representatives.id"), index=True),
    CheckConstraint("given <> 'spoken' OR witness <> ''", name="witnessed"),
)

withdrawals: Final = Table(
    "withdrawals",
    metadata,
    Column("id", Id, primary_key=True),
    Column("of_id", Id, nullable=False, unique=True),
    Column("at", UtcDateTime, nullable=False),
    Column("by", Id, nullable=False),
    Column("told", Text, nullable=False),
)
"""One for each permission taken back; the permission's own row never changes."""
