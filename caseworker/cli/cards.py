"""A service card given by hand, where the form carries none: from a file, or asked part by part."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Final

import msgspec

from caseworker.catalogue import ServiceCard
from caseworker.cli.context import ask
from caseworker.desk import CardUnfinished

_TEXTS: Final = {
    "about": "What the service is for",
    "office": "Who decides",
    "call": "The office's phone and hours",
    "phone": "The phone number alone",
    "time": "How long it takes, as a sentence",
    "kept_here": "How long this desk keeps the answers, as a sentence",
    "kept_by_office": "How long the office keeps them, as a sentence",
    "agreement": "What the citizen agrees to, word for word",
}
_NUMBERS: Final = {
    "minutes": "Minutes at the desk",
    "desk_days": "Days this desk keeps the answers after the receipt",
    "agreement_days": "Days after which the agreement ends by itself",
}
_LISTS: Final = {
    "bring": "What to bring (parted by semicolons)",
    "next_steps": "What happens next (parted by semicolons)",
}


def empty_card(language: str) -> ServiceCard:
    """Return a card that says nothing yet."""
    texts, numbers, lists = dict.fromkeys(_TEXTS, ""), dict.fromkeys(_NUMBERS, 0), dict.fromkeys(_LISTS, ())
    return msgspec.convert({"language": language, **texts, **numbers, **lists}, ServiceCard)


def told_card(known: ServiceCard, told: Mapping[str, object]) -> ServiceCard:
    """Take parts from JSON, each under its own name: texts, whole numbers, lists of texts.

    Raises:
        CardUnfinished: a part has no such name or is not of its kind.
    """
    strange = set(told) - {*_TEXTS, *_NUMBERS, *_LISTS, "subject", "notice"}
    try:
        if strange:
            raise CardUnfinished(f"{len(strange)} unknown parts")
        return msgspec.convert({**asdict(known), **told}, ServiceCard)
    except msgspec.ValidationError as error:
        raise CardUnfinished(str(error)) from error


def asked_card(known: ServiceCard) -> ServiceCard:
    """Ask the person at the terminal for every part, offering what is known."""
    parts: dict[str, object] = {}
    for part, words in _TEXTS.items():
        parts[part] = _until(words, getattr(known, part), bool)
    for part, words in _NUMBERS.items():
        parts[part] = int(_until(words, str(getattr(known, part) or ""), _is_count))
    for part, words in _LISTS.items():
        typed = _until(words, "; ".join(getattr(known, part)), bool)
        parts[part] = [piece.strip() for piece in typed.split(";") if piece.strip()]
    return told_card(known, parts)


def _is_count(text: str) -> bool:
    return text.isdecimal() and int(text) > 0


def _until(words: str, known: str, fits: Callable[[str], bool]) -> str:
    while not fits(typed := ask(words, default=known)):
        pass
    return typed
