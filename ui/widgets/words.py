"""Words on the window: text that wraps, headings, key caps, chips and icons."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import Size, icon_pixmap, theme


class Words(QLabel):
    """A paragraph that wraps."""

    def __init__(
        self,
        text: str = "",
        *,
        size: Size = Size.BODY,
        weight: int = 400,
        quiet: bool = False,
        ink: str = "ink",
        strong: str = "",
    ) -> None:
        super().__init__()
        self._ink = "quiet" if quiet else ink
        self._strong = strong
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(theme().font(size, weight))
        self.set_text(text)

    def set_text(self, text: str, *, strong: str = "") -> None:
        """Show other words; the first place where `strong` stands in them is bold."""
        self._strong = strong or self._strong
        self.setText(text)


class Heading(Words):
    """A heading: level 1 of a page, 2 of a part, 3 of a card."""

    def __init__(self, text: str = "", level: int = 1) -> None:
        super().__init__(
            text, size={1: Size.PAGE, 2: Size.TITLE}.get(level, Size.LEAD), weight=700 if level < 3 else 600
        )


class Icon(QWidget):
    """A picture beside words; it says nothing to a screen reader."""

    def __init__(self, name: str, size: int = 20, ink: str = "ink") -> None:
        super().__init__()
        self._name = name
        self._size = size
        self._ink = ink
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
        side = self.sizeHint().width()
        pixmap = icon_pixmap(self._name, side, theme().colour(self._ink))
        QPainter(self).drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, pixmap)


class KeyCap(QLabel):
    """A key that can be pressed instead."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFont(theme().font(Size.SMALL))


class ChipTone(StrEnum):
    """What a chip says beside its words."""

    WAITING = "waiting"
    RECEIVED = "received"
    SENDING = "sending"
    NEEDS_YOU = "needs"
    QUIET = "chip"


class Chip(QLabel):
    """A short state on a coloured ground."""

    def __init__(self, text: str = "", tone: ChipTone = ChipTone.QUIET, icon: str = "") -> None:
        super().__init__(text)
        self._tone = tone
        self._icon = icon
        self.setFont(theme().font(Size.SMALL, 600))

    def show_state(self, text: str, tone: ChipTone, icon: str = "") -> None:
        """Show another state."""
        self._tone, self._icon = tone, icon
        self.setText(text)
