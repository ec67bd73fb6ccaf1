import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from caseworker.desk import Filling, reopen_draft
from desk_scene import Scene
from page_visitor import Visitor
from sample_answers import SAMPLES
from ui.interview import InterviewPage, open_interview_page
from ui.interview.citizen_view import CitizenSheet, CitizenView, SecondScreen
from ui.interview.outline import StepKind
from ui.interview.questions.photo import PhotoAnswer
from ui.interview.screen import InterviewScreen, Saved, ShownStep, Stage
from ui.navigation import DeskPlace, InterviewPlace, Place, ReadBackPlace
from ui.runner import QtRunner
from ui.runner_port import Lane
from ui.shell.frame import Frame
from ui.visit import Visit
from ui.widgets import Button, Page

Key = Qt.Key


class Reading:
    """A page as somebody sees it who has a keyboard and nothing else."""

    def __init__(self, qtbot: QtBot, page: Page) -> None:
        assert isinstance(page, InterviewPage)
        self.qtbot, self.page = qtbot, page
        qtbot.waitUntil(lambda: self.screen.stage is Stage.ASKING)

    @property
    def screen(self) -> InterviewScreen:
        return self.page._screen

    @property
    def step(self) -> ShownStep:
        assert self.screen.step is not None
        return self.screen.step

    @property
    def focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focus, key, with_)

    def type(self, words: str) -> None:
        self.qtbot.keyClicks(self.focus, words)

    def go_on(self, then: str = "") -> None:
        before = self.screen.step
        self.press(Key.Key_Return)
        if then:
            self.qtbot.waitUntil(lambda: self.screen.step is not None and self.step.key == then)
        else:
            self.qtbot.waitUntil(lambda: self.screen.step is not before)


@pytest.fixture
def reading(scene: Scene, visitor: Visitor, qtbot: QtBot) -> Reading:
    filling = scene.begin()
    return Reading(qtbot, visitor.open(open_interview_page, InterviewPlace(filling.draft.id), scene.desk))


def kept(scene: Scene, page: InterviewPage) -> Filling:
    draft_id = page._presenter.opened.filling.draft.id
    return reopen_draft(scene.desk.store, draft_id, scene.desk.surroundings, clock=scene.desk.clock)


def test_a_form_is_filled_with_keys_alone(scene: Scene, reading: Reading, visitor: Visitor, qtbot: QtBot) -> None:
    reading.press(Key.Key_1)
    reading.go_on("/data/missed/due_on")
    reading.type("20.11.2026")
    reading.go_on("/data/missed/put_out")
    reading.press(Key.Key_1)
    reading.go_on("/data/missed/sticker")
    reading.press(Key.Key_1)
    reading.go_on("/data/missed/whole_street")
    reading.press(Key.Key_2)
    reading.go_on("/data/place/bin_address")
    reading.type("14 Moor Lane")
    reading.press(Key.Key_Tab)
    reading.type("NF3 7QT")
    reading.go_on("/data/place/where_left")
    reading.type("By the gate")
    reading.go_on("/data/place/help_with_bins")
    reading.press(Key.Key_2)
    reading.go_on("/data/place/bin_photo")
    reading.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: reading.step.key == "/data/answer/reply")
    draft_id = reading.page._presenter.opened.filling.draft.id
    reading.press(Key.Key_1)
    while not visitor.window.went_to:
        reading.press(Key.Key_Return)
        qtbot.waitUntil(lambda: reading.screen.stage is Stage.ASKING or bool(visitor.window.went_to))
        assert reading.screen.unfinished is None or not reading.screen.unfinished.problems
        if reading.screen.step is not None and reading.step.is_tried:
            reading.type("07700 900461")
    visitor.went_to(ReadBackPlace(draft_id))
    qtbot.waitUntil(lambda: reading.screen.saved is Saved.SAVED)
    session = kept(scene, reading.page).session
    assert session.value("/data/missed/due_on") == "2026-11-20"
    assert session.value("/data/place/bin_address/line_1") == "14 Moor Lane"
    assert session.validate() == ()


def test_the_keyboard_begins_in_the_answer_and_missing_ones_are_said(reading: Reading) -> None:
    assert reading.page.step.blocks[0].isAncestorOf(reading.focus)
    reading.go_on()
    assert reading.step.is_tried
    assert reading.page.step.blocks[0].widget.description()
    assert reading.page.step.blocks[0].isAncestorOf(reading.focus)


