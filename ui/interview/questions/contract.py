"""What the page of the interview and the widget of one question say to each other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from caseworker.forms import MediaSource, QuestionState
from ui.interview.questions.label_media import LabelMedia
from ui.interview.questions.marked import plain_words, told
from ui.interview.questions.remarks import remarks_on
from ui.interview.scans import ScanWatch
from ui.media import Cameras, Microphones, cameras_here, microphones_here
from ui.runner_port import Runner
from ui.widgets import TextField, Words, announce, name_it
from ui.widgets.problem import ProblemLine

LARGEST_FILE: Final = 10_000_000
"""Bytes; offices commonly refuse more."""


@dataclass(frozen=True, slots=True)
class GivenFile:
    """A file given as an answer, ready to be kept: pictures are already shrunk."""

    name: str = field(repr=False)
    media_type: str
    data: bytes = field(repr=False)


def nothing_given(_name: str) -> bytes | None:
    """Read a file of a draft that has none."""
    return None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a question may use beside its own state.

    Attributes:
        media: the pictures and sounds that belong to the form.
        runner: of this visit; files are read and pictures shrunk on its lanes.
        today: for dates that are typed as "today" or with two figures of the year.
        language: the tag of the language the question is shown in, such as `cy`; empty where it is not known.
        given_file: reads a file that was given before, by the name that the answer holds; called on a lane.
        largest_file: bytes that one file may have.
        scans: the scanner's folder; None where nobody has said which it is.
        cameras: asks for the cameras of this computer; None comes back where the extra is missing.
        microphones: asks for its microphones, in the same way.
    """

    media: MediaSource
    runner: Runner
    today: date
    language: str = ""
    given_file: Callable[[str], bytes | None] = nothing_given
    largest_file: int = LARGEST_FILE
    scans: ScanWatch | None = None
    cameras: Callable[[], Cameras | None] = cameras_here
    microphones: Callable[[], Microphones | None] = microphones_here


class QuestionWidget(QWidget):
    """Takes the answer to one question. The page shows its label and hint; this shows what is answered with.

    A kind of question implements `typed` and `show_value`, builds its controls into `column`, and calls
    `tell_typed` when a choice is made or a field is left.
    """

    answered = Signal(str)
    """The text of the XML to store."""
    file_given = Signal(object)
    """A `GivenFile` to keep as the answer."""
    file_removed = Signal()
    go_on = Signal()
    """Keep and continue: Enter was pressed."""
    busy_changed = Signal(bool)
    """A file began to be got ready, or is; ask `is_busy` before going on."""
    finished = Signal()
    """Nothing more is to do here: the keyboard may go to the way on."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.surroundings = surroundings
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self._media: LabelMedia | None = None
        self._problem = ProblemLine()
        self._problem_said = ""
        for remark in remarks_on(question):
            self.column.addWidget(Words(remark, quiet=True))
        self.column.addWidget(self._problem)
        self._standing: str | None = ""

    def typed(self) -> str | None:
        """Return the XML text of what stands in the controls; None where it cannot be read."""
        return self.question.value

    def show_value(self, value: str) -> None:
        """Bring the controls in line with a stored value and with the choices and language of `question`."""

    def fault(self) -> str:
        """Return why what was typed cannot be read, as a sentence; empty when it can."""
        return ""

    @property
    def is_busy(self) -> bool:
        """Whether an answer is being got ready that is not told yet."""
        return False

    def take_focus(self) -> bool:
        """Put the keyboard where the answer begins; False where there is nothing to answer."""
        return False

    def show_state(self, question: QuestionState) -> None:
        """Show the same question again; what is typed and not yet told stays."""
        keeps = self.pending() is not None or self.fault() != ""
        self.question = question
        self.name_controls()
        if not keeps:
            self.show_stored()

    def show_stored(self) -> None:
        """Show the value that is stored, and what belongs to the label."""
        self._show_media()
        self.show_value(self.question.value)
        self._standing = self.typed()

    def _show_media(self) -> None:
        if self._media is None and not self.question.media:
            return
        if self._media is None:
            self._media = LabelMedia()
            self.column.insertWidget(0, self._media)
        label = plain_words(self.question.label or "")
        self._media.show_media(self.question.media, label, self.surroundings.media, self.surroundings.runner)

    def hear(self) -> bool:
        """Play the recording that belongs to the question, or stop it; False where it has none."""
        players = self._media.players if self._media is not None else []
        for one in players[:1]:
            one.turn()
        return bool(players)

    def pending(self) -> str | None:
        """Return what was typed and not yet told; None when there is nothing."""
        typed = self.typed()
        return typed if typed is not None and typed != self._standing else None

    def tell_typed(self) -> None:
        """Tell what was typed, once; say so where it cannot be read."""
        self.show_problem(self.fault())
        value = self.pending()
        if value is not None:
            self._standing = value
            self.answered.emit(value)

    @property
    def problem(self) -> str:
        """Why the answer cannot stand, as it is shown; empty for nothing."""
        return self._problem_said

    def show_problem(self, sentence: str) -> None:
        """Show and announce why the answer cannot stand; an empty sentence takes it away."""
        if sentence and sentence != self._problem_said:
            announce(self, sentence, urgent=True)
        self._problem_said = sentence
        self._problem.show_sentence(sentence, *self.parts_to_answer())
        for typed in self.findChildren(TextField):
            typed.mark_wrong(is_so=bool(sentence))
        self.name_controls()

    def parts_to_answer(self) -> Sequence[QWidget]:
        """Return the controls that a reader comes to without passing what names the whole, such as choices."""
        return ()

    def name_controls(self) -> None:
        """Give every control its accessible name and description again; a kind with several controls does more."""

    def name_control(self, control: QWidget, part: str = "") -> None:
        """Name a control by the question, and by its part of it, with hint, duty and problem as its description."""
        name = plain_words(self.question.label or "")
        name_it(control, f"{name} – {part}" if part and name else part or name, self.description())

    def description(self) -> str:
        """Return what a screen reader says after the name: the problem, whether an answer is needed, the hint."""
        duty = self.tr("Needs an answer.") if self.question.required else self.tr("You can leave this empty.")
        if self.question.readonly:
            duty = self.tr("This cannot be changed.")
        return " ".join(filter(None, (self._problem_said, duty, plain_words(told(self.question.hint)))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep and continue on Enter, which no control inside wants for itself; on a button it presses it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            button = self.focusWidget()
            if isinstance(button, QPushButton) and button.hasFocus():
                button.click()
            else:
                self._continue()
            return
        super().keyPressEvent(event)

    def _continue(self) -> None:
        self.tell_typed()
        self.go_on.emit()
