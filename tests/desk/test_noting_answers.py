from collections.abc import Callable
from datetime import timedelta

import pytest

from caseworker.base import Clock
from caseworker.casework import AnswerNote, Source, Teller
from caseworker.desk import (
    Filling,
    NoteAnswer,
    ReadForm,
    SpeakAs,
    begin_correction,
    erase_what_is_due,
    left_open,
    look_at_newer,
    move_to_newer,
    read_notes,
    reopen_draft,
)
from caseworker.desk.filling import SNAPSHOT_EVERY
from caseworker.desk.noting import DraftNotes
from caseworker.forms import AddRepeat, MoveRepeat, RemoveRepeat, SetAnswer
from desk_scene import Scene, changed
from fixed_clock import FixedClock
from newer_form import VERSION, offer_newer

STREET = "/data/place/bin_address/line_1"
TOWN = "/data/place/bin_address/postcode"
WHOLE_STREET = "/data/missed/whole_street"
EDITABLE = b'<submission xmlns:odk="http://www.opendatakit.org/xforms" odk:client-editable="true"/></model>'
PASSPORT = Source(Teller.DOCUMENT, "Passport")
AMINA = Source(Teller.HELPER, "Amina", "daughter")
UNKNOWN = AnswerNote(is_unknown=True)
LATER = AnswerNote(is_for_later=True)


def reopened(scene: Scene, filling: Filling) -> Filling:
    return reopen_draft(scene.desk.store, filling.draft.id, scene.desk.surroundings, clock=scene.desk.clock)


def test_the_citizen_gives_an_answer_unless_something_else_is_said(scene: Scene) -> None:
    filling = scene.begin()
    filling.apply(SetAnswer(STREET, "14 Moor Lane"))
    filling.apply(SetAnswer(TOWN, "Northfield"), PASSPORT)
    for known in (filling, reopened(scene, filling)):
        assert known.notes.of(STREET).source.is_citizen
        assert known.notes.of(TOWN).source == PASSPORT
        assert list(known.notes.everything) == [TOWN]


def test_a_source_holds_from_here_on_until_the_day_ends(scene: Scene) -> None:
    filling = scene.begin()
    filling.apply(SpeakAs(AMINA, scene.desk.clock.today()))
    filling.apply(SetAnswer(STREET, "14 Moor Lane"))
    again = reopened(scene, filling)
    assert again.notes.of(STREET).source == AMINA
    assert again.notes.speaker == AMINA
    assert again.seq == filling.seq
    tomorrow = scene.desk.clock.today() + timedelta(days=1)
    later = read_notes(again.notes.written(), today=tomorrow)
    assert later.speaker.is_citizen
    assert later.of(STREET).source == AMINA


def test_what_the_citizen_does_not_know_is_noted_and_left_blank(scene: Scene) -> None:
    filling = scene.begin()
    filling.apply(NoteAnswer(STREET, UNKNOWN))
    filling.apply(NoteAnswer(TOWN, LATER))
    again = reopened(scene, filling)
    assert again.session.value(STREET) == ""
    assert again.notes.of(STREET) == UNKNOWN
    assert [(one.ref, one.note) for one in left_open(again)] == [(STREET, UNKNOWN), (TOWN, LATER)]


def test_an_answer_takes_the_place_of_what_was_noted(scene: Scene) -> None:
    filling = scene.begin()
    filling.apply(NoteAnswer(STREET, UNKNOWN))
    filling.apply(SetAnswer(STREET, "14 Moor Lane"))
    filling.apply(SetAnswer(TOWN, "Northfield"), PASSPORT)
    filling.apply(SetAnswer(TOWN, ""))
    assert not reopened(scene, filling).notes.everything
    assert not left_open(filling)


def test_notes_outlive_the_journal_in_a_snapshot(scene: Scene) -> None:
    filling = scene.begin()
    filling.apply(SetAnswer(TOWN, "Northfield"), PASSPORT)
    for number in range(SNAPSHOT_EVERY):
        filling.apply(SetAnswer(STREET, f"{number} Moor Lane"))
    with scene.desk.store.reading() as tx:
        assert len(tx.drafts.journal(filling.draft.id).operations) < SNAPSHOT_EVERY
    assert reopened(scene, filling).notes.of(TOWN).source == PASSPORT


