"""Functions of points, lines and areas on the earth, by the formulas of JavaRosa and Collect."""

import math
from collections.abc import Sequence
from itertools import pairwise

from caseworker.forms.xpath.errors import EvaluationError
from caseworker.forms.xpath.functions.library import Library
from caseworker.forms.xpath.values import Value, to_string

GEOGRAPHY = Library()
_RADIUS_M = 6_378_100.0
_DEGREE_M = 2 * _RADIUS_M * math.pi / 360.0
Point = tuple[float, float]
"""Latitude and longitude in degrees."""


@GEOGRAPHY.define("area", "enclosed-area", least=1, most=1)
def area(shape: Value) -> float:
    """Return the area in square metres of a shape, or of a node-set of points."""
    points = _points((shape,))
    if len(points) < 3:
        return 0.0
    (latitude, longitude), *others = points
    flat = [
        ((lon - longitude) * _DEGREE_M * math.cos(math.radians(lat)), (lat - latitude) * _DEGREE_M)
        for lat, lon in others
    ]
    return abs(sum((y1 * x2 - x1 * y2) / 2 for (x1, y1), (x2, y2) in pairwise(flat)))


@GEOGRAPHY.define("distance", least=1)
def distance(*places: Value) -> float:
    """Return the length in metres of a line, of the border of a shape, or from point to point.

    Source: ODK XForms specification, distance(), https://getodk.github.io/xforms-spec/#fn:distance
    """
    return sum((_between(one, other) for one, other in pairwise(_points(places))), 0.0)


@GEOGRAPHY.define("geofence", least=2, most=2)
def geofence(point: str, shape: Value) -> bool:
    """Say whether a point lies inside a shape, whose last point is its first one."""
    latitude, longitude = _point(point)
    inside = False
    for (lat1, lon1), (lat2, lon2) in pairwise(_points((shape,))):
        crosses = (lat2 > latitude) != (lat1 > latitude)
        if crosses and longitude < (lon1 - lon2) * (latitude - lat2) / (lat1 - lat2) + lon2:
            inside = not inside
    return inside


@GEOGRAPHY.define("intersects", least=1, most=1)
def intersects(line: Value) -> bool:
    """Say whether a line, or the border of a shape, crosses or touches itself; that a shape closes does not count."""
    found = _points((line,))
    points = [point for at, point in enumerate(found) if at == 0 or found[at - 1] != point]
    segments = list(pairwise(points))
    closed = len(points) > 2 and points[0] == points[-1]
    for at, one in enumerate(segments):
        for beyond in range(at + 1, len(segments)):
            neighbours = beyond == at + 1 or (closed and at == 0 and beyond == len(segments) - 1)
            if _folds_back(one, segments[beyond]) if neighbours else _meet(one, segments[beyond]):
                return True
    return False


def _points(values: Sequence[Value]) -> list[Point]:
    """Return the points of texts and nodes; blanks at the end of a text, and blank texts, have none."""
    found: list[Point] = []
    for value in values:
        for text in [to_string(node.value()) for node in value] if isinstance(value, tuple) else [to_string(value)]:
            found.extend(_point(part) for part in text.split(";") if part.strip())
    return found


def _point(text: str) -> Point:
    numbers = text.split()
    try:
        latitude = float(numbers[0]) if numbers else 0.0
        longitude = float(numbers[1]) if len(numbers) > 1 else 0.0
    except ValueError:
        raise EvaluationError("A place on the map is expected here, such as 51.5 -0.1.") from None
    return latitude, longitude


def _between(one: Point, other: Point) -> float:
    """Return the way over the sphere in metres, by the law of cosines."""
    turn = math.radians(one[1] - other[1])
    first, second = math.radians(one[0]), math.radians(other[0])
    cosine = math.sin(first) * math.sin(second) + math.cos(first) * math.cos(second) * math.cos(turn)
    return math.acos(max(-1.0, min(1.0, cosine))) * _RADIUS_M


Segment = tuple[Point, Point]


def _side(line: Segment, point: Point) -> float:
    (y1, x1), (y2, x2) = line
    return (x2 - x1) * (point[0] - y1) - (y2 - y1) * (point[1] - x1)


def _holds(line: Segment, point: Point) -> bool:
    """Say whether a point in line with a segment lies within it."""
    (y1, x1), (y2, x2) = line
    return min(y1, y2) <= point[0] <= max(y1, y2) and min(x1, x2) <= point[1] <= max(x1, x2)


def _meet(one: Segment, other: Segment) -> bool:
    a, b = _side(one, other[0]), _side(one, other[1])
    c, d = _side(other, one[0]), _side(other, one[1])
    if (a > 0) != (b > 0) and (c > 0) != (d > 0) and a and b and c and d:
        return True
    touching = ((a, one, other[0]), (b, one, other[1]), (c, other, one[0]), (d, other, one[1]))
    return any(side == 0 and _holds(line, point) for side, line, point in touching)


def _folds_back(one: Segment, following: Segment) -> bool:
    """Say whether the next segment runs back over this one."""
    shared = set(one) & set(following)
    ends = [point for point in (*one, *following) if point not in shared]
    if len(shared) != 1 or len(ends) != 2:
        return True
    return _side(one, ends[1]) == 0 and (_holds(one, ends[1]) or _holds(following, ends[0]))
