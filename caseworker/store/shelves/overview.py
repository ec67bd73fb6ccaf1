"""The shelf of what lists and counts show: it only reads, each list in one question to the vault."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from caseworker.casework import Channel, Citizen, HowFar
from caseworker.outbox import State
from caseworker.store.listed import ItemAtOffice, OpenDraft
from caseworker.store.shelves.records import citizen_of
from caseworker.store.tables.cases import cases
from caseworker.store.tables.drafts import drafts
from caseworker.store.tables.offices import offices
from caseworker.store.tables.outbox import outbox_items, outbox_receipts
from caseworker.store.tables.people import people
from caseworker.store.tables.services import service_versions


class OverviewShelf:
    """The lists and counts inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def titles(self) -> dict[tuple[str, str], str]:
        """Return the titles of all forms that are kept, by service and version."""
        columns = service_versions.c
        rows = self._connection.execute(select(columns.service_id, columns.version, columns.title))
        return {(row.service_id, row.version): row.title for row in rows}

    def open_drafts(self, *, person_id: str | None = None) -> tuple[OpenDraft, ...]:
        """Return the forms under way, last changed first; only those of one person if `person_id` names them."""
        query = (
            select(drafts, cases.c.service_id, cases.c.channel, cases.c.citizen_id, people.c.name)
            .select_from(drafts.join(cases, cases.c.id == drafts.c.case_id).outerjoin(people, _WHOSE))
            .where(drafts.c.finished_at.is_(None), cases.c.closed_at.is_(None))
            .order_by(drafts.c.changed_at.desc(), drafts.c.id)
        )
        if person_id is not None:
            query = query.where(cases.c.citizen_id == person_id)
        return tuple(
            OpenDraft(
                draft_id=row.id,
                case_id=row.case_id,
                service_id=row.service_id,
                form_version=row.form_version,
                channel=Channel(row.channel),
                person_id=row.citizen_id,
                name=row.name or "",
                how_far=HowFar(row.answered, row.asked, row.stands_at),
                changed_at=row.changed_at,
            )
            for row in self._connection.execute(query)
        )

    def standing_in(self, *states: State) -> tuple[ItemAtOffice, ...]:
        """Return the items that stand in one of these states, oldest first."""
        return self._items(outbox_items.c.state.in_([state.value for state in states]))

    def late_receipts(self, *, since: datetime) -> tuple[ItemAtOffice, ...]:
        """Return the items that an office took since then although they were withdrawn or replaced, oldest first."""
        over = outbox_items.c.state.in_([State.WITHDRAWN.value, State.REPLACED.value])
        return self._items(and_(over, outbox_receipts.c.received_at >= since))

    def receipt_times(self) -> dict[str, datetime]:
        """Return when each item that arrived was received, by item."""
        rows = self._connection.execute(select(outbox_receipts.c.item_id, outbox_receipts.c.received_at))
        return {row.item_id: row.received_at for row in rows}

    def tally(self) -> Mapping[State, int]:
        """Return how many items stand in each state that any stands in."""
        query = select(outbox_items.c.state, func.count()).group_by(outbox_items.c.state)
        return {State(row[0]): int(row[1]) for row in self._connection.execute(query)}

    def received_since(self, at: datetime) -> int:
        """Return how many items an office received since then."""
        query = select(func.count()).where(outbox_receipts.c.received_at >= at)
        return self._connection.execute(query).scalar_one()

    def last_sent_at(self) -> datetime | None:
        """Return when an office received, or was handed over, something last."""
        handed = outbox_items.c.state == State.HANDED_OVER.value
        received = self._connection.execute(select(func.max(outbox_receipts.c.received_at))).scalar()
        handed_over = self._connection.execute(select(func.max(outbox_items.c.changed_at)).where(handed)).scalar()
        return max((at for at in (received, handed_over) if at is not None), default=None)

    def people_after(self, after: str, *, limit: int) -> tuple[Citizen, ...]:
        """Return people by name, those that come after the person with the id `after`; from the first if empty."""
        name = func.lower(people.c.name)
        query = select(people).where(people.c.merged_into.is_(None)).order_by(name, people.c.id).limit(limit)
        if after:
            before = select(name).where(people.c.id == after).scalar_subquery()
            query = query.where(or_(name > before, and_(name == before, people.c.id > after)))
        return tuple(map(citizen_of, self._connection.execute(query).mappings()))

    def people_count(self) -> int:
        """Return how many people are on record."""
        standing = select(func.count()).select_from(people).where(people.c.merged_into.is_(None))
        return self._connection.execute(standing).scalar_one()

    def _items(self, condition: ColumnElement[bool]) -> tuple[ItemAtOffice, ...]:
        whole = (
            outbox_items.join(cases, cases.c.id == outbox_items.c.case_id)
            .join(offices, offices.c.id == outbox_items.c.office_id)
            .outerjoin(people, _WHOSE)
            .outerjoin(outbox_receipts, outbox_receipts.c.item_id == outbox_items.c.id)
        )
        columns = (
            outbox_items,
            offices.c.name.label("office_name"),
            cases.c.citizen_id,
            people.c.name.label("person_name"),
            outbox_receipts.c.received_at,
        )
        query = select(*columns).select_from(whole).where(condition)
        return tuple(
            ItemAtOffice(
                item_id=row.id,
                case_id=row.case_id,
                service_id=row.service_id,
                form_version=row.form_version,
                reference=row.reference,
                office_name=row.office_name,
                person_id=row.citizen_id,
                name=row.person_name or "",
                state=State(row.state),
                last_code=row.last_code,
                office_words=row.office_words,
                queued_at=row.queued_at,
                changed_at=row.changed_at,
                received_at=row.received_at,
                has_late_receipt=row.received_at is not None and row.state in {State.WITHDRAWN, State.REPLACED},
            )
            for row in self._connection.execute(query.order_by(outbox_items.c.queued_at, outbox_items.c.id))
        )


_WHOSE = people.c.id == cases.c.citizen_id
