"""The store and its transactions: the only place that begins, commits and rolls back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from caseworker.base import Listener, Notice, Notices, late
from caseworker.store.errors import VaultClosed, worded

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from caseworker.store import changes, shelves
else:
    changes, shelves = late("caseworker.store.changes"), late("caseworker.store.shelves")


class Transaction:
    """One act on the vault; its shelves are made when first reached for."""

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection

    @cached_property
    def advisers(self) -> "shelves.AdvisersShelf":
        """Those who work, or worked, at this desk."""
        return shelves.AdvisersShelf(self._connection)

    @cached_property
    def agreements(self) -> "shelves.AgreementsShelf":
        """What citizens permit."""
        return shelves.AgreementsShelf(self._connection)

    @cached_property
    def attachments(self) -> "shelves.AttachmentsShelf":
        """Files, in chunks."""
        return shelves.AttachmentsShelf(self._connection)

    @cached_property
    def cases(self) -> "shelves.CasesShelf":
        """Matters of citizens."""
        return shelves.CasesShelf(self._connection)

    @cached_property
    def drafts(self) -> "shelves.DraftsShelf":
        """Forms under way."""
        return shelves.DraftsShelf(self._connection)

    @cached_property
    def interpreters(self) -> "shelves.InterpretersShelf":
        """Who interprets in each case."""
        return shelves.InterpretersShelf(self._connection)

    @cached_property
    def last_places(self) -> "shelves.LastPlacesShelf":
        """Where each adviser's window was."""
        return shelves.LastPlacesShelf(self._connection)

    @cached_property
    def ledger(self) -> "shelves.LedgerShelf":
        """The hash-chained record of every act."""
        return shelves.LedgerShelf(self._connection)

    @cached_property
    def letters(self) -> "shelves.LettersShelf":
        """Letters that wait for a printer."""
        return shelves.LettersShelf(self._connection)

    @cached_property
    def offices(self) -> "shelves.OfficesShelf":
        """The bodies that receive submissions, and the desk's accounts with them."""
        return shelves.OfficesShelf(self._connection)

    @cached_property
    def outbox(self) -> "shelves.OutboxShelf":
        """What waits to be sent, and what became of it."""
        return shelves.OutboxShelf(self._connection)

    @cached_property
    def overview(self) -> "shelves.OverviewShelf":
        """What lists and counts show."""
        return shelves.OverviewShelf(self._connection)

    @cached_property
    def people(self) -> "shelves.PeopleShelf":
        """Citizens, and how they are found."""
        return shelves.PeopleShelf(self._connection)

    @cached_property
    def retention(self) -> "shelves.RetentionShelf":
        """What is kept and for how long."""
        return shelves.RetentionShelf(self._connection)

    @cached_property
    def services(self) -> "shelves.ServicesShelf":
        """What citizens can apply for at this desk."""
        return shelves.ServicesShelf(self._connection)

    @cached_property
    def settings(self) -> "shelves.SettingsShelf":
        """What was chosen when the desk was set up."""
        return shelves.SettingsShelf(self._connection)


class Store:
    """The encrypted records of this desk."""

    def __init__(self, writer: "Engine", reader: "Engine") -> None:
        self._writer = writer
        self._reader = reader
        self._notices = Notices()
        self._is_closed = False
        changes.watch(writer)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener`, after each act that wrote, what kinds of things changed; return the way to stop it.

        It is called on the thread that wrote, after the commit: it passes the notice on, and neither waits nor raises.
        """
        return self._notices.subscribe(listener)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Commit when the block ends, roll back when it raises; the write lock is held from the start.

        After the commit those who subscribed are told what kinds of things changed.

        Raises:
            VaultFull: there was no room; nothing of this transaction was saved.
            VaultBusy: another process held the lock too long; nothing of this transaction was saved.
            VaultClosed: the store was closed before.
        """
        self._refuse_when_closed()
        with worded(), self._writer.begin() as connection:
            changes.take_changed(connection)  # what was undone before on the same connection changed nothing
            yield Transaction(connection)
            changed = changes.take_changed(connection)
        if changed:
            self._notices.tell(Notice(changed))

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """Give one unchanging view of the vault that waits for no writer and can change nothing.

        Raises:
            VaultClosed: the store was closed before.
        """
        self._refuse_when_closed()
        with worded(), self._reader.begin() as connection:
            yield Transaction(connection)

    def close(self) -> None:
        """Close every connection; the store cannot be used afterwards."""
        self._is_closed = True
        self._writer.dispose()
        self._reader.dispose()

    def _refuse_when_closed(self) -> None:
        if self._is_closed:  # a job that was still waiting for an office must not open the file again
            raise VaultClosed
