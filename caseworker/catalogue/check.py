"""What a form lacks to be a good service, as faults in the shape that the forms engine uses for its own."""

from collections.abc import Iterator
from typing import Final

from caseworker.catalogue.card import PART_NAMES, missing_parts, read_card
from caseworker.catalogue.facts import card_ref
from caseworker.catalogue.reasons import NOT_PERSONAL, not_personal_names, personal_questions, read_reason
from caseworker.forms import Fault, FormDefinition, Severity, questions

REFERENCE: Final = "caseworker_reference"
"""The property by which our reference reaches a form."""

_UNSAID: Final = ((), ("-",))
"""What a missing translation looks like: nothing, or the lone dash that pyxform writes."""

_THREE: Final = (
    "Give it a guidance hint of three lines, each with a few words and a colon first: why it is asked, "
    "what the citizen gets, who sees it."
)


def check_service(definition: FormDefinition) -> tuple[Fault, ...]:
    """Return what the author of a service should put right; empty for a form that follows every convention.

    All are warnings: the form works, but the citizen is told less than they should be.
    """
    return (
        *_card_faults(definition),
        *_reason_faults(definition),
        *_exemption_faults(definition),
        *_language_faults(definition),
        *_reference_faults(definition),
    )


def _warning(code: str, sentence: str, cure: str, *, ref: str | None = None) -> Fault:
    return Fault(Severity.WARNING, code, sentence, cure, ref=ref)


def _card_faults(definition: FormDefinition) -> Iterator[Fault]:
    for language in definition.languages or ("",):
        card = read_card(definition, language)
        if card is None:
            sentence = "The form has no service card, so its parts are asked for when the service is added."
            yield _warning("service.no-card", sentence, "Begin the form with the group service_card.")
            return
        for part in missing_parts(card):
            name = PART_NAMES[part]
            sentence = f"The service card does not say {name}{_in(language)}."
            yield _warning(
                "service.card-part", sentence, f"Add {name} to the group service_card.", ref=card_ref(definition, name)
            )


def _reason_faults(definition: FormDefinition) -> Iterator[Fault]:
    for question in personal_questions(definition):
        if not any(said.guidance.strip() for said in question.texts.values()):
            sentence = f"The question {question.name} does not say why it is asked, what it is for and who sees it."
            yield _warning("service.no-reason", sentence, _THREE, ref=question.ref)
            continue
        for language, said in question.texts.items():
            if read_reason(said.guidance) is None:
                sentence = f"The question {question.name} is not explained in three lines{_in(language)}."
                yield _warning("service.reason-shape", sentence, _THREE, ref=question.ref)


def _exemption_faults(definition: FormDefinition) -> Iterator[Fault]:
    asked = {question.name for question in questions(definition)}
    for name in sorted(not_personal_names(definition) - asked):
        sentence = f"{NOT_PERSONAL} lists {name}, but the form has no such question."
        cure = "Correct the name, or take it away."
        yield _warning("service.not-personal", sentence, cure, ref=card_ref(definition, NOT_PERSONAL))


def _language_faults(definition: FormDefinition) -> Iterator[Fault]:
    """Name each language that lacks texts which another has; one fault a language, with the first as example."""
    entries = definition.itext.entries
    spoken = {(text_id, form) for texts in entries.values() for text_id, entry in texts.items() for form in entry.forms}
    for language in definition.languages:
        own = entries.get(language, {})
        lacking = sorted(
            text_id
            for text_id, form in spoken
            if text_id not in own or form not in own[text_id].forms or own[text_id].forms[form].texts in _UNSAID
        )
        if lacking:
            number = "1 text is" if len(lacking) == 1 else f"{len(lacking)} texts are"
            sentence = f"{number} missing{_in(language)}, such as {lacking[0]}."
            yield _warning("service.language", sentence, "Fill in the columns of that language.", ref=lacking[0])


def _reference_faults(definition: FormDefinition) -> Iterator[Fault]:
    places = [node.bind for node in definition.nodes]
    if not any(bind.preload == "property" and bind.preload_params == REFERENCE for bind in places):
        sentence = "The form has no place for our reference, so the office cannot look for it."
        cure = f"Add a hidden question with bind::jr:preload property and bind::jr:preloadParams {REFERENCE}."
        yield _warning("service.no-reference", sentence, cure)


def _in(language: str) -> str:
    return f" in {language}" if language else ""
