"""Location paths: from the context node, from the document, or from what a call gives.

An absolute path without predicates stays within the repeat instances that the context node stands in, as in JavaRosa:
inside the second person, `/data/person/age` is that person's age.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from caseworker.forms.xpath.closures import nodes_of
from caseworker.forms.xpath.functions.library import Thunk
from caseworker.forms.xpath.host import Context, Node
from caseworker.forms.xpath.nodesets import Document, in_order, move_along
from caseworker.forms.xpath.predicates import Compile, indexed_step, sieve_of
from caseworker.forms.xpath.tree import Axis, Call, PathTree, Step
from caseworker.forms.xpath.values import NodeSet, to_string

Start = Callable[[Context], NodeSet]
Stride = Callable[[Sequence[Node], Context], Sequence[Node]]
_STRAIGHT = frozenset({Axis.CHILD, Axis.SELF, Axis.ATTRIBUTE})
"""Axes that keep distinct, ordered nodes of one depth distinct and in order."""


def path_closure(tree: PathTree, compile_tree: Compile) -> Callable[[Context], NodeSet]:
    """Return the closure that finds the nodes of a path."""
    steps = tree.steps
    if tree.absolute:
        pinned = leading_names(steps)
        begin, steps = _from_document(pinned, ends=len(pinned) == len(steps)), steps[len(pinned) :]
    elif tree.start is None:
        begin = _from_context
    else:
        begin = start_closure(tree, compile_tree)
    strides = _strides(steps, compile_tree)
    if not strides:
        return begin
    if len(strides) == 1:
        only = strides[0]
        return lambda context: tuple(only(begin(context), context))

    def run(context: Context) -> NodeSet:
        nodes: Sequence[Node] = begin(context)
        for stride in strides:
            nodes = stride(nodes, context)
        return tuple(nodes)

    return run


def leading_names(steps: Sequence[Step]) -> tuple[str, ...]:
    """Return the names of the plain child steps that a path begins with."""
    names: list[str] = []
    for step in steps:
        if step.axis is not Axis.CHILD or step.predicates or step.name is None or step.name.endswith("*"):
            break
        names.append(step.name)
    return tuple(names)


def lineage(node: Node) -> list[Node]:
    """Return `node` and its ancestors, nearest first."""
    found = [node]
    parent = node.parent
    while parent is not None:
        found.append(parent)
        parent = parent.parent
    return found


def anchor_of(context: Context) -> Node:
    """Return the node of the primary instance that absolute paths are seen from."""
    root = context.host.primary()
    if context.node.root is root:
        return context.node
    return context.current if context.current.root is root else root


def start_closure(tree: PathTree, compile_tree: Compile) -> Start:
    """Return the closure for what a path begins with when that is a call or stands in parentheses."""
    start = tree.start
    if start is None:
        return _from_context
    given = compile_tree(start)
    if isinstance(start, Call) and start.name == "instance":
        return _from_instance(compile_tree(start.arguments[0]).run)
    return nodes_of(given)


def _from_instance(instance_id: Thunk) -> Start:
    def begin(context: Context) -> NodeSet:
        root = context.host.instance(to_string(instance_id(context)))
        return () if root is None else (Document(root),)

    return begin


def _from_context(context: Context) -> NodeSet:
    return (context.node,)


def _from_document(names: tuple[str, ...], *, ends: bool) -> Start:
    """Begin at the document and follow `names`, staying with the context node's own ancestors as long as they fit.

    Where the path `ends` with the names, the last step is free: `count(/data/person)` counts all, also from inside one.
    """
    if not names:
        return lambda context: (Document(context.host.primary()),)
    first, rest = names[0], names[1:]
    bound = len(rest) - 1 if ends else len(rest)

    def begin(context: Context) -> NodeSet:
        own = lineage(anchor_of(context))
        node = own.pop()
        if node.name != first:
            return ()
        place = 0
        while own and place < bound and own[-1].name == rest[place]:
            node = own.pop()
            place += 1
        found: Sequence[Node] = (node,)
        for name in rest[place:]:
            found = found[0].named(name) if len(found) == 1 else _all_named(found, name, context)
        return tuple(found)

    return begin


def _all_named(nodes: Sequence[Node], name: str, context: Context) -> Sequence[Node]:
    context.budget.spend(len(nodes))
    return [child for node in nodes for child in node.named(name)]


def _strides(steps: Sequence[Step], compile_tree: Compile) -> tuple[Stride, ...]:
    strides: list[Stride] = []
    tangled = False
    for step in steps:
        tangled = tangled or step.axis not in (*_STRAIGHT, Axis.PARENT)
        if step.axis is Axis.SELF and step.name is None and not step.predicates:
            continue
        strides.append(_stride(step, compile_tree, tangled=tangled))
    return tuple(strides)


def _stride(step: Step, compile_tree: Compile, *, tangled: bool) -> Stride:
    if not step.predicates and not tangled:
        if step.axis is Axis.CHILD and step.name is not None and not step.name.endswith("}*"):
            return _down(step.name)
        if step.axis is Axis.PARENT and step.name is None:
            return _up
    move = _filtered_move(step, compile_tree)
    ordered = tangled or step.axis not in _STRAIGHT

    def stride(nodes: Sequence[Node], context: Context) -> Sequence[Node]:
        context.budget.spend(len(nodes))
        found = [found for node in nodes for found in move(node, context)]
        return in_order(found) if ordered and len(found) > 1 else found

    return stride


def _filtered_move(step: Step, compile_tree: Compile) -> Callable[[Node, Context], Sequence[Node]]:
    move, answered = indexed_step(step, compile_tree) or (move_along(step.axis, step.name), 0)
    sieves = [sieve_of(compile_tree(predicate)) for predicate in step.predicates[answered:]]
    if not sieves:
        return move

    def filtered(node: Node, context: Context) -> Sequence[Node]:
        found = move(node, context)
        for sieve in sieves:
            found = sieve(found, context)
        return found

    return filtered


def _down(name: str) -> Stride:
    def stride(nodes: Sequence[Node], context: Context) -> Sequence[Node]:
        if len(nodes) == 1:
            return nodes[0].named(name)
        return _all_named(nodes, name, context)

    return stride


def _up(nodes: Sequence[Node], _context: Context) -> Sequence[Node]:
    if len(nodes) == 1:
        parent = nodes[0].parent
        return () if parent is None else (parent,)
    return in_order(node.parent for node in nodes if node.parent is not None)
