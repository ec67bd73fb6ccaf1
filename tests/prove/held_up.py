"""A window while something else is held up: what it says, whether its events go on, and questions answered in it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.desk import reopen_draft
from desk_scene import Scene
from ui.interview import InterviewPage
from ui.interview.screen import InterviewScreen, Stage
from ui.navigation import InterviewPlace
from ui.shell.window import Window
from ui.widgets import Words

BEATS = 40
PATIENCE_MS = 60_000


class Pulse:
    """Beats with the event loop: while it beats, whatever a person does in the window is heard."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.beats = 0
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def goes_on_while(self, is_held_up: Callable[[], bool]) -> None:
        """See many beats, and that the other thing was held up before and is so afterwards."""
        assert is_held_up()
        goal = self.beats + BEATS
        self._qtbot.waitUntil(lambda: self.beats >= goal, timeout=PATIENCE_MS)
        assert is_held_up()

    def _beat(self) -> None:
        self.beats += 1


class Interview:
    """The missed bin's form in the window, answered by keys."""

    def __init__(self, window: Window, draft_id: str, qtbot: QtBot) -> None:
        self.window, self.qtbot, self.draft_id = window, qtbot, draft_id
        frame = window.session.frame
        qtbot.waitUntil(lambda: frame.page is not None)
        frame.go(InterviewPlace(draft_id))
        assert isinstance(frame.page, InterviewPage)
        self.page = frame.page
        qtbot.waitUntil(lambda: self.screen.stage is Stage.ASKING, timeout=PATIENCE_MS)

    @property
    def screen(self) -> InterviewScreen:
        return self.page._screen

    @property
    def key(self) -> str:
        return self.screen.step.key if self.screen.step is not None else ""

    def answer(self, keys: str, then: str) -> None:
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        self.qtbot.keyClicks(QApplication.focusWidget(), keys)
        self.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.key == then)


def kept(scene: Scene, draft_id: str, ref: str) -> str:
    filling = reopen_draft(scene.desk.store, draft_id, scene.desk.surroundings, clock=scene.desk.clock)
    return filling.session.value(ref)


def said(window: Window) -> str:
    return "\n".join(words.text() for words in window.findChildren(Words) if words.isVisible())
