"""A person's record: their story by matter, what they permit, and the forms under way; no Qt."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import groupby
from pathlib import Path
from typing import Final, Protocol

from caseworker.desk import (
    Did,
    Happened,
    PersonStory,
    end_representative,
    erase_person,
    note_seen,
    person_story,
    take_apart,
    take_back_all,
)
from caseworker.outbox import State
from ui.navigation import (
    ActingPlace,
    ChangePersonPlace,
    ChooseServicePlace,
    FollowUpsPlace,
    InHand,
    OutboxPlace,
    PromisePlace,
    SamePersonPlace,
)
from ui.people.carrying_on import carry_on_with
from ui.people.record.own_record import OwnRecord, OwnRecordNow
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, Tone, words_for

_ERASED: Final = Notice("The record is erased.", "Older backups keep it until they are replaced.", tone=Tone.DONE)


@dataclass(frozen=True, slots=True)
class Matter:
    """One case with all that was done in it, newest first."""

    case_id: str
    reference: str
    service_title: str
    did: tuple[Happened, ...]

    @property
    def last_at(self) -> datetime:
        """Return when something was done in it last."""
        return self.did[0].at

    @property
    def state(self) -> State | None:
        """Return where its newest form stands; None while nothing is in the outbox."""
        return self.did[0].state

    @property
    def item_id(self) -> str:
        """Return the newest item of the outbox; empty where there is none."""
        return next((one.item_id for one in self.did if one.item_id), "")


@dataclass(frozen=True, slots=True)
class PersonScreen:
    """What the page shows."""

    today: date
    story: PersonStory | None = field(default=None, repr=False)
    """None until it was read."""
    matters: tuple[Matter, ...] = ()
    """Newest first."""
    own: OwnRecordNow = field(default_factory=OwnRecordNow)
    """How far the paper or the copy is that they asked for."""
    problem: Notice | None = None


class PersonView(Protocol):
    """What shows it."""

    def show_screen(self, screen: PersonScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class PersonPresenter:
    """Reads the record, and takes the person in hand."""

    def __init__(self, visit: Visit, person_id: str, view: PersonView) -> None:
        self._visit = visit
        self._view = view
        self._person_id = person_id
        self._screen = PersonScreen(visit.desk.clock.today())
        self._own = OwnRecord(visit, self._own_changed)

    def read_again(self) -> None:
        """Read the record."""
        desk = self._visit.desk
        self._visit.runner.run(
            Lane.READ,
            lambda: person_story(desk.store, self._person_id, desk.clock),
            done=self._told,
            failed=self._failed,
        )

    def start_service(self) -> None:
        """Choose what to help them with."""
        self._visit.window.go(ChooseServicePlace(self._person_id))

    def correct(self) -> None:
        """Correct what is on record, or how they like their letters."""
        self._visit.window.go(ChangePersonPlace(self._person_id))

    def carry_on(self, draft_id: str) -> None:
        """Go on with a form."""
        drafts = self._screen.story.drafts if self._screen.story else ()
        for line in drafts:
            if line.draft_id == draft_id:
                carry_on_with(self._visit, line, failed=self._failed)

    def show_in_outbox(self, item_id: str) -> None:
        """Show where a form stands."""
        self._visit.window.go(OutboxPlace(item_id))

    def take_back(self, case_id: str, told: str) -> None:
        """Note that they take their permission back, in all of one case."""
        desk = self._visit.desk
        self._visit.runner.run(
            Lane.STORE,
            lambda: take_back_all(desk.store, case_id, told=told, by=desk.adviser_id, clock=desk.clock),
            done=lambda _: self._taken_back(),
            failed=self._failed,
        )

    def show_follow_up(self, follow_up_id: str) -> None:
        """Show what was promised, and what became of it."""
        self._visit.window.go(FollowUpsPlace(follow_up_id))

    def promise(self) -> None:
        """Promise them something for a day."""
        self._visit.window.go(PromisePlace(person_id=self._person_id))

    def add_acting(self) -> None:
        """Put on record who may act for them."""
        self._visit.window.go(ActingPlace(self._person_id))

    def end_acting(self, representative_id: str, because: str) -> None:
        """Note that somebody may not act for them any more."""
        desk = self._visit.desk
        self._visit.runner.run(
            Lane.STORE,
            lambda: end_representative(
                desk.store, representative_id, because=because, by=desk.adviser_id, clock=desk.clock
            ),
            done=lambda _: self.read_again(),
            failed=self._failed,
        )

    def print_all(self) -> None:
        """Print everything that this desk holds about them."""
        self._own.print_all(self._person_id)

    def copy_to(self, path: Path) -> None:
        """Save a copy that they can take away."""
        self._own.copy_to(self._person_id, path)

    def erase(self) -> None:
        """Erase the record, and close it."""
        desk, person_id = self._visit.desk, self._person_id
        self._visit.runner.run(
            Lane.STORE,
            lambda: erase_person(desk.store, person_id, by=desk.adviser_id, clock=desk.clock),
            done=lambda _: self._erased(),
            failed=self._failed,
        )

    def compare(self, other_id: str) -> None:
        """Put this record beside one that may be the same person."""
        self._visit.window.go(SamePersonPlace(self._person_id, other_id))

    def take_apart(self, pair_id: str) -> None:
        """Make two records again of what became one."""
        desk = self._visit.desk
        self._visit.runner.run(
            Lane.STORE,
            lambda: take_apart(desk.store, pair_id, by=desk.adviser_id, clock=desk.clock),
            done=lambda _: self.read_again(),
            failed=self._failed,
        )

    def _taken_back(self) -> None:
        self._visit.window.recount()
        self.read_again()

    def _told(self, story: PersonStory) -> None:
        self._person_id = story.citizen.id  # the record may have been joined to another since
        if self._screen.story is None:
            self._note_seen()
            self._visit.window.take_in_hand(InHand(story.citizen.name, story.citizen.id))
        self._show(replace(self._screen, story=story, matters=_matters(story.happenings), problem=None))

    def _note_seen(self) -> None:
        desk, person_id = self._visit.desk, self._person_id
        self._visit.runner.run(
            Lane.STORE,
            lambda: note_seen(desk.store, person_id, by=desk.adviser_id, clock=desk.clock),
            done=lambda _: self.read_again(),
            failed=self._failed,
        )

    def _erased(self) -> None:
        self._visit.window.let_go()
        self._visit.window.tell(_ERASED)
        self._visit.window.recount()

    def _own_changed(self, own: OwnRecordNow) -> None:
        self._show(replace(self._screen, own=own))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, problem=words_for(error)))

    def _show(self, screen: PersonScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def _matters(happenings: tuple[Happened, ...]) -> tuple[Matter, ...]:
    """Gather what was done by case; what happened last comes first."""
    by_case = groupby(sorted(happenings, key=lambda one: one.case_id), key=lambda one: one.case_id)
    order = list(Did)
    groups = (
        tuple(sorted(group, key=lambda one: (one.at, order.index(one.did)), reverse=True)) for _, group in by_case
    )
    matters = (Matter(did[0].case_id, did[0].reference, did[0].service_title, did) for did in groups)
    return tuple(sorted(matters, key=lambda matter: matter.last_at, reverse=True))
