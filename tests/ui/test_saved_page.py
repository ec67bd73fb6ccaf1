from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from caseworker.desk import letters_to_print, outbox_item
from desk_scene import Scene
from lp_on_path import Lp, put_on_path
from page_visitor import Visitor
from ui.letters.choices import ChoiceSheet
from ui.letters.preview import TrueSizeSheet
from ui.navigation import SavedPlace
from ui.saved import SavedPage, open_saved_page
from ui.widgets import Button, Kind, Sheet, Words
from ui.widgets.order import is_in_sight


@pytest.fixture
def lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lp:
    return put_on_path(tmp_path, monkeypatch, "Front_desk", "Office")


def opened(visitor: Visitor, scene: Scene, qtbot: QtBot, item_id: str = "") -> SavedPage:
    page = visitor.open(open_saved_page, SavedPlace(item_id or scene.queued().id), scene.desk)
    assert isinstance(page, SavedPage)
    qtbot.waitUntil(lambda: page.print.isEnabled() or not page.print.isVisible())
    return page


def said(page: SavedPage) -> str:
    return "\n".join(words.text() for words in page.findChildren(Words) if words.isVisible())


def test_saved_says_that_nothing_was_sent_and_received_only_once_it_is(
    scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp
) -> None:
    page = opened(visitor, scene, qtbot)
    assert "Saved in the outbox" in said(page)
    assert "It has not been sent yet." in said(page)
    assert "Received" not in said(page)
    scene.desk.courier().deliver_due()
    page.things_changed()
    qtbot.waitUntil(lambda: "Received by the office" in said(page))
    assert "Saved in the outbox" not in said(page)


def test_ctrl_p_prints_the_letter(scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp) -> None:
    page = opened(visitor, scene, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(lp.pages) == 1)
    qtbot.waitUntil(lambda: "given to the printer" in said(page))


def test_a_computer_without_a_printer_says_so(
    scene: Scene, visitor: Visitor, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path, monkeypatch)
    page = opened(visitor, scene, qtbot)
    qtbot.waitUntil(lambda: "No printer is set up here" in said(page))
    qtbot.waitUntil(lambda: page.save.kind is Kind.PRIMARY)
    assert page.print.kind is Kind.LINK
    assert page.save.x() < page.put_by.x() < page.print.x()


def test_on_a_small_screen_the_keyboard_begins_at_the_printing_and_it_is_in_sight(
    scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp
) -> None:
    page = opened(visitor, scene, qtbot)
    page.resize(1150, 646)  # what a screen of 1366 by 768 leaves
    qtbot.waitUntil(page.print.hasFocus)
    assert page.print.kind is Kind.PRIMARY
    assert is_in_sight(page.print, page)


def test_the_pages_are_turned_by_keys(scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp) -> None:
    page = opened(visitor, scene, qtbot)
    view = page.preview.view
    view.setFocus()
    before = view.accessibleDescription()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.accessibleDescription() != before
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.accessibleDescription() == before


def test_copies_are_chosen_on_a_sheet_with_a_digit(scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp) -> None:
    page = opened(visitor, scene, qtbot)
    page.rows.change("copies")
    sheet = page.rows.findChild(ChoiceSheet)
    qtbot.waitUntil(lambda: sheet.isAncestorOf(QApplication.focusWidget()))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_3)
    sheet.keep.click()
    page.print.click()
    qtbot.waitUntil(lambda: len(lp.words) == 1)
    assert "-n 3" in lp.words[0]


def test_the_letter_is_seen_in_its_real_size(scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp) -> None:
    page = opened(visitor, scene, qtbot)
    page.preview.true_size.click()
    qtbot.waitUntil(lambda: page.findChild(TrueSizeSheet) is not None)


def test_print_later_puts_the_letter_by_once(scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp) -> None:
    page = opened(visitor, scene, qtbot)
    page.put_by.click()
    qtbot.waitUntil(lambda: len(letters_to_print(scene.desk.store)) == 1)
    qtbot.waitUntil(lambda: not page.put_by.isEnabled())


def test_saving_warns_that_the_file_is_not_protected_and_names_nobody(
    scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp
) -> None:
    page = opened(visitor, scene, qtbot)
    page.save.click()
    sheet = page.findChild(Sheet)
    assert "not be protected" in "".join(words.text() for words in sheet.findChildren(Words))
    next(button for button in sheet.findChildren(Button) if button.text() == "Choose where").click()
    dialog = page.findChild(QFileDialog)
    assert all("Okafor" not in name and "letter-NFL" in name for name in dialog.selectedFiles())
    dialog.reject()


def test_the_reference_is_copied(scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp) -> None:
    item = scene.queued()
    page = opened(visitor, scene, qtbot, item.id)
    page.state.copy.click()
    assert QGuiApplication.clipboard().text() == outbox_item(scene.desk.store, item.id).line.reference


def test_finishing_lets_the_person_go(scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp) -> None:
    page = opened(visitor, scene, qtbot)
    assert visitor.window.in_hand is not None
    page.finish.click()
    assert visitor.window.in_hand is None
