"""A question asked over the page."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.words import Heading


class Sheet(QDialog):
    """A modal sheet; Esc closes it and nothing is done."""

    def __init__(self, parent: QWidget, heading: str) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAccessibleName(heading)
        outer = QVBoxLayout(self)
        outer.addWidget(Heading(heading, 2))
        self.column = QVBoxLayout()
        outer.addLayout(self.column)
        self._buttons = Flow()
        outer.addLayout(self._buttons)

    def add_buttons(self, primary: Button, *others: Button) -> None:
        """Put the buttons under the words; the primary one is pressed by Enter."""
        primary.setDefault(True)
        for button in (primary, *others):
            self._buttons.addWidget(button)
