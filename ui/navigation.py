"""Where the window can be, whom it is about, and how a page asks to go elsewhere; no Qt."""

from dataclasses import dataclass, field
from typing import Protocol

from caseworker.desk import Filling
from ui.wording import Notice


@dataclass(frozen=True, slots=True)
class DeskPlace:
    """Who are you helping?"""


@dataclass(frozen=True, slots=True)
class PeoplePlace:
    """Everyone on record."""


@dataclass(frozen=True, slots=True)
class NewPersonPlace:
    """Put somebody on record; `typed` is what was typed in the search."""

    typed: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class PersonPlace:
    """One person, with what was done for them."""

    person_id: str


@dataclass(frozen=True, slots=True)
class ChangePersonPlace:
    """Correct what is on record of a person, and how they like to be written to."""

    person_id: str


@dataclass(frozen=True, slots=True)
class ActingPlace:
    """Put on record who may act for a person."""

    person_id: str


@dataclass(frozen=True, slots=True)
class SamePersonPlace:
    """Two records that may be one person, side by side."""

    person_id: str
    other_id: str


@dataclass(frozen=True, slots=True)
class ServicesPlace:
    """What this desk can help with."""


@dataclass(frozen=True, slots=True)
class ServicePlace:
    """One service: what it is for, what to bring."""

    service_id: str


@dataclass(frozen=True, slots=True)
class AddServicePlace:
    """Add a service from a spreadsheet."""


@dataclass(frozen=True, slots=True)
class ChooseServicePlace:
    """Choose a service for a person; None for help without a record."""

    person_id: str | None


@dataclass(frozen=True, slots=True)
class PermissionPlace:
    """Before the first question: what will happen, and does the citizen agree?"""

    service_id: str
    person_id: str | None = None
    case_id: str = ""
    """A case whose agreement has ended and is to be given again; empty for a new one."""


@dataclass(frozen=True, slots=True)
class InterviewPlace:
    """The questions of a draft; `ref` is the question to begin at, empty for the first that is open."""

    draft_id: str
    ref: str = ""


@dataclass(frozen=True, slots=True)
class ReadBackPlace:
    """Read the answers back, and let the citizen confirm them."""

    draft_id: str


@dataclass(frozen=True, slots=True)
class BringPlace:
    """What to bring for a service, on paper: for anybody, or in the language and size of a person."""

    service_id: str
    person_id: str | None = None


@dataclass(frozen=True, slots=True)
class StopPlace:
    """Stop for today: the draft is kept, and a sheet says what is left."""

    draft_id: str


@dataclass(frozen=True, slots=True)
class TryPlace:
    """The questions of a service that is tried: nothing is kept or sent."""

    draft_id: str
    ref: str = ""


@dataclass(frozen=True, slots=True)
class TriedPlace:
    """What would become of the answers of a try."""

    draft_id: str


@dataclass(frozen=True, slots=True)
class SavedPlace:
    """What became of what was just put in the outbox, with the letter beside it."""

    item_id: str


@dataclass(frozen=True, slots=True)
class LettersPlace:
    """Letters that were put by to be printed at the office."""


@dataclass(frozen=True, slots=True)
class OutboxPlace:
    """Everything that was to be sent and its true state; `item_id` is the one to show first."""

    item_id: str = ""


@dataclass(frozen=True, slots=True)
class FollowUpsPlace:
    """What was promised for a day; `follow_up_id` is the one to show first."""

    follow_up_id: str = ""


@dataclass(frozen=True, slots=True)
class PromisePlace:
    """Promise something for a day: in a case, to a person, or to somebody who is still to be found."""

    case_id: str = ""
    person_id: str = ""
    why: str = ""
    """What the desk suggested it for; empty where nothing did."""


@dataclass(frozen=True, slots=True)
class HelpPlace:
    """What there is to know, on one page."""


@dataclass(frozen=True, slots=True)
class SettingsPlace:
    """The centre, the offices, the look of the window, backup."""

    section: str = ""


Place = (
    DeskPlace
    | PeoplePlace
    | NewPersonPlace
    | PersonPlace
    | ChangePersonPlace
    | ActingPlace
    | SamePersonPlace
    | ServicesPlace
    | ServicePlace
    | AddServicePlace
    | ChooseServicePlace
    | PermissionPlace
    | InterviewPlace
    | ReadBackPlace
    | BringPlace
    | StopPlace
    | TryPlace
    | TriedPlace
    | SavedPlace
    | LettersPlace
    | OutboxPlace
    | FollowUpsPlace
    | PromisePlace
    | HelpPlace
    | SettingsPlace
)


@dataclass(slots=True)
class InHand:
    """The citizen being helped; nothing of it outlives their bar."""

    name: str = field(repr=False)
    """As the bar shows it; empty where no record is kept."""
    person_id: str | None = None
    matter: str = ""
    """What is being done, such as the name of the service."""
    filling: Filling | None = None
    """The draft that is open, handed from page to page so that it is loaded once."""


class Navigator(Protocol):
    """How a page asks the window for something."""

    def go(self, place: Place) -> None:
        """Leave this page for another."""
        ...

    def back(self) -> None:
        """Go to where the person came from."""
        ...

    @property
    def in_hand(self) -> InHand | None:
        """The citizen whose bar stands over the page."""
        ...

    def take_in_hand(self, citizen: InHand) -> None:
        """Show a citizen's bar over every page from now on; whoever was in hand before is let go first."""
        ...

    def let_go(self) -> None:
        """Close the citizen's record: their bar goes, and nothing of theirs stays in the window or the clipboard."""
        ...

    def tell(self, notice: Notice) -> None:
        """Say something that does not belong to the page, and announce it to a screen reader."""
        ...

    def recount(self) -> None:
        """Read the counts of the strip and the rail again: something was queued, sent or put by."""
        ...
