"""The one sample service that is whole in Urdu, and is read out."""

import re

from sample_forms import SERVICES, begun, definition_of, filled

from caseworker.catalogue import read_card, read_reasons, still_needed
from caseworker.desk import read_back
from caseworker.forms import ChangeLanguage, Kind, QuestionState, SetAnswer, file_name, questions
from caseworker.letters.directions import base_level

ENGLISH, URDU = "English (en)", "اردو (ur)"
MEDIA = SERVICES / "blue_badge-media"
LONGEST = 30_000
FROM_LEFT = re.compile("\u2066[^\u2066-\u2069]*\u2069")
LATIN_OR_GROUPED = re.compile(r"[A-Za-z]|\d \d|[£+]\d")


def urdu_texts() -> dict[str, str]:
    """Every text of the form in Urdu, with a sign in place of each value; recordings are no texts."""
    entries = definition_of("blue_badge").itext.entries[URDU]
    return {
        f"{text_id} {form}": piece.plain
        for text_id, entry in entries.items()
        for form, piece in entry.forms.items()
        if form != "audio"
    }


def test_no_text_lacks_urdu() -> None:
    english, urdu = (definition_of("blue_badge").itext.entries[language] for language in (ENGLISH, URDU))
    assert set(english) == set(urdu)
    for text_id, entry in english.items():
        assert set(entry.forms) == set(urdu[text_id].forms)
        for form, piece in entry.forms.items():
            other = urdu[text_id].forms[form]
            assert other.plain.strip() not in {"", "-", piece.plain.strip()}, text_id
            assert len(piece.outputs) == len(other.outputs), text_id


def test_every_text_begins_at_the_right() -> None:
    """A name at the head of a question is set apart, else the whole question would turn round."""
    assert {key: text for key, text in urdu_texts().items() if base_level(text) != 1} == {}


def test_what_is_read_from_the_left_is_set_apart() -> None:
    plain = {key: FROM_LEFT.sub("", text) for key, text in urdu_texts().items()}
    assert {key: text for key, text in plain.items() if LATIN_OR_GROUPED.search(text)} == {}


def test_marks_that_set_apart_come_in_pairs() -> None:
    for text in urdu_texts().values():
        assert sum(text.count(mark) for mark in "\u2066\u2068") == text.count("\u2069")


def test_the_card_and_the_reasons_are_whole_and_said_to_be_unchecked() -> None:
    form = definition_of("blue_badge")
    card = read_card(form, URDU)
    assert card is not None
    assert card.is_unreviewed
    assert len(card.bring) == 7
    assert len(card.next_steps) == 5
    assert set(read_reasons(form, URDU)) == set(read_reasons(form, ENGLISH))
    entries = form.itext.entries[URDU].values()
    guidance = [entry.forms["guidance"].plain for entry in entries if "guidance" in entry.forms]
    for said in guidance:
        labels = [line.partition(": ")[0] for line in said.splitlines()]
        assert labels == ["ہم کیوں پوچھتے ہیں", "آپ کو کیا ملتا ہے", "کون دیکھتا ہے"]


def test_a_filled_form_turns_to_urdu_and_keeps_its_answers() -> None:
    session = filled("blue_badge")
    before = {state.ref: state.value for state in session.walk() if isinstance(state, QuestionState)}
    session.apply(ChangeLanguage(URDU))
    assert {state.ref: state.value for state in session.walk() if isinstance(state, QuestionState)} == before
    assert session.validate() == ()
    said = {answer.ref: answer.answer for section in read_back(session) for answer in section.answers}
    assert said["/data/person/born_on"] == "17 اپریل 1951"
    assert "، " in next(answer for ref, answer in said.items() if ref.endswith("/walk_trouble"))


def test_what_is_still_missing_is_said_in_urdu() -> None:
    session = filled("blue_badge")
    session.apply(ChangeLanguage(URDU))
    session.apply(SetAnswer(PHOTO, ""))
    assert [base_level(one) for one in still_needed(session)] == [1]


def test_every_question_is_read_out_in_every_language_and_no_recording_is_left_over() -> None:
    form = definition_of("blue_badge")
    asked = [one for one in questions(form) if one.kind is not Kind.GROUP and not one.ref.startswith(UNREAD)]
    recordings = [one.texts[language].media.get("audio", "") for language in form.languages for one in asked]
    assert all(recordings)
    assert {file_name(address) for address in recordings} == {path.name for path in MEDIA.iterdir()}


PHOTO = next(question.ref for question in questions(definition_of("blue_badge")) if question.name == "photo")
UNREAD = ("/data/service_card", "/data/still_needed", "/data/our_reference")


def test_recordings_are_small() -> None:
    sizes = [path.stat().st_size for path in MEDIA.iterdir()]
    assert max(sizes) < LONGEST
    assert sum(sizes) < 1_500_000
    assert all(path.read_bytes().startswith(b"OggS") for path in MEDIA.iterdir())


def test_an_empty_form_speaks_urdu_from_the_first_question() -> None:
    session = begun("blue_badge")
    session.apply(ChangeLanguage(URDU))
    assert session.question("/data/who_for/applying_for").label == "بیج کس کے لیے ہے؟"
