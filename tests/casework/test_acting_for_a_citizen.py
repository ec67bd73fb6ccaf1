from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.casework import LONGEST_TERM_DAYS, ActingAs, May, Representative, TermTooLong, longest
from fixed_clock import NOW

TODAY = NOW.date()
ATTORNEY = Representative(
    id="r1",
    citizen_id="p1",
    name="Ngozi Okafor",
    relation="daughter",
    acts_as=ActingAs.ATTORNEY,
    may=frozenset(May),
    service_ids=frozenset(),
    document="Power of attorney, stamped on every page",
    seen_by="a1",
    seen_at=NOW,
    from_on=TODAY,
)
HELPER = replace(
    ATTORNEY,
    acts_as=ActingAs.NAMED_HELPER,
    may=frozenset({May.BE_TOLD, May.ANSWER}),
    document="",
    until_on=TODAY + timedelta(days=30),
)


@given(st.integers(-400, 400), st.none() | st.integers(0, 400))
def test_an_authority_stands_from_its_first_to_its_last_day(days: int, last: int | None) -> None:
    one = replace(ATTORNEY, until_on=None if last is None else TODAY + timedelta(days=last))
    assert one.stands(TODAY + timedelta(days=days)) == (days >= 0 and (last is None or days <= last))


def test_an_authority_that_was_ended_stands_on_no_day() -> None:
    ended = replace(ATTORNEY, ended_at=NOW, ended_because="revoked")
    assert not any(ended.stands(TODAY + timedelta(days=days)) for days in (-1, 0, 1))


def test_who_signs_must_be_allowed_to_sign_and_for_that_service() -> None:
    assert ATTORNEY.may_sign("blue_badge", on=TODAY)
    only = replace(ATTORNEY, service_ids=frozenset({"missed_bin"}))
    assert not only.may_sign("blue_badge", on=TODAY)
    assert only.may_sign("missed_bin", on=TODAY)
    assert not replace(ATTORNEY, may=frozenset({May.ANSWER})).may_sign("blue_badge", on=TODAY)
    assert not HELPER.may_sign("blue_badge", on=TODAY)


@pytest.mark.parametrize("acts_as", ActingAs)
def test_only_a_helper_whom_the_citizen_named_is_named_again_after_six_months(acts_as: ActingAs) -> None:
    last = longest(acts_as, TODAY)
    expected = TODAY + timedelta(days=LONGEST_TERM_DAYS) if acts_as is ActingAs.NAMED_HELPER else None
    assert last == expected


@pytest.mark.parametrize("until_on", [None, TODAY + timedelta(days=LONGEST_TERM_DAYS + 1)])
def test_a_named_helper_without_an_end_within_six_months_is_refused(until_on: object) -> None:
    with pytest.raises(TermTooLong):
        replace(HELPER, until_on=until_on)


@pytest.mark.parametrize(
    ("base", "change"),
    [
        (ATTORNEY, {"name": " "}),
        (ATTORNEY, {"may": frozenset()}),
        (ATTORNEY, {"document": ""}),
        (ATTORNEY, {"until_on": TODAY - timedelta(days=1)}),
        (HELPER, {"may": frozenset({May.SIGN})}),
    ],
)
def test_an_authority_without_scope_proof_or_term_cannot_be_made(
    base: Representative, change: dict[str, object]
) -> None:
    with pytest.raises(ValueError, match=r"authority|helper|name"):
        replace(base, **change)
