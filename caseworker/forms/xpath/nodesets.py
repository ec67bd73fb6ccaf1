"""Moving from nodes to nodes: the axes, document order, and the bound on how many nodes one evaluation may look at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from caseworker.forms.xpath.host import Context, Node, Scalar
from caseworker.forms.xpath.tree import Axis

Move = Callable[[Node, Context], Sequence[Node]]


class Document:
    """What stands above the document element, so that a path can begin with the element's own name."""

    __slots__ = ("_element",)

    def __init__(self, element: Node) -> None:
        self._element = element

    @property
    def name(self) -> str:
        """No name."""
        return ""

    @property
    def parent(self) -> Node | None:
        """Nothing."""
        return None

    @property
    def root(self) -> Node:
        """The document element."""
        return self._element

    def named(self, name: str) -> Sequence[Node]:
        """Return the document element when it has that name."""
        return (self._element,) if name in ("*", self._element.name) else ()

    def attribute(self, _name: str) -> Node | None:
        """Return None."""
        return None

    def attributes(self) -> Sequence[Node]:
        """Return nothing."""
        return ()

    def value(self) -> Scalar:
        """Return an empty text."""
        return ""

    def position(self) -> int:
        """Return 1."""
        return 1


def fits(node: Node, name: str | None) -> bool:
    """Say whether `node` passes a name test; ``{uri}*`` stands for any name of a namespace."""
    if name is None or name == "*":
        return True
    if name.endswith("}*"):
        return node.name.startswith(name[:-1])
    return node.name == name


def children(node: Node, name: str | None) -> Sequence[Node]:
    """Return the child elements of `node` that pass a name test."""
    if name is None:
        return node.named("*")
    if name.endswith("}*"):
        return [child for child in node.named("*") if fits(child, name)]
    return node.named(name)


def move_along(axis: Axis, name: str | None) -> Move:
    """Return the function that takes one step from one node, nearest nodes first on the reverse axes."""
    if axis is Axis.CHILD:
        return lambda node, _context: children(node, name)
    walk = _WALKS[axis]
    return lambda node, context: [found for found in _counted(walk(node), context) if fits(found, name)]


def in_order(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """Return `nodes` without doubles, in document order."""
    unique = list({id(node): node for node in nodes}.values())
    if len(unique) < 2:
        return tuple(unique)
    places = _Places()
    return tuple(sorted(unique, key=places.of))


class _Places:
    """Where nodes stand in the document: the places of their ancestors and their own."""

    def __init__(self) -> None:
        self._among: dict[int, dict[int, int]] = {}
        self._trees: dict[int, int] = {}

    def of(self, node: Node) -> tuple[int, ...]:
        places: list[int] = []
        parent = node.parent
        while parent is not None:
            places.append(self._place(node, parent))
            node, parent = parent, parent.parent
        places.append(self._trees.setdefault(id(node), len(self._trees)))
        return tuple(reversed(places))

    def _place(self, node: Node, parent: Node) -> int:
        among = self._among.get(id(parent))
        if among is None:
            whole = [*parent.attributes(), *parent.named("*")]
            among = self._among[id(parent)] = {id(child): place for place, child in enumerate(whole)}
        return among.get(id(node), -1)


def _counted(nodes: Iterable[Node], context: Context) -> Iterator[Node]:
    for node in nodes:
        context.budget.spend(1)
        yield node


def _itself(node: Node) -> Iterator[Node]:
    yield node


def _parent(node: Node) -> Iterator[Node]:
    if node.parent is not None:
        yield node.parent


def _ancestors(node: Node) -> Iterator[Node]:
    parent = node.parent
    while parent is not None:
        yield parent
        parent = parent.parent


def _ancestors_or_self(node: Node) -> Iterator[Node]:
    yield node
    yield from _ancestors(node)


def _descendants(node: Node) -> Iterator[Node]:
    waiting = list(reversed(node.named("*")))
    while waiting:
        found = waiting.pop()
        yield found
        waiting.extend(reversed(found.named("*")))


def _descendants_or_self(node: Node) -> Iterator[Node]:
    yield node
    yield from _descendants(node)


def _following(node: Node) -> Iterator[Node]:
    siblings, place = _among_siblings(node)
    yield from siblings[place + 1 :]


def _preceding(node: Node) -> Iterator[Node]:
    siblings, place = _among_siblings(node)
    yield from reversed(siblings[: max(place, 0)])


def _among_siblings(node: Node) -> tuple[Sequence[Node], int]:
    siblings = () if node.parent is None else node.parent.named("*")
    places = (place for place, sibling in enumerate(siblings) if sibling is node)
    return siblings, next(places, len(siblings))


def _attributes(node: Node) -> Iterator[Node]:
    yield from node.attributes()


_WALKS: Final[dict[Axis, Callable[[Node], Iterator[Node]]]] = {
    Axis.PARENT: _parent,
    Axis.SELF: _itself,
    Axis.ATTRIBUTE: _attributes,
    Axis.DESCENDANT: _descendants,
    Axis.DESCENDANT_OR_SELF: _descendants_or_self,
    Axis.ANCESTOR: _ancestors,
    Axis.ANCESTOR_OR_SELF: _ancestors_or_self,
    Axis.FOLLOWING_SIBLING: _following,
    Axis.PRECEDING_SIBLING: _preceding,
}
