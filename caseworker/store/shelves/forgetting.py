"""The shelf of forgetting: a person's record and all that was said and shown go; the bare proof of the help stays."""

from collections.abc import Sequence

from sqlalchemy import Connection, Select, delete, select, update

from caseworker.store.shelves.keys import KeyIndex
from caseworker.store.tables.agreements import agreements, authorities, withdrawals
from caseworker.store.tables.cases import cases
from caseworker.store.tables.drafts import answer_notes, attachments, drafts
from caseworker.store.tables.follow_ups import follow_ups
from caseworker.store.tables.interpreters import interpreters
from caseworker.store.tables.letters import letters
from caseworker.store.tables.outbox import outbox_files, outbox_history, outbox_items, outbox_receipts, outbox_xml
from caseworker.store.tables.people import people
from caseworker.store.tables.person_pairs import person_pairs
from caseworker.store.tables.representatives import representatives

ERASED = "–"
"""What stands where a witness was named."""


class ForgettingShelf:
    """The erasure of one person inside one transaction; whoever calls it looked first at what stands against it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def person(self, person_ids: tuple[str, ...]) -> None:
        """Erase a person and the records that were joined to theirs.

        Their cases stay without a name: the reference, the service, the days, the receipts and the hashes.
        """
        mine = select(cases.c.id).where(cases.c.citizen_id.in_(person_ids))
        self._forget_answers(mine)
        self._blank_permissions(mine)
        self._blank_outbox(mine)
        for table in (letters, interpreters, follow_ups):
            self._connection.execute(delete(table).where(table.c.case_id.in_(mine)))
        self._connection.execute(delete(follow_ups).where(follow_ups.c.citizen_id.in_(person_ids)))
        self._connection.execute(update(cases).where(cases.c.citizen_id.in_(person_ids)).values(citizen_id=None))
        self._forget_records(person_ids)

    def _forget_answers(self, mine: Select[str]) -> None:
        items = select(outbox_items.c.id).where(outbox_items.c.case_id.in_(mine))
        owners = items.union(
            select(drafts.c.id).where(drafts.c.case_id.in_(mine)),
            select(agreements.c.id).where(agreements.c.case_id.in_(mine)),
            select(authorities.c.id).where(authorities.c.case_id.in_(mine)),
        )
        for table in (outbox_files, outbox_xml, letters):
            self._connection.execute(delete(table).where(table.c.item_id.in_(items)))
        for table in (attachments, answer_notes):
            self._connection.execute(delete(table).where(table.c.owner_id.in_(owners)))
        self._connection.execute(delete(drafts).where(drafts.c.case_id.in_(mine)))

    def _blank_permissions(self, mine: Select[str]) -> None:
        """Leave what was permitted and when, without any name."""
        for table in (agreements, authorities):
            of_case = table.c.case_id.in_(mine)
            self._connection.execute(update(table).where(of_case).values(given_by=None))
            self._connection.execute(update(table).where(of_case, table.c.witness != "").values(witness=ERASED))
            given = select(table.c.id).where(of_case)
            self._connection.execute(update(withdrawals).where(withdrawals.c.of_id.in_(given)).values(told=""))
        said = update(authorities).where(authorities.c.case_id.in_(mine)).values(statements=f'["{ERASED}"]')
        self._connection.execute(said)

    def _blank_outbox(self, mine: Select[str]) -> None:
        """Leave where each item stood, without what an office or a colleague wrote about it."""
        items = select(outbox_items.c.id).where(outbox_items.c.case_id.in_(mine))
        self._connection.execute(update(outbox_items).where(outbox_items.c.case_id.in_(mine)).values(office_words=""))
        of_item = outbox_receipts.c.item_id.in_(items)
        self._connection.execute(update(outbox_receipts).where(of_item).values(office_words=""))
        self._connection.execute(update(outbox_history).where(outbox_history.c.item_id.in_(items)).values(note=""))

    def _forget_records(self, person_ids: tuple[str, ...]) -> None:
        found = select(people.c.number).where(people.c.id.in_(person_ids))
        numbers: Sequence[int] = self._connection.execute(found).scalars().all()
        for number in numbers:
            KeyIndex(self._connection).drop(number)
        pairs = person_pairs.c.kept_id.in_(person_ids) | person_pairs.c.other_id.in_(person_ids)
        self._connection.execute(delete(person_pairs).where(pairs))
        self._connection.execute(delete(representatives).where(representatives.c.citizen_id.in_(person_ids)))
        mine = people.c.id.in_(person_ids)
        self._connection.execute(update(people).where(mine).values(merged_into=None))
        self._connection.execute(delete(people).where(mine))
