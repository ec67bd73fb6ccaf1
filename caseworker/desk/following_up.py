"""Look at what was promised: what is due, what is still to come, and one promise with all that is known of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from caseworker.base import Clock
from caseworker.casework import DueWhen, FollowUp, How, due_when
from caseworker.desk.naming import initials_of, title_of
from caseworker.desk.telling_apart import told_apart
from caseworker.store import ListedFollowUp, Store, Transaction


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """A promise as lists show it."""

    follow_up: FollowUp
    person_id: str | None
    name: str = field(repr=False)
    """Empty where no record is kept."""
    initials: str
    phone: str = field(repr=False)
    safe_contact: str = field(repr=False)
    """How and when it is safe to reach them, in their words."""
    service_title: str
    """Empty where it belongs to no case."""
    reference: str
    promised_by: str = field(repr=False)
    """The adviser's name."""
    ended_by: str = field(repr=False)
    """The adviser's name; empty while it is open."""
    due: DueWhen

    @property
    def id(self) -> str:
        """The promise."""
        return self.follow_up.id

    @property
    def what(self) -> str:
        """What is promised."""
        return self.follow_up.promise.what

    @property
    def how(self) -> How:
        """What is to happen."""
        return self.follow_up.promise.how

    @property
    def due_on(self) -> date:
        """The day."""
        return self.follow_up.due_on


def follow_ups(store: Store, clock: Clock, *, of_adviser: str = "") -> tuple[FollowUpLine, ...]:
    """Return what is still to be kept, the earliest day first; only what one adviser promised if it names them."""
    with store.reading() as tx:
        return tuple(
            line
            for line in follow_up_lines(tx, tx.cases.follow_ups.open(), on=clock.today())
            if of_adviser in ("", line.follow_up.promised_by)
        )


def follow_up(store: Store, follow_up_id: str, clock: Clock) -> FollowUpLine:
    """Return one promise, with the days that it had before.

    Raises:
        NotFound: there is none with that id.
    """
    with store.reading() as tx:
        return follow_up_lines(tx, (tx.cases.follow_ups.listed(follow_up_id),), on=clock.today())[0]


def promised_in(tx: Transaction, case_id: str, clock: Clock) -> tuple[FollowUpLine, ...]:
    """Return what is still to be kept in a case, the earliest day first, inside a transaction."""
    standing = tuple(one for one in tx.cases.follow_ups.of_case(case_id) if one.follow_up.is_open)
    return follow_up_lines(tx, standing, on=clock.today())


def follow_up_lines(tx: Transaction, found: tuple[ListedFollowUp, ...], *, on: date) -> tuple[FollowUpLine, ...]:
    """Return promises as lists show them on a day, inside a transaction."""
    titles = tx.overview.titles()
    names = {adviser.id: adviser.name for adviser in tx.advisers.everyone()}
    return tuple(_line(one, titles, names, on=on) for one in told_apart(tx, found))


def _line(
    one: ListedFollowUp, titles: Mapping[tuple[str, str], str], names: Mapping[str, str], *, on: date
) -> FollowUpLine:
    return FollowUpLine(
        one.follow_up,
        person_id=one.person_id,
        name=one.name,
        initials=initials_of(one.name),
        phone=one.phone,
        safe_contact=one.safe_contact,
        service_title=title_of(titles, one.service_id, one.form_version) if one.service_id else "",
        reference=one.reference,
        promised_by=names.get(one.follow_up.promised_by, ""),
        ended_by=names.get(one.follow_up.ended_by, ""),
        due=due_when(one.follow_up.due_on, on),
    )
