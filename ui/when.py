"""Days and moments as people say them, in the adviser's language, by the clock on the wall."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from caseworker.base import LONDON


def day_words(on: date) -> str:
    """Return a day, such as ``22 November 2026``."""
    return _in_pattern(on, "d MMMM yyyy")


def short_day(on: date, today: date) -> str:
    """Return a day as briefly as it is clear: ``Today``, ``Yesterday``, ``3 Oct``, or ``3 Oct 2025``."""
    if on == today:
        return QCoreApplication.translate("When", "Today")
    if on == today - timedelta(days=1):
        return QCoreApplication.translate("When", "Yesterday")
    return _in_pattern(on, "d MMM" if on.year == today.year else "d MMM yyyy")


def day_within(on: date, today: date) -> str:
    """Return a day as it stands within a sentence."""
    if on == today:
        return QCoreApplication.translate("When", "today")
    if on == today - timedelta(days=1):
        return QCoreApplication.translate("When", "yesterday")
    return QCoreApplication.translate("When", "on {day}").format(day=short_day(on, today))


def moment_words(at: datetime, today: date) -> str:
    """Return a moment as short as it can be understood: ``Today, 09:42``, ``20 Nov, 14:05``."""
    there = at.astimezone(LONDON)
    return f"{short_day(there.date(), today)}, {there:%H:%M}"


def day_and_hour(at: datetime, today: date) -> str:
    """Return a moment; the hour only of the last two days."""
    on = at.astimezone(LONDON).date()
    return moment_words(at, today) if today - on < timedelta(days=2) else short_day(on, today)


def hour_or_day(at: datetime, today: date) -> str:
    """Return the time of a moment of today, the day of any other."""
    there = at.astimezone(LONDON)
    return f"{there:%H:%M}" if there.date() == today else _in_pattern(there.date(), "d MMM")


def _in_pattern(on: date, pattern: str) -> str:
    return QLocale().toString(QDate(on.year, on.month, on.day), pattern)
