from datetime import timedelta

import pypdfium2
import pytest

from caseworker.casework import AgreementMissing
from caseworker.desk import (
    NothingToSay,
    ReadForm,
    Verdict,
    begin_draft,
    look_at_newer,
    move_to_newer,
    print_letter,
    print_permission,
    record_verdict,
    take_back,
    withdraw_submission,
)
from caseworker.outbox import Event, Lease, OutboxItem, State, Step, advance
from desk_scene import Scene
from newer_form import offer_newer

SAVED = "has not been sent yet"
SENT = "We do not know yet if it arrived"
RECEIVED = "has received your"


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split())


def letter(scene, item: OutboxItem, **wishes: object) -> str:
    desk = scene.desk
    made = print_letter(desk.store, item.id, desk.surroundings, by=desk.adviser_id, clock=scene.clock, **wishes)
    return text_of(made.pdf)


def move(scene, item: OutboxItem, *events: Event) -> OutboxItem:
    with scene.desk.store.transaction() as tx:
        for event in events:
            after = advance(tx.outbox.item(item.id), event, scene.clock.now())
            if event is Event.CLAIM:
                lease = Lease("elsewhere", scene.clock.now() + timedelta(minutes=5))
                after = OutboxItem(**{**{f: getattr(after, f) for f in after.__slots__}, "lease": lease})
            assert tx.outbox.move(tx.outbox.item(item.id), (Step(event, after),), by="test")
        return tx.outbox.item(item.id)


def test_a_queued_item_gives_a_letter_that_says_saved_and_not_sent(scene) -> None:
    said = letter(scene, scene.queued())
    assert SAVED in said
    assert RECEIVED not in said


def test_a_try_that_never_left_changes_nothing_in_the_letter(scene) -> None:
    item = scene.queued()
    scene.office.stop()
    scene.desk.courier().deliver_due()
    assert SAVED in letter(scene, item)


def test_a_doubtful_item_gives_a_letter_that_says_both(scene) -> None:
    item = move(scene, scene.queued(), Event.CLAIM, Event.NO_ANSWER)
    said = letter(scene, item)
    assert SENT in said
    assert SAVED not in said
    assert RECEIVED not in said


def test_a_receipt_gives_a_letter_that_quotes_it(scene) -> None:
    item = scene.queued()
    scene.desk.courier().deliver_due()
    said = letter(scene, item)
    assert RECEIVED in said
    assert "full submission upload was successful!" in said
    assert "It does not say what they will decide." in said


def test_what_a_person_noted_of_a_call_is_not_told_as_the_words_of_the_office(scene) -> None:
    item = move(scene, scene.queued(), Event.CLAIM, Event.NO_ANSWER)
    desk = scene.desk
    manners = desk.connector_for(scene.goes_to).manners
    told = {"evidence": "Ms Hill rang at ten", "manners": manners, "by": desk.adviser_id, "clock": scene.clock}
    record_verdict(desk.store, item.id, Verdict.ARRIVED, **told)
    said = letter(scene, item)
    assert RECEIVED in said
    assert "They received it on" not in said
    assert "Ms Hill" not in said


def test_a_try_of_which_nothing_left_does_not_move_the_time_of_the_doubtful_one(scene) -> None:
    item = move(scene, scene.queued(), Event.CLAIM, Event.NO_ANSWER)
    scene.clock.instant += timedelta(hours=3)
    move(scene, item, Event.CLAIM, Event.NOTHING_LEFT)
    said = letter(scene, item)
    assert "at 10:30am" in said
    assert "at 1:30pm" not in said


def test_no_letter_promises_to_send_what_the_citizen_no_longer_permits(scene) -> None:
    item = scene.queued()
    with scene.desk.store.reading() as tx:
        agreement = tx.agreements.of_case(tx.outbox.submission(item.id).case_id)[0]
    take_back(scene.desk.store, agreement.id, told="at the desk", by=scene.desk.adviser_id, clock=scene.clock)
    with pytest.raises(AgreementMissing):
        letter(scene, item)


