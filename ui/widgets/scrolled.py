"""What a sheet shows: it scrolls where the screen has no room for all of it."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.theme import theme
from ui.widgets.scroller import Scroller

RING_ROOM: Final = 8
"""Space for the ring around what has the keyboard."""


class Scrolled(QScrollArea):
    """Asks for the height of what it holds, and does with less."""

    grown = Signal()

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        edge = theme().space(RING_ROOM)
        inside.setContentsMargins(edge, edge, edge, edge)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(Scroller())
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when what is inside asks for another height."""
        handled = super().eventFilter(watched, event)
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.grown.emit()
        return handled

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of everything inside."""
        return self._inside.heightForWidth(width) if self._inside.hasHeightForWidth() else self.sizeHint().height()

    def sizeHint(self) -> QSize:
        """Ask for all of it."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Do with a few lines."""
        inside = self._inside.minimumSizeHint()
        return QSize(inside.width(), min(inside.height(), theme().space(160)))
