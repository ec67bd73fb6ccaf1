"""The tables of entities: what forms of this desk made or changed in lists of an office, until it lists that too."""

from typing import Final

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Integer, String, Table, Text

from caseworker.store.tables.metadata import Id, metadata

entity_changes: Final = Table(
    "entity_changes",
    metadata,
    Column("office_id", ForeignKey("offices.id", ondelete="CASCADE"), primary_key=True),
    Column("dataset", String(200), primary_key=True),
    Column("entity_id", String(36), primary_key=True),
    Column("version", Integer, CheckConstraint("version > 0", name="version"), primary_key=True, autoincrement=False),
    Column("label", Text, nullable=False),
    Column("trunk_version", Integer),
    Column("branch_id", String(36), nullable=False),
    Column("properties", Text, nullable=False),
    Column("item_id", Id, nullable=False, index=True),
    Column("is_listed", Boolean, nullable=False),
)
"""An entity as a submission left it. `is_listed`: the office listed an earlier version of it meanwhile."""

entity_lists: Final = Table(
    "entity_lists",
    metadata,
    Column("office_id", ForeignKey("offices.id", ondelete="CASCADE"), primary_key=True),
    Column("dataset", String(200), primary_key=True),
    Column("needs_approval", Boolean, nullable=False),
)
"""What an office said of its lists: new entities of some are looked at there before anybody sees them."""
