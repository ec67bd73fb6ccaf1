"""Puts on record who may act for a person; no Qt."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Protocol

from caseworker.desk import NewRepresentative, add_representative
from ui.navigation import InHand, PersonPlace
from ui.people.acting.typed import Problem, TypedActing, read_acting
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, words_for


@dataclass(frozen=True, slots=True)
class ActingScreen:
    """What the page shows beside what is being typed."""

    today: date
    name: str = field(default="", repr=False)
    """Of the person they act for; empty until it was read."""
    called: str = field(default="", repr=False)
    services: tuple[tuple[str, str], ...] = ()
    """What this desk helps with: ids and titles, by title."""
    problems: tuple[Problem, ...] = ()
    is_saving: bool = False
    problem: Notice | None = None


class ActingView(Protocol):
    """What shows it."""

    def show_screen(self, screen: ActingScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class ActingPresenter:
    """Reads what this desk helps with, and keeps who may act."""

    def __init__(self, visit: Visit, person_id: str, view: ActingView) -> None:
        self._visit = visit
        self._view = view
        self._person_id = person_id
        self._screen = ActingScreen(visit.desk.clock.today())

    def begin(self) -> None:
        """Read the person and the services."""
        self._show(self._screen)
        self._visit.runner.run(Lane.READ, self._read, done=self._loaded, failed=self._failed)

    def save(self, typed: TypedActing) -> None:
        """Keep it, unless something must be put right first."""
        read = read_acting(typed, today=self._screen.today)
        if not isinstance(read, NewRepresentative):
            self._show(replace(self._screen, problems=read, problem=None))
            return
        if self._screen.is_saving:
            return
        desk, new = self._visit.desk, read
        self._show(replace(self._screen, is_saving=True, problems=(), problem=None))
        self._visit.runner.run(
            Lane.STORE,
            lambda: add_representative(desk.store, self._person_id, new, by=desk.adviser_id, clock=desk.clock),
            done=lambda _: self.leave(),
            failed=self._failed,
        )

    def leave(self) -> None:
        """Go back to the record."""
        self._visit.window.go(PersonPlace(self._person_id))

    def _read(self) -> ActingScreen:
        with self._visit.desk.store.reading() as tx:
            person = tx.people.get(self._person_id)
            offered = tx.services.all()
        services = sorted(((one.id, one.current.title) for one in offered), key=lambda one: one[1].casefold())
        return replace(self._screen, name=person.name, called=person.greeting, services=tuple(services))

    def _loaded(self, screen: ActingScreen) -> None:
        self._visit.window.take_in_hand(InHand(screen.name, self._person_id))
        self._show(screen)

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, is_saving=False, problem=words_for(error)))

    def _show(self, screen: ActingScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
