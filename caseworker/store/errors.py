"""What can go wrong with the vault's file, in words; `worded` is the one place that reads SQLite's codes."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, ClassVar, Final

from caseworker.base import CaseworkerError, late

if TYPE_CHECKING:
    from sqlalchemy import exc
    from sqlcipher3 import dbapi2
else:
    exc, dbapi2 = late("sqlalchemy.exc"), late("sqlcipher3.dbapi2")


class VaultError(CaseworkerError):
    """The vault could not do what was asked."""

    code: ClassVar[str] = "vault"
    sentence: str = "The desk's records could not be used."


class VaultMissing(VaultError):
    """There is no vault in the folder."""

    code: ClassVar[str] = "vault.missing"
    sentence: str = "This desk is not set up yet."
    next_step: str = "Set up the desk, or choose the folder where its records are."


class VaultExists(VaultError):
    """The folder holds a vault already."""

    code: ClassVar[str] = "vault.exists"
    sentence: str = "This desk is set up already. Nothing was changed."
    next_step: str = "Sign in, or choose another folder."


class VaultFull(VaultError):
    """The disk has no room for the last change."""

    code: ClassVar[str] = "vault.full"
    sentence: str = "The disk is full. The last change was not saved. All that was saved before is safe."
    next_step: str = "Make room on the disk, then do it again."


class VaultUnreached(VaultError):
    """The disk, or the network drive, did not do what was asked; a full one may say so in this way, too."""

    code: ClassVar[str] = "vault.disk"
    sentence: str = "The disk does not answer, or it is full. The last change was not saved. Nothing was deleted."
    next_step: str = "Make room on the disk and check that the drive is connected, then do it again."


class VaultClosed(VaultError):
    """Somebody signed out; what came too late for them is not kept."""

    code: ClassVar[str] = "vault.closed"
    sentence: str = "This desk was closed before it could be saved."
    next_step: str = "Sign in again and look whether it was kept."


class VaultBusy(VaultError):
    """Another program kept the vault's write lock for too long."""

    code: ClassVar[str] = "vault.busy"
    sentence: str = "Another window is using the records. The last change was not saved. Nothing else is lost."
    next_step: str = "Wait a minute, then do it again."


class VaultReadOnly(VaultError):
    """The operating system does not let this account write to the vault."""

    code: ClassVar[str] = "vault.read-only"
    sentence: str = "This computer account may not change the desk's records. Nothing is lost."
    next_step: str = "Ask the person who looks after this computer to let your account write to the desk's folder."


class VaultDamaged(VaultError):
    """The file fails its own checks."""

    code: ClassVar[str] = "vault.damaged"
    sentence: str = "The file with the desk's records is damaged."
    next_step: str = "Do not delete it. Restore the newest backup."


class VaultNewer(VaultError):
    """A later version of the program wrote this file."""

    code: ClassVar[str] = "vault.newer"
    sentence: str = "A newer Caseworker wrote these records. This one is too old to read them. Nothing was changed."
    next_step: str = "Install the newest Caseworker on this computer."


class NotFound(VaultError):
    """No record has that id."""

    code: ClassVar[str] = "vault.not-found"
    sentence: str = "That record is not here."
    next_step: str = "Check the reference, or look the person up by name."


_WORDS: Final[dict[str, type[VaultError]]] = {  # the first that a name begins with counts
    "SQLITE_FULL": VaultFull,
    "SQLITE_BUSY": VaultBusy,
    "SQLITE_LOCKED": VaultBusy,
    "SQLITE_READONLY": VaultReadOnly,
    "SQLITE_CANTOPEN": VaultReadOnly,
    "SQLITE_PERM": VaultReadOnly,
    "SQLITE_CORRUPT": VaultDamaged,
    "SQLITE_NOTADB": VaultDamaged,
    "SQLITE_IOERR_SHORT_READ": VaultDamaged,
    "SQLITE_IOERR_DATA": VaultDamaged,
    "SQLITE_IOERR_CORRUPTFS": VaultDamaged,
    "SQLITE_IOERR": VaultUnreached,  # such as no room for the shared memory: nobody should restore a backup for that
}


@contextmanager
def worded() -> Iterator[None]:
    """Raise what SQLite says about the file as a `VaultError`; anything else passes unchanged."""
    try:
        yield
    except (exc.DBAPIError, dbapi2.Error) as error:
        cause = error.orig if isinstance(error, exc.DBAPIError) else error
        name = str(getattr(cause, "sqlite_errorname", ""))
        kind = next((kind for start, kind in _WORDS.items() if name.startswith(start)), None)
        if kind is None:
            raise
        raise kind(name) from error
