"""The picture and the sound that a form puts beside a label."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.forms import MediaSource, file_name
from ui.interview.questions.file_area import Preview
from ui.interview.questions.pictures import load_pictures
from ui.interview.questions.play import PlayButton
from ui.media import has_media
from ui.runner_port import Runner
from ui.widgets import Words, name_it

HEAR_KEY: Final = "Ctrl+R"
"""Plays the recording of a question; where it has none, its words are read aloud."""
HEAR_CAP: Final = HEAR_KEY.replace("+", " ")
"""As it stands on buttons."""


class LabelMedia(QWidget):
    """Shows the picture, and plays a sound or a video; without a player it says what the form has."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Mapping[str, str] = {}
        self._preview = Preview()
        self._sounds = Words(quiet=True)
        self.players: list[PlayButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._preview)
        self._column.addWidget(self._sounds)
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
        sounds = [media[kind] for kind in ("audio", "video") if media.get(kind)]
        self._show_players(sounds if has_media() else [], source, runner)
        self._sounds.set_text("\n".join(self._sentence(address) for address in sounds))
        self._sounds.setVisible(bool(sounds) and not self.players)
        self.setVisible(bool(picture or sounds))
        self._preview.show_image(QImage())
        if picture:
            load_pictures(self, runner, source, {"": picture}, within=QSize(840, 560), shown=self._show_picture)

    def _show_players(self, addresses: list[str], source: MediaSource, runner: Runner) -> None:
        for before in self.players:
            before.hide()
            before.deleteLater()
        self.players = []
        for number, address in enumerate(addresses):
            read = partial(source.open, file_name(address) or address)
            words, key = self.tr("Play the recording of this question"), HEAR_CAP if number == 0 else ""
            made = PlayButton(words, runner, read, key=key)
            if key:
                made.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it has its key: Tab goes on to the answer
            made.picture_shown.connect(self._preview.show_image)
            self._column.addWidget(made)
            self.players.append(made)

    def _sentence(self, address: str) -> str:
        words = self.tr("The form has a recording of this question, {name}. It cannot be played here: read it out.")
        return words.format(name=file_name(address) or address)

    def _show_picture(self, images: Mapping[str, QImage]) -> None:
        image = images.get("")
        if image is not None:
            self._preview.show_image(image)
