"""The tables of services: versions of their forms, service cards and media files."""

from typing import Final

from sqlalchemy import (
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
)

from caseworker.catalogue import Origin
from caseworker.store.tables.metadata import Sha256, UtcDateTime, metadata, stored_word

services: Final = Table(
    "services",
    metadata,
    Column("id", String(200), primary_key=True),
    Column("form_id", String(200), nullable=False),
    stored_word("origin", Origin),
    Column("office_id", String(32), nullable=False, index=True),
    Column("current_version", String(200), nullable=False),
)

service_versions: Final = Table(
    "service_versions",
    metadata,
    Column("service_id", ForeignKey("services.id", ondelete="CASCADE"), primary_key=True),
    Column("version", String(200), primary_key=True),
    Column("title", Text, nullable=False),
    Column("sha256", Sha256, nullable=False),
    Column("languages", Text, nullable=False),
    Column("default_language", String(200), nullable=False),
    Column("words", Text, nullable=False),
    Column("installed_at", UtcDateTime, nullable=False),
    Column("xform", LargeBinary, nullable=False),
)


def _of_version() -> ForeignKeyConstraint:
    columns = ["service_id", "version"]
    return ForeignKeyConstraint(columns, [f"service_versions.{name}" for name in columns], ondelete="CASCADE")


service_cards: Final = Table(
    "service_cards",
    metadata,
    Column("service_id", String(200), primary_key=True),
    Column("version", String(200), primary_key=True),
    Column("language", String(200), primary_key=True),
    Column("card", Text, nullable=False),
    _of_version(),
)

service_media: Final = Table(
    "service_media",
    metadata,
    Column("service_id", String(200), primary_key=True),
    Column("version", String(200), primary_key=True),
    Column("name", String(400), primary_key=True),
    Column("sha256", Sha256, nullable=False),
    Column("data", LargeBinary, nullable=False),
    _of_version(),
)

service_definitions: Final = Table(
    "service_definitions",
    metadata,
    Column("service_id", String(200), primary_key=True),
    Column("version", String(200), primary_key=True),
    Column("sha256", Sha256, nullable=False),
    Column("layout", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
    _of_version(),
)
"""What loading the form of that hash yielded, by an engine of that layout; it can always be made anew."""
