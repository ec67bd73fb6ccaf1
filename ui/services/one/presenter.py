"""One service on offer; no Qt."""

from dataclasses import dataclass, field, replace
from typing import Protocol

from caseworker.catalogue import ServiceCard, ServiceVersion, missing_parts
from caseworker.connectors import Office
from caseworker.desk import choose_office, give_card
from ui.navigation import BringPlace, DeskPlace, PermissionPlace
from ui.runner_port import Lane
from ui.services.card import CardProblem, empty_card, read_card_parts
from ui.services.offered import Offered, one_on_offer
from ui.visit import Visit
from ui.wording import Notice, words_for


@dataclass(frozen=True, slots=True)
class ServiceScreen:
    """What the page shows."""

    offered: Offered | None = None
    """None until it was read."""
    offices: tuple[Office, ...] = ()
    versions: tuple[ServiceVersion, ...] = ()
    """Newest first."""
    helped: str = field(default="", repr=False)
    """Who is in hand, and would be helped with it."""
    card: ServiceCard | None = None
    """What is known of a card that is not complete yet; None for a complete one."""
    card_problems: tuple[CardProblem, ...] = ()
    problem: Notice | None = None


class ServiceView(Protocol):
    """What shows it."""

    def show_screen(self, screen: ServiceScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class ServicePresenter:
    """Shows one service, and puts right what it lacks."""

    def __init__(self, visit: Visit, service_id: str, view: ServiceView) -> None:
        self._visit = visit
        self._view = view
        self._service_id = service_id
        in_hand = visit.window.in_hand
        self._screen = ServiceScreen(helped=in_hand.name if in_hand is not None and in_hand.person_id else "")

    def read_again(self) -> None:
        """Read the service."""
        self._visit.runner.run(Lane.READ, self._read, done=self._told, failed=self._failed)

    def begin(self) -> None:
        """Ask whoever is in hand for their permission; without anybody, help without a record."""
        in_hand = self._visit.window.in_hand
        self._visit.window.go(PermissionPlace(self._service_id, in_hand.person_id if in_hand else None))

    def print_what_to_bring(self) -> None:
        """Have the list of what to bring on paper, as whoever is in hand likes it."""
        in_hand = self._visit.window.in_hand
        self._visit.window.go(BringPlace(self._service_id, in_hand.person_id if in_hand else None))

    def find_person(self) -> None:
        """Find the person first."""
        self._visit.window.go(DeskPlace())

    def choose_office(self, office_id: str) -> None:
        """Choose who receives it from now on."""
        desk = self._visit.desk
        self._visit.runner.run(
            Lane.STORE,
            lambda: choose_office(desk.store, self._service_id, office_id, by=desk.adviser_id, clock=desk.clock),
            done=lambda _: self.read_again(),
            failed=self._failed,
        )

    def complete_card(self, typed: dict[str, str]) -> None:
        """Keep the card, unless a part of it is still missing."""
        known, desk = self._screen.card, self._visit.desk
        if known is None:
            return
        read = read_card_parts(known, typed)
        if not isinstance(read, ServiceCard):
            self._show(replace(self._screen, card_problems=read))
            return
        self._show(replace(self._screen, card_problems=()))
        self._visit.runner.run(
            Lane.STORE,
            lambda: give_card(desk.store, self._service_id, read, by=desk.adviser_id, clock=desk.clock),
            done=lambda _: self.read_again(),
            failed=self._failed,
        )

    def _read(self) -> tuple[Offered, tuple[Office, ...], tuple[ServiceVersion, ...]]:
        offered, offices = one_on_offer(self._visit.desk.store, self._service_id)
        with self._visit.desk.store.reading() as tx:
            return offered, offices, tx.services.versions(self._service_id)

    def _told(self, read: tuple[Offered, tuple[Office, ...], tuple[ServiceVersion, ...]]) -> None:
        offered, offices, versions = read
        known = offered.service.current.card() or empty_card(offered.service.current.default_language)
        card = None if not missing_parts(known) else known
        self._show(replace(self._screen, offered=offered, offices=offices, versions=versions, card=card, problem=None))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, problem=words_for(error)))

    def _show(self, screen: ServiceScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
