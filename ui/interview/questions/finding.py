"""Finds choices in a long list by what was typed of them; no Qt."""

import unicodedata
from collections.abc import Sequence


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
        whole = " ".join(words)
        return sorted(found, key=lambda number: self._distance(number, whole, words))

    def _distance(self, number: int, whole: str, words: Sequence[str]) -> int:
        """Return 0 for a label that begins so, 1 where every word begins a word of it, else 2."""
        label = self._folded[number]
        if label.startswith(whole):
            return 0
        spaced = f" {label}"
        return 1 if all(f" {word}" in spaced for word in words) else 2
