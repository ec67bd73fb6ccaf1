"""The store and its transactions: the only place that begins, commits and rolls back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property

from sqlalchemy import Connection, Engine

from caseworker.base import Listener, Notice, Notices
from caseworker.store.changed import take_changed, watch
from caseworker.store.errors import worded
from caseworker.store.shelves.advisers import AdvisersShelf
from caseworker.store.shelves.agreements import AgreementsShelf
from caseworker.store.shelves.attachments import AttachmentsShelf
from caseworker.store.shelves.cases import CasesShelf
from caseworker.store.shelves.drafts import DraftsShelf
from caseworker.store.shelves.last_places import LastPlacesShelf
from caseworker.store.shelves.ledger import LedgerShelf
from caseworker.store.shelves.letters import LettersShelf
from caseworker.store.shelves.offices import OfficesShelf
from caseworker.store.shelves.outbox import OutboxShelf
from caseworker.store.shelves.overview import OverviewShelf
from caseworker.store.shelves.people import PeopleShelf
from caseworker.store.shelves.retention import RetentionShelf
from caseworker.store.shelves.services import ServicesShelf
from caseworker.store.shelves.settings import SettingsShelf


class Transaction:
    """One act on the vault; its shelves are made when first reached for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @cached_property
    def advisers(self) -> AdvisersShelf:
        """Those who work, or worked, at this desk."""
        return AdvisersShelf(self._connection)

    @cached_property
    def agreements(self) -> AgreementsShelf:
        """What citizens permit."""
        return AgreementsShelf(self._connection)

    @cached_property
    def attachments(self) -> AttachmentsShelf:
        """Files, in chunks."""
        return AttachmentsShelf(self._connection)

    @cached_property
    def cases(self) -> CasesShelf:
        """Matters of citizens."""
        return CasesShelf(self._connection)

    @cached_property
    def drafts(self) -> DraftsShelf:
        """Forms under way."""
        return DraftsShelf(self._connection)

    @cached_property
    def last_places(self) -> LastPlacesShelf:
        """Where each adviser's window was."""
        return LastPlacesShelf(self._connection)

    @cached_property
    def ledger(self) -> LedgerShelf:
        """The hash-chained record of every act."""
        return LedgerShelf(self._connection)

    @cached_property
    def letters(self) -> LettersShelf:
        """Letters that wait for a printer."""
        return LettersShelf(self._connection)

    @cached_property
    def offices(self) -> OfficesShelf:
        """The bodies that receive submissions, and the desk's accounts with them."""
        return OfficesShelf(self._connection)

    @cached_property
    def outbox(self) -> OutboxShelf:
        """What waits to be sent, and what became of it."""
        return OutboxShelf(self._connection)

    @cached_property
    def overview(self) -> OverviewShelf:
        """What lists and counts show."""
        return OverviewShelf(self._connection)

    @cached_property
    def people(self) -> PeopleShelf:
        """Citizens, and how they are found."""
        return PeopleShelf(self._connection)

    @cached_property
    def retention(self) -> RetentionShelf:
        """What is kept and for how long."""
        return RetentionShelf(self._connection)

    @cached_property
    def services(self) -> ServicesShelf:
        """What citizens can apply for at this desk."""
        return ServicesShelf(self._connection)

    @cached_property
    def settings(self) -> SettingsShelf:
        """What was chosen when the desk was set up."""
        return SettingsShelf(self._connection)


class Store:
    """The encrypted records of this desk."""

    def __init__(self, writer: Engine, reader: Engine) -> None:
        self._writer = writer
        self._reader = reader
        self._notices = Notices()
        watch(writer)

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
        """
        with worded(), self._writer.begin() as connection:
            take_changed(connection)  # what was undone before on the same connection changed nothing
            yield Transaction(connection)
            changed = take_changed(connection)
        if changed:
            self._notices.tell(Notice(changed))

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """Give one unchanging view of the vault that waits for no writer and can change nothing."""
        with worded(), self._reader.begin() as connection:
            yield Transaction(connection)

    def close(self) -> None:
        """Close every connection; the store cannot be used afterwards."""
        self._writer.dispose()
        self._reader.dispose()
