"""A letter that is to be printed later: what is wished, so that the letter is drawn when it is printed."""

from dataclasses import dataclass
from datetime import datetime

from caseworker.casework.citizen import LETTER_SIZES_PT


@dataclass(frozen=True, slots=True)
class LetterWish:
    """Which letter, and how it is wanted: about an item of the outbox, or the paper about a case's permission."""

    item_id: str = ""
    case_id: str = ""
    """The case whose permission is printed; empty for a letter about an item."""
    office_id: str = ""
    """The office that the permission names; empty for a letter about an item."""
    size_pt: int | None = None
    """None for what the citizen prefers."""
    language: str = ""
    """A language tag; empty for what the citizen prefers."""
    with_answers: bool = True
    copies: int = 1

    def __post_init__(self) -> None:
        if bool(self.item_id) == bool(self.case_id) or bool(self.case_id) != bool(self.office_id):
            raise ValueError("a letter is about an item, or about the permission of a case for an office")
        if not 1 <= self.copies <= 99:
            raise ValueError("one copy at least, and no more than 99")
        if self.size_pt is not None and self.size_pt not in LETTER_SIZES_PT:
            raise ValueError(f"letters are printed in {LETTER_SIZES_PT} points")


@dataclass(frozen=True, slots=True)
class LetterPutBy:
    """A letter that waits for a printer."""

    id: str
    wish: LetterWish
    put_by_at: datetime
    put_by: str
    """The adviser."""
