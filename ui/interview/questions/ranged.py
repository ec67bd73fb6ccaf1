"""A number on a scale: tiles for a short one, a slider with a field for a long one."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from caseworker.forms import QuestionState
from ui.interview.questions.contract import QuestionWidget, Surroundings
from ui.interview.questions.leaving import Leaving
from ui.interview.questions.scales import Scale, scale_of
from ui.interview.questions.tiles import TileChoice, focus_first
from ui.interview.questions.typed_numbers import read_number, show_number
from ui.theme import theme
from ui.widgets import Button, Kind, Option, TextField, Words

MOST_TILES: Final = 11
TEN: Final = Scale(Decimal(1), Decimal(10), Decimal(1), is_whole=True)


class ScaleSlider(QSlider):
    """A slider that knows "not answered yet"; the wheel never moves it."""

    touched = Signal(int)
    """A person chose this position."""
    let_go = Signal()
    """The mouse was let go."""

    def __init__(self, steps: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, steps)
        self.setPageStep(max(1, steps // 10))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_answered = False

    def show_position(self, position: int | None) -> None:
        """Show a position; None for no answer."""
        self._is_answered = position is not None
        self.setValue(position or 0)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrows, by Page up and down, to the ends; the first of them answers."""
        before = self.value()
        super().keyPressEvent(event)
        if self.value() != before or (not self._is_answered and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Home}):
            self.touched.emit(self.value())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to where the mouse points."""
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse while it is pressed."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take what the mouse let go of."""
        self._follow(event)
        self.let_go.emit()

    def _follow(self, event: QMouseEvent) -> None:
        share = (event.position().x() - self._margin) / max(1.0, self.width() - 2 * self._margin)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        self.touched.emit(round(min(max(share, 0.0), 1.0) * self.maximum()))

    @property
    def _margin(self) -> float:
        return theme().space(16) + 2.0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a line, the part that is filled, and a knob; hollow while nothing is answered."""
        look = theme()
        share = self.value() / max(1, self.maximum())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        left, right, middle = self._margin, self.width() - self._margin, self.height() / 2
        at = left + share * (right - left)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("edge"), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        radius = look.space(13)
        knob = QRectF(at - radius, middle - radius, 2 * radius, 2 * radius)
        if self._is_answered:
            from_end = right if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else left
            painter.setPen(QPen(look.colour("primary"), 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(from_end, middle), QPointF(at, middle))
            painter.setBrush(look.colour("primary"))
        else:
            painter.setPen(QPen(look.colour("field_edge"), 2, Qt.PenStyle.DashLine))
            painter.setBrush(look.colour("field"))
        painter.drawEllipse(knob)
        painter.end()

    def sizeHint(self) -> QSize:
        """Ask for the height of a finger."""
        return QSize(theme().space(240), theme().space(44))


class RangeTiles(QuestionWidget):
    """A short scale: one tile for each number."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        scale = scale_for(question)
        values = scale.values() if scale is not None else ()
        self.tiles = TileChoice([Option(value, show_number(value)) for value in values], are_numbers=True)
        self.column.addWidget(self.tiles)
        self._clear = Button(self.tr("Clear the answer"), kind=Kind.LINK)
        self._clear.clicked.connect(self._take_back)
        self.column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeading)
        self.tiles.changed.connect(self.tell_typed)
        self.name_controls()
        self.show_stored()

    def _take_back(self) -> None:
        self.tiles.choose(())
        self.tell_typed()
        self.take_focus()

    def tell_typed(self) -> None:
        """Tell the number chosen."""
        self._clear.setVisible(bool(self.tiles.chosen()))
        super().tell_typed()

    def typed(self) -> str | None:
        """Return the number chosen."""
        return next(iter(self.tiles.chosen()), "")

    def show_value(self, value: str) -> None:
        """Show a stored number."""
        scale = scale_for(self.question)
        position = scale.position(value) if scale is not None and value else None
        self.tiles.choose((scale.at(position),) if scale is not None and position is not None else ())
        self._clear.setVisible(bool(self.tiles.chosen()))

    def name_controls(self) -> None:
        """Name the scale as a whole; each tile has its own name."""
        self.name_control(self.tiles)

    def take_focus(self) -> bool:
        """Put the keyboard on the number chosen, or on the first."""
        focus_first(self.tiles)
        return True


class RangeSlider(QuestionWidget):
    """A long scale: a field to type in, with a slider under it."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        self._scale = scale_for(question) or TEN
        self.field = TextField("", hint=self._bounds(), width_chars=12)
        self.slider = ScaleSlider(self._scale.steps)
        ends = QHBoxLayout()
        ends.addWidget(Words(show_number(self._scale.at(0))))
        ends.addWidget(self.slider, 1)
        ends.addWidget(Words(show_number(self._scale.at(self._scale.steps))))
        self.column.addWidget(self.field)
        self.column.addLayout(ends)
        Leaving(self, self.tell_typed).watch(self.field.input, self.slider)
        self.slider.touched.connect(self._take_position)
        self.slider.let_go.connect(self.tell_typed)
        self.field.edited.connect(self._follow_field)
        self.name_controls()
        self.show_stored()

    def _bounds(self) -> str:
        words = self.tr("A number from {least} to {most}, in steps of {step}")
        if self._scale.step == 1:
            words = self.tr("A number from {least} to {most}")
        scale = self._scale
        least, most = show_number(scale.least, grouped=True), show_number(scale.most, grouped=True)
        return words.format(least=least, most=most, step=show_number(str(scale.step)))

    def _take_position(self, position: int) -> None:
        self.slider.show_position(position)
        self.field.set_text(show_number(self._scale.at(position)))

    def _follow_field(self) -> None:
        typed = self.typed()
        self.slider.show_position(self._scale.position(typed) if typed else None)

    def typed(self) -> str | None:
        """Return the number, where it lies on the scale."""
        read = read_number(self.field.text(), whole=False)
        if not isinstance(read, str):
            return None
        position = self._scale.position(read) if read else None
        return self._scale.at(position) if position is not None else None if read else ""

    def fault(self) -> str:
        """Say what numbers the scale has."""
        return "" if self.typed() is not None else self.tr("This is not on the scale. Look at the line under it.")

    def show_value(self, value: str) -> None:
        """Show a stored number."""
        self.field.set_text(show_number(value))
        self._follow_field()

    def name_controls(self) -> None:
        """Name the field and the slider."""
        self.name_control(self.field.input)
        self.name_control(self.slider, self.tr("slider"))

    def take_focus(self) -> bool:
        """Put the caret into the field."""
        self.field.input.setFocus()
        return True


def scale_for(question: QuestionState) -> Scale | None:
    """Return the scale of a range question; None where the form gives no sound one."""
    return scale_of(question.attributes, whole=question.datatype in {"int", "long"})
