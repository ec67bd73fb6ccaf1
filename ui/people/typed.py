"""What was typed of a person, read kindly: dates, postcodes and addresses as people write them; no Qt."""

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from caseworker.casework import (
    LONGEST_NAME,
    Address,
    Citizen,
    Letters,
    Preferences,
    looks_like_postcode,
    phone_digits,
    tidy_postcode,
)
from caseworker.casework.finding import read_typed
from ui.interview.questions.typed_dates import Boxes, DateFault, Fineness, read_date, spread

_EMAIL: Final = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_FIGURE: Final = re.compile(r"\d")
_DAY: Final = re.compile(r"\b\d{1,4}[/. -](?:\d{1,2}|[A-Za-z]{3,9})[/. -]\d{2,4}\b")
_PHONE: Final = re.compile(r"\+?[0-9][0-9 ()-]{4,}[0-9]")
_FEWEST_FIGURES: Final = 6
"""Of a telephone number; fewer are a slip."""
_OLDEST_YEARS: Final = 125


class Part(StrEnum):
    """A field of the form."""

    NAME = "name"
    KNOWN_AS = "known_as"
    BORN = "born"
    ADDRESS = "address"
    POSTCODE = "postcode"
    PHONE = "phone"
    EMAIL = "email"
    SAFE_CONTACT = "safe_contact"


class Fault(StrEnum):
    """What is wrong with what stands in a field."""

    NAME_MISSING = "name missing"
    NAME_TOO_LONG = "name too long"
    DATE_UNREADABLE = "date unreadable"
    NO_SUCH_DAY = "no such day"
    DATE_AHEAD = "date ahead"
    DATE_LONG_AGO = "date long ago"
    PHONE_UNREADABLE = "phone unreadable"
    EMAIL_UNREADABLE = "email unreadable"


@dataclass(frozen=True, slots=True)
class Problem:
    """One field that must be put right."""

    part: Part
    fault: Fault


@dataclass(frozen=True, slots=True)
class TypedPerson:
    """What stands in the fields, as typed; and the choices made."""

    name: str = field(default="", repr=False)
    known_as: str = field(default="", repr=False)
    born: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    postcode: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    safe_contact: str = field(default="", repr=False)
    language: str = "en"
    letter_size_pt: int = 14
    letters: Letters = Letters.IN_HAND


def read_birthday(typed: str, *, today: date) -> date | Fault | None:
    """Read a date of birth such as "27 3 57", "27 March 1957" or "27/03/1957"; None where nothing was typed."""
    text = typed.strip()
    if not text:
        return None
    read = read_date(spread(text, Fineness.DAY, today=today) or Boxes(text), today=today)
    if isinstance(read, DateFault):
        return Fault.NO_SUCH_DAY if read is DateFault.NO_SUCH_DAY else Fault.DATE_UNREADABLE
    born = date.fromisoformat(read)
    if born > today and str(born.year) not in text:
        born = born.replace(year=born.year - 100) if (born.month, born.day) != (2, 29) else born
    if born > today:
        return Fault.DATE_AHEAD
    return Fault.DATE_LONG_AGO if today.year - born.year > _OLDEST_YEARS else born


def read_person(typed: TypedPerson, person_id: str, *, today: date) -> Citizen | tuple[Problem, ...]:
    """Return the person who was described, or everything that must be put right first."""
    born = read_birthday(typed.born, today=today)
    problems = _problems(typed, born)
    if problems:
        return problems
    return Citizen(
        id=person_id,
        name=_in_one_line(typed.name),
        known_as=_in_one_line(typed.known_as),
        born_on=born if isinstance(born, date) else None,
        address=_address(typed.address, typed.postcode),
        phone=typed.phone.strip(),
        email=typed.email.strip(),
        safe_contact=_in_one_line(typed.safe_contact),
        preferences=Preferences(typed.language, typed.letter_size_pt, typed.letters),
    )


def _problems(typed: TypedPerson, born: date | Fault | None) -> tuple[Problem, ...]:
    found = []
    if not typed.name.strip():
        found.append(Problem(Part.NAME, Fault.NAME_MISSING))
    if len(_in_one_line(typed.name)) > LONGEST_NAME:
        found.append(Problem(Part.NAME, Fault.NAME_TOO_LONG))
    if isinstance(born, Fault):
        found.append(Problem(Part.BORN, born))
    if typed.phone.strip() and len(phone_digits(typed.phone)) < _FEWEST_FIGURES:
        found.append(Problem(Part.PHONE, Fault.PHONE_UNREADABLE))
    if typed.email.strip() and not _EMAIL.fullmatch(typed.email.strip()):
        found.append(Problem(Part.EMAIL, Fault.EMAIL_UNREADABLE))
    return tuple(found)


def _address(typed: str, postcode: str) -> Address | None:
    """Read an address of one or more lines; a postcode at its end is taken where none was typed apart."""
    lines = [_in_one_line(part) for line in typed.splitlines() for part in line.split(",")]
    lines = [line for line in lines if line]
    if lines and not postcode.strip() and looks_like_postcode(lines[-1]):
        postcode = lines.pop()
    postcode = tidy_postcode(postcode)
    return Address(tuple(lines), postcode) if lines or postcode else None


def typed_of(citizen: Citizen) -> TypedPerson:
    """Return what stands in the fields for somebody on record; the date of birth is left to the page to word."""
    address = citizen.address
    return TypedPerson(
        name=citizen.name,
        known_as=citizen.known_as,
        address="\n".join(address.lines) if address else "",
        postcode=address.postcode if address else "",
        phone=citizen.phone,
        email=citizen.email,
        safe_contact=citizen.safe_contact,
        language=citizen.preferences.language,
        letter_size_pt=citizen.preferences.letter_size_pt,
        letters=citizen.preferences.letters,
    )


def carried_over(line: str) -> tuple[TypedPerson, date | None]:
    """Return what a line typed into the search says of somebody who is not on record yet, and when they were born."""
    asked = read_typed(line)
    if asked.reference is not None:
        return TypedPerson(), None
    left = _DAY.sub(" ", line, count=1) if asked.born_on is not None else line
    if asked.postcode is not None:
        left = re.sub(asked.postcode.replace(" ", r"\s?"), " ", left, count=1, flags=re.IGNORECASE)
    phone = _PHONE.search(left) if asked.phone is not None else None
    name = " ".join(word for word in re.split(r"[\s,]+", left) if word and not _FIGURE.search(word))
    typed = TypedPerson(
        name=name.title() if name.islower() else name,
        postcode=asked.postcode or "",
        phone=phone[0].strip() if phone is not None else "",
    )
    return typed, asked.born_on


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
