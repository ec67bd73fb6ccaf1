"""The doors to the encrypted file: one engine that writes and one that only reads, both on SQLCipher.

Every connection is given the raw key, keeps its temporary tables in memory (SQLite's own temporary files would
not be encrypted) and waits for another process rather than failing.
"""

from functools import partial
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from caseworker.accounts import make_private_file

KEY_BYTES: Final = 32
BUSY_WAIT_S: Final = 20.0


def connect(path: Path, key: bytes, *, reads_only: bool = False, wait_s: float = BUSY_WAIT_S) -> dbapi2.Connection:
    """Open the SQLCipher file at `path`, creating it with private permissions when it is not there.

    Raises:
        sqlcipher3.dbapi2.Error: the key does not fit or the file is damaged.
    """
    if len(key) != KEY_BYTES:
        raise ValueError(f"the key of a vault has {KEY_BYTES} bytes, not {len(key)}")
    make_private_file(path)  # SQLite gives -wal and -shm the same mode
    return _prepared(
        dbapi2.connect(str(path), timeout=wait_s, isolation_level=None, check_same_thread=False), key, reads_only
    )


def connect_in_memory(name: str, key: bytes, *, reads_only: bool = False) -> dbapi2.Connection:
    """Open the records of that name in the memory of this process; they are gone with their last connection."""
    address = f"file:/{name}?vfs=memdb"
    connection = dbapi2.connect(address, uri=True, timeout=BUSY_WAIT_S, isolation_level=None, check_same_thread=False)
    return _prepared(connection, key, reads_only)


def _prepared(connection: dbapi2.Connection, key: bytes, reads_only: bool) -> dbapi2.Connection:
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # before the key, or SQLCipher writes to standard error
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        if reads_only:
            connection.execute("PRAGMA query_only = ON")
    except dbapi2.Error:
        connection.close()
        raise
    return connection


def writing_engine(path: Path, key: bytes) -> Engine:
    """Return an engine whose transactions hold the write lock from their first statement.

    Without that, a SELECT would open no transaction, and what it found could change before it is acted on.
    """
    return _that_writes(partial(connect, path, key))


def memory_engines(name: str, key: bytes) -> tuple[Engine, Engine]:
    """Return an engine that writes and one that only reads, on records that never touch a disk."""
    writes = _that_writes(partial(connect_in_memory, name, key))
    return writes, _that_reads(partial(connect_in_memory, name, key, reads_only=True))


def _that_writes(creator: partial[dbapi2.Connection]) -> Engine:
    engine = _engine(creator)

    @event.listens_for(engine, "begin")
    def _take_the_write_lock(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def reading_engine(path: Path, key: bytes) -> Engine:
    """Return an engine whose transactions see one state of the vault, wait for no writer and can change nothing."""
    return _that_reads(partial(connect, path, key, reads_only=True))


def _that_reads(creator: partial[dbapi2.Connection]) -> Engine:
    engine = _engine(creator)

    @event.listens_for(engine, "begin")
    def _open_a_snapshot(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def _engine(creator: partial[dbapi2.Connection]) -> Engine:
    return create_engine(
        "sqlite+pysqlite://",
        creator=creator,
        module=dbapi2,
        poolclass=QueuePool,  # the default pool for SQLite would share one connection among a thread's transactions
        hide_parameters=True,  # an error's text must not quote what a citizen said
    )
