from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from caseworker.casework import Given
from caseworker.store import Store
from desk_scene import Scene
from lp_on_path import Lp, put_on_path
from page_visitor import Visitor
from ui.letters.preview import TrueSizeSheet
from ui.navigation import PermissionPlace
from ui.permission import open_permission_page
from ui.permission.page import PermissionPage


@pytest.fixture
def lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lp:
    return put_on_path(tmp_path, monkeypatch, "Office", "Front_desk")


def on_paper(visitor: Visitor, scene: Scene, qtbot: QtBot) -> PermissionPage:
    """The page, with the wish to sign on paper told by its digit."""
    page = visitor.open(open_permission_page, PermissionPlace("blue_badge", scene.citizen.id), scene.desk)
    assert isinstance(page, PermissionPage)
    qtbot.waitUntil(page.yes.ways.isVisible)
    qtbot.keyClick(page.yes.ways, Qt.Key.Key_2)
    assert page.yes.given()[0] is Given.SIGNED_ON_PAPER
    return page


def acts(store: Store) -> list[str]:
    with store.reading() as tx:
        return [entry.act for entry in tx.ledger.entries()]


def test_the_paper_is_printed_before_it_is_signed_and_nothing_is_written_down(
    scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp
) -> None:
    page = on_paper(visitor, scene, qtbot)
    before = acts(scene.desk.store)
    qtbot.waitUntil(page.yes.paper.print.isEnabled)
    page.yes.paper.print.click()
    qtbot.waitUntil(lambda: len(lp.pages) == 1)
    assert lp.pages[0].startswith(b"%PDF")
    qtbot.waitUntil(page.yes.paper._printed.isVisible)
    assert acts(scene.desk.store) == before
    assert visitor.window.went_to == []


def test_the_paper_is_seen_in_its_real_size(scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp) -> None:
    page = on_paper(visitor, scene, qtbot)
    qtbot.waitUntil(page.yes.paper.see.isEnabled)
    page.yes.paper.see.click()
    qtbot.waitUntil(lambda: len(page.findChildren(TrueSizeSheet)) == 1)
    (sheet,) = page.findChildren(TrueSizeSheet)
    assert sheet.accessibleName() == "The paper they sign"
    sheet.accept()


def test_without_a_printer_it_can_be_read_and_signed_otherwise(
    scene: Scene, visitor: Visitor, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path, monkeypatch)
    page = on_paper(visitor, scene, qtbot)
    qtbot.waitUntil(lambda: not page.yes.paper.print.isVisible())
    assert page.yes.paper.see.isEnabled()
    assert "no printer" in page.yes.paper._notice.accessibleName()
