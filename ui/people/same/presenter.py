"""Two records side by side: one person or two, and which field comes from which; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Protocol

from caseworker.casework.merging import AgreedBy, PersonField, Standing, differing, only_in_other
from caseworker.desk import Comparison, RecordChanged, are_two_people, compare_records, make_one, propose_one
from ui.navigation import InHand, PersonPlace
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, words_for


class Word(StrEnum):
    """Whose word it is that two records are one person."""

    CITIZEN = "citizen"
    COLLEAGUE = "colleague"
    """The adviser agrees with the one who proposed it."""
    LATER = "later"
    """A colleague is to look at it, too."""


@dataclass(frozen=True, slots=True)
class SameScreen:
    """What the page shows beside what is chosen on it."""

    comparison: Comparison | None = field(default=None, repr=False)
    """None until it was read."""
    to_choose: tuple[PersonField, ...] = ()
    """The fields that both records fill, each in another way."""
    words: tuple[Word, ...] = ()
    """What can be said of who agrees."""
    unchosen: tuple[PersonField, ...] = ()
    lacks_word: bool = False
    is_saving: bool = False
    problem: Notice | None = None


class SameView(Protocol):
    """What shows it."""

    def show_screen(self, screen: SameScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class SamePresenter:
    """Reads both records, and keeps what is said of them."""

    def __init__(self, visit: Visit, person_id: str, other_id: str, view: SameView) -> None:
        self._visit = visit
        self._view = view
        self._ids = (person_id, other_id)
        self._screen = SameScreen()

    def begin(self) -> None:
        """Read both."""
        self._show(self._screen)
        store = self._visit.desk.store
        self._visit.runner.run(
            Lane.READ, lambda: compare_records(store, *self._ids), done=self._loaded, failed=self._failed
        )

    def are_one(self, from_other: dict[PersonField, bool], word: Word | None) -> None:
        """Make one record of them, or propose it; say what was not chosen yet, if anything was not.

        Args:
            from_other: which of the fields to choose come from the other record; one that is missing was not chosen.
            word: who agrees; None while it was not said.
        """
        screen = self._screen
        unchosen = tuple(one for one in screen.to_choose if one not in from_other)
        if unchosen or word is None:
            self._show(replace(screen, unchosen=unchosen, lacks_word=word is None, problem=None))
            return
        if screen.comparison is not None:
            self._keep(screen.comparison, from_other, word)

    def are_two(self) -> None:
        """Remember that they are two people."""
        desk = self._visit.desk
        self._run(lambda: are_two_people(desk.store, *self._ids, by=desk.adviser_id, clock=desk.clock))

    def leave(self) -> None:
        """Leave both as they are."""
        self._visit.window.go(PersonPlace(self._ids[0]))

    def _keep(self, both: Comparison, from_other: dict[PersonField, bool], word: Word) -> None:
        desk, kept, other = self._visit.desk, both.kept, both.other
        taken = only_in_other(kept, other) | {one for one, is_so in from_other.items() if is_so}
        if word is Word.LATER:
            self._run(lambda: propose_one(desk.store, kept, other, taken, by=desk.adviser_id, clock=desk.clock))
        else:
            agreed = AgreedBy(word.value)
            self._run(lambda: make_one(desk.store, kept, other, taken, agreed, by=desk.adviser_id, clock=desk.clock))

    def _run(self, act: Callable[[], object]) -> None:
        if self._screen.is_saving:
            return
        self._show(replace(self._screen, unchosen=(), lacks_word=False, is_saving=True, problem=None))
        self._visit.runner.run(Lane.STORE, act, done=lambda _: self.leave(), failed=self._failed)

    def _loaded(self, both: Comparison) -> None:
        by_me = both.pair is not None and both.pair.proposed_by == self._visit.desk.adviser_id
        is_proposed = both.pair is not None and both.pair.standing is Standing.MAYBE
        second = () if is_proposed and by_me else (Word.COLLEAGUE,) if is_proposed else (Word.LATER,)
        filled = only_in_other(both.kept, both.other) | only_in_other(both.other, both.kept)
        to_choose = tuple(one for one in differing(both.kept, both.other) if one not in filled)
        person = both.kept if both.kept.id == self._ids[0] else both.other
        self._visit.window.take_in_hand(InHand(person.name, person.id))
        problem = self._screen.problem
        self._show(SameScreen(both, to_choose, (Word.CITIZEN, *second), problem=problem))

    def _failed(self, error: BaseException) -> None:
        was_read = self._screen.comparison is not None
        self._show(replace(self._screen, is_saving=False, problem=words_for(error)))
        if isinstance(error, RecordChanged) and was_read:
            self.begin()

    def _show(self, screen: SameScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
