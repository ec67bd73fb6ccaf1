"""A quiet button on a coloured bar, with its key beside it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QWidget

from ui.theme import Size, icon_pixmap, theme
from ui.widgets import BareButton


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
        words = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(self._key)
        return QSize(words + 24 + 8 + 16 + 4, max(32, metrics.height() + 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon, word and key cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme().colour("person_text")
        metrics = self.fontMetrics()
        at = self._turned(QRect(0, (self.height() - 18) // 2, 18, 18))
        painter.drawPixmap(at.topLeft(), icon_pixmap(self._icon, 18, ink))
        painter.setPen(ink)
        width = metrics.horizontalAdvance(self.text()) + 2
        centre = int(Qt.AlignmentFlag.AlignCenter)
        painter.drawText(self._turned(QRect(24, 0, width, self.height())), centre, self.text())
        cap_height = metrics.height() + 4
        cap_width = metrics.horizontalAdvance(self._key) + 14
        cap = QRect(24 + width + 8, (self.height() - cap_height) // 2, cap_width, cap_height)
        box = self._turned(cap)
        painter.setPen(QPen(ink, 1))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.fillRect(box.left() + 3, box.bottom() - 1, box.width() - 6, 1, ink)
        painter.drawText(box, centre, self._key)

    def _turned(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
