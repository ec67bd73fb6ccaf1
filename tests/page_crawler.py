"""Presses everything on a page, one thing on each visit, and reads what then stands in any window."""

import gc
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from marked_texts import shown_anywhere
from ui.runner import QtRunner
from ui.widgets import Button, Kind

Thing = tuple[str, Callable[[], object]]
_MOST = 80
_ROWS = 8


class Crawler:
    """Goes through what a window shows; `read` has every text and after what it was there."""

    def __init__(self, qtbot: QtBot, runner: QtRunner) -> None:
        self._qtbot = qtbot
        self._runner = runner
        self.read: dict[str, str] = {}
        self.known: set[str] = set()
        """What is data here, and nowhere else."""
        self._closing = QTimer(interval=20)
        self._closing.timeout.connect(self._close_dialog_for_files)
        self._closing.start()

    def stop(self) -> None:
        """Let dialogs for files stand from now on."""
        self._closing.stop()

    def look(self, after: str) -> None:
        """Read everything, as soon as nothing is under way."""
        for _ in range(3):
            self._qtbot.waitUntil(lambda: self._runner.is_idle, timeout=20_000)
            QApplication.sendPostedEvents()
        for text in shown_anywhere():
            self.read.setdefault(text, after)

    def press_each(self, open_page: Callable[[], QWidget]) -> None:
        """Press each thing on a page that is opened anew for each of them, and then what comes up over it."""
        for number in range(_MOST):
            gc.collect(1)
            page = open_page()
            self.look("opening")
            pressed = list(_things(page))[number : number + 1]
            for name, press in pressed:
                press()
                self.look(name)
                self._answer_sheets(name)
            self._close_sheets()
            if not pressed:
                return

    def type_and_go_on(self, page: QWidget, typed: str) -> None:
        """Type that into every field of a page, and press what Enter would press."""
        gc.collect(1)
        self.look("opening")
        for field in page.findChildren(QLineEdit):
            if field.isVisibleTo(page) and field.isEnabled() and not field.isReadOnly():
                field.setText(typed)
                field.textEdited.emit(typed)
        self.look(f"{typed!r} typed")
        for button in [one for one in _buttons(page) if isinstance(one, Button) and one.kind is Kind.PRIMARY][:1]:
            button.click()
        self.look(f"{typed!r} and on")
        self._close_sheets()

    def _answer_sheets(self, after: str) -> None:
        for sheet in _sheets():
            if isinstance(sheet, QFileDialog):  # its buttons are Qt's, and ask back in a loop of their own
                self._read_and_close(sheet)
                continue
            number = 0
            while isValid(sheet) and sheet.isVisible() and number < len(_buttons(sheet)):
                button = _buttons(sheet)[number]
                name = f"{after} > {_name_of(button)}"
                button.click()
                self.look(name)
                number += 1

    def _close_sheets(self) -> None:
        for sheet in _sheets():
            sheet.reject()

    def _close_dialog_for_files(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            self._read_and_close(dialog)

    def _read_and_close(self, dialog: QFileDialog) -> None:
        for text in (dialog.windowTitle(), *dialog.nameFilters()):
            self.read.setdefault(text, "a dialog for files")
        dialog.reject()


def _things(page: QWidget) -> Iterator[Thing]:
    """Everything on a page that is pressed, chosen or opened."""
    for button in _buttons(page):
        yield _name_of(button), button.click
    for box in page.findChildren(QComboBox):
        if box.isVisibleTo(page):
            yield from ((box.itemText(number), partial(box.setCurrentIndex, number)) for number in range(box.count()))
    for rows in page.findChildren(QAbstractItemView):
        if rows.isVisibleTo(page) and rows.model() is not None and not isinstance(rows.parent(), QComboBox):
            yield from ((f"row {number}", partial(_open_row, rows, number)) for number in _some_rows(rows))


def _some_rows(rows: QAbstractItemView) -> range:
    return range(min(rows.model().rowCount(), _ROWS))


def _open_row(rows: QAbstractItemView, number: int) -> None:
    rows.setCurrentIndex(rows.model().index(number, 0))
    QTest.keyClick(rows, Qt.Key.Key_Return)


def _buttons(where: QWidget) -> list[QAbstractButton]:
    return [one for one in where.findChildren(QAbstractButton) if one.isVisibleTo(where) and one.isEnabled()]


def _name_of(button: QAbstractButton) -> str:
    return button.accessibleName() or button.text()


def _sheets() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
