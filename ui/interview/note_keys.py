"""What is noted beside an answer by key or button: who gives it, and that the citizen does not know."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.interview.interpreter_sheet import InterpreterSheet
from ui.interview.interpreting import InterpreterActs
from ui.interview.noting import NoteActs
from ui.interview.screen import InterviewScreen, Stage
from ui.interview.source_sheet import SourceSheet
from ui.interview.step_view import StepView
from ui.widgets import announce


class NoteKeys:
    """Passes on to `acts` what was noted on a page of the interview."""

    def __init__(self, page: QWidget, step: StepView, acts: NoteActs, interpreting: InterpreterActs) -> None:
        self._page = page
        self._step = step
        self._acts = acts
        self._interpreting = interpreting
        self._screen = InterviewScreen()

    def show_screen(self, screen: InterviewScreen) -> None:
        """Know what the page shows now."""
        self._screen = screen

    def ask_who(self) -> None:
        """Ask who gives the answer that has the keyboard."""
        ref, screen = self._step.asked_ref, self._screen
        sources = {} if screen.step is None else screen.step.sources
        if screen.stage is not Stage.ASKING or ref not in sources:
            return
        self._step.keep_typed()
        sheet = SourceSheet(self._page, screen.first_name, sources[ref], screen.sources)
        sheet.chosen.connect(lambda source, stays: self._acts.say(ref, source, from_here_on=stays))
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def ask_interpreter(self) -> None:
        """Ask who interprets."""
        if self._screen.stage is Stage.ASKING:
            self._step.keep_typed()
            sheet = InterpreterSheet(self._page, self._screen.interpreter)
            sheet.chosen.connect(self._interpreting.note)
            sheet.finished.connect(sheet.deleteLater)
            sheet.open()

    def turn_asked(self) -> None:
        """Note that they do not know the answer that has the keyboard, or that they do after all."""
        self.turn_unknown(self._step.asked_ref)

    def turn_unknown(self, ref: str) -> None:
        """Note that they do not know, and go on; or that they do after all, and stay."""
        step = self._screen.step
        if self._screen.stage is not Stage.ASKING or step is None:
            return
        if ref not in step.may_be_unknown:
            words = QCoreApplication.translate(
                "Notes", "This question needs an answer, or has a choice for not knowing."
            )
            announce(self._step, words)
            return
        was_unknown = step.notes[ref].is_unknown
        self._acts.turn_unknown(ref)
        if was_unknown:
            self._step.take_focus()
        else:
            self._step.go_on_from(ref)
