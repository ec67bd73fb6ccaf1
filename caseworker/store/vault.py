"""Opening, making and recovering the vault of a desk, and who may open it.

A desk's folder holds `vault/` (the encrypted file and the slots), and `backups/`. Each appears whole: it is built
beside its place and renamed, so a crash during set-up or restore leaves what was there before.
"""

from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from caseworker.accounts import (
    Adviser,
    Cost,
    FolderTrouble,
    Keychain,
    Keys,
    NameTaken,
    NotYours,
    WrongPassphrase,
    check_strength,
    make_private_folder,
    tidy_sign_in_name,
)
from caseworker.base import VAULT_FILE, VAULT_FOLDER, Clock, late, new_id, vault_exists
from caseworker.outbox import Event, Step, advance, permits
from caseworker.store.backup import BACKUPS_FOLDER, RESTORED_FILE, back_up, whole_folder
from caseworker.store.errors import NotFound, VaultDamaged, VaultExists, VaultMissing, worded
from caseworker.store.files import check_file
from caseworker.store.transaction import Store

if TYPE_CHECKING:
    from caseworker.store import engine, migrations
else:
    engine, migrations = late("caseworker.store.engine"), late("caseworker.store.migrations")

_CHECKED_AT_OPENING_BYTES: Final = 64 * 1024 * 1024
"""A larger file would keep people waiting; it is checked with each backup and on demand."""


class Vault:
    """An open vault: its store, the adviser at the desk, and the door's own affairs."""

    def __init__(self, data: Path, keys: Keys, key: bytes, store: Store, *, adviser_id: str, clock: Clock) -> None:
        self.store = store
        self.adviser_id = adviser_id
        """Who signed in; empty after opening with the recovery code."""
        self._data = data
        self._keys = keys
        self._key = key
        self._clock = clock

    @property
    def id(self) -> str:
        """An opaque id of this vault; a restored copy bears the same."""
        return self._keys.slots().vault_id

    @property
    def folder(self) -> Path:
        """The desk's folder, in which the vault lies."""
        return self._data

    def add_adviser(self, name: str, *, sign_in_name: str, passphrase: str) -> Adviser:
        """Put a colleague on record and give them a way in.

        Raises:
            NameTaken: someone here, or who was here, signs in with that name; nothing was changed.
            WeakPassphrase: nothing was changed.
            FolderTrouble: the slots could not be written; nothing was changed.
        """
        adviser = Adviser(new_id(), tidy_sign_in_name(sign_in_name), name, self._clock.now())
        with self.store.transaction() as tx:
            if any(known.sign_in_name == adviser.sign_in_name for known in tx.advisers.everyone()):
                raise NameTaken(adviser.id)
            tx.advisers.add(adviser)
            tx.ledger.append("adviser.added", about=adviser.id, by=self._actor(adviser.id), at=adviser.added_at)
            self._put(adviser, passphrase)
        return adviser

    def remove_adviser(self, adviser_id: str) -> None:
        """Take the way in of a colleague who left; their record stays, for the ledger names it.

        Raises:
            NotFound: there is no such adviser.
            LastAdviser: nobody else could sign in; nothing was changed.
        """
        now = self._clock.now()
        with self.store.transaction() as tx:
            tx.advisers.leave(adviser_id, at=now)
            tx.ledger.append("adviser.removed", about=adviser_id, by=self._actor(adviser_id), at=now)
            self._keys.remove_adviser(adviser_id)

    def knows(self, passphrase: str) -> bool:
        """Say whether it is the passphrase of whoever signed in; slow, and a wrong one counts as a wrong try.

        Raises:
            TooSoon: after several wrong tries; this one was not looked at.
            KeychainTrouble: the keychain is needed and absent, locked or silent.
        """
        with self.store.reading() as tx:
            name = tx.advisers.get(self.adviser_id).sign_in_name
        try:
            _, slot_id = self._keys.open(sign_in_name=name, passphrase=passphrase, clock=self._clock)
        except WrongPassphrase:
            return False
        return slot_id == self.adviser_id

    def change_passphrase(self, adviser_id: str, passphrase: str) -> None:
        """Give an adviser a new passphrase; the one before opens nothing any more.

        Each changes their own; whoever opened with the recovery code helps one who forgot theirs.

        Raises:
            NotFound: there is no such adviser here.
            NotYours: it is a colleague's; nothing was changed.
            WeakPassphrase: nothing was changed.
        """
        if self.adviser_id not in ("", adviser_id):
            raise NotYours(adviser_id)
        with self.store.transaction() as tx:
            adviser, now = tx.advisers.get(adviser_id), self._clock.now()
            if not adviser.is_here:
                raise NotFound(f"adviser {adviser_id} left")
            tx.ledger.append("adviser.passphrase-changed", about=adviser_id, by=self._actor(adviser_id), at=now)
            self._put(adviser, passphrase)

    def new_recovery_code(self) -> str:
        """Make a new recovery code to print; the sheet from before opens nothing any more."""
        with self.store.transaction() as tx:
            tx.ledger.append("recovery-code.renewed", about="vault", by=self._actor("vault"), at=self._clock.now())
            return self._keys.renew_code(self._key)

    def back_up(self, to: Path | None = None) -> Path:
        """Copy the vault, checked, into a new folder inside `to`, or beside the vault; see `store.backup`."""
        made = back_up(self._data / VAULT_FOLDER, self._key, to=to or self._data / BACKUPS_FOLDER, at=self._clock.now())
        with self.store.transaction() as tx:
            tx.ledger.append("backup.made", about="vault", by=self._actor("vault"), at=self._clock.now())
        return made

    def check(self) -> None:
        """Read the whole file and hold it against its seals.

        Raises:
            VaultDamaged: it is not what was written.
        """
        check_file(self._data / VAULT_FOLDER / VAULT_FILE, self._key)

    def beside(self, store: Store) -> "Vault":
        """Return a vault of the same desk and adviser with other records, such as those of a try."""
        return Vault(self._data, self._keys, self._key, store, adviser_id=self.adviser_id, clock=self._clock)

    def close(self) -> None:
        """Close the file; the vault and its store cannot be used afterwards."""
        self.store.close()

    def _put(self, adviser: Adviser, passphrase: str) -> None:
        """Last in its transaction: when the slot cannot be written, the rest is undone."""
        self._keys.put_adviser(
            self._key, adviser_id=adviser.id, sign_in_name=adviser.sign_in_name, passphrase=passphrase
        )

    def _actor(self, otherwise: str) -> str:
        """Whoever holds the recovery code acts as the one it is about."""
        return self.adviser_id or otherwise


