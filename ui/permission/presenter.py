"""Before the first question: what will happen is told, and the citizen's yes is taken. No Qt."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Protocol

from caseworker.casework import Barrier, Channel, Given
from caseworker.desk import (
    Filling,
    Yes,
    agreement_wording,
    begin_draft,
    note_interpreter,
    note_what_is_here,
    open_case,
    take_agreement,
)
from ui.letters.drawing import DrawnLetter
from ui.navigation import DeskPlace, InHand, InterviewPlace, PermissionPlace, PersonPlace
from ui.permission.interpreting import InterpreterTyped
from ui.permission.loading import Matter, load_matter
from ui.permission.paper import PaperNow, PaperToSign
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, words_for


class Stage(StrEnum):
    """How far the page is."""

    LOADING = "loading"
    READY = "ready"
    WORKING = "working"
    DECLINED = "declined"
    SHUT = "shut"
    """Nothing can be agreed to; the notice says why."""


class Lacks(StrEnum):
    """What was not said yet."""

    BARRIER = "barrier"
    CHANNEL = "channel"
    WHO = "who"
    """Somebody may sign for the citizen, and nobody said who says yes."""
    WAY = "way"
    SIGNATURE = "signature"
    WITNESS = "witness"
    OTHER_WITNESS = "other-witness"
    """The adviser cannot be the witness of what they take down themselves."""
    INTERPRETER = "interpreter"
    """Somebody interprets, and something about them is missing, or they may not."""


@dataclass(frozen=True, slots=True)
class Said:
    """What stands on the page; nothing is set in advance."""

    barrier: Barrier | None = None
    channel: Channel | None = None
    given: Given | None = None
    witness: str = field(default="", repr=False)
    signature: bytes = field(default=b"", repr=False)
    given_by: str | None = ""
    """The representative who says yes; empty for the citizen themself, None while nobody was chosen."""
    interpreter: InterpreterTyped = field(default_factory=InterpreterTyped)
    here: tuple[int, ...] | None = None
    """What they have with them of the things on the service card, by place; None where nobody ticked any."""


@dataclass(frozen=True, slots=True)
class PermissionScreen:
    """Everything that the page shows; `language` is the one in which the matter is told."""

    stage: Stage = Stage.LOADING
    matter: Matter | None = None
    language: str = ""
    lacks: tuple[Lacks, ...] = ()
    notice: Notice | None = None
    paper: PaperNow = field(default_factory=PaperNow)


class PermissionView(Protocol):
    """The page, as the presenter sees it."""

    def show_screen(self, screen: PermissionScreen) -> None:
        """Bring everything in line with `screen`."""
        ...

    def show_paper(self, paper: DrawnLetter) -> None:
        """Show the paper that they sign over the page."""
        ...


class PermissionPresenter:
    """One visit of the page."""

    def __init__(self, visit: Visit, place: PermissionPlace, view: PermissionView) -> None:
        self._visit = visit
        self._place = place
        self._view = view
        self._screen = PermissionScreen()
        self._paper = PaperToSign(visit, self._paper_changed, self._show_paper)

    def begin(self) -> None:
        """Read what is to be agreed to."""
        self._show(PermissionScreen())
        self._visit.runner.run(
            Lane.WORK, lambda: load_matter(self._visit.desk, self._place), done=self._loaded, failed=self._shut
        )

    def speak(self, language: str) -> None:
        """Tell it in another language of the form; the form begins in it, too."""
        if self._screen.matter is not None and language in self._screen.matter.told:
            self._show(replace(self._screen, lacks=(), language=language))

    def agree(self, said: Said) -> None:
        """Put the yes on record and begin the form, or go on with it; say what is missing, if anything is."""
        matter = self._screen.matter
        if matter is None or self._screen.stage is not Stage.READY:
            return
        lacks = lacking(said, adviser=self._visit.desk.adviser_name, is_new=not matter.case_id)
        if lacks or said.given is None:
            self._show(replace(self._screen, lacks=lacks, notice=None))
            return
        language, yes = self._screen.language, yes_of(said, said.given)
        self._show(replace(self._screen, stage=Stage.WORKING, lacks=(), notice=None))
        if matter.case_id:
            self._visit.runner.run(
                Lane.STORE,
                lambda: self._take(matter, matter.case_id, language, yes, said),
                done=lambda _: self._gave_again(matter),
                failed=self._failed,
            )
        else:
            self._visit.runner.run(
                Lane.STORE,
                lambda: self._open(matter, language, yes, said),
                done=lambda filling: self._begun(matter, filling),
                failed=self._failed,
            )

    def want_paper(self) -> None:
        """See to it that the paper can be printed: they want to sign on paper."""
        self._paper.look()

    def see_paper(self, scale: float) -> None:
        """Show the paper that they sign, drawn at `scale`."""
        if self._screen.matter is not None:
            self._paper.see(self._screen.matter, self._screen.language, scale)

    def print_paper(self) -> None:
        """Print the paper, to be read and signed."""
        if self._screen.matter is not None:
            self._paper.print_out(self._screen.matter, self._screen.language)

    def decline(self) -> None:
        """Take their no: nothing was kept, and nothing is."""
        if self._screen.stage is Stage.READY:
            self._show(replace(self._screen, stage=Stage.DECLINED, lacks=(), notice=None))

    def ask_again(self) -> None:
        """Go back to the question: they thought again."""
        if self._screen.stage is Stage.DECLINED:
            self._show(replace(self._screen, stage=Stage.READY))

    def leave(self) -> None:
        """Go where there is something else to do for the citizen."""
        matter = self._screen.matter
        person_id = self._place.person_id if matter is None else matter.person_id
        self._visit.window.go(PersonPlace(person_id) if person_id is not None else DeskPlace())

    def _loaded(self, matter: Matter) -> None:
        self._visit.window.take_in_hand(InHand(matter.name, matter.person_id, matter.title))
        self._show(PermissionScreen(Stage.READY, matter, matter.read_in))

    def _show_paper(self, paper: DrawnLetter) -> None:
        self._view.show_paper(paper)

    def _paper_changed(self, paper: PaperNow) -> None:
        self._show(replace(self._screen, lacks=(), paper=paper))

    def _shut(self, error: BaseException) -> None:
        self._show(PermissionScreen(Stage.SHUT, notice=words_for(error)))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, stage=Stage.READY, notice=words_for(error)))

    def _open(self, matter: Matter, language: str, yes: Yes, said: Said) -> Filling:
        desk = self._visit.desk
        case = open_case(
            desk.store,
            service_id=matter.service_id,
            citizen_id=matter.person_id,
            channel=said.channel or Channel.DESK,
            barrier=said.barrier or Barrier.NOT_SAID,
            by=desk.adviser_id,
            clock=desk.clock,
        )
        self._take(matter, case.id, language, yes, said)
        if said.here is not None:
            note_what_is_here(desk.store, case.id, said.here, by=desk.adviser_id, clock=desk.clock)
        return begin_draft(desk.store, case, desk.surroundings, language=language, by=desk.adviser_id, clock=desk.clock)

    def _take(self, matter: Matter, case_id: str, language: str, yes: Yes, said: Said) -> None:
        desk, card = self._visit.desk, matter.told[language].card
        interpreter = said.interpreter.interpreter()
        note_interpreter(desk.store, case_id, interpreter, by=desk.adviser_id, clock=desk.clock)
        wording = agreement_wording(card, service_id=matter.service_id, version=matter.version)
        take_agreement(
            desk.store,
            case_id=case_id,
            office_id=matter.office_id,
            wording=wording,
            yes=yes,
            by=desk.adviser_id,
            clock=desk.clock,
        )

    def _begun(self, matter: Matter, filling: Filling) -> None:
        self._visit.window.take_in_hand(InHand(matter.name, matter.person_id, matter.title, filling))
        self._visit.window.go(InterviewPlace(filling.draft.id))

    def _gave_again(self, matter: Matter) -> None:
        if matter.draft_id:
            self._visit.window.go(InterviewPlace(matter.draft_id))
        else:
            self.leave()

    def _show(self, screen: PermissionScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def yes_of(said: Said, given: Given) -> Yes:
    """Return the yes as the desk takes it; only what belongs to the way is kept."""
    witness = said.witness.strip() if given is Given.SPOKEN else ""
    signature = said.signature if given is Given.SIGNED_ON_SCREEN else b""
    return Yes(given, witness, signature, given_by=said.given_by or "")


def lacking(said: Said, *, adviser: str, is_new: bool) -> tuple[Lacks, ...]:
    """Return what was not said yet, in the order of the page; why and where is asked once for each case."""
    lacks = [Lacks.WHO] if said.given_by is None else []
    match said.given:
        case None:
            lacks.append(Lacks.WAY)
        case Given.SIGNED_ON_SCREEN if not said.signature:
            lacks.append(Lacks.SIGNATURE)
        case Given.SPOKEN if not said.witness.strip():
            lacks.append(Lacks.WITNESS)
        case Given.SPOKEN if said.witness.strip().casefold() == adviser.strip().casefold():
            lacks.append(Lacks.OTHER_WITNESS)
        case _:
            pass
    if said.interpreter.lack is not None:
        lacks.append(Lacks.INTERPRETER)
    if is_new and said.channel is None:
        lacks.append(Lacks.CHANNEL)
    if is_new and said.barrier is None:
        lacks.append(Lacks.BARRIER)
    return tuple(lacks)
