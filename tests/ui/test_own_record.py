import zipfile
from pathlib import Path

from pytestqt.qtbot import QtBot

from caseworker.desk import person_story
from desk_scene import Scene
from page_visitor import Visitor
from ui.navigation import PersonPlace
from ui.people import open_person_page
from ui.people.record.information import CopySheet, EraseSheet, SeenSheet
from ui.people.record.page import PersonPage
from ui.people.record.presenter import PersonPresenter, PersonScreen
from ui.widgets import Button, Tick, Words
from waiting_runner import WaitingRunner
from window_around import ScreenLog, WindowAround


class Record:
    """The presenter of a record."""

    def __init__(self, scene: Scene) -> None:
        self.runner, self.window, self.view = WaitingRunner(), WindowAround(), ScreenLog()
        self.presenter = PersonPresenter(self.window.visit(scene.desk, self.runner), scene.citizen.id, self.view)
        self.presenter.read_again()
        self.runner.settle()

    @property
    def screen(self) -> PersonScreen:
        assert isinstance(self.view.screen, PersonScreen)
        return self.view.screen


def test_opening_a_record_is_seen_on_it(scene: Scene) -> None:
    record = Record(scene)
    assert record.screen.story is not None
    assert [one.name for one in record.screen.story.seen] == ["Priya Shah"]
    with scene.desk.store.reading() as tx:
        assert [entry.act for entry in tx.ledger.entries(about=scene.citizen.id)][-1] == "person.seen"


def test_a_copy_is_saved_where_it_was_asked_for_and_said_to_be_open(scene: Scene, tmp_path: Path) -> None:
    record, path = Record(scene), tmp_path / "copy.zip"
    record.presenter.copy_to(path)
    assert record.screen.own.is_busy
    record.runner.settle()
    assert record.screen.own.notice is not None
    assert "not encrypted" in record.screen.own.notice.sentence
    assert "everything.pdf" in zipfile.ZipFile(path).namelist()


def test_a_copy_that_cannot_be_written_is_told_in_words(scene: Scene, tmp_path: Path) -> None:
    record = Record(scene)
    record.presenter.copy_to(tmp_path / "nowhere" / "copy.zip")
    record.runner.settle()
    assert record.screen.own.notice is not None
    assert record.screen.own.notice.code == "letter.not-saved"
    assert not record.screen.own.is_busy


def test_the_card_shows_who_has_seen_it_and_the_sheets_open(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = visitor.open(open_person_page, PersonPlace(scene.citizen.id), scene.desk)
    assert isinstance(page, PersonPage)

    def texts() -> list[str]:
        return [one.text() for one in page.findChildren(Words) if one.isVisible()]

    qtbot.waitUntil(lambda: any(text.startswith("Seen by: Priya") for text in texts()))
    links = {one.text(): one for one in page.findChildren(Button)}
    links["Full list of who has seen it"].click()
    assert page.findChild(SeenSheet).isVisible()
    page.findChild(SeenSheet).reject()
    links["Make a copy to take away"].click()
    assert page.findChild(CopySheet).isVisible()
    page.findChild(CopySheet).reject()
    assert person_story(scene.desk.store, scene.citizen.id, scene.clock).seen


def test_what_waits_in_the_outbox_is_told_before_anything_is_erased(
    scene: Scene, visitor: Visitor, qtbot: QtBot
) -> None:
    scene.queued()
    sheet = opened_sheet(scene, visitor, qtbot)
    assert not sheet.findChildren(Tick)
    assert {one.text() for one in sheet.findChildren(Button)} == {"Close"}


def test_a_record_is_erased_once_they_ask_for_it_in_so_many_words(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    sheet = opened_sheet(scene, visitor, qtbot)
    erase = next(one for one in sheet.findChildren(Button) if one.text() == "Erase")
    assert not erase.isEnabled()
    sheet.findChild(Tick).click()
    erase.click()
    qtbot.waitUntil(lambda: [one.sentence for one in visitor.window.told] == ["The record is erased."])
    assert visitor.window.in_hand is None
    with scene.desk.store.reading() as tx:
        assert tx.people.find("okafor") == ()


def opened_sheet(scene: Scene, visitor: Visitor, qtbot: QtBot) -> EraseSheet:
    page = visitor.open(open_person_page, PersonPlace(scene.citizen.id), scene.desk)
    assert isinstance(page, PersonPage)
    qtbot.waitUntil(page.start.isVisible)
    next(one for one in page.findChildren(Button) if one.text() == "Erase this record").click()
    sheet = page.findChild(EraseSheet)
    assert isinstance(sheet, EraseSheet)
    return sheet
