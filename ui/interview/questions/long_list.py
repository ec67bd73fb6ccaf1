"""Choices that are too many to be all in sight: typing a few letters finds them."""

from collections.abc import Sequence
from typing import ClassVar, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from caseworker.forms import Choice, QuestionState
from ui.interview.questions.appearances import words_of
from ui.interview.questions.contract import QuestionWidget, Surroundings
from ui.interview.questions.finding import LabelIndex
from ui.interview.questions.found_rows import MOST_SHOWN, FoundRowLook, FoundRows
from ui.interview.questions.lanes import run_for
from ui.interview.questions.marked import plain_words
from ui.runner_port import Lane
from ui.theme import theme
from ui.widgets import Button, Kind, SearchField, Words, announce, name_it
from ui.widgets.scroller import Scroller

_MOVES: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_ROWS_IN_SIGHT: Final = 5


class OneOfMany(QuestionWidget):
    """One choice of a long list. Letters find, arrows move, Enter chooses; Enter again goes on."""

    several: ClassVar[bool] = False

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        self._choices: tuple[Choice, ...] | None = None
        self._labels: Sequence[str] = ()
        self._values: Sequence[str] = ()
        self._index: LabelIndex | None = None
        self._order: list[str] = []
        self.rows = FoundRows()
        self._taken = QVBoxLayout()
        self._taken.setSpacing(8)
        self.search = SearchField(self.tr("Type a few letters"))
        self._count = Words(quiet=True)
        self.view = QListView()
        self._dress_view()
        self.column.addLayout(self._taken)
        for widget in (self.search, self._count, self.view):
            self.column.addWidget(widget)
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        self.view.clicked.connect(lambda index: self._toggle(index.row()))
        theme().changed.connect(self._size_view)
        self.show_stored()

    def _dress_view(self) -> None:
        self.view.setModel(self.rows)
        self.view.setItemDelegate(FoundRowLook(self.view))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollBar(Scroller())
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setWordWrap(True)
        self.view.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.view.setLineWidth(2)
        self._size_view()

    def _size_view(self) -> None:
        palette = self.view.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme().colour("edge"))
        self.view.setPalette(palette)
        self.view.setFixedHeight(theme().space(44) * _ROWS_IN_SIGHT)

    def typed(self) -> str | None:
        """Return the values chosen, in the order in which they were."""
        return " ".join(self._order)

    def show_value(self, value: str) -> None:
        """Show the list of the question and what is chosen of it."""
        if self.question.choices != self._choices:
            self._take_choices(self.question.choices)
        self._order = value.split() if self.several else [value] if value else []
        self._show_taken()

    def _take_choices(self, choices: tuple[Choice, ...]) -> None:
        """Show the beginning of the list at once, and make it ready to be searched beside the window."""
        self._choices, self._index = choices, None
        self._labels = self._values = ()
        self._count.set_text(self.tr("Getting the list ready…"))

        def read() -> tuple[list[str], LabelIndex]:
            labels = [plain_words(choice.label or choice.value).replace("\n", " – ") for choice in choices]
            return labels, LabelIndex(labels)

        run_for(self, self.surroundings.runner, Lane.WORK, read, done=self._take_index, failed=self._tell_failure)

    def _take_index(self, read: tuple[list[str], LabelIndex]) -> None:
        if self._choices is None or len(read[0]) != len(self._choices):
            return  # an older list
        self._labels, self._index = read
        self._values = [choice.value for choice in self._choices]
        self._search(self.search.text())
        self._show_taken()

    def _tell_failure(self, _error: BaseException) -> None:
        self._count.set_text(self.tr("The list could not be read. You can go on without an answer."))

    def _search(self, typed: str) -> None:
        if self._index is None:
            return
        found = self._index.matching(typed)
        self.rows.show_found(self._labels, self._values, found)
        self.rows.mark(self._order)
        self._count.set_text(self._counted(len(found)))
        if found and typed.strip():
            self.view.setCurrentIndex(self.rows.index(0))
        self.view.scrollToTop()

    def _counted(self, found: int) -> str:
        if found == 0:
            return self.tr("Nothing in the list matches. Try fewer letters.")
        if found > MOST_SHOWN:
            return self.tr("The first {shown} of {all}. Type more letters to find the right one.").format(
                shown=MOST_SHOWN, all=f"{found:,}"
            )
        return self.tr("To choose from: {count}").format(count=found)

    def _toggle(self, row: int) -> None:
        value = self.rows.value_at(row)
        if value is None:
            return
        if not self.several:
            self._order = [value]
        elif value in self._order:
            self._order.remove(value)
        else:
            self._order.append(value)
        announce(self, self.tr("Chosen: {choice}").format(choice=str(self.rows.index(row).data())))
        self.search.clear()
        self._show_taken()
        self.tell_typed()
        if not self.several and "quick" in words_of(self.question.appearance):
            self.go_on.emit()

    def _show_taken(self) -> None:
        """List what is chosen, each with a button that takes it back."""
        while (item := self._taken.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()  # not without a parent: a queued show would make it a window of its own
                line.deleteLater()
        labels = dict(zip(self._values, self._labels, strict=True))
        for value in self._order:
            self._taken.addWidget(self._line(value, labels.get(value, value)))
        self.rows.mark(self._order)
        self.name_controls()

    def _line(self, value: str, label: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Words(f"✓ {label}", weight=600), 1)
        remove = Button(self.tr("Take back"), kind=Kind.LINK)
        name_it(remove, self.tr("Take back {choice}").format(choice=label))
        remove.clicked.connect(lambda: self._take_back(value))
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _take_back(self, value: str) -> None:
        self._order.remove(value)
        self._show_taken()
        self.tell_typed()
        self.take_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list from the field, and choose with Enter while something is typed or moved to."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched is self.search:
            if event.key() in _MOVES:
                self.view.keyPressEvent(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._choose_current():
                return True
        return super().eventFilter(watched, event)

    def _choose_current(self) -> bool:
        """Choose the row that the arrows are on; False where Enter means to go on."""
        row = self.view.currentIndex().row()
        if row < 0:
            return False
        self._toggle(row)
        self.view.setCurrentIndex(self.rows.index(-1))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter or the space bar while the keyboard is in the list."""
        in_list = self.view.hasFocus() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if in_list and self._choose_current():
            return
        super().keyPressEvent(event)

    def fault(self) -> str:
        """Say that letters were typed and nothing was chosen."""
        if self.search.text().strip():
            return self.tr("Choose a line of the list, or clear the letters.")
        return ""

    def name_controls(self) -> None:
        """Name the field and the list."""
        self.name_control(self.search)
        self.name_control(self.view, self.tr("list"))

    def take_focus(self) -> bool:
        """Put the caret where letters are typed."""
        self.search.setFocus()
        return True


class SeveralOfMany(OneOfMany):
    """Any number of choices of a long list."""

    several = True
