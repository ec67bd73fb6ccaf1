"""A photo as an answer: shrunk, the right way up, and without the place where it was taken."""

from typing import Final

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from caseworker.forms import QuestionState
from ui.interview.questions.contract import Surroundings
from ui.interview.questions.file_words import size_in_words
from ui.interview.questions.signature_pad import png_of
from ui.interview.questions.taking_files import TakenFile, Wanted, taken
from ui.interview.questions.upload import FileAnswer
from ui.widgets import Button

_LONGEST: Final = 2048


class PhotoAnswer(FileAnswer):
    """One photo: chosen, dropped, or pasted from the clipboard; it can be turned."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        self._source = b""
        self._turns = 0
        self._turn: Button | None = None
        super().__init__(question, surroundings, parent)

    def more_buttons(self) -> tuple[Button, ...]:
        """Return the button that turns the photo."""
        if self._turn is None:
            self._turn = Button(self.tr("Turn"), icon="rotate-cw")
            self._turn.clicked.connect(self._turn_right)
        return (self._turn,)

    @property
    def wanted(self) -> Wanted:
        """What the question takes: any picture, no larger than the form wants."""
        written = self.question.attributes.get("max-pixels", "")
        longest = int(written) if written.isdecimal() and int(written) > 0 else _LONGEST
        return Wanted(("image/*",), self.surroundings.largest_file, longest)

    def choose_words(self) -> str:
        """Return what the button says that chooses a photo."""
        return self.tr("Choose a photo…")

    def limits_in_words(self) -> str:
        """Return what happens to a photo, before anybody gives one."""
        return self.tr("Or drag it here, or paste it with Ctrl+V. It is made smaller before it is sent.")

    def facts_of(self, taken: TakenFile) -> str:
        """Return what was given, and what was left out of it."""
        size, before = size_in_words(len(taken.data)), size_in_words(len(taken.source))
        words = self.tr("Given: a photo, {size}. Where it was taken is not passed on.")
        if len(taken.data) < len(taken.source):
            words = self.tr("Given: a photo, {size}. It was {before} before. Where it was taken is not passed on.")
        return words.format(size=size, before=before)

    def take_picture(self, image: QImage) -> None:
        """Give a picture that was pasted or dropped."""
        wanted = self.wanted
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

    def _turn_right(self) -> None:
        if self.is_busy:
            return
        self._turns = (self._turns + 1) % 4
        source, turns, wanted = self._source, self._turns, self.wanted
        self.give(lambda: taken(source, "photo.jpg", wanted, turns=turns))
