"""The keys of one vault folder: making them, opening with a passphrase or the printed code, and changing who may."""

import secrets
from dataclasses import replace
from pathlib import Path
from typing import Final

from caseworker.accounts.adviser import tidy_sign_in_name
from caseworker.accounts.attempts import Attempts
from caseworker.accounts.errors import (
    KeysDamaged,
    LastAdviser,
    NotEnrolled,
    TooSoon,
    WrongPassphrase,
    WrongRecoveryCode,
)
from caseworker.accounts.folder import write_over, write_whole
from caseworker.accounts.keychain import Keychain
from caseworker.accounts.passphrase import Cost, check_strength, stretch
from caseworker.accounts.recovery import new_recovery_code, read_recovery_code
from caseworker.accounts.slots import Slots, unwrap, wrap
from caseworker.base import SLOTS_FILE, Clock, new_id

ATTEMPTS_FILE: Final = "attempts.json"
_SECRET_BYTES: Final = 32
_RECOVERY_SLOT: Final = "recovery"
_KEYCHAIN_SLOT: Final = "keychain"


class Keys:
    """The slots and the count of wrong tries in one folder; an adviser's slot bears the adviser's opaque id."""

    def __init__(self, folder: Path, keychain: Keychain | None = None) -> None:
        self._folder = folder
        self._keychain = keychain

    def create(self, *, cost: Cost, bind_keychain: bool) -> tuple[bytes, str]:
        """Make a new vault key and its first slot, the recovery slot.

        Args:
            cost: the work of one guess at a passphrase.
            bind_keychain: mix a secret of this computer account's keychain into every adviser's slot.

        Returns:
            The vault's key, and the recovery code to print.

        Raises:
            KeychainTrouble: the keychain is absent, locked or silent; nothing was written.
            FolderTrouble: the folder cannot be written.
        """
        vault_key, salt, code = (
            secrets.token_bytes(_SECRET_BYTES),
            secrets.token_bytes(_SECRET_BYTES),
            new_recovery_code(),
        )
        recovery = wrap(vault_key, slot_id=_RECOVERY_SLOT, opener=_code_bytes(code), mixed_with=salt)
        slots = Slots(new_id(), salt, cost, (), recovery)
        if bind_keychain:
            if self._keychain is None:
                raise ValueError("binding needs a keychain")
            mixed = secrets.token_bytes(_SECRET_BYTES)
            self._keychain.keep(slots.vault_id, mixed)
            slots = replace(slots, keychain=wrap(mixed, slot_id=_KEYCHAIN_SLOT, opener=vault_key))
        self._write(slots)
        self._note(Attempts())
        return vault_key, code

    def open(self, *, sign_in_name: str, passphrase: str, clock: Clock) -> tuple[bytes, str]:
        """Return the vault's key and the id of the adviser who signed in.

        Raises:
            TooSoon: after several wrong tries; this one was not looked at.
            WrongPassphrase: name or passphrase do not fit.
            KeychainTrouble: the keychain is needed and absent, locked, silent or not enrolled.
            KeysDamaged: the slots cannot be read.
        """
        slots, attempts, now = self.slots(), self._attempts(), clock.now()
        if wait_s := attempts.wait_s(now):
            raise TooSoon(wait_s)
        mixed = self._mixed_with(slots)
        self._note(attempts.after_failure(now))  # before the slow step: ending the program does not undo the count
        opener = stretch(passphrase, sign_in_name=_name(sign_in_name), salt=slots.salt, cost=slots.cost)
        opened = [(unwrap(slot, opener=opener, mixed_with=mixed), slot.id) for slot in slots.advisers]
        for vault_key, slot_id in opened:
            if vault_key is not None:
                self._note(Attempts())
                return vault_key, slot_id
        raise WrongPassphrase

    def open_with_code(self, typed: str) -> bytes:
        """Return the vault's key for the recovery code; it opens alone, and enrols this account's keychain again.

        Raises:
            WrongRecoveryCode: it is mistyped or not the newest.
            KeysDamaged: the slots cannot be read.
        """
        slots = self.slots()
        code = read_recovery_code(typed)
        vault_key = unwrap(slots.recovery, opener=_code_bytes(code), mixed_with=slots.salt)
        if vault_key is None:
            raise WrongRecoveryCode
        self._note(Attempts())
        return vault_key

    def enrol_keychain(self, vault_key: bytes) -> None:
        """Give this computer account's keychain the desk's secret, where the desk uses one.

        Raises:
            KeychainTrouble: the keychain is absent, locked or silent; nothing was changed.
        """
        slots = self.slots()
        if slots.keychain is not None and self._keychain is not None:
            self._keychain.keep(slots.vault_id, self._secret_of(slots, vault_key))

    def put_adviser(self, vault_key: bytes, *, adviser_id: str, sign_in_name: str, passphrase: str) -> None:
        """Give an adviser a way in, in place of any that they had.

        Raises:
            WeakPassphrase: the passphrase would be guessed too soon; nothing was changed.
            FolderTrouble: the folder cannot be written; nothing was changed.
        """
        check_strength(passphrase, sign_in_name=sign_in_name)
        slots = self.slots()
        mixed = self._secret_of(slots, vault_key) if slots.keychain is not None else b""
        opener = stretch(passphrase, sign_in_name=_name(sign_in_name), salt=slots.salt, cost=slots.cost)
        self._write(slots.with_adviser(wrap(vault_key, slot_id=adviser_id, opener=opener, mixed_with=mixed)))

    def remove_adviser(self, adviser_id: str) -> None:
        """Take an adviser's way in away.

        Raises:
            LastAdviser: nobody else could sign in; nothing was changed.
        """
        slots = self.slots().without_adviser(adviser_id)
        if not slots.advisers:
            raise LastAdviser(adviser_id)
        self._write(slots)

    def renew_code(self, vault_key: bytes) -> str:
        """Make a new recovery code to print; the one before opens nothing any more."""
        slots, code = self.slots(), new_recovery_code()
        recovery = wrap(vault_key, slot_id=_RECOVERY_SLOT, opener=_code_bytes(code), mixed_with=slots.salt)
        self._write(replace(slots, recovery=recovery))
        return code

    def slots(self) -> Slots:
        """Read the slots.

        Raises:
            KeysDamaged: the file is missing or is not such a file.
            KeysNewer: a later version of the program wrote it.
        """
        try:
            return Slots.from_json((self._folder / SLOTS_FILE).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise KeysDamaged(type(error).__name__) from error

    def _mixed_with(self, slots: Slots) -> bytes:
        if slots.keychain is None:
            return b""
        secret = None if self._keychain is None else self._keychain.secret(slots.vault_id)
        if secret is None:
            raise NotEnrolled(slots.vault_id)
        return secret

    def _secret_of(self, slots: Slots, vault_key: bytes) -> bytes:
        secret = unwrap(slots.keychain, opener=vault_key) if slots.keychain is not None else None
        if secret is None:
            raise KeysDamaged(_KEYCHAIN_SLOT)
        return secret

    def _write(self, slots: Slots) -> None:
        write_whole(self._folder / SLOTS_FILE, slots.to_json())

    def _attempts(self) -> Attempts:
        path = self._folder / ATTEMPTS_FILE
        return Attempts.from_json(path.read_text(encoding="utf-8", errors="replace")) if path.exists() else Attempts()

    def _note(self, attempts: Attempts) -> None:
        write_over(self._folder / ATTEMPTS_FILE, attempts.to_json())


def _name(typed: str) -> str:
    """A name that cannot be one is looked at as long as any other."""
    try:
        return tidy_sign_in_name(typed)
    except ValueError:
        return ""


def _code_bytes(code: str) -> bytes:
    return code.replace("-", "").encode("ascii")
