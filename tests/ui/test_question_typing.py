"""What is typed into a question is read as a person means it, and never breaks anything."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.interview.questions.finding import LabelIndex, fold
from ui.interview.questions.scales import scale_of
from ui.interview.questions.typed_dates import Boxes, DateFault, Fineness, boxes_of, read_date, spread
from ui.interview.questions.typed_numbers import NumberFault, keep_digits, read_number, show_number
from ui.interview.questions.typed_points import Point, PointFault, points_of, read_metres, read_point, read_points
from ui.interview.questions.typed_times import read_time, show_time

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("12", "12"),
        (" 1,200 ", "1200"),
        ("£1 200", "1200"),
        ("-£5", "-5"),
        ("١٢٣", "123"),
        ("+7", "7"),
        ("12.0", "12"),
        ("007", "7"),
        ("", ""),
        ("  ", ""),
        ("12.5", NumberFault.NOT_WHOLE),
        ("twelve", NumberFault.NOT_A_NUMBER),
        ("1,20", NumberFault.NOT_A_NUMBER),
        ("1-2", NumberFault.NOT_A_NUMBER),
        ("99999999999", NumberFault.TOO_LONG),
    ],
)
def test_a_whole_number_is_read_as_it_is_commonly_written(typed: str, kept: str | NumberFault) -> None:
    assert read_number(typed, whole=True) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("£1,200.50", "1200.5"), (".5", "0.5"), ("5.", "5"), ("-0", "0"), ("0.00", "0"), ("1200000", "1200000")],
)
def test_a_decimal_is_kept_with_a_point(typed: str, kept: str) -> None:
    assert read_number(typed, whole=False) == kept


@given(st.integers(-(2**31) + 1, 2**31 - 1), st.booleans())
def test_a_stored_whole_number_is_read_back_as_it_is_shown(number: int, grouped: bool) -> None:
    assert read_number(show_number(str(number), grouped=grouped), whole=True) == str(number)


@given(st.decimals(-(10**9), 10**9, places=4), st.booleans())
def test_a_stored_decimal_is_read_back_as_it_is_shown(number: object, grouped: bool) -> None:
    kept = read_number(str(number), whole=False)
    assert isinstance(kept, str)
    assert read_number(show_number(kept, grouped=grouped), whole=False) == kept


@pytest.mark.parametrize(
    ("boxes", "kept"),
    [
        (Boxes("27", "3", "1957"), "1957-03-27"),
        (Boxes("27", "March", "57"), "1957-03-27"),
        (Boxes("1st", "sept", "2024"), "2024-09-01"),
        (Boxes("27", "mawrth", "1957"), "1957-03-27"),
        (Boxes("٢٧", "مارس", "١٩٥٧"), "1957-03-27"),
        (Boxes("3", "4", "30"), "2030-04-03"),
        (Boxes("3", "4", "37"), "1937-04-03"),
        (Boxes("٣", "٤", "١٩٣٧"), "1937-04-03"),
        (Boxes(), ""),
        (Boxes("", "3", "1957"), DateFault.DAY_MISSING),
        (Boxes("27", "", "1957"), DateFault.MONTH_MISSING),
        (Boxes("27", "3", ""), DateFault.YEAR_MISSING),
        (Boxes("32", "3", "1957"), DateFault.DAY_UNREADABLE),
        (Boxes("27", "13", "1957"), DateFault.MONTH_UNREADABLE),
        (Boxes("27", "Ma", "1957"), DateFault.MONTH_UNREADABLE),
        (Boxes("27", "3", "195"), DateFault.YEAR_UNREADABLE),
        (Boxes("29", "2", "2023"), DateFault.NO_SUCH_DAY),
    ],
)
def test_a_date_is_read_from_its_boxes(boxes: Boxes, kept: str | DateFault) -> None:
    assert read_date(boxes, today=TODAY) == kept


@pytest.mark.parametrize(
    "typed",
    ["27 3 57", "27/3/1957", "27.03.1957", "27 March 1957", "March 27th, 1957", "1957-03-27", "270357", "27031957"],
)
def test_a_date_typed_at_a_go_is_dealt_out_to_the_boxes(typed: str) -> None:
    boxes = spread(typed, Fineness.DAY, today=TODAY)
    assert boxes is not None
    assert read_date(boxes, today=TODAY) == "1957-03-27"


def test_today_and_its_neighbours_are_dates() -> None:
    assert spread("today", Fineness.DAY, today=TODAY) == Boxes("25", "11", "2026")
    assert spread("Ddoe", Fineness.DAY, today=TODAY) == Boxes("24", "11", "2026")


def test_a_month_stands_for_its_first_day() -> None:
    boxes = spread("March 1957", Fineness.MONTH, today=TODAY)
    assert boxes == Boxes("", "march", "1957")
    assert read_date(boxes or Boxes(), Fineness.MONTH, today=TODAY) == "1957-03-01"
    assert read_date(Boxes(year="1957"), Fineness.YEAR, today=TODAY) == "1957-01-01"


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_stored_date_is_read_back_as_it_is_shown(day: date) -> None:
    assert read_date(boxes_of(day.isoformat()), today=TODAY) == day.isoformat()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("14:30", "14:30:00.000"),
        ("2.30pm", "14:30:00.000"),
        ("2 30 p.m.", "14:30:00.000"),
        ("1430", "14:30:00.000"),
        ("9", "09:00:00.000"),
        ("12am", "00:00:00.000"),
        ("12:15 pm", "12:15:00.000"),
        ("noon", "12:00:00.000"),
        ("10:30:15", "10:30:15.000"),
        ("", ""),
        ("25:00", None),
        ("13pm", None),
        ("143", None),
        ("soon", None),
    ],
)
def test_a_time_is_read_as_it_is_commonly_written(typed: str, kept: str | None) -> None:
    assert read_time(typed) == kept


@given(st.times())
def test_a_stored_time_is_read_back_as_it_is_shown(moment: time) -> None:
    stored = f"{moment:%H:%M:%S}.000"
    assert read_time(show_time(f"{stored}+01:00")) == stored


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("54.9783, -1.6178", Point("54.9783", "-1.6178")),
        ("54.9783 -1.6178", Point("54.9783", "-1.6178")),
        ("(54.9783; -1.6178)", Point("54.9783", "-1.6178")),
        ("54.9783N 1.6178W", Point("54.9783", "-1.6178")),
        ("W 1.6178, N 54.9783", Point("54.9783", "-1.6178")),
        ("54°58'30\"N, 1°37'12\"W", Point("54.975", "-1.62")),
        ("0, 0", Point("0.0", "0.0")),
        ("54.9783", PointFault.NOT_TWO_NUMBERS),
        ("north of the church", PointFault.NOT_TWO_NUMBERS),
        ("95, 0", PointFault.LATITUDE_TOO_FAR),
        ("5, 190", PointFault.LONGITUDE_TOO_FAR),
    ],
)
def test_a_point_is_read_as_maps_write_it(typed: str, kept: Point | PointFault) -> None:
    assert read_point(typed) == kept


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_a_stored_point_is_read_back_as_it_is_shown(latitude: float, longitude: float) -> None:
    kept = read_point(f"{latitude:.6f}, {longitude:.6f}")
    assert isinstance(kept, Point)
    shown = points_of(kept.kept)[0].shown
    assert read_point(shown) == kept


def test_an_area_is_closed_and_a_line_needs_two_points() -> None:
    corners = "54.9, -1.6\n54.8, -1.6\n\n54.8, -1.5"
    first = "54.9 -1.6 0.0 0.0"
    assert read_points(corners, area=True) == f"{first}; 54.8 -1.6 0.0 0.0; 54.8 -1.5 0.0 0.0; {first}"
    assert read_points("54.9, -1.6", area=False) == (0, PointFault.TOO_FEW_FOR_LINE)
    assert read_points("54.9, -1.6\n54.8, -1.6", area=True) == (0, PointFault.TOO_FEW_FOR_AREA)
    assert read_points("54.9, -1.6\nthere", area=False) == (2, PointFault.NOT_TWO_NUMBERS)
    assert read_points("", area=False) == ""


def test_how_far_off_a_point_may_be_is_a_number_of_metres() -> None:
    assert [read_metres(typed) for typed in ("", "10 m", "5.5 metres")] == ["0.0", "10.0", "5.5"]
    assert read_metres("not far") is PointFault.ACCURACY_UNREADABLE


def test_figures_of_any_script_become_plain_ones_and_zeros_in_front_stay() -> None:
    assert keep_digits(" ٠١٢-३४ ") == "012-34"


@given(st.text())
def test_rubbish_is_a_date_and_a_time_that_exist_or_none_and_never_breaks(typed: str) -> None:
    read_number(typed, whole=True)
    read_number(typed, whole=False)
    clock = read_time(typed)
    assert not clock or time.fromisoformat(clock)
    read_point(typed)
    read_points(typed, area=True)
    read_metres(typed)
    show_number(typed)
    show_time(typed)
    boxes_of(typed)
    points_of(typed)
    fold(typed)
    for fineness in Fineness:
        spread(typed, fineness, today=TODAY)
        day = read_date(Boxes(typed, typed, typed), fineness, today=TODAY)
        assert isinstance(day, DateFault) or not day or date.fromisoformat(day)


@given(st.text(max_size=6), st.text(max_size=6), st.text(max_size=6))
def test_a_scale_is_sound_or_there_is_none(start: str, end: str, step: str) -> None:
    scale = scale_of({"start": start, "end": end, "step": step}, whole=True)
    assert scale is None or scale.position(scale.at(scale.steps)) == scale.steps


def test_a_scale_may_run_downwards_and_in_parts() -> None:
    scale = scale_of({"start": "1", "end": "0", "step": "-0.25"}, whole=False)
    assert scale is not None
    assert scale.values() == ("1.0", "0.75", "0.5", "0.25", "0.0")
    assert (scale.position("0.5"), scale.position("0.6"), scale.position("2")) == (2, None, None)


def test_a_list_is_found_by_any_words_of_a_label_without_accents() -> None:
    index = LabelIndex(["Llanfairpwll", "Ysgol Llanfair", "Café Llan", "Caernarfon"])
    assert index.matching("llanfair") == [0, 1]
    assert index.matching("cafe") == [2]
    assert index.matching("llan ca") == [2]
    assert index.matching("  ") == [0, 1, 2, 3]
    assert index.matching("zzz") == []
