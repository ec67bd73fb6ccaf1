from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseworker.base import new_id
from caseworker.casework import AgreementMissing, Citizen
from caseworker.desk import (
    AnswerRefused,
    AnswersMissing,
    AnswersNotAsked,
    DraftElsewhere,
    FileUnreadable,
    add_person,
    begin_draft,
    fill_from,
    read_back,
    reopen_draft,
    take_back,
    take_back_all,
)
from caseworker.forms import LAYOUT, QuestionState, SetAnswer, load_xform
from desk_scene import changed
from sample_answers import SAMPLES, answers_of

STREET = "/data/place/bin_address/line_1"
PHOTO = "/data/place/bin_photo"


def shown(session) -> list[tuple[str, str]]:
    return [(item.ref, item.value) for item in session.walk() if isinstance(item, QuestionState)]


def test_a_draft_comes_back_with_every_answer(scene) -> None:
    filling = scene.filled("blue_badge")
    again = reopen_draft(scene.desk.store, filling.draft.id, scene.desk.surroundings, clock=scene.clock)
    assert shown(again.session) == shown(filling.session)
    assert again.session.instance_id == filling.session.instance_id


def test_a_form_is_read_from_the_vault_as_it_was_loaded_and_loaded_again_for_a_newer_engine(scene, monkeypatch) -> None:
    loads: list[int] = []
    monkeypatch.setattr("caseworker.desk.filling.load_xform", lambda *given: (loads.append(1), load_xform(*given))[1])
    begun = scene.begin("blue_badge")
    assert loads == []
    for module in ("caseworker.store.shelves.services", "caseworker.forms.definition.kept"):
        monkeypatch.setattr(f"{module}.LAYOUT", LAYOUT + 1)
    again = scene.begin("blue_badge")
    assert loads == [1]
    assert shown(again.session) == shown(begun.session)
    scene.begin("blue_badge")
    assert loads == [1]


def test_a_draft_comes_back_at_any_moment(scene) -> None:
    filling = scene.begin()
    apply, differences = filling.apply, []

    def apply_and_compare(operation) -> None:
        apply(operation)
        again = reopen_draft(scene.desk.store, filling.draft.id, scene.desk.surroundings, clock=scene.clock)
        if shown(again.session) != shown(filling.session):
            differences.append(operation)

    filling.apply = apply_and_compare
    fill_from(filling, answers_of("missed_bin"), files_from=SAMPLES)
    assert differences == []


def test_a_draft_that_is_open_twice_never_loses_an_answer_of_either(scene) -> None:
    one = scene.filled()
    other = reopen_draft(scene.desk.store, one.draft.id, scene.desk.surroundings, clock=scene.clock)
    other.apply(SetAnswer(STREET, "2 Elm Row"))
    with pytest.raises(DraftElsewhere):
        one.apply(SetAnswer(STREET, "3 Oak Row"))
    with pytest.raises(DraftElsewhere):
        scene.confirm(one)
    again = reopen_draft(scene.desk.store, one.draft.id, scene.desk.surroundings, clock=scene.clock)
    assert again.session.question(STREET).value == "2 Elm Row"
    scene.confirm(again)


def test_nothing_is_begun_without_an_agreement(scene) -> None:
    case = scene.case()
    with pytest.raises(AgreementMissing):
        begin_draft(scene.desk.store, case, scene.desk.surroundings, by=scene.desk.adviser_id, clock=scene.clock)
    with scene.desk.store.reading() as tx:
        assert tx.drafts.of_case(case.id) == ()


def test_nothing_is_begun_once_the_agreement_has_ended(scene) -> None:
    case = scene.case()
    scene.agree(case, days=10)
    scene.clock.instant += timedelta(days=11)
    with pytest.raises(AgreementMissing):
        begin_draft(scene.desk.store, case, scene.desk.surroundings, by=scene.desk.adviser_id, clock=scene.clock)


def test_nothing_is_begun_once_the_agreement_was_taken_back(scene) -> None:
    case = scene.case()
    scene.agree(case)
    with scene.desk.store.reading() as tx:
        agreement = tx.agreements.of_case(case.id)[0]
    take_back(scene.desk.store, agreement.id, told="at the desk", by=scene.desk.adviser_id, clock=scene.clock)
    with pytest.raises(AgreementMissing):
        begin_draft(scene.desk.store, case, scene.desk.surroundings, by=scene.desk.adviser_id, clock=scene.clock)


