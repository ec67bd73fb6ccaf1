"""What can go wrong with the practice office."""

from typing import ClassVar

from caseworker.base import CaseworkerError


class PortTaken(CaseworkerError):
    """Another program, perhaps another practice office, listens where this one was to be found."""

    code: ClassVar[str] = "practice.port-taken"
    sentence: str = "The practice office could not open: another program on this computer is in its place."
    next_step: str = "Close the other practice office, or the other Caseworker on this computer, then open it again."
