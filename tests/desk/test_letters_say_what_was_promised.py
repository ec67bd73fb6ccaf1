from datetime import date, timedelta

import pypdfium2
import pytest

from caseworker.casework import CameOfIt, FollowUp, How, Promise
from caseworker.desk import keep_promise, print_letter, promise
from caseworker.outbox import OutboxItem

TUESDAY = date(2026, 12, 29)


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).replace("\u00a0", " ").split())


def letter(scene, item: OutboxItem, language: str = "") -> str:
    desk = scene.desk
    made = print_letter(
        desk.store, item.id, desk.surroundings, language=language, by=desk.adviser_id, clock=scene.clock
    )
    return text_of(made.pdf)


def promised(scene, item: OutboxItem, how: How = How.CALL, at_time: str = "after 2pm") -> FollowUp:
    with scene.desk.store.reading() as tx:
        case_id = tx.outbox.submission(item.id).case_id
    made = Promise("Tell her what the ward said", how, TUESDAY, at_time, case_id=case_id)
    return promise(scene.desk.store, made, by=scene.desk.adviser_id, clock=scene.clock)


def test_a_letter_promises_nothing_that_nobody_promised(scene) -> None:
    assert "We will call you" not in letter(scene, scene.queued())


def test_a_letter_tells_the_day_and_the_time_but_not_what_the_adviser_noted(scene) -> None:
    item = scene.queued()
    promised(scene, item)
    said = letter(scene, item)
    assert "We will call you on Tuesday 29 December 2026, after 2pm." in said
    assert "ward" not in said
    assert "Byddwn yn eich ffonio: Dydd Mawrth 29 Rhagfyr 2026, after 2pm." in letter(scene, item, "cy")


@pytest.mark.parametrize(
    ("how", "words"),
    [
        (How.VISIT, "We will visit you on Tuesday 29 December 2026."),
        (How.LETTER, "We will write to you on Tuesday 29 December 2026."),
        (How.OFFICE, "how it is getting on, on Tuesday 29 December 2026."),
        (How.THEY_COME, "Come back to us on Tuesday 29 December 2026."),
    ],
)
def test_each_kind_of_promise_has_its_words(scene, how: How, words: str) -> None:
    item = scene.queued()
    promised(scene, item, how, "")
    assert words in letter(scene, item)


def test_what_was_kept_or_is_overdue_is_not_promised_again(scene) -> None:
    item = scene.queued()
    first, second = promised(scene, item), promised(scene, item, How.VISIT)
    keep_promise(scene.desk.store, first.id, CameOfIt.TOLD, "", seen=1, by=scene.desk.adviser_id, clock=scene.clock)
    said = letter(scene, item)
    assert "We will call you on" not in said
    assert "We will visit you on" in said
    assert second.is_open
    scene.desk.courier().deliver_due()
    scene.clock.instant += timedelta(days=38)
    assert "We will visit you on" not in letter(scene, item)


def test_what_is_promised_in_another_case_stands_in_no_letter_of_this_one(scene) -> None:
    item, other = scene.queued(), scene.queued()
    promised(scene, other)
    assert "We will call you on" not in letter(scene, item)
