"""How it is said who may act for a person."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from caseworker.casework import ActingAs, May
from caseworker.desk import ActingLine
from ui.when import day_words
from ui.widgets.typeset import side_by_side


def acts_as_words(acts_as: ActingAs) -> str:
    """Return by what authority somebody acts."""
    return {
        ActingAs.APPOINTEE: QCoreApplication.translate("acting", "appointee for benefits"),
        ActingAs.ATTORNEY: QCoreApplication.translate("acting", "power of attorney"),
        ActingAs.DEPUTY: QCoreApplication.translate("acting", "deputy named by a court"),
        ActingAs.PARENT: QCoreApplication.translate("acting", "parent of a child"),
        ActingAs.NAMED_HELPER: QCoreApplication.translate("acting", "helper they named themself"),
    }[acts_as]


def may_words(may: frozenset[May]) -> str:
    """Return what somebody may do."""
    words = {
        May.BE_TOLD: QCoreApplication.translate("acting", "be told"),
        May.ANSWER: QCoreApplication.translate("acting", "answer"),
        May.SIGN: QCoreApplication.translate("acting", "sign"),
    }
    return QCoreApplication.translate("acting", "may {list}").format(
        list=", ".join(words[one] for one in May if one in may)
    )


def name_words(line: ActingLine) -> str:
    """Return who it is, with who they are to the person."""
    one = line.representative
    relation = f", {one.relation}" if one.relation else ""
    return f"{one.name}{relation}"


def scope_words(line: ActingLine) -> str:
    """Return by what authority, for what and until when somebody may act."""
    one = line.representative
    services = ", ".join(line.services) or QCoreApplication.translate("acting", "for everything here")
    return side_by_side(_capital(acts_as_words(one.acts_as)), may_words(one.may), services, until_words(one.until_on))


def until_words(until_on: date | None) -> str:
    """Return until when it holds."""
    if until_on is None:
        return QCoreApplication.translate("acting", "until it is taken back")
    return QCoreApplication.translate("acting", "until {day}").format(day=day_words(until_on))


def proof_words(line: ActingLine) -> str:
    """Return what was seen, and by whom; or why it is over."""
    one = line.representative
    if one.ended_at is not None:
        ended = QCoreApplication.translate("acting", "Ended {day}: {why}")
        return ended.format(day=day_words(one.ended_at.date()), why=one.ended_because)
    if not line.stands:
        return QCoreApplication.translate("acting", "This has run out.")
    seen = QCoreApplication.translate("acting", "Seen {day} by {name}: {document}")
    told = QCoreApplication.translate("acting", "Told {day} to {name}")
    first = line.seen_by.split()[0] if line.seen_by else ""
    words = seen if one.document else told
    return words.format(day=day_words(one.seen_at.date()), name=first, document=one.document)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
