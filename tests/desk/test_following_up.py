from datetime import date, timedelta

import pytest

from caseworker.base import Thing, new_id
from caseworker.casework import (
    CameOfIt,
    Citizen,
    DueWhen,
    FollowUpChanged,
    FollowUpEnded,
    FollowUpState,
    How,
    Promise,
    PromiseInThePast,
)
from caseworker.desk import (
    NeedKind,
    Why,
    add_person,
    counts,
    decline_suggestion,
    drop_promise,
    erase_what_is_due,
    follow_up,
    follow_ups,
    keep_promise,
    move_promise,
    needs_you,
    promise,
    reopen_promise,
    suggestions,
    take_back_all,
)
from caseworker.store import NotFound

WEDNESDAY = date(2026, 11, 25)


def promised(scene, what: str = "Call about the decision", on: date = WEDNESDAY, **whose: str):
    whose = whose or {"citizen_id": scene.citizen.id}
    made = Promise(what, How.CALL, on, **whose)
    return promise(scene.desk.store, made, by=scene.desk.adviser_id, clock=scene.clock)


def acts_on(scene, about: str) -> list[str]:
    with scene.desk.store.reading() as tx:
        assert tx.ledger.verify().is_whole
        return [entry.act for entry in tx.ledger.entries(about=about)]


def by(scene) -> dict[str, object]:
    return {"by": scene.desk.adviser_id, "clock": scene.clock}


def test_a_promise_is_listed_with_whose_it_is_and_how_to_reach_them(scene) -> None:
    citizen = Citizen(new_id(), "Margaret Ellis", phone="01632 960 222", safe_contact="after 2pm")
    add_person(scene.desk.store, citizen, **by(scene))
    case = scene.case(citizen=citizen)
    made = promised(scene, case_id=case.id)
    [line] = follow_ups(scene.desk.store, scene.clock)
    assert (line.id, line.person_id, line.name, line.initials) == (made.id, citizen.id, "Margaret Ellis", "M. E.")
    assert (line.phone, line.safe_contact) == ("01632 960 222", "after 2pm")
    assert (line.service_title, line.reference) == ("Missed bin (sample)", case.reference)
    assert (line.promised_by, line.due, line.due_on) == ("Priya Shah", DueWhen.LATER, WEDNESDAY)
    assert "Margaret" not in repr(line)
    assert "decision" not in repr(line)


def test_a_promise_may_belong_to_a_person_or_to_nobody_on_record(scene) -> None:
    promised(scene, "Of a person", citizen_id=scene.citizen.id)
    promise(scene.desk.store, Promise("Of nobody", How.THEY_COME, WEDNESDAY), **by(scene))
    lines = {line.what: line for line in follow_ups(scene.desk.store, scene.clock)}
    assert (lines["Of a person"].name, lines["Of a person"].service_title) == ("Joseph Okafor", "")
    assert (lines["Of nobody"].name, lines["Of nobody"].person_id) == ("", None)


@pytest.mark.parametrize("whose", [{"case_id": "nowhere"}, {"citizen_id": "nobody"}])
def test_nothing_is_promised_to_whom_nobody_knows(scene, whose: dict[str, str]) -> None:
    with pytest.raises(NotFound):
        promised(scene, **whose)
    assert follow_ups(scene.desk.store, scene.clock) == ()


def test_nothing_is_promised_for_a_day_that_is_over(scene) -> None:
    with pytest.raises(PromiseInThePast):
        promised(scene, on=scene.clock.today() - timedelta(days=1))
    assert follow_ups(scene.desk.store, scene.clock) == ()


def test_kept_it_leaves_the_list_and_the_ledger_knows_the_kind_but_no_word_of_it(scene) -> None:
    made = promised(scene)
    note = "Showed Joseph how to ask by phone"
    keep_promise(scene.desk.store, made.id, CameOfIt.SKILLS, note, seen=made.revision, **by(scene))
    assert follow_ups(scene.desk.store, scene.clock) == ()
    line = follow_up(scene.desk.store, made.id, scene.clock)
    assert (line.follow_up.state, line.follow_up.note, line.ended_by) == (FollowUpState.KEPT, note, "Priya Shah")
    assert acts_on(scene, made.id) == ["follow-up.promised", "follow-up.kept"]
    with scene.desk.store.reading() as tx:
        facts = [dict(entry.facts) for entry in tx.ledger.entries(about=made.id)]
    assert facts == [{"due": "2026-11-25", "how": "call"}, {"came_of_it": "skills"}]


