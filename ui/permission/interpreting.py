"""What was typed about an interpreter, and what of it is missing; no Qt."""

from dataclasses import dataclass, field
from enum import StrEnum

from caseworker.casework import CLOSE, Interpreter, InterpreterWay, Standing


class InterpreterLack(StrEnum):
    """What keeps an interpreter from being noted."""

    CHILD = "child"
    NAME = "name"
    LANGUAGE = "language"
    REASON = "reason"


@dataclass(frozen=True, slots=True)
class InterpreterTyped:
    """As it stands on the page; without a standing nobody interprets."""

    standing: Standing | None = None
    name: str = field(default="", repr=False)
    language: str = ""
    way: InterpreterWay = InterpreterWay.IN_PERSON
    belongs_to: str = field(default="", repr=False)
    reason: str = field(default="", repr=False)

    @property
    def lack(self) -> InterpreterLack | None:
        """What is to be put right first; None for nothing."""
        wanted = {InterpreterLack.NAME: self.name, InterpreterLack.LANGUAGE: self.language}
        if self.standing in CLOSE:
            wanted[InterpreterLack.REASON] = self.reason
        if self.standing is None:
            return None
        if self.standing is Standing.UNDER_18:
            return InterpreterLack.CHILD
        return next((lack for lack, words in wanted.items() if not words.strip()), None)

    def interpreter(self) -> Interpreter | None:
        """Return who interprets; None for nobody."""
        if self.standing is None:
            return None
        told = (self.name.strip(), self.language.strip())
        return Interpreter(*told, self.way, self.standing, self.belongs_to.strip(), self.reason.strip())


def typed_of(interpreter: Interpreter | None) -> InterpreterTyped:
    """Return what stands on a page for somebody who was noted before."""
    if interpreter is None:
        return InterpreterTyped()
    one = interpreter
    return InterpreterTyped(one.standing, one.name, one.language, one.way, one.belongs_to, one.reason)
