"""Brings a draft to the page: the form with every answer kept, and what is told beside its questions; no Qt."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from caseworker.casework import AgreementMissing, Case, DraftFinished, Interpreter
from caseworker.catalogue import QuestionReason, ServiceCard, read_reasons
from caseworker.desk import Desk, Filling, interpreter_of, reopen_draft
from caseworker.forms import HeldMedia

_SHORT: Final = re.compile(r"[,:;(]")
"""After it a line of what to bring goes into detail."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A draft that can be gone on with.

    Attributes:
        title: of the service; `notice`: what is said beside it, such as that it is a sample.
        reasons: why each question is asked, by language.
        unreviewed: languages of the form that no native reader has checked.
        interpreter: who interprets now; None for nobody.
        to_bring: what they did not have with them when they began.
        documents: what they brought, as far as it was noted, else what the service card asks for.
    """

    filling: Filling
    title: str
    notice: str
    person_id: str | None
    name: str = field(repr=False)
    reasons: Mapping[str, Mapping[str, QuestionReason]] = field(repr=False)
    media: HeldMedia = field(repr=False)
    unreviewed: frozenset[str] = frozenset()
    to_bring: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    interpreter: Interpreter | None = None


@dataclass(frozen=True, slots=True)
class AgreementEnded:
    """The draft is kept, and waits for the citizen's permission."""

    service_id: str
    person_id: str | None
    case_id: str


def open_interview(desk: Desk, draft_id: str, in_hand: Filling | None) -> Opened | AgreementEnded:
    """Load a draft, or go on with the one in hand, and read what is told beside its questions.

    Raises:
        NotFound, DraftFinished, FormNotUsable: it cannot be gone on with.
    """
    with desk.store.reading() as tx:
        draft = tx.drafts.get(draft_id)
        if draft.finished_at is not None:
            raise DraftFinished(draft_id)
        case = tx.cases.get(draft.case_id)
        version = tx.services.version(case.service_id, draft.form_version)
        media = tx.services.media(case.service_id, draft.form_version)
        name = "" if case.citizen_id is None else tx.people.get(case.citizen_id).name
    try:
        filling = in_hand or reopen_draft(desk.store, draft_id, desk.surroundings, clock=desk.clock)
    except AgreementMissing:
        return AgreementEnded(case.service_id, case.citizen_id, case.id)
    for _ in filling.session.walk():
        pass  # long lists of choices are found here, beside the window, and kept while nothing changes them
    definition = filling.session.definition
    card = version.card()
    return Opened(
        filling=filling,
        title=version.title,
        notice="" if card is None else card.notice,
        person_id=case.citizen_id,
        name=name,
        reasons={language: read_reasons(definition, language) for language in definition.languages or ("",)},
        media=media,
        unreviewed=frozenset(one.language for one in version.cards if one.is_unreviewed),
        documents=() if card is None else _brought(card, case),
        interpreter=interpreter_of(desk.store, case.id, clock=desk.clock),
        to_bring=() if card is None else tuple(card.bring[one] for one in case.to_bring or () if one < len(card.bring)),
    )


def _brought(card: ServiceCard, case: Case) -> tuple[str, ...]:
    missing = case.to_bring or ()
    return tuple(_SHORT.split(thing)[0].strip() for place, thing in enumerate(card.bring) if place not in missing)


def read_file(desk: Desk, draft_id: str, name: str) -> bytes | None:
    """Return a file that was given with an answer of a draft; None where the vault has none of that name."""
    with desk.store.reading() as tx:
        found = next((one for one in tx.attachments.of(draft_id) if one.name == name), None)
        return None if found is None else b"".join(tx.attachments.read(found.id))
