"""Told once: what a person said before is offered beside a question, and used only when they say so.

Offers come from the person's own record and from their own earlier forms, as long as this desk still keeps the
answers; never from anyone else's. A question is the same when it has the same name and the same type of answer;
questions inside a repeat are about somebody or something else each time, so they neither give nor take offers, and
what says nothing about a person (`card_not_personal`) is asked anew.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from caseworker.base import LONDON, Clock
from caseworker.casework import Case, Citizen
from caseworker.catalogue import personal_questions
from caseworker.desk.draft_faults import FormNotUsable
from caseworker.desk.filling import definition_of
from caseworker.desk.naming import title_of
from caseworker.desk.reading_back import asked_questions, day_words, spoken
from caseworker.desk.surroundings import Surroundings
from caseworker.forms import FormRefused, FormSession, Kind, QuestionState
from caseworker.outbox import State, Submission
from caseworker.store import Store

MOST_FORMS: Final = 5
"""Earlier forms that are looked into, newest first."""
MOST_OFFERS: Final = 3
"""Offers beside one question."""

_OFFERED: Final = frozenset({Kind.INPUT, Kind.SELECT_ONE})
_NEVER_MEANT: Final = frozenset({State.WITHDRAWN, State.REPLACED})
_RECORD_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "name": ("full_name", "name", "person_name"),
    "known_as": ("known_as",),
    "born_on": ("born_on", "date_of_birth", "dob"),
    "phone": ("phone", "telephone", "mobile"),
    "email": ("email",),
    "line": ("line_1", "address_line_1"),
    "town": ("town", "city"),
    "postcode": ("postcode",),
}
"""What a record holds, and the usual names of the questions that ask for it."""


@dataclass(frozen=True, slots=True)
class ToldBefore:
    """One answer from before.

    Attributes:
        value: as the form takes it.
        shown: as a person would say it.
        service_title: the form it was given in; empty where it stands in the person's record.
        told_on: the day that form was put in the outbox; None for the record.
    """

    value: str = field(repr=False)
    shown: str = field(repr=False)
    service_title: str = ""
    told_on: date | None = None


@dataclass(frozen=True, slots=True)
class ToldOnce:
    """All that one person told before."""

    answers: Mapping[tuple[str, str], tuple[ToldBefore, ...]] = field(default_factory=dict, repr=False)
    """By name of the question and type of the answer; the record first, then newest first, each value once."""

    def offers(self, question: QuestionState) -> tuple[ToldBefore, ...]:
        """Return what may be offered beside a question: what it can take and does not hold already."""
        if not _may_be_told(question):
            return ()
        told = self.answers.get((_name(question.ref), question.datatype), ())
        can_take = {choice.value for choice in question.choices}
        fitting = (one for one in told if question.kind is not Kind.SELECT_ONE or one.value in can_take)
        return tuple(one for one in fitting if one.value != question.value)[:MOST_OFFERS]


def told_once(store: Store, person_id: str, surroundings: Surroundings, clock: Clock) -> ToldOnce:
    """Gather what a person told this desk before. A form that cannot be read any more is passed over.

    Raises:
        NotFound: there is no such person.
    """
    with store.reading() as tx:
        person_id = tx.people.standing_id(person_id)
        citizen = tx.people.get(person_id)
        kept = [
            (case, submission, tx.outbox.xml(item.id))
            for case in tx.cases.of_citizen(person_id)
            for submission, item in tx.outbox.everything(case_id=case.id)
            if item.state not in _NEVER_MEANT and tx.retention.keeps(item.id)
        ]
        titles = tx.overview.titles()
    kept.sort(key=lambda one: one[1].queued_at, reverse=True)
    told: dict[tuple[str, str], list[ToldBefore]] = defaultdict(list)
    for key, answer in _of_record(citizen):
        told[key].append(answer)
    for case, submission, xml in kept[:MOST_FORMS]:
        session = _session(store, submission, xml, surroundings, case, clock)
        if session is not None:
            title = title_of(titles, submission.service_id, submission.form_version)
            for key, answer in _of_form(session, title, submission.queued_at.astimezone(LONDON).date()):
                told[key].append(answer)
    return ToldOnce({key: _each_once(answers) for key, answers in told.items()})


def _session(
    store: Store, submission: Submission, xml: bytes, surroundings: Surroundings, case: Case, clock: Clock
) -> FormSession | None:
    try:
        definition = definition_of(store, submission.service_id, submission.form_version)
        with store.reading() as tx:
            environment = surroundings.environment(tx, case, clock)
        return FormSession.restore(definition, environment, xml)
    except (FormNotUsable, FormRefused):
        return None


def _may_be_told(question: QuestionState) -> bool:
    return question.kind in _OFFERED and "[" not in question.ref


def _name(ref: str) -> str:
    return ref.rpartition("/")[2].rpartition(":")[2]


def _of_record(citizen: Citizen) -> Iterator[tuple[tuple[str, str], ToldBefore]]:
    lines = () if citizen.address is None else citizen.address.lines
    held = {
        "name": citizen.name,
        "known_as": citizen.known_as,
        "phone": citizen.phone,
        "email": citizen.email,
        "line": lines[0] if lines else "",
        "town": lines[-1] if len(lines) > 1 else "",
        "postcode": "" if citizen.address is None else citizen.address.postcode,
    }
    for what, value in held.items():
        for name in _RECORD_NAMES[what] if value else ():
            yield (name, "string"), ToldBefore(value, value)
    if citizen.born_on is not None:
        day = citizen.born_on.isoformat()
        for name in _RECORD_NAMES["born_on"]:
            yield (name, "date"), ToldBefore(day, day_words(day, ""))


def _of_form(session: FormSession, title: str, told_on: date) -> Iterator[tuple[tuple[str, str], ToldBefore]]:
    personal = {question.ref for question in personal_questions(session.definition)}
    for question in asked_questions(session):
        if _may_be_told(question) and question.value and question.ref in personal:
            shown = spoken(question, session.language)
            yield (_name(question.ref), question.datatype), ToldBefore(question.value, shown, title, told_on)


def _each_once(answers: list[ToldBefore]) -> tuple[ToldBefore, ...]:
    seen: dict[str, ToldBefore] = {}
    for answer in answers:
        seen.setdefault(" ".join(answer.value.casefold().split()), answer)
    return tuple(seen.values())
