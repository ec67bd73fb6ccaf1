"""Conditions in square brackets: tried on each node in turn, or answered by an index where the host keeps one."""

from collections.abc import Callable, Sequence
from typing import Final

from caseworker.forms.xpath.closures import Part, all_true
from caseworker.forms.xpath.functions.library import Kind, Thunk
from caseworker.forms.xpath.host import Context, Node
from caseworker.forms.xpath.tree import Axis, Binary, Call, Number, PathTree, Step, Text, Tree, chain_of, walk
from caseworker.forms.xpath.values import to_boolean, to_scalar, to_string

Sieve = Callable[[Sequence[Node], Context], Sequence[Node]]
"""Takes the nodes under a predicate, gives those that pass."""
Compile = Callable[[Tree], Part]
_OF_THE_CANDIDATE: Final = frozenset({"position", "last", "once", "indexed-repeat"})
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


def indexed_step(step: Step, compile_tree: Compile) -> Callable[[Node, Context], Sequence[Node]] | None:
    """Return a way to take `step` by an index, for a first predicate such as ``[code = $given and ...]``; or None.

    The way it returns falls back to trying every node when the host keeps no index there.
    """
    if step.axis is not Axis.CHILD or step.name is None or step.name.endswith("*") or not step.predicates:
        return None
    first = step.predicates[0]
    conditions = [tree for _, tree in chain_of(first, frozenset({"and"}))] if isinstance(first, Binary) else [first]
    if any(isinstance(part, Call) and part.name in _OF_THE_CANDIDATE for part in walk(first)):
        return None
    for place, condition in enumerate(conditions):
        key = _key(condition)
        if key is not None:
            others = [compile_tree(tree) for at, tree in enumerate(conditions) if at != place]
            return _by_index(step.name, key[0], compile_tree(key[1]).run, others, sieve_of(compile_tree(first)))
    return None


def _by_index(
    name: str, column: str, wanted: Thunk, others: list[Part], whole: Sieve
) -> Callable[[Node, Context], Sequence[Node]]:
    rest = None
    if others:
        rest = _tried(others[0].run if len(others) == 1 else all_true(others).run, may_be_number=False)

    def move(parent: Node, context: Context) -> Sequence[Node]:
        index = context.host.column(parent, name, column)
        if index is None:
            return whole(parent.named(name), context)
        above = Context(parent, context.host, current=context.current, budget=context.budget)
        value = to_scalar(wanted(above))
        if isinstance(value, bool):
            return whole(parent.named(name), context)
        found = index.matching(value if isinstance(value, float) else to_string(value))
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
        case _:
            return False
