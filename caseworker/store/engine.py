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
    connection = dbapi2.connect(str(path), timeout=wait_s, isolation_level=None, check_same_thread=False)
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
    engine = _engine(partial(connect, path, key))

    @event.listens_for(engine, "begin")
    def _take_the_write_lock(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def reading_engine(path: Path, key: bytes) -> Engine:
    """Return an engine whose transactions see one state of the vault, wait for no writer and can change nothing."""
    engine = _engine(partial(connect, path, key, reads_only=True))

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
