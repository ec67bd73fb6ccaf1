"""The list of people: leafed through by name, or searched; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final, Protocol

from caseworker.casework import Citizen
from caseworker.desk import PeoplePage, people_page
from ui.navigation import NewPersonPlace, PersonPlace
from ui.people.search import NO_ANSWER, Answer, PeopleSearch
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, words_for

AT_ONCE: Final = 200


@dataclass(frozen=True, slots=True)
class PeopleScreen:
    """What the page shows."""

    people: tuple[Citizen, ...] | None = field(default=None, repr=False)
    """By name; None until they were read."""
    total: int = 0
    has_more: bool = False
    answer: Answer = NO_ANSWER
    problem: Notice | None = None


class PeopleView(Protocol):
    """What shows it."""

    def show_screen(self, screen: PeopleScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class PeoplePresenter:
    """Leafs through the people, and finds some of them."""

    def __init__(self, visit: Visit, view: PeopleView) -> None:
        self._visit = visit
        self._view = view
        self._screen = PeopleScreen()
        self._after = ""
        self._is_reading = False
        self._search = PeopleSearch(visit.desk.store, visit.runner, told=self._found, failed=self._failed)

    def read_again(self) -> None:
        """Read the list from its beginning."""
        self._read("", self._begun)

    def show_more(self) -> None:
        """Read the next people."""
        if self._after:
            self._read(self._after, self._added)

    def look_for(self, typed: str) -> None:
        """Find the people who fit; show everybody again once nothing is typed."""
        self._search.look_for(typed)

    def open_person(self, person_id: str) -> None:
        """Open a record."""
        self._visit.window.go(PersonPlace(person_id))

    def add_person(self, typed: str) -> None:
        """Put somebody on record."""
        self._visit.window.go(NewPersonPlace(typed))

    def _read(self, after: str, done: Callable[[PeoplePage], None]) -> None:
        if self._is_reading:
            return
        self._is_reading = True
        store = self._visit.desk.store
        self._visit.runner.run(
            Lane.READ, lambda: people_page(store, after, limit=AT_ONCE), done=done, failed=self._failed
        )

    def _begun(self, page: PeoplePage) -> None:
        self._take(page, page.people)

    def _added(self, page: PeoplePage) -> None:
        self._take(page, (*(self._screen.people or ()), *page.people))

    def _take(self, page: PeoplePage, people: tuple[Citizen, ...]) -> None:
        self._is_reading, self._after = False, page.after
        self._show(replace(self._screen, people=people, total=page.total, has_more=bool(page.after), problem=None))

    def _found(self, answer: Answer) -> None:
        self._show(replace(self._screen, answer=answer, problem=None))

    def _failed(self, error: BaseException) -> None:
        self._is_reading = False
        self._show(replace(self._screen, problem=words_for(error)))

    def _show(self, screen: PeopleScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
