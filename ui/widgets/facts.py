"""Rows of facts: what it is called, what it is, and a link to change it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.theme import Size, theme
from ui.widgets.buttons import Button, Kind
from ui.widgets.speech import name_it
from ui.widgets.words import Heading, Words

_VALUE_AT: Final = 0.48
"""Where the values begin, as a part of the width."""
_NARROW_EMS: Final = 26


@dataclass(frozen=True, slots=True)
class Fact:
    """One row; `action` is the word of its link. A heading begins a section of rows."""

    key: str
    label: str
    value: str = ""
    detail: str = ""
    action: str = ""
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    label: Words
    value: Words
    detail: Words | None
    link: Button | None


class FactRows(QWidget):
    """Facts in columns that line up from card to card; in a narrow place the value goes under its name."""

    action_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[_Line] = []
        self._hairlines: list[int] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Show these rows in place of the ones before."""
        for line in self._lines:
            for widget in (line.label, line.value, line.detail, line.link):
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self._lines = [self._line(fact) for fact in facts]
        self.restyle()

    def restyle(self) -> None:
        """Place everything again."""
        self.updateGeometry()
        self._deal(self.width(), moves=True)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a comfortable width."""
        width = round(30 * Size.BODY * theme().scale)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Do with little: the values go under their names then."""
        return QSize(round(10 * Size.BODY * theme().scale), 0)

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width."""
        return self._deal(width, moves=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the rows anew."""
        super().resizeEvent(event)
        self._deal(self.width(), moves=True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a hairline under each row."""
        painter = QPainter(self)
        for y in self._hairlines:
            painter.fillRect(0, y, self.width(), 1, theme().colour("rule"))

    def _line(self, fact: Fact) -> _Line:
        link = None
        if fact.action:
            link = Button(fact.action, Kind.LINK)
            name_it(link, f"{fact.action}: {fact.label}")
            link.clicked.connect(partial(self.action_clicked.emit, fact.key))
        detail = Words(fact.detail, size=Size.SMALL, quiet=True) if fact.detail else None
        label = Heading(fact.label, 3) if fact.is_heading else Words(fact.label)
        line = _Line(label, Words(fact.value, weight=600), detail, link)
        for widget in (line.label, line.value, line.detail, line.link):
            if widget is not None:
                widget.setParent(self)
                widget.setVisible(True)
        return line

    def _deal(self, width: int, *, moves: bool) -> int:
        side = theme().space(10)
        gap = theme().space(16)
        is_narrow = width < _NARROW_EMS * Size.BODY * theme().scale
        value_x = side if is_narrow else round(width * _VALUE_AT)
        hairlines: list[int] = []
        y = 0
        for line in self._lines:
            air = theme().space(10 if isinstance(line.label, Heading) else 12)
            y += theme().space(8) if isinstance(line.label, Heading) and y else 0
            link = line.link.sizeHint() if line.link is not None else QSize(0, 0)
            end = width - side - (link.width() + gap if line.link is not None else 0)
            spans = is_narrow or isinstance(line.label, Heading)
            label = QRect(side, y + air, (end if spans else value_x - gap) - side, 0)
            label.setHeight(line.label.heightForWidth(label.width()))
            value = QRect(value_x, label.bottom() + 1 if is_narrow else y + air, end - value_x, 0)
            value.setHeight(line.value.heightForWidth(value.width()) if line.value.text() else 0)
            detail = QRect(value_x, value.bottom() + 1, value.width(), 0)
            if line.detail is not None:
                detail.setHeight(line.detail.heightForWidth(detail.width()))
            inner = max(label.bottom(), value.bottom(), detail.bottom()) + 1 - y - air
            if moves:
                boxes = _centred(y + air, inner, label, [value, detail], is_narrow=is_narrow)
                corner = QRect(width - side - link.width(), y + air + (inner - link.height()) // 2, 0, 0)
                corner.setSize(link)
                self._place(line, (*boxes, corner))
            y += inner + 2 * air + 1
            hairlines.append(y - 1)
        if moves:
            self._hairlines = hairlines
        return y

    def _place(self, line: _Line, boxes: Iterable[QRect]) -> None:
        whole = self.rect()
        for widget, box in zip((line.label, line.value, line.detail, line.link), boxes, strict=True):
            if widget is not None:
                widget.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, box))


def _centred(y: int, inner: int, label: QRect, values: list[QRect], *, is_narrow: bool) -> tuple[QRect, ...]:
    """Stand the name and the value each in the middle of the row, unless they stand one under the other."""
    if is_narrow:
        return (label, *values)
    tall = sum(box.height() for box in values)
    down = (inner - tall) // 2
    middle = QRect(label.x(), y + (inner - label.height()) // 2, label.width(), label.height())
    return (middle, *(box.translated(0, down) for box in values))
