"""A person's record as it is typed: checked kindly, compared with who is on record already, and kept; no Qt."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final, Protocol

from caseworker.base import new_id
from caseworker.casework import Citizen, Likeness
from caseworker.desk import LikelyDuplicate, add_person, change_person
from ui.navigation import PersonPlace
from ui.people.typed import Problem, TypedPerson, carried_over, read_person, typed_of
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, Tone, words_for

_CLOSED: Final = Notice(
    "The record that was open is closed. Everything in it is saved.",
    "What you type here is about somebody else.",
    tone=Tone.TELL,
)


@dataclass(frozen=True, slots=True)
class FormScreen:
    """What the page shows beside what is being typed."""

    today: date
    is_new: bool
    start: TypedPerson | None = None
    """What the fields begin with; None until it was read."""
    born_on: date | None = field(default=None, repr=False)
    """The date of birth that the fields begin with."""
    problems: tuple[Problem, ...] = ()
    likely: tuple[Likeness, ...] = ()
    """People on record who may be the one described; somebody has to look at them first."""
    name: str = field(default="", repr=False)
    """Of whoever is about to be added."""
    is_saving: bool = False
    problem: Notice | None = None


class FormView(Protocol):
    """What shows it."""

    def show_screen(self, screen: FormScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class NewPersonPresenter:
    """Puts somebody on record, never the same person twice without a look."""

    def __init__(self, visit: Visit, typed: str, view: FormView) -> None:
        self._visit = visit
        self._view = view
        self._new: Citizen | None = None
        start, born_on = carried_over(typed)
        self._screen = FormScreen(visit.desk.clock.today(), is_new=True, start=start, born_on=born_on)

    def begin(self) -> None:
        """Show the fields, with what was typed into the search; whoever was in hand before is let go."""
        if self._visit.window.in_hand is not None:
            self._visit.window.let_go()
            self._visit.window.tell(_CLOSED)
        self._show(self._screen)

    def save(self, typed: TypedPerson) -> None:
        """Add the person, unless something must be put right or looked at first."""
        read = read_person(typed, new_id(), today=self._screen.today)
        if isinstance(read, Citizen):
            self._new = read
            self._add(not_these=())
        else:
            self._show(replace(self._screen, problems=read, likely=(), problem=None))

    def is_them(self, person_id: str) -> None:
        """Open the record that was there already; nothing is added."""
        self._visit.window.go(PersonPlace(person_id))

    def is_somebody_else(self) -> None:
        """Add the person: none of those shown is the one."""
        self._add(not_these=tuple(found.citizen.id for found in self._screen.likely))

    def look_again(self) -> None:
        """Go back to the fields."""
        self._show(replace(self._screen, likely=()))

    def _add(self, *, not_these: tuple[str, ...]) -> None:
        new = self._new
        if new is None or self._screen.is_saving:
            return
        desk = self._visit.desk
        self._show(replace(self._screen, is_saving=True, problems=(), problem=None, name=new.name))
        self._visit.runner.run(
            Lane.STORE,
            lambda: add_person(desk.store, new, not_these=not_these, by=desk.adviser_id, clock=desk.clock),
            done=lambda added: self._visit.window.go(PersonPlace(added.id)),
            failed=self._failed,
        )

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, LikelyDuplicate):
            self._show(replace(self._screen, is_saving=False, likely=error.likely))
        else:
            self._show(replace(self._screen, is_saving=False, problem=words_for(error)))

    def _show(self, screen: FormScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


class ChangePersonPresenter:
    """Corrects what is on record."""

    def __init__(self, visit: Visit, person_id: str, view: FormView) -> None:
        self._visit = visit
        self._view = view
        self._person_id = person_id
        self._seen: Citizen | None = None
        self._screen = FormScreen(visit.desk.clock.today(), is_new=False)

    def begin(self) -> None:
        """Read the record."""
        self._show(self._screen)
        self._visit.runner.run(Lane.READ, self._read, done=self._loaded, failed=self._failed)

    def save(self, typed: TypedPerson) -> None:
        """Keep what is now true, unless something must be put right first."""
        read = read_person(typed, self._person_id, today=self._screen.today)
        if not isinstance(read, Citizen):
            self._show(replace(self._screen, problems=read, problem=None))
            return
        if self._screen.is_saving:
            return
        desk, person = self._visit.desk, read
        self._show(replace(self._screen, is_saving=True, problems=(), problem=None))
        self._visit.runner.run(
            Lane.STORE,
            lambda: change_person(desk.store, person, seen=self._seen, by=desk.adviser_id, clock=desk.clock),
            done=lambda changed: self._visit.window.go(PersonPlace(changed.id)),
            failed=self._failed,
        )

    def leave_as_it_was(self) -> None:
        """Go back to the record and change nothing."""
        self._visit.window.go(PersonPlace(self._person_id))

    def _read(self) -> Citizen:
        with self._visit.desk.store.reading() as tx:
            return tx.people.get(self._person_id)

    def _loaded(self, person: Citizen) -> None:
        self._seen = person
        self._show(replace(self._screen, start=typed_of(person), born_on=person.born_on, name=person.name))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, is_saving=False, problem=words_for(error)))

    def _show(self, screen: FormScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
