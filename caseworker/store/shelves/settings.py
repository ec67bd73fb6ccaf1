"""The shelf of the desk's settings."""

from sqlalchemy import Connection, delete, insert, select

from caseworker.casework import Address, Centre, Nation, Settings
from caseworker.store.errors import NotFound
from caseworker.store.tables.settings import settings


class SettingsShelf:
    """The settings inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self) -> Settings:
        """Return the settings.

        Raises:
            NotFound: the desk was not set up to the end.
        """
        row = self._connection.execute(select(settings)).one_or_none()
        if row is None:
            raise NotFound("settings")
        address = Address(tuple(row.address_lines.splitlines()), row.postcode)
        hours = tuple(row.opening_hours.splitlines())
        nation = Nation(row.nation)
        centre = Centre(row.centre_name, address, row.phone, hours, row.reference_prefix, row.email, nation)
        return Settings(centre, row.practice)

    def put(self, chosen: Settings) -> None:
        """Keep these settings in place of any before."""
        self._connection.execute(delete(settings))
        centre = chosen.centre
        self._connection.execute(
            insert(settings).values(
                one=1,
                centre_name=centre.name,
                address_lines="\n".join(centre.address.lines),
                postcode=centre.address.postcode,
                phone=centre.phone,
                email=centre.email,
                opening_hours="\n".join(centre.opening_hours),
                reference_prefix=centre.reference_prefix,
                nation=centre.nation.value,
                practice=chosen.practice,
            )
        )
