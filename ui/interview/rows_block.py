"""The rows of a repeat on one page: each with ways to change, copy, move or remove it, and a button for another."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.interview.screen import RowLine, ShownStep
from ui.theme import Size, theme
from ui.widgets import Button, Card, Flow, Heading, Kind, Rule, Words, announce, name_it


class RowsBlock(QWidget):
    """Lists what was told so far, such as each adult of a home."""

    add_clicked = Signal()
    change_clicked = Signal(str)
    copy_clicked = Signal(str)
    move_clicked = Signal(str, int)
    """A row, and the number that it is to have."""
    remove_clicked = Signal(str)
    put_back_clicked = Signal()

    def __init__(self, step: ShownStep) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().space(16))
        self.heading = Heading(level=1)
        self._count = Words(size=Size.LEAD, quiet=True)
        self._column.addWidget(self.heading)
        self._column.addWidget(self._count)
        self._list: QWidget | None = None
        self._undo: QWidget | None = None
        self._put_back = Button("")
        self._moved: tuple[int, int] | None = None
        """The number that a row was given just now, and the way it went."""
        self.add = Button(self.tr("Add another"), icon="plus")
        self.add.clicked.connect(self.add_clicked)
        self._column.addWidget(self.add)
        self._shown: ShownStep | None = None
        self.show_step(step)

    @property
    def step(self) -> ShownStep | None:
        """What is shown."""
        return self._shown

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return what the keyboard goes through, in its order."""
        return tuple(part for part in (self._list, self._undo, self.add) if part is not None)

    def show_step(self, step: ShownStep) -> None:
        """Show the rows as they stand now."""
        before, self._shown = self._shown, step
        self.heading.set_text(step.title or self.tr("What you told us"))
        if before is not None and (before.rows, before.title, before.removed) == (step.rows, step.title, step.removed):
            return
        number = len(step.rows)
        self._count.set_text(self.tr("%n so far", "", number) if number else self.tr("Nothing here yet."))
        self.add.setText(self.tr("Add another") if step.rows else self.tr("Add one"))
        self.add.setVisible(step.can_add)
        name_it(self.add, f"{self.add.text()}: {step.title}")
        self._ways: dict[tuple[int, int], Button] = {}
        self._list = self._replaced(self._list, 2, self._rows_card(step) if step.rows else None)
        self._stay_with_moved()
        undo = self._undo_card(step) if step.removed is not None else None
        self._undo = self._replaced(self._undo, 3 if step.rows else 2, undo)
        if undo is not None:
            announce(self, self.tr("Removed. You can put it back."))
            self._put_back.setFocus()

    def _replaced(self, before: QWidget | None, at: int, widget: QWidget | None) -> QWidget | None:
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()
        if widget is not None:
            self._column.insertWidget(at, widget)
        return widget

    def _rows_card(self, step: ShownStep) -> Card:
        card = Card()
        for row in step.rows:
            if row.number > 1:
                card.add(Rule())
            card.column.addLayout(self._row(step, row))
        return card

    def _row(self, step: ShownStep, row: RowLine) -> QVBoxLayout:
        name = self.tr("{what} {number}").format(what=step.title, number=row.number).strip()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Words(name, weight=600))
        words.addWidget(Words(row.summary or self.tr("Nothing answered yet"), quiet=not row.summary))
        acts = Flow()
        change = _link(self.tr("Change"), self.tr("Change {what}").format(what=name))
        change.clicked.connect(partial(self.change_clicked.emit, row.key))
        acts.addWidget(change)
        if step.can_add:
            copy = _link(self.tr("Copy"), self.tr("Add a copy of {what}").format(what=name))
            copy.clicked.connect(partial(self.copy_clicked.emit, row.key))
            acts.addWidget(copy)
        if step.can_remove:
            remove = _link(self.tr("Remove"), self.tr("Remove {what}").format(what=name))
            remove.clicked.connect(partial(self.remove_clicked.emit, row.key))
            acts.addWidget(remove)
            if row.number > 1:
                acts.addWidget(self._way(row, -1, self.tr("Move up"), self.tr("Move {what} up").format(what=name)))
            if row.number < len(step.rows):
                acts.addWidget(self._way(row, 1, self.tr("Move down"), self.tr("Move {what} down").format(what=name)))
        words.addLayout(acts)
        return words

    def _way(self, row: RowLine, step: int, text: str, name: str) -> Button:
        button = self._ways[row.number, step] = _link(text, name)
        button.clicked.connect(partial(self._move, row, step))
        return button

    def _move(self, row: RowLine, step: int) -> None:
        self._moved = row.number + step, step
        self.move_clicked.emit(row.key, row.number + step)

    def _stay_with_moved(self) -> None:
        """Leave the keyboard with the row that was moved, so that it can go on."""
        moved, self._moved = self._moved, None
        if moved is None:
            return
        number, step = moved
        button = self._ways.get((number, step)) or self._ways.get((number, -step))
        if button is not None:
            announce(self, self.tr("It is number {number} now.").format(number=number))
            button.setFocus()

    def _undo_card(self, step: ShownStep) -> Card:
        card = Card(tone="sending")
        self._put_back = Button(self.tr("Put it back"), Kind.LINK, icon="undo-2")
        self._put_back.clicked.connect(self.put_back_clicked)
        words = self.tr("Removed: {what}").format(what=step.removed) if step.removed else self.tr("Removed.")
        card.add(Words(words))
        card.add(self._put_back)
        return card


def _link(text: str, name: str) -> Button:
    button = Button(text, Kind.LINK)
    name_it(button, name)
    return button
