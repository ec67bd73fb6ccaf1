"""What a page offers to somebody who uses the keyboard, a screen reader or large type."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QRadioButton, QScrollArea, QWidget

Role = QAccessible.Role
SPEAKING = {
    Role.Button,
    Role.RadioButton,
    Role.CheckBox,
    Role.EditableText,
    Role.ComboBox,
    Role.List,
    Role.Slider,
    Role.Graphic,
}
LEAST_TARGET = 24


def said_of(widget: QWidget) -> str:
    """A widget as a failing test names it."""
    face = QAccessible.queryAccessibleInterface(widget)
    return f"{type(widget).__name__} “{face.text(QAccessible.Text.Name)}”"


def stops(window: QWidget) -> list[QWidget]:
    """Everything that the keyboard can reach."""
    return [
        part
        for part in window.findChildren(QWidget)
        if part.isVisible()
        and part.isEnabled()
        and bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and part.focusProxy() is None
    ]


def unspoken(window: QWidget) -> list[str]:
    """Controls without a name, or of which a screen reader would not say what they are."""
    faces = [(part, QAccessible.queryAccessibleInterface(part)) for part in stops(window)]
    return [
        f"{said_of(part)} is a {face.role().name}"
        for part, face in faces
        if not face.text(QAccessible.Text.Name).strip() or face.role() not in SPEAKING
    ]


def too_small(window: QWidget) -> list[str]:
    """Controls that are hard to hit."""
    return [said_of(part) for part in stops(window) if min(part.width(), part.height()) < LEAST_TARGET]


def walk(window: QWidget) -> list[QWidget]:
    """Press Tab from where the focus is until it is there again; fail where it never returns.

    Where the focus is on something that is only read out, the walk begins at what Tab leads to from there.
    """
    start = QApplication.focusWidget()
    assert start is not None, "nothing has the focus"
    assert start.isVisible(), f"the focus is on {said_of(start)}, which nobody sees"
    if start not in stops(window):
        QTest.keyClick(start, Qt.Key.Key_Tab)
        start = QApplication.focusWidget()
        assert start is not None, "Tab leads nowhere"
    seen = [start]
    while True:
        QTest.keyClick(seen[-1], Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None, f"the focus is lost after {said_of(seen[-1])}"
        if now is start:
            return seen
        assert now not in seen, f"Tab is caught at {said_of(now)}"
        seen.append(now)


def missed(window: QWidget, walked: list[QWidget]) -> list[str]:
    """What Tab does not reach; of radio buttons that belong together it reaches one."""
    return [said_of(part) for part in stops(window) if part not in walked and not isinstance(part, QRadioButton)]


def out_of_order(page: QWidget, walked: list[QWidget]) -> list[str]:
    """Steps within the page that lead up in a column, or back in a row."""
    inside = [part for part in walked if page.isAncestorOf(part)]
    turn = next((at for at, part in enumerate(walked) if not page.isAncestorOf(part)), len(walked))
    ahead = [part for part in walked[turn:] if page.isAncestorOf(part)]
    ordered = [*ahead, *inside[: len(inside) - len(ahead)]]
    return [
        f"{said_of(one)} leads to {said_of(other)}" for one, other in pairwise(ordered) if leads_back(page, one, other)
    ]


def leads_back(page: QWidget, one: QWidget, other: QWidget) -> bool:
    """Whether a step goes against the direction of reading."""
    a, b = read_box(page, whole_beside(one, other)), read_box(page, whole_beside(other, one))
    is_above = b.bottom() <= a.top() and b.left() < a.right()
    is_before = b.right() <= a.left() and b.top() < a.bottom() and a.top() < b.bottom()
    return is_above or is_before


def whole_beside(one: QWidget, other: QWidget) -> QWidget:
    """What scrolls with `one` inside, where `other` does not scroll with it; else `one` itself."""
    area = one.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea) and not area.isAncestorOf(other):
            return area
        area = area.parentWidget()
    return one


def read_box(page: QWidget, part: QWidget) -> QRect:
    """Where a part stands, counted from the side where one begins to read."""
    box = QRect(part.mapTo(page.window(), QPoint()), part.size())
    if page.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        box.moveLeft(page.window().width() - box.x() - box.width())
    return box


def cut(window: QWidget) -> list[str]:
    """Words and buttons that have less room than they need."""
    return [
        f"{said_of(part)}: {part.width()}×{part.height()} px"
        for part in window.findChildren(QWidget)
        if part.isVisible() and isinstance(part, QLabel | QAbstractButton) and has_no_room(part)
    ]


def has_no_room(part: QLabel | QAbstractButton) -> bool:
    """Whether a label or button is lower than its words or narrower than the longest of them."""
    if not part.text():
        return False
    high = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()
    return part.height() < high - 1 or part.width() < part.minimumSizeHint().width() - 1


def sideways(window: QWidget) -> list[str]:
    """Areas whose content is wider than they are, so that something of it is out of sight."""
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    return [type(area).__name__ for area in areas if area.horizontalScrollBar().maximum() > 0]


def overlaps(window: QWidget) -> list[str]:
    """Words and controls of the same holder that lie over each other."""
    found = []
    for holder in (window, *window.findChildren(QWidget)):
        parts = [part for part in children_seen(holder) if isinstance(part, QLabel | QAbstractButton)]
        found += [
            f"{said_of(one)} and {said_of(other)}"
            for at, one in enumerate(parts)
            for other in parts[at + 1 :]
            if one.geometry().intersects(other.geometry())
        ]
    return found


def children_seen(holder: QWidget) -> Iterator[QWidget]:
    """The children of a widget that are shown and take room."""
    for child in holder.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow() and not child.size().isEmpty():
            yield child
