"""The parts an expression is made of, as the parser leaves them: frozen, without any meaning of their own."""

from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct


class Axis(StrEnum):
    """The directions a step can take."""

    CHILD = "child"
    PARENT = "parent"
    SELF = "self"
    ATTRIBUTE = "attribute"
    DESCENDANT = "descendant"
    DESCENDANT_OR_SELF = "descendant-or-self"
    ANCESTOR = "ancestor"
    ANCESTOR_OR_SELF = "ancestor-or-self"
    FOLLOWING_SIBLING = "following-sibling"
    PRECEDING_SIBLING = "preceding-sibling"


class Number(Struct, frozen=True, array_like=True, gc=False, tag=True):
    """A number as written."""

    value: float


class Text(Struct, frozen=True, array_like=True, gc=False, tag=True):
    """A text in quotation marks."""

    value: str


class Step(Struct, frozen=True, array_like=True, gc=False):
    """One step of a path; `name` is a Clark name, `*` for any element, None for any node (`node()`, `.`, `..`)."""

    axis: Axis
    name: str | None
    predicates: "tuple[Tree, ...]" = ()


class PathTree(Struct, frozen=True, array_like=True, gc=False, tag=True):
    """A location path: from the document when `absolute`, else from `start`, or from the context node."""

    absolute: bool
    start: "Tree | None"
    steps: tuple[Step, ...]


class Filter(Struct, frozen=True, array_like=True, gc=False, tag=True):
    """A node-set in parentheses (or a call) with predicates: `(a/b)[2]`."""

    inner: "Tree"
    predicates: "tuple[Tree, ...]"


class Call(Struct, frozen=True, array_like=True, gc=False, tag=True):
    """A function call; `name` as written, with its prefix."""

    name: str
    arguments: "tuple[Tree, ...]"
    position: int


class Binary(Struct, frozen=True, array_like=True, gc=False, tag=True):
    """Two operands and the operator between them."""

    operator: str
    left: "Tree"
    right: "Tree"


class Negative(Struct, frozen=True, array_like=True, gc=False, tag=True):
    """A minus sign before an operand."""

    inner: "Tree"


Tree = Number | Text | PathTree | Filter | Call | Binary | Negative

ANY_NODES_BELOW = Step(Axis.DESCENDANT_OR_SELF, None)


def walk(tree: Tree) -> Iterator[Tree]:
    """Yield `tree` and everything inside it, predicates included."""
    waiting: list[Tree] = [tree]
    while waiting:
        found = waiting.pop()
        yield found
        waiting.extend(inside(found))


def inside(tree: Tree) -> tuple[Tree, ...]:
    """Return what `tree` is directly made of."""
    match tree:
        case Binary():
            return (tree.left, tree.right)
        case Negative():
            return (tree.inner,)
        case Call():
            return tree.arguments
        case Filter():
            return (tree.inner, *tree.predicates)
        case PathTree():
            begin = () if tree.start is None else (tree.start,)
            return (*begin, *(predicate for step in tree.steps for predicate in step.predicates))
        case _:
            return ()


def chain_of(tree: Tree, signs: frozenset[str]) -> list[tuple[str, Tree]]:
    """Return the operands of a chain of operators among `signs`, each with the operator before it ('' for the first).

    Operators lean to the left, so a long sum is a deep tree; taken as a chain it needs no deep recursion.
    """
    found: list[tuple[str, Tree]] = []
    place = tree
    while isinstance(place, Binary) and place.operator in signs:
        found.append((place.operator, place.right))
        place = place.left
    found.append(("", place))
    return found[::-1]
