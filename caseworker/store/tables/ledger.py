"""The ledger's table, its head, and the triggers by which the database itself refuses to change an entry."""

from typing import Final

from sqlalchemy import CheckConstraint, Column, Connection, Integer, String, Table, Text, event

from caseworker.store.tables.metadata import Id, Sha256, UtcDateTime, metadata

ledger: Final = Table(
    "ledger",
    metadata,
    Column("seq", Integer, CheckConstraint("seq > 0", name="counted"), primary_key=True, autoincrement=False),
    Column("previous", Sha256, nullable=False, unique=True),
    Column("act", String(80), nullable=False),
    Column("about", String(80), nullable=False, index=True),
    Column("by", Id, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("facts", Text, nullable=False),
    Column("hash", Sha256, nullable=False, unique=True),
)

ledger_head: Final = Table(
    "ledger_head",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1", name="single"), primary_key=True, autoincrement=False),
    Column("seq", Integer, nullable=False),
    Column("hash", Sha256, nullable=False),
)
"""One row, moved on with each entry: by it an entry cut off the end is missed."""

_POSTGRES_FUNCTION: Final = """
CREATE FUNCTION refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the ledger is never changed'; END $$
""".strip()

_POSTGRES_TRIGGER: Final = """
CREATE TRIGGER ledger_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger
FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change()
""".strip()

_SQLITE_REFUSES: Final = {
    "update": "UPDATE ON ledger",
    "delete": "DELETE ON ledger",
    # INSERT OR REPLACE would delete the old row without asking the trigger above
    "replace": "INSERT ON ledger WHEN EXISTS "
    "(SELECT 1 FROM ledger WHERE seq = NEW.seq OR previous = NEW.previous OR hash = NEW.hash)",
}

GUARDS: Final[dict[str, tuple[str, ...]]] = {
    "sqlite": tuple(
        f"CREATE TRIGGER ledger_refuses_{verb} BEFORE {when} "
        "BEGIN SELECT RAISE(ABORT, 'the ledger is never changed'); END"
        for verb, when in _SQLITE_REFUSES.items()
    ),
    "postgresql": (_POSTGRES_FUNCTION, _POSTGRES_TRIGGER),
}
"""What each kind of database is told after the table is made."""


@event.listens_for(ledger, "after_create")
def _guard(_table: Table, connection: Connection, **_options: object) -> None:
    for statement in GUARDS[connection.dialect.name]:
        connection.exec_driver_sql(statement)
