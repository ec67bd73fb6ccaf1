from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from held_up import PATIENCE_MS, Pulse
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_scene import Scene
from ui.app import make_window
from ui.shell.window import Window


@pytest.fixture
def pulse(qtbot: QtBot) -> Pulse:
    return Pulse(qtbot)


@pytest.fixture
def make_open_window(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[Path], Window]]:
    made: list[Window] = []

    def make(folder: Path) -> Window:
        window = make_window(qapp, folder)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        made.append(window)
        return window

    yield make
    for window in made:
        if window.session is not None:
            with qtbot.waitSignal(window.signed_out, timeout=PATIENCE_MS):
                window.sign_out()
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(scene: Scene, make_open_window: Callable[[Path], Window]) -> Window:
    made = make_open_window(scene.desk.vault.folder)
    made.sign_in(scene.desk)
    return made
