"""How people are found: the words, sounds and likely slips of a name, and what a typed line may mean.

Pure functions: the store keeps what `name_words`, `sound` and `slips` give, and asks with what `read_typed` gives.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from caseworker.base import late, read_reference
from caseworker.casework.citizen import Citizen, phone_digits, tidy_postcode

if TYPE_CHECKING:
    import jellyfish
    from rapidfuzz import fuzz
    from rapidfuzz.distance import JaroWinkler
else:
    jellyfish, fuzz = late("jellyfish"), late("rapidfuzz.fuzz")
    JaroWinkler = late("rapidfuzz.distance.JaroWinkler")

LIKE_NAMES: Final = 85.0
"""Names at least this much alike, of 100, may be one name."""

LEAST_PHONE_DIGITS: Final = 6
"""The end of a telephone number that is still worth looking for."""

_POSTCODE: Final = re.compile(r"\b[A-Za-z]{1,2}[0-9][A-Za-z0-9]?\s?[0-9][A-Za-z]{2}\b")
_DAY: Final = re.compile(r"\b([0-9]{1,2})[/. -]([0-9]{1,2}|[A-Za-z]{3,9})[/. -]([0-9]{4})\b")
_ISO_DAY: Final = re.compile(r"\b([0-9]{4})-([0-9]{2})-([0-9]{2})\b")
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PHONE: Final = re.compile(r"\+?[0-9][0-9 ()-]{4,}[0-9]")
_LETTERS: Final = str.maketrans(
    {
        "ß": "ss",
        "ø": "o",
        "đ": "d",
        "ł": "l",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ð": "d",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    }
)


@dataclass(frozen=True, slots=True)
class Typed:
    """What a line typed into the one search field may mean; every part that is there must fit."""

    words: tuple[str, ...] = ()
    reference: str | None = None
    postcode: str | None = None
    phone: str | None = None
    born_on: date | None = None


class Reason(StrEnum):
    """Why two records may be the same person."""

    NAME = "name"
    BIRTHDAY = "birthday"
    POSTCODE = "postcode"
    PHONE = "phone"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Found:
    """A person who fits what was typed."""

    citizen: Citizen
    score: float
    """How well, from 0 to 100."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """A person on record who may be the one about to be added."""

    citizen: Citizen
    reasons: frozenset[Reason]
    tells_apart: bool
    """A birthday or postcode is known of both and differs."""
    score: float


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return `text` in small letters without accents and apostrophes."""
    lowered = text.casefold().translate(_LETTERS)
    plain = "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))
    return re.sub("['`.\N{RIGHT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}]", "", plain)


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name, folded; the parts of a double name are words of their own."""
    return tuple(re.findall(r"[^\W_]+", fold(name)))


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """Return a code that words which sound alike share; empty for a word not in Latin letters."""
    return jellyfish.metaphone(word) if word.isascii() and word.isalpha() else ""


def slips(word: str) -> frozenset[str]:
    """Return the word and all that is left of it when one letter is dropped.

    Two words whose slips meet are at most one missing, extra, wrong or swapped letter apart (some are two).

    Source: the symmetric delete idea, W. Garbe, "1000x faster spelling correction algorithm" (2012).
    """
    if len(word) < 3:
        return frozenset({word})
    return frozenset({word, *(word[:place] + word[place + 1 :] for place in range(len(word)))})


def read_typed(line: str) -> Typed:
    """Read a typed line: a reference, or any of a postcode, a date of birth, a telephone number and names."""
    reference = read_reference(line)
    if reference is not None:
        return Typed(reference=reference)
    born_on, line = _take_date(line)
    postcode = _POSTCODE.search(line)
    if postcode is not None:
        line = line.replace(postcode[0], " ")
    phone = _PHONE.search(line)
    if phone is not None:
        line = line.replace(phone[0], " ")
    return Typed(
        words=tuple(word for word in name_words(line) if not word.isdigit()),
        postcode=tidy_postcode(postcode[0]) if postcode else None,
        phone=phone_digits(phone[0]) if phone else None,
        born_on=born_on,
    )


@lru_cache(maxsize=4096)
def word_likeness(typed: str, word: str) -> float:
    """Return how alike two folded words are, from 0 to 100; the same sound counts for as much as a small slip."""
    if word.startswith(typed):
        return 100.0 if word == typed else 94.0
    alike = 100.0 * float(JaroWinkler.similarity(typed, word))
    return max(alike, 88.0) if sound(typed) and sound(typed) == sound(word) else alike


def name_likeness(words: tuple[str, ...], name: str, known_as: str = "") -> float:
    """Return how well the typed words fit a person's names, from 0 to 100; order does not matter."""
    names = name_words(name) + name_words(known_as)
    if not words or not names:
        return 0.0
    best = [max(word_likeness(word, name) for name in names) for word in words]
    tie_break = float(fuzz.token_sort_ratio(" ".join(words), " ".join(names))) / 100.0
    return min(100.0, sum(best) / len(best) - 1.0 + tie_break)


def likeness(new: Citizen, known: Citizen) -> Likeness:
    """Compare a person about to be added with one on record."""
    names = name_likeness(name_words(new.name), known.name, known.known_as)
    both = {
        Reason.BIRTHDAY: (new.born_on, known.born_on),
        Reason.POSTCODE: (_postcode(new), _postcode(known)),
        Reason.PHONE: (phone_digits(new.phone), phone_digits(known.phone)),
        Reason.EMAIL: (new.email.strip().casefold(), known.email.strip().casefold()),
    }
    shared = {reason for reason, (one, other) in both.items() if one and one == other}
    differ = {reason for reason, (one, other) in both.items() if one and other and one != other}
    return Likeness(
        citizen=known,
        reasons=frozenset(shared | ({Reason.NAME} if names >= LIKE_NAMES else set())),
        tells_apart=bool(differ & {Reason.BIRTHDAY, Reason.POSTCODE}),
        score=names + 20.0 * len(shared),
    )


def is_likely(found: Likeness) -> bool:
    """Say whether the two may be one person.

    A like name and one thing in common; a like name and nothing known that tells them apart; or the same telephone
    or e-mail, whatever the name.
    """
    others = found.reasons - {Reason.NAME}
    if Reason.NAME in found.reasons:
        return bool(others) or not found.tells_apart
    return bool(others & {Reason.PHONE, Reason.EMAIL})


def _postcode(citizen: Citizen) -> str:
    return tidy_postcode(citizen.address.postcode) if citizen.address else ""


def _take_date(line: str) -> tuple[date | None, str]:
    """Take the first day that a line names, day before month as in the UK; return it and the rest of the line."""
    iso = _ISO_DAY.search(line)
    match = iso or _DAY.search(line)
    if match is None:
        return None, line
    year, month, day = match.groups() if iso else reversed(match.groups())
    named = month.lower()[:3]
    try:
        found = date(int(year), _MONTHS.index(named) + 1 if named in _MONTHS else int(month), int(day))
    except ValueError:
        return None, line
    return found, line.replace(match[0], " ")
