"""The person who is helped: who they are, how to reach them safely and how they like their letters."""

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

LETTER_SIZES_PT: Final = (14, 18)
LONGEST_NAME: Final = 120
"""Letters of a whole name: room for the longest that people bear, and none for a page that was pasted."""

_POSTCODE: Final = re.compile(r"([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class Letters(StrEnum):
    """What becomes of a letter once it is printed."""

    IN_HAND = "in-hand"
    BY_POST = "by-post"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Address:
    """Where someone lives, as it is written on an envelope; the postcode stands apart and comes last."""

    lines: tuple[str, ...]
    postcode: str = ""

    def __post_init__(self) -> None:
        if any(not line.strip() or "\n" in line for line in self.lines):
            raise ValueError("a line of an address is one line of text")


@dataclass(frozen=True, slots=True)
class Preferences:
    """How a citizen wants to be written to."""

    language: str = "en"
    """A language tag such as ``cy`` (BCP 47)."""
    letter_size_pt: int = 14
    letters: Letters = Letters.IN_HAND

    def __post_init__(self) -> None:
        if self.letter_size_pt not in LETTER_SIZES_PT:
            raise ValueError(f"letters are printed in {LETTER_SIZES_PT} points")
        if not _LANGUAGE.fullmatch(self.language):
            raise ValueError("a language is a tag such as en or cy")


@dataclass(frozen=True, slots=True)
class Citizen:
    """One person; only the name must be known."""

    id: str
    name: str = field(repr=False)
    known_as: str = field(default="", repr=False)
    born_on: date | None = field(default=None, repr=False)
    address: Address | None = field(default=None, repr=False)
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    safe_contact: str = field(default="", repr=False)
    """How and when it is safe to reach them, in their words; empty when any way will do."""
    preferences: Preferences = field(default=Preferences(), repr=False)

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a person's record needs a name")
        if len(self.name) > LONGEST_NAME:
            raise ValueError(f"a person's name has {LONGEST_NAME} letters at most")

    @property
    def greeting(self) -> str:
        """Return the name that they like to be called by."""
        return self.known_as or self.name


def tidy_postcode(typed: str) -> str:
    """Return the postcode in its usual shape, ``NE1 4ST``; what cannot be one is only put in capitals."""
    squeezed = "".join(typed.upper().split())
    match = _POSTCODE.fullmatch(squeezed)
    return f"{match[1]} {match[2]}" if match else " ".join(typed.upper().split())


def looks_like_postcode(typed: str) -> bool:
    """Say whether `typed` has the shape of a whole UK postcode."""
    return _POSTCODE.fullmatch("".join(typed.upper().split())) is not None


def phone_digits(typed: str) -> str:
    """Return the digits of a telephone number as they are dialled in the UK; empty when there are none."""
    digits = "".join(character for character in typed if character in "0123456789")
    if typed.strip().startswith("+44"):
        return "0" + digits.removeprefix("44").removeprefix("0")
    return "0" + digits.removeprefix("0044").removeprefix("0") if digits.startswith("0044") else digits
