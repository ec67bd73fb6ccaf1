"""The store and its transactions: the only place that begins, commits and rolls back."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property

from sqlalchemy import Connection, Engine

from caseworker.store.errors import worded
from caseworker.store.shelves.ledger import LedgerShelf


class Transaction:
    """One act on the vault; its shelves are made when first reached for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @cached_property
    def ledger(self) -> LedgerShelf:
        """The hash-chained record of every act."""
        return LedgerShelf(self._connection)


class Store:
    """The encrypted records of this desk."""

    def __init__(self, writer: Engine, reader: Engine) -> None:
        self._writer = writer
        self._reader = reader

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Commit when the block ends, roll back when it raises; the write lock is held from the start.

        Raises:
            VaultFull: there was no room; nothing of this transaction was saved.
            VaultBusy: another process held the lock too long; nothing of this transaction was saved.
        """
        with worded(), self._writer.begin() as connection:
            yield Transaction(connection)

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """Give one unchanging view of the vault that waits for no writer and can change nothing."""
        with worded(), self._reader.begin() as connection:
            yield Transaction(connection)

    def close(self) -> None:
        """Close every connection; the store cannot be used afterwards."""
        self._writer.dispose()
        self._reader.dispose()
