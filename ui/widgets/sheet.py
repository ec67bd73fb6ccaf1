"""A question asked over the page."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.words import Heading


class Sheet(QDialog):
    """A modal sheet; Esc closes it and nothing is done."""

    def __init__(self, parent: QWidget, heading: str) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle("Caseworker")
        self.setAccessibleName(heading)
        outer = QVBoxLayout(self)
        side = theme().space(28)
        outer.setContentsMargins(side, side, side, side)
        outer.setSpacing(theme().space(16))
        outer.addWidget(Heading(heading, 2))
        self.column = QVBoxLayout()
        self.column.setSpacing(theme().space(10))
        outer.addLayout(self.column)
        outer.addSpacing(theme().space(4))
        self._buttons = Flow(gap=14)
        outer.addLayout(self._buttons)
        outer.addStretch(1)

    def add_buttons(self, primary: Button, *others: Button) -> None:
        """Put the buttons under the words; Enter presses the one that has the focus, else the primary one."""
        primary.setDefault(True)
        for button in (primary, *others):
            self._buttons.addWidget(button)

    def sizeHint(self) -> QSize:
        """Be as wide as a comfortable line of type, and as high as that needs."""
        parent = self.parentWidget()
        most = parent.window().width() - 80 if parent is not None else 560
        most = min(most, self.screen().availableSize().width() * 2 // 3)  # Qt opens no dialog wider than that
        width = max(min(round(560 * theme().scale), most), 320)
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        return QSize(width, max(height, 160))
