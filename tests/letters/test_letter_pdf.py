import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from pypdfium2 import PdfDocument

from caseworker.letters import Content, Letter, PrintSize, Recipient, layout_of, render
from caseworker.letters.ink import TextInk
from caseworker.letters.paper import POINT_MM
from caseworker.letters.typefaces import FAMILIES, FONTS_FOLDER


def fonts_in(pdf: bytes) -> set[str]:
    return {name.decode() for name in re.findall(rb"/BaseFont /([^\s/]+)", pdf)}


@pytest.mark.parametrize("size", PrintSize)
def test_the_same_letter_gives_the_same_bytes(size: PrintSize, every_kind: dict[str, Content]) -> None:
    for content in every_kind.values():
        sized = replace(content, size=size)
        assert render(sized) == render(sized)


def test_what_was_printed_before_leaves_no_mark_on_the_bytes(letter: Letter) -> None:
    before = render(letter)
    render(replace(letter, citizen=Recipient("محمد عبد الله الخطيب", ("14 Moor Lane", "NF3 7QT"))))
    assert render(letter) == before


def test_letters_printed_at_once_do_not_mix(every_kind: dict[str, Content]) -> None:
    alone = [render(content) for content in every_kind.values()]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(render, every_kind.values())) == alone


def test_every_font_is_embedded_and_a_subset(every_kind: dict[str, Content]) -> None:
    for content in every_kind.values():
        pdf = render(content)
        assert fonts_in(pdf) == {"AAAAAA+NotoSans-Regular", "AAAAAA+NotoSans-Bold"}
        assert pdf.count(b"/FontFile2") == pdf.count(b"/Type /FontDescriptor") == 2
        assert len(pdf) < 60_000


@pytest.mark.parametrize(
    "words", ["NFL 7F3K 92XM", "Northfield Library", "What happens next", "Once it has been sent:"]
)
def test_words_are_drawn_as_wide_as_they_were_measured(words: str, letter: Letter) -> None:
    first = layout_of(letter).pages[0]
    texts = (ink for ink in first.inks if isinstance(ink, TextInk))
    measured = next(ink.bounds for ink in texts if ink.line.text.replace("\u00a0", " ") == words)
    drawn = PdfDocument(render(letter))[0].get_textpage()
    found = drawn.search(words).get_next()
    assert found
    start, count = found
    assert abs(drawn.get_charbox(start)[0] * POINT_MM - measured.left) < 1
    assert abs(drawn.get_charbox(start + count - 1)[2] * POINT_MM - measured.right) < 1.5


def test_title_and_language_are_told(every_kind: dict[str, Content]) -> None:
    titles = {}
    for kind, content in every_kind.items():
        pdf = render(content)
        assert b"/Lang (en-GB)" in pdf
        assert b"/DisplayDocTitle true" in pdf
        titles[kind] = PdfDocument(pdf).get_metadata_dict()["Title"]
    assert titles["saved"] == "Your Blue Badge application is saved"
    assert titles["received"] == "Northfield Council has received your Blue Badge application"
    assert titles["recovery sheet"] == "Recovery code"


def test_the_file_names_nobody_outside_its_pages(letter: Letter) -> None:
    metadata = PdfDocument(render(letter)).get_metadata_dict()
    assert "Okafor" not in str(metadata)


@pytest.mark.parametrize(
    "name",
    [
        "Joseph Okafor",
        "Siân Ŵyn Llŷr-Ôwen",
        "Zażółć Gęślą Jaźń",
        "Ștefan Țăranu",
        "Nguyễn Thị Ánh",
        "Adébáyọ̀ Ọlọ́runtóbi",
        "Софія Шевченко",
        "Ελένη Παπαδοπούλου",
        "अनुष्का क्षत्रिय",
        "মোহাম্মদ রহমান",
        "ਗੁਰਪ੍ਰੀਤ ਕੌਰ ਸਿੰਘ",
        "પ્રિયા શાહ",
    ],
)
def test_a_name_is_printed_and_read_back_as_it_is_written(
    name: str, letter: Letter, read: Callable[[Content], str]
) -> None:
    text = read(replace(letter, citizen=Recipient(name, letter.citizen.address_lines)))
    assert text.count(name) >= 2  # in the window and on the slip


@pytest.mark.parametrize("name", ["محمد عبد الله الخطيب", "יוסף כהן"])
def test_a_name_read_from_the_right_is_drawn_by_its_own_face(name: str, letter: Letter) -> None:
    pdf = render(replace(letter, citizen=Recipient(name, letter.citizen.address_lines)))
    families = {font.removeprefix("AAAAAA+").split("-")[0] for font in fonts_in(pdf)}
    assert len(families) == 2
    assert families < set(FAMILIES)


def test_the_licence_travels_with_the_fonts() -> None:
    assert "SIL OPEN FONT LICENSE" in (FONTS_FOLDER / "OFL.txt").read_text(encoding="utf-8")
