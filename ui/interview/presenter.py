"""Leads through the questions of a draft: answers show at once and are kept beside the window. No Qt."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, Protocol

from caseworker.casework import AgreementMissing
from caseworker.desk import AnswerRefused, Change
from caseworker.forms import ChangeLanguage, Problem
from ui.interview.in_hand import DraftInHand, RowActs
from ui.interview.interpreting import InterpreterActs
from ui.interview.keeping import Keeping
from ui.interview.noting import NoteActs, come_back, put_off
from ui.interview.opening import AgreementEnded, Opened, open_interview
from ui.interview.reading import read_unfinished, shown_interview
from ui.interview.screen import InterviewScreen, Mend, Stage, Unfinished
from ui.interview.telling import ask_what_was_told
from ui.navigation import DeskPlace, InHand, InterviewPlace, PermissionPlace, ReadBackPlace
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, words_for

LARGE_FORM: Final = 800
"""Places of a form from which on its language is changed beside the window."""


class InterviewView(Protocol):
    """The page, as the presenter sees it."""

    def show_screen(self, screen: InterviewScreen) -> None:
        """Bring everything in line with `screen`."""
        ...


class InterviewPresenter:
    """One visit of one draft."""

    def __init__(
        self, visit: Visit, place: InterviewPlace, view: InterviewView, *, whole_sections: bool = False
    ) -> None:
        """Visit the draft of `place`; with whole sections a page holds more than one question."""
        self._visit = visit
        self._place = place
        self._view = view
        self._stage = Stage.OPENING
        self._notice: Notice | None = None
        self._mend = Mend.NOTHING
        self._whole_sections = whole_sections
        self._draft: DraftInHand | None = None
        self._ended: AgreementEnded | None = None
        self._unfinished: Unfinished | None = None
        self.rows = RowActs(self._change, self._arrive_where_moved)
        self.notes = NoteActs(self._change)
        self.interpreting = InterpreterActs(visit, lambda: self._open, self._show, self._hitch)

    @property
    def opened(self) -> Opened:
        """The draft and what is told beside its questions; asked for only once it is open."""
        return self._open.opened

    def begin(self) -> None:
        """Open the draft, or go on with the one in hand."""
        in_hand = self._visit.window.in_hand
        held = in_hand.filling if in_hand is not None else None
        mine = held if held is not None and held.draft.id == self._place.draft_id else None
        self._draft, self._ended = None, None
        self._tell(None)
        self._show(Stage.OPENING)
        self._visit.runner.run(
            Lane.WORK,
            lambda: open_interview(self._visit.desk, self._place.draft_id, mine),
            done=lambda opened: self._come_in(opened, changes_one=mine is not None),
            failed=self._shut,
        )

    def answer(self, ref: str, value: str) -> None:
        """Store an answer; an empty one clears it."""
        self._change(lambda draft: draft.answer(ref, value))

    def give_file(self, ref: str, name: str, media_type: str, data: bytes) -> None:
        """Store a file as the answer to an upload question."""
        self._change(lambda draft: draft.give_file(ref, name, media_type, data))

    def go_on(self) -> None:
        """Go to the next page, unless an answer here is missing or cannot stand."""
        if self._stage is not Stage.ASKING:
            return
        journey, unfinished = self._open.journey, self._unfinished
        step = journey.step
        if unfinished is not None and not unfinished.problems:
            self._visit.window.go(ReadBackPlace(self._place.draft_id))
        elif unfinished is None and step is not None and (step.needs_answer or step.is_wrong):
            journey.is_tried = True
            self._show()
        else:
            self._pass_on(come_back)

    def later(self, asked: str = "") -> None:
        """Go to the next page and leave this one as it is, to be come back to; `asked` is the question in hand."""
        if self._stage is Stage.ASKING:
            self._pass_on(lambda draft: put_off(draft, asked))

    def _pass_on(self, note: Callable[[DraftInHand], None]) -> None:
        if self._unfinished is not None:
            self.finish()
            return
        note(self._open)
        if self._open.journey.pass_on():
            self._arrive()
        else:
            self.finish()

    def go_back(self) -> None:
        """Go to the page before; while the draft is being opened, leave it."""
        if self._stage is Stage.OPENING:
            self._visit.window.go(DeskPlace())
        elif self._stage is Stage.ASKING:
            journey = self._open.journey
            journey.stand(journey.index if self._unfinished is not None else journey.index - 1)
            self._arrive()

    def go_to(self, ref: str) -> None:
        """Go to the page of a question, or to the first one of a row."""
        if self._stage is Stage.ASKING and self._open.journey.go_to(ref):
            self._open.filling.audit.jump()
            self._arrive()

    def go_to_section(self, key: str) -> None:
        """Go to the first open page of a section, else to its first."""
        if self._stage is Stage.ASKING and self._open.journey.go_to_section(key):
            self._open.filling.audit.jump()
            self._arrive()

    def speak(self, name: str) -> None:
        """Show the form in another of its languages; a large form is worked on beside the window."""
        filling = self._open.filling
        if name == filling.session.language or self._stage is not Stage.ASKING:
            return
        if len(filling.session.definition.nodes) < LARGE_FORM:
            self._change(lambda draft: draft.keep(ChangeLanguage(name)))
            return
        self._show(Stage.TRANSLATING)
        self._visit.runner.run(
            Lane.WORK, lambda: filling.change(ChangeLanguage(name)), done=self._spoken, failed=self._hitch
        )

    def read_beside(self, name: str) -> None:
        """Show the form in a second language under the first; in none for an empty name."""
        if self._stage is Stage.ASKING:
            self._open.reads_beside = name
            self._show()

    def lay_out(self, *, whole_sections: bool, at: str) -> None:
        """Ask one question a page, or a section; the question `at` stays in sight."""
        self._whole_sections = whole_sections
        if self._stage is Stage.ASKING and self._unfinished is None:
            self._open.journey.lay_out(whole_sections=whole_sections, at=at)
            self._arrive()

    def finish(self) -> None:
        """Check everything; then read it back, or list what is missing."""
        if self._stage is not Stage.ASKING:
            return
        draft = self._open
        if draft.keeping.is_behind:
            draft.keeping.again()
            return
        self._show(Stage.CHECKING)
        self._visit.runner.run(Lane.WORK, draft.filling.session.validate, done=self._checked, failed=self._hitch)

    def mend(self) -> None:
        """Do what the notice offers."""
        if self._draft is not None and self._draft.keeping.mend is Mend.TRY_AGAIN:
            self._draft.keeping.again()
        elif self._draft is not None:
            self._open_again()
        elif self._ended is not None:
            ended = self._ended
            self._visit.window.go(PermissionPlace(ended.service_id, ended.person_id, ended.case_id))
        else:
            self.begin()

    def _come_in(self, opened: Opened | AgreementEnded, *, changes_one: bool) -> None:
        if isinstance(opened, AgreementEnded):
            self._ended = opened
            self._tell(AgreementMissing(opened.case_id), Mend.ASK_PERMISSION)
            self._show(Stage.SHUT)
            return
        filling = opened.filling
        self._visit.window.take_in_hand(InHand(opened.name, opened.person_id, opened.title, filling))
        keeping = Keeping(filling, self._visit.runner, self._visit.desk.clock, self._show)
        self._draft = DraftInHand(opened, keeping, whole_sections=self._whole_sections)
        stood_at = filling.stands_at or self._place.ref
        self._draft.journey.begin(stood_at, change=self._place.ref if changes_one else "")
        self._stage = Stage.ASKING
        if filling.is_behind:
            self._draft.keeping.again()
        self._arrive()
        if opened.person_id is not None:
            ask_what_was_told(self._visit, self._draft, opened.person_id, self._show)

    def _open_again(self) -> None:
        in_hand = self._visit.window.in_hand
        if in_hand is not None:
            in_hand.filling = None
        self.begin()

    def _shut(self, error: BaseException) -> None:
        self._tell(error, Mend.TRY_AGAIN)
        self._show(Stage.SHUT)

    def _arrive(self) -> None:
        """Show the page that was come to, and have the vault know it."""
        draft = self._open
        self._unfinished, draft.removed = None, None
        draft.sources.clear()
        self._tell(None)
        if draft.journey.step is not None:
            draft.filling.stands_at = draft.journey.step.key
            draft.keeping.keep_place()
        self._show()

    def _arrive_where_moved(self) -> None:
        step = self._open.journey.step
        if step is not None and step.key != self._open.filling.stands_at:
            self._arrive()

    def _change(self, act: Callable[[DraftInHand], None]) -> None:
        self._tell(None)
        try:
            act(self._open)
        except AnswerRefused as refused:
            self._tell(refused)
        self._look_again()

    def _spoken(self, change: Change) -> None:
        self._open.keeping.keep(change)
        self._look_again()

    def _look_again(self) -> None:
        self._open.journey.read_again()
        self._show(Stage.ASKING)

    def _hitch(self, error: BaseException) -> None:
        self._tell(error)
        self._look_again()

    def _checked(self, problems: tuple[Problem, ...]) -> None:
        self._stage = Stage.ASKING
        self._unfinished = read_unfinished(self._open, problems)
        if self._unfinished is None:
            self._visit.window.go(ReadBackPlace(self._place.draft_id))
            return
        self._open.journey.ask_everything()
        self._show()

    # -- showing

    @property
    def _open(self) -> DraftInHand:
        if self._draft is None:
            raise RuntimeError("the draft is not open yet")
        return self._draft

    def _tell(self, error: BaseException | None, mend: Mend = Mend.NOTHING) -> None:
        self._notice = None if error is None else words_for(error)
        self._mend = mend

    def _show(self, stage: Stage | None = None) -> None:
        self._stage = self._stage if stage is None else stage
        shown = _shown(self._draft, self._unfinished)
        keeping = None if self._draft is None else self._draft.keeping
        notice, mend = self._notice, self._mend
        if keeping is not None and notice is None:
            notice, mend = keeping.notice, keeping.mend
        self._view.show_screen(replace(shown, stage=self._stage, notice=notice, mend=mend))


def _shown(draft: DraftInHand | None, unfinished: Unfinished | None) -> InterviewScreen:
    if draft is None:
        return InterviewScreen()
    saved, saved_at = draft.keeping.saved, draft.keeping.saved_at
    shown = shown_interview(draft, unfinished)
    return replace(shown, saved=saved, saved_at=saved_at)