def test_there_is_no_letter_while_it_is_being_sent(scene) -> None:
    item = move(scene, scene.queued(), Event.CLAIM)
    with pytest.raises(NothingToSay):
        letter(scene, item)


def test_a_lease_that_ran_out_is_told_as_doubt(scene) -> None:
    item = move(scene, scene.queued(), Event.CLAIM)
    scene.clock.instant += timedelta(hours=1)
    assert SENT in letter(scene, item)


def test_there_is_no_confirmation_of_what_was_withdrawn(scene) -> None:
    item = scene.queued()
    withdraw_submission(scene.desk.store, item.id, by=scene.desk.adviser_id, clock=scene.clock)
    with pytest.raises(NothingToSay):
        letter(scene, item)


def test_there_is_no_promise_about_what_a_person_must_look_at_first(scene) -> None:
    item = move(scene, scene.queued(), Event.CLAIM, Event.REFUSE)
    assert item.state is State.HELD
    with pytest.raises(NothingToSay):
        letter(scene, item)


def test_the_answers_in_the_letter_are_those_that_were_frozen(scene) -> None:
    said = letter(scene, scene.queued("blue_badge"))
    assert "Osteoarthritis in both knees" in said
    assert "17 April 1951" in said
    assert "JG 10 37 59 A" not in said
    assert "ends in 59A" in said


def test_the_answers_can_be_left_out(scene) -> None:
    said = letter(scene, scene.queued("blue_badge"), with_answers=False)
    assert "Osteoarthritis" not in said


def test_the_same_item_gives_the_same_letter_in_both_sizes(scene) -> None:
    item = scene.queued()
    assert SAVED in letter(scene, item, size_pt=14)
    assert SAVED in letter(scene, item, size_pt=18)


def test_the_ledger_notes_what_each_letter_said(scene) -> None:
    item = scene.queued()
    letter(scene, item)
    scene.desk.courier().deliver_due()
    letter(scene, item)
    with scene.desk.store.reading() as tx:
        made = [entry.facts["says"] for entry in tx.ledger.entries(about=item.id) if entry.act == "letter.made"]
    assert made == ["Saved", "Received"]


def test_the_permission_on_paper_says_how_to_take_it_back(scene) -> None:
    filling = scene.begin()
    desk, case_id = scene.desk, filling.draft.case_id
    made = print_permission(desk.store, case_id, scene.goes_to.id, by=desk.adviser_id, clock=scene.clock)
    said = text_of(made.pdf)
    assert "22 December 2026" in said
    assert "I take back my permission" in said


def test_a_permission_taken_back_is_not_printed(scene) -> None:
    filling = scene.begin()
    desk, case_id = scene.desk, filling.draft.case_id
    with desk.store.reading() as tx:
        agreement = tx.agreements.of_case(case_id)[0]
    take_back(desk.store, agreement.id, told="at the desk", by=desk.adviser_id, clock=scene.clock)
    with pytest.raises(NothingToSay):
        print_permission(desk.store, case_id, scene.goes_to.id, by=desk.adviser_id, clock=scene.clock)


def test_what_was_sent_is_shown_in_its_own_version_after_the_case_went_on_in_a_newer_one(
    scene: Scene, forms: tuple[ReadForm, ...]
) -> None:
    desk, item = scene.desk, scene.queued()
    with desk.store.reading() as tx:
        case = tx.cases.get(tx.outbox.submission(item.id).case_id)
    again = begin_draft(desk.store, case, desk.surroundings, by=desk.adviser_id, clock=desk.clock)
    offer_newer(scene, forms)
    newer = look_at_newer(desk.store, again, desk.surroundings, clock=desk.clock)
    assert newer is not None
    move_to_newer(desk.store, again, newer, desk.surroundings, by=desk.adviser_id, clock=desk.clock)
    said = letter(scene, item)
    assert "6am" in said
    assert "7am" not in said
    assert "missed too?" in said
