from collections.abc import Callable

import pytest
from lxml import etree

from caseworker.casework import AgreementMissing
from caseworker.desk import NotCorrectable, ReadForm, begin_correction, reopen_draft, take_back, withdraw_submission
from caseworker.forms import SetAnswer
from caseworker.outbox import OutboxItem, State
from desk_scene import Scene, changed

STREET = "/data/place/bin_address/line_1"
EDITABLE = '<submission xmlns:odk="http://www.opendatakit.org/xforms" odk:client-editable="true"/></model>'
AUDIT = '<bind nodeset="/data/meta/audit" type="binary" odk:track-changes-reasons="on-form-edit"/>'


@pytest.fixture
def editable(make_scene: Callable[[tuple[ReadForm, ...]], Scene], forms: tuple[ReadForm, ...]) -> Scene:
    """A practice desk whose report of a missed bin may be changed after it was sent, and wants a log."""
    node = (b"<instanceID/>", b"<audit/><instanceID/>")
    submission = (b"</model>", (AUDIT + EDITABLE).encode())
    return make_scene(
        tuple(changed(form, node, submission) for form in forms if form.definition.form_id == "missed_bin")
    )


def correct(scene: Scene, item: OutboxItem, reason: str = ""):
    desk = scene.desk
    return begin_correction(desk.store, item.id, desk.surroundings, reason=reason, by=desk.adviser_id, clock=desk.clock)


def test_a_correction_replaces_what_was_sent_at_the_office(editable: Scene) -> None:
    item = editable.queued()
    editable.desk.courier().deliver_due()
    [before] = editable.office.received()
    filling = correct(editable, item, "Wrong street")
    filling.apply(SetAnswer(STREET, "2 Elm Row"))
    second = editable.confirm(filling)
    assert editable.desk.courier().deliver_due().count(State.RECEIVED) == 1
    [arrival] = editable.office.received()
    record = etree.fromstring(arrival.xml)
    assert arrival.earlier_ids == (before.instance_id,)
    assert record.findtext("{*}meta/{*}deprecatedID") == before.instance_id
    assert record.findtext("{*}meta/{*}instanceID") == filling.session.instance_id != before.instance_id
    assert b"2 Elm Row" in arrival.xml
    assert arrival.files["bin_photo.jpg"] == before.files["bin_photo.jpg"]
    with editable.desk.store.reading() as tx:
        assert tx.outbox.submission(second.id).corrects == before.instance_id
        assert tx.outbox.item(item.id).state is State.RECEIVED


def test_why_it_was_changed_stands_in_the_log_that_the_form_asks_for(editable: Scene) -> None:
    item = editable.queued()
    editable.desk.courier().deliver_due()
    editable.confirm(correct(editable, item, "Wrong street, they said"))
    editable.desk.courier().deliver_due()
    [arrival] = editable.office.received()
    lines = arrival.files["audit.csv"].decode().splitlines()
    events = [line.split(",")[0] for line in lines[1:]]
    assert events == [
        "form start", "form save", "form exit", "form finalize",
        "form resume", "change reason", "form save", "form exit", "form finalize",
    ]  # fmt: skip
    assert lines[6].endswith(',"Wrong street, they said"')


def test_a_correction_waits_until_the_first_has_arrived(editable: Scene) -> None:
    item = editable.queued()
    editable.office.stop()
    editable.confirm(correct(editable, item))
    editable.desk.courier().deliver_due()
    with editable.desk.store.reading() as tx:
        assert [item.attempts for _, item in tx.outbox.everything()] == [0, 0]


def test_a_correction_is_a_draft_that_can_be_put_away(editable: Scene) -> None:
    item = editable.queued()
    filling = correct(editable, item)
    filling.apply(SetAnswer(STREET, "2 Elm Row"))
    again = reopen_draft(editable.desk.store, filling.draft.id, editable.desk.surroundings, clock=editable.clock)
    assert again.session.value(STREET) == "2 Elm Row"
    assert again.session.instance_id == filling.session.instance_id
    form = again.finish()
    with editable.desk.store.reading() as tx:
        assert form.replaces == tx.outbox.submission(item.id).instance_id


def test_only_the_newest_is_corrected(editable: Scene) -> None:
    item = editable.queued()
    editable.desk.courier().deliver_due()
    second = editable.confirm(correct(editable, item))
    with pytest.raises(NotCorrectable) as caught:
        correct(editable, item)
    assert "newer" in caught.value.next_step
    assert correct(editable, second).draft.case_id


def test_what_was_withdrawn_is_not_corrected(editable: Scene) -> None:
    item = editable.queued()
    withdraw_submission(editable.desk.store, item.id, by=editable.desk.adviser_id, clock=editable.clock)
    with pytest.raises(NotCorrectable):
        correct(editable, item)


def test_nothing_is_corrected_without_an_agreement(editable: Scene) -> None:
    item = editable.queued()
    with editable.desk.store.reading() as tx:
        [agreement] = tx.agreements.of_case(tx.outbox.submission(item.id).case_id)
    take_back(editable.desk.store, agreement.id, told="by phone", by=editable.desk.adviser_id, clock=editable.clock)
    with pytest.raises(AgreementMissing):
        correct(editable, item)


def test_an_office_that_takes_no_changes_is_not_sent_any(scene: Scene) -> None:
    item = scene.queued()
    with pytest.raises(NotCorrectable) as caught:
        correct(scene, item)
    assert "takes no changes" in caught.value.sentence
