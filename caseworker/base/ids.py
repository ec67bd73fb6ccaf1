"""Opaque ids for records and short references for people."""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from caseworker.base.late import late

if TYPE_CHECKING:
    import secrets
else:
    secrets = late("secrets")

ALPHABET: Final = (
    "0123456789ABCDEFGHJKMNPQRSTVWXY"  # Crockford base 32 without Z: 31 signs, a prime, none easily misread
)
_LOOKALIKES: Final = str.maketrans("ILO", "110")


def new_id() -> str:
    """Return a random id that says nothing about what it names: 32 hexadecimal digits."""
    return os.urandom(16).hex()


def new_reference(prefix: str, draw: Callable[[str], str] | None = None) -> str:
    """Return a reference to read aloud and to write down, such as ``NFL 7F3K 92XM``.

    Args:
        prefix: two to four capital letters that name the desk.
        draw: source of random characters; None for the system's, tests pass their own.

    Returns:
        The prefix and eight characters in two groups; the last is a check character, so one
        mistyped or two swapped characters are noticed.
    """
    draw = draw or secrets.choice
    body = "".join(draw(ALPHABET) for _ in range(7))
    body += _check_character(body)
    return f"{prefix} {body[:4]} {body[4:]}"


def read_reference(typed: str) -> str | None:
    """Return the reference that `typed` means, or None when it cannot be one.

    Case, spaces and hyphens do not matter; I and L are read as 1, O as 0.
    """
    squeezed = "".join(typed.upper().split()).replace("-", "")
    prefix, body = squeezed[:-8], squeezed[-8:].translate(_LOOKALIKES)
    sound = 2 <= len(prefix) <= 4 and prefix.isalpha() and all(c in ALPHABET for c in body)
    if not sound or len(body) != 8 or _check_character(body[:7]) != body[7]:
        return None
    return f"{prefix} {body[:4]} {body[4:]}"


def _check_character(body: str) -> str:
    """Weighted sum modulo 31: every single slip and every swap of neighbours changes it."""
    total = sum((place + 2) * ALPHABET.index(character) for place, character in enumerate(body))
    return ALPHABET[total % len(ALPHABET)]
