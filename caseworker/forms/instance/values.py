"""Typed values: text to value and back, by the type of the bind, as JavaRosa stores them.

A value is kept twice: typed, as XPath reads it, and as the text of the XML. An answer or default that is no value of
its type is blank; a calculate that gives another type keeps what it gave.
"""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal

from caseworker.forms.xpath import Scalar

_INTEGER = re.compile(r"[+-]?\d{1,10}")
_DECIMAL = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?")
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?")
_INT_MAX, _INT_MIN = 2**31 - 1, -(2**31)
BLANK = ("", "")
Held = tuple[Scalar, str]
"""A value as XPath reads it, and its text."""


@dataclass(frozen=True, slots=True)
class Types:
    """Reads and writes values in one local zone; `now` settles the offset of times without a date."""

    zone: tzinfo
    now: datetime

    def parse(self, text: str, datatype: str, *, is_list: bool = False) -> Held:
        """Read an answer or a default by its type.

        Args:
            text: as typed or as in the XML.
            datatype: of the bind, without prefix.
            is_list: the question takes several values, separated by spaces.

        Returns:
            The value and its normal spelling; blank when the text is no value of the type.
        """
        if not text:
            return BLANK
        if is_list:
            joined = " ".join(text.split())
            return joined, joined
        reader = _READERS.get(datatype)
        return reader(self, text.strip()) if reader is not None else (text, text)

    def hold(self, value: Scalar, datatype: str) -> Held:
        """Store what a calculate gave, by the type of its bind."""
        if value == "" or (isinstance(value, float) and math.isnan(value)):
            return BLANK
        if datatype == "boolean" or isinstance(value, bool):
            truth = abs(value) > 1e-12 if isinstance(value, float) else bool(value)
            return truth, "1" if truth else "0"
        if isinstance(value, float | int):
            return _held_number(float(value), datatype)
        if isinstance(value, datetime | date | time):
            return self._held_time(value, datatype)
        if datatype in ("geopoint", "geotrace", "geoshape"):
            return _read_geo(self, value, datatype)
        return value, value

    def _held_time(self, value: date | time, datatype: str) -> Held:
        if datatype == "date" and not isinstance(value, time):
            day = value.astimezone(self.zone).date() if isinstance(value, datetime) else value
            return day, day.isoformat()
        if isinstance(value, time):
            return value, self.time_text(value)
        if datatype == "time":
            moment = (
                value.astimezone(self.zone).timetz() if isinstance(value, datetime) else self.midnight(value).timetz()
            )
            return moment, self.time_text(moment)
        return value, self.moment_text(value if isinstance(value, datetime) else self.midnight(value))

    def midnight(self, day: date) -> datetime:
        """Return the start of a day in the local zone."""
        return datetime(day.year, day.month, day.day, tzinfo=self.zone)

    def moment_text(self, moment: datetime) -> str:
        """Write an instant in the local zone, with milliseconds and offset."""
        local = moment.astimezone(self.zone)
        return f"{local:%Y-%m-%dT%H:%M:%S}.{local.microsecond // 1000:03d}{_offset_text(local.utcoffset())}"

    def time_text(self, moment: time) -> str:
        """Write a time of day with milliseconds and the local offset."""
        offset = moment.utcoffset()
        shown = _offset_text(self.offset if offset is None else offset)
        return f"{moment:%H:%M:%S}.{moment.microsecond // 1000:03d}{shown}"

    @property
    def offset(self) -> timedelta:
        """The local offset from UTC now."""
        return self.now.astimezone(self.zone).utcoffset() or timedelta()


def _read_int(_types: Types, text: str) -> Held:
    if not _INTEGER.fullmatch(text):
        return BLANK
    number = int(text)
    return (float(number), str(number)) if _INT_MIN <= number <= _INT_MAX else BLANK


def _read_decimal(_types: Types, text: str) -> Held:
    if not _DECIMAL.fullmatch(text):
        return BLANK
    number = float(text)
    return (number, decimal_text(number)) if math.isfinite(number) else BLANK


