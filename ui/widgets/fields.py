"""Fields to type into, each with its label, hint and problem."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Size, theme
from ui.theme.tokens import FIELD_RADIUS
from ui.widgets.painting import draw_box, painter_on
from ui.widgets.problem import ProblemLine
from ui.widgets.scroller import Scroller
from ui.widgets.typeset import reads_from_right
from ui.widgets.words import Words

_MOST: Final = 1_000_000
"""Qt stops at 32,767 characters and says nothing."""


class LineBox(QLineEdit):
    """The box of one line."""

    def __init__(self) -> None:
        super().__init__()
        self.is_wrong = False
        self.setMaxLength(_MOST)
        self.setFrame(False)
        clear_ground(self)
        self.setTextMargins(12, 0, 12, 0)
        self.textChanged.connect(self.restyle)

    def restyle(self) -> None:
        """Set what is typed in a font that its script leads, in its own order, at the side where the field begins."""
        typed = self.text()
        self.setFont(theme().font_for(typed))
        if not typed:
            self.unsetLayoutDirection()
            self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            return
        around = self.parentWidget()
        begins_at_right = around is not None and around.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if begins_at_right else Qt.AlignmentFlag.AlignLeft
        from_right = reads_from_right(typed)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where what stands around begins by now."""
        super().showEvent(event)
        self.restyle()

    def sizeHint(self) -> QSize:
        """Return a comfortable height for a finger and an eye."""
        return QSize(round(280 * theme().scale), field_height(Size.BODY))

    def minimumSizeHint(self) -> QSize:
        """Do with a few letters."""
        return QSize(round(60 * theme().scale), field_height(Size.BODY))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, then what Qt draws."""
        draw_field(painter_on(self), self.rect(), is_wrong=self.is_wrong, is_enabled=self.isEnabled())
        super().paintEvent(event)


class ManyLinesBox(QPlainTextEdit):
    """The text of several lines; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(Scroller())
        clear_ground(self)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)

    def ring_rect(self) -> QRect:
        """Have the ring surround the whole frame."""
        frame = self.parentWidget()
        return self.rect() if frame is None else QRect(self.mapFrom(frame, QPoint(0, 0)), frame.size())


class _Frame(QFrame):
    """The edge around several lines, where the box cannot paint it itself."""

    def __init__(self, box: ManyLinesBox, lines: int) -> None:
        super().__init__()
        self.is_wrong = False
        self._lines = lines
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 6, 11)
        column.addWidget(box)
        self.setFocusProxy(box)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        pitch = self.fontMetrics().lineSpacing()
        return QSize(round(400 * theme().scale), pitch * self._lines + 30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_field(painter_on(self), self.rect(), is_wrong=self.is_wrong, is_enabled=self.isEnabled())


class TextField(QWidget):
    """A label over a field of one or more lines."""

    edited = Signal(str)
    entered = Signal()

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        secret: bool = False,
        lines: int = 1,
        width_chars: int = 0,
        optional: bool = False,
    ) -> None:
        super().__init__()
        shown = self.tr("{label} (if you like)").format(label=label) if optional else label
        self._label = Words(shown, weight=600)
        self._hint = hint
        self._width_chars = width_chars
        self._problem: ProblemLine | None = None
        self._frame: LineBox | _Frame
        self.input: LineBox | ManyLinesBox
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        self._label.setVisible(bool(label))
        if hint:
            column.addWidget(Words(hint, quiet=True))
        if lines == 1:
            self.input = self._frame = self._one_line(secret=secret)
        else:
            self.input = ManyLinesBox()
            self.input.textChanged.connect(self._tell)
            self._frame = _Frame(self.input, lines)
        column.addSpacing(2)
        column.addWidget(self._frame)
        self._label.setBuddy(self.input)
        self.input.setAccessibleName(shown)
        self.input.setAccessibleDescription(hint)
        self.setFocusProxy(self.input)
        self.restyle()

    def text(self) -> str:
        """Return what was typed."""
        return self.input.text() if isinstance(self.input, LineBox) else self.input.toPlainText()

    def set_text(self, text: str) -> None:
        """Show `text` in the field; `edited` stays silent."""
        if isinstance(self.input, LineBox):
            self.input.setText(text)
        else:
            with QSignalBlocker(self.input):
                self.input.setPlainText(text)

    def set_error(self, sentence: str) -> None:
        """Show what is wrong with what was typed; nothing if the sentence is empty."""
        self.mark_wrong(is_so=bool(sentence))
        if self._problem is None and sentence:
            self._problem = ProblemLine()
            column = self.layout()
            if isinstance(column, QVBoxLayout):
                column.insertWidget(column.count() - 2, self._problem)
        if self._problem is not None:
            self._problem.show_sentence(sentence)
        self.input.setAccessibleDescription(" ".join(part for part in (sentence, self._hint) if part))

    def mark_wrong(self, *, is_so: bool) -> None:
        """Edge the field as one that cannot stand; what is wrong is said elsewhere."""
        self._frame.is_wrong = is_so
        self._frame.update()

    def restyle(self) -> None:
        """Take a width that suits the size of the type."""
        if self._width_chars:
            figure = theme().font(Size.BODY).pixelSize() * 0.64
            self._frame.setMaximumWidth(round(figure * self._width_chars) + 32)

    def _one_line(self, *, secret: bool) -> LineBox:
        box = LineBox()
        if secret:
            box.setEchoMode(QLineEdit.EchoMode.Password)
        box.textEdited.connect(self.edited)
        box.returnPressed.connect(self.entered)
        return box

    def _tell(self) -> None:
        self.edited.emit(self.text())


def clear_ground(widget: QWidget) -> None:
    """Let Qt paint no ground of its own in a field that paints its box itself."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
    widget.setPalette(palette)


def draw_field(painter: QPainter, box: QRect, *, is_wrong: bool = False, is_enabled: bool = True) -> None:
    """Draw the box of a field."""
    look = theme()
    edge = look.colour("needs" if is_wrong else "field_edge" if is_enabled else "edge")
    fill = look.colour("field" if is_enabled else "page")
    draw_box(painter, box, FIELD_RADIUS, fill, edge, 3 if is_wrong else 2)


def field_height(size: Size) -> int:
    """Return how high a field for one line of this type is."""
    return round(theme().font(size).pixelSize() * theme().line_height) + 2 * theme().space(11)
