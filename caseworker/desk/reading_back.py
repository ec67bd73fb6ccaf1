"""Read the answers back to the citizen: questions and answers in plain words, section by section."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from typing import TYPE_CHECKING, Final

from caseworker.base import late
from caseworker.catalogue import SERVICE_CARD
from caseworker.forms import FormSession, Kind, QuestionState, locale_of

if TYPE_CHECKING:
    from babel import dates
else:
    dates = late("babel.dates")

_YES: Final = "✓"
_ARABIC_COMMA: Final = frozenset({"ar", "fa", "ps", "ur"})
"""Languages whose lists are divided by a comma of their own."""
_TAG: Final = re.compile(r"\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\)\s*$")
_SHOWN: Final = frozenset(Kind) - {Kind.NOTE, Kind.GROUP, Kind.REPEAT}


@dataclass(frozen=True, slots=True)
class ReadBackAnswer:
    """One question with its answer as a person would say it; an unanswered one has an empty answer."""

    ref: str
    question: str
    answer: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReadBackSection:
    """The answers that belong together."""

    title: str
    answers: tuple[ReadBackAnswer, ...]


def read_back(session: FormSession) -> tuple[ReadBackSection, ...]:
    """Return every question that is asked now with its answer, in the order and the language of the form."""
    grouped = groupby(asked_questions(session), key=lambda question: " – ".join(map(one_line, question.section)))
    return tuple(
        ReadBackSection(
            title,
            tuple(ReadBackAnswer(q.ref, one_line(q.label), spoken(q, session.language)) for q in questions),
        )
        for title, questions in grouped
    )


def asked_questions(session: FormSession) -> Iterator[QuestionState]:
    """Go through the questions a citizen is asked now, without notes and without the service card."""
    for item in session.walk():
        if isinstance(item, QuestionState) and item.kind in _SHOWN and not item.readonly and not is_card(item.ref):
            yield item


def is_card(ref: str) -> bool:
    """Say whether something stands in the service card, which is told before the first question."""
    return f"/{SERVICE_CARD}/" in ref


def one_line(text: str | None) -> str:
    """Return a label on one line: forms break lines and leave spaces around the values that they show."""
    return " ".join((text or "").split())


def spoken(question: QuestionState, language: str) -> str:
    """Return an answer as a person would say it: the choice's label, the day in words, a whole number without `.0`."""
    value = question.value
    if question.choices:
        labels = {choice.value: choice.label for choice in question.choices}
        chosen = [value] if question.kind is Kind.SELECT_ONE else value.split()
        comma = "، " if language_tag(language) in _ARABIC_COMMA else ", "
        return comma.join(one_line(labels.get(token, token)) for token in chosen if token)
    if question.kind is Kind.TRIGGER:
        return _YES if value else ""
    if value and question.datatype in {"date", "dateTime"}:
        return day_words(value, language)
    return value.removesuffix(".0") if question.datatype == "decimal" else value


def day_words(value: str, language: str) -> str:
    """Return a day, or the day of a moment, such as ``2026-11-22`` in words; what is neither comes back as it is."""
    try:
        day = datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
    except ValueError:
        return value
    return dates.format_date(day, "d MMMM y", locale=locale_of(language))


def language_tag(language: str) -> str:
    """Return the BCP 47 tag of a form's language, such as ``cy`` for ``Cymraeg (cy)``; English without one."""
    tagged = _TAG.search(language)
    return tagged[1] if tagged else "en"
