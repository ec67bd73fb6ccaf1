"""The folder where the office's scanner puts its files: which one it is, what lies in it, taking a scan out of it.

The choice stands in a small file beside the vault, for it belongs to this computer. What lies in that folder is not the
desk's own: nothing is deleted there unless the adviser says so, and never a file that has changed since.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from caseworker.accounts import write_whole
from caseworker.base import CaseworkerError

_FILE: Final = "scans.txt"
_ENDINGS: Final = frozenset({".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp"})
"""What scanners write."""


class ScanFolderGone(CaseworkerError):
    """The folder cannot be read, often because it lies on another computer."""

    code = "scans.gone"
    sentence = "The scanner's folder cannot be opened."
    next_step = "Check that it is still there and that this computer is connected to it. It is chosen in the settings."


class ScanNotDeleted(CaseworkerError):
    """A scan could not be deleted, or is not the one that was taken any more."""

    code = "scans.not-deleted"
    sentence = "The scan was not deleted. It is still in the scanner's folder."
    next_step = "Delete it there yourself, so that nobody else comes across it."


@dataclass(frozen=True, slots=True)
class Scan:
    """One file of a scanner, as it lay in the folder when that was read."""

    path: Path = field(repr=False)
    size_bytes: int
    changed_ns: int
    """When it was last written, by the clock of whatever computer holds the folder."""


def scan_folder(folder: Path) -> Path | None:
    """Return where the scanner puts its files; None where nobody has said."""
    try:
        chosen = (folder / _FILE).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return Path(chosen) if chosen else None


def choose_scan_folder(folder: Path, scans: Path | None) -> None:
    """Look for scans there from now on; None for nowhere.

    Raises:
        FolderTrouble: the desk's folder cannot be written; nothing was changed.
    """
    write_whole(folder / _FILE, "" if scans is None else str(scans))


def scans_in(scans: Path) -> tuple[Scan, ...]:
    """Return what a scanner has put into its folder, the newest first.

    Raises:
        ScanFolderGone: it cannot be read.
    """
    try:
        found = [scan for path in scans.iterdir() if (scan := _scan_at(path)) is not None]
    except OSError as error:
        raise ScanFolderGone from error
    return tuple(sorted(found, key=lambda scan: scan.changed_ns, reverse=True))


def arrived_since(scans: Iterable[Scan], before: Iterable[Scan]) -> tuple[Scan, ...]:
    """Return the scans that were not there before; one that was written anew counts as new."""
    known = frozenset(before)
    return tuple(scan for scan in scans if scan not in known)


def delete_scan(scan: Scan) -> None:
    """Delete a scan that the adviser wants gone from the folder.

    Raises:
        ScanNotDeleted: it cannot be deleted, or another has taken its place.
    """
    if _scan_at(scan.path) != scan:
        raise ScanNotDeleted
    try:
        scan.path.unlink()
    except OSError as error:
        raise ScanNotDeleted from error


def _scan_at(path: Path) -> Scan | None:
    """Return the scan of a path; None for anything else, and for a file that is gone meanwhile or still empty."""
    if path.suffix.lower() not in _ENDINGS or path.name.startswith("."):
        return None
    try:
        told = path.stat()
    except OSError:
        return None
    is_file = path.is_file() and not path.is_symlink()
    return Scan(path, told.st_size, told.st_mtime_ns) if is_file and told.st_size else None
