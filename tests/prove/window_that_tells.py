"""The window as it is shipped, which says on its standard output where it is: a line of JSON at each change.

Arguments: the folder of the vault. Keys come from outside, as they do to any window; or as lines of JSON on the
standard input, where there is no X server: {"press": "Alt+Left"}, {"write": "Okafor"}, {"paste": "..."}.
"""

import json
import os
import sys
from collections import deque
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QKeyCombination, QSocketNotifier, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from ui.app import open_window
from ui.shell.window import Window
from ui.widgets import Heading, NoticeBox, Page, Sheet

LOOKS_EVERY_MS = 20


@dataclass
class Teller:
    """Looks at the window again and again, and tells what is new."""

    window: Window
    told: str = ""

    def look(self) -> None:
        if QGuiApplication.platformName() == "offscreen" and QApplication.activeWindow() is None:
            self.window.activateWindow()  # there is no window manager to give the keyboard back after a dialog
        line = json.dumps(self.seen())
        if line != self.told:
            self.told = line
            print(line, flush=True)  # noqa: T201 - the parent reads it

    def seen(self) -> dict[str, object]:
        focus = QApplication.focusWidget()
        top = QApplication.activeModalWidget() or self.window
        shown = [one for one in top.findChildren(QWidget) if one.isVisible()]
        page = next((one for one in self.window.findChildren(Page) if one.isVisible()), None)
        headings = sorted((one for one in shown if isinstance(one, Heading)), key=lambda one: one.level)
        return {
            "page": type(page).__name__ if page is not None else "",
            "heading": next((one.text() for one in headings), ""),
            "sheet": top.accessibleName() if isinstance(top, Sheet) else "",
            "focus": _name_of(focus),
            "kind": type(focus).__name__ if focus is not None else "",
            "typed": _typed_in(focus),
            "is_active": self.window.isActiveWindow() or top.isActiveWindow(),
            "is_idle": self.window.is_idle,
            "is_seen": focus is not None and not focus.visibleRegion().isEmpty(),
            "words": [one.text() for one in shown if isinstance(one, QLabel | QAbstractButton) and one.text()],
            "notices": [one.accessibleName() for one in shown if isinstance(one, NoticeBox)],
        }


def _name_of(widget: QWidget | None) -> str:
    if widget is None:
        return ""
    told = QAccessible.queryAccessibleInterface(widget)
    return widget.accessibleName() or (told.text(QAccessible.Text.Name) if told is not None else "")


def _typed_in(widget: QWidget | None) -> str:
    match widget:
        case QLineEdit():
            return widget.text()
        case QPlainTextEdit():
            return widget.toPlainText()
        case QAbstractButton() if widget.isCheckable():
            return "chosen" if widget.isChecked() else ""
        case _:
            return ""


class Hands:
    """Does what the lines on the standard input say, one at a time, so that the window can do its own work between."""

    def __init__(self) -> None:
        self._begun = b""
        self._orders: deque[bytes] = deque()
        self._turn = QTimer(interval=0)
        self._turn.timeout.connect(self._obey_next)
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._hear)

    def _hear(self) -> None:
        heard = os.read(sys.stdin.fileno(), 1 << 20)
        self._notifier.setEnabled(bool(heard))
        *orders, self._begun = (self._begun + heard).split(b"\n")
        self._orders.extend(orders)
        self._turn.start()

    def _obey_next(self) -> None:
        if self._orders:
            obey(json.loads(self._orders.popleft()))
        else:
            self._turn.stop()


def obey(order: dict[str, str]) -> None:
    """Do something to whatever has the keyboard."""
    focus = QApplication.focusWidget() or QApplication.activeWindow()
    for act, text in order.items():
        if act == "paste":
            QGuiApplication.clipboard().setText(text)
            QTest.keySequence(focus, QKeySequence.StandardKey.Paste)
        elif act == "write":
            for sign in text:
                QTest.keyClicks(QApplication.focusWidget(), sign)
        else:
            combination: QKeyCombination = QKeySequence(text)[0]
            QTest.keyClick(focus, combination.key(), combination.keyboardModifiers())


def main(folder: Path) -> int:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Caseworker")
    window = open_window(app, folder)
    if window is None:
        return 0
    if app.platformName() == "offscreen":  # there the screen is 800 by 800
        window.showNormal()
        window.resize(1366, 768)
    teller = Teller(window)
    timer = QTimer(interval=LOOKS_EVERY_MS)
    timer.timeout.connect(teller.look)
    timer.start()
    hands = Hands()
    code = app.exec()
    del hands
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
