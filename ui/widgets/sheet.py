"""A question asked over the page."""

from typing import ClassVar

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.painting import draw_box
from ui.widgets.scrolled import RING_ROOM, Scrolled
from ui.widgets.words import Heading

_SHADE = QColor(0, 0, 0, 96)
_EDGE_PX = 2


class _Shade(QWidget):
    """Darkens the window behind a sheet."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Lay the shade over all."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _SHADE)
        painter.end()


class Sheet(QDialog):
    """A modal sheet over the darkened window; Esc closes it and nothing is done."""

    comfortable_px: ClassVar[int] = 560
    """How wide it is at 100 %, where there is room."""

    def __init__(self, parent: QWidget, heading: str) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._shade: _Shade | None = None
        self.setModal(True)
        self.setWindowTitle("Caseworker")
        self.setAccessibleName(heading)
        outer = QVBoxLayout(self)
        side, ring = theme().space(28), theme().space(RING_ROOM)
        outer.setContentsMargins(side - ring, side, side - ring, side)
        outer.setSpacing(theme().space(16) - ring)
        title = Heading(heading, 2)
        title.setContentsMargins(ring, 0, ring, 0)
        outer.addWidget(title)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setSpacing(theme().space(10))
        self._area = Scrolled(inside)
        self._area.grown.connect(lambda: QTimer.singleShot(0, self, self._fit_again))
        outer.addWidget(self._area)
        self._buttons = Flow(gap=14)
        foot = QVBoxLayout()
        foot.setContentsMargins(ring, theme().space(4), ring, 0)
        foot.addLayout(self._buttons)
        outer.addLayout(foot)
        outer.addStretch(1)

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll to a part, once everything has its place."""
        QTimer.singleShot(0, part, lambda: self._area.ensureWidgetVisible(part))

    def add_buttons(self, primary: Button, *others: Button) -> None:
        """Put the buttons under the words; Enter presses the one that has the focus, else the primary one."""
        primary.setDefault(True)
        for button in (primary, *others):
            self._buttons.addWidget(button)

    def sizeHint(self) -> QSize:
        """Be as wide as a comfortable line of type, and as high as that needs."""
        parent = self.parentWidget()
        most = parent.window().width() - 80 if parent is not None else 560
        most = min(most, self.screen().availableSize().width() - 48)
        layout = self.layout()
        least = layout.totalMinimumSize().width() if layout is not None else 0
        width = max(min(round(self.comfortable_px * theme().scale), most), 320, least)
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        return QSize(width, max(height, 160))

    def showEvent(self, event: QShowEvent) -> None:
        """Darken what is behind, and stand in its middle."""
        super().showEvent(event)
        self.fit()
        parent = self.parentWidget()
        if parent is not None and self._shade is None:
            self._shade = _Shade(parent.window())
            self._shade.setGeometry(parent.window().rect())
            self._shade.show()
            self.destroyed.connect(self._shade.deleteLater)  # gone with its page, a sheet hides without telling

    def _fit_again(self) -> None:
        if self.isVisible():
            self.fit()

    def fit(self) -> None:
        """Be as large as what it shows now, in the middle of the window."""
        parent, layout = self.parentWidget(), self.layout()
        if layout is not None:
            layout.activate()  # what was shown or hidden just now counts
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize()))  # Qt stops at two thirds of the screen
        if parent is not None:
            self.move(parent.window().geometry().center() - self.rect().center())

    def hideEvent(self, event: QHideEvent) -> None:
        """Let what is behind be seen again."""
        super().hideEvent(event)
        shade, self._shade = self._shade, None
        if shade is not None:
            shade.hide()
            shade.deleteLater()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the panel and its edge."""
        painter = QPainter(self)
        draw_box(painter, self.rect(), 0, theme().colour("panel"), theme().colour("edge"), _EDGE_PX)
        painter.end()
