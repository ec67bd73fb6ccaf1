"""Working days and bank holidays, by the nation of the UK; the only user of `holidays`."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final

from caseworker.base import late

if TYPE_CHECKING:
    import holidays
else:
    holidays = late("holidays")


class Nation(StrEnum):
    """A part of the UK with bank holidays of its own."""

    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern-ireland"


_SUBDIVISIONS: Final = {
    Nation.ENGLAND: "ENG",
    Nation.WALES: "WLS",
    Nation.SCOTLAND: "SCT",
    Nation.NORTHERN_IRELAND: "NIR",
}
_SATURDAY: Final = 5


@dataclass(frozen=True, slots=True)
class DayOff:
    """A day on which offices are closed, and the next on which they are open."""

    on: date
    is_bank_holiday: bool
    """Else it is a Saturday or a Sunday."""
    next_on: date


def is_bank_holiday(on: date, nation: Nation) -> bool:
    """Say whether offices of that nation are closed for a holiday; a holiday on a Saturday is one of these, too."""
    return on in _bank_holidays(nation, on.year)


def is_working_day(on: date, nation: Nation) -> bool:
    """Say whether it is neither at a weekend nor a bank holiday."""
    return on.weekday() < _SATURDAY and not is_bank_holiday(on, nation)


def next_working_day(on: date, nation: Nation) -> date:
    """Return the day itself if it is a working day, else the first one after it."""
    while not is_working_day(on, nation):
        on += timedelta(days=1)
    return on


def in_working_days(start: date, days: int, nation: Nation) -> date:
    """Return the day that is so many working days after `start`, which itself does not count.

    Args:
        start: where the counting begins; it may be a day off.
        days: how many, at least 1.
        nation: whose bank holidays are left out.
    """
    if days < 1:
        raise ValueError("working days are counted from one on")
    day = start
    for _ in range(days):
        day = next_working_day(day + timedelta(days=1), nation)
    return day


def day_off(on: date, nation: Nation) -> DayOff | None:
    """Return what is to be told of a day on which offices are closed; None for a working day."""
    if is_working_day(on, nation):
        return None
    return DayOff(on, is_bank_holiday(on, nation), next_working_day(on, nation))


@cache
def _bank_holidays(nation: Nation, year: int) -> frozenset[date]:
    """Return a year's bank holidays; each year is worked out once, on whichever thread asks first."""
    found = holidays.country_holidays("GB", subdiv=_SUBDIVISIONS[nation], years=year)
    return frozenset(on for on in found if on.year == year)
