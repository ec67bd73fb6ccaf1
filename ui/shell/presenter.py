"""What stands around every page: the connection and the counts, never a name. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from caseworker.desk import Counts
from ui.runner_port import Lane, Runner


class Connection(StrEnum):
    """What is known of the way to the offices."""

    UNKNOWN = "unknown"
    """Nobody has asked an office yet."""
    OFFLINE = "offline"
    ONLINE = "online"
    SENDING = "sending"
    PAUSED = "paused"
    """Sending was stopped by the adviser."""


@dataclass(frozen=True, slots=True)
class ShellScreen:
    """The strip and the badges."""

    connection: Connection = Connection.UNKNOWN
    waiting: int = 0
    sending_now: int = 0
    """Which one of `sending_of` is under way, from 1."""
    sending_of: int = 0
    letters_to_print: int = 0
    follow_ups_due: int = 0
    needs_you: int = 0
    last_sent_at: datetime | None = None


class ShellView(Protocol):
    """What shows it."""

    def show_screen(self, screen: ShellScreen) -> None:
        """Bring the strip and the rail in line with `screen`."""
        ...


class ShellPresenter:
    """Keeps the strip and the badges true: counts are read from the vault, one reading at a time."""

    def __init__(self, read_counts: Callable[[], Counts], runner: Runner, view: ShellView) -> None:
        self._read_counts = read_counts
        self._runner = runner
        self._view = view
        self._screen = ShellScreen()
        self._is_reading = False
        self._is_stale = False

    @property
    def waiting(self) -> int:
        """How many items wait to be sent, as last counted."""
        return self._screen.waiting

    def recount(self) -> None:
        """Read the counts again; a wish during a reading leads to one more reading after it."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        self._runner.run(Lane.READ, self._read_counts, done=self._counted, failed=self._not_counted)

    def connection_changed(self, connection: Connection, *, now: int = 0, of: int = 0) -> None:
        """Show what is known of the connection now."""
        self._show(replace(self._screen, connection=connection, sending_now=now, sending_of=of))

    def _counted(self, counts: Counts) -> None:
        self._show(
            replace(
                self._screen,
                waiting=counts.waiting,
                letters_to_print=counts.letters_to_print,
                follow_ups_due=counts.follow_ups_due,
                needs_you=counts.needs_you,
                last_sent_at=counts.last_sent_at,
            )
        )
        self._read_on()

    def _not_counted(self, _: BaseException) -> None:
        self._read_on()  # what is shown is the last that was known; the page itself tells what is wrong

    def _read_on(self) -> None:
        self._is_reading = False
        if self._is_stale:
            self.recount()

    def _show(self, screen: ShellScreen) -> None:
        if screen != self._screen:
            self._screen = screen
            self._view.show_screen(screen)
