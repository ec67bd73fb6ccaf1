import re
from datetime import UTC, datetime

import pytest
from openpyxl import load_workbook
from PIL import Image
from sample_forms import NAMES, REFERENCE, SAMPLES, SERVICES, definition_of, filled, xform

from caseworker.catalogue import (
    check_service,
    missing_parts,
    personal_questions,
    read_card,
    read_reason,
    read_reasons,
)
from caseworker.forms import FormDefinition, Kind, QuestionDef, QuestionState, questions

ASKED = frozenset(Kind) - {Kind.NOTE, Kind.GROUP, Kind.REPEAT}
DRAMA_NUMBERS = re.compile(r"01632 960 ?\d{3}|07700 900 ?\d{3}|020 7946 0\d{3}|08081 57\d ?\d{3}")


@pytest.fixture(params=NAMES)
def service_name(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def service(service_name: str) -> FormDefinition:
    return definition_of(service_name)


def asked(definition: FormDefinition) -> list[QuestionDef]:
    return [question for question in questions(definition) if question.kind in ASKED]


def said(definition: FormDefinition) -> list[str]:
    """Every text of the form in English."""
    return [
        piece.plain
        for entry in definition.itext.entries[definition.default_language].values()
        for piece in entry.forms.values()
    ]


def test_a_sample_converts_and_loads_without_a_word_of_complaint(service: FormDefinition) -> None:
    assert service.faults == ()


def test_a_sample_follows_every_convention_of_a_good_service(service: FormDefinition) -> None:
    assert check_service(service) == ()


def test_the_folder_of_services_holds_these_and_no_others() -> None:
    assert sorted(path.stem for path in SERVICES.glob("*.xlsx")) == sorted(NAMES)


def test_the_blue_badge_is_a_full_application() -> None:
    assert 40 <= len(asked(definition_of("blue_badge"))) <= 60


def test_a_missed_bin_is_quickly_reported_without_a_name() -> None:
    form = definition_of("missed_bin")
    identity = {question.name: question for question in asked(form) if question.name in {"name", "phone", "email"}}
    assert len(asked(form)) <= 15
    assert all(question.relevant for question in identity.values())


def test_every_personal_question_gives_its_three_reasons_in_every_language(service: FormDefinition) -> None:
    personal = {question.ref for question in personal_questions(service)}
    for language in service.languages:
        reasons = read_reasons(service, language)
        assert set(reasons) == personal
        for reason in reasons.values():
            assert all(text.endswith((".", "\u06d4")) for text in (reason.why, reason.gets, reason.seen_by))


def test_collect_shows_the_reasons_as_three_labelled_lines(service: FormDefinition) -> None:
    for question in personal_questions(service):
        lines = question.texts["English (en)"].guidance.splitlines()
        labels = [line.partition(": ")[0] for line in lines]
        assert labels == ["Why we ask", "What you get", "Who sees it"], question.ref


def test_the_reasons_are_there_while_the_form_is_filled(service_name: str) -> None:
    states = [state for state in filled(service_name).walk() if isinstance(state, QuestionState)]
    explained = [state for state in states if state.guidance]
    assert explained
    assert all(read_reason(state.guidance or "") for state in explained)


def test_the_card_is_whole_in_every_language(service: FormDefinition) -> None:
    for language in service.languages:
        card = read_card(service, language)
        assert card is not None
        assert missing_parts(card) == ()
        assert card.notice
        assert "…" not in " ".join([card.call, card.time, card.kept_here, card.agreement])


def test_the_card_counts_with_the_numbers_that_it_shows(service: FormDefinition) -> None:
    card = read_card(service, "English (en)")
    assert card is not None
    assert f"{card.minutes} minutes" in card.time
    assert f"{card.desk_days} days" in card.kept_here
    assert f"{card.agreement_days} days" in card.agreement
    assert card.call.startswith(card.phone)


def test_the_service_card_is_the_first_page(service: FormDefinition) -> None:
    assert questions(service)[0].ref == "/data/service_card/card_notice"


def test_the_title_says_that_it_is_a_sample(service: FormDefinition) -> None:
    assert service.title.endswith("(sample)")


def test_a_question_is_either_needed_or_called_optional(service: FormDefinition) -> None:
    for question in asked(service):
        label = question.texts["English (en)"].label.strip()
        assert bool(question.required) != label.endswith("(optional)"), question.ref


def test_every_rule_says_how_to_put_it_right(service: FormDefinition) -> None:
    for question in asked(service):
        bind = service.by_ref[question.ref].bind
        assert (bind.required is None) == (bind.required_message is None), question.ref
        assert (bind.constraint is None) == (bind.constraint_message is None), question.ref


def test_every_text_is_in_the_translations(service: FormDefinition) -> None:
    controls = service.controls.values()
    assert all(control.label is not None and control.label.itext_id for control in controls)
    assert all(control.hint is None or control.hint.itext_id for control in controls)
    messages = [m for node in service.nodes for m in (node.bind.constraint_message, node.bind.required_message) if m]
    assert messages
    assert all(message.itext_id for message in messages)


def test_sentences_are_short(service: FormDefinition) -> None:
    sentences = [sentence for text in said(service) for sentence in re.split(r"[.:?!]\s|\n", text)]
    assert [sentence for sentence in sentences if len(sentence.split()) > 30] == []


def test_nothing_is_promised(service: FormDefinition) -> None:
    promises = re.compile(r"you will (get|receive)|you are entitled|you qualify|guarantee(?! credit)", re.IGNORECASE)
    assert [text for text in said(service) if promises.search(text)] == []


def test_every_phone_number_is_an_invented_one(service: FormDefinition) -> None:
    texts = [*said(service), *(seed for seed in re.findall(r">([^<]*)<", xform(service.form_id).decode()))]
    numbers = [n.strip() for text in texts for n in re.findall(r"\b0[\d ]{8,}\d", text)]
    assert numbers
    assert [n for n in numbers if not DRAMA_NUMBERS.fullmatch(n)] == []


def test_the_sample_answers_fill_the_whole_service(service_name: str) -> None:
    session = filled(service_name)
    assert session.validate() == ()
    finished = session.finish()
    assert finished.form_id == service_name
    assert REFERENCE in finished.instance_name


def test_the_files_of_the_sample_answers_are_there(service_name: str) -> None:
    names = filled(service_name).finish().attachments
    assert names
    for name in names:
        data = (SAMPLES / name).read_bytes()
        assert len(data) < 100_000
        if name.endswith(".jpg"):
            with Image.open(SAMPLES / name) as picture:
                assert picture.format == "JPEG"
                assert not picture.getexif()
        else:
            assert data.startswith(b"%PDF-")


def test_no_sample_file_is_left_over() -> None:
    used = {name for service in NAMES for name in filled(service).finish().attachments}
    there = {path.name for path in SAMPLES.iterdir() if path.suffix != ".json"}
    assert there == used


def test_the_sample_answers_stay_good_in_later_years(service_name: str) -> None:
    assert filled(service_name, now=datetime(2031, 3, 1, tzinfo=UTC)).validate() == ()


def test_without_our_reference_the_name_shows_the_day(service_name: str) -> None:
    assert filled(service_name, reference="").finish().instance_name.endswith(" 2026-11-22")


def test_the_name_shows_nothing_personal(service_name: str) -> None:
    name = filled(service_name).finish().instance_name
    assert "Joseph" not in name
    assert "Okafor" not in name


@pytest.mark.parametrize("sheet", ["survey", "choices", "settings"])
def test_a_workbook_is_pleasant_to_read(service_name: str, sheet: str) -> None:
    book = load_workbook(SERVICES / f"{service_name}.xlsx")
    page = book[sheet]
    assert page.freeze_panes is not None
    assert all(cell.font.bold for cell in page[1])
    assert all(cell.alignment.wrap_text for row in page.iter_rows(min_row=2) for cell in row if cell.value)
