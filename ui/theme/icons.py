"""Icons drawn in any colour and size, each drawn once."""

from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

_FOLDER: Final = Path(__file__).parent.parent / "resources" / "icons"
_POINTING: Final = frozenset({"arrow-right", "arrow-left", "chevron-right", "chevron-left", "send", "log-out"})


def icon_pixmap(name: str, size_px: int, colour: QColor | str) -> QPixmap:
    """Return the icon called `name`, drawn in `colour` (a QColor or `#rrggbb`), sharp on the screen in use.

    Icons that point along the line of reading are mirrored where the window reads from right to left.
    """
    app = QApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QApplication) else 1.0
    mirrored = name in _POINTING and QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _drawn(name, size_px, QColor(colour).name(), ratio, mirrored)


@lru_cache(maxsize=512)
def _drawn(name: str, size_px: int, colour: str, ratio: float, mirrored: bool) -> QPixmap:
    drawing = (_FOLDER / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    side = round(size_px * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
