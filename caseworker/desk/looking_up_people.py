"""Look at a person's record: what was done with them, what they permit, what is under way; and leaf through all."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from itertools import chain
from typing import Final

from caseworker.base import Clock
from caseworker.casework import Action, Case, Citizen, Given
from caseworker.desk.acting_for import ActingLine, acting_lines
from caseworker.desk.following_up import FollowUpLine, follow_up_lines
from caseworker.desk.joining_records import JoinedRecord, SamePerson, joined_records, same_people
from caseworker.desk.looking_over import DraftLine, draft_lines
from caseworker.desk.naming import title_of
from caseworker.desk.seeing import Seen, seen_by
from caseworker.desk.tracking import OutboxLine, outbox_lines
from caseworker.outbox import State
from caseworker.store import Store, Transaction


class Did(StrEnum):
    """What was done, as the ledger words it."""

    CASE_OPENED = "case.opened"
    AGREED = "agreement.given"
    TOOK_BACK = "permission.taken-back"
    PERMISSION_PRINTED = "permission.printed"
    BEGAN = "draft.begun"
    PUT_IN_OUTBOX = "submission.queued"
    RECEIVED = "submission.receipt"
    HANDED_OVER = "submission.handed-over"
    ARRIVED_LATE = "submission.late-receipt"
    SENT_BACK = "submission.refused"
    WITHDRAWAL_WISHED = "submission.withdrawal-wished"
    WITHDRAWN = "submission.withdrawn"
    REPLACED = "submission.replaced"
    LETTER_MADE = "letter.made"
    LETTER_PUT_BY = "letter.put-by"
    LETTER_PRINTED = "letter.printed"
    ANSWERS_ERASED = "answers.erased"


_DID: Final = {did.value: did for did in Did}


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing that was done in one of a person's cases, and where that case stands now."""

    did: Did
    at: datetime
    by: str = field(repr=False)
    """The adviser's name; empty where the program or the office did it."""
    case_id: str
    reference: str
    service_title: str
    item_id: str = ""
    state: State | None = None
    """Where the case's newest form stands; None while nothing is in the outbox."""
    state_words: str = ""


@dataclass(frozen=True, slots=True)
class StandingPermission:
    """An agreement that holds today."""

    agreement_id: str
    case_id: str
    reference: str
    service_title: str
    office_name: str
    actions: frozenset[Action]
    until_on: date
    given: Given
    given_at: datetime
    taken_by: str = field(repr=False)
    given_by: str = field(repr=False)
    """Who gave it in the citizen's place; empty where they gave it themself."""


@dataclass(frozen=True, slots=True)
class PersonStory:
    """Everything about one person that this desk keeps, answers apart."""

    citizen: Citizen
    happenings: tuple[Happened, ...]
    """Newest first."""
    permissions: tuple[StandingPermission, ...]
    drafts: tuple[DraftLine, ...]
    outbox: tuple[OutboxLine, ...]
    """Newest first."""
    follow_ups: tuple[FollowUpLine, ...]
    """What was promised to them, the earliest day first; what is over as long as it is kept here."""
    acting: tuple[ActingLine, ...]
    """Who may act for them, and who could before."""
    same: tuple[SamePerson, ...]
    """Records that may be the same person."""
    seen: tuple[Seen, ...]
    """Who opened the record, newest first."""
    joined: tuple[JoinedRecord, ...]
    """Records that became one with theirs and can still be taken out again."""


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """Some of the people on record, by name."""

    people: tuple[Citizen, ...]
    after: str
    """What to ask for the next ones with; empty on the last page."""
    total: int
    """How many people are on record in all."""


def person_story(store: Store, person_id: str, clock: Clock) -> PersonStory:
    """Return what was done with a person and what stands today.

    Raises:
        NotFound: there is no such person.
    """
    with store.reading() as tx:
        person_id = tx.people.standing_id(person_id)
        citizen, cases = tx.people.get(person_id), tx.cases.of_citizen(person_id)
        titles, names = tx.overview.titles(), {one.id: one.name for one in tx.advisers.everyone()}
        lines = {case.id: outbox_lines(tx, case_id=case.id) for case in cases}
        told = [one for case in cases for one in _happenings(tx, case, lines[case.id], titles, names)]
        return PersonStory(
            citizen,
            tuple(sorted(told, key=lambda one: one.at, reverse=True)),
            tuple(one for case in cases for one in _permissions(tx, case, titles, names, on=clock.today())),
            draft_lines(tx, clock, person_id=person_id),
            tuple(sorted(chain(*lines.values()), key=lambda line: line.queued_at, reverse=True)),
            follow_up_lines(tx, tx.cases.follow_ups.of_person(person_id), on=clock.today()),
            acting_lines(tx, person_id, on=clock.today()),
            same_people(tx, citizen),
            seen_by(tx, person_id),
            joined_records(tx, person_id, now=clock.now()),
        )


def people_page(store: Store, after: str = "", *, limit: int = 100) -> PeoplePage:
    """Return the next people by name.

    Args:
        store: the vault.
        after: the `after` of the page before; empty for the first.
        limit: how many at most.
    """
    with store.reading() as tx:
        found = tx.overview.people_after(after, limit=limit + 1)
        shown = found[:limit]
        return PeoplePage(shown, shown[-1].id if len(found) > limit else "", tx.overview.people_count())


def _happenings(
    tx: Transaction,
    case: Case,
    items: tuple[OutboxLine, ...],
    titles: dict[tuple[str, str], str],
    names: dict[str, str],
) -> Iterator[Happened]:
    """Read what was done off the ledger: it names the case, its permissions, its drafts and its outbox items."""
    newest = items[-1] if items else None
    agreements = (one.id for one in tx.agreements.of_case(case.id))
    authorities = (one.id for one in tx.agreements.authorities_of_case(case.id))
    drafts = (one.id for one in tx.drafts.of_case(case.id))
    item_ids = {item.id for item in items}
    for about in (case.id, *agreements, *authorities, *drafts, *item_ids):
        for entry in tx.ledger.entries(about=about):
            if entry.act in _DID:
                yield Happened(
                    _DID[entry.act],
                    entry.at,
                    names.get(entry.by, ""),
                    case.id,
                    case.reference,
                    title_of(titles, case.service_id, case.form_version),
                    about if about in item_ids else "",
                    newest.state if newest else None,
                    newest.words if newest else "",
                )


def _permissions(
    tx: Transaction, case: Case, titles: dict[tuple[str, str], str], names: dict[str, str], *, on: date
) -> Iterator[StandingPermission]:
    acting = {one.id: one.name for one in tx.people.representatives.of_citizen(case.citizen_id or "")}
    for agreement in tx.agreements.of_case(case.id):
        if agreement.withdrawn_at is None and agreement.from_on <= on <= agreement.until_on:
            yield StandingPermission(
                agreement.id,
                case.id,
                case.reference,
                title_of(titles, case.service_id, case.form_version),
                tx.offices.get(agreement.office_id).name,
                agreement.actions,
                agreement.until_on,
                agreement.given,
                agreement.given_at,
                names.get(agreement.taken_by, ""),
                acting.get(agreement.given_by, ""),
            )
