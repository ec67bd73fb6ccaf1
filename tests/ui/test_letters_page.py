from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from caseworker.casework import LetterWish
from caseworker.desk import letters_to_print, put_by_letter
from desk_scene import Scene
from lp_on_path import Lp, put_on_path
from page_visitor import Visitor
from ui.letters import LettersPage, open_letters_page
from ui.navigation import LettersPlace
from ui.outbox.sheets import ConfirmSheet
from ui.widgets import Words


@pytest.fixture
def lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lp:
    return put_on_path(tmp_path, monkeypatch, "Front_desk")


def put_by(scene: Scene) -> None:
    wish = LetterWish(scene.queued().id)
    put_by_letter(scene.desk.store, wish, by=scene.desk.adviser_id, clock=scene.desk.clock)


def opened(visitor: Visitor, scene: Scene) -> LettersPage:
    page = visitor.open(open_letters_page, LettersPlace(), scene.desk)
    assert isinstance(page, LettersPage)
    return page


def said(page: LettersPage) -> str:
    return "\n".join(words.text() for words in page.findChildren(Words) if words.isVisible())


def test_no_letters_have_a_design_of_their_own(scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp) -> None:
    page = opened(visitor, scene)
    qtbot.waitUntil(lambda: "No letters wait" in said(page))
    assert not page.print.isEnabled()
    assert not page.drop.isVisible()


def test_ctrl_p_prints_all_and_the_list_is_empty(scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp) -> None:
    put_by(scene)
    put_by(scene)
    page = opened(visitor, scene)
    qtbot.waitUntil(page.print.isEnabled)
    qtbot.waitUntil(lambda: "Front_desk" in said(page))
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "No letters wait" in said(page))
    assert len(lp.pages) == 2
    assert "2 given to the printer." in said(page)


def test_a_letter_is_taken_off_the_list_after_a_question(scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp) -> None:
    put_by(scene)
    page = opened(visitor, scene)
    qtbot.waitUntil(page.drop.isVisible)
    page.drop.click()
    page.findChild(ConfirmSheet).reject()
    assert len(letters_to_print(scene.desk.store)) == 1
    page.drop.click()
    page.findChildren(ConfirmSheet)[-1].go_on.click()
    qtbot.waitUntil(lambda: letters_to_print(scene.desk.store) == ())
