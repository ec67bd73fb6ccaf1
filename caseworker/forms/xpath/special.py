"""Calls that are more than functions: they choose what to evaluate, or read an argument as a path."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from caseworker.forms.xpath.closures import Part, text_of, truth_of
from caseworker.forms.xpath.dependencies import target_of
from caseworker.forms.xpath.functions.library import Arity, Kind
from caseworker.forms.xpath.host import Context
from caseworker.forms.xpath.indexed import indexed_repeat
from caseworker.forms.xpath.paths import lineage
from caseworker.forms.xpath.predicates import Compile
from caseworker.forms.xpath.tree import Call
from caseworker.forms.xpath.values import Value, is_blank, to_boolean


@dataclass(frozen=True, slots=True)
class Form:
    """A special call: how many values it takes, and how its part is built."""

    arity: Arity
    build: Callable[[Call, Compile], Part]


def _if(call: Call, compile_tree: Compile) -> Part:
    """Evaluate only the branch that is taken."""
    condition, then, otherwise = map(compile_tree, call.arguments)
    holds, yes, no = truth_of(condition), then.run, otherwise.run
    if condition.constant:
        return then if to_boolean(condition.fixed()) else otherwise
    kind = then.kind if then.kind is otherwise.kind else Kind.VALUE
    return Part(lambda context: yes(context) if holds(context) else no(context), kind)


def _coalesce(call: Call, compile_tree: Compile) -> Part:
    """The first value that is not blank, else the second as it is."""
    first, second = (compile_tree(argument) for argument in call.arguments)
    one, other = first.run, second.run

    def run(context: Context) -> Value:
        value = one(context)
        return other(context) if is_blank(value) else value

    return Part(run, first.kind if first.kind is second.kind else Kind.VALUE)


def _once(call: Call, compile_tree: Compile) -> Part:
    """The node's own value while it has one, else the argument."""
    fresh = compile_tree(call.arguments[0]).run

    def run(context: Context) -> Value:
        value = context.node.value()
        return fresh(context) if is_blank(value) else value

    return Part(run, Kind.VALUE)


def _indexed_repeat(call: Call, compile_tree: Compile) -> Part:
    return Part(indexed_repeat(call, compile_tree), Kind.NODES)


def _choice_name(call: Call, compile_tree: Compile) -> Part:
    """The label of a choice; the parser has read the path in quotes.

    Source: ODK XForms specification, jr:choice-name(), https://getodk.github.io/xforms-spec/#fn:jr:choice-name
    """
    value, path = text_of(compile_tree(call.arguments[0])), call.arguments[1]

    def run(context: Context) -> Value:
        own = tuple(node.name for node in reversed(lineage(context.node)))
        question = target_of(path, own)
        return "" if question is None else context.host.choice_name(value(context), question, context.node)

    return Part(run, Kind.TEXT)


FORMS: Final = {
    "if": Form(Arity(3, 3), _if),
    "coalesce": Form(Arity(2, 2), _coalesce),
    "once": Form(Arity(1, 1), _once),
    "indexed-repeat": Form(Arity(3, 11, 2), _indexed_repeat),
    "jr:choice-name": Form(Arity(2, 2), _choice_name),
}
