"""Why each personal question is asked, as the form itself says it.

The convention, which any XLSForm can follow and every ODK tool carries along unchanged: the guidance hint of
the question is three paragraphs in this order, each on a line of its own and each begun by a few words and a
colon::

    Why we ask: The council must check who you are.
    What you get: A badge nobody else can ask for in your name.
    Who sees it: The adviser helping you and the council's Blue Badge team.

The words before the colon are the author's, in the form's language; the meaning lies in the order. Collect
shows the same three lines under the question.

A question is personal unless it is a note or a tick of agreement, or the form lists its name in the fact
`card_not_personal` of its service card. So a question that nobody thought about is asked to explain itself.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from caseworker.catalogue.facts import read_facts
from caseworker.forms import FormDefinition, Kind, QuestionDef, questions

NOT_PERSONAL: Final = "card_not_personal"

_PARAGRAPH: Final = re.compile(r"[^:\uff1a\n]{1,40}[:\uff1a](?P<text>.*\S)")
_INSTANCE: Final = re.compile(r"\[\d+\]")
_NEVER_PERSONAL: Final = frozenset({Kind.NOTE, Kind.TRIGGER})


@dataclass(frozen=True, slots=True)
class QuestionReason:
    """Why a question is asked, what the citizen gets from answering, and who sees the answer."""

    why: str
    gets: str
    seen_by: str


def read_reason(guidance: str) -> QuestionReason | None:
    """Read one guidance hint; None when it is not three labelled paragraphs."""
    matches = [_PARAGRAPH.fullmatch(line.strip()) for line in guidance.splitlines() if line.strip()]
    texts = [match["text"].strip() for match in matches if match is not None]
    return QuestionReason(*texts) if len(texts) == len(matches) == 3 else None


def read_reasons(definition: FormDefinition, language: str) -> Mapping[str, QuestionReason]:
    """Return the reasons that a form gives, by the reference of the question without repeat numbers.

    A question that is not explained in `language` is explained in the form's default one.
    """
    found: dict[str, QuestionReason] = {}
    for question in questions(definition):
        texts = [
            question.texts[name].guidance for name in (language, definition.default_language) if name in question.texts
        ]
        reason = next(filter(None, map(read_reason, texts)), None)
        if reason is not None:
            found[question.ref] = reason
    return MappingProxyType(found)


def generic_ref(ref: str) -> str:
    """Return a reference without repeat numbers: `/data/person[2]/name` -> `/data/person/name`."""
    return _INSTANCE.sub("", ref)


def personal_questions(definition: FormDefinition) -> tuple[QuestionDef, ...]:
    """Return all questions that tell something about a person, in the order of the form."""
    exempt = not_personal_names(definition)
    return tuple(
        question
        for question in questions(definition)
        if question.kind not in _NEVER_PERSONAL and question.name not in exempt
    )


def not_personal_names(definition: FormDefinition) -> frozenset[str]:
    """Return the names of questions that the form lists as not personal."""
    return frozenset(read_facts(definition).get(NOT_PERSONAL, "").split())
