"""Questions with nothing to type: a tick, a note, an answer that cannot be changed, a kind that no desk can answer."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from caseworker.forms import QuestionState
from ui.interview.questions.contract import QuestionWidget, Surroundings
from ui.interview.questions.file_area import Preview
from ui.interview.questions.file_words import kind_in_words, size_in_words
from ui.interview.questions.given_file import FileQuestion
from ui.interview.questions.in_words import answer_in_words
from ui.interview.questions.marked_words import MarkedWords
from ui.interview.questions.taking_files import media_type_of
from ui.theme import Size
from ui.widgets import Tick, Words


class Acknowledgement(QuestionWidget):
    """One tick: `OK` or nothing."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        self.tick = Tick(self.tr("Yes"), digit=self.tr("Space"), large=True)
        self.column.addWidget(self.tick)
        self.tick.toggled.connect(self._toggle)
        self.name_controls()
        self.show_stored()

    def _toggle(self) -> None:
        self.tell_typed()

    def typed(self) -> str | None:
        """Return the mark of a tick."""
        return "OK" if self.tick.isChecked() else ""

    def show_value(self, value: str) -> None:
        """Show a stored tick."""
        with QSignalBlocker(self.tick):
            self.tick.setChecked(bool(value))

    def name_controls(self) -> None:
        """Name the tick by what it agrees to."""
        self.name_control(self.tick)

    def take_focus(self) -> bool:
        """Put the keyboard on the tick."""
        self.tick.setFocus()
        return True


class Note(QuestionWidget):
    """Something to read: its label stands above; a value that the form worked out stands here."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        self.words = MarkedWords(size=Size.LEAD)
        self.column.addWidget(self.words)
        self.show_stored()

    def show_value(self, value: str) -> None:
        """Show what the form worked out."""
        self.words.set_text(value)


class FixedAnswer(QuestionWidget):
    """An answer that cannot be changed, in words."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        self.words = Words(size=Size.LEAD, weight=600)
        self.column.addWidget(self.words)
        self.column.addWidget(Words(self.tr("The form filled this in. It cannot be changed here."), quiet=True))
        self.show_stored()

    def show_value(self, value: str) -> None:
        """Show the stored answer as a person reads it."""
        self.words.set_text(answer_in_words(self.question) or self.tr("No answer"))


class FixedFile(FileQuestion):
    """A file that cannot be changed."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        self.preview = Preview()
        self.words = Words(size=Size.LEAD, weight=600)
        self.column.addWidget(self.preview)
        self.column.addWidget(self.words)
        self.show_stored()

    def show_nothing(self) -> None:
        """Say that there is no file."""
        self.words.set_text(self.tr("No file"))

    def show_kept(self, data: bytes, picture: QImage) -> None:
        """Show the file, or say what it is."""
        self.preview.show_image(picture)
        kind, size = kind_in_words(media_type_of(self.question.value)), size_in_words(len(data))
        self.words.set_text(self.tr("Given: {kind}, {size}").format(kind=kind, size=size))


class Unsupported(QuestionWidget):
    """A question that only a phone can answer."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        self.column.addWidget(Words(self.tr("This question can only be answered on a phone or tablet."), weight=600))
        self.column.addWidget(Words(self._what_now()))

    def _what_now(self) -> str:
        if self.question.required:
            return self.tr("The form asks for an answer all the same. Tell the office that made it, and go on for now.")
        return self.tr("You can go on without an answer.")
