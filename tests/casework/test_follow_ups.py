from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.casework import (
    CameOfIt,
    DueWhen,
    FollowUp,
    FollowUpEnded,
    FollowUpState,
    How,
    Promise,
    PromiseInThePast,
    due_when,
)

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
TODAY = NOW.date()
FRIDAY = date(2026, 11, 27)


def a_follow_up(due_on: date = FRIDAY) -> FollowUp:
    return FollowUp("f1", Promise("Call about the decision", How.CALL, due_on, case_id="c1"), "priya", NOW)


def test_a_promise_is_kept_with_what_came_of_it() -> None:
    kept = a_follow_up().kept(CameOfIt.SKILLS, "  Showed Joseph how to ask by phone. ", at=NOW, by="tom")
    assert (kept.state, kept.came_of_it, kept.ended_by, kept.ended_at) == (
        FollowUpState.KEPT,
        CameOfIt.SKILLS,
        "tom",
        NOW,
    )
    assert kept.note == "Showed Joseph how to ask by phone."
    assert not kept.is_open


def test_a_promise_is_dropped_for_a_reason_only() -> None:
    with pytest.raises(ValueError, match="reason"):
        a_follow_up().dropped("  ", at=NOW, by="tom")
    dropped = a_follow_up().dropped("They moved away", at=NOW, by="tom")
    assert (dropped.state, dropped.note, dropped.came_of_it) == (FollowUpState.DROPPED, "They moved away", None)


def test_a_move_keeps_every_day_that_it_had() -> None:
    first = a_follow_up().moved(date(2026, 12, 1), on=TODAY, at=NOW, by="priya")
    twice = first.moved(date(2026, 11, 30), on=TODAY, at=NOW + timedelta(hours=1), by="tom")
    assert twice.due_on == date(2026, 11, 30)
    assert [(move.from_on, move.to_on, move.by) for move in twice.moves] == [
        (FRIDAY, date(2026, 12, 1), "priya"),
        (date(2026, 12, 1), date(2026, 11, 30), "tom"),
    ]


def test_moved_to_the_day_that_it_has_nothing_changes() -> None:
    follow_up = a_follow_up()
    assert follow_up.moved(FRIDAY, on=TODAY, at=NOW, by="tom") is follow_up


def test_nothing_is_promised_for_a_day_that_is_over() -> None:
    with pytest.raises(PromiseInThePast):
        a_follow_up().moved(TODAY - timedelta(days=1), on=TODAY, at=NOW, by="tom")
    assert a_follow_up().moved(TODAY, on=TODAY, at=NOW, by="tom").due_on == TODAY


def test_what_is_over_is_neither_kept_dropped_nor_moved_again() -> None:
    for ended in (
        a_follow_up().kept(CameOfIt.TOLD, "", at=NOW, by="tom"),
        a_follow_up().dropped("Not needed", at=NOW, by="tom"),
    ):
        with pytest.raises(FollowUpEnded):
            ended.kept(CameOfIt.TOLD, "", at=NOW, by="tom")
        with pytest.raises(FollowUpEnded):
            ended.dropped("Not needed", at=NOW, by="tom")
        with pytest.raises(FollowUpEnded):
            ended.moved(FRIDAY, on=TODAY, at=NOW, by="tom")


def test_opened_again_it_is_what_it_was_but_for_its_revision() -> None:
    before = a_follow_up().moved(date(2026, 12, 1), on=TODAY, at=NOW, by="priya")
    after = before.kept(CameOfIt.TOLD, "They know", at=NOW, by="tom").reopened()
    assert replace(after, revision=before.revision) == before
    assert after.revision == before.revision + 2
    assert before.reopened() is before


def test_a_promise_says_what_and_belongs_to_one() -> None:
    with pytest.raises(ValueError, match="what"):
        Promise(" ", How.CALL, FRIDAY)
    with pytest.raises(ValueError, match="belongs"):
        Promise("Call", How.CALL, FRIDAY, case_id="c1", citizen_id="p1")
    assert Promise("Call", How.CALL, FRIDAY).case_id == ""


def test_its_words_show_in_no_traceback() -> None:
    kept = a_follow_up().kept(CameOfIt.TOLD, "Her son has died", at=NOW, by="tom")
    assert "decision" not in repr(kept)
    assert "son" not in repr(kept)


@pytest.mark.parametrize(
    ("due_on", "when"),
    [
        (date(2026, 11, 24), DueWhen.OVERDUE),
        (TODAY, DueWhen.TODAY),
        (date(2026, 11, 26), DueWhen.THIS_WEEK),
        (date(2026, 11, 29), DueWhen.THIS_WEEK),
        (date(2026, 11, 30), DueWhen.LATER),
    ],
)
def test_a_week_ends_with_its_sunday(due_on: date, when: DueWhen) -> None:
    assert due_when(due_on, TODAY) is when


@given(st.lists(st.dates(date(2020, 1, 1), date(2030, 1, 1))), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_by_day_the_groups_follow_each_other(days: list[date], today: date) -> None:
    groups = [due_when(day, today) for day in sorted(days)]
    assert groups == sorted(groups, key=list(DueWhen).index)
