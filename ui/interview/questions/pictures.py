"""Pictures that belong to the form, read and decoded beside the window."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QWidget

from caseworker.forms import MediaSource, file_name
from caseworker.letters import first_page_as_image
from ui.interview.questions.lanes import run_for
from ui.runner_port import Lane, Runner


def load_pictures(
    widget: QWidget,
    runner: Runner,
    media: MediaSource,
    addresses: Mapping[str, str],
    *,
    within: QSize,
    shown: Callable[[Mapping[str, QImage]], None],
) -> None:
    """Read the pictures at some addresses and give those that could be read, each no larger than wanted.

    Args:
        widget: what shows them; once it is gone nothing is told.
        runner: of the visit.
        media: the files of the form.
        addresses: what the form calls each picture, by any key.
        within: pixels that a picture may take.
        shown: is given the pictures by key, on the window's thread.
    """
    if not addresses:
        return

    def read() -> Mapping[str, QImage]:
        found = {key: _picture(media, address, within) for key, address in addresses.items()}
        return {key: image for key, image in found.items() if not image.isNull()}

    run_for(widget, runner, Lane.WORK, read, done=shown, failed=lambda _: shown({}))


def _picture(media: MediaSource, address: str, within: QSize) -> QImage:
    name = file_name(address) or address
    data = media.open(name)
    return decoded(data, within) if data is not None else QImage()


def decoded(data: bytes, within: QSize) -> QImage:
    """Decode a picture no larger than wanted, the right way up; a null image for what is none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > within.width() or size.height() > within.height()):
        reader.setScaledSize(size.scaled(within, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def first_sight(data: bytes, within: QSize) -> QImage:
    """Return a picture of a file: itself, or the first page of a PDF; a null image for anything else."""
    if not data.startswith(b"%PDF-"):
        return decoded(data, within)
    found = first_page_as_image(data, min(within.width(), within.height()))
    if found is None:
        return QImage()
    page = found[0]
    image = QImage(page.pixels, page.width, page.height, page.bytes_per_line, QImage.Format.Format_RGB32)
    return image.copy()  # the page's own bytes do not outlive this function
