"""The service card: what a citizen is told before the first question, carried inside the form.

The convention: a group named `service_card` stands first in the form. Its notes have reserved names; the label
of a note is its heading and the hint is what it says, so that Collect shows the group as a page of
introduction, in every language of the form. Facts that programs count with are hidden fields with a default,
and the notes show them by reference, so that each is written once:

    card_notice         label only: "Sample service - not connected to ..."; left out of real services
    card_subject        what letters call it after "your", such as "missed bin report"; may be left out
    card_about          what the service is for
    card_office         who decides
    card_call           phone and hours                     card_phone             the number alone
    card_time           how long it takes                   card_minutes           minutes at the desk
    card_bring          what to bring, one thing a line
    card_next           what happens next, one step a line
    card_kept_here      how long this desk keeps it         card_desk_days         days after the receipt
    card_kept_office    how long the office keeps it
    card_agreement      what the citizen agrees to          card_agreement_days    longest term in days
                                                            card_office_days       days until the office answers;
                                                                                   may be left out

Three more facts are for the desk alone: `card_words`, words by which people look for the service;
`card_unreviewed`, tags of the languages that no native reader has checked yet, such as "cy"; and
`card_not_personal` (see `reasons`). A form without a card is asked for one when it is added to the desk; the
same value is then given by hand and kept beside the form.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from caseworker.catalogue.facts import card_ref, read_facts
from caseworker.forms import ChangeLanguage, Environment, FormDefinition, FormSession

WORDS: Final = "card_words"
UNREVIEWED: Final = "card_unreviewed"
NOTICE: Final = "card_notice"
SUBJECT: Final = "card_subject"

_NOTHING: Final = frozenset({"", "-"})
"""A lone dash is what pyxform writes for a missing translation."""


@dataclass(frozen=True, slots=True)
class ServiceCard:
    """What a citizen is told about one service, in one language.

    Attributes:
        subject: what letters call the matter after "your"; empty means the title and "application".
        notice: said beside the name wherever the service is shown, such as that it is a sample; else empty.
        phone: the office's number alone; `call`: the same with its hours.
        time: how long it takes, as a sentence; `minutes`: the same as a number.
        desk_days: days for which the desk keeps the answers once the office has them.
        agreement_days: days after which an agreement ends by itself at the latest.
        office_days: days within which the office says that it answers; 0 where it says nothing.
        is_unreviewed: no native reader has checked this language of the form yet; said where it is chosen.
    """

    language: str
    about: str
    office: str
    call: str
    time: str
    bring: tuple[str, ...]
    next_steps: tuple[str, ...]
    kept_here: str
    kept_by_office: str
    agreement: str
    phone: str
    minutes: int
    desk_days: int
    agreement_days: int
    subject: str = ""
    notice: str = ""
    is_unreviewed: bool = False
    office_days: int = 0


PART_NAMES: Final = {
    "about": "card_about",
    "office": "card_office",
    "call": "card_call",
    "time": "card_time",
    "bring": "card_bring",
    "next_steps": "card_next",
    "kept_here": "card_kept_here",
    "kept_by_office": "card_kept_office",
    "agreement": "card_agreement",
    "phone": "card_phone",
    "minutes": "card_minutes",
    "desk_days": "card_desk_days",
    "agreement_days": "card_agreement_days",
}
"""Each part of a card that must be there, and the name that it has in a form."""


def read_card(definition: FormDefinition, language: str) -> ServiceCard | None:
    """Return the card that a form carries.

    Args:
        definition: the form.
        language: one of the form's languages; what is not said in it is taken from the default one.

    Returns:
        The card, with empty texts and zeros for parts the form leaves out (see `missing_parts`); None when
        the form has no group `service_card`.
    """
    return next(iter(_cards(definition, (language,))), None)


def read_cards(definition: FormDefinition) -> tuple[ServiceCard, ...]:
    """Return the card in each language of the form, the default one first; empty when it carries none."""
    first = definition.default_language
    return _cards(definition, (first, *(language for language in definition.languages if language != first)))


def _cards(definition: FormDefinition, languages: tuple[str, ...]) -> tuple[ServiceCard, ...]:
    if card_ref(definition) not in definition.by_ref:
        return ()
    facts = read_facts(definition)
    session = FormSession.create(definition, Environment())
    default = _notes(session)
    cards = []
    for language in languages:
        if language in definition.languages:
            session.apply(ChangeLanguage(language))
        notes = {part: text or default[part] for part, text in _notes(session).items()}
        cards.append(_card(language, notes, facts))
    return tuple(cards)


def _card(language: str, notes: Mapping[str, str], facts: Mapping[str, str]) -> ServiceCard:
    return ServiceCard(
        language=language,
        about=notes["about"],
        office=notes["office"],
        call=notes["call"],
        time=notes["time"],
        bring=tuple(notes["bring"].splitlines()),
        next_steps=tuple(notes["next_steps"].splitlines()),
        kept_here=notes["kept_here"],
        kept_by_office=notes["kept_by_office"],
        agreement=notes["agreement"],
        phone=facts.get("card_phone", ""),
        minutes=_count(facts.get("card_minutes", "")),
        desk_days=_count(facts.get("card_desk_days", "")),
        agreement_days=_count(facts.get("card_agreement_days", "")),
        subject=notes["subject"],
        notice=notes["notice"],
        office_days=_count(facts.get("card_office_days", "")),
        is_unreviewed=any(language.endswith(f"({tag})") for tag in facts.get(UNREVIEWED, "").split()),
    )


def _notes(session: FormSession) -> Mapping[str, str]:
    """Return what the notes say in the session's language, facts filled in; an empty text for one that is not there."""
    definition = session.definition

    def said(name: str) -> str:
        place = definition.by_ref.get(card_ref(definition, name))
        if place is None or place.index not in definition.controls:
            return ""
        state = session.question(place.ref)
        return _trimmed((state.label if name == NOTICE else state.hint) or "")

    return {part: said(name) for part, name in {**PART_NAMES, "subject": SUBJECT, "notice": NOTICE}.items()}


def _trimmed(text: str) -> str:
    """Return the lines that say something, each with single spaces."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    trimmed = "\n".join(line for line in lines if line)
    return "" if trimmed in _NOTHING else trimmed


def missing_parts(card: ServiceCard) -> tuple[str, ...]:
    """Return the names of the attributes that are still empty and have to be asked for."""
    return tuple(part for part in PART_NAMES if not getattr(card, part))


def read_words(definition: FormDefinition) -> tuple[str, ...]:
    """Return the words by which people look for the service, as the form lists them."""
    return tuple(read_facts(definition).get(WORDS, "").split())


def _count(written: str) -> int:
    """Read a whole number above zero; anything else is 0, which counts as missing."""
    return int(written) if written.isdecimal() else 0
