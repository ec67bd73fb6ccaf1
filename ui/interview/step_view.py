"""The middle of the interview: the question, or questions, of one page, and the way on."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from caseworker.casework import AnswerNote
from caseworker.forms import QuestionState
from ui.interview.outline import StepKind
from ui.interview.question_block import QuestionBlock
from ui.interview.questions import GivenFile, Surroundings, face_as
from ui.interview.rows_block import RowsBlock
from ui.interview.screen import InterviewScreen, ShownStep, Unfinished
from ui.interview.trail import Trail
from ui.interview.unfinished_view import UnfinishedView
from ui.theme import theme
from ui.widgets import Button, Flow, Heading, Kind


class StepView(QWidget):
    """Shows one page of the interview; a page that stays keeps its widgets and what is typed in them."""

    answered = Signal(str, str)
    offer_used = Signal(str, object)
    unknown_clicked = Signal(str)
    file_given = Signal(str, GivenFile)
    go_on_asked = Signal()
    back_asked = Signal()
    later_asked = Signal(str)
    """The question that has the keyboard is put off, or the page."""
    led_on = Signal()
    """The keyboard came to the way on by itself."""
    add_clicked = Signal()
    change_clicked = Signal(str)
    copy_clicked = Signal(str)
    move_clicked = Signal(str, int)
    """A row of a repeat, and the number that it is to have."""
    remove_clicked = Signal(str)
    put_back_clicked = Signal()
    question_chosen = Signal(str)
    """One that is listed before the answers are read back."""
    asked_changed = Signal()
    """The keyboard went to another question of the same page; `asked_ref` says which."""
    busy_changed = Signal()
    """A file began to be got ready, or is; `is_busy` says which."""

    def __init__(self, surroundings: Callable[[str], Surroundings]) -> None:
        super().__init__()
        self._surroundings = surroundings
        self._shown = self._wanted = self._asked = self._asked_last = ""
        self.blocks: list[QuestionBlock] = []
        self._rows: RowsBlock | None = None
        self._unfinished: UnfinishedView | None = None
        self._title: Heading | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().space(10))
        self._trail = Trail()
        self._column.addWidget(self._trail)
        self._body, self._inner = _empty_body()
        self._column.addWidget(self._body)
        self.go_on = Button(self.tr("Continue"), Kind.PRIMARY, icon="arrow-right")
        self.back = Button(self.tr("Back"))
        self.later = Button(self.tr("Come back to this later"), Kind.LINK)
        self._lay_out_ways()
        self._column.addStretch(1)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._look_where_keyboard_is)

    def _lay_out_ways(self) -> None:
        ways = Flow(gap=14)
        for button in (self.go_on, self.back, self.later):
            ways.addWidget(button)
        self._column.addSpacing(theme().space(20))
        self._column.addLayout(ways)
        self.back.setAccessibleDescription("Alt+Left")
        self.later.setAccessibleDescription("Ctrl+Enter")
        self.later.setToolTip("Ctrl+Enter")
        self.back.setToolTip("Alt+←")
        self.go_on.clicked.connect(self.go_on_asked)
        self.back.clicked.connect(self.back_asked)
        self.later.clicked.connect(self.put_off)

    def show_screen(self, screen: InterviewScreen) -> bool:
        """Bring the page in line with `screen`; True where it is another page than before."""
        step = screen.step
        key = f"unfinished {screen.unfinished}" if step is None else f"{step.kind} {step.key}"
        is_new = key != self._shown
        self._shown = key
        self._wanted = "" if step is None else step.wanted
        if is_new:
            self._begin_body()
        if step is None:
            self._show_unfinished(screen.unfinished)
        else:
            self._show_step(step, screen, is_new=is_new)
        self._trail.show_place(screen, step, "" if self._title is None else self._title.text())
        for part in (self._body, *self.blocks):
            part.show()  # at once, so that the very next key finds its shortcuts
        can_read = screen.unfinished is not None and not screen.unfinished.problems
        self.go_on.setText(self.tr("Read it back") if can_read else self.tr("Continue"))
        self.back.setVisible(screen.can_go_back)
        self.later.setVisible(any(not block.is_told for block in self.blocks))
        return is_new

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return what the keyboard goes through, in its order."""
        asked = [part for block in self.blocks for part in (block.widget, block.doubt, block.offers, block.unknown)]
        listed = self._rows.stops if self._rows is not None else ()
        told = self._unfinished.stops if self._unfinished is not None else ()
        return (*told, *listed, *asked, self.go_on, self.back, self.later)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being got ready that is not told yet."""
        return any(block.widget.is_busy for block in self.blocks)

    @property
    def asked_ref(self) -> str:
        """The question that has the keyboard, else the one that had it last on this page, else the first."""
        focus = QApplication.focusWidget()
        here = next((one for one in self.blocks if focus is not None and one.isAncestorOf(focus)), None)
        if here is not None:
            self._asked_last = here.question.ref
        chosen = here or self._block_of(self._asked_last) or next(iter(self.blocks), None)
        return "" if chosen is None else chosen.question.ref

    def put_off(self) -> None:
        """Ask to come back to this later."""
        self.later_asked.emit(self.asked_ref)

    def _block_of(self, ref: str) -> QuestionBlock | None:
        return next((block for block in self.blocks if block.question.ref == ref), None)

    def go_on_from(self, ref: str) -> None:
        """Bring the keyboard to the next question of the page that is open; where there is none, leave the page."""
        block = self._block_of(ref)
        if block is not None:
            self._go_on_from(block)

    def _look_where_keyboard_is(self) -> None:
        if not self.isVisible():
            return
        asked = self.asked_ref
        if asked != self._asked and len(self.blocks) > 1:
            self.asked_changed.emit()
        self._asked = asked

    def typed(self, ref: str) -> str | None:
        """Return what stands in the controls of a question and is not told yet; None for nothing new."""
        block = self._block_of(ref)
        return None if block is None else block.widget.pending()

    def keep_typed(self) -> bool:
        """Tell what was typed and not told yet; False where something cannot be read."""
        kept = [block.keep_typed() for block in self.blocks]
        return all(kept)

    def take_focus(self) -> None:
        """Bring the keyboard to the first answer, or to the way on where there is none."""
        asking = [block for block in self.blocks if not block.is_told]
        wrong = (one for one in asking if one.widget.problem or one.widget.fault())
        wanted = (one for one in asking if one.question.ref == self._wanted)
        begin = next(iter((*wrong, *wanted, *asking)), None)
        if self._unfinished is not None and not self._unfinished.summary.isHidden():
            self._unfinished.summary.setFocus()
        elif begin is None or not begin.widget.take_focus():
            self.go_on.setFocus()

    def _begin_body(self) -> None:
        before = self._body
        self._body, self._inner = _empty_body()
        self._column.replaceWidget(before, self._body)
        before.hide()
        before.deleteLater()
        for way in (self.go_on, self.back, self.later):
            way.raise_()  # a reader goes through the parts in the order in which they lie
        self.blocks, self._rows, self._unfinished, self._title = [], None, None, None

    def _show_step(self, step: ShownStep, screen: InterviewScreen, *, is_new: bool) -> None:
        face_as(self._body, step.title, *(question.label for question in step.questions))
        if step.kind is StepKind.ROWS:
            self._show_rows(step, is_new=is_new)
            return
        tag = next((line.tag for line in screen.languages if line.is_chosen), "")
        title = step.title or next((line.spoken for line in screen.sections if line.is_here), "")
        if is_new and title and len(step.questions) > 1:
            self._title = Heading(title, 1)
            self._inner.addWidget(self._title)
        if self._title is not None:
            self._title.set_text(title)
        self._match_blocks(step, tag)
        for block, question in zip(self.blocks, step.questions, strict=True):
            ref = question.ref
            offers, beside = step.offers.get(ref, ()), step.beside.get(ref)
            block.show_head(step.heads.get(ref, ""))
            block.show_question(question, offers, self._surroundings(tag), is_tried=step.is_tried, beside=beside)
            block.show_note(step.notes.get(ref, AnswerNote()), may_be_unknown=ref in step.may_be_unknown)

    def _match_blocks(self, step: ShownStep, tag: str) -> None:
        """Keep the blocks of questions that stay; questions may come and go with an answer on the same page."""
        kept = {block.question.ref: block for block in self.blocks}
        above = 0 if self._title is None else 1
        self.blocks = []
        for number, question in enumerate(step.questions):
            block = kept.pop(question.ref, None)
            if block is None:
                level = 3 if self._title is not None else 1 if number == 0 else 2
                block = self._made(question, tag, level)
                self._inner.insertWidget(above + number, block)
            self.blocks.append(block)
        for block in kept.values():
            self._inner.removeWidget(block)
            block.hide()
            block.deleteLater()

    def _made(self, question: QuestionState, tag: str, level: int) -> QuestionBlock:
        block = QuestionBlock(question, self._surroundings(tag), level=level)
        block.answered.connect(self.answered)
        block.offer_used.connect(self.offer_used)
        block.unknown_clicked.connect(self.unknown_clicked)
        block.file_given.connect(self.file_given)
        block.go_on.connect(partial(self._go_on_from, block))
        block.busy_changed.connect(self.busy_changed)
        block.finished.connect(partial(self._lead_on, block))
        return block

    def _go_on_from(self, block: QuestionBlock) -> None:
        """Bring the keyboard to the next question of the page that is open; where there is none, leave the page."""
        later = self.blocks[self.blocks.index(block) + 1 :]
        following = next((one for one in later if not one.is_told and not one.question.value), None)
        stays = bool(block.widget.fault() or block.question.problem)
        if stays or following is None or not following.widget.take_focus():
            self.go_on_asked.emit()

    def _lead_on(self, block: QuestionBlock) -> None:
        """Bring the keyboard from a question that is finished to the way on, where it is the only one."""
        focus = self.window().focusWidget()  # also while a dialog has the keyboard, in which a file was chosen
        if len(self.blocks) == 1 and focus is not None and block.isAncestorOf(focus):
            self.go_on.setFocus()
            self.led_on.emit()

    def _show_rows(self, step: ShownStep, *, is_new: bool) -> None:
        if is_new or self._rows is None:
            self._rows = RowsBlock(step)
            self._rows.add_clicked.connect(self.add_clicked)
            self._rows.change_clicked.connect(self.change_clicked)
            self._rows.copy_clicked.connect(self.copy_clicked)
            self._rows.move_clicked.connect(self.move_clicked)
            self._rows.remove_clicked.connect(self.remove_clicked)
            self._rows.put_back_clicked.connect(self.put_back_clicked)
            self._inner.addWidget(self._rows)
        else:
            self._rows.show_step(step)

    def _show_unfinished(self, unfinished: Unfinished | None) -> None:
        if unfinished is None or self._unfinished is not None:
            return
        self._unfinished = UnfinishedView()
        self._unfinished.chosen.connect(self.question_chosen)
        self._inner.addWidget(self._unfinished)
        self._unfinished.show_unfinished(unfinished)


def _empty_body() -> tuple[QWidget, QVBoxLayout]:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().space(24))
    return body, column