def test_alt_left_and_page_keys_walk_through_the_questions(reading: Reading) -> None:
    reading.press(Key.Key_1)
    reading.go_on("/data/missed/due_on")
    assert reading.page.step_back()
    assert reading.step.key == "/data/missed/bins"
    assert not reading.page.step_back()
    reading.page.keyPressEvent(_pressed(Key.Key_PageDown))
    assert reading.step.key == "/data/missed/due_on"
    reading.page.keyPressEvent(_pressed(Key.Key_PageUp))
    assert reading.step.key == "/data/missed/bins"


def test_sections_are_reached_by_key(reading: Reading) -> None:
    reading.press(Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert reading.step.key == "/data/place/bin_address"
    assert reading.screen.sections[1].is_here
    reading.press(Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert reading.screen.sections[0].is_here


def test_what_is_typed_and_not_told_is_kept_before_leaving(scene: Scene, reading: Reading, qtbot: QtBot) -> None:
    reading.page._presenter.go_to("/data/place/where_left")
    reading.type("By the gate")
    reading.page.settle_then(lambda: None)
    qtbot.waitUntil(lambda: kept(scene, reading.page).session.value("/data/place/where_left") == "By the gate")


PHOTO_AT = "/data/place/bin_photo"


def photo_on_its_way(reading: Reading, path: Path, data: bytes) -> None:
    """Go to the photo of the form, and begin to give one."""
    path.write_bytes(data)
    reading.page._presenter.go_to(PHOTO_AT)
    widget = reading.page.step.blocks[0].widget
    assert isinstance(widget, PhotoAnswer)
    widget.take_path(path)


def test_a_photo_on_its_way_is_waited_for_and_kept(
    scene: Scene, reading: Reading, qtbot: QtBot, tmp_path: Path
) -> None:
    photo_on_its_way(reading, tmp_path / "bins.jpg", (SAMPLES / "bins.jpg").read_bytes())
    assert reading.page.step_back()
    assert reading.step.key == PHOTO_AT
    qtbot.waitUntil(lambda: reading.step.key != PHOTO_AT)
    qtbot.waitUntil(lambda: kept(scene, reading.page).session.value(PHOTO_AT).endswith(".jpg"))


def test_leaving_waits_for_a_photo_and_the_last_wish_counts(reading: Reading, qtbot: QtBot, tmp_path: Path) -> None:
    photo_on_its_way(reading, tmp_path / "bins.jpg", (SAMPLES / "bins.jpg").read_bytes())
    done: list[str] = []
    reading.page.settle_then(lambda: done.append("away"))
    reading.page.settle_then(lambda: done.append("elsewhere"))
    assert done == []
    qtbot.waitUntil(lambda: done == ["elsewhere"])


def test_a_photo_that_is_refused_is_looked_at_before_leaving(reading: Reading, qtbot: QtBot, tmp_path: Path) -> None:
    photo_on_its_way(reading, tmp_path / "bins.jpg", b"no picture")
    reading.page.go_on()
    qtbot.waitUntil(lambda: not reading.page.step.is_busy)
    assert reading.step.key == PHOTO_AT
    assert "not a picture" in reading.page.step.blocks[0].widget.problem
    reading.page.go_on()
    assert reading.step.key != PHOTO_AT


def test_the_way_on_has_the_keyboard_once_a_photo_is_given(reading: Reading, qtbot: QtBot, tmp_path: Path) -> None:
    photo_on_its_way(reading, tmp_path / "bins.jpg", (SAMPLES / "bins.jpg").read_bytes())
    qtbot.waitUntil(lambda: reading.focus is reading.page.step.go_on)


def test_another_language_is_shown_at_once_in_the_same_place(reading: Reading, qtbot: QtBot) -> None:
    heading = reading.page.step.blocks[0].heading.text()
    welsh = next(line for line in reading.screen.languages if line.tag == "cy")
    reading.page.side.language_chosen.emit(welsh.key)
    assert reading.page.step.blocks[0].heading.text() != heading
    assert reading.step.key == "/data/missed/bins"


def test_f11_turns_the_page_to_the_citizen_and_back(reading: Reading, qtbot: QtBot) -> None:
    reading.press(Key.Key_F11)
    view = reading.page.window().findChild(CitizenView)
    assert view is not None
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, Key.Key_2)
    assert reading.step.questions[0].value != ""
    qtbot.keyClick(view, Key.Key_Return)
    assert reading.step.key == "/data/missed/due_on"
    assert "emptied" in _spoken_in(view)
    qtbot.keyClick(view, Key.Key_Escape)
    assert reading.page.step.blocks[0].isAncestorOf(reading.focus)


def test_a_second_screen_follows_what_is_typed_and_the_keyboard_stays(
    reading: Reading, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.interview.turning.screen_beside", lambda window: window.screen())
    reading.page._presenter.go_to("/data/place/where_left")
    asked = reading.focus
    reading.page.turn_to_citizen()
    beside = next(one for one in QApplication.topLevelWidgets() if isinstance(one, SecondScreen))
    assert beside.isVisible()
    reading.page.window().activateWindow()
    qtbot.keyClicks(asked, "By the gate")
    qtbot.waitUntil(lambda: "By the gate" in _spoken_in(beside))
    reading.page.turn_to_citizen()
    assert not beside.isVisible()


def test_a_store_lane_that_is_held_never_holds_up_an_answer(scene: Scene, qtbot: QtBot) -> None:
    filling, gate, runner = scene.begin(), threading.Event(), QtRunner()
    held: list[Place] = []

    def open_page(visit: Visit, place: Place) -> Page:
        if isinstance(place, InterviewPlace):
            return open_interview_page(visit, place)
        held.append(place)
        return Page()

    frame = Frame(scene.desk, "Priya Shah", runner, open_page)
    qtbot.addWidget(frame)
    with qtbot.waitActive(frame):
        frame.show()
        frame.activateWindow()
    frame.go(InterviewPlace(filling.draft.id))
    assert frame.page is not None
    reading = Reading(qtbot, frame.page)
    runner.run(Lane.STORE, lambda: gate.wait(30), done=lambda _: None, failed=lambda _: None)
    reading.press(Key.Key_1)
    reading.go_on("/data/missed/due_on")
    reading.type("20.11.2026")
    reading.go_on("/data/missed/put_out")
    assert "Saving" in reading.page.sections._saved.text()
    reading.press(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert reading.step.key == "/data/missed/due_on"
    assert held == []
    gate.set()
    qtbot.waitUntil(lambda: "a moment ago" in reading.page.sections._saved.text())
    assert kept(scene, reading.page).session.value("/data/missed/due_on") == "2026-11-20"
    frame.go(DeskPlace())
    frame.end()
    runner.close()


def test_rows_are_listed_added_and_removed_on_one_page(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    filling = scene.filled("blue_badge")
    page = visitor.open(open_interview_page, InterviewPlace(filling.draft.id), scene.desk)
    reading = Reading(qtbot, page)
    reading.page._presenter.go_to("/data/health/conditions")
    rows = reading.page.step._rows
    assert rows is not None
    told = [line.summary for line in reading.step.rows]
    button(reading, "Move Health condition 2 up").click()
    assert [line.summary for line in reading.step.rows] == told[::-1]
    assert reading.focus.accessibleName() == "Move Health condition 1 down"
    reading.press(Key.Key_Return)
    assert [line.summary for line in reading.step.rows] == told
    button(reading, "Remove Health condition 1").click()
    assert len(reading.step.rows) == 1
    assert reading.focus.text() == "Put it back"
    reading.press(Key.Key_Return)
    assert [line.summary for line in reading.step.rows] == told
    button(reading, "Add a copy of Health condition 2").click()
    assert reading.step.key == "/data/health/conditions[3]/condition"
    reading.page._presenter.rows.remove("/data/health/conditions[3]")
    reading.page._presenter.go_to("/data/health/conditions")
    rows.add.click()
    assert reading.step.kind is StepKind.QUESTION
    assert reading.step.key == "/data/health/conditions[3]/condition"


def button(reading: Reading, name: str) -> Button:
    def found() -> list[Button]:
        return [one for one in reading.page.findChildren(Button) if one.accessibleName() == name and one.isVisible()]

    reading.qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def test_every_control_of_a_page_has_a_name(reading: Reading) -> None:
    for _ in range(4):
        for control in reading.page.findChildren(QWidget):
            if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                told = QAccessible.queryAccessibleInterface(control)
                assert told.text(QAccessible.Text.Name), control
        reading.page._presenter.later()


def _pressed(key: Qt.Key) -> QKeyEvent:
    return QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)


def _spoken_in(view: CitizenSheet) -> str:
    return " ".join(widget.accessibleName() for widget in view.widget().findChildren(QWidget))
