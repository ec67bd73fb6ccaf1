"""Buttons: one that leads on, others beside it, and links."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QStyle

from ui.theme import Size, icon_pixmap, theme
from ui.theme.tokens import BUTTON_RADIUS, LOWER_EDGE
from ui.widgets.painting import draw_box, draw_key_cap, fill_box, key_cap_size, painter_on
from ui.widgets.typeset import Paragraph

_GAP: Final = 10
_SIDE: Final = 20
_LEADS_ON: Final = frozenset({"arrow-right", "chevron-right", "chevron-down", "external-link"})


class Kind(StrEnum):
    """How much a button asks for attention."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    LINK = "link"
    QUIET = "quiet"


_INKS: Final = {
    Kind.PRIMARY: "primary_text",
    Kind.SECONDARY: "button_text",
    Kind.LINK: "link",
    Kind.QUIET: "ink",
}


def is_enter(event: QKeyEvent) -> bool:
    """Say whether a key is Enter, pressed anew; a key that is held presses nothing twice."""
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()


class BareButton(QAbstractButton):
    """A button that its heir paints; Enter presses it as the space bar does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as well as the space bar."""
        if is_enter(event):
            self.click()
            return
        super().keyPressEvent(event)


class Button(QPushButton):
    """A button in one of four kinds, as wide as its words; `wide` fills the column.

    An icon that leads on stands after the words, any other before them. `key` is the key that does the same.
    """

    def __init__(
        self,
        text: str,
        kind: Kind = Kind.SECONDARY,
        icon: str = "",
        key: str = "",
        *,
        wide: bool = False,
        size: Size = Size.BODY,
    ) -> None:
        super().__init__(text)
        self.kind = kind
        self._icon, self._key, self._size = icon, key, size
        self._set: tuple[str, float, str] | None = None
        self._words: Paragraph | None = None
        across = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Maximum
        policy = QSizePolicy(across, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if key:
            self.setAccessibleDescription(key)

    def show_as(self, kind: Kind) -> None:
        """Ask for more or less attention."""
        self.kind = kind
        self._set = None
        self.updateGeometry()
        self.update()

    def show_icon(self, icon: str) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as well as the space bar."""
        if is_enter(event):
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return room for everything on one line."""
        words = self._type()
        words.set_one_line()
        return QSize(words.natural_width + self._beside(), self._height_of(words))

    def minimumSizeHint(self) -> QSize:
        """Do with the longest word; the others go under it."""
        return QSize(self._type().longest_word + self._beside(), 0)

    def heightForWidth(self, width: int) -> int:
        """Return the height once the words are broken at a width."""
        words = self._type()
        words.set_width(max(width - self._beside(), 1))
        return self._height_of(words)

    def ring_rect(self) -> QRect:
        """Return where the focus ring goes: a link keeps a little air."""
        return self.rect().adjusted(-4, 0, 4, 0) if self.kind is Kind.LINK else self.rect()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, then icon, words and key."""
        painter = painter_on(self)
        sunk = 0
        if self.kind is not Kind.LINK:
            sunk = self._draw_face(painter)
        box = self.rect().adjusted(0, 0, 0, -self._lower_edge)
        words = self._type()
        words.set_width(max(self.width() - self._beside(), 1))
        ink = self._ink()
        icon_side = round(20 * theme().scale) if self._icon else 0
        cap = key_cap_size(self._key) if self._key else QSize(0, 0)
        used = words.natural_width + (icon_side + _GAP if icon_side else 0) + (cap.width() + _GAP if self._key else 0)
        x = 0 if self.kind is Kind.LINK else max((box.width() - used) // 2, self._side)
        if self._icon and self._icon not in _LEADS_ON:
            self._draw_icon(painter, box, QPoint(x, sunk), icon_side, ink)
            x += icon_side + _GAP
        spot = self._mirrored(QRect(x, (box.height() - words.height) // 2 + sunk, words.natural_width, words.height))
        words.draw(painter, spot.x(), spot.y(), ink)
        x += words.natural_width + _GAP
        if self._icon in _LEADS_ON:
            self._draw_icon(painter, box, QPoint(x, sunk), icon_side, ink)
            x += icon_side + _GAP
        if self._key:
            at = self._mirrored(QRect(QPoint(x, (box.height() - cap.height()) // 2 + sunk), cap))
            face = QColor(Qt.GlobalColor.transparent)
            draw_key_cap(painter, at, self._key, ink, ink, self._face() if self.kind is not Kind.LINK else face)

    def _draw_face(self, painter: QPainter) -> int:
        look = theme()
        face = self._face()
        box = self.rect()
        if self.kind is Kind.QUIET:
            fill_box(painter, box, BUTTON_RADIUS, face)
            return 0
        if not self.isEnabled():
            draw_box(
                painter,
                box.adjusted(0, 0, 0, -1),
                BUTTON_RADIUS,
                face,
                look.colour("line"),
                is_dashed=look.tokens.is_outlined,
            )
            return 1
        edge = look.colour("primary_edge" if self.kind is Kind.PRIMARY else "edge")
        rim = 0 if self.kind is Kind.PRIMARY and not look.tokens.is_outlined else 1
        fill_box(painter, box, BUTTON_RADIUS, edge)
        sunk = 2 if self.isDown() else 0
        fill_box(painter, box.adjusted(rim, rim + sunk, -rim, sunk - LOWER_EDGE), BUTTON_RADIUS - rim, face)
        return sunk

    def _face(self) -> QColor:
        look = theme()
        if self.kind is Kind.QUIET:
            return look.colour("chip_fill") if self._is_pointed_at() else QColor(Qt.GlobalColor.transparent)
        if not self.isEnabled():
            return look.colour("page")
        face = look.colour("primary" if self.kind is Kind.PRIMARY else "panel")
        if not self._is_pointed_at() or look.tokens.is_outlined:
            return face
        return look.colour("primary_edge") if self.kind is Kind.PRIMARY and look.tokens.is_light else face.darker(106)

    def _ink(self) -> QColor:
        look = theme()
        if not self.isEnabled():
            return look.colour("placeholder")
        if self.kind is Kind.LINK and self._is_pointed_at():
            return look.colour("ink")
        return look.colour(_INKS[self.kind])

    def _is_pointed_at(self) -> bool:
        return self.isEnabled() and self.underMouse()

    def _draw_icon(self, painter: QPainter, box: QRect, at: QPoint, side: int, ink: QColor) -> None:
        spot = self._mirrored(QRect(at.x(), (box.height() - side) // 2 + at.y(), side, side))
        painter.drawPixmap(spot.topLeft(), icon_pixmap(self._icon, side, ink))

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _type(self) -> Paragraph:
        now = (self.text(), theme().scale, theme().hand)
        if self._words is None or self._set != now:
            self._set = now
            font = QFont(theme().font(self._size, 400 if self.kind is Kind.LINK else 600))
            font.setUnderline(self.kind is Kind.LINK)
            self._words = Paragraph(now[0], font, leading=1.3)
        return self._words

    @property
    def _side(self) -> int:
        if self.kind is Kind.LINK:
            return 0
        return theme().space(12 if self.kind is Kind.QUIET else _SIDE)

    @property
    def _lower_edge(self) -> int:
        return LOWER_EDGE if self.kind in {Kind.PRIMARY, Kind.SECONDARY} else 0

    def _beside(self) -> int:
        icon = round(20 * theme().scale) + _GAP if self._icon else 0
        return 2 * self._side + icon + (key_cap_size(self._key).width() + _GAP if self._key else 0)

    def _height_of(self, words: Paragraph) -> int:
        if self.kind is Kind.LINK:
            return words.height + 6
        air = theme().space(11 if self.kind is Kind.QUIET else 12)
        return words.height + 2 * air + self._lower_edge
