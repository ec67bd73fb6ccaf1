"""The citizen’s own view of a question: large text over the whole window, and nothing else."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStyle, QVBoxLayout, QWidget

from caseworker.forms import Kind, QuestionState
from ui.interview.questions import plain_words
from ui.interview.screen import ShownStep
from ui.theme import theme
from ui.widgets import announce
from ui.widgets.painting import draw_box, draw_tick, fill_box, painter_on
from ui.widgets.typeset import Paragraph

_HEADING: Final = 44
_HINT: Final = 28
_CHOICE: Final = 32
_SIDE: Final = 72
_GAP: Final = 28
_BOX: Final = 44


class _Large(QWidget):
    """Large words; a choice has a box before them, round where only one can be chosen, and its digit behind."""

    def __init__(self, text: str, px: int, *, weight: int = 400, ink: str = "ink") -> None:
        super().__init__()
        self._words = Paragraph(text, theme().font(px, weight), leading=1.25)
        self._ink = ink
        self._has_box = self._is_round = self._is_chosen = False
        self._digit = ""
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def be_choice(self, digit: str, *, is_round: bool, is_chosen: bool) -> None:
        """Stand for a choice."""
        self._has_box, self._is_round, self._is_chosen, self._digit = True, is_round, is_chosen, digit
        self.setAccessibleDescription(self.tr("chosen") if is_chosen else "")

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        self._words.set_width(max(width - self._beside() - self._after(), 1))
        return max(self._words.height, self._side())

    def sizeHint(self) -> QSize:
        """Ask for a comfortable measure."""
        return QSize(600, self.heightForWidth(600))

    def minimumSizeHint(self) -> QSize:
        """Do with the longest word."""
        return QSize(self._words.longest_word + self._beside(), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, with a tick where it is chosen, and the words."""
        look, painter = theme(), painter_on(self)
        self._words.set_width(max(self.width() - self._beside() - self._after(), 1))
        if self._has_box:
            self._draw_box(painter)
        room = QRect(self._beside(), 0, self.width() - self._beside() - self._after(), self.height())
        spot = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        self._words.draw(painter, spot.x(), spot.y(), look.colour(self._ink))

    def _draw_box(self, painter: QPainter) -> None:
        look, side = theme(), self._side()
        top = max((self._words.first_line_height - side) // 2, 0)
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, top, side, side))
        radius = side // 2 if self._is_round else 8
        draw_box(painter, box, radius, look.colour("field"), look.colour("field_edge"), 3)
        inner = box.adjusted(side // 4, side // 4, -side // 4, -side // 4)
        if self._is_chosen and self._is_round:
            fill_box(painter, inner, inner.width() // 2, look.colour("ink"))
        elif self._is_chosen:
            draw_tick(painter, box.adjusted(6, 6, -6, -6), look.colour("ink"))
        painter.setFont(look.font(_HINT))
        end = QRect(self.width() - side, top, side, side)
        painter.setPen(look.colour("quiet"))
        spot = QStyle.visualRect(self.layoutDirection(), self.rect(), end)
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), self._digit)

    def _side(self) -> int:
        return round(_BOX * theme().scale) if self._has_box else 0

    def _beside(self) -> int:
        return self._side() + 20 if self._has_box else 0

    def _after(self) -> int:
        return self._side() + 20 if self._has_box else 0


class CitizenView(QScrollArea):
    """Follows the page of the interview; what is pressed here does what it does there."""

    closed = Signal()
    pressed = Signal(int)
    """A digit that picks a choice."""
    go_on_asked = Signal()
    back_asked = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._was_full = over.isFullScreen()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Large view. Press Escape to go back."))
        over.installEventFilter(self)

    def open(self, step: ShownStep) -> None:
        """Cover the whole window, and the whole screen, with a question."""
        self.show_step(step)
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus()
        if not self._was_full:
            self._over.setWindowState(self._over.windowState() | Qt.WindowState.WindowFullScreen)

    def shut(self) -> None:
        """Give the window back as it was."""
        self._over.removeEventFilter(self)
        if not self._was_full:
            self._over.setWindowState(self._over.windowState() & ~Qt.WindowState.WindowFullScreen)
        self.hide()
        self.deleteLater()

    def show_step(self, step: ShownStep) -> None:
        """Show the questions of a page."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        column.setSpacing(theme().space(_GAP))
        if step.title:
            column.addWidget(_Large(step.title, _HEADING, weight=700))
        for question in step.questions:
            for words in _lines_of(question):
                column.addWidget(words)
        for row in step.rows:
            column.addWidget(_Large(f"{row.number}  {row.summary}", _CHOICE))
        column.addStretch(1)
        self.setWidget(content)
        if step.questions:
            announce(self, plain_words(step.questions[0].label or ""))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the window."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return False

    def event(self, event: QEvent) -> bool:
        """Take Alt+Left for the question before."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and _is_back(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick, go on, go back or close; the arrows scroll."""
        key = event.key()
        if _is_back(event):
            self.back_asked.emit()
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_F11}:
            self.closed.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown}:
            self.go_on_asked.emit()
        elif key == Qt.Key.Key_PageUp:
            self.back_asked.emit()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.pressed.emit(key - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let nothing of the page beneath be seen."""
        QPainter(self.viewport()).fillRect(self.viewport().rect(), theme().colour("page"))
        super().paintEvent(event)


def _is_back(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Left and event.modifiers() == Qt.KeyboardModifier.AltModifier


def picked(question: QuestionState, digit: int) -> str | None:
    """Return the answer once a digit picked one more, or another, choice; None where it picks nothing."""
    if not 1 <= digit <= len(question.choices):
        return None
    value = question.choices[digit - 1].value
    if question.kind is Kind.SELECT_ONE:
        return value
    if question.kind is not Kind.SELECT_MANY:
        return None
    chosen = question.value.split()
    return " ".join(one for one in chosen if one != value) if value in chosen else " ".join([*chosen, value])


def _lines_of(question: QuestionState) -> Iterator[_Large]:
    yield _Large(plain_words(question.label or ""), _HEADING, weight=700)
    hint = plain_words(question.hint or "")
    if hint:
        yield _Large(hint, _HINT, ink="quiet")
    is_round = question.kind is Kind.SELECT_ONE
    chosen = [question.value] if is_round else question.value.split()
    for number, choice in enumerate(question.choices, 1):
        line = _Large(plain_words(choice.label or choice.value), _CHOICE)
        line.be_choice(str(number) if number <= 9 else "", is_round=is_round, is_chosen=choice.value in chosen)
        yield line
