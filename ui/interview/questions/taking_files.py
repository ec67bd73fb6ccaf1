"""Reads a file that was chosen, dropped or pasted, and says why it cannot be taken; no Qt."""

import mimetypes
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Final

from ui.interview.questions.photo_work import PhotoUnreadable, SeveralPages, prepare_photo

LARGEST_SOURCE: Final = 60_000_000
"""Bytes of a photo before it is shrunk."""
UNKNOWN: Final = "application/octet-stream"
_PHONE_ENDINGS: Final = frozenset({".heic", ".heif"})


class FileTrouble(Enum):
    """Why a file cannot be taken."""

    UNREADABLE = "unreadable"
    EMPTY = "empty"
    TOO_BIG = "too big"
    WRONG_KIND = "wrong kind"
    NO_PICTURE = "no picture"
    PHONE_PICTURE = "phone picture"
    SEVERAL_PAGES = "several pages"
    SEVERAL_FILES = "several files"
    FOLDER = "folder"


class FileRefused(Exception):
    """A file cannot be taken; `trouble` says why."""

    def __init__(self, trouble: FileTrouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a question takes.

    Attributes:
        accept: media types such as `audio/*`, and endings such as `.pdf`; empty for anything.
        largest: bytes.
        longest: pixels of the longer edge of a photo; 0 where the file is taken as it is.
    """

    accept: tuple[str, ...]
    largest: int
    longest: int = 0


@dataclass(frozen=True, slots=True)
class TakenFile:
    """A file ready to be given, with what it was before."""

    name: str = field(repr=False)
    media_type: str
    data: bytes = field(repr=False)
    source: bytes = field(repr=False)
    width: int = 0
    height: int = 0


def read_path(path: Path, wanted: Wanted) -> TakenFile:
    """Read a file from the disk and make it ready; its kind and size are looked at before it is read.

    Raises:
        FileRefused: it cannot be taken.
    """
    refuse_unread(path, wanted)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FileRefused(FileTrouble.UNREADABLE) from error
    return taken(data, path.name, wanted)


def refuse_unread(path: Path, wanted: Wanted) -> None:
    """Refuse a file by what its name and its size tell.

    Raises:
        FileRefused: it cannot be taken, whatever is in it.
    """
    try:
        if path.is_dir():
            raise FileRefused(FileTrouble.FOLDER)
        size = path.stat().st_size
    except OSError as error:
        raise FileRefused(FileTrouble.UNREADABLE) from error
    if not size:
        raise FileRefused(FileTrouble.EMPTY)
    trouble = _trouble_of_name(path.name, wanted)
    if trouble is not None:
        raise FileRefused(trouble)
    if size > (LARGEST_SOURCE if wanted.longest else wanted.largest):
        raise FileRefused(FileTrouble.TOO_BIG)


def _trouble_of_name(name: str, wanted: Wanted) -> FileTrouble | None:
    ending, media_type = Path(name).suffix.lower(), media_type_of(name)
    if not wanted.longest:
        return None if _is_accepted(name, wanted.accept) else FileTrouble.WRONG_KIND
    if ending in _PHONE_ENDINGS:
        return FileTrouble.PHONE_PICTURE
    is_likely = media_type in {UNKNOWN, "application/pdf"} or media_type.startswith("image/")
    return None if is_likely else FileTrouble.NO_PICTURE


def taken(data: bytes, name: str, wanted: Wanted, *, turns: int = 0) -> TakenFile:
    """Make the bytes of a file ready to be given, a photo by shrinking it.

    Raises:
        FileRefused: they cannot be taken.
    """
    if wanted.longest:
        return _taken_photo(data, wanted, turns)
    if not _is_accepted(name, wanted.accept):
        raise FileRefused(FileTrouble.WRONG_KIND)
    if not data:
        raise FileRefused(FileTrouble.EMPTY)
    if len(data) > wanted.largest:
        raise FileRefused(FileTrouble.TOO_BIG)
    return TakenFile(f"file{Path(name).suffix.lower()}", media_type_of(name), data, data)


def _taken_photo(data: bytes, wanted: Wanted, turns: int) -> TakenFile:
    try:
        photo = prepare_photo(data, longest=wanted.longest, turns=turns)
    except SeveralPages as several:
        raise FileRefused(FileTrouble.SEVERAL_PAGES) from several
    except PhotoUnreadable as unreadable:
        trouble = FileTrouble.PHONE_PICTURE if unreadable.is_heic else FileTrouble.NO_PICTURE
        raise FileRefused(trouble) from unreadable
    if len(photo.data) > wanted.largest:
        raise FileRefused(FileTrouble.TOO_BIG)
    return TakenFile("photo.jpg", "image/jpeg", photo.data, data, photo.width, photo.height)


def media_type_of(name: str) -> str:
    """Return the media type that the ending of a name tells."""
    return mimetypes.guess_type(name)[0] or UNKNOWN


def _is_accepted(name: str, accept: tuple[str, ...]) -> bool:
    """Say whether a name fits; `application/*` stands for any document."""
    if not accept or {"*/*", "application/*"} & set(accept):
        return True
    ending, media_type = Path(name).suffix.lower(), media_type_of(name)
    return any(
        wish in {ending, media_type} or (wish.endswith("/*") and media_type.startswith(wish[:-1])) for wish in accept
    )
