from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from caseworker.base import new_id
from caseworker.casework import ActingAs, Address, Citizen, May, Preferences
from caseworker.casework.merging import UNDO_DAYS, AgreedBy, Pair, PersonField, Standing
from caseworker.desk import (
    Desk,
    NeedsAnother,
    NewRepresentative,
    PersonStory,
    RecordChanged,
    TooLateToTakeApart,
    add_person,
    add_representative,
    are_two_people,
    change_person,
    compare_records,
    make_one,
    open_desk,
    person_story,
    propose_one,
    reopen_draft,
    take_apart,
    told_once,
)
from caseworker.store.shelves.pairs import HELD
from caseworker.store.tables import metadata
from desk_scene import PASSPHRASE, Scene

COLLEAGUE = "c" * 32
TAKEN = {PersonField.BORN_ON, PersonField.PHONE}


def record(scene: Scene, name: str = "Joe Okafor", **known: object) -> Citizen:
    """Another record of somebody like Joseph, added although he is known."""
    known = {"born_on": date(1951, 4, 17), "phone": "01632 960 777", **known}
    other = Citizen(new_id(), name, **known)
    with scene.desk.store.transaction() as tx:
        tx.people.add(other, at=scene.clock.now())
    return other


def propose(scene: Scene, other: Citizen, *, by: str = "") -> Pair:
    by = by or scene.desk.adviser_id
    return propose_one(scene.desk.store, scene.citizen, other, TAKEN, by=by, clock=scene.clock)


def join(scene: Scene, other: Citizen, *, by: str = "", agreed: AgreedBy = AgreedBy.CITIZEN) -> Pair:
    by = by or scene.desk.adviser_id
    return make_one(scene.desk.store, scene.citizen, other, TAKEN, agreed, by=by, clock=scene.clock)


def apart(scene: Scene, pair: Pair) -> Pair:
    return take_apart(scene.desk.store, pair.id, by=scene.desk.adviser_id, clock=scene.clock)


def story(scene: Scene, person: Citizen) -> PersonStory:
    return person_story(scene.desk.store, person.id, scene.clock)


def found(scene: Scene, typed: str = "okafor") -> set[str]:
    with scene.desk.store.reading() as tx:
        return {one.citizen.id for one in tx.people.find(typed)}


def acts(scene: Scene, about: str) -> list[str]:
    with scene.desk.store.reading() as tx:
        return [entry.act for entry in tx.ledger.entries(about=about)]


def test_everything_that_belongs_to_a_person_is_known_to_move() -> None:
    whose = {
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.c
        for key in column.foreign_keys
        if key.target_fullname in {"people.id", "people.number"}
    }
    stays = {"people.merged_into", "person_pairs.kept_id", "person_pairs.other_id", "person_keys.person"}
    assert whose - stays == {f"{column.table.name}.{column.name}" for column in HELD}


def test_two_that_are_proposed_as_one_stay_whole_used_and_marked(scene: Scene) -> None:
    other = record(scene)
    propose(scene, other)
    assert found(scene) == {scene.citizen.id, other.id}
    for one, partner in ((scene.citizen, other), (other, scene.citizen)):
        told = story(scene, one)
        assert told.citizen == one
        assert [(same.citizen, same.is_proposed) for same in told.same] == [(partner, True)]
    assert acts(scene, scene.citizen.id)[-1] == "person.maybe-same"


def test_whoever_proposed_it_cannot_agree_alone(scene: Scene) -> None:
    other = record(scene)
    propose(scene, other)
    with pytest.raises(NeedsAnother):
        join(scene, other, agreed=AgreedBy.COLLEAGUE)
    with pytest.raises(NeedsAnother):
        join(scene, record(scene, "Jo Okafor"), agreed=AgreedBy.COLLEAGUE)
    assert found(scene) >= {scene.citizen.id, other.id}
    assert join(scene, other, by=COLLEAGUE, agreed=AgreedBy.COLLEAGUE).standing is Standing.ONE


