"""Turns a tree into closures; everything that can be known beforehand is settled here, nothing at evaluation."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from typing import Final

from caseworker.forms.xpath.closures import (
    Part,
    all_true,
    any_true,
    chained,
    combined,
    constant,
    converted,
    folded,
    negated,
    nodes_of,
)
from caseworker.forms.xpath.errors import UnknownFunction, WrongArity
from caseworker.forms.xpath.functions.library import Function, Kind, Library, Thunk
from caseworker.forms.xpath.host import Context
from caseworker.forms.xpath.nodesets import in_order
from caseworker.forms.xpath.paths import path_closure
from caseworker.forms.xpath.predicates import sieve_of
from caseworker.forms.xpath.special import FORMS, Form
from caseworker.forms.xpath.tree import Binary, Call, Filter, Negative, Number, PathTree, Text, Tree, chain_of
from caseworker.forms.xpath.values import NodeSet

_SUMS: Final = frozenset({"+", "-", "*", "div", "mod"})
_UNION: Final = frozenset({"|"})


class Compiler:
    """Compiles the trees of one form's expressions against one library of functions."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def compile(self, tree: Tree) -> Part:
        """Return the part for `tree`.

        Raises:
            UnknownFunction: the library has no function of that name.
            WrongArity: a function is given too few values, or too many.
        """
        match tree:
            case Number():
                return constant(tree.value, Kind.NUMBER)
            case Text():
                return constant(tree.value, Kind.TEXT)
            case Negative():
                return negated(self.compile(tree.inner))
            case PathTree():
                return Part(path_closure(tree, self.compile), Kind.NODES)
            case Filter():
                return self._filter(tree)
            case Call():
                return self._call(tree)
            case Binary():
                return self._binary(tree)

    def _binary(self, tree: Binary) -> Part:
        if tree.operator in ("and", "or"):
            operands = [self.compile(part) for _, part in chain_of(tree, frozenset({tree.operator}))]
            return all_true(operands) if tree.operator == "and" else any_true(operands)
        if tree.operator == "|":
            return _union([nodes_of(self.compile(part)) for _, part in chain_of(tree, _UNION)])
        if tree.operator in _SUMS:
            (_, first), *rest = [(sign, self.compile(part)) for sign, part in chain_of(tree, _SUMS)]
            return combined(rest[0][0], first, rest[0][1]) if len(rest) == 1 else chained(first, rest)
        return combined(tree.operator, self.compile(tree.left), self.compile(tree.right))

    def _filter(self, tree: Filter) -> Part:
        nodes = nodes_of(self.compile(tree.inner))
        sieves = [sieve_of(self.compile(predicate)) for predicate in tree.predicates]

        def run(context: Context) -> NodeSet:
            found = nodes(context)
            for sieve in sieves:
                found = tuple(sieve(found, context))
            return found

        return Part(run, Kind.NODES)

    def _call(self, call: Call) -> Part:
        known = FORMS.get(call.name) or self._library.find(call.name)
        if known is None:
            raise UnknownFunction(call.name, call.position, self._likely(call.name))
        if not known.arity.accepts(len(call.arguments)):
            raise WrongArity(call.name, call.position, known.arity.wanted, len(call.arguments))
        if isinstance(known, Form):
            return known.build(call, self.compile)
        return self._function_call(call, known)

    def _function_call(self, call: Call, function: Function) -> Part:
        arguments = [
            converted(self.compile(tree), function.kind_of(place)) for place, tree in enumerate(call.arguments)
        ]
        fixed = not function.in_context and all(part.constant for part in arguments)
        return folded(Part(_called(function, [part.run for part in arguments]), function.gives, fixed))

    def _likely(self, name: str) -> str | None:
        near = difflib.get_close_matches(name, sorted({*self._library.names(), *FORMS}), n=1)
        return near[0] if near else None


def _union(parts: list[Callable[[Context], NodeSet]]) -> Part:
    return Part(lambda context: in_order(node for nodes in parts for node in nodes(context)), Kind.NODES)


def _called(function: Function, arguments: list[Thunk]) -> Thunk:
    """Return the closure that calls a function, by the number of its arguments, for speed."""
    run = function.run
    if function.in_context:
        return lambda context: run(context, *[argument(context) for argument in arguments])
    if len(arguments) == 1:
        (only,) = arguments
        return lambda context: run(only(context))
    if len(arguments) == 2:
        first, second = arguments
        return lambda context: run(first(context), second(context))
    return lambda context: run(*[argument(context) for argument in arguments])
