from datetime import timedelta
from pathlib import Path

from caseworker.desk import erase_what_is_due, open_desk, print_letter
from caseworker.outbox import OutboxItem, State
from desk_scene import PASSPHRASE


def sent(scene) -> OutboxItem:
    item = scene.queued()
    scene.desk.courier().deliver_due()
    return item


def keeps(scene, item: OutboxItem) -> bool:
    with scene.desk.store.reading() as tx:
        return tx.retention.keeps(item.id)


def test_answers_go_the_day_after_the_term_on_the_card_and_no_day_before(scene) -> None:
    item = sent(scene)
    scene.clock.instant += timedelta(days=30)
    assert erase_what_is_due(scene.desk.store, clock=scene.clock) == 0
    assert keeps(scene, item)
    scene.clock.instant += timedelta(days=1)
    assert erase_what_is_due(scene.desk.store, clock=scene.clock) == 1
    assert not keeps(scene, item)


def test_what_the_office_does_not_have_is_never_erased(scene) -> None:
    scene.office.stop()
    item = sent(scene)
    scene.clock.instant += timedelta(days=1000)
    assert erase_what_is_due(scene.desk.store, clock=scene.clock) == 0
    assert keeps(scene, item)


def test_the_proof_stays_when_the_answers_go(scene) -> None:
    item = sent(scene)
    scene.clock.instant += timedelta(days=31)
    erase_what_is_due(scene.desk.store, clock=scene.clock)
    with scene.desk.store.reading() as tx:
        submission = tx.outbox.submission(item.id)
        assert tx.outbox.item(item.id).state is State.RECEIVED
        assert tx.outbox.receipt(item.id) is not None
        assert (submission.files, tx.attachments.of(item.id), tx.drafts.of_case(submission.case_id)) == ((), (), ())
        assert [entry.act for entry in tx.ledger.entries(about=item.id)][-1] == "answers.erased"
        assert tx.ledger.verify().is_whole


def test_a_letter_can_still_be_made_without_the_answers(scene) -> None:
    item, desk = sent(scene), scene.desk
    scene.clock.instant += timedelta(days=31)
    erase_what_is_due(desk.store, clock=scene.clock)
    made = print_letter(desk.store, item.id, desk.surroundings, by=desk.adviser_id, clock=scene.clock)
    assert made.says == "Received"


def test_signing_in_erases_what_is_due(scene, tmp_path: Path) -> None:
    item = sent(scene)
    scene.clock.instant += timedelta(days=31)
    open_desk(tmp_path / "desk", sign_in_name="priya", passphrase=PASSPHRASE, clock=scene.clock).close()
    assert not keeps(scene, item)
