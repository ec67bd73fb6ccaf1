"""Backups: a folder with the encrypted file and the slots that open it, whole or not there, checked after writing.

A backup is as well locked as the vault: it may lie on a stick or a network drive. It opens with the passphrases and
the recovery code that were valid when it was made.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar, Final

from caseworker.accounts import KeysDamaged, Slots, make_private_file, make_private_folder, sync_folder
from caseworker.base import SLOTS_FILE, VAULT_FILE, VAULT_FOLDER, new_id
from caseworker.store.errors import VaultError
from caseworker.store.files import copy_file

BACKUPS_FOLDER: Final = "backups"
RESTORED_FILE: Final = "restored"
"""Says to the next sign-in that what waits in the outbox may have left since the backup was made."""


class BackupFailed(VaultError):
    """The copy could not be written."""

    code: ClassVar[str] = "backup.failed"
    sentence: str = "The backup could not be written. The desk's records are safe where they are."
    next_step: str = "Check that the drive is plugged in and has room, then try again."


class BackupUnusable(VaultError):
    """The folder is no backup, or not a whole one."""

    code: ClassVar[str] = "backup.unusable"
    sentence: str = "That folder is not a whole backup. Nothing was changed."
    next_step: str = "Choose the folder of another backup. Its name begins with caseworker-."


def back_up(vault: Path, key: bytes, *, to: Path, at: datetime) -> Path:
    """Copy the vault into a new folder inside `to`; work may go on meanwhile.

    Args:
        vault: the folder with the vault's file and slots.
        key: the vault's key.
        to: an existing or new folder on any drive.
        at: the instant, which names the backup.

    Returns:
        The backup's folder; it holds a copy that was read back and found sound.

    Raises:
        BackupFailed: the drive is missing, full or read-only; nothing is left behind.
        VaultDamaged: the vault, or what the drive gave back, is not sound.
    """
    backup = to / f"caseworker-{at.astimezone(UTC):%Y-%m-%dT%H%M%S%fZ}"
    with _failing_as_backup():
        make_private_folder(to)
        with whole_folder(backup) as fresh:
            copy_file(vault / VAULT_FILE, fresh / VAULT_FILE, key)
            _copy(vault / SLOTS_FILE, fresh / SLOTS_FILE)
    return backup


def backups_in(folder: Path) -> tuple[Path, ...]:
    """Return the whole backups in a folder, newest first."""
    found = (place.parent for place in folder.glob(f"caseworker-*/{VAULT_FILE}"))
    return tuple(sorted((place for place in found if (place / SLOTS_FILE).exists()), reverse=True))


def restore_backup(data: Path, backup: Path, *, at: datetime) -> Path | None:
    """Put a backup in the place of the vault; sign in afterwards, with what was valid when it was made.

    Close the vault everywhere before. What waits in the outbox is in doubt from then on: it may have left since.

    Args:
        data: the desk's folder.
        backup: a folder that `back_up` made.
        at: the instant, which names what is set aside.

    Returns:
        Where the vault from before now is (nothing is deleted), or None when there was none.

    Raises:
        BackupUnusable: it is not a whole backup; nothing was changed.
        BackupFailed: there is no room or no right to write; nothing was changed.
    """
    vault = data / VAULT_FOLDER
    try:
        Slots.from_json((backup / SLOTS_FILE).read_text(encoding="utf-8"))
        if (backup / VAULT_FILE).stat().st_size == 0:
            raise BackupUnusable("empty")
    except (OSError, UnicodeDecodeError, KeysDamaged) as error:
        raise BackupUnusable(type(error).__name__) from error
    aside = data / f"{VAULT_FOLDER}-set-aside-{at.astimezone(UTC):%Y-%m-%dT%H%M%SZ}-{new_id()[:4]}"
    had_vault = vault.exists()
    with _failing_as_backup(), whole_folder(vault, aside=aside) as fresh:
        for name in (VAULT_FILE, SLOTS_FILE):
            _copy(backup / name, fresh / name)
        (fresh / RESTORED_FILE).touch()
    return aside if had_vault else None


@contextmanager
def whole_folder(place: Path, *, aside: Path | None = None) -> Iterator[Path]:
    """Give a folder to fill that becomes `place` when the block ends, and vanishes when it raises.

    Args:
        place: where it is to be.
        aside: where a folder that is there already goes; without it, the place must be free.
    """
    fresh = place.with_name(f"{place.name}.{new_id()[:8]}.new")
    make_private_folder(fresh)
    try:
        yield fresh
        for file in fresh.iterdir():
            _sync_file(file)
        sync_folder(fresh)
        if aside is not None and place.exists():
            place.rename(aside)
        fresh.rename(place)
        sync_folder(place.parent)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _copy(file: Path, to: Path) -> None:
    make_private_file(to)
    shutil.copyfile(file, to)


def _sync_file(file: Path) -> None:
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _failing_as_backup() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise BackupFailed(type(error).__name__) from error
