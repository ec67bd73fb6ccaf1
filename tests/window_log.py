from dataclasses import dataclass, field

from ui.navigation import InHand, Place
from ui.wording import Notice


@dataclass
class WindowLog:
    """A window for tests of pages: it notes where it was asked to go and whom it was given."""

    places: list[Place] = field(default_factory=list)
    taken: list[InHand] = field(default_factory=list)
    told: list[Notice] = field(default_factory=list)
    in_hand: InHand | None = None
    went_back: int = 0
    recounts: int = 0

    def go(self, place: Place) -> None:
        self.places.append(place)

    def back(self) -> None:
        self.went_back += 1

    def take_in_hand(self, citizen: InHand) -> None:
        self.in_hand = citizen
        self.taken.append(citizen)

    def let_go(self) -> None:
        self.in_hand = None

    def tell(self, notice: Notice) -> None:
        self.told.append(notice)

    def recount(self) -> None:
        self.recounts += 1
