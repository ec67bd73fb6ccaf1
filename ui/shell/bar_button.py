"""A quiet button on a coloured bar, with its key beside it."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QWidget

from ui.theme import Size, icon_pixmap, theme
from ui.widgets import BareButton

_LARGE: Final = 1.6
"""Beside type so large there is no room for the key."""


class BarButton(BareButton):
    """An icon, a word and a key cap, in the ink of the person bar."""

    def __init__(self, text: str, icon: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = key
        self.setText(text)
        self.setAccessibleDescription(key)
        self.setFont(theme().font(Size.SMALL))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return room for all three."""
        metrics = self.fontMetrics()
        cap = 8 + 16 + metrics.horizontalAdvance(self._key) if self._shows_key else 0
        return QSize(self._words_x + metrics.horizontalAdvance(self.text()) + cap + 4, max(32, metrics.height() + 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon, word and key cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme().colour("person_text")
        metrics = self.fontMetrics()
        side = round(18 * theme().scale)
        at = self._turned(QRect(0, (self.height() - side) // 2, side, side))
        painter.drawPixmap(at.topLeft(), icon_pixmap(self._icon, side, ink))
        painter.setPen(ink)
        width = metrics.horizontalAdvance(self.text()) + 2
        centre = int(Qt.AlignmentFlag.AlignCenter)
        painter.drawText(self._turned(QRect(self._words_x, 0, width, self.height())), centre, self.text())
        if not self._shows_key:
            return
        cap_height = metrics.height() + 4
        cap_width = metrics.horizontalAdvance(self._key) + 14
        cap = QRect(self._words_x + width + 8, (self.height() - cap_height) // 2, cap_width, cap_height)
        box = self._turned(cap)
        painter.setPen(QPen(ink, 1))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.fillRect(box.left() + 3, box.bottom() - 1, box.width() - 6, 1, ink)
        painter.drawText(box, centre, self._key)

    @property
    def _words_x(self) -> int:
        return round(18 * theme().scale) + 6

    @property
    def _shows_key(self) -> bool:
        return theme().scale < _LARGE

    def _turned(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
