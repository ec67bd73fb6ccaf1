from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_scene import Scene
from page_visitor import Visitor
from ui.interview import InterviewPage, open_interview_page
from ui.navigation import InterviewPlace
from ui.widgets import Button

STREET = "/data/place/bin_address/line_1"
POSTCODE = "/data/place/bin_address/postcode"


def address_page(scene: Scene, visitor: Visitor, qtbot: QtBot) -> InterviewPage:
    filling = scene.begin()
    page = visitor.open(open_interview_page, InterviewPlace(filling.draft.id, STREET), scene.desk)
    assert isinstance(page, InterviewPage)
    qtbot.waitUntil(lambda: bool(page.step.blocks) and page.step.blocks[0].question.ref == STREET)
    qtbot.waitUntil(page.step.blocks[0].offers.isVisible)
    return page


def test_what_their_record_holds_is_offered_beside_the_question_and_given_by_one_key(
    scene: Scene, visitor: Visitor, qtbot: QtBot
) -> None:
    page = address_page(scene, visitor, qtbot)
    street = page.step.blocks[0]
    assert street.question.value == ""
    (use,) = street.offers.findChildren(Button)
    assert use.text() == "Use “14 Moor Lane”, from their record"
    use.setFocus()
    qtbot.keyClick(use, Qt.Key.Key_Space)
    assert street.question.value == "14 Moor Lane"
    assert street.widget.typed() == "14 Moor Lane"
    assert not street.offers.isVisible()
    assert QApplication.focusWidget() is not None
    assert street.widget.isAncestorOf(QApplication.focusWidget())


def test_an_offer_left_alone_changes_nothing(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = address_page(scene, visitor, qtbot)
    assert [block.question.value for block in page.step.blocks] == ["", ""]
    assert [block.offers.isVisible() for block in page.step.blocks] == [True, True]


def test_tab_goes_past_an_offer_once_something_else_was_typed(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = address_page(scene, visitor, qtbot)
    street, postcode = page.step.blocks
    street.widget.take_focus()
    qtbot.keyClicks(QApplication.focusWidget(), "14 Moor Lane")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert not street.offers.isVisible()
    assert postcode.widget.isAncestorOf(QApplication.focusWidget())
