"""Columns that break when the type is too large or the window too narrow for them."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from ui.theme import Size, theme

_Part = tuple[QLayoutItem, int, float]


class Columns(QWidget):
    """Widgets side by side while each has its room in ems, else one under the other in reading order.

    Each part is a widget, its share of the width, and the ems of body type that it needs at least. A part that can
    grow, such as a list, takes the height that is left.
    """

    def __init__(self, *parts: tuple[QWidget, int, float], gap: int = 32) -> None:
        super().__init__()
        layout = _Deal([(share, ems) for _, share, ems in parts], gap)
        self.setLayout(layout)
        for widget, _, _ in parts:
            layout.addWidget(widget)


class _Deal(QLayout):
    def __init__(self, needs: Sequence[tuple[int, float]], gap: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._needs = needs
        self._gap = gap
        self._heights: dict[int, int] = {}
        """Those that were asked for since something changed; Qt asks for each many times."""
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._heights.clear()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        growing = any(_grows(item) for item in self._items)
        return Qt.Orientation.Horizontal | Qt.Orientation.Vertical if growing else Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            dealt = self._deal(QRect(0, 0, width, 0))
            height = self._heights[width] = max((box.bottom() + 1 for _, box in dealt), default=0)
        return height

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        parts = self._parts()
        width = sum(_least(part) for part in parts) + self._gap_now() * max(len(parts) - 1, 0)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        return QSize(max((item.minimumSize().width() for item in self._items), default=0), 0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        for item, box in self._deal(rect):
            item.setGeometry(QStyle.visualRect(direction, rect, box))

    def _deal(self, rect: QRect) -> list[tuple[QLayoutItem, QRect]]:
        gap = self._gap_now()
        dealt: list[tuple[QLayoutItem, QRect]] = []
        rows = self._rows(rect.width())
        y = rect.y()
        for number, row in enumerate(rows, start=1):
            widths = _shared(row, rect.width() - gap * (len(row) - 1))
            heights = [_height(item, width) for (item, _, _), width in zip(row, widths, strict=True)]
            tallest = max(heights)
            if number == len(rows):
                tallest = max(tallest, rect.bottom() + 1 - y)
            x = rect.x()
            for (item, _, _), width, height in zip(row, widths, heights, strict=True):
                dealt.append((item, QRect(x, y, width, tallest if _grows(item) else height)))
                x += width + gap
            y += max(heights) + gap
        return dealt

    def _rows(self, width: int) -> list[list[_Part]]:
        rows: list[list[_Part]] = []
        left = 0
        for part in self._parts():
            least = _least(part)
            if rows and least + self._gap_now() <= left:
                rows[-1].append(part)
                left -= least + self._gap_now()
            else:
                rows.append([part])
                left = width - least
        return rows

    def _parts(self) -> list[_Part]:
        return [
            (item, share, ems)
            for item, (share, ems) in zip(self._items, self._needs, strict=False)  # less while parts are being added
            if not item.isEmpty()
        ]

    def _gap_now(self) -> int:
        return theme().space(self._gap)


def _least(part: _Part) -> int:
    return round(part[2] * Size.BODY * theme().scale)


def _grows(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Vertical)


def _height(item: QLayoutItem, width: int) -> int:
    height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(height, item.minimumSize().height())


def _shared(row: Sequence[_Part], room: int) -> list[int]:
    """Share the room out, giving nobody less than they need."""
    if len(row) == 1:
        return [room]
    widths = [0] * len(row)
    open_parts = list(range(len(row)))
    left = room
    while open_parts:
        shares = sum(max(row[number][1], 1) for number in open_parts)
        short = [n for n in open_parts if left * max(row[n][1], 1) / shares < _least(row[n])]
        for number in short or open_parts:
            widths[number] = _least(row[number]) if short else round(left * max(row[number][1], 1) / shares)
        if not short:
            widths[open_parts[-1]] += left - sum(widths[number] for number in open_parts)  # what rounding left over
            break
        left -= sum(widths[number] for number in short)
        open_parts = [number for number in open_parts if number not in short]
    return widths
