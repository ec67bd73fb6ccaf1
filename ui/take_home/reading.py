"""What the page of a paper to take home tells: about a service, or about a draft where somebody stopped. No Qt."""

from dataclasses import dataclass, field
from datetime import date

from caseworker.casework import Action, Citizen
from caseworker.desk import Desk, noted_open, reopen_draft, still_to_bring, what_is_left


@dataclass(frozen=True, slots=True)
class Stopped:
    """Where somebody stopped.

    Attributes:
        name: as their bar shows it; empty where no record is kept.
        parts: the parts of the form that are not finished, each with how many questions are left in it.
        was_asked: whether they were asked what they have with them.
        until_on: the last day of their permission.
    """

    case_id: str
    person_id: str | None
    name: str = field(repr=False)
    called: str = field(repr=False)
    reference: str
    answered: int
    parts: tuple[tuple[str, int], ...]
    to_bring: tuple[str, ...]
    was_asked: bool
    until_on: date | None


@dataclass(frozen=True, slots=True)
class Told:
    """What is told beside the paper, and how the person likes it best."""

    service: str
    language: str
    size_pt: int
    stopped: Stopped | None = None
    prefers_size: bool = False


def read_service(desk: Desk, service_id: str, person_id: str | None) -> Told:
    """Read a service, and how the person likes papers best where there is one.

    Raises:
        NotFound: the service or the person is not here.
    """
    with desk.store.reading() as tx:
        title = tx.services.get(service_id).current.title
        person = None if person_id is None else tx.people.get(person_id)
    return _told(title, person)


def read_stop(desk: Desk, draft_id: str) -> Told:
    """Read where a draft stands, from the vault: so what is told is what is kept.

    Raises:
        NotFound, DraftFinished, FormNotUsable, AgreementMissing: it cannot be gone on with.
    """
    filling = reopen_draft(desk.store, draft_id, desk.surroundings, clock=desk.clock)
    session = filling.session
    with desk.store.reading() as tx:
        draft = tx.drafts.get(draft_id)
        case = tx.cases.get(draft.case_id)
        person = None if case.citizen_id is None else tx.people.get(case.citizen_id)
        title = tx.services.version(case.service_id, draft.form_version).title
        agreement = tx.agreements.covering(case.id, on=desk.clock.today(), action=Action.FILL_IN)
        to_bring = still_to_bring(tx, case, session.language)
    left = what_is_left(session, draft.how_far.stands_at, noted_open(filling))
    stopped = Stopped(
        case_id=case.id,
        person_id=case.citizen_id,
        name="" if person is None else person.name,
        called="" if person is None else person.known_as or person.name.split()[0],
        reference=case.reference,
        answered=left.answered,
        parts=tuple((part.title, len(part.questions)) for part in left.parts),
        to_bring=to_bring,
        was_asked=case.to_bring is not None,
        until_on=None if agreement is None else agreement.until_on,
    )
    return _told(title, person, stopped)


def _told(title: str, person: Citizen | None, stopped: Stopped | None = None) -> Told:
    if person is None:
        return Told(title, "", 14, stopped)
    return Told(title, person.preferences.language, person.preferences.letter_size_pt, stopped, prefers_size=True)
