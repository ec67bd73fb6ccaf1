"""The shelf of where each adviser's window was."""

import json
from collections.abc import Mapping

from sqlalchemy import Connection, delete, insert, select

from caseworker.store.tables.last_places import last_places


class LastPlacesShelf:
    """The places inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, adviser_id: str, place: Mapping[str, str]) -> None:
        """Keep where the adviser's window is, in place of where it was."""
        self._connection.execute(delete(last_places).where(last_places.c.adviser_id == adviser_id))
        self._connection.execute(insert(last_places).values(adviser_id=adviser_id, place=json.dumps(dict(place))))

    def of(self, adviser_id: str) -> dict[str, str]:
        """Return where the adviser's window was; empty where nothing is known."""
        query = select(last_places.c.place).where(last_places.c.adviser_id == adviser_id)
        kept = self._connection.execute(query).scalar_one_or_none()
        return {} if kept is None else {str(name): str(value) for name, value in json.loads(kept).items()}
