"""Read the answers back, hear the citizen's yes, and put them in the outbox. No Qt."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Protocol

from caseworker.casework import AgreementMissing
from caseworker.desk import AnswersMissing, DraftElsewhere, FilesMissing, Filling, confirm_and_queue, reopen_draft
from caseworker.letters import PageImage, pages_as_images, statements_for
from caseworker.outbox import OutboxItem
from ui.navigation import InHand, InterviewPlace, PermissionPlace, SavedPlace
from ui.permission.presenter import Lacks, Said, lacking, yes_of
from ui.read_back.reading import ReadForm, read_form
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, words_for

PREVIEW_SCALE = 1.3
"""Pixels to a point of a page of a file that is looked at."""


class Stage(StrEnum):
    """How far the page is."""

    LOADING = "loading"
    READY = "ready"
    SAVING = "saving"
    SHUT = "shut"
    """It cannot be read back; the notice says why."""


class Mend(StrEnum):
    """What the adviser can press after something went wrong."""

    NOTHING = ""
    OPEN_AGAIN = "open-again"
    ASK_PERMISSION = "ask-permission"


@dataclass(frozen=True, slots=True)
class GivenYes:
    """How the citizen said yes, as it stands on the page."""

    statements: tuple[bool, ...]
    """Which of the statements were said."""
    said: Said = field(default_factory=Said)
    """How: signed on screen or on paper, or spoken."""


@dataclass(frozen=True, slots=True)
class ShownFile:
    """A file to look at: a picture's own bytes, or pages."""

    name: str
    picture: bytes = field(default=b"", repr=False)
    pages: tuple[PageImage, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadBackScreen:
    """Everything the page shows."""

    stage: Stage = Stage.LOADING
    form: ReadForm | None = None
    statements: tuple[str, ...] = ()
    speaker: str = field(default="", repr=False)
    """Who says them in the citizen's place; empty where they speak for themself."""
    is_unsaid: bool = False
    """A statement was not said yet."""
    lacks: tuple[Lacks, ...] = ()
    notice: Notice | None = None
    mend: Mend = Mend.NOTHING
    shows_missing: bool = False


class ReadBackView(Protocol):
    """What shows it."""

    def show_screen(self, screen: ReadBackScreen) -> None:
        """Bring the page in line with `screen`."""
        ...

    def show_file(self, file: ShownFile) -> None:
        """Show a file over the page."""
        ...


class ReadBackPresenter:
    """Holds the draft for as long as it is read back."""

    def __init__(self, visit: Visit, draft_id: str, view: ReadBackView) -> None:
        self._visit = visit
        self._desk = visit.desk
        self._draft_id = draft_id
        self._view = view
        self._screen = ReadBackScreen()
        self._filling: Filling | None = None

    def begin(self) -> None:
        """Read the answers, from the draft that is in hand or from the vault."""
        in_hand = self._visit.window.in_hand
        open_here = in_hand.filling if in_hand else None
        self._show(ReadBackScreen())
        if open_here is not None and open_here.draft.id == self._draft_id:
            self._read(open_here)
        else:
            self.open_again()

    def open_again(self) -> None:
        """Bring the draft back from the vault: it is not open here, or another window went on with it."""
        self._show(ReadBackScreen())
        self._visit.runner.run(
            Lane.WORK,
            lambda: reopen_draft(self._desk.store, self._draft_id, self._desk.surroundings, clock=self._desk.clock),
            done=self._read,
            failed=self._cannot_open,
        )

    def change(self, ref: str) -> None:
        """Go back to a question."""
        self._visit.window.go(InterviewPlace(self._draft_id, ref))

    def ask_permission(self) -> None:
        """Go and ask for the permission that has ended."""
        form = self._screen.form
        if form is not None:
            case = form.matter.case
            self._visit.window.go(PermissionPlace(case.service_id, case.citizen_id, case.id))
        else:
            self._visit.runner.run(Lane.READ, self._ended_permission, done=self._visit.window.go, failed=self._failed)

    def look_at(self, ref: str) -> None:
        """Show the file given at a question."""
        answers = (
            (one for section in self._screen.form.sections for one in section.answers) if self._screen.form else ()
        )
        file = next((one.file for one in answers if one.ref == ref), None)
        if file is None:
            return

        def load() -> ShownFile:
            with self._desk.store.reading() as tx:
                data = b"".join(tx.attachments.read(file.id))
            if file.media_type.startswith("image/"):
                return ShownFile(file.name, picture=data)
            is_pdf = file.media_type == "application/pdf"
            return ShownFile(file.name, pages=pages_as_images(data, PREVIEW_SCALE) if is_pdf else ())

        self._visit.runner.run(Lane.WORK, load, done=self._view.show_file, failed=self._failed)

    def put_in_outbox(self, given: GivenYes) -> None:
        """Freeze the answers with the citizen's yes, if nothing lacks."""
        form, filling = self._screen.form, self._filling
        if form is None or filling is None or self._screen.stage is not Stage.READY:
            return
        is_unsaid = not all(given.statements)
        lacks = lacking(given.said, adviser=self._desk.adviser_name, is_new=False)
        clean = replace(self._screen, is_unsaid=False, lacks=(), notice=None, mend=Mend.NOTHING)
        if form.missing or is_unsaid or lacks or given.said.given is None:
            self._show(replace(clean, is_unsaid=is_unsaid, lacks=lacks, shows_missing=bool(form.missing)))
            return
        yes = yes_of(given.said, given.said.given)
        self._show(replace(clean, stage=Stage.SAVING))
        statements, office_id = self._screen.statements, form.fate.office_id

        def queue() -> OutboxItem:
            return confirm_and_queue(
                self._desk.store,
                filling,
                statements,
                yes,
                office_id=office_id,
                by=self._desk.adviser_id,
                clock=self._desk.clock,
            )

        self._visit.runner.run(Lane.STORE, queue, done=self._queued, failed=self._not_queued)

    def hear(self, representative_id: str) -> None:
        """Have the statements said by whoever says yes: somebody who acts for the citizen, or they themself."""
        form = self._screen.form
        if form is not None and self._screen.stage is Stage.READY:
            signers = (line.representative for line in form.matter.acts.signers)
            speaker = next((one.name for one in signers if one.id == representative_id), "")
            statements = self._statements(form, speaker)
            self._show(replace(self._screen, speaker=speaker, statements=statements, is_unsaid=False, lacks=()))

    def _ended_permission(self) -> PermissionPlace:
        with self._desk.store.reading() as tx:
            case = tx.cases.get(tx.drafts.get(self._draft_id).case_id)
        return PermissionPlace(case.service_id, case.citizen_id, case.id)

    def _read(self, filling: Filling) -> None:
        self._filling = filling
        self._visit.runner.run(
            Lane.WORK, lambda: read_form(self._desk, filling), done=self._shown, failed=self._cannot_open
        )

    def _shown(self, form: ReadForm) -> None:
        window, matter = self._visit.window, form.matter
        if self._filling is not None:
            window.take_in_hand(InHand(matter.full_name, matter.case.citizen_id, matter.service, self._filling))
        statements = self._statements(form, "")
        self._show(ReadBackScreen(Stage.READY, form, statements, shows_missing=bool(form.missing)))

    def _statements(self, form: ReadForm, speaker: str) -> tuple[str, ...]:
        answers_for = form.matter.full_name if speaker else ""
        centre = self._desk.settings.centre.name
        return statements_for(centre, form.fate.office_name, form.language, answers_for=answers_for)

    def _queued(self, item: OutboxItem) -> None:
        window = self._visit.window
        if window.in_hand is not None:
            window.in_hand.filling = None
        window.recount()
        window.go(SavedPlace(item.id))

    def _not_queued(self, error: BaseException) -> None:
        if isinstance(error, AnswersMissing | FilesMissing) and self._filling is not None:
            self._read(self._filling)  # shows which, with links
            return
        self._failed(error)

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, stage=Stage.READY, notice=words_for(error), mend=_mend(error)))

    def _cannot_open(self, error: BaseException) -> None:
        self._show(ReadBackScreen(Stage.SHUT, notice=words_for(error), mend=_mend(error)))

    def _show(self, screen: ReadBackScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def _mend(error: BaseException) -> Mend:
    match error:
        case DraftElsewhere():
            return Mend.OPEN_AGAIN
        case AgreementMissing():
            return Mend.ASK_PERMISSION
        case _:
            return Mend.NOTHING
