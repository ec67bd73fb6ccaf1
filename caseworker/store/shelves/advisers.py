"""The shelf of advisers."""

from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from caseworker.accounts import Adviser
from caseworker.store.errors import NotFound
from caseworker.store.tables.advisers import advisers


class AdvisersShelf:
    """The advisers inside one transaction; their keys are kept apart, in the slots beside the vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, adviser: Adviser) -> None:
        """Put a new adviser on record."""
        row = {column.name: getattr(adviser, column.name) for column in advisers.c}
        self._connection.execute(insert(advisers).values(row))

    def get(self, adviser_id: str) -> Adviser:
        """Return the adviser.

        Raises:
            NotFound: there is none with that id.
        """
        row = self._connection.execute(select(advisers).where(advisers.c.id == adviser_id)).one_or_none()
        if row is None:
            raise NotFound(f"adviser {adviser_id}")
        return Adviser(**row._mapping)

    def everyone(self) -> tuple[Adviser, ...]:
        """Return all who ever worked here, in the order in which they came."""
        rows = self._connection.execute(select(advisers).order_by(advisers.c.added_at, advisers.c.id))
        return tuple(Adviser(**row._mapping) for row in rows)

    def leave(self, adviser_id: str, *, at: datetime) -> Adviser:
        """Note that an adviser left; their record stays, for the ledger names it.

        Raises:
            NotFound: there is none with that id.
        """
        self._connection.execute(update(advisers).where(advisers.c.id == adviser_id).values(left_at=at))
        return self.get(adviser_id)
