"""The place where a file is dropped, with a picture of what was given."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme


class Preview(QWidget):
    """A picture, as large as there is room for it."""

    def __init__(self) -> None:
        super().__init__()
        self._pixmap = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_image(self, image: QImage) -> None:
        """Show a picture; a null one hides it."""
        self._pixmap = QPixmap.fromImage(image) if not image.isNull() else QPixmap()
        self.setVisible(not image.isNull())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the size of the picture, within bounds."""
        bounds = QSize(theme().space(420), theme().space(280))
        return self._pixmap.size().scaled(bounds, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(self._pixmap.size())

    def hasHeightForWidth(self) -> bool:
        """Keep the shape of the picture."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that keeps it."""
        wanted = self.sizeHint()
        return round(wanted.height() * min(1.0, width / max(1, wanted.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture at the side where reading begins."""
        if self._pixmap.isNull():
            return
        size = self._pixmap.size().scaled(self.size().boundedTo(self.sizeHint()), Qt.AspectRatioMode.KeepAspectRatio)
        left = self.width() - size.width() if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        at = QRectF(QPointF(left, 0), size.toSizeF())
        painter.drawPixmap(at, self._pixmap, QRectF(self._pixmap.rect()))
        painter.setPen(QPen(theme().colour("edge"), 1))
        painter.drawRect(at.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


class FileArea(QFrame):
    """A dashed card that takes files dropped on it."""

    path_dropped = Signal(Path)
    picture_dropped = Signal(QImage)
    several_dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._is_under_drag = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 20, 20, 20)
        self.column.setSpacing(12)

    def take(self, mime: QMimeData) -> bool:
        """Take a file or a picture that was dropped or pasted; False where there is neither."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if len(paths) > 1:
            self.several_dropped.emit()
            return True
        if paths:
            self.path_dropped.emit(paths[0])
            return True
        image = mime.imageData() if mime.hasImage() else None
        if isinstance(image, QImage) and not image.isNull():
            self.picture_dropped.emit(image)
            return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that a file can be dropped here."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()
            self._show_drag(is_there=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._show_drag(is_there=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self._show_drag(is_there=False)
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def _show_drag(self, *, is_there: bool) -> None:
        self._is_under_drag = is_there
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a card with a dashed edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        painter.setBrush(look.colour("why" if self._is_under_drag else "panel"))
        pen = QPen(look.colour("primary" if self._is_under_drag else "edge"), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
        painter.end()
