import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.casework import Given
from caseworker.desk import outbox_rows
from desk_scene import Scene
from page_visitor import Visitor
from ui.desk import open_desk_page
from ui.interview import InterviewPage, open_interview_page
from ui.interview.screen import Stage
from ui.navigation import DeskPlace, InterviewPlace, ReadBackPlace, SavedPlace
from ui.read_back import ReadBackPage, open_read_back_page

RUBBISH = {
    "a hundred thousand letters": "x" * 100_000,
    "pictures": "👩🏽‍🦽🏴󠁧󠁢󠁷󠁬󠁳󠁿👍" * 40,
    "signs that nobody sees": "Jo\u0000seph\u200f\u202eOka\u0007for\ufeff",
    "half of a pair": "Jo\ud83dseph",
    "many lines": "Joseph\r\nOkafor\u2028Moor Lane",
}


def paste(text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QGuiApplication.clipboard().setText(text)
    QTest.keySequence(focus, QKeySequence(QKeySequence.StandardKey.Paste))


def hold_enter(times: int) -> None:
    """Hold the key, as the system tells it: once pressed, then repeated."""
    for number in range(times):
        focus = QApplication.focusWidget() or QApplication.activeWindow()
        assert focus is not None
        key, with_ = Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(focus, QKeyEvent(QEvent.Type.KeyPress, key, with_, "\r", number > 0))


def reading(scene: Scene, visitor: Visitor, qtbot: QtBot, ref: str) -> InterviewPage:
    page = visitor.open(open_interview_page, InterviewPlace(scene.begin("blue_badge").draft.id), scene.desk)
    assert isinstance(page, InterviewPage)
    qtbot.waitUntil(lambda: page._screen.stage is Stage.ASKING)
    assert page._presenter is not None
    page._presenter.go_to(ref)
    return page


@pytest.mark.parametrize("kind", RUBBISH)
def test_rubbish_is_taken_or_refused_in_words_and_the_page_goes_on(
    scene: Scene, visitor: Visitor, qtbot: QtBot, kind: str
) -> None:
    page = reading(scene, visitor, qtbot, "/data/person/full_name")
    paste(RUBBISH[kind])
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._screen.stage is Stage.ASKING)
    assert page._screen.step is not None
    stayed = page._screen.step.key == "/data/person/full_name"
    block = page.step.blocks[0]
    assert not stayed or block.widget.problem or page._screen.notice is not None
    page.step_back()
    assert page.step.blocks


def test_a_long_text_is_kept_whole(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = reading(scene, visitor, qtbot, "/data/person/full_name")
    paste("x" * 100_000)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page._presenter is not None
    assert len(page._presenter.opened.filling.session.value("/data/person/full_name")) == 100_000


@pytest.mark.parametrize("kind", RUBBISH)
def test_rubbish_in_the_search_of_the_desk_finds_nobody(
    scene: Scene, visitor: Visitor, qtbot: QtBot, kind: str
) -> None:
    page = visitor.open(open_desk_page, DeskPlace(), scene.desk)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    paste(RUBBISH[kind])
    hold_enter(2)
    assert page.isVisible()
    assert visitor.window.told == []


def test_a_held_and_a_doubled_enter_put_one_application_in_the_outbox(
    scene: Scene, visitor: Visitor, qtbot: QtBot
) -> None:
    filling = scene.filled()
    page = visitor.open(open_read_back_page, ReadBackPlace(filling.draft.id), scene.desk)
    assert isinstance(page, ReadBackPage)
    qtbot.waitUntil(lambda: bool(page.says.ticks) and page.put.isEnabled())
    for tick in page.says.ticks:
        tick.setChecked(True)
    page.yes.ways.choose([Given.SIGNED_ON_PAPER])
    page.says.ticks[0].setFocus()
    hold_enter(5)
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_Return)
    page.put.click()
    qtbot.waitUntil(lambda: bool(visitor.window.went_to))
    assert [type(place) for place in visitor.window.went_to] == [SavedPlace]
    assert len(outbox_rows(scene.desk.store)) == 1


def test_alt_left_pressed_again_and_again_stays_at_the_first_question(
    scene: Scene, visitor: Visitor, qtbot: QtBot
) -> None:
    page = reading(scene, visitor, qtbot, "/data/home/home_kind")
    for _ in range(40):
        QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page._screen.step is not None
    assert page._screen.step.key == "/data/who_for/applying_for"
    assert visitor.window.went_to == []
