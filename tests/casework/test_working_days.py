from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.casework import (
    DayOff,
    Nation,
    day_off,
    in_working_days,
    is_bank_holiday,
    is_working_day,
    next_working_day,
)

DAYS = st.dates(date(2020, 1, 1), date(2045, 12, 31))
NATIONS = st.sampled_from(Nation)
CHRISTMAS = date(2026, 12, 25)


@pytest.mark.parametrize(
    ("on", "nations"),
    [
        (CHRISTMAS, set(Nation)),
        (date(2026, 12, 28), set(Nation)),  # Boxing Day falls on a Saturday
        (date(2027, 3, 26), set(Nation)),  # Good Friday
        (date(2027, 3, 29), set(Nation) - {Nation.SCOTLAND}),  # Easter Monday
        (date(2026, 11, 30), {Nation.SCOTLAND}),  # St Andrew's Day
        (date(2029, 1, 2), {Nation.SCOTLAND}),
        (date(2026, 8, 3), {Nation.SCOTLAND}),
        (date(2026, 8, 31), set(Nation) - {Nation.SCOTLAND}),
        (date(2026, 3, 17), {Nation.NORTHERN_IRELAND}),
        (date(2026, 7, 13), {Nation.NORTHERN_IRELAND}),  # the Boyne is remembered on the Monday
        (date(2022, 9, 19), set(Nation)),  # a day given once only
        (date(2026, 12, 24), set()),
    ],
)
def test_each_nation_has_its_own_bank_holidays(on: date, nations: set[Nation]) -> None:
    assert {nation for nation in Nation if is_bank_holiday(on, nation)} == nations


def test_christmas_is_told_with_the_next_working_day() -> None:
    assert day_off(CHRISTMAS, Nation.ENGLAND) == DayOff(CHRISTMAS, True, date(2026, 12, 29))
    assert day_off(date(2026, 11, 28), Nation.ENGLAND) == DayOff(date(2026, 11, 28), False, date(2026, 11, 30))
    assert day_off(date(2026, 11, 28), Nation.SCOTLAND) == DayOff(date(2026, 11, 28), False, date(2026, 12, 1))
    assert day_off(date(2026, 12, 24), Nation.ENGLAND) is None


@pytest.mark.parametrize(
    ("start", "days", "nation", "expected"),
    [
        (date(2026, 11, 25), 5, Nation.ENGLAND, date(2026, 12, 2)),
        (date(2026, 11, 25), 5, Nation.SCOTLAND, date(2026, 12, 3)),
        (date(2026, 12, 24), 1, Nation.WALES, date(2026, 12, 29)),
        (date(2026, 12, 24), 5, Nation.WALES, date(2027, 1, 5)),
        (date(2026, 12, 24), 5, Nation.SCOTLAND, date(2027, 1, 6)),
        (date(2026, 11, 28), 1, Nation.ENGLAND, date(2026, 11, 30)),  # from a Saturday
    ],
)
def test_working_days_are_counted_past_days_off(start: date, days: int, nation: Nation, expected: date) -> None:
    assert in_working_days(start, days, nation) == expected


@given(DAYS, NATIONS)
def test_the_next_working_day_is_one_and_nothing_between_is(on: date, nation: Nation) -> None:
    found = next_working_day(on, nation)
    assert is_working_day(found, nation)
    between = (on + timedelta(days=number) for number in range((found - on).days))
    assert not any(is_working_day(day, nation) for day in between)
    assert found - on <= timedelta(days=5)


@given(DAYS, st.integers(1, 60), NATIONS)
def test_as_many_working_days_lie_behind_as_were_counted(start: date, days: int, nation: Nation) -> None:
    end = in_working_days(start, days, nation)
    passed = (start + timedelta(days=number) for number in range(1, (end - start).days + 1))
    assert sum(is_working_day(day, nation) for day in passed) == days
    assert is_working_day(end, nation)


@given(DAYS, st.integers(1, 30), st.integers(1, 30), NATIONS)
def test_counting_on_is_counting_all_at_once(start: date, first: int, then: int, nation: Nation) -> None:
    assert in_working_days(in_working_days(start, first, nation), then, nation) == in_working_days(
        start, first + then, nation
    )


@given(DAYS)
def test_england_and_wales_share_their_bank_holidays(on: date) -> None:
    assert is_bank_holiday(on, Nation.ENGLAND) == is_bank_holiday(on, Nation.WALES)


def test_less_than_one_working_day_is_no_count() -> None:
    with pytest.raises(ValueError, match="from one on"):
        in_working_days(CHRISTMAS, 0, Nation.ENGLAND)
