"""How a person's story is told: what was done, where it stands, what they permit."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from caseworker.casework import LETTER_SIZES_PT, Citizen, Given, Letters
from caseworker.desk import Did, FollowUpLine, Happened, StandingPermission
from caseworker.outbox import State
from ui.follow_ups.words import record_row
from ui.people.lines import NATIVE_NAMES
from ui.people.record.presenter import Matter
from ui.when import day_within, day_words, short_day
from ui.widgets import ChipTone, Row

_NOT_WORTH_A_LINE = frozenset({Did.CASE_OPENED, Did.LETTER_MADE, Did.PERMISSION_PRINTED})
"""Told in the whole story, but not in the one line of a matter."""


def did_words(did: Did) -> str:
    """Return what was done, in a few words."""
    return {
        Did.CASE_OPENED: QCoreApplication.translate("record", "Began to help"),
        Did.AGREED: QCoreApplication.translate("record", "Permission given"),
        Did.TOOK_BACK: QCoreApplication.translate("record", "Permission taken back"),
        Did.PERMISSION_PRINTED: QCoreApplication.translate("record", "Permission printed"),
        Did.BEGAN: QCoreApplication.translate("record", "Form begun"),
        Did.PUT_IN_OUTBOX: QCoreApplication.translate("record", "Put in the outbox"),
        Did.RECEIVED: QCoreApplication.translate("record", "Received by the office"),
        Did.HANDED_OVER: QCoreApplication.translate("record", "Handed over to the office"),
        Did.ARRIVED_LATE: QCoreApplication.translate("record", "The office has it after all"),
        Did.SENT_BACK: QCoreApplication.translate("record", "The office would not take it"),
        Did.WITHDRAWAL_WISHED: QCoreApplication.translate("record", "They want it stopped"),
        Did.WITHDRAWN: QCoreApplication.translate("record", "Withdrawn, it was not sent"),
        Did.REPLACED: QCoreApplication.translate("record", "Replaced by a corrected form"),
        Did.LETTER_MADE: QCoreApplication.translate("record", "Letter made"),
        Did.LETTER_PUT_BY: QCoreApplication.translate("record", "Letter put by to be printed"),
        Did.LETTER_PRINTED: QCoreApplication.translate("record", "Letter printed"),
        Did.ANSWERS_ERASED: QCoreApplication.translate("record", "Answers erased here"),
    }[did]


def who_did(one: Happened) -> str:
    """Return what was done and by whom, where it was a person."""
    words = did_words(one.did)
    by = QCoreApplication.translate("record", "{what} by {name}")
    return by.format(what=words, name=one.by.split()[0]) if one.by and one.did is Did.PUT_IN_OUTBOX else words


def matter_row(matter: Matter, *, today: date) -> Row:
    """Return a matter as a row: when, what, and where it stands."""
    chip, tone = _standing(matter)
    worth = [one for one in matter.did if one.did not in _NOT_WORTH_A_LINE] or list(matter.did)
    return Row(
        matter.case_id,
        matter.service_title,
        f"{matter.reference} · {who_did(worth[0])}.",
        when=short_day(matter.last_at.date(), today),
        chip=chip,
        tone=tone,
    )


def story_rows(follow_ups: tuple[FollowUpLine, ...], matters: tuple[Matter, ...], today: date) -> list[Row]:
    """Return what is promised, the earliest day first, and then all that was done, the newest first."""
    standing = [record_row(line, today) for line in follow_ups if line.follow_up.is_open]
    over = [(line.follow_up.ended_at, record_row(line, today)) for line in follow_ups if line.follow_up.ended_at]
    done = [(matter.last_at, matter_row(matter, today=today)) for matter in matters]
    return standing + [row for _, row in sorted(over + done, key=lambda one: one[0], reverse=True)]


def _standing(matter: Matter) -> tuple[str, ChipTone]:
    standing: dict[State | None, tuple[str, ChipTone]] = {
        State.QUEUED: (QCoreApplication.translate("record", "Waiting"), ChipTone.WAITING),
        State.SENDING: (QCoreApplication.translate("record", "Being sent"), ChipTone.SENDING),
        State.IN_DOUBT: (QCoreApplication.translate("record", "Not confirmed"), ChipTone.WAITING),
        State.HELD: (QCoreApplication.translate("record", "Needs you"), ChipTone.NEEDS_YOU),
        State.RECEIVED: (QCoreApplication.translate("record", "Received"), ChipTone.RECEIVED),
        State.HANDED_OVER: (QCoreApplication.translate("record", "Handed over"), ChipTone.RECEIVED),
        State.WITHDRAWN: (QCoreApplication.translate("record", "Withdrawn"), ChipTone.QUIET),
        State.REPLACED: (QCoreApplication.translate("record", "Replaced"), ChipTone.QUIET),
        None: (QCoreApplication.translate("record", "Not finished"), ChipTone.QUIET),
    }
    return standing[matter.state]


def permission_words(one: StandingPermission, *, today: date) -> tuple[str, str]:
    """Return what is permitted and until when; and how it was given, when and to whom."""
    what = QCoreApplication.translate("record", "Fill in and send {service}, until {day}")
    given = {
        Given.SIGNED_ON_SCREEN: QCoreApplication.translate("record", "Given {day}, signed on screen."),
        Given.SIGNED_ON_PAPER: QCoreApplication.translate("record", "Given {day}, signed on paper."),
        Given.SPOKEN: QCoreApplication.translate("record", "Given {day}, spoken before a witness."),
    }[one.given]
    day = day_within(one.given_at.date(), today)
    told = given.format(day=day)
    if one.given_by:
        by = QCoreApplication.translate("record", "By {name}, who may act for them.").format(name=one.given_by)
        told = f"{told} {by}"
    return what.format(service=one.service_title, day=day_words(one.until_on)), told


def facts_of(citizen: Citizen) -> tuple[str, ...]:
    """Return who somebody is and how to reach them."""
    facts = []
    if citizen.born_on is not None:
        facts.append(QCoreApplication.translate("people", "Born {day}").format(day=day_words(citizen.born_on)))
    if citizen.address is not None:
        facts.append(", ".join(part for part in (*citizen.address.lines, citizen.address.postcode) if part))
    return (*facts, citizen.phone, citizen.email)


def likes_of(citizen: Citizen) -> tuple[str, ...]:
    """Return what to heed in how somebody is written to and reached; nothing of what is usual."""
    likes = citizen.preferences
    language = NATIVE_NAMES.get(likes.language, likes.language)
    in_language = QCoreApplication.translate("record", "letters in {language}").format(language=language)
    way = {
        Letters.IN_HAND: "",
        Letters.BY_POST: QCoreApplication.translate("record", "prefers post"),
        Letters.NONE: QCoreApplication.translate("record", "wants no letters"),
    }[likes.letters]
    return (
        in_language if likes.language != "en" else "",
        QCoreApplication.translate("record", "letters in large print")
        if likes.letter_size_pt > LETTER_SIZES_PT[0]
        else "",
        way,
        citizen.safe_contact,
    )


def letter_words(citizen: Citizen) -> str:
    """Return how they like their letters."""
    likes = citizen.preferences
    language = NATIVE_NAMES.get(likes.language, likes.language)
    size = (
        QCoreApplication.translate("record", "in large print")
        if likes.letter_size_pt > LETTER_SIZES_PT[0]
        else QCoreApplication.translate("record", "in usual print")
    )
    way = {
        Letters.IN_HAND: QCoreApplication.translate("record", "taken along"),
        Letters.BY_POST: QCoreApplication.translate("record", "by post"),
        Letters.NONE: QCoreApplication.translate("record", "none wanted"),
    }[likes.letters]
    return QCoreApplication.translate("record", "Letters: {list}").format(list=", ".join((language, size, way)))
