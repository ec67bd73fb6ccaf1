"""A list in its four designs: empty, loading, error and full."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Size, theme
from ui.widgets.buttons import Button
from ui.widgets.notices import NoticeBox
from ui.widgets.row_paint import Row
from ui.widgets.rows import RowList
from ui.widgets.waiting import Busy
from ui.widgets.words import Heading, Words
from ui.wording import Notice


class ListBox(QWidget):
    """Shows one of the four designs at a time; each is built when it is first needed."""

    empty_clicked = Signal()
    retry_clicked = Signal()

    def __init__(self, empty_title: str, empty_words: str, empty_action: str = "") -> None:
        super().__init__()
        self._empty_says = (empty_title, empty_words, empty_action)
        self.rows = RowList()
        self._more = Words("", size=Size.SMALL, quiet=True)
        self._more.hide()
        self._full = _column(self.rows, self._more)
        self._empty: QWidget | None = None
        self._busy: Busy | None = None
        self._error: QWidget | None = None
        self._notice = NoticeBox()
        self._shown = self._full
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._full)

    def show_loading(self, words: str) -> None:
        """Say that the list is being read."""
        if self._busy is None:
            self._busy = Busy("", can_cancel=False)
            self._busy.setContentsMargins(10, 16, 10, 16)
        self._busy.show_step(words)
        self._show(self._busy)

    def show_error(self, notice: Notice) -> None:
        """Say why there is no list, and offer to try again."""
        if self._error is None:
            retry = Button(self.tr("Try again"), icon="refresh-cw")
            retry.clicked.connect(self.retry_clicked)
            self._error = _column(self._notice, retry)
        self._show(self._error)
        self._notice.show_notice(notice)

    def show_rows(self, rows: Sequence[Row], more: str = "") -> None:
        """Show the rows, or the design for none; `more` says what is not shown."""
        self.rows.show_rows(rows)
        self._more.set_text(more)
        self._more.setVisible(bool(more))
        self._show(self._full if rows else self._for_none())

    def _for_none(self) -> QWidget:
        if self._empty is None:
            title, words, action = self._empty_says
            self._empty = _column(Heading(title, 4), Words(words, quiet=True))
            column = self._empty.layout()
            if action and isinstance(column, QVBoxLayout):
                start = Button(action)
                start.clicked.connect(self.empty_clicked)
                column.addSpacing(theme().space(4))
                column.addWidget(start)
            self._empty.setContentsMargins(10, 16, 10, 16)
        return self._empty

    def _show(self, design: QWidget) -> None:
        if self._column.indexOf(design) < 0:
            self._column.addWidget(design)
        fills = design is self._full and self.rows.fills_the_room
        self._column.setAlignment(design, Qt.AlignmentFlag(0) if fills else Qt.AlignmentFlag.AlignTop)
        if design is not self._shown:
            self._shown.hide()
        self._shown = design
        design.show()


def _column(*widgets: QWidget) -> QWidget:
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().space(8))
    for widget in widgets:
        column.addWidget(widget)
    return pane
