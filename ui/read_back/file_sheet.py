"""A file over the page, so that the citizen sees what goes to the office."""

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.letters.preview import image_of
from ui.read_back.presenter import ShownFile
from ui.theme import theme
from ui.widgets import Button, Kind, Sheet, Words, name_it

_LARGEST = QSize(760, 900)


class FileSheet(Sheet):
    """Shows a picture, or the pages of a PDF."""

    def __init__(self, parent: QWidget, file: ShownFile) -> None:
        super().__init__(parent, file.name)
        pages = [QPixmap.fromImage(image_of(page)) for page in file.pages]
        pixmaps = [_picture(file.picture)] if file.picture else pages
        pixmaps = [pixmap for pixmap in pixmaps if not pixmap.isNull()]
        if pixmaps:
            self.column.addWidget(_gallery(pixmaps, file.name))
        else:
            self.column.addWidget(Words(self.tr("This kind of file cannot be shown here. It is kept as it was given.")))
        close = Button(self.tr("Close"), kind=Kind.PRIMARY)
        close.clicked.connect(self.accept)
        self.add_buttons(close)


def _picture(data: bytes) -> QPixmap:
    """Read a picture no larger than it is shown: a JPEG is then decoded small, which is quick."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > _LARGEST.width() or size.height() > _LARGEST.height()):
        reader.setScaledSize(size.scaled(_LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read())


def _gallery(pixmaps: list[QPixmap], name: str) -> QScrollArea:
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().space(12))
    for number, pixmap in enumerate(pixmaps, 1):
        label = QLabel()
        label.setPixmap(pixmap)
        name_it(label, f"{name}, {number}/{len(pixmaps)}")
        column.addWidget(label)
    area = QScrollArea()
    area.setWidget(inner)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    inner_size = inner.sizeHint()
    area.setMinimumSize(min(inner_size.width() + 24, 800), min(inner_size.height() + 8, 480))
    return area
