"""Look over the desk: which forms to carry on with, what needs a person, and how much waits."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from caseworker.base import LONDON, Clock
from caseworker.casework import Action, Channel, DueWhen, How
from caseworker.desk.following_up import FollowUpLine, follow_up_lines
from caseworker.desk.naming import initials_of, title_of
from caseworker.desk.telling_apart import told_apart
from caseworker.desk.tracking import LATE_RECEIPT_STEP, PAUSES, held_sentence
from caseworker.outbox import Pause, State
from caseworker.store import ItemAtOffice, Store, Transaction

IN_DOUBT_FOR: Final = timedelta(days=1)
"""A doubt that did not end by itself for so long is shown to a person."""
TOLD_FOLLOW_UPS: Final = 3
"""So many promises that are due are told one by one."""
LATE_FOR: Final = timedelta(days=14)
"""How long a receipt that came after a withdrawal is shown."""
_REFUSED: Final = "office.refused"


class NeedKind(StrEnum):
    """What needs a person."""

    SENT_BACK = "sent-back"
    """The office read it and would not take it."""
    HELD = "held"
    IN_DOUBT = "in-doubt"
    ARRIVED_AFTER_ALL = "arrived-after-all"
    """The office has what was withdrawn or replaced here."""
    LETTERS_TO_PRINT = "letters-to-print"
    AGREEMENT_ENDED = "agreement-ended"
    """A draft waits while no agreement stands."""
    ACCOUNT = "account"
    """An office does not accept the desk's account."""
    FOLLOW_UP = "follow-up"
    """A promise is due today, or was due before."""
    FOLLOW_UPS = "follow-ups"
    """More promises are due than are told one by one."""


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One form under way."""

    draft_id: str
    case_id: str
    person_id: str | None
    name: str = field(repr=False)
    """Empty where no record is kept."""
    initials: str
    service_title: str
    fraction: float
    """Answered questions among those that are asked by now, from 0 to 1."""
    changed_at: datetime
    channel: Channel
    agreement_stands: bool


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that needs a person; what does not belong to its kind is empty."""

    kind: NeedKind
    sentence: str
    """Plain English, always one of a few."""
    detail: str = field(default="", repr=False)
    """What the office wrote."""
    name: str = field(default="", repr=False)
    initials: str = ""
    person_id: str | None = None
    service_title: str = ""
    office_name: str = ""
    item_id: str = ""
    case_id: str = ""
    draft_id: str = ""
    follow_up_id: str = ""
    what: str = field(default="", repr=False)
    """What was promised, in the adviser's words."""
    safe_contact: str = field(default="", repr=False)
    """How and when it is safe to reach them, where they are to be called or visited."""
    count: int = 1
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How much waits; no names."""

    waiting: int
    """To be sent: saved here, or in doubt and to be checked again."""
    sending: int
    needs_you: int
    letters_to_print: int
    follow_ups_due: int
    """Promised for today or for a day before."""
    received_this_week: int
    last_sent_at: datetime | None


def carry_on(store: Store, clock: Clock) -> tuple[DraftLine, ...]:
    """Return the forms under way, last changed first."""
    with store.reading() as tx:
        return draft_lines(tx, clock)


def needs_you(store: Store, clock: Clock) -> tuple[Need, ...]:
    """Return what needs a person, the most pressing kind first and the oldest of each kind first."""
    with store.reading() as tx:
        return _needs(tx, clock)


def counts(store: Store, clock: Clock) -> Counts:
    """Count what waits and what arrived."""
    today = clock.today()
    monday = datetime.combine(today - timedelta(days=today.weekday()), time(), LONDON)
    with store.reading() as tx:
        tally = tx.overview.tally()
        return Counts(
            waiting=tally.get(State.QUEUED, 0) + tally.get(State.IN_DOUBT, 0),
            sending=tally.get(State.SENDING, 0),
            needs_you=len(_needs(tx, clock)),
            letters_to_print=tx.letters.count(),
            follow_ups_due=tx.cases.follow_ups.count_due(today),
            received_this_week=tx.overview.received_since(monday),
            last_sent_at=tx.overview.last_sent_at(),
        )


def draft_lines(tx: Transaction, clock: Clock, *, person_id: str | None = None) -> tuple[DraftLine, ...]:
    """Return the forms under way inside a transaction; only those of one person if `person_id` names them."""
    titles, today = tx.overview.titles(), clock.today()
    return tuple(
        DraftLine(
            draft_id=draft.draft_id,
            case_id=draft.case_id,
            person_id=draft.person_id,
            name=draft.name,
            initials=initials_of(draft.name),
            service_title=title_of(titles, draft.service_id, draft.form_version),
            fraction=draft.how_far.fraction,
            changed_at=draft.changed_at,
            channel=draft.channel,
            agreement_stands=tx.agreements.covering(draft.case_id, on=today, action=Action.FILL_IN) is not None,
        )
        for draft in told_apart(tx, tx.overview.open_drafts(person_id=person_id))
    )


def _needs(tx: Transaction, clock: Clock) -> tuple[Need, ...]:
    now, titles = clock.now(), tx.overview.titles()
    needs = [_held(item, titles) for item in told_apart(tx, tx.overview.standing_in(State.HELD))]
    in_doubt = told_apart(tx, tx.overview.standing_in(State.IN_DOUBT))
    doubtful = (item for item in in_doubt if item.queued_at <= now - IN_DOUBT_FOR)
    sentence = "It may have arrived, the office has not said so yet."
    needs += [_about_item(NeedKind.IN_DOUBT, item, sentence, titles) for item in doubtful]
    late = told_apart(tx, tx.overview.late_receipts(since=now - LATE_FOR))
    needs += [_about_item(NeedKind.ARRIVED_AFTER_ALL, item, LATE_RECEIPT_STEP, titles) for item in late]
    needs += _paused_accounts(tx)
    needs += _ended(draft_lines(tx, clock))
    needs += _promises_due(tx, clock.today())
    letters = tx.letters.waiting()
    if letters:
        sentence, since = "Letters wait to be printed.", letters[0].put_by_at
        needs.append(Need(NeedKind.LETTERS_TO_PRINT, sentence, count=len(letters), since=since))
    order = list(NeedKind)
    return tuple(sorted(needs, key=lambda need: order.index(need.kind)))


def _held(item: ItemAtOffice, titles: dict[tuple[str, str], str]) -> Need:
    kind = NeedKind.SENT_BACK if item.last_code.startswith(_REFUSED) else NeedKind.HELD
    return _about_item(kind, item, held_sentence(item.last_code), titles)


def _about_item(kind: NeedKind, item: ItemAtOffice, sentence: str, titles: dict[tuple[str, str], str]) -> Need:
    return Need(
        kind,
        sentence,
        detail=item.office_words,
        name=item.name,
        initials=initials_of(item.name),
        person_id=item.person_id,
        service_title=title_of(titles, item.service_id, item.form_version),
        office_name=item.office_name,
        item_id=item.item_id,
        case_id=item.case_id,
        since=item.queued_at,
    )


def _promises_due(tx: Transaction, today: date) -> list[Need]:
    lines = follow_up_lines(tx, tx.cases.follow_ups.open(until=today), on=today)
    told = [_promised(line) for line in lines[:TOLD_FOLLOW_UPS]]
    more = len(lines) - len(told)
    return [*told, Need(NeedKind.FOLLOW_UPS, "They are due, too.", count=more)] if more else told


def _promised(line: FollowUpLine) -> Need:
    is_today = line.due is DueWhen.TODAY
    reaches_out = line.how in {How.CALL, How.VISIT}
    return Need(
        NeedKind.FOLLOW_UP,
        sentence="Promised for today." if is_today else "It was promised for a day that is over.",
        name=line.name,
        initials=line.initials,
        person_id=line.person_id,
        service_title=line.service_title,
        case_id=line.follow_up.promise.case_id,
        follow_up_id=line.id,
        what=line.what,
        safe_contact=line.safe_contact if reaches_out else "",
        since=line.follow_up.promised_at,
    )


def _paused_accounts(tx: Transaction) -> list[Need]:
    paused = (one for one in tx.offices.everyone() if tx.offices.standing(one.id).pause is Pause.ACCOUNT)
    return [Need(NeedKind.ACCOUNT, PAUSES[Pause.ACCOUNT], office_name=office.name) for office in paused]


def _ended(drafts: tuple[DraftLine, ...]) -> list[Need]:
    return [
        Need(
            NeedKind.AGREEMENT_ENDED,
            "The permission has ended. Ask for it again before you carry on.",
            name=draft.name,
            initials=draft.initials,
            person_id=draft.person_id,
            service_title=draft.service_title,
            case_id=draft.case_id,
            draft_id=draft.draft_id,
            since=draft.changed_at,
        )
        for draft in drafts
        if not draft.agreement_stands
    ]
