"""What a page is given when it is opened."""

from dataclasses import dataclass

from caseworker.desk import Desk
from ui.navigation import Navigator
from ui.runner_port import Runner


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit of one page: the desk, a runner that falls silent when the visit ends, and the window around it."""

    desk: Desk
    runner: Runner
    window: Navigator
