"""Backups: the place that was chosen for them, when the last one was made, and making one.

The place stands in a small file beside the vault, for it belongs to this computer and is needed when the vault is lost.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from caseworker.accounts import write_whole
from caseworker.desk.desk import Desk
from caseworker.store import backups_in

_PLACE_FILE: Final = "backup-place.txt"
_OWN_FOLDER: Final = "backups"
_MOST_BETWEEN: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Backup:
    """A whole backup."""

    folder: Path
    made_at: datetime


def backup_place(folder: Path) -> Path | None:
    """Return where backups of the desk in `folder` go; None where nobody has chosen yet."""
    try:
        told = (folder / _PLACE_FILE).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return Path(told) if told else None


def choose_backup_place(desk: Desk, place: Path) -> Backup:
    """Make a backup in `place`, and keep it as the place for those to come once that went well.

    Raises:
        BackupFailed, VaultDamaged: see `Vault.back_up`; the place from before stays.
        FolderTrouble: the backup was made, but the place could not be noted.
    """
    made = Backup(desk.vault.back_up(place), desk.clock.now())
    write_whole(desk.vault.folder / _PLACE_FILE, str(place))
    return made


def is_beside_the_vault(folder: Path, place: Path) -> bool:
    """Say whether `place` is on the same disk as the desk, where both would be lost together."""
    try:
        return place.stat().st_dev == folder.stat().st_dev
    except OSError:
        return False


def known_backups(folder: Path, *, also: Path | None = None) -> tuple[Backup, ...]:
    """Return the whole backups of a desk that can be found, newest first; `also` is one more place to look at."""
    places = {place for place in (folder / _OWN_FOLDER, backup_place(folder), also) if place is not None}
    found = {backup for place in places for backup in _seen_in(place)}
    return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))


def back_up_now(desk: Desk) -> Backup:
    """Make a backup in the chosen place, or beside the vault where none was chosen; it is read back before this ends.

    Raises:
        BackupFailed, VaultDamaged: see `Vault.back_up`.
    """
    return Backup(desk.vault.back_up(backup_place(desk.vault.folder)), desk.clock.now())


def last_backup(desk: Desk) -> datetime | None:
    """Return when the last backup was made, as the ledger knows it."""
    with desk.store.reading() as tx:
        made = [entry.at for entry in tx.ledger.entries(about="vault") if entry.act == "backup.made"]
    return made[-1] if made else None


def backup_is_due(desk: Desk) -> bool:
    """Say whether a desk for real people has had no backup for a week."""
    if desk.settings.practice:
        return False
    last = last_backup(desk)
    return last is None or desk.clock.now() - last > _MOST_BETWEEN


def _seen_in(place: Path) -> list[Backup]:
    """Return the backups in a folder, or the one that the folder itself is."""
    inside = backups_in(place) or tuple(one for one in backups_in(place.parent) if one == place)
    return [Backup(one, made_at) for one in inside if (made_at := _made_at(one)) is not None]


def _made_at(backup: Path) -> datetime | None:
    try:
        return datetime.strptime(backup.name.removeprefix("caseworker-"), "%Y-%m-%dT%H%M%S%fZ").replace(tzinfo=UTC)
    except ValueError:
        return None
