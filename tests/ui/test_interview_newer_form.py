import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from caseworker.desk import Filling, ReadForm, newer_version, reopen_draft
from caseworker.forms import SetAnswer
from desk_scene import Scene
from newer_form import VERSION, offer_newer
from page_visitor import Visitor
from ui.interview import InterviewPage, open_interview_page
from ui.interview.newer.sheet import NewerFormSheet
from ui.navigation import InterviewPlace
from ui.widgets import Words

STREET = "/data/place/bin_address/line_1"


@pytest.fixture
def filling(scene: Scene, forms: tuple[ReadForm, ...]) -> Filling:
    filling = scene.filled()
    offer_newer(scene, forms)
    return filling


def opened(scene: Scene, visitor: Visitor, qtbot: QtBot, filling: Filling) -> InterviewPage:
    page = visitor.open(open_interview_page, InterviewPlace(filling.draft.id, STREET), scene.desk)
    assert isinstance(page, InterviewPage)
    qtbot.waitUntil(lambda: bool(page.step.blocks))
    return page


def sheet_of(page: InterviewPage, qtbot: QtBot) -> NewerFormSheet:
    qtbot.waitUntil(page.newer.isVisible)
    page.newer.look.setFocus()
    qtbot.keyClick(page.newer.look, Qt.Key.Key_Return)
    (sheet,) = page.newer.findChildren(NewerFormSheet)
    qtbot.waitUntil(sheet.go_on.isEnabled)
    return sheet


def test_a_form_that_is_the_newest_says_nothing(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = opened(scene, visitor, qtbot, scene.filled())
    assert page.newer.isHidden()


def test_what_is_different_is_shown_and_nothing_moves_without_a_yes(
    scene: Scene, visitor: Visitor, qtbot: QtBot, filling: Filling
) -> None:
    page = opened(scene, visitor, qtbot, filling)
    sheet = sheet_of(page, qtbot)
    said = [words.text() for words in sheet.findChildren(Words)]
    assert "Answers that have no place in it" in said
    assert said.count("Were other homes in the street missed too?") == 3
    sheet.stay.click()
    assert newer_version(scene.desk.store, filling.draft.id) == VERSION
    assert page.newer.isVisible()


def test_the_draft_goes_on_in_the_newer_form_with_its_answers(
    scene: Scene, visitor: Visitor, qtbot: QtBot, filling: Filling
) -> None:
    page = opened(scene, visitor, qtbot, filling)
    sheet = sheet_of(page, qtbot)
    sheet.go_on.click()
    qtbot.waitUntil(page.newer.isHidden)
    assert newer_version(scene.desk.store, filling.draft.id) == ""
    qtbot.waitUntil(lambda: bool(page.step.blocks) and page.step.blocks[0].question.ref == STREET)
    assert page.step.blocks[0].question.value
    page._presenter.answer(STREET, "3 Quay Street")
    desk = scene.desk
    kept = lambda: reopen_draft(desk.store, filling.draft.id, desk.surroundings, clock=desk.clock)  # noqa: E731
    qtbot.waitUntil(lambda: kept().session.question(STREET).value == "3 Quay Street")
    assert kept().draft.form_version == VERSION


def test_a_draft_that_went_on_elsewhere_stays_and_says_so(
    scene: Scene, visitor: Visitor, qtbot: QtBot, filling: Filling
) -> None:
    page = opened(scene, visitor, qtbot, filling)
    sheet = sheet_of(page, qtbot)
    desk = scene.desk
    reopen_draft(desk.store, filling.draft.id, desk.surroundings, clock=desk.clock).apply(SetAnswer(STREET, "x"))
    sheet.go_on.click()
    qtbot.waitUntil(lambda: any("another window" in words.text() for words in sheet.findChildren(Words)))
    assert newer_version(desk.store, filling.draft.id) == VERSION
    sheet.stay.click()
