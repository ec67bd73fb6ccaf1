"""What is different between two versions of a form, question by question."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from caseworker.forms import FormDefinition, QuestionDef, questions

_RULES: Final = ("relevant", "required", "constraint", "readonly", "calculate")


class Aspect(StrEnum):
    """What about a question can change."""

    KIND = "kind"
    WORDING = "wording"
    CHOICES = "choices"
    RULES = "rules"


@dataclass(frozen=True, slots=True)
class QuestionChange:
    """One question that was added, removed or changed, with its label in the form's default language."""

    ref: str
    label: str
    aspects: frozenset[Aspect] = frozenset()


@dataclass(frozen=True, slots=True)
class FormChanges:
    """All questions that differ, in the order of the form that has them."""

    added: tuple[QuestionChange, ...]
    removed: tuple[QuestionChange, ...]
    changed: tuple[QuestionChange, ...]


def compare_versions(old: FormDefinition, new: FormDefinition) -> FormChanges:
    """Return what an adviser should know before a draft of `old` goes on in `new`.

    Questions are the same when their reference is; a renamed one counts as removed and added.
    """
    before = {question.ref: question for question in questions(old)}
    after = {question.ref: question for question in questions(new)}
    shared = ((ref, _aspects(before[ref], after[ref])) for ref in after if ref in before)
    return FormChanges(
        added=tuple(_change(question, new) for ref, question in after.items() if ref not in before),
        removed=tuple(_change(question, old) for ref, question in before.items() if ref not in after),
        changed=tuple(_change(after[ref], new, aspects) for ref, aspects in shared if aspects),
    )


def _change(question: QuestionDef, form: FormDefinition, aspects: frozenset[Aspect] = frozenset()) -> QuestionChange:
    return QuestionChange(question.ref, question.texts[form.default_language].label.strip(), aspects)


def _aspects(old: QuestionDef, new: QuestionDef) -> frozenset[Aspect]:
    before, after = _traits(old), _traits(new)
    return frozenset(aspect for aspect in Aspect if before[aspect] != after[aspect])


def _traits(question: QuestionDef) -> Mapping[Aspect, object]:
    texts = {language: (said.label, said.hint, said.guidance) for language, said in question.texts.items()}
    return {
        Aspect.KIND: (question.kind, question.datatype),
        Aspect.WORDING: texts,
        Aspect.CHOICES: question.choices,
        Aspect.RULES: [" ".join(question.bind_attributes.get(rule, "").split()) for rule in _RULES],
    }