def test_one_record_has_what_was_chosen_and_all_that_belonged_to_either(scene: Scene) -> None:
    other = record(scene)
    item, filling = scene.queued(), scene.begin()
    theirs = scene.case(citizen=other)
    new = NewRepresentative("Ngozi Okafor", ActingAs.PARENT, frozenset(May), document="Birth certificate")
    add_representative(scene.desk.store, other.id, new, by=scene.desk.adviser_id, clock=scene.clock)
    join(scene, other)
    told = story(scene, scene.citizen)
    assert told.citizen == replace(scene.citizen, born_on=other.born_on, phone=other.phone)
    assert {line.id for line in told.outbox} == {item.id}
    assert {line.draft_id for line in told.drafts} == {filling.draft.id}
    assert theirs.id in {one.case_id for one in told.happenings}
    assert [line.representative.name for line in told.acting] == ["Ngozi Okafor"]
    assert found(scene) == {scene.citizen.id}
    assert story(scene, other).citizen.id == scene.citizen.id


def test_an_open_draft_and_what_waits_are_not_disturbed(scene: Scene) -> None:
    other = record(scene)
    desk, filling, item = scene.desk, scene.filled(), scene.queued()
    make_one(desk.store, other, scene.citizen, (), AgreedBy.CITIZEN, by=desk.adviser_id, clock=scene.clock)
    with desk.store.reading() as tx:
        assert tx.outbox.item(item.id) == item
        assert tx.cases.get(filling.draft.case_id).citizen_id == other.id
    scene.confirm(filling)
    reopened = scene.begin()
    assert reopen_draft(desk.store, reopened.draft.id, desk.surroundings, clock=scene.clock).draft.id
    assert {line.id for line in story(scene, other).outbox} > {item.id}


def test_what_was_told_before_is_offered_under_the_one_record(scene: Scene) -> None:
    other = record(scene)
    scene.queued()
    desk = scene.desk
    before = told_once(desk.store, scene.citizen.id, desk.surroundings, scene.clock)
    make_one(desk.store, other, scene.citizen, (), AgreedBy.CITIZEN, by=desk.adviser_id, clock=scene.clock)
    after = told_once(desk.store, other.id, desk.surroundings, scene.clock)
    from_forms = {key for key, told in before.answers.items() if any(one.service_title for one in told)}
    assert from_forms
    assert from_forms <= set(after.answers)


def test_taking_apart_puts_everything_back_where_it_was(scene: Scene) -> None:
    other = record(scene)
    mine, theirs = scene.case(), scene.case(citizen=other)
    pair = join(scene, other)
    since = scene.case()
    apart(scene, pair)
    assert (story(scene, scene.citizen).citizen, story(scene, other).citizen) == (scene.citizen, other)
    with scene.desk.store.reading() as tx:
        assert {one.id for one in tx.cases.of_citizen(scene.citizen.id)} == {mine.id, since.id}
        assert {one.id for one in tx.cases.of_citizen(other.id)} == {theirs.id}
        assert tx.ledger.verify().is_whole
    assert found(scene) == {scene.citizen.id, other.id}
    assert acts(scene, scene.citizen.id)[-3:] == ["person.maybe-same", "person.joined", "person.taken-apart"]


def test_what_was_corrected_since_stays_when_taken_apart(scene: Scene) -> None:
    other = record(scene)
    pair = join(scene, other)
    one = story(scene, scene.citizen).citizen
    moved = replace(one, address=Address(("2 Kiln Lane",), "NF1 1AA"), phone="01632 960 888")
    change_person(scene.desk.store, moved, by=scene.desk.adviser_id, clock=scene.clock)
    apart(scene, pair)
    left = story(scene, scene.citizen).citizen
    assert (left.address, left.phone, left.born_on) == (moved.address, moved.phone, scene.citizen.born_on)
    assert story(scene, other).citizen == other


def test_after_thirty_days_it_is_too_late_to_take_apart(scene: Scene) -> None:
    pair = join(scene, record(scene))
    assert [one.pair_id for one in story(scene, scene.citizen).joined] == [pair.id]
    scene.clock.instant += timedelta(days=UNDO_DAYS, seconds=1)
    with pytest.raises(TooLateToTakeApart):
        apart(scene, pair)
    assert story(scene, scene.citizen).joined == ()


