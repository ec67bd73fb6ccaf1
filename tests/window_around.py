from collections.abc import Callable
from dataclasses import dataclass, field

from caseworker.desk import Desk
from ui.navigation import InHand, Place
from ui.runner_port import Runner
from ui.visit import Visit
from ui.wording import Notice


@dataclass
class WindowAround:
    """A window for tests: it writes down what a page asks of it."""

    in_hand: InHand | None = None
    went_to: list[Place] = field(default_factory=list)
    told: list[Notice] = field(default_factory=list)
    recounts: int = 0
    backs: int = 0

    def go(self, place: Place) -> None:
        self.went_to.append(place)

    def back(self) -> None:
        self.backs += 1

    def take_in_hand(self, citizen: InHand) -> None:
        self.in_hand = citizen

    def let_go(self) -> None:
        self.in_hand = None

    def tell(self, notice: Notice) -> None:
        self.told.append(notice)

    def recount(self) -> None:
        self.recounts += 1

    def visit(self, desk: Desk, runner: Runner) -> Visit:
        return Visit(desk, runner, self)


@dataclass
class ScreenLog:
    """A view for tests: it keeps what it was shown, the last of it in `screen`."""

    screens: list[object] = field(default_factory=list)
    on_screen: Callable[[object], None] = lambda _: None

    @property
    def screen(self) -> object:
        return self.screens[-1]

    def show_screen(self, screen: object) -> None:
        self.screens.append(screen)
        self.on_screen(screen)
