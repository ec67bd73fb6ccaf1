import pytest

from caseworker.base import new_id, read_reference
from caseworker.casework import Address, Barrier, Channel, Citizen
from caseworker.connectors import Access
from caseworker.desk import (
    LikelyDuplicate,
    NotForPractice,
    add_office,
    add_person,
    change_person,
    open_case,
    spend_minutes,
)
from caseworker.store import NotFound


def josef(**known: object) -> Citizen:
    return Citizen(new_id(), "Josef Okafor", address=Address(("14 Moor Lane",), "nf37qt"), **known)


def test_a_likely_duplicate_is_shown_and_nobody_added(scene) -> None:
    new = josef()
    with pytest.raises(LikelyDuplicate) as caught:
        add_person(scene.desk.store, new, by=scene.desk.adviser_id, clock=scene.clock)
    assert [found.citizen.id for found in caught.value.likely] == [scene.citizen.id]
    with scene.desk.store.reading() as tx, pytest.raises(NotFound):
        tx.people.get(new.id)


def test_somebody_else_is_added_once_a_person_has_looked(scene) -> None:
    new = josef()
    add_person(scene.desk.store, new, not_these=[scene.citizen.id], by=scene.desk.adviser_id, clock=scene.clock)
    with scene.desk.store.reading() as tx:
        assert tx.people.get(new.id).name == "Josef Okafor"


def test_a_practice_desk_knows_no_office_outside_this_computer(scene) -> None:
    with pytest.raises(NotForPractice):
        add_office(scene.desk, "Real Council", "https://odk.example.org/v1/projects/1", access=Access.APP_USER)
    with scene.desk.store.reading() as tx:
        assert [office.id for office in tx.offices.everyone()] == [scene.goes_to.id]


def test_a_change_is_found_under_the_new_name(scene) -> None:
    changed = Citizen(scene.citizen.id, "Joseph Adeyemi")
    change_person(scene.desk.store, changed, by=scene.desk.adviser_id, clock=scene.clock)
    with scene.desk.store.reading() as tx:
        assert [found.citizen.id for found in tx.people.find("adeyemi")] == [scene.citizen.id]


def test_a_case_keeps_what_insight_will_need(scene) -> None:
    case = scene.case()
    spend_minutes(scene.desk.store, case.id, 12, by=scene.desk.adviser_id, clock=scene.clock)
    spend_minutes(scene.desk.store, case.id, 8, by=scene.desk.adviser_id, clock=scene.clock)
    with scene.desk.store.reading() as tx:
        kept = tx.cases.get(case.id)
    assert (kept.minutes, kept.channel, kept.barrier) == (20, Channel.DESK, Barrier.NO_INTERNET)
    assert read_reference(kept.reference) == kept.reference
    assert kept.reference.startswith("NFL ")


def test_help_without_a_record_is_a_case_without_a_citizen(scene) -> None:
    case = open_case(
        scene.desk.store,
        service_id="missed_bin",
        citizen_id=None,
        channel=Channel.PHONE,
        barrier=Barrier.NOT_SAID,
        by=scene.desk.adviser_id,
        clock=scene.clock,
    )
    with scene.desk.store.reading() as tx:
        assert tx.cases.get(case.id).citizen_id is None


def test_a_case_for_nobody_known_or_no_service_is_refused(scene) -> None:
    known = {"channel": Channel.DESK, "barrier": Barrier.NOT_SAID, "by": scene.desk.adviser_id, "clock": scene.clock}
    with pytest.raises(NotFound):
        open_case(scene.desk.store, service_id="missed_bin", citizen_id=new_id(), **known)
    with pytest.raises(NotFound):
        open_case(scene.desk.store, service_id="moon_landing", citizen_id=None, **known)
    with scene.desk.store.reading() as tx:
        assert tx.cases.open() == ()