def test_moved_it_keeps_the_days_that_it_had(scene) -> None:
    made = promised(scene)
    once = move_promise(scene.desk.store, made.id, date(2026, 12, 1), seen=made.revision, **by(scene))
    move_promise(scene.desk.store, made.id, date(2026, 12, 2), seen=once.revision, **by(scene))
    kept = follow_up(scene.desk.store, made.id, scene.clock).follow_up
    assert [(move.from_on, move.to_on) for move in kept.moves] == [
        (WEDNESDAY, date(2026, 12, 1)),
        (date(2026, 12, 1), date(2026, 12, 2)),
    ]
    assert kept.due_on == date(2026, 12, 2)


def test_what_was_done_can_be_taken_back(scene) -> None:
    made = promised(scene)
    dropped = drop_promise(scene.desk.store, made.id, "They moved away", seen=made.revision, **by(scene))
    again = reopen_promise(scene.desk.store, made.id, seen=dropped.revision, **by(scene))
    assert again.is_open
    assert [line.id for line in follow_ups(scene.desk.store, scene.clock)] == [made.id]
    assert acts_on(scene, made.id) == ["follow-up.promised", "follow-up.dropped", "follow-up.reopened"]


def test_of_two_advisers_the_second_is_told_and_nothing_is_lost(scene) -> None:
    made = promised(scene)
    keep_promise(scene.desk.store, made.id, CameOfIt.TOLD, "They know", seen=made.revision, **by(scene))
    with pytest.raises(FollowUpChanged):
        move_promise(scene.desk.store, made.id, date(2026, 12, 1), seen=made.revision, **by(scene))
    kept = follow_up(scene.desk.store, made.id, scene.clock).follow_up
    assert (kept.state, kept.note, kept.moves, kept.due_on) == (FollowUpState.KEPT, "They know", (), WEDNESDAY)
    with pytest.raises(FollowUpEnded):
        drop_promise(scene.desk.store, made.id, "Late", seen=kept.revision, **by(scene))
    assert acts_on(scene, made.id) == ["follow-up.promised", "follow-up.kept"]


def test_whoever_shows_follow_ups_is_told_of_a_change(scene) -> None:
    told = []
    scene.desk.store.subscribe(lambda notice: told.append(notice.changed))
    made = promised(scene)
    keep_promise(scene.desk.store, made.id, CameOfIt.TOLD, "", seen=made.revision, **by(scene))
    assert told == [frozenset({Thing.FOLLOW_UPS})] * 2


def test_mine_are_those_that_i_promised(scene) -> None:
    promised(scene)
    promise(scene.desk.store, Promise("Of a colleague", How.CALL, WEDNESDAY), by="tom", clock=scene.clock)
    mine = follow_ups(scene.desk.store, scene.clock, of_adviser=scene.desk.adviser_id)
    assert [line.what for line in mine] == ["Call about the decision"]
    assert len(follow_ups(scene.desk.store, scene.clock)) == 2


def test_the_desk_counts_and_tells_what_is_due(scene) -> None:
    today = scene.clock.today()
    for number in range(5):
        promised(scene, f"Number {number}", on=today + timedelta(days=number))
    assert counts(scene.desk.store, scene.clock).follow_ups_due == 1
    [need] = [one for one in needs_you(scene.desk.store, scene.clock) if one.kind is NeedKind.FOLLOW_UP]
    assert (need.what, need.initials, need.sentence) == ("Number 0", "J. O.", "Promised for today.")
    scene.clock.instant += timedelta(days=4)
    needs = [one for one in needs_you(scene.desk.store, scene.clock) if one.kind.startswith("follow-up")]
    assert [one.what for one in needs] == ["Number 0", "Number 1", "Number 2", ""]
    assert (needs[0].sentence, needs[3].count) == ("It was promised for a day that is over.", 2)
    assert counts(scene.desk.store, scene.clock).follow_ups_due == 5


