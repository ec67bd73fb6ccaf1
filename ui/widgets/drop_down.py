"""A list that opens under a field."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Size, icon_pixmap, theme
from ui.widgets.choices import Option
from ui.widgets.fields import draw_field, field_height
from ui.widgets.painting import painter_on
from ui.widgets.typeset import draw_line
from ui.widgets.words import Words


class _Choice(QStyledItemDelegate):
    """One line of the open list, high enough to be hit."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, field_height(Size.BODY) - 6)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = theme()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, look.colour("primary" if is_chosen else "field"))
        painter.setFont(look.font(Size.BODY))
        words = str(index.data())
        width = painter.fontMetrics().horizontalAdvance(words)
        box = QRect(option.rect.x() + 14, option.rect.y(), width, option.rect.height())
        at = QStyle.visualRect(option.direction, option.rect, box)
        draw_line(painter, at.x(), at.center().y() + 0.5, words, look.colour("primary_text" if is_chosen else "ink"))


class _Box(QComboBox):
    def __init__(self) -> None:
        super().__init__()
        view = QListView()
        view.setUniformItemSizes(True)
        view.setItemDelegate(_Choice(view))
        self.setView(view)
        self.setMaxVisibleItems(12)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme().font(Size.BODY))
        words = max((metrics.horizontalAdvance(self.itemText(n)) for n in range(self.count())), default=0)
        return QSize(words + self._room_beside() + 2, field_height(Size.BODY))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(120 * theme().scale), field_height(Size.BODY))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls; an answer never changes under a passing pointer

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        painter = painter_on(self)
        draw_field(painter, self.rect(), is_enabled=self.isEnabled())
        side = round(20 * look.scale)
        ink = look.colour("ink" if self.isEnabled() else "placeholder")
        spot = QRect(self.width() - side - 14, (self.height() - side) // 2, side, side)
        at = QStyle.visualRect(self.layoutDirection(), self.rect(), spot)
        painter.drawPixmap(at.topLeft(), icon_pixmap("chevron-down", side, ink))
        painter.setFont(look.font(Size.BODY))
        metrics = painter.fontMetrics()
        words = metrics.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, self.width() - self._room_beside())
        box = QRect(14, 0, metrics.horizontalAdvance(words), self.height())
        at = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        draw_line(painter, at.x(), self.height() / 2, words, ink)

    def _room_beside(self) -> int:
        return round(20 * theme().scale) + 14 + 14 + 12


class DropDown(QWidget):
    """A label over a list that opens."""

    changed = Signal(str)

    def __init__(self, label: str, options: Sequence[Option]) -> None:
        super().__init__()
        self.input: QComboBox = _Box()
        title = Words(label, weight=600)
        title.setBuddy(self.input)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(self.input)
        self.input.setAccessibleName(label)
        self.input.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.input.activated.connect(self._tell)
        self.setFocusProxy(self.input)
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other options; the first is current then, and `changed` stays silent."""
        self.input.clear()
        for option in options:
            self.input.addItem(option.label, option.key)
        self.input.updateGeometry()

    def current(self) -> str:
        """Return the key of what is chosen."""
        return str(self.input.currentData() or "")

    def choose(self, key: str) -> None:
        """Choose an option, or none for a key that is not there; `changed` stays silent."""
        self.input.setCurrentIndex(self.input.findData(key))

    def _tell(self, _index: int) -> None:
        self.changed.emit(self.current())
