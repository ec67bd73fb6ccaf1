"""A surface to draw on with mouse, pen or finger."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.theme.tokens import LIGHT

Stroke = tuple[QPointF, ...]
"""One movement of the pen, in pixels of the picture that comes of it."""

INK: Final = QColor(LIGHT.ink)
"""What is drawn goes to the office and on paper, so it does not follow the theme."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What stands on a pad: strokes over a picture; to be turned into a picture on any thread."""

    size: QSize
    under: QImage
    strokes: tuple[Stroke, ...]
    pen: float

    def picture(self) -> QImage:
        """Draw it on white."""
        image = QImage(self.size, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        self.paint(painter)
        painter.end()
        return image

    def paint(self, painter: QPainter) -> None:
        """Draw it with a painter that is scaled to the picture."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self.under.isNull():
            painter.drawImage(QRectF(QPointF(), self.size.toSizeF()), self.under)
        painter.setPen(QPen(INK, self.pen, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self.strokes:
            painter.drawPath(_path(stroke))


def _path(stroke: Stroke) -> QPainterPath:
    """Join the points of a stroke by smooth curves; a single one is a dot."""
    path = QPainterPath(stroke[0])
    if len(stroke) < 3:
        path.lineTo(stroke[-1] + QPointF(0.1, 0))
        return path
    for here, ahead in pairwise(stroke[1:]):
        path.quadTo(here, (here + ahead) / 2)
    path.lineTo(stroke[-1])
    return path


class Pad(QWidget):
    """Takes strokes and shows them, over a picture where there is one."""

    changed = Signal()
    """A stroke was ended, taken back, or all were cleared."""

    def __init__(self, size: QSize, *, pen: float = 4) -> None:
        super().__init__()
        self._size = size
        self._pen = pen
        self._under = QImage()
        self._strokes: list[Stroke] = []
        self._moving: list[QPointF] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme().changed.connect(self.update)

    @property
    def drawing(self) -> Drawing:
        """What stands on it now."""
        return Drawing(self._size, self._under, tuple(self._strokes), self._pen)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was drawn."""
        return not self._strokes

    def lay_under(self, image: QImage) -> None:
        """Draw over a picture; the pad takes its shape."""
        self._under = image
        if not image.isNull():
            self._size = image.size()
            self._pen = max(4.0, max(image.width(), image.height()) / 250)
        self._strokes = []
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Take all strokes away."""
        if self._strokes:
            self._strokes = []
            self.update()
            self.changed.emit()

    def undo(self) -> None:
        """Take the last stroke away."""
        if self._strokes:
            self._strokes.pop()
            self.update()
            self.changed.emit()

    def _scale(self) -> float:
        return min(self.width() / self._size.width(), self.height() / self._size.height())

    def _placed(self, at: QPointF) -> QPointF:
        """Return where a point of the widget lies in the picture; a pen that slips off stays at its edge."""
        point = at / max(self._scale(), 0.01)
        return QPointF(
            min(max(point.x(), 0.0), float(self._size.width())), min(max(point.y(), 0.0), float(self._size.height()))
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._moving = [self._placed(event.position())]
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        if self._moving:
            self._moving.append(self._placed(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if event.button() is Qt.MouseButton.LeftButton and self._moving:
            self._strokes.append(tuple(self._moving))
            self._moving = []
            self.update()
            self.changed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show paper, strokes and an edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("page"))
        painter.save()
        scale = self._scale()
        painter.scale(scale, scale)
        paper = QRectF(QPointF(), self._size.toSizeF())
        painter.fillRect(paper, Qt.GlobalColor.white)
        self.paint_paper(painter, paper)
        strokes = (*self._strokes, tuple(self._moving)) if self._moving else tuple(self._strokes)
        Drawing(self._size, self._under, strokes, self._pen).paint(painter)
        painter.restore()
        painter.setPen(QPen(theme().colour("field_edge"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(1, 1, paper.width() * scale - 2, paper.height() * scale - 2))
        painter.end()

    def paint_paper(self, painter: QPainter, paper: QRectF) -> None:
        """Draw what is printed on the paper, which does not become part of the picture."""

    def hasHeightForWidth(self) -> bool:
        """The pad keeps the shape of its picture."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that keeps it."""
        return round(width * self._size.height() / self._size.width())

    def sizeHint(self) -> QSize:
        """Ask for a size that is comfortable to write in."""
        width = min(self._size.width(), theme().space(560))
        return QSize(width, self.heightForWidth(width))
