"""Choices to be put in order, with buttons or with Alt and the arrows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from caseworker.forms import QuestionState
from ui.interview.questions.contract import QuestionWidget, Surroundings
from ui.interview.questions.marked import plain_words
from ui.theme import Size, theme
from ui.widgets import Button, Words, announce, name_it


class RankRow(QWidget):
    """One choice with its place in the order."""

    moved = Signal(int)
    """Up by -1, down by 1."""

    def __init__(self, value: str, label: str) -> None:
        super().__init__()
        self.value = value
        self.label = label.replace("\n", " – ")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._place = Words(weight=700)
        self.up = Button(self.tr("Up"), icon="arrow-up")
        self.down = Button(self.tr("Down"), icon="arrow-down")
        name_it(self.up, self.tr("Move {choice} up").format(choice=self.label))
        name_it(self.down, self.tr("Move {choice} down").format(choice=self.label))
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        said = QHBoxLayout()
        said.setSpacing(12)
        said.addWidget(self._place)
        name, _, detail = label.partition("\n")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(name))
        if detail:
            words.addWidget(Words(detail, size=Size.SMALL, quiet=True))
        said.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.up, self.down):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(16, 8, 12, 8)
        self._halves.setSpacing(12)
        self._halves.addLayout(said, 1)
        self._halves.addLayout(buttons)
        self._break()

    def _break(self) -> None:
        """Put the buttons under the words where both do not fit side by side."""
        needed = 0
        for button in (self.up, self.down):
            wanted = button.sizeHint().width()
            button.setFixedWidth(wanted)
            needed += wanted + 12
        is_narrow = self.width() < needed + theme().font(Size.BODY).pixelSize() * 8
        sideways, downwards = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(downwards if is_narrow else sideways)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again where there is more or less room."""
        super().resizeEvent(event)
        self._break()

    def show_place(self, place: int, count: int, *, is_settled: bool) -> None:
        """Show where it stands; before anybody has ordered, the number is left out."""
        self._place.set_text(f"{place}." if is_settled else "–")
        self.up.setEnabled(place > 1)
        self.down.setEnabled(place < count)
        name_it(
            self,
            self.tr("{place} of {count}: {choice}").format(place=place, count=count, choice=self.label),
            self.tr("Alt and the up or down arrow move it."),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt and an arrow; go to the neighbour with an arrow alone."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        elif step:
            self.focusNextPrevChild(step > 0)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row as a small card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("edge"), 1))
        painter.setBrush(theme().colour("panel"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


class RankAnswer(QuestionWidget):
    """An order of all choices; there is none until somebody moves one or says that it is right as it stands."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        self._order: list[str] = []
        self._is_settled = False
        self._rows: dict[str, RankRow] = {}
        self._shown: tuple[tuple[str, str], ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._how = Words(self.tr("Put them in order, the first at the top."), quiet=True)
        self.right = Button(self.tr("This order is right"))
        self.right.clicked.connect(self._settle)
        self.column.addWidget(self._how)
        self.column.addLayout(self._list)
        self.column.addWidget(self.right, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_stored()

    def typed(self) -> str | None:
        """Return the order, or nothing while nobody has settled one."""
        return " ".join(self._order) if self._is_settled else ""

    def show_value(self, value: str) -> None:
        """Show the stored order; what is new in the list comes last."""
        offered = [choice.value for choice in self.question.choices]
        kept = [token for token in value.split() if token in offered]
        self._is_settled = bool(kept)
        self._order = [*kept, *(token for token in offered if token not in kept)]
        labels = tuple((choice.value, plain_words(choice.label or choice.value)) for choice in self.question.choices)
        if labels != self._shown:
            self._shown = labels
            self._make_rows()
        self._show_order()

    def _make_rows(self) -> None:
        for row in self._rows.values():
            row.hide()
            row.deleteLater()
        self._rows = {value: RankRow(value, label) for value, label in self._shown}
        for value, row in self._rows.items():
            row.moved.connect(lambda step, value=value: self._move(value, step))

    def _show_order(self) -> None:
        for place, value in enumerate(self._order, 1):
            row = self._rows[value]
            self._list.removeWidget(row)
            self._list.addWidget(row)
            row.show_place(place, len(self._order), is_settled=self._is_settled)
        for before, after in zip(self._order, self._order[1:], strict=False):
            QWidget.setTabOrder(self._rows[before].down, self._rows[after])
        self.right.setVisible(not self._is_settled and bool(self._order))

    def _move(self, value: str, step: int) -> None:
        at = self._order.index(value)
        to = at + step
        if not 0 <= to < len(self._order):
            return
        self._order[at], self._order[to] = self._order[to], self._order[at]
        self._is_settled = True
        self._show_order()
        row = self._rows[value]
        row.setFocus()
        announce(self, self.tr("{choice} is number {place}").format(choice=row.label, place=to + 1))
        self.tell_typed()

    def _settle(self) -> None:
        self._is_settled = True
        self._show_order()
        self.take_focus()
        self.tell_typed()

    def name_controls(self) -> None:
        """Name the list as a whole; each row has its own name."""
        self.name_control(self)

    def take_focus(self) -> bool:
        """Put the keyboard on the first row."""
        for value in self._order[:1]:
            self._rows[value].setFocus()
        return bool(self._order)
