"""The one `metadata` of the vault and the column types that every table shares; portable to PostgreSQL."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from sqlalchemy import CheckConstraint, Column, DateTime, Dialect, MetaData, String, Table, event
from sqlalchemy.types import TypeDecorator

metadata: Final = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

Id: Final = String(32)
"""An opaque id from `caseworker.base.new_id`."""

Sha256: Final = String(64)
"""A SHA-256 in hexadecimal."""


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: takes and gives aware datetimes, keeps UTC (SQLite would return it without a zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a time without a zone; it could mean any instant."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the instant back in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


def stored_word(name: str, words: type[StrEnum], *, nullable: bool = False) -> Column[str]:
    """Return a text column that the database itself holds to the values of `words`."""
    listed = ", ".join(f"'{word.value}'" for word in words)
    return Column(name, String(40), CheckConstraint(f"{name} IN ({listed})", name=name), nullable=nullable)


@event.listens_for(Table, "after_parent_attach")
def _checks_belong_to_the_table(table: Table, _metadata: MetaData) -> None:
    """Hoist the checks that were told beside a column: Alembic writes down a table's checks only."""
    for column in table.columns:
        for check in [one for one in column.constraints if isinstance(one, CheckConstraint)]:
            column.constraints.discard(check)
            table.append_constraint(check)
