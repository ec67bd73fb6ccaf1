from datetime import UTC, datetime

import pytest
from sample_forms import NOW, begun, filled

from caseworker.forms import FormSession, QuestionState, SetAnswer

DUE, PLACE, ANSWER = "/data/missed/due_on", "/data/place", "/data/answer"


def answered(answers: dict[str, str], *, now: datetime = NOW) -> FormSession:
    session = begun("missed_bin", now=now)
    for ref, value in answers.items():
        session.apply(SetAnswer(ref, value))
    return session


def asked(session: FormSession) -> set[str]:
    return {state.ref for state in session.walk() if isinstance(state, QuestionState)}


def test_a_bin_is_reported_without_saying_who_asks() -> None:
    least = {
        "/data/missed/bins": "rubbish",
        DUE: "2026-11-20",
        "/data/missed/put_out": "not_known",
        "/data/missed/sticker": "not_known",
        "/data/missed/whole_street": "not_known",
        f"{PLACE}/bin_address/line_1": "14 Moor Lane",
        f"{PLACE}/help_with_bins": "not_known",
        f"{ANSWER}/reply": "none",
    }
    session = answered(least)
    assert session.validate() == ()
    assert {f"{ANSWER}/name", f"{ANSWER}/phone", f"{ANSWER}/email"}.isdisjoint(asked(session))


@pytest.mark.parametrize(
    ("way", "wanted"), [("phone", {"name", "phone"}), ("text", {"name", "phone"}), ("email", {"name", "email"})]
)
def test_an_answer_asks_only_for_the_way_it_should_come(way: str, wanted: set[str]) -> None:
    shown = asked(answered({f"{ANSWER}/reply": way}))
    assert {ref.rpartition("/")[2] for ref in shown if ref.startswith(ANSWER)} == {"reply", *wanted}


def test_a_day_to_come_is_refused() -> None:
    assert answered({DUE: "2026-11-23"}).question(DUE).problem is not None
    assert answered({DUE: "2026-11-22"}).question(DUE).problem is None


@pytest.mark.parametrize(("due", "is_late"), [("2026-11-19", False), ("2026-11-18", True)])
def test_a_late_report_is_warned_and_taken(due: str, is_late: bool) -> None:
    session = answered({DUE: due})
    assert ("/data/missed/too_late" in asked(session)) == is_late
    assert session.question(DUE).problem is None


@pytest.mark.parametrize(("hour", "is_early"), [(14, True), (15, False)])
def test_the_crew_may_still_come_before_three(hour: int, is_early: bool) -> None:
    session = answered({DUE: "2026-11-22"}, now=datetime(2026, 11, 22, hour, tzinfo=UTC))
    assert ("/data/missed/too_soon" in asked(session)) == is_early


@pytest.mark.parametrize(
    ("sticker", "is_explained"),
    [("no", False), ("wrong", True), ("heavy", True), ("late", True), ("blocked", False), ("not_known", False)],
)
def test_a_sticker_says_why_the_crew_may_not_come_back(sticker: str, is_explained: bool) -> None:
    session = answered({"/data/missed/sticker": sticker})
    assert ("/data/missed/sticker_note" in asked(session)) == is_explained


def test_another_sticker_is_written_down() -> None:
    assert answered({"/data/missed/sticker": "other"}).question("/data/missed/sticker_words").required


def test_the_sample_report_names_its_photo() -> None:
    assert filled("missed_bin").finish().attachments == ("bins.jpg",)