def test_notes_of_rows_move_up_with_their_rows(clock: Clock) -> None:
    notes = DraftNotes(clock.today())
    for number in (1, 2, 3, 10):
        operation = SetAnswer(f"/data/child[{number}]/name", "x")
        notes.follow(notes.entry_for(operation, Source(Teller.DOCUMENT, f"Paper {number}")))
    notes.follow(notes.entry_for(SetAnswer("/data/children_more[2]/name", "x"), PASSPORT))
    notes.follow(notes.entry_for(RemoveRepeat("/data/child[2]")))
    notes.follow(notes.entry_for(AddRepeat("/data/child")))
    told = {ref: note.source.name for ref, note in notes.everything.items()}
    assert told == {
        "/data/child[1]/name": "Paper 1",
        "/data/child[2]/name": "Paper 3",
        "/data/child[9]/name": "Paper 10",
        "/data/children_more[2]/name": "Passport",
    }


@pytest.mark.parametrize(("moved", "to", "order"), [(1, 3, [2, 3, 1, 4]), (4, 2, [1, 4, 2, 3]), (2, 2, [1, 2, 3, 4])])
def test_notes_of_rows_go_along_when_a_row_is_moved(clock: Clock, moved: int, to: int, order: list[int]) -> None:
    notes = DraftNotes(clock.today())
    for number in (1, 2, 3, 4):
        operation = SetAnswer(f"/data/child[{number}]/name", "x")
        notes.follow(notes.entry_for(operation, Source(Teller.DOCUMENT, f"Paper {number}")))
    notes.follow(notes.entry_for(MoveRepeat(f"/data/child[{moved}]", to)))
    assert [notes.of(f"/data/child[{place}]/name").source.name for place in (1, 2, 3, 4)] == [
        f"Paper {number}" for number in order
    ]


def test_notes_go_along_to_a_newer_form(scene: Scene, forms: tuple[ReadForm, ...]) -> None:
    filling, desk = scene.filled(), scene.desk
    for ref in (STREET, WHOLE_STREET):
        filling.apply(SetAnswer(ref, filling.session.value(ref)), PASSPORT)
    offer_newer(scene, forms)
    newer = look_at_newer(desk.store, filling, desk.surroundings, clock=desk.clock)
    assert newer is not None
    moved = move_to_newer(desk.store, filling, newer, desk.surroundings, by=desk.adviser_id, clock=desk.clock)
    assert moved.draft.form_version == VERSION
    assert dict(moved.notes.everything) == {STREET: AnswerNote(PASSPORT)}


def test_what_was_sent_keeps_its_notes_and_no_word_of_them_is_sent(scene: Scene) -> None:
    filling, desk = scene.filled(), scene.desk
    filling.apply(SetAnswer(STREET, "14 Moor Lane"), AMINA)
    item = scene.confirm(filling)
    with desk.store.reading() as tx:
        notes = read_notes(tx.drafts.notes_of(item.id), today=desk.clock.today())
        assert b"Amina" not in tx.outbox.xml(item.id)
    assert notes.of(STREET).source == AMINA


def test_a_correction_begins_with_the_notes_of_what_was_sent(
    make_scene: Callable[[tuple[ReadForm, ...]], Scene], forms: tuple[ReadForm, ...]
) -> None:
    missed_bin = next(form for form in forms if form.definition.form_id == "missed_bin")
    scene = make_scene((changed(missed_bin, (b"</model>", EDITABLE)),))
    filling, desk = scene.filled(), scene.desk
    filling.apply(SetAnswer(STREET, "14 Moor Lane"), AMINA)
    item = scene.confirm(filling)
    correction = begin_correction(desk.store, item.id, desk.surroundings, by=desk.adviser_id, clock=desk.clock)
    assert correction.notes.of(STREET).source == AMINA
    assert reopened(scene, correction).notes.of(STREET).source == AMINA


def test_notes_are_erased_with_the_answers(scene: Scene, clock: FixedClock) -> None:
    filling, desk = scene.filled(), scene.desk
    filling.apply(SetAnswer(STREET, "14 Moor Lane"), AMINA)
    item = scene.confirm(filling)
    desk.courier().deliver_due()
    clock.instant += timedelta(days=400)
    assert erase_what_is_due(desk.store, clock=clock) == 1
    with desk.store.reading() as tx:
        assert tx.drafts.notes_of(item.id) == ""


@pytest.mark.parametrize("teller", [Teller.DOCUMENT, Teller.HELPER])
def test_a_document_and_a_helper_have_a_name(teller: Teller) -> None:
    with pytest.raises(ValueError, match="has a name"):
        Source(teller)
