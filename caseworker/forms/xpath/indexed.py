"""indexed-repeat(): the answer in a chosen instance of a repeat, from anywhere in the form."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from caseworker.forms.xpath.closures import number_of
from caseworker.forms.xpath.errors import EvaluationError, XPathSyntaxError
from caseworker.forms.xpath.host import Context, Node
from caseworker.forms.xpath.paths import anchor_of, leading_names, lineage
from caseworker.forms.xpath.predicates import Compile
from caseworker.forms.xpath.tree import Axis, Call, PathTree, Step, Tree
from caseworker.forms.xpath.values import NodeSet, whole


class _Place:
    """A path without predicates: how many steps up from the anchor, None from the document; then names down."""

    def __init__(self, tree: Tree, call: Call, number: int) -> None:
        steps = _plain_steps(tree)
        ups = [step for step in steps if step.axis is Axis.PARENT]
        names = leading_names(steps[len(ups) :])
        if not isinstance(tree, PathTree) or len(ups) + len(names) != len(steps):
            raise XPathSyntaxError(f"Value {number} of indexed-repeat() must be a plain path.", call.position)
        self._up = None if tree.absolute else len(ups)
        self._names = names

    def names(self, own: Sequence[str]) -> tuple[str, ...]:
        """Return the generic path, seen from a node whose own generic path is `own`."""
        return self._names if self._up is None else (*own[: max(len(own) - self._up, 0)], *self._names)


def _plain_steps(tree: Tree) -> tuple[Step, ...]:
    if not isinstance(tree, PathTree) or (tree.start is not None and not _is_current(tree.start)):
        return ()
    return tuple(step for step in tree.steps if step.axis is not Axis.SELF or step.predicates)


def _is_current(tree: Tree) -> bool:
    return isinstance(tree, Call) and tree.name == "current"


def indexed_repeat(call: Call, compile_tree: Compile) -> Callable[[Context], NodeSet]:
    """Return the closure for a call.

    An index below 1 or blank means the first instance, as in JavaRosa; one beyond the last finds nothing. A repeat
    in which the answer does not stand is an error, as in JavaRosa.

    Source: ODK XForms specification, indexed-repeat(), https://getodk.github.io/xforms-spec/#fn:indexed-repeat
    """
    target = _Place(call.arguments[0], call, 1)
    repeats = [_Place(tree, call, number) for number, tree in enumerate(call.arguments[1::2], 2)]
    indexes = [number_of(compile_tree(tree)) for tree in call.arguments[2::2]]

    def run(context: Context) -> NodeSet:
        own = lineage(anchor_of(context))[::-1]
        own_names = [node.name for node in own]
        names = target.names(own_names)
        chosen = {}
        for repeat, index in zip(repeats, indexes, strict=True):
            place = repeat.names(own_names)
            if len(place) >= len(names) or names[: len(place)] != place:
                raise EvaluationError("indexed-repeat(): the answer does not stand in the repeat that is named")
            chosen[len(place)] = max(whole(index(context), 1), 1)
        return _descend(own, names, chosen)

    return run


def _descend(own: Sequence[Node], names: tuple[str, ...], chosen: dict[int, int]) -> NodeSet:
    """Follow `names` from the document element, at each depth to the chosen instance, else to one's own."""
    if not names or names[0] != own[0].name:
        return ()
    nodes: Sequence[Node] = (own[0],)
    shared = True
    for depth, name in enumerate(names[1:], 2):
        shared = shared and depth <= len(own) and own[depth - 1].name == name
        position = chosen.get(depth, own[depth - 1].position() if shared else None)
        nodes = [
            child for node in nodes for child in node.named(name) if position is None or child.position() == position
        ]
    return tuple(nodes)
