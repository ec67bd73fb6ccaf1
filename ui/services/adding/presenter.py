"""A spreadsheet on its way to becoming a service; no Qt."""

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from caseworker.catalogue import Service, ServiceCard, missing_parts, read_cards
from caseworker.connectors import Office
from caseworker.desk import FormHasFaults, ReadForm, give_card, offer_form, read_form
from caseworker.forms import Fault, questions
from ui.navigation import ServicePlace
from ui.runner_port import Cancelled, Job, Lane, Progress, Watch
from ui.services.card import CardProblem, empty_card, read_card_parts
from ui.visit import Visit
from ui.wording import Notice, Tone, words_for


class Step(StrEnum):
    """How far it is."""

    CHOOSING = "choosing"
    CHECKING = "checking"
    FAULTY = "faulty"
    """It cannot be used; the faults are shown."""
    READY = "ready"
    """It can be put on offer, once it is said who receives it and what its card lacks."""
    OFFERING = "offering"


@dataclass(frozen=True, slots=True)
class FormSummary:
    """What was found in the file."""

    title: str
    version: str
    questions: int
    languages: tuple[str, ...]
    card: ServiceCard
    lacking: tuple[str, ...]
    """The parts of the card that have to be asked for."""


@dataclass(frozen=True, slots=True)
class AddScreen:
    """What the page shows."""

    step: Step = Step.CHOOSING
    file_name: str = ""
    progress: Progress | None = None
    faults: tuple[Fault, ...] = ()
    """What makes it unusable, or, where it can be used, what its author should know."""
    form: FormSummary | None = None
    offices: tuple[Office, ...] = ()
    office_id: str = ""
    card_problems: tuple[CardProblem, ...] = ()
    needs_office: bool = False
    problem: Notice | None = None


class AddView(Protocol):
    """What shows it."""

    def show_screen(self, screen: AddScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class AddServicePresenter:
    """Checks a file beside the window, and puts its form on offer."""

    def __init__(self, visit: Visit, view: AddView) -> None:
        self._visit = visit
        self._view = view
        self._read: ReadForm | None = None
        self._job: Job | None = None
        self._path: Path | None = None
        self._screen = AddScreen()

    def begin(self) -> None:
        """Read which offices there are."""
        self._show(self._screen)
        self._visit.runner.run(Lane.READ, self._all_offices, done=self._offices_told, failed=self._failed)

    def check(self, path: Path) -> None:
        """Check a file."""
        if self._screen.step in {Step.CHECKING, Step.OFFERING}:
            return
        self._path = path
        self._show(AddScreen(Step.CHECKING, path.name, offices=self._screen.offices, office_id=self._screen.office_id))
        self._job = self._visit.runner.run_watched(
            Lane.WORK,
            lambda watch: _look_into(path, watch),
            done=self._checked,
            failed=self._not_checked,
            progress=self._progressed,
        )

    def check_again(self) -> None:
        """Check the same file again: it was put right meanwhile."""
        if self._path is not None:
            self.check(self._path)

    def cancel(self) -> None:
        """Stop checking; nothing was changed."""
        if self._job is not None:
            self._job.cancel()
        self._show(replace(self._screen, step=Step.CHOOSING, progress=None))

    def choose_another(self) -> None:
        """Begin again with another file."""
        self._show(AddScreen(offices=self._screen.offices, office_id=self._screen.office_id))

    def choose_office(self, office_id: str) -> None:
        """Note who receives it."""
        self._show(replace(self._screen, office_id=office_id, needs_office=False))

    def offer(self, typed: dict[str, str]) -> None:
        """Put it on offer, with the parts of the card that were typed."""
        form, read = self._screen.form, self._read
        if form is None or read is None or self._screen.step is not Step.READY:
            return
        card = read_card_parts(form.card, typed) if form.lacking else form.card
        needs_office = bool(self._screen.offices) and not self._screen.office_id
        if needs_office or not isinstance(card, ServiceCard):
            problems = () if isinstance(card, ServiceCard) else card
            self._show(replace(self._screen, card_problems=problems, needs_office=needs_office))
            return
        given = card if form.lacking else None
        office_id = self._screen.office_id
        self._show(replace(self._screen, step=Step.OFFERING, card_problems=(), problem=None))
        self._visit.runner.run(
            Lane.STORE, lambda: self._put_on_offer(read, given, office_id), done=self._offered, failed=self._not_offered
        )

    def _all_offices(self) -> tuple[Office, ...]:
        with self._visit.desk.store.reading() as tx:
            return tx.offices.everyone()

    def _offices_told(self, offices: tuple[Office, ...]) -> None:
        only = offices[0].id if len(offices) == 1 else ""
        self._show(replace(self._screen, offices=offices, office_id=self._screen.office_id or only))

    def _put_on_offer(self, read: ReadForm, card: ServiceCard | None, office_id: str) -> Service:
        desk = self._visit.desk
        service = offer_form(desk.store, read, office_id=office_id, by=desk.adviser_id, clock=desk.clock)
        if card is not None:
            give_card(desk.store, service.id, card, by=desk.adviser_id, clock=desk.clock)
        return service

    def _progressed(self, progress: Progress) -> None:
        if self._screen.step is Step.CHECKING:
            self._show(replace(self._screen, progress=progress))

    def _checked(self, looked: tuple[ReadForm, FormSummary]) -> None:
        if self._screen.step is Step.CHECKING:
            self._read, summary = looked
            self._show(replace(self._screen, step=Step.READY, progress=None, form=summary, faults=self._read.faults))

    def _not_checked(self, error: BaseException) -> None:
        if self._screen.step is not Step.CHECKING or isinstance(error, Cancelled):
            return
        if isinstance(error, FormHasFaults):
            self._show(replace(self._screen, step=Step.FAULTY, progress=None, faults=error.faults))
        else:
            self._show(replace(self._screen, step=Step.CHOOSING, progress=None, problem=words_for(error)))

    def _offered(self, service: Service) -> None:
        self._visit.window.go(ServicePlace(service.id))
        self._visit.window.tell(Notice("The service is on offer.", tone=Tone.DONE))

    def _not_offered(self, error: BaseException) -> None:
        self._show(replace(self._screen, step=Step.READY, problem=words_for(error)))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, problem=words_for(error)))

    def _show(self, screen: AddScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def _look_into(path: Path, watch: Watch) -> tuple[ReadForm, FormSummary]:
    """Read a file, on the lane for computing."""
    watch.report(0, 2)
    read = read_form(path)
    watch.report(1, 2)
    definition = read.definition
    card = next(iter(read_cards(definition)), None) or empty_card(definition.default_language)
    summary = FormSummary(
        title=definition.title,
        version=definition.version,
        questions=sum(1 for _ in questions(definition)),
        languages=definition.languages,
        card=card,
        lacking=missing_parts(card),
    )
    watch.report(2, 2)
    return read, summary
