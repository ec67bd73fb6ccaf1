from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot
from test_services_presenters import workbook

from desk_scene import Scene
from page_visitor import Visitor
from ui.navigation import AddServicePlace, ChooseServicePlace, PermissionPlace, ServicePlace, ServicesPlace
from ui.services import (
    open_add_service_page,
    open_choose_service_page,
    open_service_page,
    open_services_page,
)
from ui.services.adding.page import AddServicePage
from ui.services.adding.parts import FaultyPart
from ui.services.browse.page import ServicesPage
from ui.services.one.page import ServicePage
from ui.widgets import Button, Words


def said(part: object) -> str:
    assert hasattr(part, "findChildren")
    return "\n".join(words.text() for words in part.findChildren(Words) if not words.isHidden())


def is_said(sentence: str, part: object) -> bool:
    return sentence in said(part)


def test_a_broken_workbook_is_chosen_with_keys_and_shows_sheet_and_row(
    scene: Scene, visitor: Visitor, qtbot: QtBot, tmp_path: Path
) -> None:
    path = workbook(tmp_path / "bus.xlsx", ("text", "a", "A"), ("colour", "b", "B"))
    page = visitor.open(open_add_service_page, AddServicePlace(), scene.desk)
    assert isinstance(page, AddServicePage)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    name = dialog.findChild(QLineEdit)
    assert name is not None
    name.setText(str(path))
    qtbot.keyClick(name, Qt.Key.Key_Return)
    faulty = page.findChild(FaultyPart)
    assert faulty is not None
    qtbot.waitUntil(faulty.isVisible)
    qtbot.waitUntil(partial(is_said, "Sheet survey, row 3", faulty))
    assert "colour" in said(faulty)


def test_the_list_of_faults_is_copied_for_the_author_of_the_form(
    scene: Scene, visitor: Visitor, qtbot: QtBot, tmp_path: Path
) -> None:
    page = visitor.open(open_add_service_page, AddServicePlace(), scene.desk)
    assert isinstance(page, AddServicePage)
    page.file_chosen.emit(workbook(tmp_path / "bus.xlsx", ("colour", "b", "B")))
    faulty = page.findChild(FaultyPart)
    assert faulty is not None
    qtbot.waitUntil(faulty.isVisible)
    copy = next(button for button in faulty.findChildren(Button) if button.text() == "Copy the list")
    qtbot.keyClick(copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text().startswith("Sheet survey, row 2:")


def test_a_file_is_dropped_on_the_page(scene: Scene, visitor: Visitor, qtbot: QtBot, tmp_path: Path) -> None:
    page = visitor.open(open_add_service_page, AddServicePlace(), scene.desk)
    assert isinstance(page, AddServicePage)
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(tmp_path / "bus.xlsx"))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        dragged,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(page.file_chosen) as caught:
        page.drop.dropEvent(drop)
    assert caught.args == [tmp_path / "bus.xlsx"]


def test_a_service_is_chosen_with_keys_alone(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = visitor.open(open_choose_service_page, ChooseServicePlace(scene.citizen.id), scene.desk)
    assert isinstance(page, ServicesPage)
    qtbot.waitUntil(lambda: page.list.rows.model().rowCount() > 1)
    qtbot.keyClicks(page.search, "rubbish")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    visitor.went_to(PermissionPlace("missed_bin", scene.citizen.id))


def test_what_is_typed_before_the_list_is_read_counts_once_it_is(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = visitor.open(open_choose_service_page, ChooseServicePlace(scene.citizen.id), scene.desk)
    assert isinstance(page, ServicesPage)
    page.search.insert("rubbish")
    page._enter()
    assert page.list.rows.model().rowCount() == 0
    assert visitor.window.went_to == []
    visitor.went_to(PermissionPlace("missed_bin", scene.citizen.id))


def test_moving_through_the_list_shows_what_to_bring(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = visitor.open(open_services_page, ServicesPlace(), scene.desk)
    assert isinstance(page, ServicesPage)
    qtbot.waitUntil(lambda: page.list.rows.model().rowCount() > 1)
    qtbot.waitUntil(partial(is_said, "Your old Blue Badge, if you have one", page.closer))
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    while page.list.rows.current_key() != "missed_bin":
        before = page.list.rows.current_key()
        qtbot.keyClick(page.list.rows, Qt.Key.Key_Down)
        assert page.list.rows.current_key() != before
    qtbot.waitUntil(partial(is_said, "The address where the bin is", page.closer))
    qtbot.keyClick(page.list.rows, Qt.Key.Key_Return)
    visitor.went_to(ServicePlace("missed_bin"))


def test_a_service_tells_what_a_citizen_has_to_know(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = visitor.open(open_service_page, ServicePlace("blue_badge"), scene.desk)
    assert isinstance(page, ServicePage)
    qtbot.waitUntil(page.begin.isVisible)
    for sentence in (
        "Your National Insurance number",
        "The council writes to say yes or no.",
        "We delete our copy 90 days after the council has received the form.",
    ):
        qtbot.waitUntil(partial(is_said, sentence, page))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    visitor.went_to(PermissionPlace("blue_badge", None))
