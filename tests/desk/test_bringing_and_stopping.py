from dataclasses import replace

import pypdfium2
import pytest

from caseworker.casework import Preferences
from caseworker.desk import (
    LetterWish,
    NothingToSay,
    asked_questions,
    change_person,
    letters_to_print,
    note_what_is_here,
    print_what_is_left,
    print_what_to_bring,
    put_by_letter,
    still_to_bring,
    take_back_all,
    what_is_left,
)
from caseworker.forms import ChangeLanguage, SetAnswer
from caseworker.store import NotFound
from desk_scene import Scene

NAME = "Joseph Okafor"


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).replace("\u00a0", " ").split())


def sheet(scene: Scene, draft_id: str, **how: object) -> str:
    desk = scene.desk
    made = print_what_is_left(desk.store, draft_id, desk.surroundings, by=desk.adviser_id, clock=desk.clock, **how)
    return text_of(made.pdf)


def card_of(scene: Scene, service: str, language: str = ""):
    with scene.desk.store.reading() as tx:
        return tx.services.get(service).current.card(language)


def case_of(scene: Scene, case_id: str):
    with scene.desk.store.reading() as tx:
        return tx.cases.get(case_id)


def test_the_list_of_what_to_bring_is_whole_and_about_nobody(scene: Scene) -> None:
    made = print_what_to_bring(scene.desk.store, "blue_badge", clock=scene.clock)
    said, card = text_of(made.pdf), card_of(scene, "blue_badge")
    for told in (
        *card.bring,
        card.about,
        card.time,
        "01632 960 100",
        "Monday to Friday, 9am to 5pm",
        "1 Church Street",
    ):
        assert told in said
    assert "Bring these with you" in said
    assert NAME not in said
    with pypdfium2.PdfDocument(made.pdf) as document:
        assert len(document) == 1, "one sheet"


def test_the_list_speaks_the_language_it_is_asked_for_or_english(scene: Scene) -> None:
    store, clock = scene.desk.store, scene.clock
    welsh = text_of(print_what_to_bring(store, "blue_badge", language="cy", clock=clock).pdf)
    assert card_of(scene, "blue_badge", "Cymraeg (cy)").bring[0] in welsh.replace("’", "'")
    somali = print_what_to_bring(store, "blue_badge", language="so", clock=clock)
    assert "Bring these with you" in text_of(somali.pdf)


def test_the_list_waits_for_a_printer_like_a_letter_and_names_nobody(scene: Scene) -> None:
    store, by = scene.desk.store, scene.desk.adviser_id
    put_by_letter(store, LetterWish(service_id="blue_badge", size_pt=18), by=by, clock=scene.clock)
    [letter] = letters_to_print(store)
    assert (letter.name, letter.case_id, letter.reference) == ("", "", "")
    assert letter.service_title == "Blue Badge (sample)"
    with pytest.raises(NotFound):
        put_by_letter(store, LetterWish(service_id="no_such_service"), by=by, clock=scene.clock)


def test_what_is_here_is_noted_and_the_rest_is_still_to_bring(scene: Scene) -> None:
    case, card, by = scene.case("blue_badge"), card_of(scene, "blue_badge"), scene.desk.adviser_id
    with scene.desk.store.reading() as tx:
        assert still_to_bring(tx, case, "") == card.bring, "nobody asked yet"
    note_what_is_here(scene.desk.store, case.id, {0, 2}, by=by, clock=scene.clock)
    noted = case_of(scene, case.id)
    with scene.desk.store.reading() as tx:
        assert still_to_bring(tx, noted, "") == (card.bring[1], *card.bring[3:])
        *_, entry = tx.ledger.entries(about=case.id)
        assert len(still_to_bring(tx, noted, "Cymraeg (cy)")) == len(card.bring) - 2
    assert (entry.act, entry.facts["here"]) == ("case.documents-noted", "2")


def test_everything_that_is_here_leaves_nothing_to_bring(scene: Scene) -> None:
    case, things = scene.case("missed_bin"), len(card_of(scene, "missed_bin").bring)
    note_what_is_here(scene.desk.store, case.id, range(things), by=scene.desk.adviser_id, clock=scene.clock)
    with scene.desk.store.reading() as tx:
        assert still_to_bring(tx, case_of(scene, case.id), "") == ()


