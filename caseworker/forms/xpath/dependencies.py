"""What the value of an expression rests on, so that it is evaluated again when, and only when, that changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from caseworker.forms.xpath.host import Path
from caseworker.forms.xpath.tree import Axis, Binary, Call, Filter, PathTree, Step, Text, Tree, inside

BELOW: Final = "**"
"""The last step of a path that means everything below."""
_ALL: Final = 1_000
"""More steps than any path has."""
_TIME: Final = frozenset({"now", "today"})
_CHANCE: Final = frozenset({"random", "uuid"})
_LANGUAGE: Final = frozenset({"jr:itext", "jr:choice-name", "format-date", "format-date-time"})
_OF_THE_CONTEXT: Final = frozenset({"string-length", "normalize-space", "name", "local-name", "namespace-uri"})
_TO_SIBLINGS: Final = frozenset({Axis.FOLLOWING_SIBLING, Axis.PRECEDING_SIBLING})
_TO_WHOLE_TREES: Final = frozenset({Axis.DESCENDANT, Axis.DESCENDANT_OR_SELF})


@dataclass(frozen=True, slots=True)
class Dependencies:
    """Everything an expression reads.

    Attributes:
        shared: places in the primary instance, predicates stripped and their own paths included, each with how much
            of its path is sure to lie in the same instances of repeats as the node that the expression belongs to.
        instances: ids of the secondary instances read.
        own_value: the expression reads the node it belongs to by `once()`, which is no cycle.
        uses_time: `now()` or `today()` is called.
        uses_chance: `random()`, `uuid()` or an unseeded `randomize()` is called.
        uses_position: `position()` is called, so adding or removing a repeat's instance counts as a change.
        uses_language: the result is in the active language (`jr:itext`, `jr:choice-name`, month names).
    """

    shared: Mapping[Path, int] = field(default_factory=dict)
    instances: frozenset[str] = field(default_factory=frozenset)
    own_value: bool = False
    uses_time: bool = False
    uses_chance: bool = False
    uses_position: bool = False
    uses_language: bool = False

    @property
    def paths(self) -> frozenset[Path]:
        """The places read. A path through a repeat means any or all of its instances."""
        return frozenset(self.shared)


def analyse(tree: Tree, base: Path) -> Dependencies:
    """Return what `tree` reads when it belongs to the node at `base`."""
    place = (base, len(base))
    reader = _Reader(place)
    reader.read(tree, place)
    return reader.found()


def target_of(tree: Tree, base: Path) -> Path | None:
    """Return the one place of the primary instance that `tree` denotes, predicates stripped; None for no path."""
    place = (base, len(base))
    places = _Reader(place).denoted(tree, place)
    return places[0][0] if len(places) == 1 and places[0] is not None else None


_Place = tuple[Path, int] | None
"""A generic path and how much of it lies in one's own instances; None outside the primary instance."""