@dataclass(frozen=True, slots=True)
class NewVault:
    """A vault just made, and the code to print before anything else is done."""

    vault: Vault
    adviser: Adviser
    recovery_code: str = field(repr=False)


def create_vault(
    data: Path,
    *,
    name: str,
    sign_in_name: str,
    passphrase: str,
    clock: Clock,
    cost: Cost | None = None,
    keychain: Keychain | None = None,
) -> NewVault:
    """Make the vault of a new desk and its first adviser.

    Args:
        data: the desk's folder, made when it is not there.
        name: the adviser's name, for people.
        sign_in_name: what the adviser types at the door.
        passphrase: theirs alone.
        clock: tells the time.
        cost: the work of one guess; None for the usual.
        keychain: bind the passphrases to this computer account's keychain; None to do without.

    Raises:
        VaultExists: there is one already; nothing was changed.
        WeakPassphrase: nothing was made.
        KeychainTrouble: the keychain is absent, locked or silent; nothing was made.
        FolderTrouble: the folder cannot be written; nothing was made.
    """
    if vault_exists(data):
        raise VaultExists
    check_strength(passphrase, sign_in_name=tidy_sign_in_name(sign_in_name))
    adviser = Adviser(new_id(), tidy_sign_in_name(sign_in_name), name, clock.now())
    key, code = _build(data, adviser, passphrase=passphrase, cost=cost or Cost(), keychain=keychain)
    keys = Keys(data / VAULT_FOLDER, keychain)
    return NewVault(_opened(data, keys, key, adviser_id=adviser.id, clock=clock), adviser, code)


def open_vault(
    data: Path, *, sign_in_name: str, passphrase: str, clock: Clock, keychain: Keychain | None = None
) -> Vault:
    """Sign in.

    Args:
        data: the desk's folder.
        sign_in_name: what the adviser types at the door.
        passphrase: theirs.
        clock: tells the time.
        keychain: this computer account's, used only where the desk was set up with one.

    Raises:
        VaultMissing: the desk is not set up.
        TooSoon, WrongPassphrase: see `Keys.open`.
        KeychainTrouble: the keychain is needed and absent, locked, silent or not enrolled.
        VaultDamaged, KeysDamaged: restore a backup.
        VaultNewer, KeysNewer: a later version of the program wrote it; nothing was changed.
    """
    if not vault_exists(data):
        raise VaultMissing
    keys = Keys(data / VAULT_FOLDER, keychain)
    key, adviser_id = keys.open(sign_in_name=sign_in_name, passphrase=passphrase, clock=clock)
    return _opened(data, keys, key, adviser_id=adviser_id, clock=clock)


