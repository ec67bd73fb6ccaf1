"""The agreement to help: read out, given, and kept before the first question; no Qt."""

from dataclasses import dataclass, field, replace
from typing import Protocol

from caseworker.casework import Barrier, Channel
from caseworker.catalogue import Service, ServiceCard
from caseworker.desk import Filling, Yes, agreement_wording, begin_draft, open_case, take_agreement
from ui.navigation import DeskPlace, InHand, InterviewPlace, PermissionPlace
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, words_for


@dataclass(frozen=True, slots=True)
class Matter:
    """What is to be agreed to, and who agrees."""

    service: Service
    office_name: str
    name: str = field(repr=False)
    draft_id: str = ""
    """A draft that waits for the agreement to be given again."""


@dataclass(frozen=True, slots=True)
class PermissionScreen:
    """Everything the page shows."""

    matter: Matter | None = None
    """None until it was read."""
    card: ServiceCard | None = None
    """In the language that was chosen."""
    is_busy: bool = False
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class Agreed:
    """What was said on the page."""

    yes: Yes
    channel: Channel
    barrier: Barrier


class PermissionView(Protocol):
    """What shows it."""

    def show_screen(self, screen: PermissionScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class PermissionPresenter:
    """Opens the case, keeps the agreement and begins the draft once the citizen has said yes."""

    def __init__(self, visit: Visit, place: PermissionPlace, view: PermissionView) -> None:
        self._visit = visit
        self._place = place
        self._view = view
        self._case_id = place.case_id
        self._screen = PermissionScreen()

    def read(self) -> None:
        """Read what is to be agreed to."""
        self._visit.runner.run(Lane.READ, self._matter, done=self._was_read, failed=self._failed)

    def speak(self, language: str) -> None:
        """Show the words in another language of the form."""
        matter = self._screen.matter
        if matter is not None:
            self._show(replace(self._screen, card=matter.service.current.card(language)))

    def agree(self, agreed: Agreed) -> None:
        """Keep the citizen's yes and go to the questions."""
        screen = self._screen
        if screen.is_busy or screen.matter is None or screen.card is None:
            return
        self._show(replace(screen, is_busy=True, notice=None))
        matter, card = screen.matter, screen.card
        self._visit.runner.run(
            Lane.STORE, lambda: self._begin(matter, card, agreed), done=self._begun, failed=self._failed
        )

    def end_without(self) -> None:
        """The citizen does not agree: nothing was kept, and nothing is filled in."""
        self._visit.window.go(DeskPlace())

    def _matter(self) -> Matter:
        with self._visit.desk.store.reading() as tx:
            case = tx.cases.get(self._place.case_id) if self._place.case_id else None
            service = tx.services.get(case.service_id if case else self._place.service_id)
            person_id = case.citizen_id if case else self._place.person_id
            name = tx.people.get(person_id).name if person_id else ""
            office = tx.offices.get(service.office_id).name if service.office_id else ""
            drafts = [draft for draft in tx.drafts.of_case(case.id) if draft.finished_at is None] if case else []
        return Matter(service, office, name, drafts[0].id if drafts else "")

    def _begin(self, matter: Matter, card: ServiceCard, agreed: Agreed) -> str:
        """Do all of it and return the draft's id; done again after an error, it goes on with the case it opened."""
        desk = self._visit.desk
        by, clock = desk.adviser_id, desk.clock
        if not self._case_id:
            self._case_id = open_case(
                desk.store,
                service_id=matter.service.id,
                citizen_id=self._place.person_id,
                channel=agreed.channel,
                barrier=agreed.barrier,
                by=by,
                clock=clock,
            ).id
        with desk.store.reading() as tx:
            case = tx.cases.get(self._case_id)
        wording = agreement_wording(card, service_id=case.service_id, version=case.form_version)
        take_agreement(
            desk.store,
            case_id=case.id,
            office_id=matter.service.office_id,
            wording=wording,
            yes=agreed.yes,
            by=by,
            clock=clock,
        )
        if matter.draft_id:
            return matter.draft_id
        filling: Filling = begin_draft(desk.store, case, desk.surroundings, language=card.language, by=by, clock=clock)
        return filling.draft.id

    def _was_read(self, matter: Matter) -> None:
        current = matter.service.current
        if self._visit.window.in_hand is None:
            self._visit.window.take_in_hand(InHand(matter.name, self._place.person_id, current.title))
        card = current.card()
        notice = None
        if card is None or not matter.service.office_id:
            notice = Notice(
                "This service cannot be started yet: its card or its office is missing.",
                "Complete it on the page of the service.",
                "service.unfinished",
            )
        self._show(PermissionScreen(matter, card, notice=notice))

    def _begun(self, draft_id: str) -> None:
        self._visit.window.recount()
        self._visit.window.go(InterviewPlace(draft_id))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, is_busy=False, notice=words_for(error)))

    def _show(self, screen: PermissionScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
