"""Finding people while somebody types: one search at a time, and only the answer to the newest words is told; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from caseworker.casework import Citizen
from caseworker.casework.finding import read_typed
from caseworker.store import Store
from ui.runner_port import Lane, Runner

MOST: Final = 50
"""People shown for one search; whoever types more finds fewer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The people who fit what was typed, best first."""

    typed: str = field(default="", repr=False)
    people: tuple[Citizen, ...] = field(default=(), repr=False)
    is_by_name: bool = False
    """Their names were asked for; otherwise names stay hidden until they are pointed at."""
    has_more: bool = False


NO_ANSWER: Final = Answer()
"""While nothing is typed."""


class PeopleSearch:
    """Asks the vault for people, never more than one question at a time."""

    def __init__(
        self, store: Store, runner: Runner, *, told: Callable[[Answer], None], failed: Callable[[BaseException], None]
    ) -> None:
        self._store = store
        self._runner = runner
        self._told = told
        self._failed = failed
        self._wanted = ""
        self._is_asking = False

    def look_for(self, typed: str) -> None:
        """Look for what stands in the field now; nothing is found by an empty field."""
        self._wanted = " ".join(typed.split())
        if not self._wanted:
            self._told(NO_ANSWER)
        elif not self._is_asking:
            self._ask(self._wanted)

    def _ask(self, typed: str) -> None:
        self._is_asking = True
        self._runner.run(Lane.READ, lambda: self._find(typed), done=self._answered, failed=self._not_answered)

    def _find(self, typed: str) -> Answer:
        with self._store.reading() as tx:
            found = tx.people.find(typed, limit=MOST)
        people = tuple(one.citizen for one in found)
        return Answer(typed, people, is_by_name=bool(read_typed(typed).words), has_more=len(people) == MOST)

    def _answered(self, answer: Answer) -> None:
        self._is_asking = False
        if answer.typed == self._wanted:
            self._told(answer)
        elif self._wanted:
            self._ask(self._wanted)

    def _not_answered(self, error: BaseException) -> None:
        self._is_asking = False
        if self._wanted:
            self._failed(error)
