"""Points on the earth as people type or paste them; no Qt."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Final

from ui.interview.questions.national_grid import read_grid_reference
from ui.interview.questions.typed_numbers import keep_digits

_ANGLE: Final = re.compile(
    r"""\s*(?P<before>[NSEW])?\s*(?P<sign>[+-]?)\s*(?P<degrees>\d{1,3}(?:\.\d+)?)\s*°?
    (?:\s*(?P<minutes>\d{1,2}(?:\.\d+)?)\s*['’′]\s*(?:(?P<seconds>\d{1,2}(?:\.\d+)?)\s*(?:"|”|″|''))?)?
    \s*(?P<after>[NSEW])?\s*""",
    re.VERBOSE | re.IGNORECASE,
)
_PLACES: Final = 7
"""Decimal places that are kept: one centimetre."""


class PointFault(Enum):
    """Why something typed is no point, or too little for a line or an area."""

    NOT_TWO_NUMBERS = "not two numbers"
    LATITUDE_TOO_FAR = "latitude too far"
    LONGITUDE_TOO_FAR = "longitude too far"
    ACCURACY_UNREADABLE = "accuracy unreadable"
    TOO_FEW_FOR_LINE = "too few for a line"
    TOO_FEW_FOR_AREA = "too few for an area"


@dataclass(frozen=True, slots=True)
class Point:
    """One point: degrees, and metres of height and accuracy, as their texts."""

    latitude: str
    longitude: str
    height: str = "0.0"
    accuracy: str = "0.0"

    @property
    def kept(self) -> str:
        """The text to keep."""
        return f"{self.latitude} {self.longitude} {self.height} {self.accuracy}"

    @property
    def shown(self) -> str:
        """Latitude and longitude as they are shown."""
        return f"{self.latitude}, {self.longitude}"


def points_of(stored: str) -> tuple[Point, ...]:
    """Return the points of a stored answer; none for anything that cannot be read."""
    points = [part.split() for part in stored.split(";") if part.strip()]
    return tuple(Point(*parts[:4]) for parts in points if len(parts) >= 2)


def read_point(typed: str) -> Point | PointFault:
    """Read latitude and longitude in degrees, with a sign or with N, S, E, W; or a grid reference of Great Britain."""
    on_grid = read_grid_reference(typed)
    if on_grid is not None:
        north, east = (_text(Decimal(angle)) for angle in (on_grid.latitude, on_grid.longitude))
        return Point(north, east, accuracy=f"{on_grid.metres}.0")
    halves = _halves(keep_digits(typed).replace("\u2212", "-"))
    if halves is None:
        return PointFault.NOT_TWO_NUMBERS
    first, second = (_ANGLE.fullmatch(half) for half in halves)
    if first is None or second is None:
        return PointFault.NOT_TWO_NUMBERS
    if _letter(first) in {"E", "W"} and _letter(second) in {"N", "S"}:
        first, second = second, first
    if _letter(first) in {"E", "W"} or _letter(second) in {"N", "S"}:
        return PointFault.NOT_TWO_NUMBERS
    latitude, longitude = _degrees(first), _degrees(second)
    if abs(latitude) > 90:
        return PointFault.LATITUDE_TOO_FAR
    if abs(longitude) > 180:
        return PointFault.LONGITUDE_TOO_FAR
    return Point(_text(latitude), _text(longitude))


def read_metres(typed: str) -> str | PointFault:
    """Read how many metres the point may be off; nothing typed is nought."""
    text = re.sub(r"\s*m(?:etres?)?\s*$", "", keep_digits(typed).casefold()) or "0"
    if not re.fullmatch(r"\d{1,6}(?:\.\d{1,3})?", text):
        return PointFault.ACCURACY_UNREADABLE
    return _text(Decimal(text))


def read_points(typed: str, *, area: bool) -> str | tuple[int, PointFault]:
    """Read a line or an area, one point on each line of text; an area is closed where it was left open.

    Returns:
        The text to keep; or the number of the line that is wrong, 0 where there are too few, and why.
    """
    points: list[Point] = []
    for number, line in enumerate(typed.splitlines(), 1):
        if not line.strip():
            continue
        point = read_point(line)
        if isinstance(point, PointFault):
            return number, point
        points.append(point)
    if not points:
        return ""
    if area and len(set(points)) < 3:
        return 0, PointFault.TOO_FEW_FOR_AREA
    if area and points[0] != points[-1]:
        points.append(points[0])
    if len(points) < 2:
        return 0, PointFault.TOO_FEW_FOR_LINE
    return "; ".join(point.kept for point in points)


def _halves(text: str) -> tuple[str, str] | None:
    text = text.strip().strip("()[]")
    for split in (r"[,;]", r"(?<=[NSEWnsew])\s*(?=[+\-\d])", r"\s+(?=[NSEWnsew]\s*\d)", r"\s+"):
        parts = [part for part in re.split(split, text) if part.strip()]
        if len(parts) == 2:
            return parts[0], parts[1]
    return None


def _letter(found: re.Match[str]) -> str:
    return (found["before"] or found["after"] or "").upper()


def _degrees(found: re.Match[str]) -> Decimal:
    size = Decimal(found["degrees"])
    size += Decimal(found["minutes"] or 0) / 60 + Decimal(found["seconds"] or 0) / 3600
    return -size if found["sign"] == "-" or _letter(found) in {"S", "W"} else size


def _text(number: Decimal) -> str:
    """Write a number as the form keeps it: with a point, and no more zeros than one."""
    plain = format(round(number, _PLACES), "f")
    whole, _, rest = plain.partition(".")
    rest = rest.rstrip("0") or "0"
    return "0.0" if whole in {"-0", "0"} and rest == "0" else f"{whole}.{rest}"
