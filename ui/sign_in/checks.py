"""What can be wrong with what was typed about a centre or an adviser; the pages put it in words. No Qt."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from caseworker.base import late

if TYPE_CHECKING:
    from caseworker import accounts, casework
else:
    accounts, casework = late("caseworker.accounts"), late("caseworker.casework")


class Field(StrEnum):
    """Everything that is typed about a centre and an adviser."""

    CENTRE = "centre"
    LETTERS = "letters"
    ADDRESS = "address"
    POSTCODE = "postcode"
    PHONE = "phone"
    EMAIL = "email"
    HOURS = "hours"
    NAME = "name"
    SIGN_IN_NAME = "sign-in-name"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a field, not a secret
    AGAIN = "again"


class Problem(StrEnum):
    """What is wrong with a field."""

    MISSING = "missing"
    TOO_LONG = "too-long"
    ODD_SIGNS = "odd-signs"
    NOT_LETTERS = "not-letters"
    NO_POSTCODE = "no-postcode"
    NO_PHONE = "no-phone"
    NO_EMAIL = "no-email"
    SHORT = "short"
    GUESSABLE = "guessable"
    DIFFERENT = "different"
    TAKEN = "taken"


class Strength(StrEnum):
    """How soon a passphrase would be guessed."""

    EMPTY = "empty"
    SHORT = "short"
    GUESSABLE = "guessable"
    GOOD = "good"
    STRONG = "strong"


Typed = Mapping[Field, str]
Problems = dict[Field, Problem]

MOST: Final = 100
"""Characters of one line."""
_STRONG_FROM: Final = 20
_LETTERS: Final = re.compile(r"[A-Z]{2,4}")
_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_SMALL_WORDS: Final = frozenset({"the", "and", "of", "for", "at", "in", "on", "y", "yr", "a"})
_LINES: Final = frozenset({Field.ADDRESS, Field.HOURS})


def propose_letters(centre: str) -> str:
    """Return letters to begin references with: NL for Northfield Library, CW where the name gives none."""
    words = [word for word in re.findall(r"[A-Z]+", centre.upper()) if word.lower() not in _SMALL_WORDS]
    letters = "".join(word[0] for word in words)[:4] if len(words) > 1 else "".join(words)[:3]
    return letters if _LETTERS.fullmatch(letters) else "CW"


def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines that hold something."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def problems_of(typed: Typed, *fields: Field) -> Problems:
    """Return what is wrong with these fields, in their order."""
    found = ((field, _problem(field, typed)) for field in fields)
    return {field: problem for field, problem in found if problem is not None}


def strength_of(passphrase: str, sign_in_name: str) -> Strength:
    """Return how strong a passphrase is."""
    if not passphrase:
        return Strength.EMPTY
    try:
        accounts.check_strength(passphrase, sign_in_name=sign_in_name or " ")
    except accounts.WeakPassphrase as weak:
        return Strength.SHORT if str(weak) == "short" else Strength.GUESSABLE
    return Strength.STRONG if len(passphrase) >= _STRONG_FROM else Strength.GOOD


def centre_of(typed: Typed) -> "casework.Centre":
    """Return the centre; what was typed must have no problems."""
    return casework.Centre(
        name=_tidy(typed, Field.CENTRE),
        address=casework.Address(
            lines_of(typed.get(Field.ADDRESS, "")), casework.tidy_postcode(typed.get(Field.POSTCODE, ""))
        ),
        phone=_tidy(typed, Field.PHONE),
        opening_hours=lines_of(typed.get(Field.HOURS, "")),
        reference_prefix=_tidy(typed, Field.LETTERS).upper(),
        email=_tidy(typed, Field.EMAIL),
    )


def typed_of(centre: "casework.Centre") -> dict[Field, str]:
    """Return a centre's details as they would have been typed."""
    return {
        Field.CENTRE: centre.name,
        Field.LETTERS: centre.reference_prefix,
        Field.ADDRESS: "\n".join(centre.address.lines),
        Field.POSTCODE: centre.address.postcode,
        Field.PHONE: centre.phone,
        Field.EMAIL: centre.email,
        Field.HOURS: "\n".join(centre.opening_hours),
    }


def _problem(field: Field, typed: Typed) -> Problem | None:
    text = typed.get(field, "")
    if field in (Field.PASSPHRASE, Field.AGAIN):
        return _passphrase_problem(field, typed)
    if field in _LINES:
        return _lines_problem(field, text)
    if not text.strip():
        return None if field is Field.EMAIL else Problem.MISSING
    if len(text.strip()) > MOST:
        return Problem.TOO_LONG
    if not text.strip().isprintable():
        return Problem.ODD_SIGNS
    return _shape_problem(field, text.strip())


def _lines_problem(field: Field, text: str) -> Problem | None:
    lines = lines_of(text)
    if not lines:
        return Problem.MISSING if field is Field.ADDRESS else None
    if len(lines) > 8 or any(len(line) > MOST for line in lines):
        return Problem.TOO_LONG
    return None if all(line.isprintable() for line in lines) else Problem.ODD_SIGNS


def _shape_problem(field: Field, text: str) -> Problem | None:
    match field:
        case Field.LETTERS if not _LETTERS.fullmatch(text.upper()):
            return Problem.NOT_LETTERS
        case Field.POSTCODE if not casework.looks_like_postcode(text):
            return Problem.NO_POSTCODE
        case Field.PHONE if not 6 <= len(casework.phone_digits(text)) <= 15:
            return Problem.NO_PHONE
        case Field.EMAIL if not _EMAIL.fullmatch(text):
            return Problem.NO_EMAIL
        case Field.CENTRE | Field.NAME if not any(sign.isalnum() for sign in text):
            return Problem.ODD_SIGNS
        case Field.SIGN_IN_NAME:
            return _sign_in_name_problem(text)
        case _:
            return None


def _sign_in_name_problem(text: str) -> Problem | None:
    try:
        accounts.tidy_sign_in_name(text)
    except ValueError:
        return Problem.TOO_LONG
    return None


def _passphrase_problem(field: Field, typed: Typed) -> Problem | None:
    passphrase = typed.get(Field.PASSPHRASE, "")
    if field is Field.AGAIN:
        return Problem.DIFFERENT if typed.get(Field.AGAIN, "") != passphrase else None
    match strength_of(passphrase, typed.get(Field.SIGN_IN_NAME, "").strip()):
        case Strength.EMPTY:
            return Problem.MISSING
        case Strength.SHORT:
            return Problem.SHORT
        case Strength.GUESSABLE:
            return Problem.GUESSABLE
        case _:
            return None


def _tidy(typed: Typed, field: Field) -> str:
    return " ".join(typed.get(field, "").split())
