"""Things one under the other, each after a dot or its number."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QStyle, QWidget

from ui.theme import Size, theme
from ui.widgets.emptying import empty_layout
from ui.widgets.painting import fill_box, painter_on
from ui.widgets.words import Words


class Dot(QWidget):
    """The dot before a thing; only drawn, so that no reader says it."""

    def sizeHint(self) -> QSize:
        """Be as high as a line of type."""
        return QSize(round(20 * theme().scale), round(theme().font(Size.BODY).pixelSize() * theme().line_height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dot where one begins to read."""
        side = round(5 * theme().scale)
        spot = QRect(round(2 * theme().scale), (self.height() - side) // 2, side, side)
        at = QStyle.visualRect(self.layoutDirection(), self.rect(), spot)
        fill_box(painter_on(self), at, side // 2, theme().colour("quiet"))


class Bullets(QWidget):
    """Things one under the other, each after a dot or its number."""

    def __init__(self, *, numbered: bool = False) -> None:
        super().__init__()
        self._numbered = numbered
        self._items: tuple[str, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().space(4))
        self._grid.setVerticalSpacing(theme().space(4))
        self._grid.setColumnStretch(1, 1)

    def show_items(self, items: Iterable[str]) -> None:
        """Show these in place of the ones before."""
        wanted = tuple(items)
        if wanted == self._items:
            return
        self._items = wanted
        empty_layout(self._grid)
        for row, text in enumerate(wanted):
            mark = Words(f"{row + 1}.", quiet=True) if self._numbered else Dot()
            mark.setFixedWidth(round(20 * theme().scale))
            self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Words(text), row, 1)
