"""Who interprets between a citizen and the adviser, and who may not."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar, Final

from caseworker.casework.errors import CaseworkError


class InterpreterIsChild(CaseworkError):
    """Nobody under 18 interprets here."""

    code: ClassVar[str] = "interpreter.child"
    sentence: str = "Nobody under 18 interprets here. Nothing was noted."
    next_step: str = "Ask a telephone interpreter, or make another appointment."


class InterpreterUnexplained(CaseworkError):
    """A relative or a friend interprets, and nobody wrote down why."""

    code: ClassVar[str] = "interpreter.reason-missing"
    sentence: str = "When a relative or a friend interprets, the reason is written down."
    next_step: str = "Write down why nobody else can do it today."


class InterpreterWay(StrEnum):
    """How they interpret."""

    IN_PERSON = "in-person"
    BY_PHONE = "by-phone"
    BY_VIDEO = "by-video"


class Standing(StrEnum):
    """What the interpreter is."""

    SERVICE = "service"
    COLLEAGUE = "colleague"
    FRIEND = "friend"
    RELATIVE = "relative"
    UNDER_18 = "under-18"


CLOSE: Final = frozenset({Standing.FRIEND, Standing.RELATIVE})
"""They may leave things out or press somebody, and hear what they should not; so why is written down."""


@dataclass(frozen=True, slots=True)
class Interpreter:
    """Somebody who interprets, from when it was noted until somebody else is.

    Raises:
        InterpreterIsChild: they are under 18.
        InterpreterUnexplained: they are close to the citizen, and no reason is given.
    """

    name: str = field(repr=False)
    language: str
    way: InterpreterWay
    standing: Standing
    belongs_to: str = field(default="", repr=False)
    """The interpreting service, or what they are to the citizen."""
    reason: str = field(default="", repr=False)
    """Why somebody close to the citizen interprets."""

    def __post_init__(self) -> None:
        if self.standing is Standing.UNDER_18:
            raise InterpreterIsChild
        if not self.name.strip() or not self.language.strip():
            raise ValueError("an interpreter has a name and a language")
        if self.standing in CLOSE and not self.reason.strip():
            raise InterpreterUnexplained
