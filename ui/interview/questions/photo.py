"""A photo as an answer: shrunk, the right way up, and without the place where it was taken."""

from typing import Final

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from caseworker.forms import QuestionState
from ui.interview.questions.camera_sheet import CameraSheet
from ui.interview.questions.contract import Surroundings
from ui.interview.questions.file_words import size_in_words
from ui.interview.questions.signature_pad import png_of
from ui.interview.questions.taking_files import LARGEST_SOURCE, TakenFile, Wanted, taken
from ui.interview.questions.upload import FileAnswer
from ui.media import has_media
from ui.widgets import Button

_LONGEST: Final = 2048


class PhotoAnswer(FileAnswer):
    """One photo: chosen, dropped, or pasted from the clipboard; it can be turned."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        self._source = b""
        self._turns = 0
        self._turn: Button | None = None
        self._camera: Button | None = None
        super().__init__(question, surroundings, parent)

    def more_buttons(self) -> tuple[Button, ...]:
        """Return the button that turns the photo."""
        if self._turn is None:
            self._turn = Button(self.tr("Turn"), icon="rotate-cw")
            self._turn.clicked.connect(self._turn_right)
        return (self._turn,)

    def other_ways(self) -> tuple[Button, ...]:
        """Return the button of the camera too, where the extra for it is installed."""
        if self._camera is None and has_media():
            self._camera = Button(self.tr("Use the camera…"), icon="camera")
            self._camera.clicked.connect(self._open_camera)
        return (*super().other_ways(), *((self._camera,) if self._camera is not None else ()))

    @property
    def wanted(self) -> Wanted:
        """What the question takes: any picture, no larger than the form wants."""
        written = self.question.attributes.get("max-pixels", "")
        longest = int(written) if written.isdecimal() and int(written) > 0 else _LONGEST
        return Wanted(("image/*",), self.surroundings.largest_file, longest)

    def _choose_words(self) -> str:
        """Return what the button says that chooses a photo."""
        return self.tr("Choose a photo…")

    def _limits_in_words(self) -> str:
        """Return what happens to a photo, before anybody gives one."""
        words = self.tr(
            "Or drag it here, or paste it with Ctrl+V. It may have up to {size}; it is made smaller, to about 1 MB, "
            "before it is sent."
        )
        return words.format(size=size_in_words(LARGEST_SOURCE))

    def _facts_of(self, taken: TakenFile) -> str:
        """Return what was given, and what was left out of it."""
        size, before = size_in_words(len(taken.data)), size_in_words(len(taken.source))
        words = self.tr("Given: a photo, {size}. Where it was taken is not passed on.")
        if len(taken.data) < len(taken.source):
            words = self.tr("Given: a photo, {size}. It was {before} before. Where it was taken is not passed on.")
        return words.format(size=size, before=before)

    def take_picture(self, image: QImage) -> None:
        """Give a picture that was pasted, dropped or taken with the camera."""
        wanted = self.wanted
        self._forget_scan()
        self.give(lambda: taken(png_of(image), "pasted.png", wanted), leads_on=True)

    def show_taken(self, taken: TakenFile, picture: QImage) -> None:
        """Show a photo, and remember it as it came, so that it can be turned without loss."""
        if taken.source is not self._source:
            self._source, self._turns = taken.source, 0
        super().show_taken(taken, picture)

    def show_kept(self, data: bytes, picture: QImage) -> None:
        """Show a photo that was given before."""
        self._source, self._turns = data, 0
        super().show_kept(data, picture)

    def _open_camera(self) -> None:
        sheet = CameraSheet(self, self.surroundings.cameras())
        sheet.picture_taken.connect(self.take_picture)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _turn_right(self) -> None:
        if self.is_busy:
            return
        self._turns = (self._turns + 1) % 4
        source, turns, wanted = self._source, self._turns, self.wanted
        self.give(lambda: taken(source, "photo.jpg", wanted, turns=turns))
