"""Records that are never written to a disk, to try things out: they are gone when they are closed, or by a kill."""

from secrets import token_bytes
from typing import TYPE_CHECKING

from caseworker.base import late, new_id
from caseworker.store.errors import worded
from caseworker.store.transaction import Store

if TYPE_CHECKING:
    from caseworker.store import engine, migrations
else:
    engine, migrations = late("caseworker.store.engine"), late("caseworker.store.migrations")


def store_in_memory() -> Store:
    """Return empty records in the memory of this process."""
    writer, reader = engine.memory_engines(new_id(), token_bytes(engine.KEY_BYTES))
    with worded(), writer.begin() as connection:
        migrations.upgrade(connection)
    return Store(writer, reader)
