"""What is said of follow-ups in the adviser's language."""

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from caseworker.base import LONDON
from caseworker.casework import CameOfIt, DueWhen, FollowUp, FollowUpState, How
from caseworker.desk import FollowUpLine, Suggestion, Why
from ui.when import short_day
from ui.widgets import ChipTone, Row

ICONS: Final = {
    How.CALL: "phone",
    How.VISIT: "house",
    How.LETTER: "mail",
    How.OFFICE: "building",
    How.THEY_COME: "user",
}
TONES: Final = {
    DueWhen.OVERDUE: ChipTone.NEEDS_YOU,
    DueWhen.TODAY: ChipTone.WAITING,
    DueWhen.THIS_WEEK: ChipTone.SENDING,
    DueWhen.LATER: ChipTone.QUIET,
}


def how_words(how: How) -> str:
    """Return what is to happen, in a word or two."""
    return {
        How.CALL: QCoreApplication.translate("FollowUps", "Call them"),
        How.VISIT: QCoreApplication.translate("FollowUps", "Visit them"),
        How.LETTER: QCoreApplication.translate("FollowUps", "Write to them"),
        How.OFFICE: QCoreApplication.translate("FollowUps", "Ask the office"),
        How.THEY_COME: QCoreApplication.translate("FollowUps", "They come back"),
    }[how]


def came_of_it_words(came_of_it: CameOfIt) -> str:
    """Return what came of a promise, in a word or two."""
    return {
        CameOfIt.TOLD: QCoreApplication.translate("FollowUps", "They know more"),
        CameOfIt.DECIDED: QCoreApplication.translate("FollowUps", "Decided"),
        CameOfIt.SKILLS: QCoreApplication.translate("FollowUps", "Skills"),
        CameOfIt.MORE_HELP: QCoreApplication.translate("FollowUps", "More help"),
        CameOfIt.NOT_REACHED: QCoreApplication.translate("FollowUps", "Not reached"),
        CameOfIt.OTHER: QCoreApplication.translate("FollowUps", "Something else"),
    }[came_of_it]


def due_words(due: DueWhen) -> str:
    """Return how soon it is due."""
    return {
        DueWhen.OVERDUE: QCoreApplication.translate("FollowUps", "Overdue"),
        DueWhen.TODAY: QCoreApplication.translate("FollowUps", "Today"),
        DueWhen.THIS_WEEK: QCoreApplication.translate("FollowUps", "This week"),
        DueWhen.LATER: QCoreApplication.translate("FollowUps", "Later"),
    }[due]


def weekday_words(on: date, *, with_year: date | None = None) -> str:
    """Return a day with its weekday, such as ``Tuesday 29 December``; with the year where it is not that of a day."""
    pattern = "dddd d MMMM" if with_year is None or on.year == with_year.year else "dddd d MMMM yyyy"
    return QLocale().toString(QDate(on.year, on.month, on.day), pattern)


def short_weekday(on: date) -> str:
    """Return a day as lists show it, such as ``Tue 29 Dec``."""
    return QLocale().toString(QDate(on.year, on.month, on.day), "ddd d MMM")


def promised_for(line: FollowUpLine, today: date) -> str:
    """Return the day, and the time where one was promised."""
    day = weekday_words(line.due_on, with_year=today)
    return ", ".join(filter(None, (day, line.follow_up.promise.at_time)))


def whose_words(name: str) -> str:
    """Return the name, or that there is no record."""
    return name or QCoreApplication.translate("FollowUps", "No record kept")


def list_rows(lines: Iterable[FollowUpLine]) -> list[Row]:
    """Return promises as rows of the page; of thousands, each word and each day is put into words once."""
    how, when = {one: how_words(one) for one in How}, cache(short_weekday)
    return [_list_row(line, how[line.how], when(line.due_on)) for line in lines]


def _list_row(line: FollowUpLine, how: str, when: str) -> Row:
    return Row(
        line.id,
        whose_words(line.name),
        " · ".join(filter(None, (line.what, line.follow_up.promise.at_time, line.service_title))),
        initials=line.initials,
        chip=how,
        tone=TONES[line.due],
        icon=ICONS[line.how],
        when=when,
    )


def head_row(due: DueWhen, count: int) -> Row:
    """Return the heading over the promises that are due so soon."""
    return Row(due.value, f"{due_words(due)} ({count})", is_head=True)


def ended_title(follow_up: FollowUp) -> str:
    """Return how it ended."""
    if follow_up.state is FollowUpState.KEPT:
        return QCoreApplication.translate("FollowUps", "Follow-up kept")
    return QCoreApplication.translate("FollowUps", "Follow-up dropped")


def suggestion_words(one: Suggestion, today: date) -> str:
    """Return why something is suggested."""
    day = weekday_words(one.because_on, with_year=today)
    if one.why is Why.AGREEMENT_ENDS:
        return QCoreApplication.translate("FollowUps", "The permission ends on {day}.").format(day=day)
    if one.because_on <= today:
        return QCoreApplication.translate("FollowUps", "The office was to answer by {day}.").format(day=day)
    return QCoreApplication.translate("FollowUps", "The office answers by {day}.").format(day=day)


def record_row(line: FollowUpLine, today: date) -> Row:
    """Return a promise as a row of a person's record: still to be kept, or with what came of it."""
    kept = line.follow_up
    if kept.ended_at is None:
        said = QCoreApplication.translate("FollowUps", "Promised for {day}.").format(day=promised_for(line, today))
        chip = (
            due_words(line.due)
            if line.due in {DueWhen.OVERDUE, DueWhen.TODAY}
            else QCoreApplication.translate("FollowUps", "Promised")
        )
        when = short_weekday(line.due_on)
        return Row(line.id, line.what, said, chip=chip, tone=TONES[line.due], when=when)
    chip = came_of_it_words(kept.came_of_it) if kept.came_of_it else ""
    when = short_day(kept.ended_at.astimezone(LONDON).date(), today)
    return Row(line.id, ended_title(kept), kept.note or line.what, chip=chip, tone=ChipTone.QUIET, when=when)
