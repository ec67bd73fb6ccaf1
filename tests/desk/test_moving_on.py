import pytest

from caseworker.desk import (
    DraftElsewhere,
    Filling,
    NewerForm,
    ReadForm,
    asked_questions,
    look_at_newer,
    move_to_newer,
    newer_version,
    reopen_draft,
)
from caseworker.forms import SetAnswer
from desk_scene import Scene
from newer_form import VERSION, offer_newer

STREET = "/data/place/bin_address/line_1"


def looked_at(scene: Scene, filling: Filling) -> NewerForm:
    newer = look_at_newer(scene.desk.store, filling, scene.desk.surroundings, clock=scene.desk.clock)
    assert newer is not None
    return newer


def moved(scene: Scene, filling: Filling, newer: NewerForm) -> Filling:
    desk = scene.desk
    return move_to_newer(desk.store, filling, newer, desk.surroundings, by=desk.adviser_id, clock=desk.clock)


def test_a_draft_in_the_newest_version_has_nowhere_to_move(scene: Scene) -> None:
    filling = scene.filled()
    assert newer_version(scene.desk.store, filling.draft.id) == ""
    assert look_at_newer(scene.desk.store, filling, scene.desk.surroundings, clock=scene.desk.clock) is None


def test_what_would_be_added_dropped_and_changed_is_told_and_nothing_moves(
    scene: Scene, forms: tuple[ReadForm, ...]
) -> None:
    filling = scene.filled()
    before = filling.session.snapshot()
    offer_newer(scene, forms)
    newer = looked_at(scene, filling)
    assert newer.version == VERSION
    assert [change.ref for change in newer.changes.added] == ["/data/missed/street_too"]
    assert [change.ref for change in newer.changes.removed] == ["/data/missed/whole_street"]
    assert "/data/missed/put_out" in [change.ref for change in newer.changes.changed]
    assert [answer.question for answer in newer.lost] == ["Were other homes in the street missed too?"]
    again = reopen_draft(scene.desk.store, filling.draft.id, scene.desk.surroundings, clock=scene.desk.clock)
    assert again.session.snapshot() == before
    assert again.draft.form_version != VERSION


def test_a_moved_draft_keeps_every_answer_that_has_a_place(scene: Scene, forms: tuple[ReadForm, ...]) -> None:
    filling = scene.filled()
    offer_newer(scene, forms)
    answers = {one.ref: one.value for one in asked_questions(filling.session) if one.value}
    new = moved(scene, filling, looked_at(scene, filling))
    assert new.draft.form_version == VERSION
    there = {one.ref: one.value for one in asked_questions(new.session) if one.value}
    assert there == {ref: value for ref, value in answers.items() if not ref.endswith("whole_street")}
    new.apply(SetAnswer(STREET, "3 Quay Street"))
    again = reopen_draft(scene.desk.store, new.draft.id, scene.desk.surroundings, clock=scene.desk.clock)
    assert next(one.value for one in asked_questions(again.session) if one.ref == STREET) == "3 Quay Street"
    assert newer_version(scene.desk.store, new.draft.id) == ""


def test_a_moved_draft_goes_the_whole_way(scene: Scene, forms: tuple[ReadForm, ...]) -> None:
    filling = scene.filled()
    offer_newer(scene, forms)
    new = moved(scene, filling, looked_at(scene, filling))
    new.apply(SetAnswer("/data/missed/street_too", "no"))
    item = scene.confirm(new)
    with scene.desk.store.reading() as tx:
        assert tx.outbox.submission(item.id).form_version == VERSION


def test_a_draft_that_went_on_elsewhere_is_not_moved(scene: Scene, forms: tuple[ReadForm, ...]) -> None:
    filling = scene.filled()
    offer_newer(scene, forms)
    newer = looked_at(scene, filling)
    other = reopen_draft(scene.desk.store, filling.draft.id, scene.desk.surroundings, clock=scene.desk.clock)
    other.apply(SetAnswer(STREET, "3 Quay Street"))
    with pytest.raises(DraftElsewhere):
        moved(scene, filling, newer)
    assert newer_version(scene.desk.store, filling.draft.id) == VERSION
