"""One step of the tour: what must be there, and what is done once it is; no Qt."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Step:
    """Waits until something is there, then acts.

    Attributes:
        expected: what is waited for, as it ends the sentence "the tour waited for …".
        is_own: the act belongs to the tour, such as a picture, and not to the window.
    """

    expected: str
    is_there: Callable[[], bool]
    act: Callable[[], None]
    is_own: bool = False


Steps = Iterator[Step]


class Lost(Exception):
    """The tour cannot go on; its text says what was not as it must be."""


def step(expected: str, look: Callable[[], T | None], act: Callable[[T], None], *, is_own: bool = False) -> Step:
    """Return a step that acts on what `look` finds; None and False say that it is not there yet."""
    found: list[T] = []

    def is_there() -> bool:
        thing = look()
        if thing is None or thing is False:
            return False
        found[:] = [thing]
        return True

    return Step(expected, is_there, lambda: act(found[0]), is_own)


def until(expected: str, is_so: Callable[[], bool]) -> Step:
    """Return a step that only waits."""
    return Step(expected, is_so, lambda: None, is_own=True)
