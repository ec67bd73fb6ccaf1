"""How a paper is wanted, and what is known of the ways to print it. No Qt."""

from dataclasses import dataclass, field
from typing import Final

from ui.letters.printing import PrintingNow

ENGLISH: Final = "en"


@dataclass(frozen=True, slots=True)
class LetterChoice:
    """How the letter is wanted."""

    language: str = ENGLISH
    size_pt: int = 14
    with_answers: bool = True
    copies: int = 1


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the rows about a paper show."""

    choice: LetterChoice = field(default_factory=LetterChoice)
    printing: PrintingNow = field(default_factory=PrintingNow)
    pages: int = 0
    """Of the paper as it is shown; 0 while there is none."""
    preferred_pt: int = 0
    """The size that the person likes best; 0 where nobody knows."""
    has_answers: bool = True
    """Whether a copy of the answers can be part of it."""
