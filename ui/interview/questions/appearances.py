"""What the author of a form asks a question to look like, word by word; no Qt."""

import re
from typing import Final

_SEARCH_CALL: Final = re.compile(r"search\s*\(.*\)", re.DOTALL)
CALENDARS: Final = frozenset({"ethiopian", "coptic", "islamic", "bikram-sambat", "myanmar", "persian", "buddhist"})
"""Calendars that a form can ask a phone to show; the answer is always kept in the everyday one."""


def words_of(appearance: str) -> frozenset[str]:
    """Return the words of an appearance in small letters; a `search(…)` call counts as the word alone."""
    return frozenset(_SEARCH_CALL.sub(" search ", appearance.lower()).split())


def wants_other_app(appearance: str) -> bool:
    """Say whether a phone would open another app for this question."""
    return any(word.startswith(("ex:", "printer")) for word in words_of(appearance))


def columns_of(appearance: str) -> int:
    """Return how many columns of choices are wanted: 0 for none, -1 for as many as fit."""
    wanted = 0
    for word in words_of(appearance):
        stem, _, number = word.rpartition("-")
        if stem in {"columns", "compact", "quickcompact"} and number.isdecimal():
            return max(1, min(10, int(number)))
        if word in {"columns", "columns-pack", "compact", "quickcompact", "horizontal", "horizontal-compact"}:
            wanted = -1
    return wanted