class _Reader:
    """Walks a tree and notes what it reads."""

    def __init__(self, current: _Place) -> None:
        self._current = current
        self._shared: dict[Path, int] = {}
        self._instances: set[str] = set()
        self._calls: set[str] = set()
        self._position = False
        self._chance = False

    def found(self) -> Dependencies:
        return Dependencies(
            shared=self._shared,
            instances=frozenset(self._instances),
            own_value="once" in self._calls,
            uses_time=bool(self._calls & _TIME),
            uses_chance=self._chance or bool(self._calls & _CHANCE),
            uses_position=self._position,
            uses_language=bool(self._calls & _LANGUAGE),
        )

    def _note(self, place: _Place, at_most: int = _ALL) -> None:
        if place is not None:
            path, shared = place
            self._shared[path] = min(shared, at_most, self._shared.get(path, _ALL))

    def read(self, tree: Tree, base: _Place) -> None:
        """Note everything in `tree`, seen from the place `base`."""
        while isinstance(tree, Binary):  # operators lean to the left: no deep recursion for a long chain
            self.read(tree.right, base)
            tree = tree.left
        if isinstance(tree, PathTree):
            for place in self.denoted(tree, base):
                self._note(place)
            self._read_path(tree, base)
        elif isinstance(tree, Call):
            self._read_call(tree, base)
        elif isinstance(tree, Filter):
            self.read(tree.inner, base)
            for place in self.denoted(tree.inner, base):
                self._read_all(tree.predicates, place)
        else:
            self._read_all(inside(tree), base)

    def _read_all(self, trees: Sequence[Tree], base: _Place) -> None:
        for tree in trees:
            self.read(tree, base)

    def _read_path(self, tree: PathTree, base: _Place) -> None:
        if tree.start is not None:
            self.read(tree.start, base)
        for place in self._starts(tree, base):
            for step in tree.steps:
                place = _stepped(place, step)  # noqa: PLW2901 - the place moves along the path
                self._read_all(step.predicates, place)

    def _read_call(self, call: Call, base: _Place) -> None:
        self._calls.add(call.name)
        self._read_all(call.arguments, base)
        if call.name == "indexed-repeat":  # it leads to the instances that it names, not to one's own
            for tree in (*call.arguments[:1], *call.arguments[1::2]):
                for place in self.denoted(tree, base):
                    self._note(place, at_most=0)
        first = call.arguments[0] if call.arguments else None
        if call.name in ("instance", "pulldata") and isinstance(first, Text):
            self._instances.add(first.value)
        self._position = self._position or call.name == "position"
        self._chance = self._chance or (call.name == "randomize" and len(call.arguments) == 1)
        if call.name in _OF_THE_CONTEXT and not call.arguments:
            self._note(base)

    def denoted(self, tree: Tree, base: _Place) -> list[_Place]:
        """Return the places whose nodes `tree` gives; none at all for single values."""
        match tree:
            case PathTree():
                places: list[_Place] = []
                for place in self._starts(tree, base):
                    for step in tree.steps:
                        place = _stepped(place, step)  # noqa: PLW2901 - the place moves along the path
                    places.append(place)
                return places
            case Filter():
                return self.denoted(tree.inner, base)
            case Binary(operator="|"):
                return [*self.denoted(tree.left, base), *self.denoted(tree.right, base)]
            case Call():
                return self._denoted_by_call(tree, base)
            case _:
                return []

    def _denoted_by_call(self, call: Call, base: _Place) -> list[_Place]:
        if call.name == "current":
            return [self._current]
        if call.name == "instance":
            return [None]
        arguments = {"randomize": call.arguments[:1], "if": call.arguments[1:], "coalesce": call.arguments}
        return [place for tree in arguments.get(call.name, ()) for place in self.denoted(tree, base)]

    def _starts(self, tree: PathTree, base: _Place) -> list[_Place]:
        if tree.absolute:  # it stays in the instances of the node that it is seen from, which is under a predicate
            own = base or self._current
            return [((), _ALL if own == self._current or own is None else own[1])]
        return [base] if tree.start is None else self.denoted(tree.start, base)


def _stepped(place: _Place, step: Step) -> _Place:
    """Return where a step leads from a place; once everything below is meant, it stays meant."""
    if place is None or place[0][-1:] == (BELOW,):
        return place
    path, shared = place
    if step.axis is Axis.PARENT:
        return path[:-1], min(shared, max(len(path) - 1, 0))
    if step.predicates or step.name is None or step.name == "*":
        shared = min(shared, len(path))
    if step.axis is Axis.CHILD:
        return (*path, step.name or "*"), shared
    if step.axis is Axis.ATTRIBUTE:
        return (*path, f"@{step.name or '*'}"), shared
    if step.axis is Axis.SELF:
        return place
    if step.axis in _TO_WHOLE_TREES:
        return (*path, BELOW), 0
    return ((*path[:-1], BELOW) if step.axis in _TO_SIBLINGS else (*path[:1], BELOW)), 0
