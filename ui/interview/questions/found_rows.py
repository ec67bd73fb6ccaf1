"""The rows of a long list of choices that match what was typed."""

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.interview.questions.direction import direction_of
from ui.theme import Size, theme

MOST_SHOWN: Final = 200
"""More rows are not looked through by eye; typing another letter is quicker."""

Index = QModelIndex | QPersistentModelIndex


class FoundRows(QAbstractListModel):
    """Some choices of a long list, by their numbers in it."""

    def __init__(self) -> None:
        super().__init__()
        self._labels: Sequence[str] = ()
        self._values: Sequence[str] = ()
        self._found: Sequence[int] = ()
        self._chosen: Collection[str] = ()

    def show_found(self, labels: Sequence[str], values: Sequence[str], found: Sequence[int]) -> None:
        """Show the labels with these numbers, as many as are looked through by eye."""
        self.beginResetModel()
        self._labels, self._values, self._found = labels, values, found[:MOST_SHOWN]
        self.endResetModel()

    def mark(self, chosen: Collection[str]) -> None:
        """Mark the rows with these values."""
        self._chosen = chosen
        if self._found:
            self.dataChanged.emit(self.index(0), self.index(len(self._found) - 1))

    def value_at(self, row: int) -> str | None:
        """Return the value of a row; None where there is none."""
        return self._values[self._found[row]] if 0 <= row < len(self._found) else None

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows are shown."""
        return len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | Qt.CheckState | None:
        """Return the label of a row, and whether it is chosen."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._labels[self._found[index.row()]]
        if role == Qt.ItemDataRole.CheckStateRole:
            chosen = self.value_at(index.row()) in self._chosen
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        return None


class FoundRowLook(QStyledItemDelegate):
    """Draws a row: a mark where it is chosen, and the label, broken where it is long."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        look = theme()
        painter.save()
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.fillRect(option.rect, look.colour("why"))
            painter.setPen(QPen(look.colour("primary"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        mark = QRect(option.rect.left() + look.space(12), option.rect.top(), look.space(24), option.rect.height())
        chosen = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.setFont(look.font(Size.BODY, 600 if chosen or is_current else 400))
        painter.setPen(look.colour("ink"))
        if chosen:
            mark = QStyle.visualRect(option.direction, option.rect, mark)
            painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, "✓")
        room = QStyle.visualRect(option.direction, option.rect, self._room(option.rect))
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(direction_of(str(index.data())))
        painter.drawText(room, int(flags) | int(Qt.TextFlag.TextWordWrap), str(index.data()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room a row takes: one line or more, never less than a finger."""
        look = theme()
        metrics = QFontMetrics(look.font(Size.BODY, 600))
        width = option.widget.viewport().width() if hasattr(option.widget, "viewport") else option.rect.width()
        room = self._room(QRect(0, 0, max(width, 100), 10_000))
        words = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), str(index.data()))
        return QSize(room.width(), max(words.height() + look.space(16), look.space(44)))

    def _room(self, row: QRect) -> QRect:
        look = theme()
        return row.adjusted(look.space(44), 0, -look.space(12), 0)
