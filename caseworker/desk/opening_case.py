"""Find or open a person, and open a case for them or for somebody who wants no record."""

from collections.abc import Iterable
from typing import ClassVar

from caseworker.base import CaseworkerError, Clock, new_id, new_reference
from caseworker.casework import Barrier, Case, Channel, Citizen, Likeness
from caseworker.casework.merging import carried_over
from caseworker.desk.joining_records import RecordChanged, remember_apart
from caseworker.store import Store, Transaction


class LikelyDuplicate(CaseworkerError):
    """People on record may be the one about to be added, and nobody has looked at them yet."""

    code: ClassVar[str] = "people.likely-duplicate"
    sentence: str = "This person may be on record already. Nothing was added."
    next_step: str = "Look at the people shown. Open the right one, or say that this is somebody else."

    def __init__(self, likely: tuple[Likeness, ...]) -> None:
        super().__init__(", ".join(likeness.citizen.id for likeness in likely))
        self.likely = likely


def add_person(store: Store, citizen: Citizen, *, not_these: Iterable[str] = (), by: str, clock: Clock) -> Citizen:
    """Put a new person on record.

    Args:
        citizen: who they are.
        not_these: ids of people on record of whom a person at the desk said: somebody else; it is remembered.

    Raises:
        LikelyDuplicate: people on record are much alike and not among `not_these`; nothing was written.
    """
    seen = frozenset(not_these)
    now = clock.now()
    with store.transaction() as tx:
        alike = tx.people.likely_duplicates(citizen)
        likely = tuple(found for found in alike if found.citizen.id not in seen)
        if likely:
            raise LikelyDuplicate(likely)
        tx.people.add(citizen, at=now)
        tx.ledger.append("person.added", about=citizen.id, by=by, at=now)
        for found in alike:
            remember_apart(tx, citizen.id, found.citizen.id, by=by, at=now)
    return citizen


def change_person(store: Store, citizen: Citizen, *, seen: Citizen | None = None, by: str, clock: Clock) -> Citizen:
    """Keep what is now true of a person.

    Args:
        citizen: who they are now.
        seen: the record as it was when the change began: what somebody else changed meanwhile in other fields is kept.

    Raises:
        RecordChanged: somebody else changed the same field meanwhile, or the record was joined to another.
    """
    now = clock.now()
    with store.transaction() as tx:
        if seen is not None:
            citizen, both = carried_over(seen, citizen, tx.people.get(citizen.id))
            if both or tx.people.standing_id(citizen.id) != citizen.id:
                raise RecordChanged(citizen.id)
        tx.people.change(citizen, at=now)
        tx.ledger.append("person.changed", about=citizen.id, by=by, at=now)
    return citizen


def open_case(
    store: Store,
    *,
    service_id: str,
    citizen_id: str | None,
    channel: Channel,
    barrier: Barrier,
    by: str,
    clock: Clock,
) -> Case:
    """Open a case with the newest version of a service.

    Args:
        citizen_id: the person; None for help without a record.
        barrier: why the citizen could not do it online alone.

    Raises:
        NotFound: there is no such person, or the desk does not offer the service; nothing was written.
    """
    now = clock.now()
    with store.transaction() as tx:
        if citizen_id is not None:
            citizen_id = tx.people.standing_id(citizen_id)
        service = tx.services.get(service_id)
        case = Case(
            id=new_id(),
            reference=_free_reference(tx),
            service_id=service.id,
            form_id=service.form_id,
            form_version=service.current.version,
            channel=channel,
            barrier=barrier,
            opened_at=now,
            opened_by=by,
            citizen_id=citizen_id,
        )
        tx.cases.add(case)
        facts = {"service": service.id, "version": service.current.version, "channel": channel.value}
        tx.ledger.append("case.opened", about=case.id, by=by, at=now, facts=facts)
    return case


def spend_minutes(store: Store, case_id: str, minutes: int, *, by: str, clock: Clock) -> Case:
    """Add the adviser's time to a case."""
    now = clock.now()
    with store.transaction() as tx:
        case = tx.cases.get(case_id).after_spending(minutes)
        tx.cases.change(case)
        tx.ledger.append("case.minutes", about=case.id, by=by, at=now, facts={"minutes": str(minutes)})
    return case


def _free_reference(tx: Transaction) -> str:
    """Draw until no case of this desk has it; two desks are kept apart by their prefix."""
    prefix = tx.settings.get().centre.reference_prefix
    reference = new_reference(prefix)
    while tx.cases.by_reference(reference) is not None:
        reference = new_reference(prefix)
    return reference
