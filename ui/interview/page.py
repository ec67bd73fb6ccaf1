"""The page of the interview: one question, its sections at the left, why it is asked at the right."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton

from caseworker.base import Clock
from ui.interview.around_question import AroundQuestion
from ui.interview.busy_line import BusyLine
from ui.interview.citizen_view import picked
from ui.interview.mend_line import MendLine
from ui.interview.newer import NewerFormLine
from ui.interview.note_keys import NoteKeys
from ui.interview.presenter import InterviewPresenter
from ui.interview.questions import GivenFile, Surroundings
from ui.interview.screen import InterviewScreen, Stage
from ui.interview.sections_panel import SectionsPanel
from ui.interview.side_panel import SidePanel
from ui.interview.step_view import StepView
from ui.interview.turning import Turning
from ui.theme import theme
from ui.widgets import Page
from ui.widgets.order import go_in_order

_LOOKS_AT_THE_CLOCK_MS = 20_000


class InterviewPage(Page):
    """Shows the screen of an interview and passes on what the person did."""

    stop_asked = Signal()
    """They stop here for today; what was typed is kept by now."""
    page_begun = Signal()
    """Another page of the form is shown."""
    layout_chosen = Signal(bool)
    """Forms are asked a section a page from now on, or one question."""

    def __init__(self, clock: Clock, surroundings: Callable[[str], Surroundings]) -> None:
        super().__init__()
        self._clock = clock
        self._screen = InterviewScreen()
        self._presenter: InterviewPresenter | None = None
        self._notes: NoteKeys | None = None
        self._then: Callable[[], None] | None = None
        """What was asked for while a file was being got ready."""
        self.mend = MendLine()
        self.busy = BusyLine()
        self.sections = SectionsPanel()
        self.step = StepView(surroundings)
        self.side = SidePanel()
        self._turning = Turning(self, self.step.typed)
        self._around = AroundQuestion(self.sections, self.step, self.side)
        self._around.rearranged.connect(self._put_in_order)
        self.newer = NewerFormLine()
        for widget in (self.mend, self.busy, self.newer, self._around):
            self.column.addWidget(widget)
            widget.hide()
        self._ticks = QTimer(self, interval=_LOOKS_AT_THE_CLOCK_MS)
        self._ticks.timeout.connect(self._show_saved)
        self._ticks.start()

    def wire(self, presenter: InterviewPresenter) -> None:
        """Pass on what the person does to `presenter`."""
        self._presenter, step = presenter, self.step
        self._notes = notes = NoteKeys(self, step, presenter.notes, presenter.interpreting)
        self._wire_step(presenter, notes)
        self.sections.section_chosen.connect(lambda key: self._leaving(lambda: presenter.go_to_section(key)))
        self.sections.layout_clicked.connect(self.lay_out_otherwise)
        self.sections.stop_clicked.connect(self._stop)
        self.sections.finish_chosen.connect(lambda: self._leaving(presenter.finish))
        self.side.language_chosen.connect(lambda name: self._leaving(lambda: presenter.speak(name)))
        self.side.beside_chosen.connect(presenter.read_beside)
        self.side.who_asked.connect(notes.ask_who)
        self.side.interpreter_asked.connect(notes.ask_interpreter)
        self.side.view_asked.connect(self.turn_to_citizen)
        self._turning.go_on_asked.connect(self.go_on)
        self._turning.back_asked.connect(self.go_back)
        self._turning.pressed.connect(self._pick)
        self._turning.came_back.connect(self.focus_first)
        self.mend.clicked.connect(presenter.mend)
        self.busy.cancelled.connect(presenter.go_back)
        keys: dict[str, Callable[[], object]] = {
            "F11": self.turn_to_citizen,
            "Ctrl+E": self.lay_out_otherwise,
            "Ctrl+S": self._stop,
            "Ctrl+Return": step.put_off,
            "Ctrl+Enter": step.put_off,
            "F7": notes.turn_asked,
            "F8": notes.ask_who,
            "Ctrl+PgDown": lambda: self._next_section(1),
            "Ctrl+PgUp": lambda: self._next_section(-1),
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _wire_step(self, presenter: InterviewPresenter, notes: NoteKeys) -> None:
        step = self.step
        step.answered.connect(presenter.answer)
        step.offer_used.connect(presenter.notes.use_offer)
        step.unknown_clicked.connect(notes.turn_unknown)
        step.file_given.connect(self._give_file)
        step.busy_changed.connect(self._go_where_asked)
        step.asked_changed.connect(self._show_beside)
        step.go_on_asked.connect(self.go_on)
        step.led_on.connect(lambda: self.bring_into_sight(step.go_on))
        step.back_asked.connect(self.go_back)
        step.later_asked.connect(lambda ref: self._leaving(lambda: presenter.later(ref)))
        step.question_chosen.connect(presenter.go_to)
        step.add_clicked.connect(presenter.rows.add)
        step.change_clicked.connect(presenter.go_to)
        step.copy_clicked.connect(presenter.rows.copy)
        step.move_clicked.connect(presenter.rows.move)
        step.remove_clicked.connect(presenter.rows.remove)
        step.put_back_clicked.connect(presenter.rows.put_back)

    def show_screen(self, screen: InterviewScreen) -> None:
        """Bring everything in line with `screen`."""
        before, self._screen = self._screen, screen
        theme().read_in(next((line.tag for line in screen.languages if line.is_chosen), ""))
        self.mend.show_notice(screen.notice, screen.mend)
        if self._notes is not None:
            self._notes.show_screen(screen)
        self._around.setEnabled(not screen.stage.is_busy)
        self.busy.show_stage(screen.stage)
        if screen.stage in {Stage.OPENING, Stage.SHUT}:
            self._around.hide()
            return
        is_new = self.step.show_screen(screen)
        self.sections.show_screen(screen, self._clock.now())
        self._show_beside()
        self._around.show()
        self._put_in_order()
        if is_new:
            self._begin_page()
        elif (before.stage.is_busy and not screen.stage.is_busy) or _was_tried_now(before, screen):
            self.step.take_focus()
        self._turning.follow(screen.step)

    def _put_in_order(self) -> None:
        asked, sections = (*self.step.stops, self.side), self.sections.stops
        stops = (*sections, *asked) if self._around.begins_with_sections else (*asked, *sections)
        go_in_order(self.mend.button, *stops)

    def _begin_page(self) -> None:
        self.begin_at_top()
        self.page_begun.emit()
        if not self._turning.covers_page:
            self.step.take_focus()

    def _show_beside(self) -> None:
        self.side.show_screen(self._screen, self.step.asked_ref)

    def _show_saved(self) -> None:
        self.sections.show_saved(self._screen.saved, self._screen.saved_at, self._clock.now())

    def go_on(self) -> None:
        """Keep what was typed and go to the next page, unless something cannot be read."""
        if self._presenter is None:
            return
        if self.step.is_busy:
            self._then = self.go_on
        elif self.step.keep_typed():
            self._presenter.go_on()
        else:
            self.step.take_focus()

    def go_back(self) -> None:
        """Keep what was typed and go to the page before."""
        if self._presenter is not None:
            self._leaving(self._presenter.go_back)

    def turn_to_citizen(self) -> None:
        """Show the citizen’s view of this page, or take it away again."""
        if self._screen.step is not None:
            self.step.keep_typed()
            self._turning.turn(self._screen.step)

    def lay_out_otherwise(self) -> None:
        """Ask a section a page instead of one question, or the other way round; the place stays."""
        presenter, at = self._presenter, self.step.asked_ref
        if presenter is None or self._screen.step is None:
            return
        whole_sections = not self._screen.whole_sections
        self.layout_chosen.emit(whole_sections)
        self._leaving(lambda: presenter.lay_out(whole_sections=whole_sections, at=at))

    def focus_first(self) -> None:
        """Bring the keyboard to the first answer."""
        if self._screen.stage is Stage.ASKING:
            self.step.take_focus()

    def settle_then(self, act: Callable[[], None]) -> None:
        """Keep what was typed, then do it; while a photo is being shrunk, do it once that is an answer."""
        if self._screen.stage is Stage.ASKING:
            self.step.keep_typed()
        if self.step.is_busy:
            self._then = act
        else:
            act()

    def leave(self) -> None:
        """End the visit."""
        self._presenter = self._then = None
        self._ticks.stop()
        self.busy.stop()
        self._turning.shut()

    def step_back(self) -> bool:
        """Go to the question before; False on the first one, and where none is asked."""
        can_go = self._screen.stage is Stage.ASKING and self._screen.can_go_back
        if can_go:
            self.go_back()
        return can_go

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on and back by key, where no control wants the key for itself; Alt+Left comes from the frame."""
        key, bar = event.key(), self.verticalScrollBar()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif key == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self.go_on()
        elif key == Qt.Key.Key_PageUp and bar.value() == 0:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the citizen’s view away when the page is covered or left."""
        self._turning.shut()
        super().hideEvent(event)

    def _enter(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and not isinstance(focus, QRadioButton | QCheckBox):
            focus.click()
        else:
            self.go_on()

    def _leaving(self, act: Callable[[], None]) -> None:
        """Keep what was typed, then do it; what cannot be read is let go only when the page is left on purpose."""
        self.settle_then(act)

    def _go_where_asked(self) -> None:
        """Do what waited for a file; a refused one is looked at first."""
        if self.step.is_busy:
            return
        act, self._then = self._then, None
        if act is not None and not any(block.widget.problem for block in self.step.blocks):
            act()

    def _stop(self) -> None:
        if self._screen.stage is Stage.ASKING:
            self._leaving(self.stop_asked.emit)

    def _next_section(self, step: int) -> None:
        sections = self._screen.sections
        here = next((number for number, line in enumerate(sections) if line.is_here), None)
        if here is not None and 0 <= here + step < len(sections) and self._presenter is not None:
            presenter, key = self._presenter, sections[here + step].key
            self._leaving(lambda: presenter.go_to_section(key))

    def _give_file(self, ref: str, file: GivenFile) -> None:
        if self._presenter is not None:
            self._presenter.give_file(ref, file.name, file.media_type, file.data)

    def _pick(self, digit: int) -> None:
        asked = [block.question for block in self.step.blocks if block.question.choices and not block.is_told]
        value = picked(asked[0], digit) if len(asked) == 1 else None
        if value is not None and self._presenter is not None:
            self._presenter.answer(asked[0].ref, value)


def _was_tried_now(before: InterviewScreen, now: InterviewScreen) -> bool:
    tried_now, tried_before = (one.step is not None and one.step.is_tried for one in (now, before))
    return tried_now and not tried_before
