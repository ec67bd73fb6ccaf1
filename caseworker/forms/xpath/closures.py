"""A compiled part of an expression, and how parts are joined by operators without any look at the tree later."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from math import copysign, fmod, inf, isinf, isnan, nan
from typing import Final

from msgspec import Struct

from caseworker.forms.xpath.errors import EvaluationError
from caseworker.forms.xpath.functions.library import Kind, Thunk
from caseworker.forms.xpath.host import Context, Scalar
from caseworker.forms.xpath.values import NodeSet, Value, equal, to_boolean, to_number, to_scalar, to_string


class Part(Struct, frozen=True, gc=False):
    """A closure, the kind of value it gives, and whether that is the same everywhere."""

    run: Thunk
    kind: Kind
    constant: bool = False

    def fixed(self) -> Value:
        """Return the value of a constant part."""
        return self.run(_NOWHERE)


class _Nowhere(Context):
    """The context of constants, which ask nothing of it."""

    __slots__ = ()

    def __init__(self) -> None:
        """Leave everything unset: whoever asks is no constant."""


_NOWHERE: Final = _Nowhere()


def constant(value: Value, kind: Kind) -> Part:
    """Return the part that is always `value`."""
    return Part(lambda _context: value, kind, constant=True)


def folded(part: Part) -> Part:
    """Evaluate a constant part now, once and for all; one that fails is left to fail when it is used."""
    if not part.constant:
        return part
    try:
        return constant(part.fixed(), part.kind)
    except EvaluationError:
        return Part(part.run, part.kind)


def text_of(part: Part) -> Callable[[Context], str]:
    """Return the closure for the string() of a part."""
    run = part.run
    return lambda context: to_string(run(context))


def number_of(part: Part) -> Callable[[Context], float]:
    """Return the closure for the number() of a part."""
    run = part.run
    return lambda context: to_number(run(context))


def truth_of(part: Part) -> Callable[[Context], bool]:
    """Return the closure for the boolean() of a part."""
    run = part.run
    return lambda context: to_boolean(run(context))


def scalar_of(part: Part) -> Callable[[Context], Scalar]:
    """Return the closure for the single value of a part."""
    run = part.run
    return lambda context: to_scalar(run(context))


def nodes_of(part: Part) -> Callable[[Context], NodeSet]:
    """Return the closure for the nodes of a part, which complains when it gives anything else."""
    run = part.run

    def nodes(context: Context) -> NodeSet:
        value = run(context)
        if isinstance(value, tuple):
            return value
        raise EvaluationError("A path to questions is needed here, not a single value.")

    return nodes


_AS_KIND: Final[dict[Kind, Callable[[Part], Thunk]]] = {
    Kind.TEXT: text_of,
    Kind.NUMBER: number_of,
    Kind.TRUTH: truth_of,
    Kind.SCALAR: scalar_of,
    Kind.NODES: nodes_of,
}


def converted(part: Part, kind: Kind) -> Part:
    """Return `part` so that it gives that kind of value."""
    if kind is part.kind or kind not in _AS_KIND or (kind is Kind.SCALAR and part.kind not in (Kind.NODES, Kind.VALUE)):
        return part
    return folded(Part(_AS_KIND[kind](part), kind, part.constant))


def combined(sign: str, left: Part, right: Part) -> Part:
    """Return the part for two operands and the operator between them."""
    both = left.constant and right.constant
    if sign in _ARITHMETIC:
        return folded(Part(_arithmetic(_ARITHMETIC[sign], left.run, right.run), Kind.NUMBER, both))
    if sign in ("=", "!="):
        return folded(Part(_equality(left, right, wanted=sign == "="), Kind.TRUTH, both))
    return folded(Part(_comparison(_ORDER[sign], left.run, right.run), Kind.TRUTH, both))


def chained(first: Part, rest: Sequence[tuple[str, Part]]) -> Part:
    """Return the part for a chain of arithmetic, worked off from left to right."""
    begin = first.run
    steps = [(_ARITHMETIC[sign], part.run) for sign, part in rest]

    def run(context: Context) -> float:
        total = to_number(begin(context))
        for calculate, value in steps:
            total = calculate(total, to_number(value(context)))
        return total

    return folded(Part(run, Kind.NUMBER, first.constant and all(part.constant for _, part in rest)))


def all_true(parts: Sequence[Part]) -> Part:
    """Return the part for operands joined by `and`; those after the first false one are not evaluated."""
    return folded(Part(_joined([part.run for part in parts], decides=False), Kind.TRUTH, _all_constant(parts)))


def any_true(parts: Sequence[Part]) -> Part:
    """Return the part for operands joined by `or`; those after the first true one are not evaluated."""
    return folded(Part(_joined([part.run for part in parts], decides=True), Kind.TRUTH, _all_constant(parts)))


def _joined(values: Sequence[Thunk], *, decides: bool) -> Thunk:
    def run(context: Context) -> bool:
        for value in values:
            if to_boolean(value(context)) is decides:
                return decides
        return not decides

    return run


def _all_constant(parts: Sequence[Part]) -> bool:
    return all(part.constant for part in parts)


def negated(part: Part) -> Part:
    """Return the part with a minus sign before it."""
    number = number_of(part)
    return folded(Part(lambda context: -number(context), Kind.NUMBER, part.constant))


def _arithmetic(calculate: Callable[[float, float], float], left: Thunk, right: Thunk) -> Thunk:
    def run(context: Context) -> float:
        return calculate(to_number(left(context)), to_number(right(context)))

    return run


def _equality(left: Part, right: Part, *, wanted: bool) -> Thunk:
    one, other = left.run, right.run

    def run(context: Context) -> bool:
        first, second = one(context), other(context)
        if type(first) is not tuple and type(second) is not tuple:
            return equal(first, second) is wanted  # type: ignore[arg-type]  # mypy does not narrow by type()
        return any(equal(a, b) is wanted for a in _single(first) for b in _single(second))

    return run


def _comparison(holds: Callable[[float, float], bool], left: Thunk, right: Thunk) -> Thunk:
    def run(context: Context) -> bool:
        first, second = left(context), right(context)
        if (type(first) is not tuple or len(first) < 2) and (type(second) is not tuple or len(second) < 2):
            return holds(to_number(first), to_number(second))
        return any(holds(to_number(a), to_number(b)) for a in _single(first) for b in _single(second))

    return run


def _single(value: Value) -> Sequence[Scalar]:
    """Return the values to compare: no node at all reads as one blank, as in JavaRosa."""
    if isinstance(value, tuple):
        return [node.value() for node in value] if value else ("",)
    return (value,)


def divide(left: float, right: float) -> float:
    """Divide as IEEE 754 does: by zero gives an infinity, or NaN."""
    if right:
        return left / right
    if isnan(left) or isnan(right) or left == 0:
        return nan
    return copysign(inf, left) * copysign(1.0, right)


def remainder(left: float, right: float) -> float:
    """Return what is left over, with the sign of `left`; NaN when nothing can be."""
    return nan if isinf(left) or right == 0 or isnan(left) or isnan(right) else fmod(left, right)


_ARITHMETIC: Final[dict[str, Callable[[float, float], float]]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": divide,
    "mod": remainder,
}
_ORDER: Final[dict[str, Callable[[float, float], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
