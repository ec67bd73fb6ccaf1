"""The desk: who are you helping, what to carry on with, what needs a person; no Qt."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from caseworker.desk import Counts, DraftLine, Need, NeedKind, carry_on, counts, needs_you, people_page
from ui.navigation import (
    ChooseServicePlace,
    FollowUpsPlace,
    LettersPlace,
    NewPersonPlace,
    OutboxPlace,
    PersonPlace,
    ServicesPlace,
    SettingsPlace,
)
from ui.people.carrying_on import carry_on_with
from ui.people.search import NO_ANSWER, Answer, PeopleSearch
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, words_for


@dataclass(frozen=True, slots=True)
class Overview:
    """What stands on the desk."""

    drafts: tuple[DraftLine, ...]
    needs: tuple[Need, ...]
    counts: Counts
    people_count: int

    @property
    def is_first_morning(self) -> bool:
        """Say whether nobody was helped here yet."""
        return not (self.drafts or self.needs or self.people_count or self.counts.last_sent_at or self.counts.waiting)


@dataclass(frozen=True, slots=True)
class DeskScreen:
    """What the page shows."""

    today: date
    answer: Answer = NO_ANSWER
    overview: Overview | None = None
    """None until it was read."""
    problem: Notice | None = None
    search_problem: Notice | None = None


class DeskView(Protocol):
    """What shows it."""

    def show_screen(self, screen: DeskScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class DeskPresenter:
    """Answers the search and keeps the three lists true."""

    def __init__(self, visit: Visit, view: DeskView) -> None:
        self._visit = visit
        self._view = view
        self._screen = DeskScreen(visit.desk.clock.today())
        self._search = PeopleSearch(visit.desk.store, visit.runner, told=self._found, failed=self._not_found)

    def read_again(self) -> None:
        """Read what stands on the desk."""
        self._visit.runner.run(Lane.READ, self._read, done=self._overlooked, failed=self._failed)

    def look_for(self, typed: str) -> None:
        """Find the people who fit what stands in the search field."""
        self._search.look_for(typed)

    def open_person(self, person_id: str) -> None:
        """Open a person's record."""
        self._visit.window.go(PersonPlace(person_id))

    def add_person(self, typed: str) -> None:
        """Put somebody on record, beginning with what was typed."""
        self._visit.window.go(NewPersonPlace(typed))

    def help_without_record(self) -> None:
        """Help somebody who wants no record; whoever was in hand before is let go."""
        if self._visit.window.in_hand is not None:
            self._visit.window.let_go()
        self._visit.window.go(ChooseServicePlace(None))

    def show_services(self) -> None:
        """Show what this desk can help with."""
        self._visit.window.go(ServicesPlace())

    def carry_on(self, draft_id: str) -> None:
        """Go on with a form, with its citizen in hand."""
        overview = self._screen.overview
        line = next((one for one in overview.drafts if one.draft_id == draft_id), None) if overview else None
        if line is not None:
            carry_on_with(self._visit, line, failed=self._failed)

    def see_to(self, need: Need) -> None:
        """Go where a need is seen to."""
        match need.kind:
            case NeedKind.AGREEMENT_ENDED:
                self.carry_on(need.draft_id)
            case NeedKind.LETTERS_TO_PRINT:
                self._visit.window.go(LettersPlace())
            case NeedKind.FOLLOW_UP | NeedKind.FOLLOW_UPS:
                self._visit.window.go(FollowUpsPlace(need.follow_up_id))
            case NeedKind.ACCOUNT:
                self._visit.window.go(SettingsPlace("offices"))
            case _:
                self._visit.window.go(OutboxPlace(need.item_id))

    def _read(self) -> Overview:
        store, clock = self._visit.desk.store, self._visit.desk.clock
        everybody = people_page(store, limit=1)
        return Overview(carry_on(store, clock), needs_you(store, clock), counts(store, clock), everybody.total)

    def _overlooked(self, overview: Overview) -> None:
        self._show(replace(self._screen, today=self._visit.desk.clock.today(), overview=overview, problem=None))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, problem=words_for(error)))

    def _found(self, answer: Answer) -> None:
        self._show(replace(self._screen, answer=answer, search_problem=None))

    def _not_found(self, error: BaseException) -> None:
        self._show(replace(self._screen, answer=NO_ANSWER, search_problem=words_for(error)))

    def _show(self, screen: DeskScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
