"""The Blue Badge in Urdu: from the right, in Nastaliq, with its recordings, beside an English frame."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontDatabase, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from caseworker.desk import print_letter
from caseworker.forms import ChangeLanguage
from caseworker.letters.typefaces import NASTALIQ, Face, shape
from desk_scene import Scene
from keyboard_walk import cut, overlaps
from page_visitor import Visitor
from ui.interview import InterviewPage, open_interview_page
from ui.interview.citizen_words import large_page
from ui.interview.questions.play import PlayButton
from ui.interview.screen import Stage
from ui.navigation import InterviewPlace, ReadBackPlace
from ui.read_back import open_read_back_page
from ui.read_back.page import ReadBackPage
from ui.theme import theme
from ui.widgets import Words
from ui.widgets.fields import LineBox
from ui.widgets.typeset import Paragraph, reads_from_right

URDU, ENGLISH = "اردو (ur)", "English (en)"
RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
ASKED = (
    "/data/who_for/applying_for",
    "/data/person/born_on",
    "/data/person/nino",
    "/data/contact/phone",
    "/data/walking/walk_trouble",
    "/data/walking/walk_words",
    "/data/declaration/declared_by",
)
WORDS = ("کونسل", "شخص", "پوچھتے", "نیشنل", "انشورنس", "فیلڈ", "جانچتی")


@pytest.fixture
def page(scene: Scene, visitor: Visitor, qtbot: QtBot) -> InterviewPage:
    filling = scene.filled("blue_badge")
    opened = visitor.open(open_interview_page, InterviewPlace(filling.draft.id), scene.desk)
    assert isinstance(opened, InterviewPage)
    qtbot.waitUntil(lambda: opened._screen.stage is Stage.ASKING)
    go_to(opened, "/data/who_for/applying_for", qtbot)
    return opened


@pytest.fixture(autouse=True)
def _another_hand_afterwards(qapp: QApplication):
    yield
    theme().read_in("")


def read_in(page: InterviewPage, language: str, qtbot: QtBot) -> None:
    page.side.language_chosen.emit(language)
    qtbot.waitUntil(lambda: any(one.key == language and one.is_chosen for one in page._screen.languages))
    qtbot.waitUntil(lambda: page._screen.stage is Stage.ASKING)


def go_to(page: InterviewPage, ref: str, qtbot: QtBot) -> None:
    page._presenter.go_to(ref)
    qtbot.waitUntil(lambda: page.step.blocks[0].question.ref == ref)
    qtbot.waitUntil(page.step.blocks[0].isVisible)


def press(key: Qt.Key, qtbot: QtBot) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("is_bold", [False, True])
def test_the_window_joins_letters_as_paper_does(word: str, is_bold: bool, qapp: QApplication) -> None:
    theme().read_in("ur")
    layout = QTextLayout(word, theme().font(1000, 700 if is_bold else 400))
    layout.beginLayout()
    layout.createLine().setLineWidth(100_000)
    layout.endLayout()
    shown = [round(at.x()) for run in layout.glyphRuns() for at in run.positions()]
    meant, pen = [], 0
    for glyph in shape(word, Face(NASTALIQ, is_bold), right_to_left=True):
        meant.append(pen + glyph.x_offset)
        pen += glyph.advance
    assert sorted(shown) == pytest.approx(sorted(meant), abs=3)


def test_the_font_is_read_when_urdu_is_first_wanted_and_arabic_keeps_its_own(qapp: QApplication) -> None:
    assert "Noto Sans Arabic" in theme().font(17).families()
    assert "Noto Nastaliq Urdu" not in theme().font(17).families()
    theme().read_in("ur-PK")
    assert QFontDatabase.hasFamily("Noto Nastaliq Urdu")
    assert "Noto Nastaliq Urdu" in theme().font(17).families()
    theme().read_in("ar")
    assert "Noto Sans Arabic" in theme().font(17).families()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_lines_are_as_high_and_as_wide_as_the_strokes_reach(scale: float, qapp: QApplication) -> None:
    theme().choose("light", scale)
    theme().read_in("ur")
    plain = Paragraph("badge", theme().font(17))
    hung = Paragraph("بیج کس کے لیے ہے؟", theme().font(17))
    for one in (plain, hung):
        one.set_one_line()
    assert hung.height >= 2.4 * theme().font(17).pixelSize()
    assert plain.height < 1.6 * theme().font(17).pixelSize()
    theme().choose("light", 1.0)


def test_the_question_is_mirrored_and_the_frame_is_not(page: InterviewPage, qtbot: QtBot) -> None:
    block = page.step.blocks[0]
    assert block.heading.layoutDirection() is LEFT
    read_in(page, URDU, qtbot)
    assert theme().hand
    block = page.step.blocks[0]
    assert reads_from_right(block.heading.text())
    assert block.layoutDirection() is RIGHT
    assert page.step.go_on.layoutDirection() is LEFT
    assert page.sections.layoutDirection() is LEFT
    read_in(page, ENGLISH, qtbot)
    assert page.step.blocks[0].layoutDirection() is LEFT
    assert not theme().hand


def test_why_it_is_asked_is_read_from_the_right(page: InterviewPage, qtbot: QtBot) -> None:
    read_in(page, URDU, qtbot)
    told = [one for one in page.side.findChildren(Words) if "مشیر" in one.text()]
    assert told
    assert all(one.layoutDirection() is RIGHT and reads_from_right(one.text()) for one in told)


def test_its_recording_can_be_played(page: InterviewPage, qtbot: QtBot) -> None:
    read_in(page, URDU, qtbot)
    block = page.step.blocks[0]
    assert block.question.media["audio"].endswith("applying_for.ur.ogg")
    qtbot.waitUntil(block.widget.isVisible)
    said = [one for one in block.findChildren(QWidget) if isinstance(one, PlayButton | QLabel) and one.isVisible()]
    assert any(isinstance(one, PlayButton) or "applying_for.ur.ogg" in one.text() for one in said)


def test_it_is_answered_by_keys_from_the_first_question_on(page: InterviewPage, qtbot: QtBot) -> None:
    read_in(page, URDU, qtbot)
    page.step.take_focus()
    press(Qt.Key.Key_1, qtbot)
    qtbot.waitUntil(lambda: page.step.blocks[0].question.value == "self")
    press(Qt.Key.Key_Return, qtbot)
    qtbot.waitUntil(lambda: page.step.blocks[0].question.ref == "/data/who_for/had_badge")
    assert page.step.blocks[0].layoutDirection() is RIGHT


@pytest.mark.parametrize(
    ("typed", "side"), [("07700 900461", LEFT), ("NF3 7QT", LEFT), ("جوزف اوکافور", RIGHT), ("اوکافور 12", RIGHT)]
)
def test_what_is_typed_keeps_its_own_order_at_the_side_where_the_field_begins(
    typed: str, side: Qt.LayoutDirection, page: InterviewPage, qtbot: QtBot
) -> None:
    read_in(page, URDU, qtbot)
    go_to(page, "/data/person/full_name", qtbot)
    box = page.step.blocks[0].findChild(LineBox)
    assert isinstance(box, LineBox)
    box.clear()
    assert box.layoutDirection() is RIGHT
    box.setText(typed)
    assert box.layoutDirection() is side
    assert box.alignment() & Qt.AlignmentFlag.AlignRight
    assert box.alignment() & Qt.AlignmentFlag.AlignAbsolute
    assert box.height() >= box.fontMetrics().height()


def test_a_date_is_typed_from_the_right_day_first(page: InterviewPage, qtbot: QtBot) -> None:
    read_in(page, URDU, qtbot)
    go_to(page, "/data/person/born_on", qtbot)
    boxes = page.step.blocks[0].findChildren(LineBox)
    at = {box.text(): box.mapTo(page, QPoint()).x() for box in boxes}
    assert at["17"] > at["4"] > at["1951"]
    view = large_page(page._screen.step)
    qtbot.addWidget(view)
    assert view.layoutDirection() is RIGHT


def test_it_is_read_back_from_the_right_and_the_letter_is_in_urdu(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    filling = scene.filled("blue_badge")
    filling.apply(ChangeLanguage(URDU))
    page = visitor.open(open_read_back_page, ReadBackPlace(filling.draft.id), scene.desk)
    assert isinstance(page, ReadBackPage)
    qtbot.waitUntil(page.answers.isVisible)
    assert page.answers.layoutDirection() is RIGHT
    assert page.layoutDirection() is LEFT
    assert theme().hand
    desk = scene.desk
    item = scene.confirm(filling)
    made = print_letter(desk.store, item.id, desk.surroundings, by=desk.adviser_id, clock=scene.clock, language="ur")
    assert made.pdf.startswith(b"%PDF")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_and_nothing_overlaps(scale: float, page: InterviewPage, qtbot: QtBot) -> None:
    theme().choose("light", scale)
    read_in(page, URDU, qtbot)
    for ref in ASKED:
        go_to(page, ref, qtbot)
        qtbot.waitUntil(page.step.blocks[0].widget.isVisible)
        assert cut(page) == []
        assert overlaps(page) == []
    theme().choose("light", 1.0)
