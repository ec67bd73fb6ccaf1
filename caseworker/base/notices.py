"""Change notices: whoever shows something is told after it was written that such a thing changed."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Thing(StrEnum):
    """The kinds of things that pages show."""

    PEOPLE = "people"
    CASES = "cases"
    """With the permissions in them."""
    DRAFTS = "drafts"
    OUTBOX = "outbox"
    LETTERS = "letters"
    FOLLOW_UPS = "follow-ups"
    SERVICES = "services"
    OFFICES = "offices"
    SETTINGS = "settings"
    """With the advisers."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Which kinds of things changed in one act."""

    changed: frozenset[Thing]


Listener = Callable[[Notice], None]
"""Called on the thread that wrote; it passes the notice on and neither waits nor raises."""


class Notices:
    """Those who want to be told."""

    def __init__(self) -> None:
        self._listeners: tuple[Listener, ...] = ()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` from now on, until the function that is returned is called."""
        self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            self._listeners = tuple(known for known in self._listeners if known is not listener)

        return unsubscribe

    def tell(self, notice: Notice) -> None:
        """Tell everyone."""
        for listener in self._listeners:
            listener(notice)
