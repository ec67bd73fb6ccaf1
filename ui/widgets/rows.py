"""A list of rows of which 20,000 cost no more than twenty."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QStyle, QWidget

from ui.theme import Size, draw_ring, theme
from ui.widgets.fields import clear_ground
from ui.widgets.painting import painter_on
from ui.widgets.row_paint import Row, RowPainter, measure
from ui.widgets.scroller import Scroller
from ui.widgets.typeset import draw_line

_ALL: Final = 12
"""Up to so many rows a list shows all of them; a longer one takes the room there is and scrolls by itself."""
_SOME: Final = 6
_FEW: Final = 400
"""Up to so many rows the heads of groups are lower than rows; with more of them each row is as high as another."""


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        return len(self.rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let the keyboard and the pointer pass over the heads of groups."""
        is_head = index.isValid() and self.rows[index.row()].is_head
        return Qt.ItemFlag.ItemNeverHasChildren if is_head else super().flags(index)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Row | str | None:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                percent = "" if row.progress is None else f"{round(row.progress * 100)}%"
                parts = (row.title, row.detail, row.chip, percent, row.when, row.action)
                return ", ".join(part for part in parts if part)
        return None


class RowList(QListView):
    """Rows to move through and open; Enter and a click open one."""

    opened = Signal(str)
    moved = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._model = _Rows()
        self._painter = RowPainter()
        self._is_silent = False
        self._heads: _Heads | None = None
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(Scroller())
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        clear_ground(self)
        self._take_room(fills=False)
        self.clicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._move)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; what was chosen stays chosen, silently, if it is still there."""
        key = self.current_key()
        self._is_silent = True
        self._model.beginResetModel()
        self._model.rows = tuple(rows)
        self._model.endResetModel()
        self._painter.has_low_heads = len(rows) <= _FEW and any(row.is_head for row in rows)
        self.setUniformItemSizes(not self._painter.has_low_heads)
        self._is_silent = False
        self.choose(key)
        self._take_room(fills=self.fills_the_room)
        self.restyle()

    def _take_room(self, *, fills: bool) -> None:
        """Keep the scroll bar or do without: one that came and went with the room would change the room again."""
        upright = QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, upright)
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if fills else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)

    @property
    def fills_the_room(self) -> bool:
        """Whether the list takes all the height there is and scrolls by itself."""
        return len(self._model.rows) > _ALL

    def show_heads(self, title: str, chip: str = "", when: str = "") -> None:
        """Show the names of the columns over the rows."""
        self._heads = _Heads(self, (title, chip, when))
        self.restyle()

    def current_key(self) -> str:
        """Return the key of the row that has the focus; empty for none."""
        index = self.currentIndex()
        return self._model.rows[index.row()].key if index.isValid() else ""

    def choose(self, key: str) -> None:
        """Move to the row with this key; `moved` stays silent."""
        found = (number for number, row in enumerate(self._model.rows) if row.key == key)
        number = next(found, None) if key else None
        if number is not None:
            self._is_silent = True
            self.setCurrentIndex(self._model.index(number))
            self._is_silent = False

    def restyle(self) -> None:
        """Measure the columns again."""
        self._painter.measures = measure(self._model.rows)
        self.scheduleDelayedItemsLayout()  # choosing a row may have laid them out with the measures of before
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for all rows of a short list, for some of a long one."""
        return QSize(round(30 * Size.BODY * theme().scale), self._height())

    def minimumSizeHint(self) -> QSize:
        """Do with less width."""
        return QSize(round(14 * Size.BODY * theme().scale), self._height())

    def ring_rect(self) -> QRect:
        """Leave the ring to the row that has the focus."""
        return QRect() if self._model.rows else self.rect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the width."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows; the ring is around all of them until one is moved to, so that no name shows by itself."""
        super().paintEvent(event)
        if self.hasFocus() and self._model.rows and not self.currentIndex().isValid():
            painter = painter_on(self.viewport())
            draw_ring(painter, self.viewport().rect(), theme().colour)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a reader say the row that has the keyboard, not only the list."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self._say_row)  # after what Qt says of the list

    def _say_row(self) -> None:
        if self.hasFocus() and self.currentIndex().isValid():
            said = QAccessibleEvent(self, QAccessible.Event.Focus)
            said.setChild(self.currentIndex().row())
            QAccessible.updateAccessibility(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _fit(self) -> None:
        before = self._painter.row_height()
        self._painter.width = self.viewport().width()
        above = self._heads.fit(self.width(), self._painter) if self._heads is not None else 0
        if self.viewportMargins().top() != above:
            self.setViewportMargins(0, above, 0, 0)
        first = next((number for number, row in enumerate(self._model.rows) if not row.is_head), 0)
        if self._painter.row_height() != before or self.sizeHintForRow(first) != before:
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()
        self.viewport().update()

    def _height(self) -> int:
        shown = self._model.rows[:_SOME] if self.fills_the_room else self._model.rows
        return sum(map(self._painter.height_of, shown)) + self.viewportMargins().top()

    def _open(self, index: QModelIndex) -> None:
        if not self._model.rows[index.row()].is_head:
            self.opened.emit(self._model.rows[index.row()].key)

    def _move(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_silent:
            self.moved.emit(self._model.rows[index.row()].key)


class _Heads(QWidget):
    """The names of the columns."""

    def __init__(self, rows: RowList, names: tuple[str, str, str]) -> None:
        super().__init__(rows)
        self._names = names
        self._spots: tuple[int, ...] = ()
        self.setAccessibleName(", ".join(name for name in names if name))
        self.show()

    def fit(self, width: int, painter: RowPainter) -> int:
        """Stand over the columns; return the height, 0 where the columns lie under the titles."""
        height = 0 if painter.is_narrow else round(45 * theme().scale)
        self.setGeometry(0, 0, width, height)
        self._spots = painter.column_starts()
        return height

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setFont(look.font(Size.SMALL, 600))
        for name, x in zip(self._names, self._spots, strict=True):
            width = painter.fontMetrics().horizontalAdvance(name)
            spot = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(x, 0, width, 1))
            draw_line(painter, spot.x(), self.height() / 2, name, look.colour("quiet"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("rule"))
