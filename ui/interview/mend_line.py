"""What went wrong with a draft, and the button that mends it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.interview.screen import Mend
from ui.theme import theme
from ui.widgets import Button, NoticeBox
from ui.wording import Notice


class MendLine(QWidget):
    """Shows both, or nothing."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notice = NoticeBox()
        self.button = Button("")
        self.button.clicked.connect(self.clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(16))
        column.addWidget(self.notice)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_notice(self, notice: Notice | None, mend: Mend) -> None:
        """Show what went wrong, or that nothing did."""
        words = {
            Mend.NOTHING: "",
            Mend.TRY_AGAIN: self.tr("Try again"),
            Mend.OPEN_AGAIN: self.tr("Open it again here"),
            Mend.ASK_PERMISSION: self.tr("Ask for permission again"),
        }[mend]
        self.setVisible(notice is not None)
        self.notice.show_notice(notice)
        self.button.setText(words)
        self.button.setVisible(bool(words) and notice is not None)
