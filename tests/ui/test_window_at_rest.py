import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.app import make_window
from ui.shell.attention import LOCK_AFTER_S, SIGN_OUT_AFTER_S, Attention
from ui.shell.window import Window


class Nobody(QObject):
    """Writes down what the window is told while nobody does anything."""

    def __init__(self) -> None:
        super().__init__()
        self.now_s = 100.0
        self.told: list[str] = []
        self.attention = Attention(self, now_s=lambda: self.now_s)
        self.attention.rested.connect(lambda: self.told.append("rested"))
        self.attention.lock_due.connect(lambda: self.told.append("lock"))
        self.attention.sign_out_due.connect(lambda: self.told.append("sign out"))


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (1, []),
        (4, ["rested"]),
        (LOCK_AFTER_S + 1, ["rested", "lock"]),
        (SIGN_OUT_AFTER_S + 1, ["rested", "sign out"]),
    ],
)
def test_the_longer_nobody_does_anything_the_more_is_shut(qapp: QApplication, seconds: int, told: list[str]) -> None:
    nobody = Nobody()
    nobody.now_s += seconds
    nobody.attention.look()
    assert nobody.told == told


def test_a_key_ends_the_rest(qtbot: QtBot) -> None:
    nobody, window = Nobody(), QWidget()
    qtbot.addWidget(window)
    window.show()
    window.windowHandle().installEventFilter(nobody.attention)
    nobody.now_s += LOCK_AFTER_S - 1
    qtbot.keyPress(window.windowHandle(), Qt.Key.Key_A)
    nobody.now_s += 2
    nobody.attention.look()
    assert nobody.told == []


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    gc.disable()
    made = make_window(qapp, tmp_path / "desk")
    yield made
    made.close()
    made.deleteLater()
    gc.enable()


class Ring:
    """Something that only a search for garbage takes away."""

    def __init__(self, gone: Callable[[], None]) -> None:
        self.itself, self._gone = self, gone

    def __del__(self) -> None:
        self._gone()


def test_garbage_is_taken_away_while_nobody_waits_and_on_the_windows_thread(window: Window) -> None:
    gone: list[bool] = []
    Ring(lambda: gone.append(True))
    ballast = [[number] for number in range(20_000)]
    assert gone == []
    window.rested.emit()
    assert gone == [True]
    assert len(ballast) == 20_000


def test_the_window_has_the_picture_of_the_program(window: Window) -> None:
    assert not window.windowIcon().pixmap(64, 64).isNull()
