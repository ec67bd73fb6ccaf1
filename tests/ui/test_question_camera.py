"""Pictures taken with the camera: on only while it is seen, and the picture goes nowhere but into the answer."""

import sys
from collections.abc import Iterator
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from asked_questions import Ask, Asked, asking
from fake_cameras import FakeCameras
from ui.interview.questions.camera_sheet import CameraSheet
from ui.interview.questions.photo import PhotoAnswer
from ui.media import cameras_here
from ui.media.qt_cameras import QtCamera, QtCameras
from ui.runner import QtRunner

PHOTO = 'mediatype="image/*"'


@pytest.fixture
def lanes(qapp: QApplication) -> Iterator[QtRunner]:
    runner = QtRunner()
    yield runner
    runner.close()


@pytest.fixture
def ask(qtbot: QtBot, lanes: QtRunner) -> Ask:
    return asking(qtbot, lanes)


def a_picture(colour: Qt.GlobalColor = Qt.GlobalColor.red) -> QImage:
    """Make a picture whose left half is of a colour, the rest blue."""
    image = QImage(160, 90, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    for x in range(80):
        for y in range(90):
            image.setPixelColor(x, y, colour)
    return image


def open_sheet(qtbot: QtBot, ask: Ask, cameras: FakeCameras | None) -> tuple[Asked, CameraSheet]:
    asked = ask("upload", "binary", attributes=PHOTO, around={"cameras": lambda: cameras})
    assert isinstance(asked.widget, PhotoAnswer)
    asked.widget.other_ways()[-1].click()
    qtbot.waitUntil(lambda: bool(asked.widget.findChildren(CameraSheet)))
    sheet = asked.widget.findChildren(CameraSheet)[0]
    qtbot.waitUntil(sheet.isActiveWindow)
    return asked, sheet


def test_a_picture_is_taken_turned_and_given(qtbot: QtBot, ask: Ask) -> None:
    cameras = FakeCameras()
    asked, sheet = open_sheet(qtbot, ask, cameras)
    assert not sheet.take.isEnabled()
    cameras.opened[0].show(a_picture())
    assert sheet.take.hasFocus()
    qtbot.keyClick(sheet.take, Qt.Key.Key_Return)
    assert (cameras.on, sheet.use.isVisible(), sheet.take.isVisible()) == ([], True, False)
    sheet.turn.click()
    qtbot.keyClick(sheet.use, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(asked.files) == 1 and not asked.widget.is_busy)
    given = asked.files[0]
    image = Image.open(BytesIO(given.data)).convert("RGB")
    top = image.getpixel((45, 10))
    assert (given.name, given.media_type, image.size) == ("photo.jpg", "image/jpeg", (90, 160))
    assert isinstance(top, tuple)
    assert top[0] > 200
    assert asked.widget.findChildren(CameraSheet) == []


def test_a_picture_is_taken_again(qtbot: QtBot, ask: Ask) -> None:
    cameras = FakeCameras()
    asked, sheet = open_sheet(qtbot, ask, cameras)
    cameras.opened[0].show(a_picture())
    sheet.take.click()
    sheet.again.click()
    assert cameras.on == ["webcam"]
    cameras.opened[1].show(a_picture(Qt.GlobalColor.green))
    sheet.take.click()
    sheet.use.click()
    qtbot.waitUntil(lambda: len(asked.files) == 1 and not asked.widget.is_busy)
    left = Image.open(BytesIO(asked.files[0].data)).convert("RGB").getpixel((20, 45))
    assert isinstance(left, tuple)
    assert left[1] > 200 > left[0]


def test_the_camera_is_off_while_the_sheet_is_hidden_and_after_it_is_closed(qtbot: QtBot, ask: Ask) -> None:
    cameras = FakeCameras()
    asked, sheet = open_sheet(qtbot, ask, cameras)
    sheet.hide()  # as a cover does that is laid over the window
    assert cameras.on == []
    sheet.open()
    assert cameras.on == ["webcam"]
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert (cameras.on, asked.files) == ([], [])


def test_a_taken_picture_waits_behind_a_cover(qtbot: QtBot, ask: Ask) -> None:
    cameras = FakeCameras()
    _, sheet = open_sheet(qtbot, ask, cameras)
    cameras.opened[0].show(a_picture())
    sheet.take.click()
    sheet.hide()
    sheet.open()
    assert (cameras.on, sheet.use.isVisible()) == ([], True)


def test_one_of_several_cameras_is_chosen(qtbot: QtBot, ask: Ask) -> None:
    cameras = FakeCameras(("Lid", "Document camera"))
    _, sheet = open_sheet(qtbot, ask, cameras)
    assert sheet.which.isVisible()
    sheet.which.input.setFocus()
    qtbot.keyClick(sheet.which.input, Qt.Key.Key_Down)
    assert cameras.on == ["document camera"]


def test_a_computer_without_a_camera_says_so(qtbot: QtBot, ask: Ask) -> None:
    _, sheet = open_sheet(qtbot, ask, FakeCameras(()))
    assert "No camera is connected" in sheet.words.text()
    assert not sheet.take.isVisible()


def test_a_camera_that_is_busy_is_said_and_tried_again(qtbot: QtBot, ask: Ask) -> None:
    cameras = FakeCameras()
    _, sheet = open_sheet(qtbot, ask, cameras)
    cameras.opened[0].failed()
    assert "Another program may be using it" in sheet.words.text()
    assert cameras.on == []
    sheet.again.click()
    assert cameras.on == ["webcam"]


def test_a_camera_that_shows_nothing_is_given_up(qtbot: QtBot) -> None:
    cameras = FakeCameras()
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    sheet = CameraSheet(page, cameras, patience_ms=1)
    sheet.open()
    qtbot.waitUntil(lambda: "shows nothing" in sheet.words.text())
    assert cameras.on == []


def test_without_the_extra_a_photo_is_given_in_the_other_ways(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    asked = ask("upload", "binary", attributes=PHOTO)
    assert isinstance(asked.widget, PhotoAnswer)
    assert asked.widget.other_ways() == ()
    assert asked.widget.choose.isVisible()


def test_where_the_extra_cannot_be_loaded_the_sheet_says_so(qtbot: QtBot, ask: Ask) -> None:
    _, sheet = open_sheet(qtbot, ask, None)
    assert "is not installed" in sheet.words.text()


def test_what_a_real_camera_shows_comes_as_pictures_until_it_is_closed(qtbot: QtBot) -> None:
    seen: list[QImage] = []
    camera = QtCameras().open("none", seen=seen.append, failed=lambda: None)
    assert isinstance(camera, QtCamera)
    camera.sink.setVideoFrame(QVideoFrame(a_picture()))
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert seen[0].size() == QSize(160, 90)
    assert seen[0].pixelColor(20, 40).red() > 200
    camera.close()
    camera.sink.setVideoFrame(QVideoFrame(a_picture()))
    assert len(seen) == 1


def test_the_cameras_of_this_computer_can_be_asked_for() -> None:
    cameras = cameras_here()
    assert cameras is not None
    assert all(one.key and one.name for one in cameras.found())
