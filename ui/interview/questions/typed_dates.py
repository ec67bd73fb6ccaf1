"""Dates as people type them into three boxes, or into the first one at a go; no Qt."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, StrEnum
from typing import Final

from ui.interview.questions.typed_numbers import keep_digits

MonthNames = Sequence[Sequence[str]]
"""The names of each month from January on, in every language and length that may be typed."""

KNOWN_MONTHS: Final[MonthNames] = (
    ("january", "ionawr", "يناير"),
    ("february", "chwefror", "فبراير"),
    ("march", "mawrth", "مارس"),
    ("april", "ebrill", "أبريل"),
    ("may", "mai", "مايو"),
    ("june", "mehefin", "يونيو"),
    ("july", "gorffennaf", "يوليو"),
    ("august", "awst", "أغسطس"),
    ("september", "medi", "سبتمبر"),
    ("october", "hydref", "أكتوبر"),
    ("november", "tachwedd", "نوفمبر"),
    ("december", "rhagfyr", "ديسمبر"),
)
"""English, Welsh and Arabic names, always understood: the window speaks these."""

_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_RUN: Final = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_ORDINAL: Final = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
_TODAY: Final = {
    **dict.fromkeys(("today", "heddiw", "اليوم"), 0),
    **dict.fromkeys(("yesterday", "ddoe", "أمس"), -1),
    **dict.fromkeys(("tomorrow", "yfory", "غدًا", "غدا"), 1),
}
_AHEAD_YEARS: Final = 10
"""A year of two figures is in this or the coming years, such as the end of a passport, or else in the past century."""


class Fineness(StrEnum):
    """How much of a date is asked for; the rest is the first of its kind."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class DateFault(Enum):
    """Why the boxes hold no date."""

    DAY_MISSING = "day missing"
    MONTH_MISSING = "month missing"
    YEAR_MISSING = "year missing"
    DAY_UNREADABLE = "day unreadable"
    MONTH_UNREADABLE = "month unreadable"
    YEAR_UNREADABLE = "year unreadable"
    NO_SUCH_DAY = "no such day"


@dataclass(frozen=True, slots=True)
class Boxes:
    """What stands in the boxes; a box that is not shown is empty."""

    day: str = ""
    month: str = ""
    year: str = ""


def boxes_of(stored: str) -> Boxes:
    """Return how a stored date is shown; empty boxes for anything that is none."""
    found = _ISO.match(stored)
    if found is None:
        return Boxes()
    year, month, day = found.groups()
    return Boxes(str(int(day)), str(int(month)), year)


def spread(typed: str, fineness: Fineness, *, today: date, months: MonthNames = KNOWN_MONTHS) -> Boxes | None:
    """Return the boxes for a date that was typed at a go, such as "27 3 57"; None for anything else."""
    text = keep_digits(typed).strip().casefold()
    if text in _TODAY:
        return boxes_of((today + timedelta(days=_TODAY[text])).isoformat())
    iso = _ISO.fullmatch(text)
    if iso is not None:
        return boxes_of(text)
    parts = _parts(text, months)
    if fineness is Fineness.DAY and len(parts) == 3:
        return Boxes(*parts)
    return Boxes("", *parts) if fineness is Fineness.MONTH and len(parts) == 2 else None


def _parts(text: str, months: MonthNames) -> list[str]:
    """Split "27/3/57", "27 march 1957", "march 27th 1957" or "270357" into day, month and year."""
    run = _RUN.fullmatch(text)
    if run is not None:
        return list(run.groups())
    parts = [_ORDINAL.sub(r"\1", part) for part in re.split(r"[\s/.,\-–]+", text) if part]
    if len(parts) == 3 and _month_number(parts[0], months) and not parts[0].isdecimal():
        parts[0], parts[1] = parts[1], parts[0]
    return parts


def read_date(
    boxes: Boxes, fineness: Fineness = Fineness.DAY, *, today: date, months: MonthNames = KNOWN_MONTHS
) -> str | DateFault:
    """Read the boxes.

    Returns:
        The text to keep, empty when all boxes are; or what is wrong with them.
    """
    day, month, year = (keep_digits(part).strip().casefold() for part in (boxes.day, boxes.month, boxes.year))
    if not (day or month or year):
        return ""
    if fineness is not Fineness.DAY:
        day = "1"
    if fineness is Fineness.YEAR:
        month = "1"
    fault = _missing(day, month, year)
    if fault is not None:
        return fault
    return _put_together(_ORDINAL.sub(r"\1", day), _month_number(month, months), _year_number(year, today))


def _missing(day: str, month: str, year: str) -> DateFault | None:
    if not day:
        return DateFault.DAY_MISSING
    if not month:
        return DateFault.MONTH_MISSING
    return DateFault.YEAR_MISSING if not year else None


def _put_together(day: str, month: int, year: int) -> str | DateFault:
    if not day.isdecimal() or len(day) > 2 or not 1 <= int(day) <= 31:
        return DateFault.DAY_UNREADABLE
    if not month:
        return DateFault.MONTH_UNREADABLE
    if not year:
        return DateFault.YEAR_UNREADABLE
    try:
        return date(year, month, int(day)).isoformat()
    except ValueError:
        return DateFault.NO_SUCH_DAY


def _month_number(typed: str, months: MonthNames) -> int:
    """Return the number of a month that is typed as a number or as the beginning of one name; 0 for none."""
    text = typed.rstrip(".").casefold()
    if text.isdecimal():
        return int(text) if len(text) <= 2 and int(text) <= 12 else 0
    if len(text) < 3:
        return 0
    return next((number for number, names in enumerate(months, 1) if _begins_one(text, names)), 0)


def _begins_one(text: str, names: Sequence[str]) -> bool:
    return any(name.casefold().rstrip(".").startswith(text) for name in names)


def _year_number(typed: str, today: date) -> int:
    """Return a year of four figures, or of two in the century that is likely; 0 for none."""
    if not typed.isdecimal():
        return 0
    if len(typed) == 4:
        return int(typed)
    if len(typed) != 2:
        return 0
    century = today.year - today.year % 100
    near = century + int(typed)
    return near if near <= today.year + _AHEAD_YEARS else near - 100
