import pytest
from sample_services import CARD, NOW, definition_from, xform_from

from caseworker.catalogue import (
    Origin,
    check_service,
    describe_service,
    missing_parts,
    read_card,
    read_cards,
    read_words,
    service_id,
)
from caseworker.forms import FormDefinition, HeldMedia, Severity, load_xform

HEAD = """
| survey |
| | type | name | label::English (en) | hint::English (en) | default | {more} | guidance_hint::English (en) |
"""
PRELOAD = "bind::jr:preload | bind::jr:preloadParams"

CARD_ROWS = """
| | hidden | our_reference | | | | property | caseworker_reference | |
| | begin_group | service_card | About this service | | | | | |
| | hidden | card_minutes | | | 25 | | | |
| | hidden | card_desk_days | | | 90 | | | |
| | hidden | card_agreement_days | | | 180 | | | |
| | hidden | card_phone | | | 01632 960 022 | | | |
| | hidden | card_words | | | bus pass | | | |
| | hidden | card_not_personal | | | colour | | | |
| | note | card_about | What this is for | A bus pass. | | | | |
| | note | card_office | Who decides | The council | | | | |
| | note | card_call | Phone | ${card_phone}, every day | | | | |
| | note | card_time | Time | About ${card_minutes} minutes. | | | | |
| | note | card_bring | Bring | Proof of age | | | | |
| | note | card_next | Next | They read it. | | | | |
| | note | card_kept_here | Kept here | ${card_desk_days} days | | | | |
| | note | card_kept_office | Kept there | 5 years | | | | |
| | note | card_agreement | Agreement | I agree, for ${card_agreement_days} days. | | | | |
| | end_group | | | | | | | |
"""
QUESTIONS = """
| | text | name | Name | | | | | GUIDANCE |
| | text | colour | Colour | | | | | |
"""
FORM = HEAD.replace("{more}", PRELOAD) + CARD_ROWS.strip("\n") + QUESTIONS
THREE = "Why: To write.\nFor: Letters.\nWho: The council."


def form(table: str = FORM, guidance: str = THREE) -> FormDefinition:
    squeezed = "\n".join(line for line in table.splitlines() if line.strip())
    return definition_from(squeezed, GUIDANCE=guidance)


def codes(definition: FormDefinition) -> list[str]:
    return [fault.code for fault in check_service(definition)]


def without(name: str) -> str:
    return "\n".join(line for line in FORM.splitlines() if f"| {name} |" not in line)


def test_a_form_that_follows_the_conventions_has_no_faults() -> None:
    assert check_service(form()) == ()


def test_a_card_is_read_with_its_facts_filled_in() -> None:
    card = read_card(form(), "English (en)")
    assert card is not None
    assert (card.minutes, card.desk_days, card.agreement_days) == (25, 90, 180)
    assert card.call == "01632 960 022, every day"
    assert card.agreement == "I agree, for 180 days."
    assert card.bring == ("Proof of age",)
    assert card.notice == ""
    assert read_words(form()) == ("bus", "pass")


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("card_about", "about"),
        ("card_office", "office"),
        ("card_bring", "bring"),
        ("card_next", "next_steps"),
        ("card_kept_office", "kept_by_office"),
    ],
)
def test_a_missing_part_of_the_card_is_named(name: str, part: str) -> None:
    definition = form(without(name))
    card = read_card(definition, "English (en)")
    assert card is not None
    assert missing_parts(card) == (part,)
    (fault,) = check_service(definition)
    assert (fault.code, fault.severity) == ("service.card-part", Severity.WARNING)
    assert name in fault.sentence


def test_minutes_that_are_no_number_count_as_missing() -> None:
    card = read_card(form(FORM.replace("| 25 |", "| soon |")), "English (en)")
    assert card is not None
    assert missing_parts(card) == ("minutes",)


def test_a_form_without_a_card_says_so_once() -> None:
    bare = form("| survey |\n| | type | name | label | bind::jr:preload | bind::jr:preloadParams |\n"
                "| | hidden | r | | property | caseworker_reference |\n| | note | n | Hello | | |")  # fmt: skip
    assert codes(bare) == ["service.no-card"]
    assert read_cards(bare) == ()
    assert read_words(bare) == ()


