"""A column that stays in sight while a longer one beside it is scrolled."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ui.theme import theme


class Sticky(QWidget):
    """Holds one widget; gives way to the scrolling of `area`, as far as its own height lets it."""

    def __init__(self, inner: QWidget, area: QScrollArea) -> None:
        super().__init__()
        self._inner = inner
        self._area = area
        inner.setParent(self)
        inner.installEventFilter(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        area.verticalScrollBar().valueChanged.connect(self._place)

    def hasHeightForWidth(self) -> bool:
        """Say that words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return what the inner widget needs."""
        layout = self._inner.layout()
        return layout.totalHeightForWidth(width) if layout is not None else self._inner.sizeHint().height()

    def sizeHint(self) -> QSize:
        """Ask for what the inner widget asks for."""
        return self._inner.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Do with what the inner widget can do with."""
        return self._inner.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the inner widget to the width."""
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit it again when it asks for another height."""
        if watched is self._inner and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        height = max(self.heightForWidth(self.width()), 1)
        seen = self._area.viewport().height()
        content = self._area.widget()
        top = self.mapTo(content, QPoint()).y() if content is not None and content.isAncestorOf(self) else 0
        above = self._area.verticalScrollBar().value() - top - max(0, height + theme().space(24) - seen)
        y = min(max(above, 0), max(self.height() - height, 0))
        self._inner.setGeometry(0, y, self.width(), height)
