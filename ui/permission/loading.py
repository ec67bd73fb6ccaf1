"""What a citizen is told before they agree: read from the service, its form and the case; no Qt."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from caseworker.base import CaseworkerError
from caseworker.catalogue import STILL_NEEDED, ServiceCard, read_reasons
from caseworker.desk import Desk, WhoActs, definition_of, is_card, language_tag, one_line, who_acts
from caseworker.forms import ChangeLanguage, Environment, FormDefinition, FormSession
from caseworker.forms.definition.parts import Group, Repeat
from ui.navigation import PermissionPlace


class ServiceGoesNowhere(CaseworkerError):
    """There is nothing to agree to: nobody receives the service, or it says nothing about itself."""

    code: ClassVar[str] = "permission.no-office"
    sentence: str = "No office receives this service yet, or it does not say what happens to the answers."
    next_step: str = "Open the service, and choose its office or fill in its card."


@dataclass(frozen=True, slots=True)
class Told:
    """What is told in one language of the form.

    Attributes:
        topics: what is asked about.
        seen_by: who sees most answers; empty where the form does not say.
    """

    card: ServiceCard
    topics: tuple[str, ...]
    seen_by: str


@dataclass(frozen=True, slots=True)
class Matter:
    """What is agreed to, and by whom.

    Attributes:
        name: of the citizen; empty without a record.
        told: by language of the form, the default one first.
        read_in: the language that the citizen prefers, where the form has it.
        acts: who may act for the citizen today.
        draft_id: what is gone on with after an agreement is given again; empty for a new case.
    """

    service_id: str
    version: str
    title: str
    office_id: str
    office_name: str
    person_id: str | None
    name: str = field(repr=False)
    told: Mapping[str, Told] = field(repr=False)
    read_in: str
    acts: WhoActs = field(default_factory=WhoActs)
    case_id: str = ""
    draft_id: str = ""

    @property
    def first_name(self) -> str:
        """What the citizen is called on the page."""
        return self.name.partition(" ")[0]


def load_matter(desk: Desk, place: PermissionPlace) -> Matter:
    """Read what is to be agreed to.

    Raises:
        ServiceGoesNowhere: it has no office or no card.
        NotFound, FormNotUsable: the service, the person or the case is not here, or the form cannot be opened.
    """
    with desk.store.reading() as tx:
        service = tx.services.get(place.service_id)
        case = tx.cases.get(place.case_id) if place.case_id else None
        version = service.current if case is None else tx.services.version(case.service_id, case.form_version)
        person_id = place.person_id if case is None else case.citizen_id
        person = None if person_id is None else tx.people.get(person_id)
        if version.card() is None or not service.office_id:
            raise ServiceGoesNowhere(service.id)
        office = tx.offices.get(service.office_id)
        drafts = () if case is None else tx.drafts.of_case(case.id)
    told = _told(definition_of(desk.store, service.id, version.version), version.cards)
    acts = WhoActs() if person_id is None else who_acts(desk.store, person_id, service.id, on=desk.clock.today())
    prefers = "" if person is None else person.preferences.language
    return Matter(
        service_id=service.id,
        version=version.version,
        title=version.title,
        office_id=office.id,
        office_name=office.name,
        person_id=person_id,
        name="" if person is None else person.name,
        told=told,
        read_in=next((one for one in told if language_tag(one) == prefers), next(iter(told))),
        acts=acts,
        case_id=place.case_id,
        draft_id=next((draft.id for draft in drafts if draft.finished_at is None), ""),
    )


def _told(definition: FormDefinition, cards: tuple[ServiceCard, ...]) -> Mapping[str, Told]:
    session = FormSession.create(definition, Environment())
    told = {}
    for card in cards:
        if card.language in definition.languages:
            session.apply(ChangeLanguage(card.language))
        told[card.language] = Told(card, _topics(session), _seen_by(definition, card.language))
    return told


def _topics(session: FormSession) -> tuple[str, ...]:
    """Return the labels of the outermost groups, asked now or perhaps later."""
    definition = session.definition
    labels = []
    for item in definition.body:
        ref = definition.nodes[item.node].ref
        if isinstance(item, Group | Repeat) and not is_card(f"{ref}/") and not ref.endswith(f"/{STILL_NEEDED}"):
            labels.append(one_line(session.states.text(item.label, session.tree.root)))
    return tuple(filter(None, labels))


def _seen_by(definition: FormDefinition, language: str) -> str:
    counted = Counter(reason.seen_by for reason in read_reasons(definition, language).values())
    return next((words for words, _ in counted.most_common(1)), "")
