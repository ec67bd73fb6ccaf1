"""Suggest what might be promised: nothing is, before somebody at the desk has said so."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from caseworker.base import LONDON, Clock
from caseworker.casework import How
from caseworker.catalogue import Service
from caseworker.desk.naming import initials_of, title_of
from caseworker.store import CaseToLookAt, Store, Transaction

BEFORE_AN_AGREEMENT_ENDS: Final = timedelta(days=14)
"""So long before its last day a citizen can be asked in good time whether they want to go on."""
_BEFORE_THE_ANSWER: Final = timedelta(days=7)
_AFTER_THE_ANSWER: Final = timedelta(days=28)
"""From when and until when it is suggested to look for the answer of an office."""


class Why(StrEnum):
    """Why something is suggested."""

    AGREEMENT_ENDS = "agreement-ends"
    OFFICE_ANSWERS = "office-answers"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What might be promised in a case."""

    why: Why
    case_id: str
    how: How
    due_on: date
    """The day to promise it for: today at the earliest."""
    because_on: date
    """The last day of the agreement, or the day by which the office says that it answers."""
    person_id: str | None
    name: str = field(repr=False)
    initials: str
    service_title: str
    reference: str


def suggestions(store: Store, clock: Clock) -> tuple[Suggestion, ...]:
    """Return what might be promised in cases in which nothing is, the most pressing first."""
    today = clock.today()
    with store.reading() as tx:
        titles = tx.overview.titles()
        found = [*_ending(tx, today, titles), *_answers(tx, today, titles)]
    return tuple(sorted(found, key=lambda one: (one.because_on, one.case_id)))


def decline_suggestion(store: Store, case_id: str, why: Why, *, by: str, clock: Clock) -> None:
    """Suggest it no more.

    Raises:
        NotFound: there is no such case.
    """
    now = clock.now()
    with store.transaction() as tx:
        tx.cases.get(case_id)
        tx.cases.follow_ups.decline(case_id, why.value, at=now, by=by)
        tx.ledger.append("follow-up.declined", about=case_id, by=by, at=now, facts={"why": why.value})


def office_answers_by(tx: Transaction, service_id: str, *, since: date) -> date | None:
    """Return the day by which the service's card says that the office answers; None where it does not say so."""
    days = _office_days(tx.services.get(service_id))
    return since + timedelta(days=days) if days else None


def _ending(tx: Transaction, today: date, titles: dict[tuple[str, str], str]) -> Iterator[Suggestion]:
    until = today + BEFORE_AN_AGREEMENT_ENDS
    for found in tx.cases.follow_ups.ending_agreements(on=today, until=until, why=Why.AGREEMENT_ENDS.value):
        yield _suggestion(Why.AGREEMENT_ENDS, found, How.CALL, today, found.on, titles)


def _answers(tx: Transaction, today: date, titles: dict[tuple[str, str], str]) -> Iterator[Suggestion]:
    days = {one.id: _office_days(one) for one in tx.services.all()}
    told = [number for number in days.values() if number]
    if not told:
        return
    first = _midnight(today - timedelta(days=max(told)) - _AFTER_THE_ANSWER)
    last = _midnight(today - timedelta(days=min(told)) + _BEFORE_THE_ANSWER + timedelta(days=1))
    for found in tx.cases.follow_ups.received_between(first, last, why=Why.OFFICE_ANSWERS.value):
        number = days.get(found.service_id, 0)
        answer_on = found.on + timedelta(days=number)
        if number and answer_on - _BEFORE_THE_ANSWER <= today <= answer_on + _AFTER_THE_ANSWER:
            yield _suggestion(Why.OFFICE_ANSWERS, found, How.OFFICE, max(today, answer_on), answer_on, titles)


def _office_days(service: Service) -> int:
    card = service.current.card()
    return card.office_days if card is not None else 0


def _suggestion(
    why: Why, found: CaseToLookAt, how: How, due_on: date, because_on: date, titles: dict[tuple[str, str], str]
) -> Suggestion:
    return Suggestion(
        why,
        found.case_id,
        how,
        due_on,
        because_on,
        person_id=found.person_id,
        name=found.name,
        initials=initials_of(found.name),
        service_title=title_of(titles, found.service_id, found.form_version),
        reference=found.reference,
    )


def _midnight(on: date) -> datetime:
    return datetime.combine(on, time(), LONDON)