def recover_vault(data: Path, *, code: str, clock: Clock, keychain: Keychain | None = None) -> Vault:
    """Open with the printed recovery code alone, and enrol this account's keychain where the desk uses one.

    Change a passphrase next; nobody is signed in yet.

    Raises:
        VaultMissing: the desk is not set up.
        WrongRecoveryCode: it is mistyped or not the newest.
        VaultDamaged, KeysDamaged, VaultNewer, KeysNewer: as in `open_vault`.
    """
    if not vault_exists(data):
        raise VaultMissing
    keys = Keys(data / VAULT_FOLDER, keychain)
    key = keys.open_with_code(code)
    keys.enrol_keychain(key)
    vault = _opened(data, keys, key, adviser_id="", clock=clock)
    with vault.store.transaction() as tx:
        tx.ledger.append("recovery-code.used", about="vault", by="recovery-code", at=clock.now())
    return vault


def _build(
    data: Path, adviser: Adviser, *, passphrase: str, cost: Cost, keychain: Keychain | None
) -> tuple[bytes, str]:
    """Make the vault's folder whole; return its key and the recovery code."""
    try:
        make_private_folder(data)
        with whole_folder(data / VAULT_FOLDER) as fresh:
            keys = Keys(fresh, keychain)
            key, code = keys.create(cost=cost, bind_keychain=keychain is not None)
            _first_records(fresh / VAULT_FILE, key, adviser)
            keys.put_adviser(key, adviser_id=adviser.id, sign_in_name=adviser.sign_in_name, passphrase=passphrase)
    except OSError as error:
        raise FolderTrouble(type(error).__name__) from error
    return key, code


def _opened(data: Path, keys: Keys, key: bytes, *, adviser_id: str, clock: Clock) -> Vault:
    """Check the file, back it up and bring it up to date where it is older, and open it."""
    path = data / VAULT_FOLDER / VAULT_FILE
    if not path.exists():
        raise VaultMissing(VAULT_FILE)
    if path.stat().st_size <= _CHECKED_AT_OPENING_BYTES:
        check_file(path, key)
    writer = engine.writing_engine(path, key)
    with ExitStack() as undone:
        undone.callback(writer.dispose)
        with worded(), writer.begin() as connection:
            version = migrations.version_of(connection)
        if version is None:
            raise VaultDamaged("no tables")  # an emptied file must not pass for a new desk
        if version != migrations.VERSIONS[-1]:
            back_up(path.parent, key, to=data / BACKUPS_FOLDER, at=clock.now())
            with worded(), writer.begin() as connection:
                migrations.upgrade(connection)
        if (path.parent / RESTORED_FILE).exists():
            _doubt_what_waited(Store(writer, writer), at=clock.now())
            (path.parent / RESTORED_FILE).unlink(missing_ok=True)
        undone.pop_all()
    return Vault(data, keys, key, Store(writer, engine.reading_engine(path, key)), adviser_id=adviser_id, clock=clock)


def _doubt_what_waited(store: Store, *, at: datetime) -> None:
    """Put what waits in a restored outbox in doubt: since the backup was made it may have been sent."""
    with store.transaction() as tx:
        for _, item in tx.outbox.everything():
            if permits(item, Event.RESTORED):
                after = replace(advance(item, Event.RESTORED, at), last_code="vault.restored")
                tx.outbox.move(item, (Step(Event.RESTORED, after),), by="restore")
        tx.ledger.append("vault.restored", about="vault", by="restore", at=at)


def _first_records(path: Path, key: bytes, adviser: Adviser) -> None:
    writer = engine.writing_engine(path, key)
    try:
        with worded(), writer.begin() as connection:
            migrations.upgrade(connection)
        store = Store(writer, writer)
        with store.transaction() as tx:
            tx.advisers.add(adviser)
            tx.ledger.append("desk.set-up", about="vault", by=adviser.id, at=adviser.added_at)
    finally:
        writer.dispose()
