"""A list in its four designs: empty, loading, error and full."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Size, theme
from ui.widgets.buttons import Button
from ui.widgets.notices import NoticeBox
from ui.widgets.row_paint import Row
from ui.widgets.rows import RowList
from ui.widgets.speech import name_it
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
        self._focus: QWidget = self.rows
        self.setFocusProxy(self.rows)
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
            name_it(self._empty, title, words)
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
        has_focus = self._focus.hasFocus()
        if design is not self._shown:
            self._shown.hide()
        self._shown = design
        design.show()
        self._aim()
        if has_focus:
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _aim(self) -> None:
        """Hand the keyboard on to the rows, to what can be pressed where there are none, or have this read out."""
        has_rows = self._shown in {self._full, self._busy}
        self._focus = self.rows if has_rows else self._shown.findChild(Button) or self._shown
        self.setFocusProxy(self._focus)


class _Pane(QWidget):
    """Holds one design; it can be read out without looking like something to press."""

    def ring_rect(self) -> QRect:
        """Ask for no ring."""
        return QRect()


def _column(*widgets: QWidget) -> QWidget:
    pane = _Pane()
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().space(8))
    for widget in widgets:
        column.addWidget(widget)
    return pane
