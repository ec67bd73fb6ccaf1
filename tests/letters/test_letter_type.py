import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.letters import UnprintableText
from caseworker.letters.lines import Line, one_line, set_lines
from caseworker.letters.typefaces import FAMILIES, Face, printable, shape
from caseworker.letters.wording import Span

LATIN = st.text(st.characters(codec="latin-1", exclude_categories=["Cc", "Cf"]), max_size=300)


def codes(line: Line) -> str:
    return "".join(chr(glyph.code) for run in line.runs for glyph in run.glyphs)


@given(st.text(max_size=60))
def test_any_text_is_drawn_without_empty_boxes_or_refused(text: str) -> None:
    try:
        lines = set_lines((Span(text),), width_mm=80, size_pt=14)
    except UnprintableText:
        return
    assert all(glyph.number for line in lines for run in line.runs for glyph in run.glyphs)


@given(LATIN, st.integers(10, 170), st.sampled_from([14, 18]))
def test_lines_keep_to_their_width_and_lose_no_sign(text: str, width_mm: int, size_pt: int) -> None:
    lines = set_lines((Span(text),), width_mm=width_mm, size_pt=size_pt)
    assert "".join(line.text for line in lines).split() != [] or not text.strip()
    assert "".join("".join(line.text.split()) for line in lines) == "".join(printable(text).split())
    assert all(line.width_mm <= width_mm + 0.6 or len(line.text) <= 1 for line in lines)


@given(st.text(st.characters(min_codepoint=0x620, max_codepoint=0x64A), min_size=1, max_size=20))
def test_text_from_the_right_is_drawn_from_its_end(text: str) -> None:
    line = one_line(text, size_pt=14)
    assert line.reads_from_right
    assert "".join(run.text for run in line.runs) == unicodedata.normalize("NFC", text)


def test_a_number_inside_text_from_the_right_keeps_its_order() -> None:
    line = one_line("رقمي 01632 960 100 هنا", size_pt=14)
    drawn = [run.text for run in line.runs]
    assert "01632\u00a0960\u00a0100" in "".join(drawn)
    assert drawn[0].strip() == "هنا"
    assert drawn[-1].strip() == "رقمي"


def test_brackets_turn_round_with_the_text() -> None:
    assert codes(one_line("(אב)", size_pt=14)) == "(בא)"


def test_joined_letters_take_their_joined_forms() -> None:
    apart = [shape(letter, Face("NotoSansArabic", is_bold=False), right_to_left=True)[0].number for letter in "محمد"]
    joined = [glyph.number for glyph in shape("محمد", Face("NotoSansArabic", is_bold=False), right_to_left=True)]
    assert len(joined) == 4
    assert set(joined) & set(apart) == set()


def test_latin_is_kerned_and_has_no_ligatures() -> None:
    face = Face("NotoSans", is_bold=True)
    pair = shape("To", face)
    assert pair[0].advance < pair[0].width
    assert [chr(glyph.code) for glyph in shape("office", face)] == list("office")


@pytest.mark.parametrize(
    ("text", "script"), [("李小龍", "Chinese"), ("ታደሰ", "Ethiopic"), ("สมชาย", "Thai"), ("김", "Korean")]
)
def test_a_script_that_we_cannot_print_is_named(text: str, script: str) -> None:
    with pytest.raises(UnprintableText) as refused:
        printable(f"Joseph {text}")
    assert script in refused.value.sentence
    assert text not in str(refused.value)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("a\u200bb\ufeffc\x00d", "abcd"),
        ("tab\there", "tab here"),
        ("cafe\u0301", "café"),
        ("well 😀", "well [grinning face]"),
        ("👍🏽", "[thumbs up sign]"),
        ("\u202eevil\u202c", "evil"),
        ("a\ud800b", "ab"),
    ],
)
def test_what_has_no_letter_form_is_named_or_dropped(text: str, printed: str) -> None:
    assert printable(text) == printed


@pytest.mark.parametrize("width_mm", range(36, 120, 3))
def test_telephone_numbers_and_lengths_of_time_stay_on_one_line(width_mm: int) -> None:
    lines = set_lines((Span("Call 01632 960 100 within 30 days"),), width_mm=width_mm, size_pt=14)
    told = [line.text.replace("\u00a0", " ") for line in lines]
    assert " ".join(told) == "Call 01632 960 100 within 30 days"
    assert sum("01632 960 100" in line for line in told) == sum("30 days" in line for line in told) == 1


def test_line_feeds_in_an_answer_are_kept() -> None:
    lines = set_lines((Span("one\ntwo\r\n\nfour"),), width_mm=100, size_pt=14)
    assert [line.text for line in lines] == ["one", "two", "", "four"]


@pytest.mark.parametrize("family", FAMILIES)
def test_no_face_holds_private_signs_that_could_be_taken_for_joined_forms(family: str) -> None:
    for is_bold in (False, True):
        face = Face(family, is_bold)
        assert face.path.is_file()
        glyphs = shape("".join(chr(code) for code in range(0xE000, 0xE010)), face)
        assert not any(glyph.number for glyph in glyphs)
