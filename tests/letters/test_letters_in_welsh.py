import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pypdfium2
import pytest

from caseworker.casework import Preferences
from caseworker.desk import change_person, print_letter, print_permission
from caseworker.letters import (
    Content,
    LanguageNotWorded,
    Letter,
    PrintSize,
    act_words,
    layout_of,
    letter_language,
    regulator_name,
    statements_for,
)
from caseworker.letters.wording import wording_for

WELSH, ENGLISH = wording_for("cy"), wording_for("en")
SAME_IN_BOTH = {"format.date", "format.weekday_date", "documents.item", "received.next", "handed.next"}
UNREVIEWED = (
    "Nid oes siaradwr Cymraeg wedi gwirio’r cyfieithiad hwn eto.",
    "No Welsh speaker has checked this translation",
)


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).replace("\u00a0", " ").split())


def test_every_sentence_is_put_into_welsh() -> None:
    same = {key for key, text in ENGLISH.sentences.items() if WELSH.sentences[key] == text}
    assert same == SAME_IN_BOTH


def test_bold_words_are_bold_in_both() -> None:
    uneven = [key for key, text in ENGLISH.sentences.items() if text.count("*") != WELSH.sentences[key].count("*")]
    assert uneven == []


def test_a_subject_stands_where_welsh_does_not_change_its_first_letter() -> None:
    """After "fy", "yn" and most short words it would; after "eich" it does not."""
    told = [text for text in WELSH.sentences.values() if "{subject}" in text]
    assert told
    assert [text for text in told if not re.search(r"(eich |gyda’ch |: )\{subject\}", text)] == []


def test_days_and_times_are_welsh() -> None:
    assert WELSH.day(date(2027, 3, 27)).replace("\u00a0", " ") == "27 Mawrth 2027"
    assert WELSH.instant(datetime(2026, 11, 22, 17, 5, tzinfo=UTC))["time"] == "17:05"


@pytest.mark.parametrize("size", PrintSize)
def test_every_kind_of_letter_is_set_in_welsh_and_says_that_nobody_checked_it(
    size: PrintSize, every_kind: dict[str, Content], read_pages: Callable[[Content], list[str]]
) -> None:
    for content in every_kind.values():
        first = read_pages(replace(content, language="cy", size=size))[0]
        assert all(said in first for said in UNREVIEWED)
        assert all(said not in " ".join(read_pages(replace(content, size=size))) for said in UNREVIEWED)
        assert layout_of(replace(content, language="cy")).language == "cy-GB"


def test_a_welsh_letter_tells_the_state_in_welsh(
    every_state: dict[str, Letter], read: Callable[[Content], str]
) -> None:
    headings = {
        "saved": "Mae eich cais Blue Badge wedi’i gadw. Nid yw wedi’i anfon eto.",
        "sent": "Nid ydym yn gwybod eto a yw wedi cyrraedd.",
        "received": "Mae Northfield Council wedi derbyn eich cais Blue Badge.",
        "handed post": "Nid oes gennym dderbynneb amdano.",
    }
    for state, heading in headings.items():
        assert heading in read(replace(every_state[state], language="cy"))


def test_permissions_are_said_in_one_place_for_every_medium() -> None:
    assert act_words("send", office="Northfield Council", language="cy") == "anfon eich atebion at Northfield Council"
    assert statements_for("Northfield Library", "Northfield Council") == (
        "The answers are my own and are true as far as I know.",
        "Northfield Library may send them to Northfield Council, as we agreed.",
    )
    assert statements_for("Llyfrgell", "Cyngor", "cy")[1] == "Caiff Llyfrgell eu hanfon at Cyngor, fel y cytunwyd."
    assert "0303 123 1113" in regulator_name("cy")


def test_a_language_without_letters_is_answered_in_english() -> None:
    assert letter_language("cy") == "cy"
    assert letter_language("pl") == letter_language("") == "en"
    assert statements_for("A", "B", "pl") == statements_for("A", "B")


def welsh_reader(scene) -> None:
    desk = scene.desk
    prefers = replace(scene.citizen, preferences=Preferences(language="cy"))
    change_person(desk.store, prefers, by=desk.adviser_id, clock=scene.clock)


def printed(scene, item_id: str, **wishes: object) -> str:
    desk = scene.desk
    made = print_letter(desk.store, item_id, desk.surroundings, by=desk.adviser_id, clock=scene.clock, **wishes)
    return text_of(made.pdf)


def test_a_citizen_who_prefers_welsh_gets_the_letter_the_card_and_the_answers_in_welsh(scene) -> None:
    welsh_reader(scene)
    said = printed(scene, scene.queued("blue_badge").id)
    assert "Mae eich cais am Fathodyn Glas wedi’i gadw." in said
    assert "Bydd y cyngor yn darllen y ffurflen." in said
    assert "Beth yw eu henw llawn? Joseph Okafor" in said
    assert "17 Ebrill 1951" in said
    assert "llenwi’r ffurflen gyda chi" in said


def test_a_letter_can_be_asked_for_in_another_language_than_is_preferred(scene) -> None:
    item = scene.queued()
    assert "wedi’i gadw" in printed(scene, item.id, language="cy")
    welsh_reader(scene)
    assert "has not been sent yet" in printed(scene, item.id, language="en")
    with pytest.raises(LanguageNotWorded):
        printed(scene, item.id, language="pl")


def test_the_paper_of_the_permission_follows_the_language_too(scene) -> None:
    welsh_reader(scene)
    item, desk = scene.queued(), scene.desk
    with desk.store.reading() as tx:
        case_id = tx.outbox.submission(item.id).case_id
    made = print_permission(desk.store, case_id, scene.goes_to.id, by=desk.adviser_id, clock=scene.clock)
    assert "Rydych wedi rhoi caniatâd i ni." in text_of(made.pdf)


def test_a_language_that_no_letter_is_worded_in_is_not_an_error(scene) -> None:
    desk = scene.desk
    prefers = replace(scene.citizen, preferences=Preferences(language="so"))
    change_person(desk.store, prefers, by=desk.adviser_id, clock=scene.clock)
    assert "has not been sent yet" in printed(scene, scene.queued().id)


def test_the_letter_lists_what_the_form_says_is_still_missing(scene) -> None:
    item = scene.queued("council_tax_reduction")
    said = printed(scene, item.id)
    assert "What you still need to show These were not with your answers." in said
    assert "• The tenancy agreement" in said
    assert "• The tenancy agreement" in printed(scene, item.id, with_answers=False)
    assert "• Y cytundeb tenantiaeth" in printed(scene, item.id, language="cy")
    assert "What you still need to show" not in printed(scene, scene.queued("blue_badge").id)
