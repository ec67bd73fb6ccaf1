"""The versions of the vault's tables: which one a vault has, and bringing it to the newest in one transaction.

`python -m caseworker.store.migrations` writes the first version anew from the models, while nothing is released.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, inspect, text

from caseworker.store.errors import VaultNewer

if TYPE_CHECKING:
    from alembic.config import Config

VERSIONS: Final = ("0001",)
"""Oldest first; told here so that opening a vault does not have to load Alembic."""


def version_of(connection: Connection) -> str | None:
    """Return the version of the tables; None where there are none yet.

    Raises:
        VaultNewer: this program does not know the version.
    """
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    if found not in VERSIONS:
        raise VaultNewer(f"version {found}")
    return found


def upgrade(connection: Connection) -> None:
    """Bring the tables to the newest version, within the transaction that `connection` is in.

    Raises:
        VaultNewer: this program does not know the version.
    """
    from alembic import command  # noqa: PLC0415 - slow to load, and only needed for a new or older vault

    version_of(connection)
    command.upgrade(settings(connection), "head")


def settings(connection: Connection) -> "Config":
    """Return what Alembic needs to know: where the versions are, and the connection to use."""
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return config
