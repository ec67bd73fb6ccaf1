"""The days that are offered for a promise, worked out past weekends and bank holidays; no Qt."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from caseworker.casework import Nation, in_working_days, next_working_day


class Soon(StrEnum):
    """The days that are offered."""

    SUGGESTED = "suggested"
    """The one that the desk suggests, such as the day by which the office answers."""
    NEXT = "next"
    FIVE = "five"
    TEN = "ten"


@dataclass(frozen=True, slots=True)
class QuickDay:
    """One of them; always a working day."""

    soon: Soon
    on: date


def quick_days(today: date, nation: Nation, *, suggested: date | None = None) -> tuple[QuickDay, ...]:
    """Return the days to offer; what is suggested comes first, on the next working day."""
    counted = (
        QuickDay(Soon.NEXT, in_working_days(today, 1, nation)),
        QuickDay(Soon.FIVE, in_working_days(today, 5, nation)),
        QuickDay(Soon.TEN, in_working_days(today, 10, nation)),
    )
    if suggested is None:
        return counted
    return QuickDay(Soon.SUGGESTED, next_working_day(max(suggested, today), nation)), *counted
