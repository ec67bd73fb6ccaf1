"""The picture and the sound that a form puts beside a label."""

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.forms import MediaSource, file_name
from ui.interview.questions.file_area import Preview
from ui.interview.questions.pictures import load_pictures
from ui.runner_port import Runner
from ui.widgets import Words, name_it


class LabelMedia(QWidget):
    """Shows the picture; says of a sound or a video what it is called, since there is no player here."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Mapping[str, str] = {}
        self._preview = Preview()
        self._sounds = Words(quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._preview)
        column.addWidget(self._sounds)
        self.hide()

    def show_media(self, media: Mapping[str, str], name: str, source: MediaSource, runner: Runner) -> None:
        """Show what belongs to a label.

        Args:
            media: addresses by what they are: `image`, `big-image`, `audio`, `video`.
            name: of the picture, for whoever cannot see it.
            source: the files of the form.
            runner: of the visit.
        """
        name_it(self._preview, name)
        if media == self._shown:
            return
        self._shown = media
        picture = media.get("image") or media.get("big-image")
        sounds = [self._sentence(media[kind]) for kind in ("audio", "video") if media.get(kind)]
        self._sounds.set_text("\n".join(sounds))
        self._sounds.setVisible(bool(sounds))
        self.setVisible(bool(picture or sounds))
        self._preview.show_image(QImage())
        if picture:
            load_pictures(self, runner, source, {"": picture}, within=QSize(840, 560), shown=self._show_picture)

    def _sentence(self, address: str) -> str:
        words = self.tr("The form has a recording of this question, {name}. It cannot be played here: read it out.")
        return words.format(name=file_name(address) or address)

    def _show_picture(self, images: Mapping[str, QImage]) -> None:
        image = images.get("")
        if image is not None:
            self._preview.show_image(image)
