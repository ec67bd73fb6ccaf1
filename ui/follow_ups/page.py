"""The follow-ups page: what is promised, by how soon it is due, at the left; the one that is chosen at the right."""

from collections.abc import Callable
from datetime import date
from itertools import groupby
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseworker.casework import DueWhen
from ui.follow_ups.detail import Act, DetailCard, SuggestionsCard
from ui.follow_ups.presenter import FollowUpsPresenter, FollowUpsScreen, Whose
from ui.follow_ups.sheets import DropSheet, KeptSheet, MoveSheet
from ui.follow_ups.words import head_row, list_rows
from ui.theme import theme
from ui.widgets import (
    Button,
    Card,
    ChipChoice,
    Columns,
    Heading,
    Kind,
    ListBox,
    NoticeBox,
    Option,
    Page,
    Row,
    name_it,
)

_LEFT_EM: Final = 29
_RIGHT_EM: Final = 18


class FollowUpsPage(Page):
    """Shows what is promised and tells what was pressed."""

    presenter: FollowUpsPresenter

    add_clicked = Signal()
    whose_chosen = Signal(object)
    """A `Whose`."""
    line_chosen = Signal(str)
    person_clicked = Signal()
    kept = Signal(object, str)
    """A `CameOfIt`, and a few words."""
    dropped = Signal(str)
    day_wanted = Signal(object)
    moved = Signal(object)
    """A `date`."""
    reopened = Signal()
    undo_clicked = Signal()
    suggestion_taken = Signal(object)
    suggestion_declined = Signal(object)
    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._screen = FollowUpsScreen(today)
        self._moving: MoveSheet | None = None
        self.heading = self._title = Heading(self.tr("Follow-ups"))
        self.add_one = Button(self.tr("New follow-up"), kind=Kind.PRIMARY, icon="plus")
        self.notice = NoticeBox()
        self.undo = Button(self.tr("Undo"), icon="undo-2", key="Ctrl Z")
        self.undo.hide()
        self.whose = ChipChoice(
            self.tr("Whose"),
            [Option(Whose.EVERYONE, self.tr("Everyone’s")), Option(Whose.MINE, self.tr("What I promised"))],
        )
        self.whose.choose(Whose.EVERYONE)
        self.list = ListBox(
            self.tr("Nothing is promised"),
            self.tr("What you promise somebody for a day stands here until it is done."),
        )
        name_it(self.list.rows, self.tr("Follow-ups, by the day they are due"))
        self.detail = DetailCard(today)
        self.suggestions = SuggestionsCard(today)
        self.first_focus = self.list
        self._lay_out()
        self._wire()

    def things_changed(self) -> None:
        """Read again what is shown."""
        self.changed.emit()

    def show_screen(self, screen: FollowUpsScreen) -> None:
        """Bring every part in line with `screen`."""
        before, self._screen = self._screen, screen
        self._show_list(screen, before)
        self.detail.show_line(screen.chosen)
        self.suggestions.show_suggestions(screen.suggestions)
        self.undo.setVisible(screen.undo is not None)
        if screen.notice is not before.notice:
            self.notice.show_notice(screen.notice)
        if self._moving is not None and screen.looked_at is not None:
            self._moving.show_off(screen.looked_at, screen.off)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme().space(12))
        top.addWidget(self._title, 1)
        top.addWidget(self.add_one)
        told = QHBoxLayout()
        told.setSpacing(theme().space(12))
        told.addWidget(self.notice, 1)
        told.addWidget(self.undo)
        card = Card()
        card.add(self.whose)
        card.add(self.list)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(16))
        column.addWidget(self.detail)
        column.addWidget(self.suggestions)
        column.addStretch(1)
        left = QWidget()
        leftward = QVBoxLayout(left)
        leftward.setContentsMargins(0, 0, 0, 0)
        leftward.addWidget(card)
        leftward.addStretch(1)
        self.column.setSpacing(theme().space(16))
        self.column.addLayout(top)
        self.column.addLayout(told)
        self.column.addWidget(Columns((left, 11, _LEFT_EM), (side, 5, _RIGHT_EM)), 1)

    def _wire(self) -> None:
        self.add_one.clicked.connect(self.add_clicked)
        self.undo.clicked.connect(self.undo_clicked)
        self.whose.changed.connect(lambda key: self.whose_chosen.emit(Whose(key)))
        self.list.rows.moved.connect(self.line_chosen)
        self.list.rows.opened.connect(self._open)
        self.list.retry_clicked.connect(self.changed)
        self.detail.act_clicked.connect(self._act)
        self.detail.let_go.connect(self.list.setFocus)
        self.suggestions.taken.connect(self.suggestion_taken)
        self.suggestions.declined.connect(self.suggestion_declined)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._undo)

    def _show_list(self, screen: FollowUpsScreen, before: FollowUpsScreen) -> None:
        if screen.trouble is not None:
            self.list.show_error(screen.trouble)
            return
        if screen.lines is None:
            self.list.show_loading(self.tr("Reading the follow-ups"))
            return
        if (screen.lines, screen.whose) == (before.lines, before.whose) and before.trouble is None:
            return
        self.list.show_rows(rows_of(screen))
        if before.lines is None:
            self.list.rows.choose(screen.chosen_id)
            self.focus_first()

    def _open(self, follow_up_id: str) -> None:
        """Bring the keyboard to what can be done about the one that was opened."""
        self.line_chosen.emit(follow_up_id)
        first = next(iter(self.detail.acts.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _undo(self) -> None:
        if self._screen.undo is not None:
            self.undo_clicked.emit()

    def _act(self, act: Act) -> None:
        acts: dict[Act, Callable[[], None]] = {
            Act.KEEP: self._ask_what_came,
            Act.MOVE: self._ask_day,
            Act.PERSON: self.person_clicked.emit,
            Act.DROP: self._ask_why,
            Act.REOPEN: self.reopened.emit,
        }
        acts[act]()

    def _ask_what_came(self) -> None:
        sheet = KeptSheet(self)
        sheet.told.connect(self.kept)
        sheet.open()

    def _ask_why(self) -> None:
        sheet = DropSheet(self)
        sheet.told.connect(self.dropped)
        sheet.open()

    def _ask_day(self) -> None:
        self._moving = sheet = MoveSheet(self, self._screen.today, self._screen.days)
        sheet.day_wanted.connect(self.day_wanted)
        sheet.told.connect(self.moved)
        sheet.finished.connect(self._moved)
        sheet.open()

    def _moved(self) -> None:
        self._moving = None


def rows_of(screen: FollowUpsScreen) -> list[Row]:
    """Return the promises under a heading for each time at which they are due."""
    rows: list[Row] = []
    for due, lines in groupby(screen.listed, key=lambda line: line.due):
        group = list_rows(lines)
        rows += [head_row(DueWhen(due), len(group)), *group]
    return rows
