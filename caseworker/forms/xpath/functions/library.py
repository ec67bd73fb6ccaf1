"""Where functions are defined: their names, how many values they take and of which kind, for the compiler."""

import inspect
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, TypeVar

from caseworker.forms.xpath.host import Context, Scalar
from caseworker.forms.xpath.values import NodeSet, Value

Thunk = Callable[[Context], Value]
"""A closure: gives the value at a place."""


class Kind(Enum):
    """What a function takes or gives, known before anything is evaluated."""

    TEXT = auto()
    NUMBER = auto()
    TRUTH = auto()
    SCALAR = auto()
    NODES = auto()
    VALUE = auto()


_KINDS: Final = {
    str: Kind.TEXT,
    float: Kind.NUMBER,
    bool: Kind.TRUTH,
    Scalar: Kind.SCALAR,
    NodeSet: Kind.NODES,
    Value: Kind.VALUE,
}
MANY: Final = 1_000


@dataclass(frozen=True, slots=True)
class Arity:
    """How many values a call may give: from `least` to `most`, beyond `least` in groups of `step`."""

    least: int
    most: int = MANY
    step: int = 1

    def accepts(self, count: int) -> bool:
        """Say whether a call may give that many values."""
        return self.least <= count <= self.most and (count - self.least) % self.step == 0

    @property
    def wanted(self) -> str:
        """How many values that is, in words."""
        if self.least == self.most:
            return "no value" if self.least == 0 else f"{self.least} value{'' if self.least == 1 else 's'}"
        if self.step > 1:
            return f"{self.least}, {self.least + self.step}, {self.least + 2 * self.step} or more values"
        return f"{self.least} to {MANY:,} values" if self.most >= MANY else f"{self.least} to {self.most} values"


@dataclass(frozen=True, slots=True)
class Function:
    """A function as the compiler sees it.

    Attributes:
        takes: the kinds of its arguments; the last one stands for all that follow when `repeats`.
        gives: the kind of its value.
        in_context: it asks for the context, so it is no constant even when its arguments are.
    """

    arity: Arity
    run: Callable[..., Value]
    takes: tuple[Kind, ...]
    repeats: bool
    gives: Kind
    in_context: bool

    def kind_of(self, place: int) -> Kind:
        """Return the kind of the argument at `place`, counted from zero."""
        return self.takes[min(place, len(self.takes) - 1)] if self.repeats else self.takes[place]


Definition = TypeVar("Definition", bound=Callable[..., Value])


class Library:
    """Functions of one theme, or of all of them together."""

    def __init__(self, parts: "Iterable[Library]" = ()) -> None:
        self._functions: dict[str, Function] = {}
        for part in parts:
            self._functions.update(part._functions)

    def define(self, *names: str, least: int, most: int = MANY, step: int = 1) -> Callable[[Definition], Definition]:
        """Enter a function under its names; the annotations of its parameters say how arguments reach it.

        `str`, `float` and `bool` are converted, `Scalar` is a single value, `NodeSet` must be one, `Value` comes as
        it is. A first parameter of type Context gets the context.

        Args:
            names: its name and the other names it goes by.
            least: how few values it takes.
            most: how many values it takes.
            step: values beyond `least` come in groups of this size.
        """

        def enter(function: Definition) -> Definition:
            for name in names:
                self._functions[name] = _described(function, Arity(least, most, step))
            return function

        return enter

    def find(self, name: str) -> Function | None:
        """Return the function of that name, prefix included."""
        return self._functions.get(name)

    def names(self) -> frozenset[str]:
        """Return all names."""
        return frozenset(self._functions)


def _described(function: Callable[..., Value], arity: Arity) -> Function:
    signature = inspect.signature(function)
    parameters = list(signature.parameters.values())
    in_context = bool(parameters) and parameters[0].annotation is Context
    if in_context:
        del parameters[0]
    return Function(
        arity=arity,
        run=function,
        takes=tuple(_KINDS[parameter.annotation] for parameter in parameters),
        repeats=bool(parameters) and parameters[-1].kind is inspect.Parameter.VAR_POSITIONAL,
        gives=_KINDS.get(signature.return_annotation, Kind.SCALAR),
        in_context=in_context,
    )
