"""One question on a page: its label, what helps to answer it, and what takes the answer."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.casework import AnswerNote
from caseworker.desk import ToldBefore
from caseworker.forms import Kind, QuestionState
from ui.interview.beside_words import BesideWords, in_both
from ui.interview.doubt_line import DoubtLine
from ui.interview.note_line import NoteLine
from ui.interview.offers import Offers
from ui.interview.questions import (
    GivenFile,
    MarkedWords,
    QuestionWidget,
    Surroundings,
    heading_and_rest,
    question_widget,
    still_fits,
    told,
)
from ui.interview.screen import Beside
from ui.theme import Size, theme
from ui.widgets import Button, Heading, announce, core_text
from ui.widgets import Kind as Look


class QuestionBlock(QWidget):
    """Shows a question, and tells what is answered with its reference."""

    answered = Signal(str, str)
    offer_used = Signal(str, object)
    """The `ToldBefore` that is given again."""
    unknown_clicked = Signal(str)
    file_given = Signal(str, GivenFile)
    go_on = Signal()
    busy_changed = Signal(bool)
    """A file began to be got ready, or is."""
    finished = Signal()

    def __init__(self, question: QuestionState, surroundings: Surroundings, *, level: int) -> None:
        super().__init__()
        self.question = question
        self._surroundings = surroundings
        self.head = Heading(level=2)
        self.head.hide()
        self.heading = Heading(level=level)
        self._rest = MarkedWords(size=Size.LEAD if level == 1 else Size.BODY)
        self._hint = MarkedWords(size=Size.LEAD if level == 1 else Size.BODY, quiet=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().space(10 if level == 1 else 6))
        self._beside = BesideWords()
        for widget in (self.head, self.heading, self._rest, self._hint, self._beside):
            self._column.addWidget(widget)
        self._column.addSpacing(theme().space(10 if level == 1 else 4))
        self.widget = self._made(question)
        self._column.addWidget(self.widget)
        self.doubt = DoubtLine()
        self.offers = Offers()
        self.offers.used.connect(self._use)
        self.note = NoteLine()
        self.unknown = Button("", Look.LINK, size=Size.SMALL)
        self.unknown.setAccessibleDescription("F7")
        self.unknown.setToolTip("F7")
        self.unknown.clicked.connect(lambda: self.unknown_clicked.emit(self.question.ref))
        for under in (self.doubt, self.note, self.offers, self.unknown):
            self._column.addWidget(under)
        self.unknown.hide()
        self._show_words()

    def show_head(self, head: str) -> None:
        """Name the group that begins with this question; nothing for none."""
        self.head.set_text(head)
        self.head.setVisible(bool(head))

    @property
    def is_told(self) -> bool:
        """Whether there is nothing to answer."""
        return self.question.kind is Kind.NOTE or self.question.readonly

    def show_question(
        self,
        question: QuestionState,
        offers: tuple[ToldBefore, ...],
        surroundings: Surroundings,
        *,
        is_tried: bool,
        beside: Beside | None = None,
    ) -> None:
        """Show the same question as it stands now; say what is wrong with it once somebody wanted to go on."""
        question = in_both(question, beside)
        self.question, self._surroundings = question, surroundings
        self._show_words()
        self._beside.show_beside(beside)
        self.doubt.show_answer(question)
        is_open = not question.readonly and not question.value  # once answered, nothing stands in the way of Tab
        self.offers.show_offers(offers if is_open else ())
        if still_fits(self.widget, question) and self.widget.surroundings.language == surroundings.language:
            self.widget.show_state(question)
        else:
            self._replace_widget()
        problem = question.problem
        if is_tried and problem is not None and not self.is_told:
            sentence = problem.sentence if problem.written_by_form else core_text(problem.sentence)
            there = "" if beside is None else beside.problem
            self.widget.show_problem("\n".join(dict.fromkeys(filter(None, (sentence, there)))))
        elif not self.widget.fault():
            self.widget.show_problem("")

    def show_note(self, note: AnswerNote, *, may_be_unknown: bool) -> None:
        """Show what is noted beside the question, and whether it can be noted that they do not know."""
        is_answered = bool(self.question.value)
        self.note.show_note(note, is_answered=is_answered)
        self.unknown.setText(self.tr("They know after all") if note.is_unknown else self.tr("They do not know"))
        self.unknown.setVisible(may_be_unknown and not is_answered)

    def keep_typed(self) -> bool:
        """Tell what was typed and not told yet; False where it cannot be read, which is then said."""
        fault = self.widget.fault()
        if fault:
            self.widget.show_problem(fault)
            return False
        typed = self.widget.pending()
        if typed is not None:
            self.widget.tell_typed()
        return True

    def _made(self, question: QuestionState) -> QuestionWidget:
        widget = question_widget(question, self._surroundings)
        widget.answered.connect(self._tell_answer)
        widget.file_given.connect(self._tell_file)
        widget.file_removed.connect(partial(self._tell_answer, ""))
        widget.go_on.connect(self.go_on)
        widget.busy_changed.connect(self.busy_changed)
        widget.finished.connect(self.finished)
        return widget

    def _replace_widget(self) -> None:
        had_focus = self.widget.isAncestorOf(self.window().focusWidget() or self)
        before, self.widget = self.widget, self._made(self.question)
        self._column.replaceWidget(before, self.widget)
        before.hide()
        before.deleteLater()
        if had_focus:
            self.widget.take_focus()

    def _show_words(self) -> None:
        heading, rest = heading_and_rest(self.question.label or "")
        self.heading.set_text(heading)
        self.heading.setVisible(bool(heading))
        self._rest.set_text(rest)
        self._hint.set_text(told(self.question.hint))

    def _tell_answer(self, value: str) -> None:
        self.answered.emit(self.question.ref, value)

    def _use(self, offer: ToldBefore) -> None:
        self.widget.take_focus()
        self.offer_used.emit(self.question.ref, offer)
        announce(self, self.tr("The answer from before is used."))

    def _tell_file(self, file: GivenFile) -> None:
        self.file_given.emit(self.question.ref, file)
