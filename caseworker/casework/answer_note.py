"""What is kept beside an answer: who gave it, that the citizen does not know, or that it is to be come back to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Teller(StrEnum):
    """Who gave an answer."""

    CITIZEN = "citizen"
    DOCUMENT = "document"
    """The adviser read it in something that was brought."""
    HELPER = "helper"
    """Somebody who is with the citizen said it."""
    RECORD = "record"
    """It was told before, and the citizen said that it still holds."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where an answer comes from; nothing more is said of the citizen’s own word."""

    teller: Teller = Teller.CITIZEN
    name: str = field(default="", repr=False)
    """The document, the helper’s name, or the form it was told in; empty for a person’s record."""
    relation: str = field(default="", repr=False)
    """What a helper is to the citizen."""

    def __post_init__(self) -> None:
        if self.teller in {Teller.DOCUMENT, Teller.HELPER} and not self.name.strip():
            raise ValueError("a document or a helper has a name")

    @property
    def is_citizen(self) -> bool:
        """Whether the citizen said it."""
        return self.teller is Teller.CITIZEN


@dataclass(frozen=True, slots=True)
class AnswerNote:
    """What is kept beside one question; a plain note says nothing."""

    source: Source = Source()
    is_unknown: bool = False
    """The citizen was asked and does not know: there is no answer, and that is why."""
    is_for_later: bool = False
    """It is to be come back to."""

    @property
    def is_plain(self) -> bool:
        """Whether it says nothing: the citizen answered, or was not asked yet."""
        return self.source.is_citizen and not self.is_unknown and not self.is_for_later

    def to_dict(self) -> dict[str, str]:
        """Return what a journal keeps; nothing for a plain note."""
        told = {
            "by": "" if self.source.is_citizen else self.source.teller.value,
            "from": self.source.name,
            "relation": self.source.relation,
            "unknown": "yes" if self.is_unknown else "",
            "later": "yes" if self.is_for_later else "",
        }
        return {key: value for key, value in told.items() if value}


def note_from(entry: Mapping[str, str]) -> AnswerNote:
    """Read a note back from what a journal keeps.

    Raises:
        ValueError: the entry names no known teller.
    """
    source = Source(Teller(entry.get("by", Teller.CITIZEN)), entry.get("from", ""), entry.get("relation", ""))
    return AnswerNote(source, is_unknown="unknown" in entry, is_for_later="later" in entry)