def _read_boolean(_types: Types, text: str) -> Held:
    """Only `1` and `t` are true, as in JavaRosa: `true` is not, so that no client reads a record differently."""
    truth = text in ("1", "t")
    return truth, "1" if truth else "0"


def _read_date(_types: Types, text: str) -> Held:
    day = _day(text)
    return (day, day.isoformat()) if day is not None else BLANK


def _day(text: str) -> date | None:
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    try:
        return date(*(int(part) for part in found.groups()))
    except ValueError:
        return None


def _clock(text: str) -> tuple[time, timedelta | None] | None:
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    hour, minute, second, fraction, zone = found.groups()
    microsecond = int((fraction or "0").ljust(6, "0")[:6])
    try:
        return time(int(hour), int(minute), int(second or 0), microsecond), _offset(zone)
    except ValueError:
        return None


def _offset(zone: str | None) -> timedelta | None:
    if zone is None:
        return None
    if zone == "Z":
        return timedelta()
    digits = zone[1:].replace(":", "").ljust(4, "0")
    size = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return -size if zone[0] == "-" else size


def _read_time(types: Types, text: str) -> Held:
    found = _clock(text)
    if found is None:
        return BLANK
    moment, offset = found
    if offset is not None:
        shifted = datetime.combine(date(2000, 1, 2), moment) - offset + types.offset
        moment = shifted.time()
    local = moment.replace(tzinfo=timezone(types.offset))
    return local, types.time_text(local)


def _read_moment(types: Types, text: str) -> Held:
    day_text, _, clock_text = text.partition("T")
    day = _day(day_text)
    found = _clock(clock_text) if clock_text else (time(), None)
    if day is None or found is None:
        return BLANK
    moment, offset = found
    zone = types.zone if offset is None else timezone(offset)
    try:
        local = datetime.combine(day, moment, tzinfo=zone).astimezone(types.zone)
    except OverflowError:
        return BLANK
    return local, types.moment_text(local)


def _read_geo(_types: Types, text: str, kind: str) -> Held:
    points = [_point(part.split()) for part in text.split(";") if part.strip()]
    if not points or None in points or (kind == "geopoint" and len(points) != 1):
        return BLANK
    joined = "; ".join(str(point) for point in points)
    return joined, joined


def _point(parts: list[str]) -> str | None:
    if not 2 <= len(parts) <= 4 or not all(_DECIMAL.fullmatch(part) for part in parts):
        return None
    return " ".join(decimal_text(float(part)) for part in [*parts, "0", "0"][:4])


_READERS: dict[str, Callable[[Types, str], Held]] = {
    "int": _read_int,
    "long": _read_int,
    "decimal": _read_decimal,
    "boolean": _read_boolean,
    "date": _read_date,
    "time": _read_time,
    "dateTime": _read_moment,
    "geopoint": lambda types, text: _read_geo(types, text, "geopoint"),
    "geotrace": lambda types, text: _read_geo(types, text, "geotrace"),
    "geoshape": lambda types, text: _read_geo(types, text, "geoshape"),
}


def _held_number(number: float, datatype: str) -> Held:
    if datatype in ("int", "long"):
        whole = max(
            _INT_MIN, min(_INT_MAX, int(number) if math.isfinite(number) else _INT_MAX if number > 0 else _INT_MIN)
        )
        return float(whole), str(whole)
    return number, number_text(number)


def number_text(number: float) -> str:
    """Write a number as string() does: whole ones without a point."""
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if number == int(number):
        return str(int(number))
    return decimal_text(number)


def decimal_text(number: float) -> str:
    """Write a number with a point and without an exponent, so that any reader takes it."""
    written = repr(number)
    return written if "e" not in written else format(Decimal(written), "f")


def _offset_text(offset: timedelta | None) -> str:
    minutes = int((offset or timedelta()).total_seconds() // 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
