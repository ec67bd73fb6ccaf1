"""What a form asks of a phone and a desk does otherwise or not at all: kept in the form, and told to its author."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from caseworker.forms import (
    Fault,
    FormDefinition,
    QuestionDef,
    Severity,
    audit_place,
    audit_settings,
    is_to_be_encrypted,
    layout_appearances,
    questions,
)

_KEPT: Final = "Nothing needs to be changed: phones do it, and this desk leaves it as it is."
_SIZED: Final = re.compile(r"(?:columns|compact|quickcompact)-\w+|w\d+")
_CALENDARS: Final = frozenset({"ethiopian", "coptic", "islamic", "bikram-sambat", "myanmar", "persian", "buddhist"})
_OTHERWISE: Final[Mapping[str, str]] = {
    "url": "the address is shown as text; nothing opens it",
    "printer": "the text is shown as it is; nothing is printed from the question",
    "hidden-answer": "the answer is shown",
    "bearing": "the direction is typed in degrees, without a compass",
    "image-map": "the choices are a list beside the picture",
    "map": "the choices are a list, without a map",
    "placement-map": "the place is typed, without a map",
    "maps": "the place is typed, without a map",
    "new": "a file that is there already is taken too",
    "new-front": "a file that is there already is taken too",
    "new-rear": "a file that is there already is taken too",
    "selfie": "a file that is there already is taken too",
    "front": "a file that is there already is taken too",
    "x-timed-grid": "the text is typed, without a timed test",
    "literacy": "the words are a list, without a timed test",
    **dict.fromkeys(_CALENDARS, "the date is typed in the everyday calendar"),
}
"""What becomes of an appearance that a desk cannot give."""
_GIVEN: Final = frozenset(
    {
        *("numbers", "multiline", "textarea", "masked", "thousands-sep", "counter"),
        *("vertical", "no-ticks", "picker", "rating", "distress", "analog-scale", "show-scale"),
        *("no-calendar", "month-year", "year"),
        *("minimal", "autocomplete", "search", "columns", "columns-pack", "compact", "quickcompact"),
        *("horizontal", "horizontal-compact", "no-buttons", "quick", "likert", "randomized"),
        *("label", "list-nolabel", "list", "table-list", "field-list", "no-collapse"),
        *("annotate", "draw", "signature"),
        *("pages", "page-break", "no-print", "comment", "dn"),
        *("hide-input", "streets", "satellite", "terrain", "nolabel", "hidden"),
    }
)
"""Appearances that are given here, or that only arrange a page and so are passed over everywhere but in a browser."""


def check_shortfalls(definition: FormDefinition) -> tuple[Fault, ...]:
    """Return what this desk does otherwise than a phone, and appearances that nobody knows; all are warnings."""
    asked = questions(definition)
    return (
        *_of_the_form(definition),
        *_of_kinds(asked),
        *_of_appearances(definition, asked),
        *_of_actions(definition),
    )


def _told(code: str, sentence: str, cure: str = _KEPT, *, ref: str | None = None) -> Fault:
    return Fault(Severity.WARNING, f"desk.{code}", sentence, cure, ref=ref)


def _of_the_form(definition: FormDefinition) -> Iterator[Fault]:
    if is_to_be_encrypted(definition):
        sentence = (
            "Only the office can read the answers once they are confirmed: this desk keeps no copy, "
            "and the letter has none."
        )
        yield _told(
            "encrypted", sentence, "Take the public key away if the person is to take a copy home.", ref="submission"
        )
    audit, place = audit_settings(definition), audit_place(definition)
    ref = place.ref if place is not None else None
    if audit is not None and audit.wants_position:
        yield _told(
            "audit-position", "The log of the form wants positions; a desk has none, so they stay blank.", ref="audit"
        )
    if audit is not None and audit.identifies_user:
        sentence = "The log of the form names who fills in; this desk gives a mark of the adviser and no name."
        yield _told("audit-user", sentence, ref=ref)
    if audit is not None and audit.wants_reasons:
        sentence = "The log of the form wants reasons; they are asked when something that was sent is corrected."
        yield _told("audit-reasons", sentence, ref=ref)


def _of_kinds(asked: Iterable[QuestionDef]) -> Iterator[Fault]:
    for question in asked:
        said = _of_kind(question)
        if said:
            yield _told("question", f"The question {question.name}: {said}.", ref=question.ref)


def _of_kind(question: QuestionDef) -> str:
    media = question.attributes.get("mediatype", "")
    if question.datatype == "barcode":
        return "a barcode is typed, or read by a scanner that types; there is no camera for it"
    if media.startswith("osm"):
        return "map data cannot be given here, so it is left out"
    if "intent" in question.attributes or question.appearance.strip().startswith("ex:"):
        return "no other app is opened; the answer is typed or given as a file"
    return ""


def _of_appearances(definition: FormDefinition, asked: Iterable[QuestionDef]) -> Iterator[Fault]:
    """Name each appearance once, with the first place that has it."""
    first: dict[str, str] = {}
    for ref, appearance in (*((q.ref, q.appearance) for q in asked), *layout_appearances(definition)):
        for word in appearance.lower().split():
            first.setdefault(word, ref)
    for word, ref in first.items():
        if word in _OTHERWISE:
            yield _told("appearance", f"The appearance {word}: {_OTHERWISE[word]}.", ref=ref)
        elif word not in _GIVEN and not _SIZED.fullmatch(word) and not word.startswith("ex:") and ref:
            sentence = f"Nobody knows an appearance called {word}, so it is passed over."
            yield _told("appearance-unknown", sentence, "Correct the word, or take it away.", ref=ref)


def _of_actions(definition: FormDefinition) -> Iterator[Fault]:
    first = {action.name: action.target_node for action in reversed(definition.actions)}
    if "recordaudio" in first:
        sentence = "The form records sound while it is filled in; this desk never does."
        yield _told("recording", sentence, ref=_ref(definition, first["recordaudio"]))
    if "setgeopoint" in first:
        sentence = "The form notes the position by itself; a desk has none of the person, so it stays blank."
        yield _told("position", sentence, ref=_ref(definition, first["setgeopoint"]))


def _ref(definition: FormDefinition, node: int) -> str | None:
    return definition.nodes[node].ref if node >= 0 else None
