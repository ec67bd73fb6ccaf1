"""A signature or a drawing as an answer, with paper as the other way."""

from typing import ClassVar, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ui.interview.questions.pad import Drawing, Pad
from ui.interview.questions.photo import PhotoAnswer
from ui.interview.questions.signature_pad import SignaturePad, png_of, written_as
from ui.interview.questions.taking_files import TakenFile
from ui.widgets import Button, Flow

_PAPER: Final = QSize(1200, 800)
_DRAWN: Final = "drawing"


class DrawnAnswer(PhotoAnswer):
    """A drawing, given at the end of each stroke; a photo of one on paper can take its place."""

    def lay_out(self) -> None:
        """Put the pad and its tools over the place for files."""
        super().lay_out()
        self._has_changed = False
        self.pad = self.made_pad()
        self._undo = Button(self.tr("Undo"), icon="undo-2")
        self._clear = Button(self.tr("Clear"), icon="x")
        self._tools = QWidget()
        row = Flow(self._tools)
        for button in (self._undo, self._clear):
            row.addWidget(button)
        for place, widget in enumerate((self.pad, self._tools), self.column.indexOf(self.area)):
            self.column.insertWidget(place, widget)
        self._undo.clicked.connect(self.pad.undo)
        self._clear.clicked.connect(self.pad.clear)
        self.pad.changed.connect(self._give_drawing)
        self.busy_changed.connect(self._give_latest)
        self._show_tools()

    def made_pad(self) -> Pad:
        """Return what is drawn on."""
        return Pad(_PAPER)

    def _choose_words(self) -> str:
        """Return what the button says that chooses a photo of paper."""
        return self.tr("Drawn on paper? Choose a photo of it…")

    def _give_drawing(self) -> None:
        self._show_tools()
        if self.is_busy:
            self._has_changed = True
        elif self.pad.is_empty:
            self.take_away()
        else:
            drawing = self.pad.drawing
            self.give(lambda: drawing_given(drawing))

    def _give_latest(self) -> None:
        """Give what was drawn while the stroke before was being given."""
        if self._has_changed and not self.is_busy:
            self._has_changed = False
            self._give_drawing()

    def _show_tools(self) -> None:
        for button in (self._undo, self._clear):
            button.setEnabled(not self.pad.is_empty)

    def _show_pad(self, *, is_shown: bool) -> None:
        self.pad.setVisible(is_shown)
        self._tools.setVisible(is_shown)

    def show_nothing(self) -> None:
        """Show an empty pad."""
        super().show_nothing()
        if not self.pad.is_empty:
            self.pad.lay_under(QImage())
        self._show_pad(is_shown=True)

    def show_taken(self, taken: TakenFile, picture: QImage) -> None:
        """Leave a drawing on the pad; show a photo in its place."""
        is_drawn = taken.name.startswith(_DRAWN)
        super().show_taken(taken, QImage() if is_drawn else picture)
        self.remove.setVisible(not is_drawn)
        self._show_pad(is_shown=is_drawn)

    def show_kept(self, data: bytes, picture: QImage) -> None:
        """Show what was drawn before, until it is taken away."""
        super().show_kept(data, picture)
        self._show_pad(is_shown=False)

    def _facts_of(self, taken: TakenFile) -> str:
        """Return what was given."""
        return self.tr("The drawing is kept.") if taken.name.startswith(_DRAWN) else super()._facts_of(taken)


class SignatureAnswer(DrawnAnswer):
    """A signature."""

    def made_pad(self) -> Pad:
        """Return a line to sign on."""
        return SignaturePad()

    def _choose_words(self) -> str:
        """Return what the button says that chooses a photo of paper."""
        return self.tr("Signed on paper? Choose a photo of it…")

    def _facts_of(self, taken: TakenFile) -> str:
        """Return what was given."""
        return self.tr("The signature is kept.") if taken.name.startswith(_DRAWN) else super()._facts_of(taken)


class AnnotatedAnswer(DrawnAnswer):
    """A photo that is drawn on."""

    picture_bounds: ClassVar[QSize] = QSize(2048, 2048)

    def made_pad(self) -> Pad:
        """Return what is drawn on; a photo is laid under it."""
        return Pad(_PAPER)

    def _choose_words(self) -> str:
        """Return what the button says that chooses the photo to draw on."""
        return self.tr("Choose a photo to draw on…")

    def _give_drawing(self) -> None:
        self._show_tools()
        if self.is_busy:
            self._has_changed = True
        else:
            drawing = self.pad.drawing
            self.give(lambda: drawing_given(drawing))

    def show_nothing(self) -> None:
        """Show where a photo can be put; there is nothing to draw on yet."""
        super().show_nothing()
        self._show_pad(is_shown=False)

    def show_taken(self, taken: TakenFile, picture: QImage) -> None:
        """Lay a new photo on the pad; leave it there while it is drawn on."""
        super().show_taken(taken, QImage())
        if not taken.name.startswith(_DRAWN):
            self._lay_down(picture)
        self.remove.show()
        self._show_pad(is_shown=True)

    def show_kept(self, data: bytes, picture: QImage) -> None:
        """Lay the photo that was given before on the pad."""
        super().show_kept(data, QImage())
        self._lay_down(picture)

    def _lay_down(self, picture: QImage) -> None:
        self.pad.lay_under(picture)
        self._show_tools()
        self._show_pad(is_shown=not picture.isNull())


def drawing_given(drawing: Drawing) -> TakenFile:
    """Return a drawing as a file: one on white as PNG, one over a photo as JPEG."""
    picture = drawing.picture()
    if drawing.under.isNull():
        data, ending, media_type = png_of(picture), "png", "image/png"
    else:
        data, ending, media_type = written_as(picture, b"jpg"), "jpg", "image/jpeg"
    return TakenFile(f"{_DRAWN}.{ending}", media_type, data, data, picture.width(), picture.height())
