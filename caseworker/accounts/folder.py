"""Small files in the desk's folder, written whole or not at all, for the owner and the desk's group only."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from caseworker.accounts.errors import FolderTrouble
from caseworker.base import new_id


def make_private_file(path: Path) -> None:
    """Make an empty file, unless it is there: for its owner, and for the group where it shares the folder.

    Raises:
        OSError: it could not be made.
    """
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        return
    if _is_shared(path.parent):
        path.chmod(0o660)  # in so many words: what the account masks at creation must not shut colleagues out


def make_private_folder(path: Path) -> None:
    """Make a folder, unless it is there, on the same terms as a file.

    Raises:
        OSError: it could not be made.
    """
    if path.exists():
        return
    path.mkdir(parents=True, mode=0o700)
    if _is_shared(path.parent):
        path.chmod(path.stat().st_mode | 0o070)


def write_whole(path: Path, text: str) -> None:
    """Replace a file so that a crash at any moment leaves the old one or the new one.

    Raises:
        FolderTrouble: it could not be written; the old one stands.
    """
    fresh = path.with_name(f"{path.name}.{new_id()[:8]}.new")
    with _worded():
        try:
            make_private_file(fresh)
            with fresh.open("w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
            sync_folder(path.parent)
        finally:
            fresh.unlink(missing_ok=True)


def write_over(path: Path, text: str) -> None:
    """Write a small file of constant length in its place, which needs no room: signing in must work on a full disk.

    A crash may leave it spoilt, so it must not matter much.

    Raises:
        FolderTrouble: it could not be written.
    """
    with _worded():
        make_private_file(path)
        with path.open("r+", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make sure that a new or renamed file in `folder` outlives a power cut; some systems do that by themselves."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _is_shared(folder: Path) -> bool:
    return bool(folder.stat().st_mode & 0o020)


@contextmanager
def _worded() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise FolderTrouble(type(error).__name__) from error
