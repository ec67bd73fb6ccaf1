"""Numbers as people type them, and as the form keeps them; no Qt."""

import re
import unicodedata
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Final

_GROUPED: Final = re.compile(r"\d{1,3}(?:[, ]\d{3})+(?=\.|$)")
_PLAIN: Final = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
_LARGEST_WHOLE: Final = 2**31 - 1
_EXACT_FIGURES: Final = 15


class NumberFault(Enum):
    """Why something typed is not the number that is asked for."""

    NOT_A_NUMBER = "not a number"
    NOT_WHOLE = "not whole"
    TOO_LONG = "too long"


def read_number(typed: str, *, whole: bool) -> str | NumberFault:
    """Read a number in any script, with or without a pound sign and separators of thousands.

    Returns:
        The text to keep, empty for nothing typed; or why it cannot be read.
    """
    text = _in_plain_figures(typed)
    if not text:
        return ""
    grouped = _GROUPED.match(text.removeprefix("-"))
    if grouped is not None:
        text = re.sub("[, ]", "", text)
    if not _PLAIN.fullmatch(text):
        return NumberFault.NOT_A_NUMBER
    return _whole(Decimal(text)) if whole else _decimal(Decimal(text))


def show_number(stored: str, *, grouped: bool = False) -> str:
    """Return a stored number as it is shown, with separators of thousands where they are wanted."""
    try:
        number = Decimal(stored)
    except InvalidOperation:
        return stored
    if not number.is_finite() or abs(number.adjusted()) > 40:
        return stored
    return format(number, ",f" if grouped else "f")


def keep_digits(typed: str) -> str:
    """Return text that is made of figures, such as an account number, in plain figures; zeros in front stay."""
    return "".join(_figure(sign) for sign in typed).strip()


def _figure(sign: str) -> str:
    value = unicodedata.decimal(sign, None)
    return sign if value is None else str(value)


def _in_plain_figures(typed: str) -> str:
    text = keep_digits(typed).replace("\u2212", "-").replace("\u066b", ".").replace("\u066c", ",")
    text = re.sub(r"[\u200e\u200f\u061c]", "", text)
    text = re.sub(r"\s+", " ", text).strip()
    sign, _, rest = text.rpartition("£") if text.startswith(("£", "-£", "- £")) else ("", "", text)
    text = sign.strip() + rest.strip()
    return "-" + text[1:].strip() if text.startswith("-") else text.removeprefix("+")


def _whole(number: Decimal) -> str | NumberFault:
    if number != number.to_integral_value():
        return NumberFault.NOT_WHOLE
    return str(int(number)) if abs(number) <= _LARGEST_WHOLE else NumberFault.TOO_LONG


def _decimal(number: Decimal) -> str | NumberFault:
    if len(number.as_tuple().digits) > _EXACT_FIGURES:
        return NumberFault.TOO_LONG
    plain = format(number, "f")
    return (plain.rstrip("0").rstrip(".") if "." in plain else plain).replace("-0", "0", plain == "-0") or "0"