def test_the_sheet_of_where_we_stopped_says_what_is_left_and_no_answer(scene: Scene) -> None:
    filling = scene.begin("blue_badge")
    asked = [one for one in asked_questions(filling.session) if one.datatype == "string" and not one.choices]
    filling.apply(SetAnswer(asked[0].ref, "Zebediah Quill"))
    said, [case] = sheet(scene, filling.draft.id), [case_of(scene, filling.draft.case_id)]
    assert "is not finished yet" in said
    assert "Nothing has been sent." in said
    assert case.reference in said
    assert "Questions answered so far: 1." in said
    assert "We are open Monday to Friday, 9am to 5pm." in said
    assert "Your permission ends by itself on" in said
    assert card_of(scene, "blue_badge").bring[1] in said
    left = what_is_left(filling.session, filling.stands_at)
    for part in left.parts:
        assert part.title in said
    assert filling.draft.finished_at is None
    with scene.desk.store.reading() as tx:
        assert [*tx.ledger.entries(about=filling.draft.id)][-1].act == "draft.stop-sheet-made"


def test_a_question_that_was_passed_over_and_may_stay_blank_is_not_left(scene: Scene) -> None:
    filling = scene.begin("blue_badge")
    asked = list(asked_questions(filling.session))
    optional = next(one for one in asked if not one.required)
    before = what_is_left(filling.session, "")
    after = what_is_left(filling.session, asked[-1].ref)
    assert optional.label
    assert " ".join(optional.label.split()) in [q for part in before.parts for q in part.questions]
    assert " ".join(optional.label.split()) not in [q for part in after.parts for q in part.questions]
    assert after.questions < before.questions


def test_a_part_that_was_not_begun_is_counted_and_one_that_was_is_told_by_question(scene: Scene) -> None:
    filling = scene.begin("blue_badge")
    first = next(one for one in asked_questions(filling.session) if one.choices)
    filling.apply(SetAnswer(first.ref, first.choices[0].value))
    parts = what_is_left(filling.session, filling.stands_at).parts
    assert not parts[-1].is_begun
    said = sheet(scene, filling.draft.id)
    assert parts[-1].questions[0] not in said
    begun = [part for part in parts if part.is_begun]
    assert all(question in said for part in begun for question in part.questions)


def test_a_form_with_every_answer_says_that_only_reading_back_is_left(scene: Scene) -> None:
    filling = scene.filled("missed_bin")
    assert what_is_left(filling.session, filling.stands_at).questions == 0
    assert "Every question is answered." in sheet(scene, filling.draft.id)


def test_the_sheet_is_in_their_language_and_size(scene: Scene) -> None:
    welsh = replace(scene.citizen, preferences=Preferences(language="cy", letter_size_pt=18))
    change_person(scene.desk.store, welsh, by=scene.desk.adviser_id, clock=scene.clock)
    filling = scene.begin("missed_bin")
    said = sheet(scene, filling.draft.id)
    assert "Beth sydd ar ôl" in said
    filling.session.apply(ChangeLanguage("Cymraeg (cy)"))
    for part in what_is_left(filling.session, "").parts:
        assert part.title.replace("'", "’") in said.replace("'", "’")


def test_nothing_is_said_once_it_is_finished_or_the_permission_has_ended(scene: Scene) -> None:
    filling = scene.filled("missed_bin")
    scene.confirm(filling)
    with pytest.raises(NothingToSay):
        sheet(scene, filling.draft.id)
    other = scene.begin("missed_bin")
    take_back_all(
        scene.desk.store, other.draft.case_id, told="at the desk", by=scene.desk.adviser_id, clock=scene.clock
    )
    with pytest.raises(NothingToSay):
        sheet(scene, other.draft.id)


def test_the_sheet_can_wait_for_a_printer(scene: Scene) -> None:
    filling = scene.begin("missed_bin")
    wish = LetterWish(draft_id=filling.draft.id)
    put_by_letter(scene.desk.store, wish, by=scene.desk.adviser_id, clock=scene.clock)
    [letter] = letters_to_print(scene.desk.store)
    assert (letter.name, letter.case_id, letter.wish) == (NAME, filling.draft.case_id, wish)
