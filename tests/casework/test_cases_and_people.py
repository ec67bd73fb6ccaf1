from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.casework import (
    Address,
    Barrier,
    Case,
    CaseClosed,
    Centre,
    Channel,
    Citizen,
    Preferences,
    looks_like_postcode,
    phone_digits,
    tidy_postcode,
)
from fixed_clock import NOW

CASE = Case("c1", "NFL 7F3K 92XM", "bin", "bin", "1", Channel.PHONE, Barrier.SKILLS, NOW, "a1")


@given(st.lists(st.integers(0, 500)))
def test_time_spent_adds_up(minutes: list[int]) -> None:
    case = CASE
    for some in minutes:
        case = case.after_spending(some)
    assert case.minutes == sum(minutes)


def test_a_case_is_closed_once_and_never_before_it_was_opened() -> None:
    closed = CASE.closed(NOW + timedelta(minutes=5))
    assert (CASE.is_open, closed.is_open) == (True, False)
    with pytest.raises(CaseClosed):
        closed.closed(NOW + timedelta(minutes=6))
    with pytest.raises(ValueError, match="closed"):
        CASE.closed(NOW - timedelta(seconds=1))


def test_time_spent_is_never_negative() -> None:
    with pytest.raises(ValueError, match="negative"):
        CASE.after_spending(-1)
    with pytest.raises(ValueError, match="negative"):
        replace(CASE, minutes=-1)


@pytest.mark.parametrize(
    ("typed", "tidy", "whole"),
    [
        ("ne14st", "NE1 4ST", True),
        (" N e1  4sT", "NE1 4ST", True),
        ("ec1a 1bb", "EC1A 1BB", True),
        ("m1 1ae", "M1 1AE", True),
        ("ne1", "NE1", False),
        ("not a postcode", "NOT A POSTCODE", False),
        ("", "", False),
    ],
)
def test_a_postcode_is_tidied_and_known_by_its_shape(typed: str, tidy: str, whole: bool) -> None:
    assert (tidy_postcode(typed), looks_like_postcode(typed)) == (tidy, whole)


@pytest.mark.parametrize(
    "typed", ["01632 960123", "+44 1632 960123", "+44 (0)1632 960123", "0044 1632 960 123", "01632-960123"]
)
def test_a_telephone_number_is_the_same_however_it_is_written(typed: str) -> None:
    assert phone_digits(typed) == "01632960123"


def test_a_number_without_digits_is_empty() -> None:
    assert phone_digits("none") == ""


def test_a_person_needs_only_a_name_and_is_called_as_they_like() -> None:
    assert Citizen("p1", "Gwendolen Price").greeting == "Gwendolen Price"
    assert Citizen("p1", "Gwendolen Price", known_as="Gwen").greeting == "Gwen"
    with pytest.raises(ValueError, match="name"):
        Citizen("p1", "  ")


def test_a_persons_details_are_not_in_what_a_log_would_show() -> None:
    assert "Price" not in repr(Citizen("p1", "Gwendolen Price", phone="01632 960123"))


@pytest.mark.parametrize(
    "make",
    [
        lambda: Preferences(letter_size_pt=12),
        lambda: Preferences(language="Welsh please"),
        lambda: Address(("one\ntwo",)),
        lambda: Address(("",)),
        lambda: Centre("", Address(()), "", (), "NFL"),
        lambda: Centre("Library", Address(()), "", (), "nfl"),
        lambda: Centre("Library", Address(()), "", (), "TOOLONG"),
    ],
)
def test_values_that_cannot_be_are_not_made(make: object) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        make()  # type: ignore[operator]
