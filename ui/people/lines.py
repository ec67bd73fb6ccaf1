"""How a person, a day and an hour are said in one line of the window."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from caseworker.base import LONDON
from caseworker.casework import Citizen
from caseworker.desk import initials_of
from ui.widgets import Row


def day_words(on: date) -> str:
    """Return a day, such as 4 March 1948."""
    return QLocale().toString(QDate(on.year, on.month, on.day), "d MMMM yyyy")


def short_day(on: date, *, today: date) -> str:
    """Return a day as briefly as it is clear: today, yesterday, 3 Oct, or 3 Oct 2025."""
    if on == today:
        return QCoreApplication.translate("people", "Today")
    if on == today - timedelta(days=1):
        return QCoreApplication.translate("people", "Yesterday")
    return QLocale().toString(QDate(on.year, on.month, on.day), "d MMM" if on.year == today.year else "d MMM yyyy")


def day_within(on: date, *, today: date) -> str:
    """Return a day as it stands within a sentence."""
    if on == today:
        return QCoreApplication.translate("people", "today")
    if on == today - timedelta(days=1):
        return QCoreApplication.translate("people", "yesterday")
    return QCoreApplication.translate("people", "on {day}").format(day=short_day(on, today=today))


def instant_words(at: datetime, *, today: date) -> str:
    """Return an instant as the clock on the wall showed it."""
    local = at.astimezone(LONDON)
    return f"{short_day(local.date(), today=today)}, {local:%H:%M}"


def day_and_hour(at: datetime, *, today: date) -> str:
    """Return an instant as the clock on the wall showed it; the hour only of the last two days."""
    on = at.astimezone(LONDON).date()
    return instant_words(at, today=today) if today - on < timedelta(days=2) else short_day(on, today=today)


def person_row(citizen: Citizen, *, is_private: bool) -> Row:
    """Return a person as a row; a private one shows initials, and no more of the rest than tells two apart."""
    facts = []
    if citizen.born_on is not None:
        born = str(citizen.born_on.year) if is_private else day_words(citizen.born_on)
        facts.append(QCoreApplication.translate("people", "Born {day}").format(day=born))
    address = citizen.address
    if address is not None and is_private:
        facts.append(address.postcode.partition(" ")[0])
    elif address is not None:
        facts.append(", ".join(part for part in (*address.lines[:1], address.postcode) if part))
    known_as = "" if is_private or citizen.known_as == citizen.name else citizen.known_as
    title = f"{citizen.name} ({known_as})" if known_as else citizen.name
    detail = " · ".join(filter(None, facts))
    return Row(citizen.id, title, detail, initials=initials_of(citizen.name) if is_private else "")
