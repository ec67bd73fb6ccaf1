from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from caseworker.desk import letters_to_print, note_what_is_here
from desk_scene import Scene
from lp_on_path import Lp, put_on_path
from page_visitor import Visitor
from ui.interview import open_interview_page
from ui.navigation import BringPlace, InHand, InterviewPlace, Place, ReadBackPlace, ServicePlace, StopPlace
from ui.read_back import open_read_back_page
from ui.services import open_service_page
from ui.take_home import TakeHomePage, open_take_home_page
from ui.widgets import Button, Kind, Sheet, Words


@pytest.fixture
def lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lp:
    return put_on_path(tmp_path, monkeypatch, "Front_desk")


def opened(visitor: Visitor, scene: Scene, qtbot: QtBot, place: Place) -> TakeHomePage:
    page = visitor.open(open_take_home_page, place, scene.desk)
    assert isinstance(page, TakeHomePage)
    qtbot.waitUntil(lambda: page.ways.save.isEnabled() and page.ways.save.isVisible())
    return page


def said(page: TakeHomePage) -> str:
    return "\n".join(words.text() for words in page.findChildren(Words) if words.isVisible())


def primaries(page: TakeHomePage) -> list[str]:
    return [one.text() for one in page.findChildren(Button) if one.isVisible() and one.kind is Kind.PRIMARY]


def test_ctrl_p_prints_the_list_of_what_to_bring(scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp) -> None:
    page = opened(visitor, scene, qtbot, BringPlace("blue_badge"))
    qtbot.waitUntil(page.ways.print.hasFocus)
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(lp.pages) == 1)
    qtbot.waitUntil(lambda: "given to the printer" in said(page))


def test_the_list_is_as_the_person_likes_it(scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp) -> None:
    page = opened(visitor, scene, qtbot, BringPlace("blue_badge", scene.citizen.id))
    assert f"{scene.citizen.preferences.letter_size_pt} point" in said(page)
    assert "As they like it best" in said(page)


def test_the_list_is_saved_without_a_warning_for_nothing_personal_is_on_it(
    scene: Scene, visitor: Visitor, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path, monkeypatch)
    page = opened(visitor, scene, qtbot, BringPlace("blue_badge"))
    qtbot.waitUntil(lambda: page.ways.leading is page.ways.save)
    page.ways.save.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("what-to-bring-blue-badge-sample.pdf")
    dialog.reject()
    page.path_chosen.emit(tmp_path / "list.pdf")
    qtbot.waitUntil(lambda: "It is saved." in said(page))
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")


def test_stopping_says_that_all_is_kept_nothing_was_sent_and_what_is_left(
    scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp
) -> None:
    filling = scene.begin("blue_badge")
    by = scene.desk.adviser_id
    note_what_is_here(scene.desk.store, filling.draft.case_id, {0}, by=by, clock=scene.clock)
    page = opened(visitor, scene, qtbot, StopPlace(filling.draft.id))
    told = said(page)
    assert "Everything is kept. Nothing has been sent." in told
    assert "Still to bring" in told
    assert "Your National Insurance number" in told
    assert visitor.window.in_hand == InHand("Joseph Okafor", scene.citizen.id, "Blue Badge (sample)")


def test_once_they_have_the_sheet_letting_them_go_leads(scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp) -> None:
    page = opened(visitor, scene, qtbot, StopPlace(scene.begin("blue_badge").draft.id))
    assert primaries(page) == ["Print it"]
    page.ways.print.click()
    qtbot.waitUntil(page.finish.hasFocus)
    assert primaries(page) == ["Finish with Joseph"]
    qtbot.keyClick(page.finish, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: visitor.window.in_hand is None)


def test_without_a_printer_the_sheet_waits_in_letters_to_print(
    scene: Scene, visitor: Visitor, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path, monkeypatch)
    draft_id = scene.begin("blue_badge").draft.id
    page = opened(visitor, scene, qtbot, StopPlace(draft_id))
    qtbot.waitUntil(lambda: primaries(page) == ["Save as PDF"])
    page.ways.put_by.click()
    qtbot.waitUntil(lambda: [one.wish.draft_id for one in letters_to_print(scene.desk.store)] == [draft_id])
    qtbot.waitUntil(lambda: not page.ways.put_by.isEnabled())


def test_a_file_with_their_reference_is_warned_of_first(scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp) -> None:
    page = opened(visitor, scene, qtbot, StopPlace(scene.begin("blue_badge").draft.id))
    page.ways.save.click()
    sheet = page.findChild(Sheet)
    assert sheet is not None
    assert any("not be protected" in words.text() for words in sheet.findChildren(Words))
    sheet.reject()


def test_ctrl_s_stops_an_interview_with_what_was_typed_kept(
    scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp
) -> None:
    filling = scene.begin("blue_badge")
    page = visitor.open(open_interview_page, InterviewPlace(filling.draft.id), scene.desk)
    qtbot.waitUntil(page.step.go_on.isVisible)
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    visitor.went_to(StopPlace(filling.draft.id))


def test_the_stop_below_the_sections_does_the_same_and_reading_back_has_one_too(
    scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp
) -> None:
    filling = scene.filled("missed_bin")
    page = visitor.open(open_interview_page, InterviewPlace(filling.draft.id), scene.desk)
    qtbot.waitUntil(page.sections.stop.isVisible)
    page.sections.stop.click()
    visitor.went_to(StopPlace(filling.draft.id))
    back = visitor.open(open_read_back_page, ReadBackPlace(filling.draft.id), scene.desk)
    qtbot.waitUntil(back.stop.isEnabled)
    qtbot.keyClick(back, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: visitor.window.went_to.count(StopPlace(filling.draft.id)) == 2)


def test_the_page_of_a_service_leads_to_its_list(scene: Scene, visitor: Visitor, qtbot: QtBot, lp: Lp) -> None:
    page = visitor.open(open_service_page, ServicePlace("blue_badge"), scene.desk)
    qtbot.waitUntil(page.begin.isVisible)
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    visitor.went_to(BringPlace("blue_badge"))
