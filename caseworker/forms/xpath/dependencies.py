"""What the value of an expression rests on, so that it is evaluated again when, and only when, that changes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from caseworker.forms.xpath.host import Path
from caseworker.forms.xpath.tree import Axis, Binary, Call, Filter, PathTree, Step, Text, Tree, inside

BELOW: Final = "**"
"""The last step of a path that means everything below."""
_TIME: Final = frozenset({"now", "today"})
_CHANCE: Final = frozenset({"random", "uuid"})
_LANGUAGE: Final = frozenset({"jr:itext", "jr:choice-name", "format-date", "format-date-time"})
_OF_THE_CONTEXT: Final = frozenset({"string-length", "normalize-space", "name", "local-name", "namespace-uri"})
_TO_WHOLE_TREES: Final = frozenset({Axis.DESCENDANT, Axis.DESCENDANT_OR_SELF})


@dataclass(frozen=True, slots=True)
class Dependencies:
    """Everything an expression reads.

    Attributes:
        paths: places in the primary instance, predicates stripped and their own paths included. A path
            through a repeat means any or all of its instances, so adding or removing one counts as a change.
        instances: ids of the secondary instances read.
        own_value: the expression reads the node it belongs to by `once()`, which is no cycle.
        uses_time: `now()` or `today()` is called.
        uses_chance: `random()`, `uuid()` or an unseeded `randomize()` is called.
        uses_position: `position()` is called, so adding or removing a repeat's instance counts as a change.
        uses_language: the result is in the active language (`jr:itext`, `jr:choice-name`, month names).
    """

    paths: frozenset[Path] = field(default_factory=frozenset)
    instances: frozenset[str] = field(default_factory=frozenset)
    own_value: bool = False
    uses_time: bool = False
    uses_chance: bool = False
    uses_position: bool = False
    uses_language: bool = False


def analyse(tree: Tree, base: Path) -> Dependencies:
    """Return what `tree` reads when it belongs to the node at `base`."""
    reader = _Reader(base)
    reader.read(tree, base)
    return reader.found()


def target_of(tree: Tree, base: Path) -> Path | None:
    """Return the one place of the primary instance that `tree` denotes, predicates stripped; None for no path."""
    places = _Reader(base).denoted(tree, base)
    return places[0] if len(places) == 1 else None


class _Reader:
    """Walks a tree and notes what it reads; a place is None where it lies outside the primary instance."""

    def __init__(self, current: Path) -> None:
        self._current = current
        self._paths: set[Path] = set()
        self._instances: set[str] = set()
        self._calls: set[str] = set()
        self._position = False
        self._chance = False

    def found(self) -> Dependencies:
        return Dependencies(
            paths=frozenset(self._paths),
            instances=frozenset(self._instances),
            own_value="once" in self._calls,
            uses_time=bool(self._calls & _TIME),
            uses_chance=self._chance or bool(self._calls & _CHANCE),
            uses_position=self._position,
            uses_language=bool(self._calls & _LANGUAGE),
        )

    def read(self, tree: Tree, base: Path | None) -> None:
        """Note everything in `tree`, seen from the place `base`."""
        while isinstance(tree, Binary):  # operators lean to the left: no deep recursion for a long chain
            self.read(tree.right, base)
            tree = tree.left
        if isinstance(tree, PathTree):
            self._paths.update(place for place in self.denoted(tree, base) if place is not None)
            self._read_path(tree, base)
        elif isinstance(tree, Call):
            self._read_call(tree, base)
        elif isinstance(tree, Filter):
            self.read(tree.inner, base)
            for place in self.denoted(tree.inner, base):
                self._read_all(tree.predicates, place)
        else:
            self._read_all(inside(tree), base)

    def _read_all(self, trees: Sequence[Tree], base: Path | None) -> None:
        for tree in trees:
            self.read(tree, base)

    def _read_path(self, tree: PathTree, base: Path | None) -> None:
        if tree.start is not None:
            self.read(tree.start, base)
        for place in self._starts(tree, base):
            for step in tree.steps:
                place = _stepped(place, step)  # noqa: PLW2901 - the place moves along the path
                self._read_all(step.predicates, place)

    def _read_call(self, call: Call, base: Path | None) -> None:
        self._calls.add(call.name)
        self._read_all(call.arguments, base)
        first = call.arguments[0] if call.arguments else None
        if call.name in ("instance", "pulldata") and isinstance(first, Text):
            self._instances.add(first.value)
        self._position = self._position or call.name == "position"
        self._chance = self._chance or (call.name == "randomize" and len(call.arguments) == 1)
        if call.name in _OF_THE_CONTEXT and not call.arguments and base is not None:
            self._paths.add(base)

    def denoted(self, tree: Tree, base: Path | None) -> list[Path | None]:
        """Return the places whose nodes `tree` gives; none at all for single values."""
        match tree:
            case PathTree():
                places: list[Path | None] = []
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

    def _denoted_by_call(self, call: Call, base: Path | None) -> list[Path | None]:
        if call.name == "current":
            return [self._current]
        if call.name == "instance":
            return [None]
        arguments = {"randomize": call.arguments[:1], "if": call.arguments[1:], "coalesce": call.arguments}
        return [place for tree in arguments.get(call.name, ()) for place in self.denoted(tree, base)]

    def _starts(self, tree: PathTree, base: Path | None) -> list[Path | None]:
        if tree.absolute:
            return [()]
        return [base] if tree.start is None else self.denoted(tree.start, base)


def _stepped(place: Path | None, step: Step) -> Path | None:
    """Return where a step leads from a place; once everything below is meant, it stays meant."""
    if place is None or place[-1:] == (BELOW,):
        return place
    if step.axis is Axis.CHILD:
        return (*place, step.name or "*")
    if step.axis is Axis.PARENT:
        return place[:-1]
    if step.axis is Axis.ATTRIBUTE:
        return (*place, f"@{step.name or '*'}")
    if step.axis in _TO_WHOLE_TREES:
        return (*place, BELOW)
    if step.axis is Axis.SELF:
        return place
    return (
        (*place[:-1], BELOW) if step.axis in (Axis.FOLLOWING_SIBLING, Axis.PRECEDING_SIBLING) else (*place[:1], BELOW)
    )
