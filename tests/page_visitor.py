from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from caseworker.desk import Desk
from ui.navigation import Place
from ui.runner import QtRunner
from ui.visit import Visit
from ui.widgets import Page
from window_around import WindowAround


class Visitor:
    """Opens pages as the window does, with the real runner, and writes down where they lead."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = WindowAround()
        self._qtbot = qtbot
        self._runner = QtRunner()

    def open(self, opener: Callable[[Visit, Place], Page], place: Place, desk: Desk) -> Page:
        visit = self._runner.visit(lambda _: None)
        page = opener(Visit(desk, visit, self.window), place)

        def leave(_: QWidget) -> None:
            visit.end()
            page.leave()

        self._qtbot.addWidget(page, before_close_func=leave)
        page.resize(1144, 804)
        QShortcut(QKeySequence("Alt+Left"), page, lambda: page.step_back() or self.window.back())
        with self._qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.focus_first()
        return page

    def went_to(self, place: Place) -> None:
        """Wait until the page has led there."""
        self._qtbot.waitUntil(lambda: self.window.went_to[-1:] == [place])

    def close(self) -> None:
        self._runner.close()
