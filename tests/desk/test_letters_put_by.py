import pytest

from caseworker.desk import (
    LetterWish,
    NeedKind,
    counts,
    drop_letter,
    letter_printed,
    letters_to_print,
    needs_you,
    put_by_letter,
)
from caseworker.store import NotFound


def put_by(scene, wish: LetterWish) -> str:
    return put_by_letter(scene.desk.store, wish, by=scene.desk.adviser_id, clock=scene.clock).id


def acts(scene, about: str) -> list[str]:
    with scene.desk.store.reading() as tx:
        return [entry.act for entry in tx.ledger.entries(about=about) if entry.act.startswith("letter.")]


def test_a_letter_waits_until_it_is_printed(scene) -> None:
    store, item = scene.desk.store, scene.queued()
    wish = LetterWish(item_id=item.id, size_pt=18, language="cy", with_answers=False, copies=2)
    wish_id = put_by(scene, wish)
    [letter] = letters_to_print(store)
    assert (letter.wish_id, letter.wish) == (wish_id, wish)
    assert (letter.name, letter.initials, letter.service_title) == ("Joseph Okafor", "J. O.", "Missed bin (sample)")
    assert (letter.put_by, letter.put_by_at) == ("Priya Shah", scene.clock.now())
    assert counts(store, scene.clock).letters_to_print == 1
    [need] = needs_you(store, scene.clock)
    assert (need.kind, need.count) == (NeedKind.LETTERS_TO_PRINT, 1)
    letter_printed(store, wish_id, copies=2, by=scene.desk.adviser_id, clock=scene.clock)
    assert letters_to_print(store) == ()
    assert acts(scene, item.id) == ["letter.put-by", "letter.printed"]


def test_the_paper_about_a_permission_can_wait_too_and_be_dropped(scene) -> None:
    case = scene.case()
    scene.agree(case)
    wish_id = put_by(scene, LetterWish(case_id=case.id, office_id=scene.goes_to.id))
    [letter] = letters_to_print(scene.desk.store)
    assert (letter.case_id, letter.reference) == (case.id, case.reference)
    drop_letter(scene.desk.store, wish_id, by=scene.desk.adviser_id, clock=scene.clock)
    assert letters_to_print(scene.desk.store) == ()
    assert acts(scene, case.id) == ["letter.put-by", "letter.dropped"]


def test_a_letter_is_printed_or_dropped_once(scene) -> None:
    wish_id = put_by(scene, LetterWish(item_id=scene.queued().id))
    drop_letter(scene.desk.store, wish_id, by=scene.desk.adviser_id, clock=scene.clock)
    with pytest.raises(NotFound):
        letter_printed(scene.desk.store, wish_id, by=scene.desk.adviser_id, clock=scene.clock)


def test_a_letter_about_nothing_is_not_put_by(scene) -> None:
    with pytest.raises(NotFound):
        put_by(scene, LetterWish(item_id="0" * 32))
    assert letters_to_print(scene.desk.store) == ()


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"item_id": "a", "case_id": "b"},
        {"case_id": "b"},
        {"item_id": "a", "copies": 0},
        {"item_id": "a", "size_pt": 9},
    ],
)
def test_a_wish_that_makes_no_sense_is_refused(told) -> None:
    with pytest.raises(ValueError, match=r"letter|cop|point"):
        LetterWish(**told)
