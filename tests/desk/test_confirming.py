from datetime import timedelta

import pytest

from caseworker.casework import AgreementMissing, Given
from caseworker.desk import (
    AnswersMissing,
    FilesMissing,
    Wording,
    Yes,
    confirm_and_queue,
    signature_of,
    take_agreement,
    take_back,
)
from caseworker.outbox import State


def standing(scene, filling) -> tuple[object, ...]:
    with scene.desk.store.reading() as tx:
        case_id = filling.draft.case_id
        draft = tx.drafts.get(filling.draft.id)
        return (
            draft.finished_at,
            tx.agreements.authorities_of_case(case_id),
            tx.outbox.everything(case_id=case_id),
            [file.name for file in tx.attachments.of(draft.id)],
        )


def test_one_transaction_keeps_the_yes_and_queues_these_very_bytes(scene) -> None:
    filling = scene.filled()
    item = scene.confirm(filling)
    with scene.desk.store.reading() as tx:
        submission, xml = tx.outbox.submission(item.id), tx.outbox.xml(item.id)
        authority = tx.agreements.authority_for(submission.sha256)
        draft = tx.drafts.get(filling.draft.id)
    assert item.state is State.QUEUED
    assert authority is not None
    assert authority.permits(submission.sha256)
    assert draft.submission_sha256 == submission.sha256
    assert filling.session.instance_id.encode() in xml
    assert [file.name for file in submission.files] == ["bin_photo.jpg"]


def test_a_missing_file_leaves_everything_as_it_was(scene) -> None:
    filling = scene.filled()
    with scene.desk.store.transaction() as tx:
        tx.attachments.remove(tx.attachments.of(filling.draft.id)[0].id)
    before = standing(scene, filling)
    with pytest.raises(FilesMissing):
        scene.confirm(filling)
    assert standing(scene, filling) == before


def test_an_incomplete_form_leaves_everything_as_it_was(scene) -> None:
    filling = scene.begin()
    before = standing(scene, filling)
    with pytest.raises(AnswersMissing):
        scene.confirm(filling)
    assert standing(scene, filling) == before


def test_an_agreement_taken_back_meanwhile_stops_the_queueing(scene) -> None:
    filling = scene.filled()
    with scene.desk.store.reading() as tx:
        agreement = tx.agreements.of_case(filling.draft.case_id)[0]
    take_back(scene.desk.store, agreement.id, told="by phone", by=scene.desk.adviser_id, clock=scene.clock)
    before = standing(scene, filling)
    with pytest.raises(AgreementMissing):
        scene.confirm(filling)
    assert standing(scene, filling) == before


def test_an_authority_taken_back_before_the_claim_holds_the_item(scene) -> None:
    item = scene.queued()
    with scene.desk.store.reading() as tx:
        authority = tx.agreements.authorities_of_case(tx.outbox.submission(item.id).case_id)[0]
    take_back(scene.desk.store, authority.id, told="slip", by=scene.desk.adviser_id, clock=scene.clock)
    scene.desk.courier().deliver_due()
    with scene.desk.store.reading() as tx:
        assert tx.outbox.item(item.id).state is State.HELD
    assert scene.office.received() == ()


def test_an_agreement_that_ends_before_the_claim_holds_the_item(scene) -> None:
    item = scene.queued()
    scene.clock.instant += timedelta(days=40)
    scene.desk.courier().deliver_due()
    with scene.desk.store.reading() as tx:
        assert tx.outbox.item(item.id).state is State.HELD
    assert scene.office.received() == ()


PNG = b"\x89PNG\r\n\x1a\n" + b"a drawn name"


def test_a_signature_is_kept_with_the_permission_that_it_gives(scene) -> None:
    signed = Yes(Given.SIGNED_ON_SCREEN, signature=PNG)
    filling = scene.filled()
    told = {"by": scene.desk.adviser_id, "clock": scene.clock, "office_id": scene.goes_to.id}
    wording = Wording("I agree to be helped.", "test 1", 30)
    agreement = take_agreement(scene.desk.store, case_id=filling.draft.case_id, wording=wording, yes=signed, **told)
    confirm_and_queue(scene.desk.store, filling, ("It is true.",), signed, **told)
    with scene.desk.store.reading() as tx:
        [authority] = tx.agreements.authorities_of_case(filling.draft.case_id)
    assert signature_of(scene.desk.store, agreement.id) == PNG
    assert signature_of(scene.desk.store, authority.id) == PNG
    assert "drawn" not in repr(signed)


def test_a_yes_that_was_not_drawn_leaves_no_signature(scene) -> None:
    filling = scene.filled()
    scene.confirm(filling)
    with scene.desk.store.reading() as tx:
        [authority] = tx.agreements.authorities_of_case(filling.draft.case_id)
    assert signature_of(scene.desk.store, authority.id) == b""


@pytest.mark.parametrize("given", list(Given))
def test_only_a_picture_drawn_on_screen_is_a_signature(given: Given) -> None:
    drawn = b"GIF89a" if given is Given.SIGNED_ON_SCREEN else PNG
    with pytest.raises(ValueError, match="signature"):
        Yes(given, signature=drawn)
