from dataclasses import replace
from datetime import timedelta

import pytest

from caseworker.base import new_id
from caseworker.casework import Barrier, Channel, Citizen, Given
from caseworker.desk import (
    Did,
    NeedKind,
    add_person,
    begin_draft,
    carry_on,
    counts,
    initials_of,
    last_place,
    needs_you,
    open_case,
    people_page,
    person_story,
    print_letter,
    remember_place,
    take_back_all,
)
from caseworker.forms import SetAnswer
from caseworker.outbox import AccountStanding, Event, Lease, Pause, State, Step, advance
from caseworker.store import NotFound

STREET = "/data/place/bin_address/line_1"


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Joseph Okafor", "J. O."),
        ("Gwendolen Áine Featherstone", "G. F."),
        ("Madonna", "M."),
        ("'t Hooft", "T. H."),
        ("  ", ""),
        ("", ""),
        ("(Bob) 2nd o'Neill", "B. O."),
    ],
)
def test_a_name_shows_as_initials(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_the_forms_under_way_say_whose_they_are_and_how_far(scene) -> None:
    filling = scene.begin()
    scene.clock.instant += timedelta(minutes=5)
    done = scene.filled()
    scene.confirm(done)
    filling.apply(SetAnswer(STREET, "14 Moor Lane"))
    [line] = carry_on(scene.desk.store, scene.clock)
    assert (line.draft_id, line.person_id) == (filling.draft.id, scene.citizen.id)
    assert (line.name, line.initials, line.service_title) == ("Joseph Okafor", "J. O.", "Missed bin (sample)")
    assert 0 < line.fraction < 0.3
    assert (line.changed_at, line.channel, line.agreement_stands) == (scene.clock.now(), Channel.DESK, True)
    assert "Okafor" not in repr(line)


def test_help_without_a_record_has_no_name(scene) -> None:
    case = open_case(
        scene.desk.store,
        service_id="missed_bin",
        citizen_id=None,
        channel=Channel.PHONE,
        barrier=Barrier.NOT_SAID,
        by=scene.desk.adviser_id,
        clock=scene.clock,
    )
    scene.agree(case)
    begin_draft(scene.desk.store, case, scene.desk.surroundings, by=scene.desk.adviser_id, clock=scene.clock)
    [line] = carry_on(scene.desk.store, scene.clock)
    assert (line.person_id, line.name, line.initials, line.channel) == (None, "", "", Channel.PHONE)


def test_a_draft_without_an_agreement_waits_and_needs_somebody(scene) -> None:
    filling = scene.begin()
    assert needs_you(scene.desk.store, scene.clock) == ()
    take_back_all(
        scene.desk.store, filling.draft.case_id, told="at the desk", by=scene.desk.adviser_id, clock=scene.clock
    )
    assert not carry_on(scene.desk.store, scene.clock)[0].agreement_stands
    [need] = needs_you(scene.desk.store, scene.clock)
    assert (need.kind, need.draft_id, need.initials) == (NeedKind.AGREEMENT_ENDED, filling.draft.id, "J. O.")


def test_what_an_office_refused_and_what_is_held_need_somebody_in_that_order(scene) -> None:
    one, two = scene.queued(), scene.queued("blue_badge")
    with scene.desk.store.reading() as tx:
        case_id = tx.outbox.submission(one.id).case_id
    take_back_all(scene.desk.store, case_id, told="by phone", by=scene.desk.adviser_id, clock=scene.clock)
    scene.office.close_form("blue_badge")
    scene.desk.courier().deliver_due()
    first, second = needs_you(scene.desk.store, scene.clock)
    assert (first.kind, first.item_id) == (NeedKind.SENT_BACK, two.id)
    assert first.sentence == "The office does not take this form now."
    assert (second.kind, second.item_id) == (NeedKind.HELD, one.id)
    assert second.sentence == "The permission has ended."
    assert second.office_name == "Northfield Council (practice)"
    assert counts(scene.desk.store, scene.clock).needs_you == 2


def test_an_account_that_an_office_refuses_needs_somebody(scene) -> None:
    with scene.desk.store.transaction() as tx:
        until = scene.clock.now() + timedelta(days=1)
        tx.offices.keep_standing(AccountStanding(scene.goes_to.id, Pause.ACCOUNT, until, 1))
    [need] = needs_you(scene.desk.store, scene.clock)
    assert (need.kind, need.office_name) == (NeedKind.ACCOUNT, "Northfield Council (practice)")


def test_a_doubt_needs_somebody_once_it_did_not_end_by_itself(scene) -> None:
    item = scene.queued()
    with scene.desk.store.transaction() as tx:
        claimed = advance(item, Event.CLAIM, scene.clock.now())
        lease = replace(claimed, lease=Lease("gone", scene.clock.now()))
        doubted = advance(lease, Event.LEASE_RAN_OUT, scene.clock.now())
        tx.outbox.move(item, (Step(Event.CLAIM, lease), Step(Event.LEASE_RAN_OUT, doubted)), by="courier")
    assert needs_you(scene.desk.store, scene.clock) == ()
    scene.clock.instant += timedelta(days=1)
    [need] = needs_you(scene.desk.store, scene.clock)
    assert (need.kind, need.item_id) == (NeedKind.IN_DOUBT, item.id)


def test_what_waits_and_what_arrived_is_counted(scene) -> None:
    store, clock = scene.desk.store, scene.clock
    empty = counts(store, clock)
    assert (empty.waiting, empty.sending, empty.received_this_week, empty.last_sent_at) == (0, 0, 0, None)
    scene.queued()
    scene.desk.courier().deliver_due()
    scene.queued()
    now = counts(store, clock)
    assert (now.waiting, now.received_this_week, now.needs_you, now.letters_to_print) == (1, 1, 0, 0)
    assert now.last_sent_at == clock.now()
    clock.instant += timedelta(days=7)
    assert counts(store, clock).received_this_week == 0


def test_a_persons_story_is_told_newest_first(scene) -> None:
    item = scene.queued()
    scene.clock.instant += timedelta(minutes=1)
    scene.desk.courier().deliver_due()
    print_letter(scene.desk.store, item.id, scene.desk.surroundings, by=scene.desk.adviser_id, clock=scene.clock)
    scene.clock.instant += timedelta(minutes=1)
    filling = scene.begin("blue_badge")
    story = person_story(scene.desk.store, scene.citizen.id, scene.clock)
    assert story.citizen == scene.citizen
    told = [one.did for one in story.happenings]
    assert set(told[:3]) == {Did.CASE_OPENED, Did.AGREED, Did.BEGAN}
    assert set(told[3:5]) == {Did.RECEIVED, Did.LETTER_MADE}
    assert Did.PUT_IN_OUTBOX in told[5:]
    received = next(one for one in story.happenings if one.did is Did.RECEIVED)
    assert (received.item_id, received.by, received.state) == (item.id, "", State.RECEIVED)
    assert received.state_words == "Received by the office"
    begun = next(one for one in story.happenings if one.did is Did.BEGAN)
    assert (begun.by, begun.service_title, begun.state) == ("Priya Shah", "Blue Badge (sample)", None)
    assert [draft.draft_id for draft in story.drafts] == [filling.draft.id]
    assert [line.id for line in story.outbox] == [item.id]


def test_a_person_story_shows_the_permissions_that_stand(scene) -> None:
    filling = scene.begin()
    [standing] = person_story(scene.desk.store, scene.citizen.id, scene.clock).permissions
    assert (standing.case_id, standing.given) == (filling.draft.case_id, Given.SIGNED_ON_PAPER)
    assert standing.until_on == scene.clock.today() + timedelta(days=30)
    assert (standing.office_name, standing.taken_by) == ("Northfield Council (practice)", "Priya Shah")
    scene.clock.instant += timedelta(days=31)
    assert person_story(scene.desk.store, scene.citizen.id, scene.clock).permissions == ()


def test_a_story_of_nobody_is_not_found(scene) -> None:
    with pytest.raises(NotFound):
        person_story(scene.desk.store, new_id(), scene.clock)


def test_people_are_leafed_through_by_name(scene) -> None:
    names = ["anna Berg", "Zofia Lis", "Anna Adams", "Ben Cole", "Ben Cole"]
    for name in names:
        others = [one.id for one in people_page(scene.desk.store).people]
        citizen = Citizen(new_id(), name)
        add_person(scene.desk.store, citizen, not_these=others, by=scene.desk.adviser_id, clock=scene.clock)
    shown, after = [], ""
    while True:
        page = people_page(scene.desk.store, after, limit=2)
        shown += [one.name for one in page.people]
        after = page.after
        assert page.total == 6
        if not after:
            break
    assert shown == ["Anna Adams", "anna Berg", "Ben Cole", "Ben Cole", "Joseph Okafor", "Zofia Lis"]


def test_the_window_opens_again_where_it_was(scene) -> None:
    store, adviser = scene.desk.store, scene.desk.adviser_id
    assert last_place(store, adviser) == {}
    remember_place(store, adviser, {"kind": "person", "person_id": scene.citizen.id})
    remember_place(store, adviser, {"kind": "outbox"})
    remember_place(store, "other", {"kind": "desk"})
    assert last_place(store, adviser) == {"kind": "outbox"}
