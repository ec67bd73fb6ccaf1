"""The member of staff: an opaque id for the records, a name for people, a sign-in name for the door."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Adviser:
    """One member of staff of this desk."""

    id: str
    sign_in_name: str
    name: str
    added_at: datetime
    left_at: datetime | None = None

    def __post_init__(self) -> None:
        if not self.name.strip() or self.sign_in_name != tidy_sign_in_name(self.sign_in_name):
            raise ValueError("an adviser has a name and a tidy sign-in name")

    @property
    def is_here(self) -> bool:
        """Say whether the adviser still works at this desk."""
        return self.left_at is None


def tidy_sign_in_name(typed: str) -> str:
    """Return a sign-in name as it is compared: any keyboard and any capitals give the same.

    Raises:
        ValueError: nothing is left of it, or it is longer than 80 characters.
    """
    tidy = " ".join(unicodedata.normalize("NFKC", typed).casefold().split())
    if not 0 < len(tidy) <= 80:
        raise ValueError("a sign-in name has 1 to 80 characters")
    return tidy
