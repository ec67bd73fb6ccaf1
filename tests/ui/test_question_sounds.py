"""Recordings: those of the form are played from memory, and one can be made at the desk."""

import sys
import wave
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from asked_questions import Ask, Asked, asking
from ui.interview.questions.choice_sounds import ChoiceSounds
from ui.interview.questions.label_media import HEAR_CAP, LabelMedia
from ui.interview.questions.play import PlayButton
from ui.interview.questions.record_sheet import RecordSheet
from ui.interview.questions.sound import SoundAnswer
from ui.media import LiveMicrophone, microphones_here
from ui.media.microphones import BYTES_A_SECOND, as_wave
from ui.runner import QtRunner
from ui.widgets import Words

LONG_MS = 20_000
SOUND = 'mediatype="audio/*"'
SECOND = b"\x01\x00" * (BYTES_A_SECOND // 2)


@pytest.fixture
def lanes(qapp: QApplication) -> Iterator[QtRunner]:
    runner = QtRunner()
    yield runner
    runner.close()


@pytest.fixture
def ask(qtbot: QtBot, lanes: QtRunner) -> Ask:
    return asking(qtbot, lanes)


@dataclass
class FakeMicrophone:
    """A microphone that hears what a test says, through the port that real ones come by."""

    is_connected: bool = True
    heard: Callable[[bytes], None] = lambda _: None
    failed: Callable[[], None] = lambda: None
    is_on: bool = False

    def is_there(self) -> bool:
        return self.is_connected

    def open(self, *, heard: Callable[[bytes], None], failed: Callable[[], None]) -> LiveMicrophone:
        self.heard, self.failed, self.is_on = heard, failed, True
        return self

    def close(self) -> None:
        self.is_on = False


def a_player(qtbot: QtBot, lanes: QtRunner, data: bytes | None) -> PlayButton:
    made = PlayButton("Play it", lanes, lambda: data)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_recording_is_played_from_memory_to_its_end(qtbot: QtBot, lanes: QtRunner) -> None:
    player = a_player(qtbot, lanes, as_wave(SECOND[: BYTES_A_SECOND // 4]))
    player.turn()
    qtbot.waitUntil(lambda: player.is_playing, timeout=LONG_MS)
    assert player.button.text() == "Stop"
    qtbot.waitUntil(lambda: not player.is_playing, timeout=LONG_MS)
    assert (player.button.text(), player.problem.isVisible()) == ("Play it", False)


def test_a_recording_is_silent_once_it_is_stopped_hidden_or_another_one_is_played(
    qtbot: QtBot, lanes: QtRunner
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    one, two = (PlayButton(words, lanes, lambda: as_wave(SECOND * 60)) for words in ("One", "Two"))
    for number, player in enumerate((one, two)):
        player.setParent(window)
        player.move(0, 60 * number)
    window.show()
    one.turn()
    qtbot.waitUntil(lambda: one.is_playing, timeout=LONG_MS)
    two.turn()
    qtbot.waitUntil(lambda: two.is_playing and not one.is_playing, timeout=LONG_MS)
    window.hide()  # as a lock or another page does
    assert not two.is_playing
    window.show()
    one.turn()
    qtbot.waitUntil(lambda: one.is_playing, timeout=LONG_MS)
    one.turn()
    assert not one.is_playing


@pytest.mark.parametrize("data", [None, b"no sound at all"])
def test_what_cannot_be_played_is_said(qtbot: QtBot, lanes: QtRunner, data: bytes | None) -> None:
    player = a_player(qtbot, lanes, data)
    player.turn()
    qtbot.waitUntil(player.problem.isVisible, timeout=LONG_MS)
    assert "cannot be played" in player.problem.text()
    assert not player.is_playing


class Recordings:
    """The files of a form: every one of them is a short sound."""

    def open(self, name: str) -> bytes | None:
        return as_wave(SECOND * 30) if name.endswith(".wav") else None

    def names(self) -> tuple[str, ...]:
        return ("q.wav", "yes.wav")


def test_the_recording_of_a_question_is_played_by_its_button(qtbot: QtBot, lanes: QtRunner) -> None:
    media = LabelMedia()
    qtbot.addWidget(media)
    media.show_media({"audio": "jr://audio/q.wav"}, "How are you?", Recordings(), lanes)
    media.show()
    assert media.players[0].button.accessibleDescription() == HEAR_CAP
    qtbot.mouseClick(media.players[0].button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: media.players[0].is_playing, timeout=LONG_MS)
    media.show_media({}, "Another question", Recordings(), lanes)
    assert media.players == []


def test_without_the_extra_the_form_says_that_it_has_recordings(
    qtbot: QtBot, lanes: QtRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    media = LabelMedia()
    qtbot.addWidget(media)
    media.show_media({"audio": "jr://audio/q.wav"}, "How are you?", Recordings(), lanes)
    said = "\n".join(words.text() for words in media.findChildren(Words))
    assert media.players == []
    assert "a recording of this question, q.wav. It cannot be played here" in said
    choices = ChoiceSounds([], Recordings(), lanes)
    qtbot.addWidget(choices)
    assert choices.players == []
    assert "recordings of the answers" in choices.findChildren(Words)[0].text()


def open_recorder(qtbot: QtBot, ask: Ask, microphone: FakeMicrophone | None) -> tuple[Asked, RecordSheet]:
    asked = ask("upload", "binary", attributes=SOUND, around={"microphones": lambda: microphone})
    widget = asked.widget
    assert isinstance(widget, SoundAnswer)
    widget.other_ways()[-1].click()
    qtbot.waitUntil(lambda: bool(widget.findChildren(RecordSheet)), timeout=LONG_MS)
    sheet = widget.findChildren(RecordSheet)[0]
    qtbot.waitUntil(sheet.isVisible, timeout=LONG_MS)
    return asked, sheet


def test_a_recording_is_made_and_given(qtbot: QtBot, ask: Ask) -> None:
    microphone = FakeMicrophone()
    asked, sheet = open_recorder(qtbot, ask, microphone)
    widget, files = asked.widget, asked.files
    assert isinstance(widget, SoundAnswer)
    sheet.record.click()
    assert microphone.is_on
    microphone.heard(SECOND * 2)
    assert sheet.time.text() == "0:02"
    sheet.stop.click()
    assert not microphone.is_on
    sheet.use.click()
    qtbot.waitUntil(lambda: len(files) == 1 and not widget.is_busy, timeout=LONG_MS)
    with wave.open(BytesIO(files[0].data)) as file:
        assert (file.getnframes(), file.getnchannels()) == (2 * file.getframerate(), 1)
    assert files[0].name == "file.wav"
    assert widget.player is not None
    assert widget.player.isVisible()


def test_a_recording_ends_where_the_form_takes_no_more_and_where_it_cannot_be_seen(qtbot: QtBot, ask: Ask) -> None:
    microphone = FakeMicrophone()
    asked, sheet = open_recorder(qtbot, ask, microphone)
    sheet.record.click()
    microphone.heard(SECOND * 60)  # the window of this test takes 500 kB
    assert not microphone.is_on
    assert sheet.use.isVisible()
    sheet.again.click()
    microphone.heard(SECOND)
    sheet.hide()
    assert not microphone.is_on
    assert asked.files == []


def test_a_desk_without_a_microphone_says_so_and_so_does_one_that_is_taken(qtbot: QtBot, ask: Ask) -> None:
    first, sheet = open_recorder(qtbot, ask, FakeMicrophone(is_connected=False))
    assert "No microphone" in sheet.words.text()
    assert not sheet.record.isVisible()
    microphone = FakeMicrophone()
    second, other = open_recorder(qtbot, ask, microphone)
    other.record.click()
    microphone.failed()
    assert "Another program may have it" in other.words.text()
    assert not microphone.is_on
    assert (first.files, second.files) == ([], [])


def test_a_video_is_given_as_a_file_and_can_be_played(ask: Ask, tmp_path: Path) -> None:
    asked = ask("upload", "binary", attributes='mediatype="video/*"', value="q.mp4", given=b"film")
    assert isinstance(asked.widget, SoundAnswer)
    assert asked.widget.other_ways() == ()
    assert asked.widget.player is not None
    assert asked.widget.player.isVisible()
    asked.widget.player.picture_shown.emit(QImage(40, 20, QImage.Format.Format_RGB32))
    assert not asked.widget.preview.isHidden()


def test_the_microphone_of_this_computer_can_be_asked_for() -> None:
    microphones = microphones_here()
    assert microphones is not None
    assert microphones.is_there() in {True, False}
