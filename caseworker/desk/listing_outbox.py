"""The outbox as a list: whose each item is and where it stands, in one question to the vault."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from caseworker.desk.naming import initials_of, title_of
from caseworker.desk.telling_apart import told_apart
from caseworker.outbox import State
from caseworker.store import ItemAtOffice, Store

_FIRST: Final = (State.SENDING, State.HELD, State.IN_DOUBT, State.QUEUED)
"""What is still under way, in this order and oldest first; what has come to an end follows, newest first."""


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One item as a list shows it."""

    item_id: str
    person_id: str | None
    name: str = field(repr=False)
    """Empty where no record is kept."""
    initials: str
    service_title: str
    reference: str
    office_name: str
    state: State
    needs_person: bool
    is_sent_back: bool
    """The office read it and would not take it."""
    queued_at: datetime
    changed_at: datetime


def outbox_rows(store: Store) -> tuple[OutboxRow, ...]:
    """Return everything that was to be sent: what is under way first, then what has come to an end, newest first."""
    with store.reading() as tx:
        titles = tx.overview.titles()
        items = told_apart(tx, tx.overview.standing_in(*State))
    rows = [_row(item, titles) for item in items]
    under_way = sorted((row for row in rows if row.state in _FIRST), key=lambda row: _FIRST.index(row.state))
    over = sorted((row for row in rows if row.state not in _FIRST), key=lambda row: row.changed_at, reverse=True)
    return (*under_way, *over)


def _row(item: ItemAtOffice, titles: dict[tuple[str, str], str]) -> OutboxRow:
    is_held = item.state is State.HELD
    return OutboxRow(
        item_id=item.item_id,
        person_id=item.person_id,
        name=item.name,
        initials=initials_of(item.name),
        service_title=title_of(titles, item.service_id, item.form_version),
        reference=item.reference,
        office_name=item.office_name,
        state=item.state,
        needs_person=is_held or item.has_late_receipt,
        is_sent_back=is_held and item.last_code.startswith("office.refused"),
        queued_at=item.queued_at,
        changed_at=item.changed_at,
    )
