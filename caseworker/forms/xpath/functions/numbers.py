"""Functions of numbers; what has no answer gives NaN, nothing raises."""

import math
from collections.abc import Callable
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal
from math import inf, isfinite, isnan, nan

from caseworker.forms.xpath.functions.library import Library
from caseworker.forms.xpath.host import Context
from caseworker.forms.xpath.values import NodeSet, Value, to_number, whole

NUMBERS = Library()
_MOST_PLACES = 30


@NUMBERS.define("number", least=1, most=1)
def number(value: float) -> float:
    """Return the value as a number."""
    return value


@NUMBERS.define("int", least=1, most=1)
def truncated(value: float) -> float:
    """Return the number without its fraction."""
    return float(int(value)) if isfinite(value) else value


@NUMBERS.define("round", least=1, most=2)
def rounded(value: float, *places: float) -> float:
    """Round to decimal places, or to tens and hundreds for negative ones.

    Halves go up, those of negative numbers towards zero; with negative places everything below zero goes up,
    as in JavaRosa. More than 30 places either way give NaN.
    """
    if not isfinite(value):
        return value
    digits = whole(places[0], 0) if places else 0
    if abs(digits) > _MOST_PLACES:
        return nan
    exact = Decimal(repr(value))
    if digits >= 0:
        mode = ROUND_HALF_DOWN if value < 0 else ROUND_HALF_UP
        return float(exact.quantize(Decimal(1).scaleb(-digits), mode)) if abs(exact.adjusted()) < 1000 else value
    scaled = int(float(exact.scaleb(digits)) + 0.5)
    return float(Decimal(scaled).scaleb(-digits))


@NUMBERS.define("floor", least=1, most=1)
def floor(value: float) -> float:
    """Return the next whole number below; JavaRosa lacks it."""
    return float(math.floor(value)) if isfinite(value) else value


@NUMBERS.define("ceiling", least=1, most=1)
def ceiling(value: float) -> float:
    """Return the next whole number above; JavaRosa lacks it."""
    return float(math.ceil(value)) if isfinite(value) else value


@NUMBERS.define("abs", least=1, most=1)
def absolute(value: float) -> float:
    """Return the number without its sign."""
    return abs(value)


@NUMBERS.define("pow", least=2, most=2)
def power(base: float, exponent: float) -> float:
    """Raise `base` to `exponent`, as IEEE 754 does."""
    try:
        return math.pow(base, exponent)
    except OverflowError:
        return -inf if base < 0 and exponent % 2 == 1 else inf
    except ValueError:
        return inf if base == 0 else nan


@NUMBERS.define("log", least=1, most=1)
def natural_logarithm(value: float) -> float:
    """Return the natural logarithm."""
    return -inf if value == 0 else _safe(math.log, value)


@NUMBERS.define("log10", least=1, most=1)
def logarithm(value: float) -> float:
    """Return the logarithm to base ten."""
    return -inf if value == 0 else _safe(math.log10, value)


@NUMBERS.define("exp10", least=1, most=1)
def power_of_ten(exponent: float) -> float:
    """Raise ten to `exponent`."""
    return power(10.0, exponent)


@NUMBERS.define("pi", least=0, most=0)
def pi() -> float:
    """Return the ratio of a circle."""
    return math.pi


@NUMBERS.define("atan2", least=2, most=2)
def arc_tangent_of_two(y: float, x: float) -> float:
    """Return the angle of the point (x, y)."""
    return math.atan2(y, x)


@NUMBERS.define("sqrt", least=1, most=1)
def square_root(value: float) -> float:
    """Return the square root."""
    return _safe(math.sqrt, value)


@NUMBERS.define("exp", least=1, most=1)
def exponential(value: float) -> float:
    """Raise e to `value`."""
    return _safe(math.exp, value)


@NUMBERS.define("sin", least=1, most=1)
def sine(angle: float) -> float:
    """Return the sine of an angle in radians."""
    return _safe(math.sin, angle)


@NUMBERS.define("cos", least=1, most=1)
def cosine(angle: float) -> float:
    """Return the cosine of an angle in radians."""
    return _safe(math.cos, angle)


@NUMBERS.define("tan", least=1, most=1)
def tangent(angle: float) -> float:
    """Return the tangent of an angle in radians."""
    return _safe(math.tan, angle)


@NUMBERS.define("asin", least=1, most=1)
def arc_sine(value: float) -> float:
    """Return the angle whose sine this is."""
    return _safe(math.asin, value)


@NUMBERS.define("acos", least=1, most=1)
def arc_cosine(value: float) -> float:
    """Return the angle whose cosine this is."""
    return _safe(math.acos, value)


@NUMBERS.define("atan", least=1, most=1)
def arc_tangent(value: float) -> float:
    """Return the angle whose tangent this is."""
    return math.atan(value)


@NUMBERS.define("random", least=0, most=0)
def random(context: Context) -> float:
    """Draw a number from 0 up to 1, another one each time."""
    return context.host.random()


@NUMBERS.define("sum", least=1, most=1)
def total(nodes: NodeSet) -> float:
    """Add up the numbers of nodes; those without one are left out, as in JavaRosa."""
    return sum(_numbers((nodes,)), 0.0)


@NUMBERS.define("max", least=1)
def greatest(*values: Value) -> float:
    """Return the greatest number; what is none is left out, and NaN stands for no number at all."""
    return max(_numbers(values), default=nan)


@NUMBERS.define("min", least=1)
def least(*values: Value) -> float:
    """Return the least number; what is none is left out, and NaN stands for no number at all."""
    return min(_numbers(values), default=nan)


def _numbers(values: tuple[Value, ...]) -> list[float]:
    found: list[float] = []
    for value in values:
        each = [to_number(node.value()) for node in value] if isinstance(value, tuple) else [to_number(value)]
        found.extend(number for number in each if not isnan(number))
    return found


def _safe(function: Callable[[float], float], value: float) -> float:
    try:
        return function(value)
    except ValueError:
        return nan
    except OverflowError:
        return inf
