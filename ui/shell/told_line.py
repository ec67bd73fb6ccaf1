"""What is said to the adviser that belongs to no page, under the strip and as wide as the page."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets import NoticeBox
from ui.wording import Notice


class ToldLine(QWidget):
    """One notice with the margins of a page; takes no room while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._box = NoticeBox()
        column = QVBoxLayout(self)
        side = theme().space(36)
        column.setContentsMargins(side, theme().space(12), side, 0)
        column.addWidget(self._box)
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        """Show a notice and have it spoken; None for nothing."""
        self.setVisible(notice is not None)
        self._box.show_notice(notice)
