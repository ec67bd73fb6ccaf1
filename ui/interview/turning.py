"""Turns a page of the interview to the citizen: on a second screen where there is one, else over the window."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from ui.interview.citizen_view import CitizenView, SecondScreen, screen_beside
from ui.interview.screen import ShownStep

_LOOKS_AGAIN_MS: Final = 300


class Turning(QObject):
    """Opens and shuts the citizen’s view, and lets it follow what is shown and typed on the page."""

    go_on_asked = Signal()
    back_asked = Signal()
    pressed = Signal(int)
    """A digit that picks a choice."""
    came_back = Signal()
    """The view over the window was taken away: the keyboard is the page’s again."""

    def __init__(self, page: QWidget, typed: Callable[[str], str | None]) -> None:
        """Turn `page`; `typed` returns what stands in the controls of a question and is not told yet."""
        super().__init__(page)
        self._page = page
        self._typed = typed
        self._step: ShownStep | None = None
        self._over: CitizenView | None = None
        self._beside: SecondScreen | None = None
        self._ticks = QTimer(self, interval=_LOOKS_AGAIN_MS)
        self._ticks.timeout.connect(self._follow_typing)

    @property
    def covers_page(self) -> bool:
        """Whether the view lies over the page and has the keyboard."""
        return self._over is not None

    def turn(self, step: ShownStep) -> None:
        """Show the view, or take it away where it is shown."""
        if self._over is not None or self._beside is not None:
            self.shut()
            return
        self._step = step
        screen = screen_beside(self._page.window())
        if screen is None:
            self._cover(step)
        else:
            self._show_beside(step, screen)

    def follow(self, step: ShownStep | None) -> None:
        """Show what the page shows now; nothing is asked any more for None."""
        self._step = step
        if step is None:
            self.shut()
        elif self._over is not None:
            self._over.show_step(step)
        self._follow_typing()

    def shut(self) -> None:
        """Take the view away."""
        self._ticks.stop()
        if self._beside is not None:
            beside, self._beside = self._beside, None
            beside.hide()
            beside.deleteLater()
        if self._over is not None:
            over, self._over = self._over, None
            over.shut()
            self.came_back.emit()

    def _cover(self, step: ShownStep) -> None:
        over = self._over = CitizenView(self._page.window())
        over.closed.connect(self.shut)
        over.go_on_asked.connect(self.go_on_asked)
        over.back_asked.connect(self.back_asked)
        over.pressed.connect(self.pressed)
        over.show_step(step)
        over.open()

    def _show_beside(self, step: ShownStep, screen: QScreen) -> None:
        self._beside = SecondScreen(screen)
        self._beside.show_step(step)
        self._beside.showFullScreen()
        self._ticks.start()

    def _follow_typing(self) -> None:
        """Show on the second screen what is being typed, too."""
        if self._beside is None or self._step is None:
            return
        questions = []
        for question in self._step.questions:
            typed = self._typed(question.ref)
            questions.append(question if typed is None else replace(question, value=typed))
        self._beside.show_step(replace(self._step, questions=tuple(questions)))