def test_a_personal_question_without_a_reason_is_named() -> None:
    (fault,) = check_service(form(FORM.replace("GUIDANCE", "")))
    assert (fault.code, fault.ref) == ("service.no-reason", "/data/name")


def test_a_reason_in_another_shape_is_named() -> None:
    (fault,) = check_service(form(guidance="Please ask kindly."))
    assert (fault.code, fault.ref) == ("service.reason-shape", "/data/name")


def test_a_name_that_is_no_question_cannot_be_exempt() -> None:
    (fault,) = check_service(form(FORM.replace("| colour | | | |", "| colour nothing | | | |")))
    assert fault.code == "service.not-personal"
    assert "nothing" in fault.sentence


def test_a_form_with_no_place_for_our_reference_is_told_so() -> None:
    assert codes(form(FORM.replace("caseworker_reference", "username"))) == ["service.no-reference"]


TWO = """
| survey |
| | type | name | label::English (en) | label::Cymraeg (cy) | hint::English (en) | hint::Cymraeg (cy) | P | Q |
| | hidden | our_reference | | | | | property | caseworker_reference |
| | begin_group | service_card | About | Am | | | | |
| | note | card_about | For | Ar gyfer | A bus pass. | Tocyn bws. | | |
| | note | card_office | Who | Pwy | The council | | | |
| | end_group | | | | | | | |
""".replace("P | Q", PRELOAD)


def test_a_translation_that_is_not_whole_is_counted_and_shown_by_example() -> None:
    faults = [fault for fault in check_service(form(TWO)) if fault.code == "service.language"]
    assert [fault.sentence for fault in faults] == [
        "1 text is missing in Cymraeg (cy), such as /data/service_card/card_office:hint."
    ]
    whole = TWO.replace("The council | |", "The council | Y cyngor |")
    assert "service.language" not in codes(form(whole))


REASON_IN_ENGLISH = """
| survey |
| | type | name | label::English (en) | label::Cymraeg (cy) | GUIDE |
| | text | name | Name | Enw | GUIDANCE |
""".replace("GUIDE |", "guidance_hint::English (en) |")


@pytest.mark.parametrize("written", [b'<value form="guidance">-</value>', b'<value form="guidance"/>', b""])
def test_a_reason_that_is_not_translated_counts_as_missing(written: bytes) -> None:
    xform = xform_from(REASON_IN_ENGLISH.strip(), GUIDANCE=THREE)
    dash = b'<value form="guidance">-</value>'
    assert xform.count(dash) == 1
    definition = load_xform(xform.replace(dash, written), HeldMedia())
    faults = [fault for fault in check_service(definition) if fault.code == "service.language"]
    assert [fault.ref for fault in faults] == ["/data/name:hint"]


def test_a_card_is_read_in_each_language_and_falls_back_to_the_default_one() -> None:
    english, welsh = read_cards(form(TWO))
    assert (english.language, english.about) == ("English (en)", "A bus pass.")
    assert (welsh.language, welsh.about, welsh.office) == ("Cymraeg (cy)", "Tocyn bws.", "The council")


def test_a_service_takes_its_card_from_the_form_unless_one_is_given() -> None:
    xform = xform_from("\n".join(line for line in FORM.splitlines() if line.strip()), GUIDANCE=THREE)
    own = describe_service(form(), xform, origin=Origin.FILE, at=NOW)
    assert own.current.card("Cymraeg (cy)") == read_card(form(), "English (en)")
    given = describe_service(form(), xform, origin=Origin.FILE, at=NOW, cards=(CARD,))
    assert given.current.card() == CARD
    assert own.current.words == ("bus", "pass")


def test_two_offices_may_use_the_same_form_id() -> None:
    ids = {service_id("bins", origin=Origin.OFFICE, office_id=office) for office in ("a1", "b2")}
    assert ids | {service_id("bins", origin=Origin.BUILT_IN, office_id="a1")} == {"a1/bins", "b2/bins", "bins"}
