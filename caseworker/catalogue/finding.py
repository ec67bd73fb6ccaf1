"""Finding a service by what people call it."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from caseworker.base import late
from caseworker.catalogue.service import Service

if TYPE_CHECKING:
    from rapidfuzz import fuzz
else:
    fuzz = late("rapidfuzz.fuzz")

_ENOUGH: Final = 80
"""Likeness out of 100 from which a misspelt word still counts; lets one slip in five letters pass."""

_WORD: Final = re.compile(r"\w+")
_FILLERS: Final = frozenset(
    {
        "a",
        "about",
        "an",
        "apply",
        "for",
        "get",
        "help",
        "i",
        "me",
        "my",
        "need",
        "new",
        "of",
        "report",
        "the",
        "to",
        "want",
    }
)


def find_services(services: Iterable[Service], wanted: str) -> tuple[Service, ...]:
    """Return the services that fit what was typed, best first; all by title when nothing was typed.

    Every word has to fit a word of the title, the listed words or the sentence that says what the service is
    for: as its beginning, or with a slip of the finger. Words such as "apply" and "the" need not.
    """
    typed = _WORD.findall(wanted.casefold())
    words = [word for word in typed if word not in _FILLERS] or typed
    ranked = ((_fit(service, words), service) for service in services)
    kept = [(fit, service) for fit, service in ranked if fit > 0 or not words]
    return tuple(service for _, service in sorted(kept, key=lambda pair: (-pair[0], pair[1].current.title)))


def _fit(service: Service, words: list[str]) -> float:
    """Return how well the words fit, 0 when one of them fits nothing; the title counts double."""
    version = service.current
    title = _WORD.findall(version.title.casefold())
    others = [word.casefold() for word in version.words]
    others += [word for card in version.cards for word in _WORD.findall(card.about.casefold())]
    fits = [max(2 * _best(word, title), _best(word, others)) for word in words]
    return sum(fits) if fits and all(fits) else 0.0


def _best(word: str, known: list[str]) -> float:
    likeness = (100.0 if other.startswith(word) else fuzz.ratio(word, other) for other in known)
    return max((like for like in likeness if like >= _ENOUGH), default=0.0)
