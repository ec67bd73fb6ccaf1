"""The large field to search with."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle

from ui.theme import Size, icon_pixmap, theme
from ui.widgets.fields import clear_ground, draw_field, field_height
from ui.widgets.painting import draw_key_cap, key_cap_size, painter_on


class SearchField(QLineEdit):
    """A field with a glass before what is typed, and the key that leads to it behind."""

    def __init__(self, placeholder: str, key: str = "") -> None:
        super().__init__()
        self._key = key
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setAccessibleDescription(key)
        self.setFrame(False)
        clear_ground(self)
        self.textChanged.connect(self._lead_with_script)
        self.restyle()

    def restyle(self) -> None:
        """Take type and margins of the theme's size."""
        self._lead_with_script()
        left, right = self._glass() + 24, key_cap_size(self._key).width() + 26 if self._key else 12
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        self.setTextMargins(left, 0, right, 0)

    def sizeHint(self) -> QSize:
        """Return a wide and high field."""
        return QSize(round(480 * theme().scale), field_height(Size.LEAD) + 4)

    def minimumSizeHint(self) -> QSize:
        """Do with a few letters."""
        return QSize(round(160 * theme().scale), field_height(Size.LEAD) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, the glass and the key, then what Qt draws."""
        look = theme()
        painter = painter_on(self)
        draw_field(painter, self.rect(), is_enabled=self.isEnabled())
        side = self._glass()
        spot = QRect(14, (self.height() - side) // 2, side, side)
        at = QStyle.visualRect(self.layoutDirection(), self.rect(), spot)
        painter.drawPixmap(at.topLeft(), icon_pixmap("search", side, look.colour("ink")))
        if self._key:
            cap = key_cap_size(self._key)
            corner = QPoint(self.width() - cap.width() - 14, (self.height() - cap.height()) // 2)
            at = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(corner, cap))
            draw_key_cap(painter, at, self._key, look.colour("quiet"), look.colour("edge"), look.colour("field"))
        painter.end()
        super().paintEvent(event)

    def _lead_with_script(self) -> None:
        self.setFont(theme().font_for(self.text(), Size.LEAD))

    def _glass(self) -> int:
        return round(22 * theme().scale)
