"""The vault's file as a whole: is it sound, and an exact copy of it that is sound too."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from caseworker.base import late
from caseworker.store.errors import VaultDamaged, worded

if TYPE_CHECKING:
    from caseworker.store import engine
else:
    engine = late("caseworker.store.engine")

_MOST_COMPLAINTS: Final = 3


def check_file(path: Path, key: bytes) -> None:
    """Read every page of the file and hold it against its seal and its structure.

    Raises:
        VaultDamaged: with SQLite's own words as the detail (they name pages, not people).
    """
    with worded():
        connection = engine.connect(path, key)
        try:
            complaints = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
            if not complaints:
                complaints = [str(row[0]) for row in connection.execute("PRAGMA quick_check") if row[0] != "ok"]
        finally:
            connection.close()
    if complaints:
        raise VaultDamaged("; ".join(complaints[:_MOST_COMPLAINTS]))


def copy_file(path: Path, to: Path, key: bytes) -> None:
    """Copy the file as it is at one moment, others writing or not; the copy has the same key and is checked.

    Raises:
        VaultFull: there is no room for the copy.
        VaultDamaged: the file or its copy is not sound.
    """
    with worded():
        source = engine.connect(path, key)
        try:
            copy = engine.connect(to, key)
            try:
                source.backup(copy)
                copy.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                copy.close()
        finally:
            source.close()
    check_file(to, key)
