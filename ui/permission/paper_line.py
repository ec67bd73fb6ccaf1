"""Where they sign on paper: print it first, or see it; then keep it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.permission.paper import PaperNow
from ui.theme import Size, theme
from ui.widgets import Button, Flow, Kind, NoticeBox, Words, announce


class PaperLine(QWidget):
    """Offers the paper before it is signed."""

    print_clicked = Signal()
    see_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._now = PaperNow()
        self._notice = NoticeBox()
        self.print = Button(self.tr("Print the paper"), icon="printer")
        self.see = Button(self.tr("See it here"), Kind.LINK, icon="eye")
        self._printed = Words(self.tr("It is with the printer. Read it with them before they sign."))
        keep = self.tr("Keep the signed paper where your office keeps such papers.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(8))
        ways = QWidget()
        flow = Flow(ways, gap=16)
        flow.addWidget(self.print)
        flow.addWidget(self.see)
        for widget in (self._notice, ways, self._printed, Words(keep, size=Size.SMALL, quiet=True)):
            column.addWidget(widget)
        self._printed.hide()
        self.print.clicked.connect(self.print_clicked)
        self.see.clicked.connect(self.see_clicked)

    def show_now(self, now: PaperNow) -> bool:
        """Show how far the paper is; True where there is something new to read."""
        before, self._now = self._now, now
        if now.notice is not before.notice:
            self._notice.show_notice(now.notice)
        self.print.setVisible(now.can_print)
        for button in (self.print, self.see):
            button.setEnabled(not now.is_busy)
        self._printed.setVisible(now.was_printed)
        if now.was_printed and not before.was_printed:
            announce(self, self._printed.text())
        return now.notice is not before.notice or now.was_printed != before.was_printed
