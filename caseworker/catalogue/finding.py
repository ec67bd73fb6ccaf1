"""Finding a service by what people call it."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from caseworker.base import late
from caseworker.catalogue.service import Service

if TYPE_CHECKING:
    from rapidfuzz import fuzz
    from rapidfuzz.distance import Prefix
else:
    fuzz = late("rapidfuzz.fuzz")
    Prefix = late("rapidfuzz.distance.Prefix")

_ENOUGH: Final = 80
"""Likeness out of 100 from which a misspelt word still counts; lets one slip in five letters pass."""

_WORD: Final = re.compile(r"\w+")
_FEWEST: Final = 0.3
"""The part of the words that has to fit: people say more than a list of words can know."""
_SAME_BEGINNING: Final = 5
"""Letters from which on two words with the same beginning count as one, such as "collected" and "collection"."""
_SHORTEST: Final = 4
"""Letters of a word in which a slip of the finger is looked for: "dog" is not "do"."""
_SAYING_LITTLE: Final = (
    "a about am an and apply are be but can cannot cant could did didn didnt do does doesn doesnt don "
    "dont far for get got has have heb help how i in is isn isnt it ll me my need new not of on or our "
    "people person please problem re report s some t that the their them there they this to too ve want "
    "was wasn wasnt we what with would you your ar chi dim ei eich eisiau fy gyda mae mewn na nad nid o "
    "oes rhaid rydw rwy sut wedi y yn yr "
)
_FILLERS: Final = frozenset(_SAYING_LITTLE.split())


def find_services(services: Iterable[Service], wanted: str) -> tuple[Service, ...]:
    """Return the services that fit what was typed, best first; all by title when nothing was typed.

    A word fits a word of the title, the listed words or the sentences that say what the service is for: as its
    beginning, with a slip of the finger, or with another ending. Words such as "apply" and "the" need not. Where no
    service fits every word, those that fit most of them are returned.
    """
    typed = _WORD.findall(wanted.casefold())
    words = [word for word in typed if word not in _FILLERS] or typed
    if not words:
        return tuple(sorted(services, key=lambda service: service.current.title))
    ranked = [(*_fit(service, words), service) for service in services]
    most = max((share for share, _, _ in ranked), default=0.0)
    kept = [(fit, service) for share, fit, service in ranked if share == most >= _FEWEST]
    return tuple(service for _, service in sorted(kept, key=lambda pair: (-pair[0], pair[1].current.title)))


def _fit(service: Service, words: list[str]) -> tuple[float, float]:
    """Return which part of the words fits, and how well; the title counts double."""
    version = service.current
    title = _WORD.findall(version.title.casefold())
    title += [first + second for first, second in pairwise(title)]
    others = [word.casefold() for word in version.words]
    told = (text for card in version.cards for text in (card.about, card.subject))
    others += [word for text in told for word in _WORD.findall(text.casefold())]
    fits = [max(2 * _best(word, title), _best(word, others)) for word in words]
    return sum(map(bool, fits)) / len(words), sum(fits)


def _best(word: str, known: list[str]) -> float:
    likeness = (_likeness(word, other) for other in known)
    return max((like for like in likeness if like >= _ENOUGH), default=0.0)


def _likeness(word: str, other: str) -> float:
    if other.startswith(word):
        return 100.0
    if len(word) < _SHORTEST:
        return 0.0
    same = Prefix.similarity(word, other)
    if same >= max(_SAME_BEGINNING, 0.7 * min(len(word), len(other))):
        return float(_ENOUGH)
    return float(fuzz.ratio(word, other))
