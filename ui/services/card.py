"""A service card completed by hand, part by part, where a form does not carry it; no Qt."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from caseworker.catalogue import ServiceCard, missing_parts

NUMBERS: Final = ("minutes", "desk_days", "agreement_days")
LISTS: Final = ("bring", "next_steps")


class CardFault(StrEnum):
    """What is wrong with a part."""

    EMPTY = "empty"
    NO_NUMBER = "no number"


@dataclass(frozen=True, slots=True)
class CardProblem:
    """A part that must be put right."""

    part: str
    fault: CardFault


def empty_card(language: str) -> ServiceCard:
    """Return a card that says nothing yet."""
    return ServiceCard(
        language=language,
        about="",
        office="",
        call="",
        time="",
        bring=(),
        next_steps=(),
        kept_here="",
        kept_by_office="",
        agreement="",
        phone="",
        minutes=0,
        desk_days=0,
        agreement_days=0,
    )


def read_card_parts(known: ServiceCard, typed: dict[str, str]) -> ServiceCard | tuple[CardProblem, ...]:
    """Return the card with the parts that were typed, or what is still wrong with them."""
    lacking = missing_parts(known)
    problems = []
    parts: dict[str, object] = {}
    for part in lacking:
        text = typed.get(part, "").strip()
        if not text:
            problems.append(CardProblem(part, CardFault.EMPTY))
        elif part in NUMBERS and not (text.isdecimal() and int(text) > 0):
            problems.append(CardProblem(part, CardFault.NO_NUMBER))
        else:
            parts[part] = _value(part, text)
    return tuple(problems) if problems else replace(known, **parts)  # type: ignore[arg-type]  # each of its own kind


def _value(part: str, text: str) -> str | int | tuple[str, ...]:
    if part in NUMBERS:
        return int(text)
    if part in LISTS:
        return tuple(line.strip() for line in text.splitlines() if line.strip())
    return " ".join(text.split())
