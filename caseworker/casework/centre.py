"""The centre this desk belongs to, as letters and references name it."""

import re
from dataclasses import dataclass
from typing import Final

from caseworker.casework.citizen import Address
from caseworker.casework.working_days import Nation

_PREFIX: Final = re.compile(r"[A-Z]{2,4}")


@dataclass(frozen=True, slots=True)
class Centre:
    """The library or advice centre that helps."""

    name: str
    address: Address
    phone: str
    opening_hours: tuple[str, ...]
    """One line for each kind of day, such as "Monday to Friday, 9am to 5pm"."""
    reference_prefix: str
    """Two to four capital letters that begin every reference."""
    email: str = ""
    nation: Nation = Nation.ENGLAND
    """Whose bank holidays are kept."""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a centre needs a name")
        if not _PREFIX.fullmatch(self.reference_prefix):
            raise ValueError("a reference begins with two to four capital letters")


@dataclass(frozen=True, slots=True)
class Settings:
    """What was chosen when the desk was set up."""

    centre: Centre
    practice: bool = False
    """For training only: invented people, and an office on this computer."""
