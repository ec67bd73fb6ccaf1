"""Type set by hand: lines at the height of the house, in the direction of their own script, with one part in bold."""

import unicodedata
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from ui.theme.tokens import LINE_HEIGHT

_LONGEST: Final = 100_000.0
_OVERHANG: Final = (0.2, 0.45)
"""How far the first and the last strokes of a line in Nastaliq reach beyond it, in parts of the type size."""
_BEGIN_APART, _END_APART = "\u2066\u2067\u2068", "\u2069"
_FROM_LEFT, _FROM_RIGHT = "\u200e", "\u200f"


class Paragraph:
    """Words broken into lines at a width."""

    def __init__(self, text: str, font: QFont, *, leading: float = LINE_HEIGHT, strong: str = "") -> None:
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        self._layout.setCacheEnabled(True)
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if reads_from_right(text) else Qt.LayoutDirection.LeftToRight
        )
        self._pitch = round(font.pixelSize() * leading)
        self._width = -1.0
        self._heights: dict[int, int] = {}
        self._side = Qt.AlignmentFlag.AlignLeft
        self._font = font
        self._overhang = _overhang_of(text, font)
        self.height = 0
        self.natural_width = 0
        if strong and (start := text.find(strong)) >= 0:
            self._layout.setFormats([_bold(start, len(strong))])

    def set_width(self, width: float, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        """Break the lines at `width`, aligned to the left, the right or the middle."""
        if width == self._width and side == self._side:
            return
        self._width, self._side = width, side
        self._option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout = self._layout
        layout.setTextOption(self._option)
        layout.beginLayout()
        y = 0.0
        widest = 0.0
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(max(width - sum(self._overhang), 1))
            real = line.height()
            pitch = max(self._pitch, real)
            line.setPosition(QPointF(self._overhang[0], y + (pitch - real) / 2))
            y += pitch
            widest = max(widest, line.naturalTextWidth())
            line = layout.createLine()
        layout.endLayout()
        self.height = max(round(y), self._pitch)
        self.natural_width = int(widest) + 1 + sum(self._overhang)

    def height_at(self, width: int) -> int:
        """Return the height of the lines at a width, broken no more than once for each width."""
        height = self._heights.get(width)
        if height is None:
            self.set_width(width, self._side)
            height = self._heights[width] = self.height
        return height

    def set_one_line(self) -> None:
        """Break nowhere but where the text does."""
        self.set_width(_LONGEST)

    @property
    def longest_word(self) -> int:
        """About the least width at which no word is broken; one with hyphens is broken there."""
        word = max(self._layout.text().replace("-", "- ").split(), key=len, default="")
        return int(QFontMetricsF(self._font).horizontalAdvance(word)) + 2 + sum(self._overhang)

    @property
    def first_line_height(self) -> int:
        """How high the first line is, to align icons to."""
        line = self._layout.lineAt(0)
        return round(max(self._pitch, line.height())) if line.isValid() else self._pitch

    def draw(self, painter: QPainter, x: float, y: float, ink: QColor) -> None:
        """Draw the lines with their upper left corner at (x, y)."""
        painter.setPen(ink)
        self._layout.draw(painter, QPointF(x, y))


def reads_from_right(text: str) -> bool:
    """Say whether the first strong letter of `text` belongs to a script that is read from right to left.

    Source: Unicode Standard Annex 9, rules P2 and P3: what is set apart does not count.
    """
    if text.isascii():
        return False
    depth = 0
    for sign in text:
        if sign in _BEGIN_APART or sign == _END_APART:
            depth += -1 if sign == _END_APART else 1
        elif not depth and (direction := unicodedata.bidirectional(sign)) in {"L", "R", "AL"}:
            return direction != "L"
    return False


def side_by_side(*texts: str, by: str = " · ") -> str:
    """Return the texts that say something in one line, in the order of the window, each in the order of its own."""
    told = [text for text in texts if text]
    from_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if all(reads_from_right(text) is from_right for text in told):
        return by.join(told)
    first = _FROM_RIGHT if from_right else _FROM_LEFT
    return first + by.join(f"{_BEGIN_APART[-1]}{text}{_END_APART}" for text in told)


def draw_line(painter: QPainter, box_x: float, middle_y: float, text: str, ink: QColor) -> None:
    """Draw one line of text in the painter's font, from `box_x`, its capitals around `middle_y`."""
    metrics = QFontMetricsF(painter.font())
    from_right = reads_from_right(text)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    painter.setPen(ink)
    painter.drawText(QPointF(box_x, round(middle_y + metrics.capHeight() / 2)), text)


def _overhang_of(text: str, font: QFont) -> tuple[int, int]:
    """Return how far letters may reach beyond their line at the left and at the right, in pixels."""
    hangs = any("Nastaliq" in family for family in font.families()) and any(
        "\u0600" <= sign <= "\u06ff" for sign in text
    )
    left, right = _OVERHANG if hangs else (0, 0)
    return round(font.pixelSize() * left), round(font.pixelSize() * right)


def _bold(start: int, length: int) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start = start
    part.length = length
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.DemiBold)
    part.format = form
    return part
