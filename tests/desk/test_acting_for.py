from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pypdfium2
import pytest

from caseworker.base import new_id
from caseworker.casework import (
    ActingAs,
    Citizen,
    Given,
    May,
    MayNotAct,
    NotForThisService,
    Representative,
    TermTooLong,
)
from caseworker.desk import (
    NewRepresentative,
    Wording,
    Yes,
    add_person,
    add_representative,
    begin_draft,
    confirm_and_queue,
    end_representative,
    fill_from,
    person_story,
    print_permission,
    statements_for,
    take_agreement,
    who_acts,
)
from caseworker.store import NotFound
from desk_scene import CENTRE, Scene
from sample_answers import SAMPLES, answers_of

ATTORNEY = NewRepresentative(
    "Ngozi Okafor",
    ActingAs.ATTORNEY,
    frozenset(May),
    relation="daughter",
    document="Power of attorney, every page stamped",
)
WORDS = Wording("I agree to be helped.", "test 1", 30)


def acting(scene: Scene, new: NewRepresentative = ATTORNEY) -> Representative:
    desk = scene.desk
    return add_representative(desk.store, scene.citizen.id, new, by=desk.adviser_id, clock=desk.clock)


def agree(scene: Scene, given_by: str, *, service: str = "missed_bin") -> str:
    desk, case = scene.desk, scene.case(service)
    yes = Yes(Given.SIGNED_ON_PAPER, given_by=given_by)
    take_agreement(
        desk.store,
        case_id=case.id,
        office_id=scene.goes_to.id,
        wording=WORDS,
        yes=yes,
        by=desk.adviser_id,
        clock=desk.clock,
    )
    return case.id


def end(scene: Scene, one: Representative) -> None:
    desk = scene.desk
    end_representative(desk.store, one.id, because="revoked", by=desk.adviser_id, clock=desk.clock)


def agreements_given_by(scene: Scene, case_id: str) -> list[str]:
    with scene.desk.store.reading() as tx:
        return [one.given_by for one in tx.agreements.of_case(case_id)]


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


def test_who_acts_for_a_person_stands_in_their_story_and_in_the_ledger(scene: Scene) -> None:
    one = acting(scene)
    story = person_story(scene.desk.store, scene.citizen.id, scene.clock)
    assert [(line.representative, line.stands, line.seen_by) for line in story.acting] == [(one, True, "Priya Shah")]
    with scene.desk.store.reading() as tx:
        assert [entry.act for entry in tx.ledger.entries(about=one.id)] == ["acting.added"]


def test_an_ended_authority_stays_in_the_story_with_its_reason(scene: Scene) -> None:
    one = acting(scene)
    end(scene, one)
    end(scene, one)
    [line] = person_story(scene.desk.store, scene.citizen.id, scene.clock).acting
    assert (line.stands, line.representative.ended_because) == (False, "revoked")
    with scene.desk.store.reading() as tx:
        assert [entry.act for entry in tx.ledger.entries(about=one.id)] == ["acting.added", "acting.ended"]


def test_a_permission_keeps_who_gave_it_in_the_citizens_place(scene: Scene) -> None:
    one = acting(scene)
    case_id = agree(scene, one.id)
    assert agreements_given_by(scene, case_id) == [one.id]
    [permission] = person_story(scene.desk.store, scene.citizen.id, scene.clock).permissions
    assert permission.given_by == "Ngozi Okafor"


def test_what_was_permitted_while_the_authority_stood_stays_permitted(scene: Scene) -> None:
    one = acting(scene)
    agree(scene, one.id)
    end(scene, one)
    assert len(person_story(scene.desk.store, scene.citizen.id, scene.clock).permissions) == 1


def test_an_authority_that_has_ended_gives_no_permission(scene: Scene) -> None:
    one = acting(scene)
    end(scene, one)
    with pytest.raises(MayNotAct, match=one.id) as refused:
        agree(scene, one.id)
    assert "has ended" in refused.value.sentence


@pytest.mark.parametrize(
    "new",
    [replace(ATTORNEY, service_ids=frozenset({"blue_badge"})), replace(ATTORNEY, may=frozenset({May.ANSWER}))],
)
def test_an_authority_that_does_not_cover_the_service_gives_no_permission(scene: Scene, new: NewRepresentative) -> None:
    one = acting(scene, new)
    with pytest.raises(NotForThisService):
        agree(scene, one.id)
    acts = who_acts(scene.desk.store, scene.citizen.id, "missed_bin", on=scene.clock.today())
    assert (acts.signers, [line.representative for line in acts.others]) == ((), [one])


def test_nobody_signs_for_somebody_elses_citizen(scene: Scene) -> None:
    other = Citizen(new_id(), "Mary Evans")
    add_person(scene.desk.store, other, by=scene.desk.adviser_id, clock=scene.clock)
    desk = scene.desk
    theirs = add_representative(desk.store, other.id, ATTORNEY, by=desk.adviser_id, clock=desk.clock)
    for given_by in (theirs.id, new_id()):
        with pytest.raises(MayNotAct):
            agree(scene, given_by)


def test_an_authority_that_runs_out_before_the_end_cannot_confirm_the_answers(scene: Scene) -> None:
    today = scene.clock.today()
    one = acting(scene, replace(ATTORNEY, until_on=today))
    desk, case = scene.desk, scene.case()
    scene.agree(case)
    filling = begin_draft(desk.store, case, desk.surroundings, by=desk.adviser_id, clock=desk.clock)
    fill_from(filling, answers_of("missed_bin"), files_from=SAMPLES)

    def confirm() -> str:
        return confirm_and_queue(
            desk.store,
            filling,
            statements_for(CENTRE.name, scene.goes_to.name),
            Yes(Given.SIGNED_ON_PAPER, given_by=one.id),
            office_id=scene.goes_to.id,
            by=desk.adviser_id,
            clock=desk.clock,
        ).id

    scene.clock.instant += timedelta(days=1)
    with pytest.raises(MayNotAct):
        confirm()
    with desk.store.reading() as tx:
        assert tx.agreements.authorities_of_case(case.id) == ()
    scene.clock.instant -= timedelta(days=1)
    confirm()
    with desk.store.reading() as tx:
        assert [authority.given_by for authority in tx.agreements.authorities_of_case(case.id)] == [one.id]


def test_the_paper_says_who_gave_the_permission_and_by_what_authority(scene: Scene) -> None:
    case_id = agree(scene, acting(scene).id)
    desk = scene.desk
    paper = print_permission(desk.store, case_id, scene.goes_to.id, by=desk.adviser_id, clock=desk.clock)
    assert "Ngozi Okafor said for you, as your attorney, that we may:" in text_of(paper.pdf)


def test_a_helper_named_for_longer_than_six_months_is_not_kept(scene: Scene) -> None:
    with pytest.raises(TermTooLong):
        acting(scene, NewRepresentative("Tom Bell", ActingAs.NAMED_HELPER, frozenset({May.ANSWER})))
    assert person_story(scene.desk.store, scene.citizen.id, scene.clock).acting == ()


def test_nobody_acts_for_somebody_who_is_not_on_record(scene: Scene) -> None:
    desk = scene.desk
    with pytest.raises(NotFound):
        add_representative(desk.store, "nobody", ATTORNEY, by=desk.adviser_id, clock=desk.clock)
