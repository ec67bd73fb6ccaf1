"""What the outbox says of an item: its chip, when, and what happened to it, in the adviser's language."""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from caseworker.desk import OutboxRow
from caseworker.outbox import Event, Happening, State
from ui.outbox.sending import Underway
from ui.when import hour_or_day, moment_words
from ui.widgets import ChipTone, Row

_TONES: Final = {
    State.QUEUED: (ChipTone.WAITING, "clock"),
    State.SENDING: (ChipTone.SENDING, "upload"),
    State.IN_DOUBT: (ChipTone.WAITING, "circle-question-mark"),
    State.HELD: (ChipTone.NEEDS_YOU, "circle-alert"),
    State.RECEIVED: (ChipTone.RECEIVED, "check"),
    State.HANDED_OVER: (ChipTone.RECEIVED, "check"),
    State.WITHDRAWN: (ChipTone.QUIET, "ban"),
    State.REPLACED: (ChipTone.QUIET, "repeat"),
}


def row_of(row: OutboxRow, underway: Underway | None, today: date) -> Row:
    """Return the row of an item; the one under way shows how far it is."""
    is_moving = underway is not None and underway.item_id == row.item_id
    tone, icon = _TONES[State.SENDING] if is_moving else _TONES[row.state]
    if row.needs_person:
        tone, icon = _TONES[State.HELD]
    return Row(
        key=row.item_id,
        title=row.name or QCoreApplication.translate("Outbox", "No record kept"),
        detail=f"{row.service_title} · {row.reference}",
        initials=row.initials,
        chip=QCoreApplication.translate("Outbox", "Sending") if is_moving else chip_words(row),
        tone=tone,
        icon=icon,
        when=bytes_words(underway) if is_moving and underway else _when(row, today),
    )


def chip_words(row: OutboxRow) -> str:
    """Return the state in one or two words."""
    if row.needs_person:
        return QCoreApplication.translate("Outbox", "Needs you")
    match row.state:
        case State.SENDING:
            return QCoreApplication.translate("Outbox", "Sending")
        case State.IN_DOUBT:
            return QCoreApplication.translate("Outbox", "Not confirmed")
        case State.RECEIVED:
            return QCoreApplication.translate("Outbox", "Received")
        case State.HANDED_OVER:
            return QCoreApplication.translate("Outbox", "Handed over")
        case State.WITHDRAWN:
            return QCoreApplication.translate("Outbox", "Withdrawn")
        case State.REPLACED:
            return QCoreApplication.translate("Outbox", "Replaced")
        case _:
            return QCoreApplication.translate("Outbox", "Waiting")


def bytes_words(underway: Underway) -> str:
    """Return how much has left, such as ``1.9 of 3.0 MB``."""
    size = QLocale()
    form = QLocale.DataSizeFormat.DataSizeSIFormat
    sent = size.formattedDataSize(min(underway.sent_bytes, underway.total_bytes), 1, form)
    total = size.formattedDataSize(underway.total_bytes, 1, form)
    number, _, unit = sent.partition(" ")
    same_unit = total.endswith(f" {unit}")
    return QCoreApplication.translate("Outbox", "{sent} of {total}").format(
        sent=number if same_unit else sent, total=total
    )


def history_line(happening: Happening, advisers: dict[str, str], today: date) -> str:
    """Return one line of what happened, such as ``20 Nov, 14:05 · Put in the outbox by Priya``."""
    who = advisers.get(happening.by, "").split(" ")[0]
    said = _happened(happening).format(who=who or QCoreApplication.translate("History", "a colleague"))
    line = f"{moment_words(happening.at, today)} · {said}"
    return f"{line}: “{happening.note}”" if happening.note else line


def _when(row: OutboxRow, today: date) -> str:
    if row.is_sent_back:
        return QCoreApplication.translate("Outbox", "Sent back {when}").format(when=hour_or_day(row.changed_at, today))
    return moment_words(row.changed_at, today)


def _happened(happening: Happening) -> str:  # noqa: C901, PLR0911, PLR0912 - one line for each event
    match happening.event:
        case "queued":
            return QCoreApplication.translate("History", "Put in the outbox by {who}")
        case Event.CLAIM:
            return QCoreApplication.translate("History", "Sending began")
        case Event.PART_ARRIVED:
            return QCoreApplication.translate("History", "A part of it arrived")
        case Event.NOTHING_LEFT:
            return _nothing_left(happening.code)
        case Event.NO_ANSWER:
            return QCoreApplication.translate("History", "Sent, but no answer came")
        case Event.LEASE_RAN_OUT:
            return QCoreApplication.translate("History", "Sending broke off: the program or the computer stopped")
        case Event.RECEIPT if happening.code == "office.told-a-person":
            return QCoreApplication.translate("History", "The office told {who} that they have it")
        case Event.RECEIPT:
            return QCoreApplication.translate("History", "Received by the office")
        case Event.HAND_OVER:
            return QCoreApplication.translate("History", "Handed over to the office")
        case Event.REFUSE:
            return QCoreApplication.translate("History", "The office would not take it")
        case Event.ABSENT:
            return QCoreApplication.translate("History", "The office told {who} that they do not have it")
        case Event.GIVE_UP:
            return QCoreApplication.translate("History", "Not tried again by itself")
        case Event.PERMISSION_GONE:
            return QCoreApplication.translate("History", "Not sent: the permission had ended")
        case Event.WISH:
            return QCoreApplication.translate("History", "{who} noted that it is to be stopped")
        case Event.RELEASE:
            return QCoreApplication.translate("History", "{who} let it be sent again")
        case Event.REPLACE:
            return QCoreApplication.translate("History", "Replaced by a corrected form")
        case Event.WITHDRAW:
            return QCoreApplication.translate("History", "Withdrawn by {who}")
        case Event.RESTORED:
            return QCoreApplication.translate("History", "Came back from a backup")
        case _:
            return happening.event


def _nothing_left(code: str) -> str:
    match code:
        case "office.account" | "office.unreadable":
            return QCoreApplication.translate("History", "The office did not accept this desk’s account")
        case "office.stopped":
            return QCoreApplication.translate("History", "Sending was stopped here before anything left")
        case _:
            return QCoreApplication.translate("History", "The office could not be reached; nothing left")
