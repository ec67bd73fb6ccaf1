"""What this desk can help with, found in plain words; no Qt."""

from dataclasses import dataclass, field, replace
from typing import Protocol

from caseworker.catalogue import find_services
from ui.navigation import AddServicePlace, BringPlace, InHand, PermissionPlace, ServicePlace
from ui.runner_port import Lane
from ui.services.offered import Offered, services_on_offer
from ui.visit import Visit
from ui.wording import Notice, words_for


@dataclass(frozen=True, slots=True)
class ServicesScreen:
    """What the page shows."""

    is_choosing: bool
    name: str = field(default="", repr=False)
    """For whom a service is chosen; empty for somebody without a record."""
    services: tuple[Offered, ...] | None = None
    """Those that fit what was typed, best first; None until they were read."""
    total: int = 0
    current: Offered | None = None
    """The one that is looked at more closely."""
    problem: Notice | None = None


class ServicesView(Protocol):
    """What shows it."""

    def show_screen(self, screen: ServicesScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class ServicesPresenter:
    """Lists the services; opening one shows it."""

    def __init__(self, visit: Visit, view: ServicesView, *, is_choosing: bool = False) -> None:
        self._visit = visit
        self._view = view
        self._all: tuple[Offered, ...] = ()
        self._typed = ""
        self._screen = ServicesScreen(is_choosing)

    def read_again(self) -> None:
        """Read what is on offer."""
        store = self._visit.desk.store
        self._visit.runner.run(Lane.READ, lambda: services_on_offer(store), done=self._told, failed=self._failed)

    def look_for(self, typed: str) -> None:
        """Show the services that fit some plain words."""
        self._typed = typed
        if self._screen.services is not None:
            self._narrow()

    def look_at(self, service_id: str) -> None:
        """Look at one more closely."""
        found = self._named(service_id)
        if found is not None and found != self._screen.current:
            self._show(replace(self._screen, current=found))

    def open_service(self, service_id: str) -> None:
        """Open a service's page."""
        self._visit.window.go(ServicePlace(service_id))

    def print_what_to_bring(self, service_id: str) -> None:
        """Have the list of what to bring on paper, as whoever is in hand likes it."""
        in_hand = self._visit.window.in_hand
        self._visit.window.go(BringPlace(service_id, in_hand.person_id if in_hand else None))

    def add_service(self) -> None:
        """Add a service from a spreadsheet."""
        self._visit.window.go(AddServicePlace())

    def _named(self, service_id: str) -> Offered | None:
        return next((one for one in self._all if one.service.id == service_id), None)

    def _told(self, services: tuple[Offered, ...]) -> None:
        self._all = services
        self._narrow()

    def _narrow(self) -> None:
        by_id = {one.service.id: one for one in self._all}
        fitting = tuple(by_id[found.id] for found in find_services([one.service for one in self._all], self._typed))
        before = self._screen.current.service.id if self._screen.current else ""
        current = next((one for one in fitting if one.service.id == before), fitting[0] if fitting else None)
        self._show(replace(self._screen, services=fitting, total=len(self._all), current=current, problem=None))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, problem=words_for(error)))

    def _show(self, screen: ServicesScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


class ChooseServicePresenter(ServicesPresenter):
    """Chooses a service for somebody; the permission is asked for next."""

    def __init__(self, visit: Visit, person_id: str | None, view: ServicesView) -> None:
        super().__init__(visit, view, is_choosing=True)
        self._person_id = person_id

    def begin(self) -> None:
        """Read the services, and take in hand whoever they are for."""
        if self._person_id is None:
            self._visit.window.take_in_hand(InHand(""))
        else:
            person_id, store = self._person_id, self._visit.desk.store

            def name_of() -> str:
                with store.reading() as tx:
                    return tx.people.get(person_id).name

            self._visit.runner.run(Lane.READ, name_of, done=self._named_person, failed=self._failed)
        self.read_again()

    def open_service(self, service_id: str) -> None:
        """Choose it; one that lacks something is shown instead, so that it can be put right."""
        found = self._named(service_id)
        if found is None:
            return
        if found.is_ready:
            self._visit.window.go(PermissionPlace(service_id, self._person_id))
        else:
            super().open_service(service_id)

    def _named_person(self, name: str) -> None:
        self._visit.window.take_in_hand(InHand(name, self._person_id))
        self._show(replace(self._screen, name=name))
