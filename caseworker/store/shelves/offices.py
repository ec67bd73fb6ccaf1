"""The shelf of offices: the desk's accounts and how each stands."""

from datetime import datetime

from sqlalchemy import Connection, Row, insert, select, update

from caseworker.connectors import Access, Office, OfficeKind
from caseworker.outbox import AccountStanding, Pause
from caseworker.store.errors import NotFound
from caseworker.store.shelves.entities import EntitiesShelf
from caseworker.store.tables.offices import offices

_ACCOUNT = (
    offices.c.id,
    offices.c.name,
    offices.c.kind,
    offices.c.url,
    offices.c.access,
    offices.c.username,
    offices.c.secret,
    offices.c.is_practice,
)
_FRESH: dict[str, object] = {"pause": Pause.NO.value, "paused_until": None, "failures": 0}


class OfficesShelf:
    """The offices inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def entities(self) -> EntitiesShelf:
        """What forms made or changed in the lists of offices."""
        return EntitiesShelf(self._connection)

    def add(self, office: Office, *, at: datetime) -> None:
        """Put a new office on record."""
        self._connection.execute(insert(offices).values(**_row(office), added_at=at, **_FRESH))

    def change(self, office: Office) -> None:
        """Keep what was changed about an office; its account may send again at once.

        Raises:
            NotFound: there is none with that id.
        """
        self.get(office.id)
        self._connection.execute(update(offices).where(offices.c.id == office.id).values(**_row(office), **_FRESH))

    def get(self, office_id: str) -> Office:
        """Return the office with the desk's account.

        Raises:
            NotFound: there is none with that id.
        """
        row = self._connection.execute(select(*_ACCOUNT).where(offices.c.id == office_id)).one_or_none()
        if row is None:
            raise NotFound(f"office {office_id}")
        return _office(row)

    def everyone(self) -> tuple[Office, ...]:
        """Return all offices by name."""
        return tuple(map(_office, self._connection.execute(select(*_ACCOUNT).order_by(offices.c.name, offices.c.id))))

    def standing(self, office_id: str) -> AccountStanding:
        """Return how the account with the office stands.

        Raises:
            NotFound: there is none with that id.
        """
        query = select(offices.c.id, offices.c.pause, offices.c.paused_until, offices.c.failures)
        row = self._connection.execute(query.where(offices.c.id == office_id)).one_or_none()
        if row is None:
            raise NotFound(f"office {office_id}")
        return AccountStanding(row.id, Pause(row.pause), row.paused_until, row.failures)

    def standings(self) -> dict[str, AccountStanding]:
        """Return how each account stands, by office."""
        rows = self._connection.execute(
            select(offices.c.id, offices.c.pause, offices.c.paused_until, offices.c.failures)
        )
        return {row.id: AccountStanding(row.id, Pause(row.pause), row.paused_until, row.failures) for row in rows}

    def keep_standing(self, standing: AccountStanding) -> None:
        """Keep how an account stands."""
        self._connection.execute(
            update(offices)
            .where(offices.c.id == standing.office_id)
            .values(pause=standing.pause.value, paused_until=standing.paused_until, failures=standing.failures)
        )


def _row(office: Office) -> dict[str, object]:
    return {column.name: getattr(office, column.name) for column in _ACCOUNT}


def _office(row: Row[tuple[str, str, str, str, str, str, str, bool]]) -> Office:
    return Office(**{**row._mapping, "kind": OfficeKind(row.kind), "access": Access(row.access)})