def test_ended_ones_of_a_case_go_when_its_answers_may(scene) -> None:
    case = scene.case()
    made = promised(scene, case_id=case.id)
    stays = promised(scene, "Still open", case_id=case.id)
    keep_promise(scene.desk.store, made.id, CameOfIt.TOLD, "", seen=made.revision, **by(scene))
    scene.clock.instant += timedelta(days=30)
    erase_what_is_due(scene.desk.store, clock=scene.clock)
    assert follow_up(scene.desk.store, made.id, scene.clock).what == "Call about the decision"
    scene.clock.instant += timedelta(days=1)
    erase_what_is_due(scene.desk.store, clock=scene.clock)
    with pytest.raises(NotFound):
        follow_up(scene.desk.store, made.id, scene.clock)
    assert acts_on(scene, made.id)[-1] == "follow-up.erased"
    assert [line.id for line in follow_ups(scene.desk.store, scene.clock)] == [stays.id]


def test_ended_ones_without_a_case_go_after_half_a_year(scene) -> None:
    made = promised(scene)
    drop_promise(scene.desk.store, made.id, "Not needed", seen=made.revision, **by(scene))
    scene.clock.instant += timedelta(days=183)
    erase_what_is_due(scene.desk.store, clock=scene.clock)
    assert follow_up(scene.desk.store, made.id, scene.clock)
    scene.clock.instant += timedelta(days=1)
    erase_what_is_due(scene.desk.store, clock=scene.clock)
    with pytest.raises(NotFound):
        follow_up(scene.desk.store, made.id, scene.clock)


def test_an_agreement_that_ends_soon_is_suggested_and_nothing_is_promised_by_itself(scene) -> None:
    case = scene.case()
    scene.agree(case, days=30)
    scene.clock.instant += timedelta(days=15)
    assert suggestions(scene.desk.store, scene.clock) == ()
    scene.clock.instant += timedelta(days=1)
    [one] = suggestions(scene.desk.store, scene.clock)
    assert (one.why, one.case_id, one.how, one.initials) == (Why.AGREEMENT_ENDS, case.id, How.CALL, "J. O.")
    assert one.because_on == scene.clock.today() + timedelta(days=14)
    assert follow_ups(scene.desk.store, scene.clock) == ()
    promised(scene, on=scene.clock.today(), case_id=case.id)
    assert suggestions(scene.desk.store, scene.clock) == ()


def test_an_agreement_taken_back_is_not_suggested(scene) -> None:
    case = scene.case()
    scene.agree(case, days=10)
    assert len(suggestions(scene.desk.store, scene.clock)) == 1
    take_back_all(scene.desk.store, case.id, told="at the desk", **by(scene))
    assert suggestions(scene.desk.store, scene.clock) == ()


def test_what_nobody_wants_is_suggested_no_more(scene) -> None:
    case = scene.case()
    scene.agree(case, days=10)
    decline_suggestion(scene.desk.store, case.id, Why.AGREEMENT_ENDS, **by(scene))
    decline_suggestion(scene.desk.store, case.id, Why.AGREEMENT_ENDS, **by(scene))
    assert suggestions(scene.desk.store, scene.clock) == ()
    assert acts_on(scene, case.id)[-1] == "follow-up.declined"


def test_the_answer_of_an_office_is_looked_for_when_the_card_says_so(scene) -> None:
    scene.queued()
    scene.desk.courier().deliver_due()
    received_on = scene.clock.today()
    [one] = [one for one in suggestions(scene.desk.store, scene.clock) if one.why is Why.OFFICE_ANSWERS]
    assert (one.how, one.due_on, one.because_on) == (How.OFFICE, received_on + timedelta(days=7), one.due_on)
    scene.clock.instant += timedelta(days=20)
    [late] = [one for one in suggestions(scene.desk.store, scene.clock) if one.why is Why.OFFICE_ANSWERS]
    assert (late.due_on, late.because_on) == (scene.clock.today(), received_on + timedelta(days=7))
    promised(scene, on=scene.clock.today(), case_id=one.case_id)
    assert not [one for one in suggestions(scene.desk.store, scene.clock) if one.why is Why.OFFICE_ANSWERS]
