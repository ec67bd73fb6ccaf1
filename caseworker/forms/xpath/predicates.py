"""Conditions in square brackets: tried on each node in turn, or answered by an index where the host keeps one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import takewhile
from typing import Final

from caseworker.forms.xpath.closures import Part, all_true
from caseworker.forms.xpath.functions.library import Kind, Thunk
from caseworker.forms.xpath.host import Context, Node
from caseworker.forms.xpath.tree import Axis, Binary, Call, Negative, Number, PathTree, Step, Text, Tree, chain_of, walk
from caseworker.forms.xpath.values import to_boolean, to_scalar, to_string

Sieve = Callable[[Sequence[Node], Context], Sequence[Node]]
"""Takes the nodes under a predicate, gives those that pass."""
Compile = Callable[[Tree], Part]
_OF_THE_CANDIDATE: Final = frozenset({"position", "last", "once", "indexed-repeat"})
_OF_TRUTH: Final = frozenset({"and", "or", "=", "!=", "<", "<=", ">", ">="})
_NEEDING_NOTHING: Final = frozenset({"true", "false", "today", "now", "pi", "current", "random", "uuid", "version"})


def sieve_of(part: Part) -> Sieve:
    """Return the sieve for a predicate: a number means a position, anything else its boolean()."""
    if part.constant and part.kind is Kind.NUMBER:
        place = part.fixed()
        return lambda nodes, _context: [node for at, node in enumerate(nodes, 1) if at == place]
    return _tried(part.run, may_be_number=part.kind in (Kind.NUMBER, Kind.SCALAR, Kind.VALUE))


def _tried(test: Thunk, *, may_be_number: bool) -> Sieve:
    def sieve(nodes: Sequence[Node], context: Context) -> Sequence[Node]:
        context.budget.spend(len(nodes))
        inner = Context(
            context.node, context.host, current=context.current, size=len(nodes), budget=context.budget
        )  # one for all candidates: it is changed between them, and nothing keeps it
        kept = []
        for place, node in enumerate(nodes, 1):
            inner.node, inner.position = node, place
            value = test(inner)
            if (value == place) if may_be_number and type(value) is float else to_boolean(value):
                kept.append(node)
        return kept

    return sieve


def indexed_step(step: Step, compile_tree: Compile) -> tuple[Callable[[Node, Context], Sequence[Node]], int] | None:
    """Return a way to take `step` by an index, for predicates such as ``[code = $given and ...]``; None for others.

    With it goes the number of predicates that it answers. It falls back to trying every node when the host keeps no
    index there.
    """
    if step.axis is not Axis.CHILD or step.name is None or step.name.endswith("*"):
        return None
    answered = list(takewhile(_is_condition, step.predicates))
    conditions = [tree for predicate in answered for _, tree in chain_of(predicate, frozenset({"and"}))]
    keys: dict[str, Thunk] = {}
    others: list[Part] = []
    for condition in conditions:
        key = _key(condition)
        if key is not None and key[0] not in keys:
            keys[key[0]] = compile_tree(key[1]).run
        else:
            others.append(compile_tree(condition))
    if not keys:
        return None
    whole = [sieve_of(compile_tree(predicate)) for predicate in answered]
    return _by_index(step.name, keys, others, whole), len(answered)


def _is_condition(predicate: Tree) -> bool:
    """Say whether a predicate is true or false of each candidate alone, wherever it stands among them."""
    if not isinstance(predicate, Binary) or predicate.operator not in _OF_TRUTH:
        return False
    return not any(isinstance(part, Call) and part.name in _OF_THE_CANDIDATE for part in walk(predicate))


def _by_index(
    name: str, keys: Mapping[str, Thunk], others: Sequence[Part], whole: Sequence[Sieve]
) -> Callable[[Node, Context], Sequence[Node]]:
    rest = None
    if others:
        rest = _tried(others[0].run if len(others) == 1 else all_true(others).run, may_be_number=False)

    def look_through(parent: Node, context: Context) -> Sequence[Node]:
        found = parent.named(name)
        for sieve in whole:
            found = sieve(found, context)
        return found

    def move(parent: Node, context: Context) -> Sequence[Node]:
        above = Context(parent, context.host, current=context.current, budget=context.budget)
        wanted: dict[str, str | float] = {}
        for column, value in keys.items():
            sought = to_scalar(value(above))
            if isinstance(sought, bool):  # it equals much that is written otherwise
                return look_through(parent, context)
            wanted[column] = sought if isinstance(sought, float) else to_string(sought)
        found = context.host.rows(parent, name, wanted)
        if found is None:
            return look_through(parent, context)
        context.budget.spend(len(found))
        return found if rest is None else rest(found, context)

    return move


def _key(condition: Tree) -> tuple[str, Tree] | None:
    """Return the column and the value it must equal, when the condition is such an equality."""
    if not isinstance(condition, Binary) or condition.operator != "=":
        return None
    for one, other in ((condition.left, condition.right), (condition.right, condition.left)):
        column = _column(one)
        if column is not None and _is_free(other):
            return column, other
    return None


def _column(tree: Tree) -> str | None:
    if not isinstance(tree, PathTree) or tree.absolute or tree.start is not None or len(tree.steps) != 1:
        return None
    step = tree.steps[0]
    if step.name is None or step.name.endswith("*") or step.predicates:
        return None
    if step.axis is Axis.CHILD:
        return step.name
    return f"@{step.name}" if step.axis is Axis.ATTRIBUTE else None


def _is_free(tree: Tree) -> bool:
    """Say whether `tree` has the same value for every candidate of a predicate."""
    match tree:
        case Number() | Text():
            return True
        case PathTree():
            return tree.absolute or (tree.start is not None and _is_free(tree.start))
        case Call():
            return bool(tree.arguments or tree.name in _NEEDING_NOTHING) and all(map(_is_free, tree.arguments))
        case Binary():
            return _is_free(tree.left) and _is_free(tree.right)
        case Negative():
            return _is_free(tree.inner)
        case _:
            return False
