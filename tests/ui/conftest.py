import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_scene import Scene
from marked_texts import facts, marked, marked_language
from page_visitor import Visitor
from ui.pages import pages_of
from ui.shell.session import Session
from ui.theme import theme
from ui.theme.look import Look
from ui.translation import install_language

__all__ = ["facts", "marked", "marked_language"]


@pytest.fixture
def visitor(qtbot: QtBot) -> Iterator[Visitor]:
    made = Visitor(qtbot)
    yield made
    made.close()


@pytest.fixture
def session(scene: Scene, qtbot: QtBot) -> Iterator[Session]:
    """Everything that stands in the window while somebody is signed in, on a desk with one person on record."""
    made = Session(scene.desk, "Priya Shah", pages_of(Look(scene.desk.vault.folder), lambda: None))
    qtbot.addWidget(made.frame)
    made.frame.resize(1366, 768)
    made.frame.show()
    yield made
    made.frame.end()
    closed: list[bool] = []
    made.sending.close(lambda: closed.append(True))
    qtbot.waitUntil(lambda: closed == [True])
    made.runner.close()


@pytest.fixture(autouse=True)
def usual_look(qapp: QApplication) -> None:
    """Whatever the test before chose, this one begins in the light theme, at 100 %, from left to right."""
    theme().choose("light", 1.0)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def english_after(qapp: QApplication) -> Iterator[QApplication]:
    """Speak English again after a test that speaks another language."""
    yield qapp
    install_language(qapp, "en")


@pytest.fixture(autouse=True)
def garbage_is_searched_for_on_this_thread() -> Iterator[None]:
    """As the program does: a search on a worker's thread would take widgets away under the window's hands."""
    gc.disable()
    yield
    gc.enable()
