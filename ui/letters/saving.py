"""A letter as a file: where somebody chose, under a name that names nobody. No Qt."""

import os
from pathlib import Path
from typing import ClassVar

from caseworker.base import CaseworkerError


class LetterNotSaved(CaseworkerError):
    """The file could not be written where it was asked for."""

    code: ClassVar[str] = "letter.not-saved"
    sentence: str = "The letter could not be saved there. The letter itself is still here."
    next_step: str = "Choose another folder, or another stick."


def file_name_of(reference: str) -> str:
    """Return a file name by the reference alone, such as ``letter-NFL-7F3K-92XM.pdf``."""
    return f"letter-{'-'.join(reference.split())}.pdf"


def save_letter(pdf: bytes, path: Path) -> None:
    """Write the letter so that only this account may read it, where the disk knows accounts.

    Raises:
        LetterNotSaved: it could not be written.
    """
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(pdf)
    except OSError as error:
        raise LetterNotSaved(type(error).__name__) from error