def test_the_last_joining_is_taken_apart_first(scene: Scene) -> None:
    inner, third = join(scene, record(scene)), record(scene, "Joan Okafor")
    kept = story(scene, scene.citizen).citizen
    desk = scene.desk
    outer = make_one(desk.store, third, kept, (), AgreedBy.CITIZEN, by=desk.adviser_id, clock=scene.clock)
    with pytest.raises(TooLateToTakeApart, match=inner.id):
        apart(scene, inner)
    apart(scene, outer)
    apart(scene, inner)
    assert story(scene, scene.citizen).citizen == scene.citizen


def test_two_people_are_never_asked_about_again_nor_found_alike(scene: Scene) -> None:
    other = record(scene)
    are_two_people(scene.desk.store, other.id, scene.citizen.id, by=scene.desk.adviser_id, clock=scene.clock)
    assert story(scene, scene.citizen).same == story(scene, other).same == ()
    assert acts(scene, other.id)[-1] == "person.not-same"


def test_somebody_else_at_the_desk_is_remembered_as_somebody_else(scene: Scene) -> None:
    twin = Citizen(new_id(), "Joseph Okafor")
    desk = scene.desk
    add_person(desk.store, twin, not_these=[scene.citizen.id], by=desk.adviser_id, clock=scene.clock)
    assert story(scene, twin).same == story(scene, scene.citizen).same == ()


def test_a_proposal_made_the_other_way_round_is_the_same_proposal(scene: Scene) -> None:
    other = record(scene)
    propose(scene, other)
    with pytest.raises(RecordChanged):
        propose_one(scene.desk.store, other, scene.citizen, (), by=COLLEAGUE, clock=scene.clock)
    comparison = compare_records(scene.desk.store, other.id, scene.citizen.id)
    assert (comparison.kept, comparison.proposed_by) == (scene.citizen, "Priya Shah")


@pytest.mark.parametrize("do", [propose, join])
def test_a_record_that_another_desk_corrected_meanwhile_is_looked_at_again(
    scene: Scene, do: Callable[[Scene, Citizen], Pair]
) -> None:
    other = record(scene)
    changed = replace(other, phone="01632 960 000")
    change_person(scene.desk.store, changed, by=COLLEAGUE, clock=scene.clock)
    with pytest.raises(RecordChanged):
        do(scene, other)
    assert found(scene) == {scene.citizen.id, other.id}


def test_two_desks_that_decide_at_once_do_not_lose_each_others_word(scene: Scene) -> None:
    other = record(scene)
    propose(scene, other)
    second: Desk = open_desk(scene.desk.vault.folder, sign_in_name="priya", passphrase=PASSPHRASE, clock=scene.clock)
    try:
        are_two_people(second.store, scene.citizen.id, other.id, by=COLLEAGUE, clock=scene.clock)
        with pytest.raises(RecordChanged):
            join(scene, other)
        assert found(scene) == {scene.citizen.id, other.id}
    finally:
        second.close()


def test_two_desks_that_correct_one_record_keep_both_corrections_or_say_so(scene: Scene) -> None:
    desk, seen = scene.desk, scene.citizen
    change_person(desk.store, replace(seen, phone="01632 960 111"), seen=seen, by=COLLEAGUE, clock=scene.clock)
    likes = Preferences(letter_size_pt=18)
    kept = change_person(desk.store, replace(seen, preferences=likes), seen=seen, by=COLLEAGUE, clock=scene.clock)
    assert (kept.phone, kept.preferences.letter_size_pt) == ("01632 960 111", 18)
    with pytest.raises(RecordChanged):
        change_person(desk.store, replace(seen, phone="01632 960 222"), seen=seen, by=COLLEAGUE, clock=scene.clock)
    assert story(scene, seen).citizen.phone == "01632 960 111"


def test_a_case_opened_for_a_record_that_was_joined_belongs_to_the_one_record(scene: Scene) -> None:
    other = record(scene)
    join(scene, other)
    assert scene.case(citizen=other).citizen_id == scene.citizen.id
