"""Everything that this desk holds about one person, gathered in one go: for paper, and for a copy to take away."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from caseworker.base import Clock
from caseworker.casework import Attachment, Case, Citizen
from caseworker.desk.acting_for import ActingLine, acting_lines
from caseworker.desk.draft_faults import FormNotUsable
from caseworker.desk.filling import definition_of
from caseworker.desk.following_up import FollowUpLine, follow_up_lines
from caseworker.desk.naming import title_of
from caseworker.desk.noting import is_noting
from caseworker.desk.paper_matters import form_language
from caseworker.desk.reading_back import ReadBackSection, read_back
from caseworker.desk.seeing import Seen, seen_by
from caseworker.desk.surroundings import Surroundings
from caseworker.forms import ChangeLanguage, FormRefused, FormSession, OperationRefused, operation_from
from caseworker.outbox import State
from caseworker.store import Store, Transaction


@dataclass(frozen=True, slots=True)
class HeldFile:
    """A file that belongs to a matter."""

    file: Attachment = field(repr=False)
    matter: str
    """The reference of the case."""


@dataclass(frozen=True, slots=True)
class HeldForm:
    """One form: where it stands, and its answers as far as they are kept here."""

    state: State | None
    """None while it is not finished."""
    sections: tuple[ReadBackSection, ...] = field(repr=False)
    """Empty where the answers are not kept here, or only its office can read them."""
    xml: bytes = field(default=b"", repr=False)
    """What was sent, or is to be sent; empty for a draft."""


@dataclass(frozen=True, slots=True)
class HeldMatter:
    """One case."""

    reference: str
    service_title: str
    opened_at: datetime
    permitted: tuple[tuple[date, date], ...]
    """From which to which day each permission was given; one that was taken back ends on that day."""
    forms: tuple[HeldForm, ...]
    files: tuple[HeldFile, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """Everything about one person."""

    citizen: Citizen
    earlier: tuple[Citizen, ...]
    """Records that were joined to theirs."""
    acting: tuple[ActingLine, ...]
    matters: tuple[HeldMatter, ...]
    """Newest first."""
    promises: tuple[FollowUpLine, ...]
    seen: tuple[Seen, ...]


def what_we_hold(store: Store, person_id: str, surroundings: Surroundings, language: str, clock: Clock) -> Held:
    """Gather everything about a person; answers are worded in the language, where the form has it.

    Raises:
        NotFound: there is no such person.
    """
    with store.reading() as tx:
        citizen = tx.people.get(tx.people.standing_id(person_id))
        titles = tx.overview.titles()
        reader = _Reader(store, tx, surroundings, language, clock)
        return Held(
            citizen,
            tuple(tx.people.get(one) for one in tx.people.pairs.joined_to(citizen.id)),
            acting_lines(tx, citizen.id, on=clock.today()),
            tuple(
                reader.matter(case, title_of(titles, case.service_id, case.form_version))
                for case in tx.cases.of_citizen(citizen.id)
            ),
            follow_up_lines(tx, tx.cases.follow_ups.of_person(citizen.id), on=clock.today()),
            seen_by(tx, citizen.id),
        )


class _Reader:
    """Reads the cases of one person inside one transaction."""

    def __init__(self, store: Store, tx: Transaction, surroundings: Surroundings, language: str, clock: Clock) -> None:
        self._store, self._tx, self._surroundings = store, tx, surroundings
        self._language, self._clock = language, clock

    def matter(self, case: Case, title: str) -> HeldMatter:
        items = self._tx.outbox.everything(case_id=case.id)
        drafts = [draft for draft in self._tx.drafts.of_case(case.id) if draft.finished_at is None]
        agreements = self._tx.agreements.of_case(case.id)
        authorities = self._tx.agreements.authorities_of_case(case.id)
        owners = (*(item.id for _, item in items), *(draft.id for draft in drafts))
        signed = (*(one.id for one in agreements), *(one.id for one in authorities))
        return HeldMatter(
            case.reference,
            title,
            case.opened_at,
            tuple((one.from_on, one.withdrawn_at.date() if one.withdrawn_at else one.until_on) for one in agreements),
            (*(self._sent(case, item.id, item.state) for _, item in items), *(self._draft(case, d.id) for d in drafts)),
            tuple(
                HeldFile(file, case.reference)
                for owner in (*owners, *signed)
                for file in self._tx.attachments.of(owner)
            ),
        )

    def _sent(self, case: Case, item_id: str, state: State) -> HeldForm:
        if not self._tx.retention.keeps(item_id):
            return HeldForm(state, ())
        xml = self._tx.outbox.xml(item_id)
        version = self._tx.outbox.submission(item_id).form_version
        return HeldForm(state, tuple(self._read(case, version, xml, ())), xml)

    def _draft(self, case: Case, draft_id: str) -> HeldForm:
        journal, version = self._tx.drafts.journal(draft_id), self._tx.drafts.get(draft_id).form_version
        if journal.snapshot is None:
            return HeldForm(None, ())
        told = [{key: str(value) for key, value in one.items()} for one in journal.operations]
        answers = tuple(one for one in told if not is_noting(one))
        return HeldForm(None, tuple(self._read(case, version, journal.snapshot, answers)))

    def _read(
        self, case: Case, version: str, xml: bytes, told: tuple[dict[str, str], ...]
    ) -> Iterator[ReadBackSection]:
        """Yield the answers; nothing of a form that cannot be read any more."""
        try:
            definition = definition_of(self._store, case.service_id, version)
            environment = self._surroundings.environment(self._tx, case, self._clock)
            session = FormSession.restore(definition, environment, xml)
            for one in told:
                session.apply(operation_from(one))
        except (FormNotUsable, FormRefused, OperationRefused, ValueError):
            return
        language = form_language(definition.languages, self._language)
        if language:
            session.apply(ChangeLanguage(language))
        yield from read_back(session)
