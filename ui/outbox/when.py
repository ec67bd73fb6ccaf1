"""Days and moments as people say them, in the adviser's language."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from caseworker.base import LONDON


def day_words(on: date) -> str:
    """Return a day in words, such as ``22 November 2026``."""
    return QLocale().toString(QDate(on.year, on.month, on.day), "d MMMM yyyy")


def moment_words(at: datetime, today: date) -> str:
    """Return a moment as short as it can be understood: ``Today, 09:42``, ``20 Nov, 14:05``."""
    there = at.astimezone(LONDON)
    on, time = there.date(), there.strftime("%H:%M")
    if on == today:
        return QCoreApplication.translate("When", "Today, {time}").format(time=time)
    if on == today - timedelta(days=1):
        return QCoreApplication.translate("When", "Yesterday, {time}").format(time=time)
    pattern = "d MMM" if on.year == today.year else "d MMM yyyy"
    return f"{QLocale().toString(QDate(on.year, on.month, on.day), pattern)}, {time}"


def short_words(at: datetime, today: date) -> str:
    """Return the time of a moment of today, the day of any other."""
    there = at.astimezone(LONDON)
    on = there.date()
    return there.strftime("%H:%M") if on == today else QLocale().toString(QDate(on.year, on.month, on.day), "d MMM")
