"""The interview reads aloud by its key and its button, and is silent on another page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_scene import Scene
from page_visitor import Visitor
from ui.interview import InterviewPage, open_interview_page
from ui.interview.read_aloud import ReadAloudCard
from ui.interview.screen import Stage
from ui.media.aloud import Aloud
from ui.navigation import InterviewPlace, Place
from ui.visit import Visit

LONG_MS = 40_000


def reading_page(qtbot: QtBot, visitor: Visitor, scene: Scene, aloud: Aloud) -> InterviewPage:
    def opener(visit: Visit, place: Place) -> InterviewPage:
        assert isinstance(place, InterviewPlace)
        return open_interview_page(visit, place, None, aloud)

    with qtbot.waitSignal(aloud.changed, timeout=LONG_MS):
        aloud.look_for_voices()
    page = visitor.open(opener, InterviewPlace(scene.begin().draft.id), scene.desk)
    assert isinstance(page, InterviewPage)
    qtbot.waitUntil(lambda: page._screen.stage is Stage.ASKING, timeout=LONG_MS)
    return page


def test_a_question_is_read_by_its_key_and_silent_once_another_is_asked_or_the_page_is_hidden(
    qtbot: QtBot, visitor: Visitor, scene: Scene
) -> None:
    aloud = Aloud("mock")
    page = reading_page(qtbot, visitor, scene, aloud)
    card = page.findChildren(ReadAloudCard)[0]
    qtbot.waitUntil(card.isVisible, timeout=LONG_MS)

    def press() -> None:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)

    press()
    assert aloud.is_reading
    assert card.button.text() == "Stop reading"
    press()
    assert not aloud.is_reading
    card.button.click()
    assert aloud.is_reading
    page.step.later.click()
    qtbot.waitUntil(lambda: not aloud.is_reading, timeout=LONG_MS)
    card.button.click()
    assert aloud.is_reading
    page.hide()  # as locking, hiding the screen and leaving do
    assert not aloud.is_reading


def test_without_a_voice_there_is_nothing_to_press(qtbot: QtBot, visitor: Visitor, scene: Scene) -> None:
    aloud = Aloud("no such engine")
    page = reading_page(qtbot, visitor, scene, aloud)
    assert not page.findChildren(ReadAloudCard)[0].isVisible()
