"""Writes the first version anew from the models; only while nothing has been released."""

from pathlib import Path
from typing import Final, Literal

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.autogenerate.api import AutogenContext
from alembic.migration import MigrationContext
from alembic.operations.ops import CreateIndexOp, CreateTableOp, MigrateOperation, UpgradeOps
from sqlalchemy import create_engine
from sqlalchemy.types import TypeDecorator

from caseworker.store.tables import metadata
from caseworker.store.tables.ledger import GUARDS

_HEAD: Final = '''"""The first tables of the vault, written from the models by `make migration`."""
# fmt: off
# ruff: noqa: E501 - written by a program: each column on its own line, as long as it is

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

'''

_FOOT: Final = '''
def _guard_the_ledger() -> None:
    statements = {guards}
    for statement in statements[op.get_bind().dialect.name]:
        op.execute(statement)


def upgrade() -> None:
    """Make the tables."""
{calls}
    _guard_the_ledger()
'''


def first_version() -> str:
    """Return the text of the first version: a function for each table with its indexes, then all of them in order."""
    with create_engine("sqlite://").connect() as connection:
        context = MigrationContext.configure(connection, opts={"render_item": _plain_type})
        operations = produce_migrations(context, metadata).upgrade_ops
    if operations is None:
        raise ValueError("the models have no tables")
    groups: dict[str, list[MigrateOperation]] = {}
    for operation in operations.ops:
        for one in getattr(operation, "ops", [operation]):
            if isinstance(one, CreateTableOp | CreateIndexOp):
                groups.setdefault(one.table_name, []).append(one)
    bodies = [f"\ndef _{name}() -> None:\n    {_rendered(ops)}\n" for name, ops in groups.items()]
    calls = "\n".join(f"    _{name}()" for name in groups)
    return _HEAD + "\n".join(bodies) + "\n" + _FOOT.format(guards=repr(GUARDS), calls=calls)


def _rendered(operations: list[MigrateOperation]) -> str:
    text = render_python_code(UpgradeOps(ops=operations), render_item=_plain_type)
    return "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("# ###")).strip()


def _plain_type(kind: str, item: object, _context: AutogenContext) -> str | Literal[False]:
    """A version names SQLAlchemy's own types only: our decorators may change after it is released."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl!r}"
    return False


if __name__ == "__main__":
    (Path(__file__).parent / "versions" / "0001_first.py").write_text(first_version(), encoding="utf-8")
