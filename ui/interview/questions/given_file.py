"""What every question shares whose answer is a file: getting it ready beside the window, and giving it once."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from caseworker.forms import QuestionState
from ui.interview.questions.contract import GivenFile, QuestionWidget, Surroundings
from ui.interview.questions.file_words import trouble_in_words
from ui.interview.questions.lanes import run_for
from ui.interview.questions.pictures import first_sight
from ui.interview.questions.taking_files import FileRefused, FileTrouble, TakenFile
from ui.runner_port import Lane

Kept = tuple[bytes, QImage]
"""The bytes of a file that was given before, and a small picture of it where it is one."""


class FileQuestion(QuestionWidget):
    """Gets a file ready beside the window; `is_busy` says while it does."""

    picture_bounds: ClassVar[QSize] = QSize(840, 560)
    """Pixels that a picture of the file may take in memory."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        self._is_working = False
        self._known_name = ""
        self._has_just_given = False

    @property
    def is_busy(self) -> bool:
        """Whether a file is being got ready."""
        return self._is_working

    def show_nothing(self) -> None:
        """Show that no file is given."""

    def show_taken(self, taken: TakenFile, picture: QImage) -> None:
        """Show a file that was given just now."""

    def show_kept(self, data: bytes, picture: QImage) -> None:
        """Show a file that was given before."""

    def show_value(self, value: str) -> None:
        """Show the file of the answer, read again only where it is not the one just given."""
        if not value:
            self._known_name = ""
            self._has_just_given = False
            self.show_nothing()
        elif self._has_just_given:
            self._known_name, self._has_just_given = value, False
        elif value != self._known_name:
            self._known_name = value
            self._read_kept(value)

    def _read_kept(self, name: str) -> None:
        given_file, bounds = self.surroundings.given_file, self.picture_bounds

        def read() -> Kept:
            data = given_file(name) or b""
            return data, first_sight(data, bounds)

        run_for(
            self,
            self.surroundings.runner,
            Lane.READ,
            read,
            done=lambda kept: self.show_kept(*kept),
            failed=lambda _: self.show_kept(b"", QImage()),
        )

    def give(self, job: Callable[[], TakenFile], *, leads_on: bool = False) -> None:
        """Get a file ready beside the window, then give it.

        Args:
            job: run on a lane; may raise `FileRefused`.
            leads_on: the answer is finished with it; a drawing may get another stroke, a photo another turn.
        """
        if self._is_working:
            return
        self.show_problem("")
        self._work(is_so=True)
        bounds, done = self.picture_bounds, partial(self._take, leads_on=leads_on)

        def read() -> tuple[TakenFile, QImage]:
            taken = job()
            return taken, first_sight(taken.data, bounds)

        run_for(self, self.surroundings.runner, Lane.WORK, read, done=done, failed=self.refuse)

    def _take(self, read: tuple[TakenFile, QImage], *, leads_on: bool) -> None:
        taken, picture = read
        self._has_just_given = True
        self.show_taken(taken, picture)
        self.file_given.emit(GivenFile(taken.name, taken.media_type, taken.data))
        self._work(is_so=False)
        self.given_now(taken)
        if leads_on:
            self.finished.emit()

    def given_now(self, taken: TakenFile) -> None:
        """Do what follows once a file is the answer."""

    def refuse(self, error: BaseException) -> None:
        """Say why a file cannot be taken; what was given before stays."""
        trouble = error.trouble if isinstance(error, FileRefused) else FileTrouble.UNREADABLE
        self.show_problem(trouble_in_words(trouble, self.surroundings.largest_file))
        self._work(is_so=False)

    def take_away(self) -> None:
        """Take the file out of the answer, unless another is on its way."""
        if self._is_working:
            return
        self._known_name = ""
        self._has_just_given = False
        self.show_problem("")
        self.show_nothing()
        self.file_removed.emit()

    def _work(self, *, is_so: bool) -> None:
        self._is_working = is_so
        self.show_working(is_so=is_so)
        self.busy_changed.emit(is_so)

    def show_working(self, *, is_so: bool) -> None:
        """Show that a file is being got ready, or no longer."""
