"""Files that a person asked for, written whole or not at all."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from caseworker.base import CaseworkerError, new_id
from caseworker.desk import Answers, FileUnreadable


class FileUnwritable(CaseworkerError):
    """A file cannot be written where it was asked for."""

    code: ClassVar[str] = "file.unwritable"
    sentence: str = "The file cannot be written there. Nothing else was changed."
    next_step: str = "Choose another folder, or make room on the disk."


def read_object(path: Path) -> Answers:
    """Read a JSON file that holds names and values.

    Raises:
        FileUnreadable: it cannot be opened, or holds something else.
    """
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise FileUnreadable(type(error).__name__, sentence="The file cannot be read as JSON.") from error
    if not isinstance(told, Mapping):
        raise FileUnreadable("shape", sentence="The file holds no names and values.")
    return told


def make_folder(path: Path) -> None:
    """Make a folder, and those around it, where they are not there.

    Raises:
        FileUnwritable: it cannot be made there.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileUnwritable(type(error).__name__) from error


def check_writable(path: Path) -> None:
    """Make sure that a file can be written there, and leave what is there alone.

    Raises:
        FileUnwritable: the folder is missing, full or not ours to write.
    """
    trial = path.with_name(f".{new_id()}.trial")
    write_file(trial, b"trial")
    trial.unlink()


def write_file(path: Path, data: bytes) -> None:
    """Write a file for its owner alone; what was there before is replaced only by the whole new one.

    Raises:
        FileUnwritable: the folder is missing, full or not ours to write.
    """
    fresh = path.with_name(f".{new_id()}.part")
    try:
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)
    except OSError as error:
        raise FileUnwritable(type(error).__name__) from error