def test_a_draft_is_not_gone_on_with_once_the_agreement_was_taken_back(scene) -> None:
    filling = scene.begin()
    case_id = filling.draft.case_id
    take_back_all(scene.desk.store, case_id, told="at the desk", by=scene.desk.adviser_id, clock=scene.clock)
    with pytest.raises(AgreementMissing):
        reopen_draft(scene.desk.store, filling.draft.id, scene.desk.surroundings, clock=scene.clock)
    with scene.desk.store.reading() as tx:
        scene.agree(tx.cases.get(case_id))
    again = reopen_draft(scene.desk.store, filling.draft.id, scene.desk.surroundings, clock=scene.clock)
    assert shown(again.session) == shown(filling.session)


def test_an_answer_to_no_question_is_refused_and_nothing_is_kept_of_it(scene) -> None:
    filling = scene.begin()
    before = shown(filling.session)
    with pytest.raises(AnswerRefused):
        filling.apply(SetAnswer("/data/nowhere", "x"))
    again = reopen_draft(scene.desk.store, filling.draft.id, scene.desk.surroundings, clock=scene.clock)
    assert shown(again.session) == before


def test_an_unfinished_form_is_not_frozen_and_says_where(scene) -> None:
    filling = scene.begin()
    with pytest.raises(AnswersMissing) as caught:
        filling.finish()
    assert STREET in {problem.ref for problem in caught.value.problems}


def test_a_file_loses_its_own_name_and_keeps_its_bytes(scene) -> None:
    filling = scene.filled()
    content = [b"\xff\xd8" + b"a" * 300_000, b"b" * 300_000]
    kept = filling.attach(PHOTO, iter(content), media_type="image/jpeg", name="joseph okafor at home.JPG")
    assert kept.name == "bin_photo.jpg"
    with scene.desk.store.reading() as tx:
        assert b"".join(tx.attachments.read(kept.id)) == b"".join(content)
        assert [file.name for file in tx.attachments.of(filling.draft.id)] == ["bin_photo.jpg"]


def test_answers_of_no_question_are_named_and_the_others_kept(scene) -> None:
    filling = scene.begin()
    prepared = {**answers_of("missed_bin"), "shoe_size": "9"}
    with pytest.raises(AnswersNotAsked) as caught:
        fill_from(filling, prepared, files_from=SAMPLES)
    assert caught.value.names == ("shoe_size",)
    assert filling.session.value(STREET) == "14 Moor Lane"


def test_a_missing_file_is_named_in_words(scene, tmp_path: Path) -> None:
    filling = scene.begin()
    with pytest.raises(FileUnreadable):
        fill_from(filling, answers_of("missed_bin"), files_from=tmp_path)


def test_the_reference_reaches_the_form_and_no_adviser_does(scene) -> None:
    filling = scene.filled("blue_badge")
    form = filling.finish()
    with scene.desk.store.reading() as tx:
        reference = tx.cases.get(filling.draft.case_id).reference
        adviser = tx.advisers.get(scene.desk.adviser_id)
    assert reference in form.instance_name
    assert adviser.name.encode() not in form.xml
    assert adviser.sign_in_name.encode() not in form.xml


def test_what_is_read_back_is_what_was_given_in_words(scene) -> None:
    filling = scene.filled()
    read = {one.question: one.answer for section in read_back(filling.session) for one in section.answers}
    assert read["Which bins were not emptied?"] == "Recycling, Food waste"
    assert read["Which day should they have been emptied?"] == "20 November 2026"


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=40))
def test_any_text_survives_the_journal(scene, text: str) -> None:
    filling = scene.begin()
    filling.apply(SetAnswer(STREET, text))
    again = reopen_draft(scene.desk.store, filling.draft.id, scene.desk.surroundings, clock=scene.clock)
    assert again.session.value(STREET) == filling.session.value(STREET)


def with_last_saved(form):
    """A report of a missed bin that begins with where the bin stood last time."""
    instance = b'<instance id="__last-saved" src="jr://instance/last-saved"/></model>'
    action = (
        b'<setvalue event="odk-instance-first-load" ref="/data/place/where_left" '
        b"value=\"instance('__last-saved')/data/place/where_left\"/>"
    )
    return changed(form, (b"</model>", action + instance))


def test_what_the_same_person_said_last_time_is_there_for_a_form_that_asks_for_it(make_scene, forms) -> None:
    [form] = [form for form in forms if form.definition.form_id == "missed_bin"]
    scene = make_scene((with_last_saved(form),))
    place = "/data/place/where_left"
    first = scene.filled()
    said = first.session.value(place)
    assert said
    scene.confirm(first)
    assert scene.begin().session.value(place) == said
    other = Citizen(new_id(), "Ada Low")
    add_person(scene.desk.store, other, by=scene.desk.adviser_id, clock=scene.clock)
    case = scene.case(citizen=other)
    scene.agree(case)
    told = {"by": scene.desk.adviser_id, "clock": scene.clock}
    assert begin_draft(scene.desk.store, case, scene.desk.surroundings, **told).session.value(place) == ""
