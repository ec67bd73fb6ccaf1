"""Finds choices in a long list by what was typed of them; no Qt."""

import unicodedata
from collections.abc import Sequence
from typing import Final

_ENOUGH: Final = 200
"""Once so many labels begin as was typed, the order of the others is not looked at."""


def fold(text: str) -> str:
    """Return a text without what a hurried typist leaves out: capitals and accents."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


class LabelIndex:
    """Labels made ready to be searched; costs a moment for a long list, so make it beside the window."""

    def __init__(self, labels: Sequence[str]) -> None:
        self._folded = [fold(label) for label in labels]

    def matching(self, typed: str) -> list[int]:
        """Return the numbers of the labels that hold every word typed, those that begin with it first.

        Nothing typed matches everything, in the order of the list.
        """
        words = fold(typed).split()
        if not words:
            return list(range(len(self._folded)))
        first, *others = words
        found = [number for number, label in enumerate(self._folded) if first in label]
        for word in others:
            found = [number for number in found if word in self._folded[number]]
        return self._nearest_first(found, words)

    def _nearest_first(self, found: Sequence[int], words: Sequence[str]) -> list[int]:
        """Put labels that begin so first, then those where every word typed begins a word of theirs."""
        whole = " ".join(words)
        ranks: tuple[list[int], list[int], list[int]] = ([], [], [])
        for number in found:
            label = self._folded[number]
            if label.startswith(whole):
                ranks[0].append(number)
            elif len(ranks[0]) < _ENOUGH and all(f" {word}" in f" {label}" for word in words):
                ranks[1].append(number)
            else:
                ranks[2].append(number)
        return [*ranks[0], *ranks[1], *ranks[2]]
