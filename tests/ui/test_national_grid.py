"""Grid references of Great Britain, beside the figures that the Ordnance Survey publishes."""

from math import degrees

import pytest

from ui.interview.questions.national_grid import read_grid_reference, unprojected
from ui.interview.questions.typed_points import Point, read_point, read_points


def angle(whole: int, minutes: int, seconds: float) -> float:
    return whole + minutes / 60 + seconds / 3600


def test_the_published_example_of_the_projection_is_met() -> None:
    latitude, longitude = unprojected(651_409.903, 313_177.270)
    assert degrees(latitude) == pytest.approx(angle(52, 39, 27.2531), abs=1e-7)
    assert degrees(longitude) == pytest.approx(angle(1, 43, 4.5177), abs=1e-7)


def test_a_reference_lies_where_satellites_see_it() -> None:
    found = read_grid_reference("TG 51409 13177")
    assert found is not None
    assert found.latitude == pytest.approx(angle(52, 39, 28.72), abs=5e-5)
    assert found.longitude == pytest.approx(angle(1, 42, 57.79), abs=7e-5)
    assert found.metres == 6


@pytest.mark.parametrize("typed", ["NZ 245 645", "nz245645", "NZ 24500 64500", "NZ245 645 "])
def test_a_reference_is_typed_in_any_usual_way(typed: str) -> None:
    point = read_point(typed)
    assert isinstance(point, Point)
    assert float(point.latitude) == pytest.approx(54.9751, abs=0.001)
    assert float(point.longitude) == pytest.approx(-1.6179, abs=0.001)


def test_how_far_off_it_may_be_goes_with_the_size_of_its_square() -> None:
    metres = {
        typed: found.metres
        for typed in ("NZ 24 64", "NZ 245 645", "NZ 2450 6450")
        if (found := read_grid_reference(typed))
    }
    assert metres == {"NZ 24 64": 713, "NZ 245 645": 76, "NZ 2450 6450": 13}


@pytest.mark.parametrize(
    "typed", ["NZ", "NZ 24 645", "NZ 245 64", "AB 245 645", "NI 24 64", "54.9, -1.6", "OV 00 00 00 1"]
)
def test_what_is_no_reference_is_not_read_as_one(typed: str) -> None:
    assert read_grid_reference(typed) is None


def test_the_points_of_an_area_may_be_references() -> None:
    read = read_points("NZ 245 645\nNZ 246 645\nNZ 246 646", area=True)
    assert isinstance(read, str)
    assert read.count(";") == 3
