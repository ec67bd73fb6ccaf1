"""A pad to sign on."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPen

from ui.interview.questions.pad import Pad
from ui.theme.tokens import LIGHT
from ui.widgets import name_it

_SIZE: Final = QSize(900, 300)
_LINE: Final = QColor(LIGHT.edge)


class SignaturePad(Pad):
    """A line to sign on with mouse, pen or finger."""

    def __init__(self) -> None:
        super().__init__(_SIZE)
        name_it(self, self.tr("Sign here"), self.tr("Sign with the mouse, a pen or a finger."))

    def png(self) -> bytes:
        """Return the signature as a small picture, dark on white; without the line it stands on."""
        return png_of(self.drawing.picture())

    def paint_paper(self, painter: QPainter, paper: QRectF) -> None:
        """Draw a cross and the line to sign on."""
        y = paper.height() * 0.72
        painter.setPen(QPen(_LINE, 2))
        painter.drawLine(QPointF(60, y), QPointF(paper.width() - 40, y))
        for sign in (-1, 1):
            painter.drawLine(QPointF(30, y - 12 - sign * 10), QPointF(50, y - 12 + sign * 10))


def png_of(image: QImage) -> bytes:
    """Write a picture as PNG."""
    return written_as(image, b"png")


def written_as(image: QImage, form: bytes) -> bytes:
    """Write a picture in a form such as `png` or `jpg`."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form))
    writer.setQuality(88 if form == b"jpg" else -1)
    writer.write(image)
    return bytes(data.data())
