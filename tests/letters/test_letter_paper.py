import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pypdfium2 import PdfDocument

from caseworker.letters import (
    ENVELOPES,
    PLAIN,
    UK_C5,
    UK_DL,
    Answer,
    AnswerSection,
    Content,
    Envelope,
    Layout,
    Letter,
    PrintSize,
    Recipient,
    layout_of,
    render,
)
from caseworker.letters.ink import CutInk, QrInk, TextInk
from caseworker.letters.paper import A4, COLUMN, Rect

WINDOWED = [UK_DL, UK_C5]
LONG_NAME = "The Northfield and Southmere Community Advice, Library and Learning Partnership (Incorporated)"


def hard_cases(letter: Letter) -> Iterator[Letter]:
    yield letter
    yield replace(letter, is_practice=True, is_sample_service=True)
    centre = replace(letter.centre, name=LONG_NAME, opening_hours=("Monday to Friday, 9am to 5pm",) * 6)
    yield replace(letter, centre=centre)
    yield replace(letter, citizen=Recipient("Joseph " + "Okafor " * 9, ("14 Moor Lane", "NF3 7QT")))


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("size", PrintSize)
@pytest.mark.parametrize("envelope", WINDOWED, ids=lambda e: e.name)
def test_nothing_but_the_address_can_ever_show_in_the_window(
    envelope: Envelope, size: PrintSize, language: str, letter: Letter
) -> None:
    assert envelope.window
    for case in hard_cases(letter):
        first = layout_of(replace(case, size=size, language=language), envelope).pages[0]
        strays = [ink for ink in (*first.head, *first.body) if envelope.window.reach.overlaps(ink.bounds)]
        assert strays == []
        assert all(envelope.window.always_visible.contains(ink.bounds) for ink in first.address)


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("size", PrintSize)
@pytest.mark.parametrize("envelope", WINDOWED, ids=lambda e: e.name)
def test_the_printed_page_is_white_where_the_window_reaches(
    envelope: Envelope, size: PrintSize, language: str, letter: Letter
) -> None:
    assert envelope.window
    for case in hard_cases(replace(letter, size=size, language=language, citizen=Recipient(""))):
        bitmap = PdfDocument(render(replace(case, citizen=Recipient("")), envelope))[0].render(scale=2).to_pil()
        reach = envelope.window.reach
        dots = bitmap.width / A4.width
        corner = tuple(round(edge * dots) for edge in (reach.left, reach.top, reach.right, reach.bottom))
        assert bitmap.convert("L").crop(corner).getextrema() == (255, 255)


def test_the_windows_are_where_the_envelopes_have_them() -> None:
    assert UK_DL.window
    assert UK_C5.window
    assert UK_DL.window.always_visible == Rect(20, 57, 100, 87)
    assert UK_DL.window.reach == Rect(10, 52, 110, 92)
    assert UK_C5.window.always_visible == Rect(20, 67, 91, 88.5)


@pytest.mark.parametrize(
    ("lines", "size_pt", "cautions"),
    [
        (3, 12, []),
        (4, 11, []),
        (5, 10, []),
        (6, 10, []),
        (7, 9, []),
        (8, 8, []),
        (9, 8, ["letter.address-tight"]),
        (10, 9, ["letter.address-too-long"]),
        (25, 8, ["letter.address-too-long"]),
        (1, 12, ["letter.address-missing"]),
    ],
)
def test_an_address_is_set_as_large_as_the_window_shows_it(
    lines: int, size_pt: int, cautions: list[str], letter: Letter
) -> None:
    citizen = Recipient("Joseph Okafor", tuple(f"Address line {n}" for n in range(1, lines)))
    layout = layout_of(replace(letter, citizen=citizen))
    first = layout.pages[0]
    assert [caution.code for caution in layout.cautions] == cautions
    assert {ink.line.size_pt for ink in first.address} == {size_pt}
    assert len(first.address) == lines
    lowest = max(ink.bounds.bottom for ink in first.address)
    assert min(ink.bounds.top for ink in first.body) > lowest


def test_folds_are_marked_on_the_first_page_alone(letter: Letter) -> None:
    def ticks(envelope: Envelope) -> list[list[float]]:
        pages = layout_of(letter, envelope).pages
        return [[ink.bounds.top for ink in page.inks if ink.bounds.right < COLUMN.left] for page in pages]

    assert ticks(UK_DL)[:2] == [[105, 210], []]
    assert ticks(UK_C5)[:2] == [[148.5], []]
    assert ticks(PLAIN)[:2] == [[], []]


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("size", PrintSize)
@pytest.mark.parametrize("envelope", ENVELOPES.values(), ids=lambda e: e.name)
def test_no_ink_leaves_the_paper_and_no_text_the_column(
    envelope: Envelope, size: PrintSize, language: str, every_kind: dict[str, Content]
) -> None:
    for content in every_kind.values():
        for page in layout_of(replace(content, size=size, language=language), envelope).pages:
            for ink in page.inks:
                assert A4.inset(4).contains(ink.bounds)
                assert ink.bounds.right <= COLUMN.right + 0.01
            assert all(ink.bounds.bottom <= COLUMN.bottom + 0.01 for ink in page.body[: -len(footer(page.body))])


def footer(inks: tuple[object, ...]) -> list[TextInk]:
    return [ink for ink in inks if isinstance(ink, TextInk) and ink.baseline == 287]


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("size", PrintSize)
def test_no_two_lines_of_text_lie_on_each_other(size: PrintSize, language: str, every_kind: dict[str, Content]) -> None:
    for content in every_kind.values():
        for page in layout_of(replace(content, size=size, language=language, is_practice=True)).pages:
            texts = [ink for ink in (*page.head, *page.body) if isinstance(ink, TextInk)]
            for place, one in enumerate(texts):
                assert not [two for two in texts[place + 1 :] if one.bounds.inset(0.05).overlaps(two.bounds)]


