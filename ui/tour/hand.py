"""What a person does with keyboard and mouse, one key and one click at a time."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from ui.tour import eyes
from ui.tour.steps import Lost, Step, Steps, step, until
from ui.widgets import Sheet

_LEFT = Qt.MouseButton.LeftButton
_NO_KEYS = Qt.KeyboardModifier.NoModifier


def press(words: str, **values: str) -> Step:
    """Click the button with these words."""
    shown = words.format(**values) if values else words
    return step(f"the button “{shown}”", lambda: eyes.button(words, **values), click)


def press_beginning(words: str) -> Step:
    """Click the button whose words begin as these do before their first value."""
    return step(f"the button “{words}”", lambda: eyes.button_beginning(words), click)


def leave(words: str) -> Steps:
    """Leave a sheet by one of its buttons, and have the keyboard back in the window."""
    yield press(words)
    yield until("the sheet to close", lambda: eyes.first_seen(Sheet) is None)
    yield until("the window to have the keyboard", lambda: QApplication.activeWindow() is not None)


def see(words: str, **values: str) -> Step:
    """Wait until these words stand on the screen."""
    shown = words.format(**values) if values else words
    return until(f"the words “{shown}”", lambda: eyes.is_said(words, **values))


def key(name: Qt.Key, keys: Qt.KeyboardModifier = _NO_KEYS) -> Step:
    """Press a key, wherever the keyboard is."""
    return step(f"a place for the key {name.name.removeprefix('Key_')}", _keyboard, lambda at: strike(at, name, keys))


def write(text: str) -> Steps:
    """Type a text, sign by sign, wherever the keyboard is."""
    for sign in text:
        yield step("a field with the keyboard in it", _field_with_keyboard, _typing(sign))


def fill(label: str, text: str, **values: str) -> Steps:
    """Click into the field under a label and type."""
    shown = label.format(**values) if values else label
    yield step(f"the field “{shown}”", lambda: eyes.field(label, **values), click)
    yield from write(text)


def choose(label: str, wanted: str) -> Steps:
    """Move down a list that opens, with the arrow key, to the line with a key."""

    def box() -> QComboBox | None:
        found = eyes.field(label)
        return found if isinstance(found, QComboBox) and found.findData(wanted) >= 0 else None

    def is_reached() -> bool:
        found = box()
        return found is not None and found.currentData() == wanted

    yield step(f"the list “{label}”", box, take_keyboard)
    yield step(f"the list “{label}”", box, lambda found: strike(found, Qt.Key.Key_Home))
    while not is_reached():
        yield step(f"the list “{label}”", box, lambda found: strike(found, Qt.Key.Key_Down))


def drop(path: Path, at: Callable[[], QWidget | None]) -> Step:
    """Drag a file onto a widget."""
    return step("a place to drop a file on", at, lambda widget: _drop(path, widget))


def draw(at: Callable[[], QWidget | None]) -> Steps:
    """Draw a line like a signature."""

    def moved(kind: QEvent.Type, x: float, y: float) -> Callable[[QWidget], None]:
        def act(widget: QWidget) -> None:
            spot = QPointF(widget.width() * x, widget.height() * y)
            held = _LEFT if kind is not QEvent.Type.MouseButtonRelease else Qt.MouseButton.NoButton
            event = QMouseEvent(kind, spot, widget.mapToGlobal(spot), _LEFT, held, _NO_KEYS)
            QApplication.sendEvent(widget, event)

        return act

    waves = [(0.12 + 0.03 * n, (0.3, 0.62, 0.42, 0.7, 0.5)[n % 5] + 0.004 * n) for n in range(18)]
    yield step("a place to sign", at, moved(QEvent.Type.MouseButtonPress, *waves[0]))
    for x, y in waves:
        yield step("a place to sign", at, moved(QEvent.Type.MouseMove, x, y))
    yield step("a place to sign", at, moved(QEvent.Type.MouseButtonRelease, *waves[-1]))


def name_file(path: Path) -> Steps:
    """Type a path in the dialog for files, and take it."""

    def act(then: Callable[[QLineEdit], None]) -> Step:
        return step("the dialog for files", lambda: eyes.first_seen(QFileDialog), lambda dialog: then(_line_of(dialog)))

    def is_over() -> bool:
        dialog = eyes.first_seen(QFileDialog)
        return dialog is None or _line_of(dialog).text() != str(path)

    is_open = True
    while is_open:  # the dialog empties the line when it has read the folder that it opened at
        yield act(QLineEdit.selectAll)
        yield act(lambda line: line.insert(str(path)))
        yield act(lambda line: strike(line, Qt.Key.Key_Return))
        yield until("the dialog for files to close", is_over)
        is_open = eyes.first_seen(QFileDialog) is not None


def click(widget: QWidget) -> None:
    """Scroll to a widget and click in its middle."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, 48)
        around = around.parentWidget()
    at = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    QTest.mouseClick(at, _LEFT, _NO_KEYS, QPoint(min(at.width() // 2, 200), at.height() // 2))


def take_keyboard(widget: QWidget) -> None:
    """Bring the keyboard to a widget, as Tab does."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)


def strike(widget: QWidget, name: Qt.Key, keys: Qt.KeyboardModifier = _NO_KEYS) -> None:
    """Strike a key at a widget."""
    QTest.keyClick(widget, name, keys)


def move_a_little(window: QWidget) -> None:
    """Move the pointer at the edge of the window, so that it knows that somebody works with it."""
    native = window.windowHandle()
    if native is not None:
        spot = QPointF(0, window.height() - 1)
        held = Qt.MouseButton.NoButton
        event = QMouseEvent(QEvent.Type.MouseMove, spot, window.mapToGlobal(spot), held, held, _NO_KEYS)
        QApplication.sendEvent(native, event)


def shift_thrice(window: QWidget) -> Step:
    """Press Shift three times, which the window hears before any widget."""

    def act(_: bool) -> None:
        native = window.windowHandle()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) * 3:
            QApplication.sendEvent(native, QKeyEvent(kind, Qt.Key.Key_Shift, _NO_KEYS))

    return step("the window on the screen", lambda: window.windowHandle() is not None, act)


def _line_of(dialog: QFileDialog) -> QLineEdit:
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    if not isinstance(line, QLineEdit):
        raise Lost("the dialog for files had no line for a name")
    return line


def _keyboard() -> QWidget | None:
    return QApplication.focusWidget() or eyes.before_eyes()


def _field_with_keyboard() -> QWidget | None:
    focus = QApplication.focusWidget()
    return focus if isinstance(focus, QLineEdit | QPlainTextEdit) and focus.isEnabled() else None


def _typing(sign: str) -> Callable[[QWidget], None]:
    name = Qt.Key.Key_Return if sign == "\n" else Qt.Key(0)

    def act(widget: QWidget) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, name, _NO_KEYS, sign))

    return act


def _drop(path: Path, widget: QWidget) -> None:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path))])
    middle, copy = widget.rect().center(), Qt.DropAction.CopyAction
    QApplication.sendEvent(widget, QDragEnterEvent(middle, copy, held, _LEFT, _NO_KEYS))
    QApplication.sendEvent(widget, QDropEvent(middle.toPointF(), copy, held, _LEFT, _NO_KEYS))
