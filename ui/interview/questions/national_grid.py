"""Grid references of Great Britain as places on the earth; no Qt.

Source: Ordnance Survey, A Guide to Coordinate Systems in Great Britain (2020), sections 6.6 and annexes B and C: the
inverse of the National Grid's transverse Mercator projection, then the seven steps from OSGB36 to WGS84. That shift is
right to about five metres all over the country, which `Found.metres` counts in.
"""

import re
from dataclasses import dataclass
from math import atan2, ceil, cos, degrees, hypot, radians, sin, sqrt, tan
from typing import Final

_REFERENCE: Final = re.compile(r"(?P<square>[HJNOST][A-HJ-Z])\s*(?P<figures>\d[\d\s]*)", re.IGNORECASE)
_LETTERS: Final = "ABCDEFGHJKLMNOPQRSTUVWXYZ"
_SHIFT_M: Final = 5
"""How far off the change of datum may be."""
_EAST, _NORTH = 700_000, 1_300_000
"""Metres that the grid reaches."""
_AIRY: Final = (6_377_563.396, 6_356_256.909)
_WGS84: Final = (6_378_137.0, 6_356_752.3141)
_F0, _E0, _N0 = 0.9996012717, 400_000.0, -100_000.0
_LAT0, _LON0 = radians(49), radians(-2)
_MOVE: Final = (446.448, -125.157, 542.060)
_TURN: Final = tuple(radians(seconds / 3600) for seconds in (0.1502, 0.2470, 0.8421))
_SCALE: Final = -20.4894e-6


@dataclass(frozen=True, slots=True)
class Found:
    """The middle of the square that a reference names: degrees on WGS84, and how many metres it may be off."""

    latitude: float
    longitude: float
    metres: int


def read_grid_reference(typed: str) -> Found | None:
    """Read a reference such as `NZ 245 645`; None for anything else, and for what lies off the grid."""
    found = _REFERENCE.fullmatch(typed.strip())
    figures = re.sub(r"\s", "", found["figures"]) if found is not None else ""
    if found is None or len(figures) % 2 or not 2 <= len(figures) <= 10:
        return None
    half = len(figures) // 2
    side = 10 ** (5 - half)
    first, second = (_LETTERS.index(letter) for letter in found["square"].upper())
    east = ((first - 2) % 5 * 5 + second % 5) * 100_000 + int(figures[:half]) * side + side / 2
    north = (19 - first // 5 * 5 - second // 5) * 100_000 + int(figures[half:]) * side + side / 2
    if not (0 <= east < _EAST and 0 <= north < _NORTH):
        return None
    latitude, longitude = shifted(*unprojected(east, north))
    return Found(degrees(latitude), degrees(longitude), ceil(hypot(side / 2, side / 2)) + _SHIFT_M)


def unprojected(east: float, north: float) -> tuple[float, float]:
    """Return latitude and longitude on the ellipsoid of the grid, in radians."""
    a, b = _AIRY
    e2 = 1 - (b / a) ** 2
    latitude = _LAT0
    while abs(north - _N0 - _meridian(latitude)) >= 1e-5:
        latitude += (north - _N0 - _meridian(latitude)) / (a * _F0)
    s2, t = sin(latitude) ** 2, tan(latitude)
    nu = a * _F0 / sqrt(1 - e2 * s2)
    rho = a * _F0 * (1 - e2) * (1 - e2 * s2) ** -1.5
    eta2, sec, d, t2 = nu / rho - 1, 1 / cos(latitude), east - _E0, t * t
    vii = t / (2 * rho * nu)
    viii = t / (24 * rho * nu**3) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2)
    ix = t / (720 * rho * nu**5) * (61 + 90 * t2 + 45 * t2**2)
    x = sec / nu
    xi = sec / (6 * nu**3) * (nu / rho + 2 * t2)
    xii = sec / (120 * nu**5) * (5 + 28 * t2 + 24 * t2**2)
    xiia = sec / (5040 * nu**7) * (61 + 662 * t2 + 1320 * t2**2 + 720 * t2**3)
    return (
        latitude - vii * d**2 + viii * d**4 - ix * d**6,
        _LON0 + x * d - xi * d**3 + xii * d**5 - xiia * d**7,
    )


def shifted(latitude: float, longitude: float) -> tuple[float, float]:
    """Return the same place on WGS84, in radians."""
    a, b = _AIRY
    e2 = 1 - (b / a) ** 2
    nu = a / sqrt(1 - e2 * sin(latitude) ** 2)
    x = nu * cos(latitude) * cos(longitude)
    y = nu * cos(latitude) * sin(longitude)
    z = nu * (1 - e2) * sin(latitude)
    (tx, ty, tz), (rx, ry, rz), scale = _MOVE, _TURN, 1 + _SCALE
    x, y, z = (
        tx + scale * x - rz * y + ry * z,
        ty + rz * x + scale * y - rx * z,
        tz - ry * x + rx * y + scale * z,
    )
    a, b = _WGS84
    e2 = 1 - (b / a) ** 2
    across = hypot(x, y)
    there = atan2(z, across * (1 - e2))
    for _ in range(6):
        nu = a / sqrt(1 - e2 * sin(there) ** 2)
        there = atan2(z + e2 * nu * sin(there), across)
    return there, atan2(y, x)


def _meridian(latitude: float) -> float:
    """Return the arc of the meridian from the grid's true origin, in metres."""
    a, b = _AIRY
    n = (a - b) / (a + b)
    less, more = latitude - _LAT0, latitude + _LAT0
    return (
        b
        * _F0
        * (
            (1 + n + 1.25 * n**2 + 1.25 * n**3) * less
            - (3 * n + 3 * n**2 + 21 / 8 * n**3) * sin(less) * cos(more)
            + (15 / 8 * (n**2 + n**3)) * sin(2 * less) * cos(2 * more)
            - 35 / 24 * n**3 * sin(3 * less) * cos(3 * more)
        )
    )
