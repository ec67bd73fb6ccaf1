"""Dates and times in text: what JavaRosa reads as one, and how format-date writes one in the form's language."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Final

from babel import Locale
from babel.core import UnknownLocaleError

from caseworker.forms.xpath.errors import EvaluationError
from caseworker.forms.xpath.values import midnight

_DATE = re.compile(r"([+-]?[0-9]{1,9})-([0-9]{1,9})-([0-9]{1,9})", re.ASCII)
_TIME = re.compile(
    r"([0-9]{1,2}):([0-9]{1,2})(?::([0-9]{1,2})(?:\.([0-9]{1,9})[0-9]*)?)?(Z|[+-][0-9]{1,2}(?::?[0-9]{2})?)?", re.ASCII
)
_LANGUAGE_TAG = re.compile(r"\(([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\)\s*$")


def read_date(text: str) -> date | None:
    """Return the day that `text` names, leading zeros or not, or None."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def read_time(text: str) -> time | None:
    """Return the time that `text` names, aware when it gives an offset, or None."""
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    micro = int((match[4] or "0")[:6].ljust(6, "0"))
    try:
        return time(int(match[1]), int(match[2]), int(match[3] or 0), micro, tzinfo=_offset(match[5]))
    except ValueError:
        return None


def read_moment(text: str, zone: tzinfo) -> datetime | None:
    """Return the instant that `text` names, in `zone`, or None; a day alone is its first instant.

    Times without an offset are local.
    """
    day_text, divided, time_of_day = text.partition("T")
    day = read_date(day_text)
    if day is None:
        return None
    if not divided:
        return midnight(day, zone)
    clock = read_time(time_of_day)
    if clock is None:
        return None
    moment = datetime.combine(day, clock, tzinfo=clock.tzinfo or zone)
    try:
        return moment.astimezone(zone)
    except OverflowError:  # the first and last day of the calendar, seen from elsewhere
        return None


def write_moment(moment: datetime, pattern: str, language: str) -> str:
    """Return `moment` by a pattern of format-date().

    Raises:
        EvaluationError: the pattern holds an unknown sign after a percent sign.

    Source: ODK XForms specification, format-date(), https://getodk.github.io/xforms-spec/#fn:format-date;
        `%W`, the week of the year, is JavaRosa's.
    """
    return re.sub(r"%(.?)", lambda match: _sign(moment, match[1], language), pattern, flags=re.DOTALL)


def _sign(moment: datetime, sign: str, language: str) -> str:
    if sign in ("a", "b"):
        return _name(moment, sign, language)
    numbers = {
        "%": "%",
        "Y": f"{moment.year:04}",
        "y": f"{moment.year % 100:02}",
        "m": f"{moment.month:02}",
        "n": str(moment.month),
        "d": f"{moment.day:02}",
        "e": str(moment.day),
        "H": f"{moment.hour:02}",
        "h": str(moment.hour),
        "M": f"{moment.minute:02}",
        "S": f"{moment.second:02}",
        "3": f"{moment.microsecond // 1000:03}",
        "W": str(moment.isocalendar().week),
    }
    if sign not in numbers:
        raise EvaluationError(f"format-date() does not know %{sign}.")
    return numbers[sign]


def _name(moment: datetime, sign: str, language: str) -> str:
    locale = locale_of(language)
    if sign == "a":
        return str(locale.days["format"]["abbreviated"][moment.weekday()])
    return str(locale.months["format"]["abbreviated"][moment.month])


_ENGLISH: Final = Locale("en")


@lru_cache(maxsize=64)
def locale_of(language: str) -> Locale:
    """Return the locale meant by `language`: a code, or a name with its code as in `Cymraeg (cy)`; else English."""
    tagged = _LANGUAGE_TAG.search(language)
    code = (tagged[1] if tagged else language).replace("-", "_")
    try:
        return Locale.parse(code)
    except (UnknownLocaleError, ValueError, TypeError):
        return _ENGLISH


def _offset(text: str | None) -> tzinfo | None:
    if text is None:
        return None
    if text == "Z":
        return UTC
    digits = text[1:].replace(":", "")
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    span = timedelta(hours=hours, minutes=minutes)
    return timezone(-span if text[0] == "-" else span)
