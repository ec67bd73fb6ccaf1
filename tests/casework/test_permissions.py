from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.casework import LONGEST_TERM_DAYS, Action, Agreement, Authority, Given, TermTooLong, last_day
from fixed_clock import NOW

SHA = "ab" * 32
TODAY = NOW.date()
AGREEMENT = Agreement(
    id="g1",
    case_id="c1",
    actions=frozenset({Action.FILL_IN, Action.SEND}),
    service_id="blue-badge",
    office_id="county",
    helper="Harrowby Library",
    given=Given.SIGNED_ON_SCREEN,
    given_at=NOW,
    taken_by="a1",
    from_on=TODAY,
    until_on=TODAY + timedelta(days=90),
    wording_version="1",
    wording_sha256=SHA,
)
AUTHORITY = Authority("y1", "c1", "g1", SHA, ("The answers are true.",), Given.SIGNED_ON_PAPER, NOW, "a1")


@given(st.integers(-400, 400), st.sampled_from(Action), st.none() | st.integers(-400, 400))
def test_an_agreement_permits_its_actions_from_its_first_to_its_last_day_until_taken_back(
    days: int, action: Action, withdrawn_days: int | None
) -> None:
    withdrawn_at = None if withdrawn_days is None else NOW + timedelta(days=withdrawn_days)
    agreement = replace(AGREEMENT, withdrawn_at=withdrawn_at)
    still_given = withdrawn_days is None or days < withdrawn_days
    expected = action in AGREEMENT.actions and 0 <= days <= 90 and still_given
    assert agreement.permits(action, on=TODAY + timedelta(days=days)) == expected


def test_an_agreement_for_one_office_is_none_for_another() -> None:
    assert AGREEMENT.permits(Action.SEND, on=TODAY, office_id="county")
    assert not AGREEMENT.permits(Action.SEND, on=TODAY, office_id="borough")


@pytest.mark.parametrize(
    "change",
    [
        {"actions": frozenset()},
        {"helper": " "},
        {"until_on": TODAY - timedelta(days=1)},
        {"given": Given.SPOKEN},
        {"given": Given.SPOKEN, "witness": "a1"},
        {"wording_sha256": "AB" * 32},
        {"wording_sha256": "ab"},
    ],
)
def test_an_agreement_without_scope_term_or_proof_cannot_be_made(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"agreement|witness|SHA-256"):
        replace(AGREEMENT, **change)


def test_a_spoken_agreement_with_a_second_pair_of_ears_counts() -> None:
    assert replace(AGREEMENT, given=Given.SPOKEN, witness="a2").permits(Action.SEND, on=TODAY)


def test_no_agreement_lasts_longer_than_six_months() -> None:
    assert replace(AGREEMENT, until_on=last_day(TODAY)).permits(Action.SEND, on=last_day(TODAY))
    with pytest.raises(TermTooLong):
        replace(AGREEMENT, until_on=last_day(TODAY) + timedelta(days=1))


@given(st.integers(0, 2000))
def test_a_service_can_only_shorten_the_longest_term(days: int) -> None:
    assert last_day(TODAY, longest_term_days=days) == TODAY + timedelta(days=min(days, LONGEST_TERM_DAYS))


def test_an_authority_permits_the_very_bytes_that_were_confirmed_and_no_others() -> None:
    assert AUTHORITY.permits(SHA)
    assert not AUTHORITY.permits("cd" * 32)
    assert not replace(AUTHORITY, withdrawn_at=NOW).permits(SHA)


@pytest.mark.parametrize("change", [{"statements": ()}, {"given": Given.SPOKEN}, {"submission_sha256": ""}])
def test_an_authority_without_statements_or_proof_cannot_be_made(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"authority|witness|SHA-256"):
        replace(AUTHORITY, **change)


def test_a_permission_taken_back_late_at_night_in_summer_never_covers_the_next_day() -> None:
    late = datetime.fromisoformat("2026-07-01T00:30:00+01:00")
    agreement = replace(AGREEMENT, from_on=date(2026, 6, 1), until_on=date(2026, 8, 1), withdrawn_at=late)
    assert not agreement.permits(Action.SEND, on=date(2026, 7, 1))