def test_fourteen_points_give_sixty_to_seventy_characters_a_line(letter: Letter) -> None:
    lines = [
        len(ink.line.text)
        for page in layout_of(letter).pages
        for ink in page.body
        if isinstance(ink, TextInk) and ink.line.size_pt == 14 and ink.line.width_mm > 0.9 * COLUMN.width
    ]
    assert 58 <= sum(lines) / len(lines) <= 72


@pytest.mark.parametrize("kind", ["saved", "sent", "received", "handed post", "receipt", "recovery sheet"])
def test_large_print_loses_not_one_word(
    kind: str, every_kind: dict[str, Content], read_pages: Callable[[Content], list[str]]
) -> None:
    def words(size: PrintSize) -> Counter[str]:
        text = " ".join(read_pages(replace(every_kind[kind], size=size)))
        return Counter(
            re.sub(r"(NFL 7F3K 92XM )?Page \d of \d|(About you|How you walk) \u2013 continued", "", text).split()
        )

    assert words(PrintSize.LARGE) == words(PrintSize.STANDARD)


def test_pages_are_numbered_and_carry_the_reference(letter: Letter, read_pages: Callable[[Content], list[str]]) -> None:
    pages = read_pages(letter)
    assert [page[-25:] for page in pages] == [
        f"NFL 7F3K 92XM Page {n} of {len(pages)}" for n in range(1, len(pages) + 1)
    ]


def many_answers(letter: Letter, *, lines: int = 1) -> Letter:
    rows = tuple(Answer(f"Question {n}: what help do you need?", "Help with steps. " * lines) for n in range(40))
    return replace(letter, answers=(AnswerSection("What you need", rows),))


@pytest.mark.parametrize("size", PrintSize)
def test_a_page_that_begins_inside_a_section_repeats_its_title(
    size: PrintSize, letter: Letter, read_pages: Callable[[Content], list[str]]
) -> None:
    pages = read_pages(replace(many_answers(letter), size=size))
    inside = [page for page in pages if re.search(r"Question \d+:", page)]
    assert len(inside) > 2
    assert all(page.startswith("What you need \u2013 continued") for page in inside[1:])
    assert re.findall(r"Question (\d+):", " ".join(pages)) == [str(n) for n in range(40)]


def test_a_long_answer_runs_on_over_the_page(letter: Letter) -> None:
    told = "It hurts when I walk and I have to stop. " * 200
    layout = layout_of(replace(letter, answers=(AnswerSection("How you walk", (Answer("Tell us", told),)),)))
    assert text_of(layout).count("It hurts") == 200


def text_of(layout: Layout) -> str:
    lines = (ink.line.text for page in layout.pages for ink in page.body if isinstance(ink, TextInk))
    return " ".join(lines)


@pytest.mark.parametrize("lines", range(1, 40, 3))
def test_the_slip_is_whole_and_at_the_end(lines: int, letter: Letter) -> None:
    layout = layout_of(many_answers(letter, lines=lines))
    cuts = [number for number, page in enumerate(layout.pages) for ink in page.body if isinstance(ink, CutInk)]
    assert cuts == [len(layout.pages) - 1]
    body = layout.pages[-1].body
    if not isinstance(body[1], CutInk):  # something else stands above the slip
        assert max(ink.bounds.bottom for ink in body[: -len(footer(body))]) > COLUMN.bottom - 3
    last = text_of(replace(layout, pages=layout.pages[-1:]))
    assert "Cut or tear here I take back my permission To Northfield Library" in last
    assert "Signed Date NFL" in last.replace("\u00a0", " ")


@pytest.mark.parametrize("lines", range(0, 60, 4))
@pytest.mark.parametrize("size", PrintSize)
def test_no_heading_stands_alone_at_the_foot_of_a_page(size: PrintSize, lines: int, letter: Letter) -> None:
    steps = tuple(f"Step {n}" for n in range(lines))
    for page in layout_of(replace(letter, size=size, what_happens_next=steps)).pages:
        texts = [ink for ink in page.body if isinstance(ink, TextInk) and ink not in footer(page.body)]
        lowest = max(texts, key=lambda ink: ink.baseline)
        assert lowest.line.size_pt == size
        assert lowest.line.text not in ("About you", "How you walk")
        assert not lowest.line.text.endswith(":")


def test_the_code_for_staff_holds_the_reference_alone_and_is_large_enough(letter: Letter) -> None:
    codes = [ink for page in layout_of(letter).pages for ink in page.inks if isinstance(ink, QrInk)]
    assert [code.content for code in codes] == ["NFL 7F3K 92XM"]
    code = codes[0]
    assert code.bounds.width >= 20
    quiet = 4 * code.bounds.width / len(code.modules)
    around = code.bounds.inset(-quiet + 0.01)
    texts = [ink for ink in layout_of(letter).pages[0].inks if isinstance(ink, TextInk)]
    assert not [ink for ink in texts if around.overlaps(ink.bounds)]
    assert "For staff" in {ink.line.text for ink in texts}


def test_the_recovery_sheet_has_no_code_to_photograph(every_kind: dict[str, Content]) -> None:
    pages = layout_of(every_kind["recovery sheet"]).pages
    assert not [ink for page in pages for ink in page.inks if isinstance(ink, QrInk)]


def test_only_what_might_be_posted_misses_an_address(letter: Letter, every_kind: dict[str, Content]) -> None:
    assert layout_of(every_kind["recovery sheet"]).cautions == ()
    nameless = layout_of(replace(letter, citizen=Recipient("")))
    assert [caution.code for caution in nameless.cautions] == ["letter.address-missing"]
