"""Surfaces that hold other widgets: cards and the line between things."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme
from ui.theme.tokens import CARD_RADIUS
from ui.widgets.marks import Icon
from ui.widgets.painting import draw_box, painter_on
from ui.widgets.words import Heading

_TONES: Final = {"card": ("panel", "line"), "why": ("why", "why_line")}


class Card(QFrame):
    """A panel with an optional title; `column` takes what it shows. With an icon the title is smaller."""

    def __init__(self, title: str = "", *, tone: str = "card", icon: str = "") -> None:
        super().__init__()
        self._tone = tone
        self.column = QVBoxLayout(self)
        self.restyle()
        if title and icon:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Icon(icon))
            row.addWidget(Heading(title, 4), 1)
            self.column.addLayout(row)
        elif title:
            self.add(Heading(title, 3))
            self.column.addSpacing(4)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        self.column.addWidget(widget)

    def set_tone(self, tone: str) -> None:
        """Change the ground: "card", "why" or the name of a state, such as "waiting"."""
        self._tone = tone
        self.update()

    def restyle(self) -> None:
        """Take margins that suit the size of the type."""
        side = theme().space(20)
        self.column.setContentsMargins(side, side, side, side)
        self.column.setSpacing(theme().space(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the panel."""
        fill, line = _TONES.get(self._tone, (f"{self._tone}_fill", self._tone))
        look = theme()
        edge = QColor(look.colour(line))
        if self._tone not in _TONES and not look.tokens.is_outlined:
            edge.setAlphaF(0.35)
        draw_box(painter_on(self), self.rect(), CARD_RADIUS, look.colour(fill), edge)


class Rule(QWidget):
    """A hairline."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for one pixel."""
        return QSize(1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill it."""
        QPainter(self).fillRect(self.rect(), theme().colour("line"))
