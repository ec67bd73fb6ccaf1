"""A layout that deals widgets into rows, as words are dealt into lines."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from ui.theme import theme


class Flow(QLayout):
    """Puts widgets beside each other while they fit, then begins a new row."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 12) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._heights: dict[int, int] = {}
        """Those that were asked for since something changed; Qt asks for each many times."""
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)
        self._heights.clear()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item back."""
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that fewer columns need more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the rows are at a width."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._deal(QRect(0, 0, width, 0), moves=False)
        return height

    def invalidate(self) -> None:
        """Measure again: something in it changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Deal the items into `rect`."""
        super().setGeometry(rect)
        self._deal(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Ask for one row."""
        gap = theme().space(self._gap)
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + gap * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Do with the room of the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _deal(self, rect: QRect, *, moves: bool) -> int:
        gap = theme().space(self._gap)
        rows: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            width = min(size.width(), rect.width())
            if rows[-1] and used + width > rect.width():
                rows.append([])
                used = 0
            height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
            rows[-1].append((item, QSize(width, height)))
            used += width + gap
        y = rect.y()
        for row in rows:
            height = max((size.height() for _, size in row), default=0)
            x = rect.x()
            for item, size in row:
                if moves:
                    spot = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                    item.setGeometry(QStyle.visualRect(self._direction(), rect, spot))
                x += size.width() + gap
            y += height + gap
        return max(y - gap - rect.y(), 0)

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
