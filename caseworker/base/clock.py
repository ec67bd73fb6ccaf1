"""The time, handed down so that tests can hold it still."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from typing import Protocol
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")


class Clock(Protocol):
    """Tells the instant and the day."""

    def now(self) -> datetime:
        """Return the present instant, in UTC and aware of it."""
        ...

    def today(self) -> date:
        """Return the calendar day at the desk."""
        ...


@dataclass(frozen=True, slots=True)
class SystemClock:
    """The computer's own clock; days are counted where the desk stands."""

    zone: tzinfo = LONDON
    read: Callable[[tzinfo], datetime] = datetime.now

    def now(self) -> datetime:
        """Return the present instant in UTC."""
        return self.read(UTC)

    def today(self) -> date:
        """Return the day in the desk's time zone."""
        return self.read(self.zone).date()
