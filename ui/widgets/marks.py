"""Small marks beside words: icons, key caps and chips that say a state."""

from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from ui.theme import Size, icon_pixmap, theme
from ui.theme.tokens import FIELD_RADIUS
from ui.widgets.painting import draw_box, draw_key_cap, fill_box, key_cap_size, painter_on
from ui.widgets.typeset import draw_line


class Icon(QWidget):
    """A picture beside words; it says nothing to a screen reader."""

    def __init__(self, name: str, size: int = 20, ink: str = "ink") -> None:
        super().__init__()
        self._name, self._size, self._ink = name, size, ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, ink: str = "") -> None:
        """Show another picture."""
        self._name = name
        self._ink = ink or self._ink
        self.update()

    def sizeHint(self) -> QSize:
        """Return the side of the icon, scaled with the type."""
        side = round(self._size * theme().scale)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon in the middle."""
        side = round(self._size * theme().scale)
        pixmap = icon_pixmap(self._name, side, theme().colour(self._ink))
        painter_on(self).drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, pixmap)


class KeyCap(QLabel):
    """A key that can be pressed instead."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the cap."""
        return key_cap_size(self.text())

    def minimumSizeHint(self) -> QSize:
        """Do with no less."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cap."""
        look = theme()
        draw_key_cap(
            painter_on(self), self.rect(), self.text(), look.colour("quiet"), look.colour("edge"), look.colour("panel")
        )


class ChipTone(StrEnum):
    """What a chip says beside its words: the name of its ink in the tokens."""

    WAITING = "waiting"
    RECEIVED = "received"
    SENDING = "sending"
    NEEDS_YOU = "needs"
    QUIET = "chip"


class Chip(QLabel):
    """A short state on a coloured ground."""

    def __init__(self, text: str = "", tone: ChipTone = ChipTone.QUIET, icon: str = "") -> None:
        super().__init__(text)
        self._tone, self._icon = tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, tone: ChipTone, icon: str = "") -> None:
        """Show another state."""
        self._tone, self._icon = tone, icon
        self.setText(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the icon and the words on one line."""
        return chip_size(self.text(), self._icon)

    def minimumSizeHint(self) -> QSize:
        """Do with half: the words are shortened then."""
        size = self.sizeHint()
        return QSize(min(size.width(), round(80 * theme().scale)), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        draw_chip(painter_on(self), self.rect(), self.text(), self._tone, self._icon, self.layoutDirection())


def chip_size(text: str, icon: str) -> QSize:
    """Return the room that a chip takes."""
    font = theme().font(Size.SMALL, 600)
    picture = _icon_side() + 6 if icon else 0
    return QSize(QFontMetrics(font).horizontalAdvance(text) + picture + 20, round(font.pixelSize() * 1.45) + 6)


def draw_chip(
    painter: QPainter, box: QRect, text: str, tone: ChipTone, icon: str, direction: Qt.LayoutDirection
) -> None:
    """Draw a chip that fills `box`; words that do not fit are shortened."""
    look = theme()
    ink, fill = look.colour(tone), look.colour(f"{tone}_fill")
    if look.tokens.is_outlined:
        draw_box(painter, box, FIELD_RADIUS, fill, ink)
    else:
        fill_box(painter, box, FIELD_RADIUS, fill)
    x = box.x() + 10
    if icon:
        side = _icon_side()
        spot = QStyle.visualRect(direction, box, QRect(x, box.y() + (box.height() - side) // 2, side, side))
        painter.drawPixmap(spot.topLeft(), icon_pixmap(icon, side, ink))
        x += side + 6
    painter.setFont(look.font(Size.SMALL, 600))
    room = box.right() - 8 - x
    words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
    width = painter.fontMetrics().horizontalAdvance(words)
    spot = QStyle.visualRect(direction, box, QRect(x, box.y(), width, box.height()))
    draw_line(painter, spot.x(), box.center().y() + 0.5, words, ink)


def _icon_side() -> int:
    return round(16 * theme().scale)
