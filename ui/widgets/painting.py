"""Shapes that several widgets paint: boxes with round corners, key caps, ticks."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.theme import Size, theme
from ui.theme.tokens import FIELD_RADIUS
from ui.widgets.typeset import draw_line


def painter_on(widget: QWidget) -> QPainter:
    """Return a painter with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def draw_box(
    painter: QPainter,
    box: QRect,
    radius: int,
    fill: QColor,
    edge: QColor,
    thickness: int = 1,
    *,
    is_dashed: bool = False,
) -> None:
    """Draw a box with round corners whose edge lies inside `box`."""
    inset = thickness / 2
    painter.setPen(QPen(edge, thickness, Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine))
    painter.setBrush(fill)
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def fill_box(painter: QPainter, box: QRect, radius: int, fill: QColor) -> None:
    """Fill a box with round corners."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(box, radius, radius)


def key_cap_size(text: str) -> QSize:
    """Return the room that the cap of a key takes."""
    font = theme().font(Size.KEY)
    height = round(font.pixelSize() * 1.55)
    return QSize(max(round(QFontMetricsF(font).horizontalAdvance(text)) + 12, height - 1), height)


def draw_key_cap(painter: QPainter, box: QRect, text: str, ink: QColor, edge: QColor, fill: QColor) -> None:
    """Draw the cap of a key, with a thicker lower edge; without a ground of its own only the edge is drawn."""
    if fill.alpha() == 0:
        draw_box(painter, box, FIELD_RADIUS, fill, edge)
    else:
        fill_box(painter, box, FIELD_RADIUS, edge)
        fill_box(painter, box.adjusted(1, 1, -1, -2), FIELD_RADIUS - 1, fill)
    painter.setFont(theme().font(Size.KEY))
    width = QFontMetricsF(painter.font()).horizontalAdvance(text)
    draw_line(painter, box.x() + (box.width() - width) / 2, box.y() + (box.height() - 1) / 2, text, ink)


def draw_tick(painter: QPainter, box: QRect, ink: QColor) -> None:
    """Draw a tick that fills a square box."""
    side = box.width()
    spots = ((0.22, 0.53), (0.42, 0.72), (0.79, 0.28))
    painter.setPen(
        QPen(ink, max(side / 8, 2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(box.x() + x * side, box.y() + y * side) for x, y in spots]))
