"""The desk itself: the open vault, the adviser and the ways to the offices, built once and handed down."""

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from caseworker.accounts import Keychain
from caseworker.base import CaseworkerError, Clock, late
from caseworker.casework import Settings
from caseworker.connectors import Connector, Office, OfficeKind
from caseworker.desk.courier import Courier
from caseworker.desk.erasing import erase_what_is_due
from caseworker.desk.surroundings import Surroundings
from caseworker.store import (
    NotFound,
    Store,
    Vault,
    VaultBusy,
    VaultFull,
    VaultReadOnly,
    VaultUnreached,
    open_vault,
)

if TYPE_CHECKING:
    from caseworker.connectors import openrosa
else:
    openrosa = late("caseworker.connectors.openrosa")


class DeskHalfMade(CaseworkerError):
    """Setting up ended before the desk was whole."""

    code: ClassVar[str] = "desk.half-made"
    sentence: str = "Setting up this desk was interrupted, before anything was kept in it."
    next_step: str = "Set it up again in another folder."


@dataclass
class Desk:
    """One desk with somebody signed in."""

    vault: Vault
    clock: Clock
    settings: Settings = field(repr=False)
    """As they are now: whoever changes them keeps them here, too."""
    adviser_name: str = field(repr=False)
    """Who signed in, by name."""

    @property
    def store(self) -> Store:
        """The records."""
        return self.vault.store

    @property
    def adviser_id(self) -> str:
        """Who signed in, by their opaque id."""
        return self.vault.adviser_id

    @property
    def surroundings(self) -> Surroundings:
        """What a form may know of this desk."""
        return Surroundings(self.vault.id, self.settings.centre.name, self.adviser_id)

    def knows(self, passphrase: str) -> bool:
        """Say whether it is the passphrase of whoever signed in, for the locked screen; see `Vault.knows`."""
        return self.vault.knows(passphrase)

    def connector_for(self, office: Office) -> Connector:
        """Return the way to an office; the only place that names a kind of office."""
        match office.kind:
            case OfficeKind.OPENROSA:
                return openrosa.OpenRosaConnector(office, self.clock)

    def form_source(self, office: Office) -> "openrosa.OpenRosaConnector":
        """Return the way to an office's list of forms; close it after use."""
        return openrosa.OpenRosaConnector(office, self.clock)

    def courier(self) -> Courier:
        """Return a courier for this process."""
        return Courier(self.store, self.connector_for, self.clock)

    def close(self) -> None:
        """Sign out: the vault is closed and the desk cannot be used afterwards."""
        self.vault.close()


def open_desk(
    folder: Path, *, sign_in_name: str, passphrase: str, clock: Clock, keychain: Keychain | None = None
) -> Desk:
    """Sign in at the desk in `folder` and erase what was kept long enough; see `open_vault` for what can go wrong."""
    vault = open_vault(folder, sign_in_name=sign_in_name, passphrase=passphrase, clock=clock, keychain=keychain)
    try:
        with vault.store.reading() as tx:
            settings, adviser = tx.settings.get(), tx.advisers.get(vault.adviser_id)
        _tidy(vault, clock)
    except NotFound:
        vault.close()
        raise DeskHalfMade from None
    except CaseworkerError:
        vault.close()
        raise
    return Desk(vault, clock, settings, adviser.name)


def _tidy(vault: Vault, clock: Clock) -> None:
    """Note who signed in and erase what is due; a full or busy vault must not shut anyone out, so it waits then."""
    with suppress(VaultFull, VaultBusy, VaultUnreached, VaultReadOnly):
        with vault.store.transaction() as tx:
            tx.ledger.append("adviser.signed-in", about=vault.adviser_id, by=vault.adviser_id, at=clock.now())
        erase_what_is_due(vault.store, clock=clock)
