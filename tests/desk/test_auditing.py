from collections.abc import Callable
from dataclasses import replace

import pytest

from caseworker.desk import AnswersMissing, Filling, ReadForm, reopen_draft
from caseworker.forms import SetAnswer
from caseworker.outbox import State
from desk_scene import Scene, changed

STREET = "/data/place/bin_address/line_1"
PLACE = "/data/place/where_left"
WISHES = b'odk:track-changes="true" odk:identify-user="true" odk:track-changes-reasons="on-form-edit"'


@pytest.fixture
def logging(make_scene: Callable[[tuple[ReadForm, ...]], Scene], forms: tuple[ReadForm, ...]) -> Scene:
    """A practice desk whose report of a missed bin wants a log."""
    node = (b"<instanceID/>", b"<audit/><instanceID/>")
    bind = (b"</model>", b'<bind nodeset="/data/meta/audit" type="binary" ' + WISHES + b"/></model>")
    return make_scene(tuple(changed(form, node, bind) for form in forms if form.definition.form_id == "missed_bin"))


def kept(scene: Scene, owner_id: str) -> list[str]:
    with scene.desk.store.reading() as tx:
        return (tx.attachments.content(owner_id, "audit.csv") or b"").decode().splitlines()


def events(lines: list[str]) -> list[str]:
    return [",".join(line.split(",")[:2]) for line in lines[1:]]


def reopened(scene: Scene, filling: Filling) -> Filling:
    return reopen_draft(scene.desk.store, filling.draft.id, scene.desk.surroundings, clock=scene.clock)


def test_the_log_goes_with_the_submission_and_ends_with_finalize(logging: Scene) -> None:
    filling = logging.filled()
    filling.stands_at = STREET
    filling.apply(SetAnswer(STREET, "2 Elm Row"))
    filling.stands_at = PLACE
    filling.audit.reach_end()
    logging.confirm(filling)
    assert logging.desk.courier().deliver_due().count(State.RECEIVED) == 1
    [arrival] = logging.office.received()
    lines = arrival.files["audit.csv"].decode().splitlines()
    assert lines[0] == "event,node,start,end,old-value,new-value,user,change-reason"
    assert events(lines) == [
        "form start,",
        f"question,{STREET}",
        f"question,{PLACE}",
        "end screen,",
        "form save,",
        "form exit,",
        "form finalize,",
    ]
    assert ",2 Elm Row," in lines[2]
    assert b"<audit>audit.csv</audit>" in arrival.xml
    assert arrival.missing_files == ()


def test_the_log_is_kept_with_each_answer_and_gone_on_with(logging: Scene) -> None:
    filling = logging.begin()
    filling.stands_at = STREET
    filling.apply(SetAnswer(STREET, "2 Elm Row"))
    assert events(kept(logging, filling.draft.id)) == ["form start,"]
    filling.stands_at = PLACE
    filling.keep_place()
    again = reopened(logging, filling)
    again.stands_at = PLACE
    again.audit.leave()
    again.keep_place()
    told = ["form start,", f"question,{STREET}", "form resume,", f"question,{PLACE}", "form save,", "form exit,"]
    assert events(kept(logging, filling.draft.id)) == told


def test_an_unfinished_form_is_logged_as_such(logging: Scene) -> None:
    filling = logging.begin()
    filling.stands_at = STREET
    with pytest.raises(AnswersMissing):
        logging.confirm(filling)
    filling.keep_place()
    assert events(kept(logging, filling.draft.id)) == ["form start,", f"question,{STREET}", "constraint error,"]


def test_the_office_learns_a_mark_of_the_adviser_and_no_name(logging: Scene) -> None:
    filling = logging.begin()
    filling.keep_place()
    [_, start] = kept(logging, filling.draft.id)
    assert f"Northfield Library {logging.desk.adviser_id[:8]}" in start
    assert "Priya" not in start


def test_a_file_of_that_name_does_not_take_the_place_of_the_log(make_scene, forms) -> None:
    [form] = [form for form in forms if form.definition.form_id == "missed_bin"]
    renamed = replace(form, xform=form.xform.replace(b"bin_photo", b"audit"))
    filling = make_scene((changed(renamed),)).begin()
    assert filling.name_for("/data/place/audit", "mine.csv") == "audit-2.csv"


def test_a_form_that_wants_no_log_keeps_none(scene) -> None:
    filling = scene.filled()
    filling.stands_at = STREET
    filling.keep_place()
    assert kept(scene, filling.draft.id) == []
    scene.confirm(filling)
    scene.desk.courier().deliver_due()
    [arrival] = scene.office.received()
    assert "audit.csv" not in arrival.files
