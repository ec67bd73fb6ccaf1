import pytest
from sample_forms import NAMES, definition_of, filled

from caseworker.catalogue import read_card, still_needed
from caseworker.desk import read_back
from caseworker.forms import ChangeLanguage, FormDefinition, GroupState, QuestionState

WELSH, ENGLISH = "Cymraeg (cy)", "English (en)"
SAME_IN_BOTH = {"Braille"}


@pytest.fixture(params=NAMES)
def service(request: pytest.FixtureRequest) -> FormDefinition:
    return definition_of(request.param)


def test_every_service_is_in_english_and_welsh(service: FormDefinition) -> None:
    assert {ENGLISH, WELSH} <= set(service.languages)
    assert service.default_language == ENGLISH


def test_every_text_is_said_in_welsh_with_the_same_values_in_it(service: FormDefinition) -> None:
    english, welsh = (service.itext.entries[language] for language in (ENGLISH, WELSH))
    assert set(english) == set(welsh)
    for text_id, entry in english.items():
        for form, piece in entry.forms.items():
            other = welsh[text_id].forms[form]
            assert piece.plain.strip() != other.plain.strip() or piece.plain.strip() in SAME_IN_BOTH, text_id
            assert len(piece.outputs) == len(other.outputs), text_id


def test_the_card_says_that_no_native_reader_has_checked_the_welsh(service: FormDefinition) -> None:
    cards = {language: read_card(service, language) for language in (ENGLISH, WELSH)}
    assert {language: card.is_unreviewed for language, card in cards.items() if card} == {ENGLISH: False, WELSH: True}


def test_the_reasons_in_welsh_are_three_labelled_lines(service: FormDefinition) -> None:
    entries = service.itext.entries[WELSH].values()
    guidance = [entry.forms["guidance"].plain for entry in entries if "guidance" in entry.forms]
    assert guidance
    for said in guidance:
        labels = [line.partition(": ")[0] for line in said.splitlines()]
        assert labels == ["Pam rydym yn gofyn", "Beth gewch chi", "Pwy sy'n ei weld"]


@pytest.mark.parametrize("name", NAMES)
def test_a_filled_form_turns_to_welsh_and_keeps_its_answers(name: str) -> None:
    session = filled(name)
    before = {state.ref: state.value for state in session.walk() if isinstance(state, QuestionState)}
    english = {state.ref: state.label for state in session.walk() if isinstance(state, QuestionState | GroupState)}
    session.apply(ChangeLanguage(WELSH))
    after = [state for state in session.walk() if isinstance(state, QuestionState | GroupState)]
    assert {state.ref: state.value for state in after if isinstance(state, QuestionState)} == before
    assert [state.ref for state in after if state.label and state.label == english[state.ref]] == []
    assert session.validate() == ()
    assert read_back(session)


def test_what_is_still_missing_is_said_in_welsh() -> None:
    session = filled("council_tax_reduction")
    session.apply(ChangeLanguage(WELSH))
    assert still_needed(session)[-1] == "Y cytundeb tenantiaeth"
