"""A letter that is to be printed later: what is wished, so that the letter is drawn when it is printed."""

from dataclasses import dataclass
from datetime import datetime

from caseworker.casework.citizen import LETTER_SIZES_PT


@dataclass(frozen=True, slots=True)
class LetterWish:
    """Which paper, and how it is wanted.

    It is about one of these: an item of the outbox, the permission of a case, a draft where somebody stopped, or
    what to bring for a service.
    """

    item_id: str = ""
    case_id: str = ""
    """The case whose permission is printed; empty for a letter about an item."""
    office_id: str = ""
    """The office that the permission names; empty for anything else."""
    draft_id: str = ""
    """The draft of which it says what is left."""
    service_id: str = ""
    """The service of which it says what to bring."""
    size_pt: int | None = None
    """None for what the citizen prefers."""
    language: str = ""
    """A language tag; empty for what the citizen prefers."""
    with_answers: bool = True
    copies: int = 1

    def __post_init__(self) -> None:
        about = (self.item_id, self.case_id, self.draft_id, self.service_id)
        if sum(map(bool, about)) != 1 or bool(self.case_id) != bool(self.office_id):
            raise ValueError("a letter is about one thing, and a permission is for an office")
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
