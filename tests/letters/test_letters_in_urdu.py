from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from caseworker.letters import Answer, AnswerSection, Content, Letter, PrintSize, layout_of
from caseworker.letters.directions import base_level, levels_of, set_apart
from caseworker.letters.ink import QrInk, TextInk
from caseworker.letters.lines import one_line, set_lines
from caseworker.letters.paper import COLUMN
from caseworker.letters.typefaces import NASTALIQ
from caseworker.letters.wording import Span, wording_for

URDU, ENGLISH = wording_for("ur"), wording_for("en")
SAME_IN_BOTH = {"format.date", "documents.item", "received.next", "handed.next"}
UNREVIEWED = "Urdu reader has checked this translation"
ASKED = "تاریخِ پیدائش کیا ہے؟"


def test_every_sentence_is_put_into_urdu() -> None:
    assert {key for key, text in ENGLISH.sentences.items() if URDU.sentences[key] == text} == SAME_IN_BOTH


def test_bold_words_are_bold_in_both() -> None:
    assert [key for key, text in ENGLISH.sentences.items() if text.count("*") != URDU.sentences[key].count("*")] == []


def test_days_and_times_are_urdu_with_the_figures_that_people_here_write() -> None:
    assert URDU.day(date(2027, 3, 27)).replace("\u00a0", " ") == "27 مارچ 2027"
    at = URDU.instant(datetime(2026, 11, 22, 17, 5, tzinfo=UTC))["time"]
    assert at.replace("\u00a0", " ") == "سہ پہر 5:05"


@pytest.mark.parametrize("size", PrintSize)
def test_every_kind_of_letter_is_set_in_urdu_and_says_that_nobody_checked_it(
    size: PrintSize, every_kind: dict[str, Content]
) -> None:
    for content in every_kind.values():
        layout = layout_of(replace(content, language="ur", size=size))
        assert layout.language == "ur-PK"
        said = " ".join(run.text for page in layout.pages for ink in page.body for run in runs(ink)).split()
        assert set(UNREVIEWED.split()) <= set(said)
        faces = {run.face.family for page in layout.pages for ink in page.body for run in runs(ink)}
        assert faces == {"NotoSans", NASTALIQ}


def runs(ink: object) -> tuple:
    return ink.line.runs if isinstance(ink, TextInk) else ()


def test_arabic_keeps_its_own_hand() -> None:
    text = "محمد"
    assert {run.face.family for run in one_line(text, size_pt=14).runs} == {"NotoSansArabic"}
    assert {run.face.family for run in one_line(text, size_pt=14, language="ur-PK").runs} == {NASTALIQ}


def test_an_urdu_letter_begins_at_the_right_and_its_address_stays_in_the_window(letter: Letter) -> None:
    urdu, english = (layout_of(replace(letter, language=language)).pages[0] for language in ("ur", "en"))
    assert urdu.address == english.address
    title = next(ink for ink in urdu.body if isinstance(ink, TextInk) and ink.line.size_pt == 20)
    assert title.bounds.right == pytest.approx(COLUMN.right)


def test_what_stands_at_the_left_of_an_english_letter_stands_at_the_right(letter: Letter) -> None:
    def code(language: str) -> QrInk:
        pages = layout_of(replace(letter, language=language)).pages
        return next(ink for page in pages for ink in page.body if isinstance(ink, QrInk))

    assert code("en").bounds.right > 160
    assert code("ur").bounds.left < 50


def test_question_and_answer_stand_on_one_line(letter: Letter) -> None:
    section = AnswerSection("آپ کے بارے میں", (Answer(ASKED, "27 3 1957"),))
    pages = layout_of(replace(letter, language="ur", answers=(section,))).pages
    texts = [ink for page in pages for ink in page.body if isinstance(ink, TextInk)]
    asked = next(ink for ink in texts if "پیدائش" in ink.line.text)
    told = next(ink for ink in texts if "1957" in ink.line.text)
    assert asked.baseline == pytest.approx(told.baseline)
    assert asked.left > told.bounds.right


@pytest.mark.parametrize("fact", ["01632 960 100", "12 High Street, NE1 4ST", "AB 12 34 56 C", "+44 7700 900461"])
def test_what_is_read_from_the_left_keeps_its_order_in_an_urdu_sentence(fact: str) -> None:
    said = one_line(f"ہمیں {set_apart(fact)} پر لکھیں", size_pt=14, language="ur")
    drawn = "".join(run.text for run in said.runs if not run.reads_from_right).replace("\u00a0", " ")
    assert drawn == fact
    assert said.reads_from_right


def test_a_name_at_the_head_of_a_sentence_does_not_turn_it_round() -> None:
    assert base_level(f"{set_apart('Joseph')} کی رہائش کہاں ہے؟") == 1
    assert URDU.plain("receipt.what", adviser="Priya", centre="A", subject="B", office="C").count("Priya") == 1
    assert base_level(URDU.plain("received.heading", office="Northfield Council", subject="x")) == 1


def test_two_names_side_by_side_stand_in_the_order_of_the_sentence() -> None:
    line = one_line(f"یہ {set_apart('Priya')} {set_apart('Okafor')}", size_pt=14, language="ur")
    drawn = [run.text.strip() for run in line.runs if run.text.strip()]
    assert drawn == ["Okafor", "Priya", "یہ"]


def test_a_part_set_apart_that_is_broken_over_two_lines_keeps_its_order_in_both() -> None:
    lines = set_lines(
        (Span(f"ہمیں {set_apart('Northfield Library, 12 High Street')} پر لکھیں"),),
        width_mm=55,
        size_pt=14,
        language="ur",
    )
    first, second = lines[0], lines[1]
    assert next(run.text.strip() for run in first.runs).startswith("Northfield")
    assert any("12" in run.text and "Street" in run.text for run in second.runs)


@pytest.mark.parametrize(
    "text", ["\u2066" * 500, "\u2068a\u2069" * 50, "\u2069a\u2069", "\u0627\u2066\u0627\u2067b\u2069"]
)
def test_marks_that_do_not_belong_together_do_no_harm(text: str) -> None:
    assert len(levels_of(text, 1)) == len(text)
    assert one_line(text, size_pt=14).text.count("a") == text.count("a")
