"""The search field with the people found under it: they appear while one types, and the keyboard opens them."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.people.lines import person_row
from ui.people.search import Answer
from ui.widgets import Button, Card, NoticeBox, RowList, SearchField, Words, announce, name_it
from ui.wording import Notice

_PAUSE_MS: Final = 20
"""A pause in typing after which the vault is asked."""


class Finder(QObject):
    """Watches a search field, and asks for what was typed once typing rests."""

    asked = Signal(str)
    down_pressed = Signal()
    enter_pressed = Signal()

    def __init__(self, field: SearchField) -> None:
        super().__init__(field)
        self._field = field
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        field.textChanged.connect(self._pause.start)
        field.returnPressed.connect(self._enter)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down lead to what was found, and Escape empty the field."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.down_pressed.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self._field.text():
                self._field.clear()
                return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._ask()
        self.enter_pressed.emit()

    def _ask(self) -> None:
        self.asked.emit(self._field.text())


class FoundPeople(Card):
    """The people found, and what to do when there are none."""

    opened = Signal(str)
    add_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__()
        if parent is not None:
            self.setParent(parent)
        self._answer = Answer()
        self._enter_waits = False
        self._title = Words("", weight=600)
        self._notice = NoticeBox()
        self.rows = RowList()
        name_it(self.rows, self.tr("People found"))
        self.rows.opened.connect(self.opened)
        self._nobody = QWidget()
        self._advice = Words("", quiet=True)
        self._add = Button(self.tr("Put them on record"), icon="user-plus")
        self._add.clicked.connect(self.add_clicked)
        column = QVBoxLayout(self._nobody)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._advice)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._title, self._notice, self.rows, self._nobody):
            self.add(widget)

    def show_answer(self, answer: Answer, problem: Notice | None) -> None:
        """Show who was found; the number is announced."""
        self._notice.show_notice(problem)
        if answer == self._answer and problem is None:
            return
        self._answer = answer
        self.rows.show_rows([person_row(one, is_private=not answer.is_by_name) for one in answer.people])
        self.rows.setVisible(bool(answer.people))
        self._nobody.setVisible(not answer.people and problem is None)
        self._advice.set_text(self.tr("Try the family name alone, the postcode, or the end of the phone number."))
        self._title.set_text(self._count(answer))
        self._title.setVisible(problem is None)
        if answer.typed:
            announce(self, self._title.text())
        if self._enter_waits:
            self.enter()

    def enter(self, typed: str = "") -> None:
        """Open the only one found, go to the first of several, or offer to add; wait while no answer is here yet."""
        wanted = " ".join(typed.split())
        if wanted and wanted != self._answer.typed:
            self._enter_waits = True
            return
        self._enter_waits = False
        if len(self._answer.people) == 1:
            self.opened.emit(self._answer.people[0].id)
        else:
            self.go_to_first()

    def forget_enter(self) -> None:
        """Something else was typed meanwhile."""
        self._enter_waits = False

    def go_to_first(self) -> None:
        """Bring the keyboard to the first person found, or to what adds somebody."""
        if self._answer.people:
            self.rows.choose(self._answer.people[0].id)
            self.rows.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._answer.typed:
            self._add.setFocus(Qt.FocusReason.TabFocusReason)

    def _count(self, answer: Answer) -> str:
        if not answer.people:
            return self.tr("Nobody on record fits “{typed}”.").format(typed=answer.typed)
        if answer.has_more:
            return self.tr("The first %n people who fit. Type more to find fewer.", "", len(answer.people))
        return self.tr("%n people fit.", "", len(answer.people))
