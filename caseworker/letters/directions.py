"""Which way each sign of a text is read, and the order in which runs of signs are drawn.

A part that is set apart by the signs of Unicode for that (an isolate: a name, a telephone number) is put in order by
itself, and stands in the text around it as one thing. The algorithm without isolates comes from the library.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from caseworker.base import late

if TYPE_CHECKING:
    from bidi import algorithm
else:
    algorithm = late("bidi.algorithm")

JOINERS: Final = "\u200c\u200d"
_FROM_LEFT, _FROM_RIGHT, BY_FIRST_LETTER, END_APART = "\u2066", "\u2067", "\u2068", "\u2069"
_BEGIN_APART: Final = frozenset({_FROM_LEFT, _FROM_RIGHT, BY_FIRST_LETTER})
ISOLATES: Final = _BEGIN_APART | {END_APART}
_DEEPEST: Final = 61
"""Isolates within isolates beyond this level are not set apart any more, as in the standard."""
_STANDS_FOR_IT: Final = "\ufffc"
"""A sign without a direction, in the place of an isolate."""


def set_apart(text: str) -> str:
    """Return `text` such that it keeps its own order in a sentence that is read the other way."""
    return f"{BY_FIRST_LETTER}{text}{END_APART}" if text else text


def base_level(text: str) -> int:
    """Return 1 where the first letter outside isolates is read from the right, else 0.

    Source: Unicode Standard Annex 9, rules P2 and P3.
    """
    depth = 0
    for sign in text:
        if sign == END_APART:
            depth = max(0, depth - 1)
        elif sign in _BEGIN_APART:
            depth += 1
        elif not depth and (kind := unicodedata.bidirectional(sign)) in {"L", "R", "AL"}:
            return 0 if kind == "L" else 1
    return 0


def levels_of(text: str, base: int) -> list[int]:
    """Return the embedding level of each sign: even reads from the left, odd from the right.

    Source: Unicode Standard Annex 9, rules X5a to X6a.
    """
    if base % 2 == 0 and text.isascii():
        return [base] * len(text)
    apart = tuple(_isolates(text)) if base < _DEEPEST else ()
    if not apart:
        return _plain_levels(text, base)
    outer, after = "", 0
    for begins, ends in apart:
        outer += text[after:begins] + _STANDS_FOR_IT
        after = ends
    around = iter(_plain_levels(outer + text[after:], base))
    levels: list[int] = []
    for begins, ends in apart:
        levels += [next(around) for _ in range(begins - len(levels))]
        mark, inside = next(around), text[begins + 1 : ends].removesuffix(END_APART)
        levels += [mark, *levels_of(inside, _inner_base(text[begins], inside, base)), mark][: ends - begins]
    return [*levels, *around]


def drawn_order(levels: Sequence[int]) -> list[int]:
    """Return the places of runs from left to right.

    Source: Unicode Standard Annex 9, rule L2.
    """
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        place = 0
        while place < len(order):
            end = place
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[place:end] = reversed(order[place:end])
            place = max(end, place + 1)
    return order


def _isolates(text: str) -> Iterator[tuple[int, int]]:
    """Find the outermost isolates; one that is never closed reaches to the end."""
    open_at: list[int] = []
    for place, sign in enumerate(text):
        if sign == END_APART and open_at:
            begins = open_at.pop()
            if not open_at:
                yield begins, place + 1
        elif sign in _BEGIN_APART:
            open_at.append(place)
    if open_at:
        yield open_at[0], len(text)


def _inner_base(initiator: str, inside: str, base: int) -> int:
    """Return the next level above `base` that reads the way the isolate asks for."""
    wanted = {_FROM_LEFT: 0, _FROM_RIGHT: 1}.get(initiator, base_level(inside))
    return base + 1 if (base + 1) % 2 == wanted else base + 2


def _plain_levels(text: str, base: int) -> list[int]:
    """Ask the library, which knows two base levels and no joiners."""
    parity = base % 2
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = parity, "LR"[parity]
    signs = (_STANDS_FOR_IT if c in ISOLATES else c for c in text if c not in JOINERS)
    algorithm.get_embedding_levels("".join(signs), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    found = iter([sign["level"] + base - parity for sign in storage["chars"]])
    levels: list[int] = []
    for character in text:
        joins = character in JOINERS
        levels.append((levels[-1] if levels else base) if joins else next(found))
    return levels
