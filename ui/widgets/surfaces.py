"""Surfaces that hold other widgets: cards, columns and the line between things."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Size, theme
from ui.widgets.words import Heading


class Card(QFrame):
    """A panel with an optional title; `column` takes what it shows."""

    def __init__(self, title: str = "", *, tone: str = "card") -> None:
        super().__init__()
        self._tone = tone
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 20, 20, 20)
        if title:
            self.add(Heading(title, 3))

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        self.column.addWidget(widget)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the panel."""
        fill, line = {"card": ("panel", "line"), "why": ("why", "why_line")}.get(
            self._tone, (self._tone + "_fill", self._tone)
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour(line)))
        painter.setBrush(theme().colour(fill))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


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


class Columns(QWidget):
    """Widgets side by side while each has its room in ems, else one under the other in reading order."""

    def __init__(self, *parts: tuple[QWidget, int, float], gap: int = 32) -> None:
        super().__init__()
        self._parts = parts
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme().space(gap))
        for widget, weight, _ in parts:
            self._row.addWidget(widget, weight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Deal the columns anew."""
        super().resizeEvent(event)
        needed = sum(ems for *_, ems in self._parts) * Size.BODY * theme().scale + self._row.spacing() * (
            len(self._parts) - 1
        )
        fits = self.width() >= needed
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
