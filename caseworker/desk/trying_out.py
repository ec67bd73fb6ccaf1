"""Try a service without sending: its form is filled in for nobody, in records that are never written to a disk."""

from dataclasses import dataclass, replace
from typing import Final

from caseworker.base import Clock
from caseworker.casework import Barrier, Channel, Given
from caseworker.connectors import Access, Office, OfficeKind
from caseworker.desk.desk import Desk
from caseworker.desk.draft_faults import AnswersMissing
from caseworker.desk.filling import Filling, begin_draft, definition_of
from caseworker.desk.opening_case import open_case
from caseworker.desk.taking_agreement import Wording, Yes, take_agreement
from caseworker.forms import Problem
from caseworker.store import store_in_memory

_NOBODY: Final = Office("0" * 32, "–", OfficeKind.OPENROSA, "", Access.BEARER)
"""Where no office was chosen yet; nothing goes there."""


@dataclass(frozen=True, slots=True)
class Tryout:
    """A form to try: a desk of its own, whose records are gone once it is closed, and the draft in it."""

    desk: Desk
    draft_id: str
    service_id: str
    title: str


@dataclass(frozen=True, slots=True)
class TryoutCheck:
    """What would become of the answers if they were sent.

    Attributes:
        problems: what keeps them from being finished; empty where they could go.
        size: bytes of the finished form; `files`: how many would go with it.
    """

    problems: tuple[Problem, ...]
    office_name: str
    size: int = 0
    files: int = 0


def begin_tryout(desk: Desk, service_id: str) -> Tryout:
    """Begin to try the version of a service that is on offer. Nothing of it touches the records of the desk.

    Raises:
        NotFound: this desk does not offer the service.
        FormNotUsable: its form cannot be opened.
    """
    with desk.store.reading() as tx:
        service = tx.services.get(service_id)
        version = service.current.version
        xform, media = tx.services.xform(service_id, version), tx.services.media(service_id, version).files
        office = tx.offices.get(service.office_id) if service.office_id else _NOBODY
        settings, adviser = tx.settings.get(), tx.advisers.get(desk.adviser_id)
    definition = definition_of(desk.store, service_id, version)
    store, clock, by = store_in_memory(), desk.clock, desk.adviser_id
    with store.transaction() as tx:
        tx.settings.put(settings)
        tx.advisers.add(adviser)
        tx.offices.add(office, at=clock.now())
        tx.services.install(replace(service, office_id=office.id), xform, media)
        tx.services.keep_definition(service_id, version, definition)
    beside = Desk(desk.vault.beside(store), clock, settings, desk.adviser_name)
    return Tryout(beside, _begin(beside, service_id, office.id, by=by, clock=clock), service_id, service.current.title)


def check_tryout(filling: Filling, office_name: str) -> TryoutCheck:
    """Finish the form as it would be sent, and throw that away; the form must not be touched meanwhile."""
    try:
        finished = filling.finish()
    except AnswersMissing as missing:
        return TryoutCheck(missing.problems, office_name)
    return TryoutCheck((), office_name, len(finished.xml), len(finished.attachments))


def _begin(desk: Desk, service_id: str, office_id: str, *, by: str, clock: Clock) -> str:
    store = desk.store
    case = open_case(
        store,
        service_id=service_id,
        citizen_id=None,
        channel=Channel.DESK,
        barrier=Barrier.NOT_SAID,
        by=by,
        clock=clock,
    )
    wording = Wording("Nobody agreed to anything: this is a try.", "try", 1)
    yes = Yes(Given.SIGNED_ON_PAPER)
    take_agreement(store, case_id=case.id, office_id=office_id, wording=wording, yes=yes, by=by, clock=clock)
    return begin_draft(store, case, desk.surroundings, by=by, clock=clock).draft.id
