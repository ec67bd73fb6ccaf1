"""The scroll bar of the house: a plain thumb on the ground of the page."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider

from ui.theme import theme
from ui.widgets.painting import fill_box, painter_on

_WIDE = 14


class Scroller(QScrollBar):
    """An upright scroll bar."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)

    def sizeHint(self) -> QSize:
        """Be wide enough to be caught."""
        return QSize(_WIDE, 3 * _WIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the thumb; nothing where everything is in sight."""
        if self.minimum() == self.maximum():
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        thumb = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        painter = painter_on(self)
        look = theme()
        ink = look.colour("quiet" if self.isSliderDown() or self.underMouse() else "edge")
        box = QRect(4, thumb.y() + 2, self.width() - 8, thumb.height() - 4)
        fill_box(painter, box, box.width() // 2, ink)
