"""A list in its four designs: empty, loading, error and full."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import Button
from ui.widgets.notices import NoticeBox
from ui.widgets.rows import Row, RowList
from ui.widgets.waiting import Busy
from ui.widgets.words import Heading, Words
from ui.wording import Notice


class ListBox(QWidget):
    """Shows one of the four designs at a time."""

    empty_clicked = Signal()
    retry_clicked = Signal()

    def __init__(self, empty_title: str, empty_words: str, empty_action: str = "") -> None:
        super().__init__()
        self.rows = RowList()
        self._more = Words("", quiet=True)
        self._busy = Busy("", can_cancel=False)
        self._notice = NoticeBox()
        retry = Button(self.tr("Try again"))
        retry.clicked.connect(self.retry_clicked)
        start = Button(empty_action)
        start.setVisible(bool(empty_action))
        start.clicked.connect(self.empty_clicked)
        self._stack = QStackedLayout(self)
        self._full = _column(self.rows, self._more)
        self._empty = _column(Heading(empty_title, 3), Words(empty_words, quiet=True), start)
        self._loading = _column(self._busy)
        self._error = _column(self._notice, retry)
        for page in (self._full, self._empty, self._loading, self._error):
            self._stack.addWidget(page)

    def show_loading(self, words: str) -> None:
        """Say that the list is being read."""
        self._busy.show_step(words)
        self._stack.setCurrentWidget(self._loading)

    def show_error(self, notice: Notice) -> None:
        """Say why there is no list, and offer to try again."""
        self._notice.show_notice(notice)
        self._stack.setCurrentWidget(self._error)

    def show_rows(self, rows: Sequence[Row], more: str = "") -> None:
        """Show the rows, or the design for none; `more` says what is not shown."""
        self.rows.show_rows(rows)
        self._more.set_text(more)
        self._more.setVisible(bool(more))
        self._stack.setCurrentWidget(self._full if rows else self._empty)


def _column(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        column.addWidget(widget)
    if not any(isinstance(widget, RowList) for widget in widgets):
        column.addStretch(1)
    return page
