"""The kinds of value and the conversions between them, as JavaRosa does them."""

import re
from datetime import date, datetime, time, timedelta, tzinfo
from decimal import Decimal
from math import inf, isfinite, isnan, nan
from typing import Final

from caseworker.forms.xpath.host import Node, Scalar

NodeSet = tuple[Node, ...]
Value = Scalar | NodeSet

EPOCH: Final = date(1970, 1, 1)
CLOSE: Final = 1e-12
"""Numbers nearer than this are equal."""

_NUMBER = re.compile(r"-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")
BLANKS: Final = "".join(map(chr, range(33)))
"""What Java's trim() takes away."""


def to_scalar(value: Value) -> Scalar:
    """Return the single value that `value` stands for: of its first node, or '' when there is none."""
    if isinstance(value, tuple):
        return value[0].value() if value else ""
    return value


def to_string(value: Value) -> str:
    """Return `value` as string() does; a date with a time gives its day alone, as in JavaRosa."""
    scalar = to_scalar(value)
    if isinstance(scalar, str):
        return scalar
    if isinstance(scalar, bool):
        return "true" if scalar else "false"
    if isinstance(scalar, float):
        return number_text(scalar)
    if isinstance(scalar, time):
        return time_text(scalar)
    return f"{scalar.year}-{scalar.month:02}-{scalar.day:02}"


def number_text(number: float) -> str:
    """Return the digits of `number`: whole ones without a point, never with an exponent."""
    if isnan(number):
        return "NaN"
    if number in (inf, -inf):
        return "Infinity" if number > 0 else "-Infinity"
    if abs(number) < CLOSE:
        return "0"
    whole = round(number)
    if abs(number - whole) < CLOSE:
        return str(whole)
    digits = repr(number)
    return format(Decimal(digits), "f") if "e" in digits else digits


def to_number(value: Value) -> float:
    """Return `value` as number() does: NaN for blanks and words, whole days since 1970 for dates."""
    scalar = to_scalar(value)
    if isinstance(scalar, float):
        return scalar
    if isinstance(scalar, str):
        return text_number(scalar)
    if isinstance(scalar, bool):
        return 1.0 if scalar else 0.0
    if isinstance(scalar, datetime):
        return float((scalar.date() - EPOCH).days)
    if isinstance(scalar, date):
        return float((scalar - EPOCH).days)
    return day_fraction(scalar)


def text_number(text: str) -> float:
    """Return the number that `text` spells, with a point or a comma, or NaN."""
    plain = text.replace(",", ".").strip(BLANKS)
    return float(plain) if _NUMBER.fullmatch(plain) else nan


def to_boolean(value: Value) -> bool:
    """Return `value` as boolean() does: a node-set by the value of its first node, unlike XPath 1.0."""
    scalar = to_scalar(value)
    if isinstance(scalar, bool):
        return scalar
    if isinstance(scalar, str):
        return scalar != ""
    if isinstance(scalar, float):
        return abs(scalar) > CLOSE  # false for NaN, too
    return True


def equal(left: Scalar, right: Scalar) -> bool:
    """Say whether two single values are equal: as truth values, else as numbers, else as texts."""
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    if isinstance(left, bool) or isinstance(right, bool):
        return to_boolean(left) == to_boolean(right)
    if isinstance(left, float) or isinstance(right, float):
        one, other = to_number(left), to_number(right)
        return one == other or abs(one - other) < CLOSE
    return to_string(left) == to_string(right)


def is_blank(value: Value) -> bool:
    """Say whether `value` counts as no answer: an empty text or NaN."""
    scalar = to_scalar(value)
    return scalar == "" or (isinstance(scalar, float) and isnan(scalar))


def day_fraction(moment: time) -> float:
    """Return the part of the day that has passed at `moment`, from 0 up to 1."""
    seconds = (moment.hour * 60 + moment.minute) * 60 + moment.second + moment.microsecond / 1e6
    return seconds / 86400


def time_text(moment: time) -> str:
    """Return `moment` as XForms writes it, with milliseconds and its offset where it has one."""
    return f"{moment.isoformat('milliseconds')[:12]}{_offset_text(moment.utcoffset())}"


def datetime_text(moment: datetime) -> str:
    """Return `moment` as XForms writes it."""
    clock = moment.isoformat(timespec="milliseconds")[11:23]
    return f"{moment.date().isoformat()}T{clock}{_offset_text(moment.utcoffset())}"


def stored_text(value: Scalar, zone: tzinfo) -> str:
    """Return the text that a calculation leaves in a node of type string.

    Truth values become 1 and 0, NaN nothing, and a date the first instant of its day in `zone`.
    """
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return "" if isnan(value) else number_text(value)
    if isinstance(value, datetime):
        return datetime_text(value)
    if isinstance(value, date):
        return datetime_text(midnight(value, zone))
    return to_string(value)


def midnight(day: date, zone: tzinfo) -> datetime:
    """Return the first instant of `day` in `zone`."""
    return datetime(day.year, day.month, day.day, tzinfo=zone)


def whole(number: float, otherwise: int) -> int:
    """Return `number` without its fraction, held within 32 bits; `otherwise` for NaN."""
    if isnan(number):
        return otherwise
    return (
        int(max(-(2.0**31), min(2.0**31 - 1, number))) if isfinite(number) else (2**31 - 1 if number > 0 else -(2**31))
    )


def _offset_text(offset: timedelta | None) -> str:
    if offset is None:
        return ""
    minutes = round(offset.total_seconds() / 60)
    if minutes == 0:
        return "Z"
    return f"{'+' if minutes > 0 else '-'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
