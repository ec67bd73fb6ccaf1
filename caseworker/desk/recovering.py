"""The recovery code: is it known to be on paper, and the way in for an adviser who forgot their passphrase.

A code counts as kept once somebody typed a part of it back. Until then a small file stands in the desk's folder,
outside the vault, so that a program killed in between can say so at the next sign-in.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Final

from caseworker.accounts import (
    FolderTrouble,
    Keychain,
    SignInError,
    check_strength,
    make_private_file,
    make_private_folder,
    tidy_sign_in_name,
)
from caseworker.base import CaseworkerError, Clock
from caseworker.desk.desk import Desk, open_desk
from caseworker.desk.setting_up import NewDesk, recovery_sheet
from caseworker.store import recover_vault

_TO_CONFIRM: Final = "recovery-code-to-confirm"


class NoSuchAdviser(SignInError):
    """Nobody at this desk signs in with that name."""

    code: ClassVar[str] = "sign-in.no-such-adviser"
    sentence: str = "Nobody at this desk has that sign-in name. Nothing was changed."
    next_step: str = "Type the name that you sign in with, not the whole name."


@dataclass(frozen=True, slots=True)
class NewCode:
    """A recovery code just made, and the sheet to print."""

    code: str = field(repr=False)
    sheet: bytes = field(repr=False)


def code_is_confirmed(folder: Path) -> bool:
    """Say whether nobody is still to show that the desk's recovery code is on paper."""
    return not (folder / _TO_CONFIRM).exists()


@contextmanager
def code_to_confirm(folder: Path) -> Iterator[None]:
    """Note that the code made inside the block is still to be confirmed; nothing is noted when it raises.

    Raises:
        FolderTrouble: the folder cannot be written; the block did not begin.
    """
    note = folder / _TO_CONFIRM
    was_there = note.exists()
    try:
        make_private_folder(folder)
        make_private_file(note)
    except OSError as error:
        raise FolderTrouble(type(error).__name__) from error
    try:
        yield
    except CaseworkerError:
        if not was_there:
            note.unlink(missing_ok=True)
        raise


def confirm_code(desk: Desk) -> None:
    """Note that somebody typed a part of the recovery code back from the paper."""
    with desk.store.transaction() as tx:
        tx.ledger.append("recovery-code.confirmed", about="vault", by=desk.adviser_id, at=desk.clock.now())
    (desk.vault.folder / _TO_CONFIRM).unlink(missing_ok=True)


def renew_code(desk: Desk) -> NewCode:
    """Make a new recovery code, to be printed and confirmed; the one before opens nothing any more."""
    with code_to_confirm(desk.vault.folder):
        code = desk.vault.new_recovery_code()
    return NewCode(code, recovery_sheet(desk.settings, code, clock=desk.clock))


def recover_desk(
    folder: Path, *, code: str, sign_in_name: str, passphrase: str, clock: Clock, keychain: Keychain | None = None
) -> NewDesk:
    """Open with the recovery code, give an adviser a new passphrase and sign them in; a used code is renewed.

    Raises:
        WrongRecoveryCode: it is mistyped or not the newest; nothing was changed.
        NoSuchAdviser, WeakPassphrase: nothing was changed.
        VaultMissing, VaultDamaged, KeysDamaged, KeychainTrouble: as in `recover_vault`.
    """
    name = _tidy(sign_in_name)
    check_strength(passphrase, sign_in_name=name)
    vault = recover_vault(folder, code=code, clock=clock, keychain=keychain)
    try:
        with vault.store.reading() as tx:
            here = {adviser.sign_in_name: adviser for adviser in tx.advisers.everyone() if adviser.is_here}
        if name not in here:
            raise NoSuchAdviser
        vault.change_passphrase(here[name].id, passphrase)
    finally:
        vault.close()
    desk = open_desk(folder, sign_in_name=name, passphrase=passphrase, clock=clock, keychain=keychain)
    new = renew_code(desk)
    return NewDesk(desk, new.code, new.sheet)


def _tidy(typed: str) -> str:
    try:
        return tidy_sign_in_name(typed)
    except ValueError:
        raise NoSuchAdviser from None
