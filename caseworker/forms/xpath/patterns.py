"""Regular expressions as Java reads them, with a bound on the time that a form's pattern may take."""

from functools import lru_cache
from time import monotonic
from typing import Final

import regex

from caseworker.forms.xpath.errors import EvaluationError

LONGEST_PATTERN: Final = 10_000
LONGEST_WAIT_S: Final = 0.5
SLOW_S: Final = 0.05
MOST_SLOW_S: Final = 2.0
"""A pattern that was slow for so long altogether is not tried again: a form may ask for it in ten thousand rows."""


def matches(text: str, pattern: str) -> bool:
    """Say whether the whole of `text` fits `pattern`, as Java's Pattern.matches does.

    Raises:
        EvaluationError: the pattern is broken, too long, or takes too long on this text.
    """
    known = _known(pattern)
    if known.compiled is None:
        raise EvaluationError("A pattern in regex() cannot be read.")
    began = monotonic()
    try:
        if known.slow_s < MOST_SLOW_S:
            return known.compiled.fullmatch(text, timeout=LONGEST_WAIT_S) is not None
    except TimeoutError:
        pass  # it is said below, as for one that is not tried again
    finally:
        known.note(monotonic() - began)
    raise EvaluationError("A pattern in regex() takes too long; it was stopped.")


class _Known:
    """A pattern as it was compiled, None for a broken one, and how long it was slow."""

    def __init__(self, pattern: str) -> None:
        self.compiled = _compiled(pattern)
        self.slow_s = 0.0

    def note(self, took_s: float) -> None:
        """Remember a match that was slow."""
        if took_s > SLOW_S:
            self.slow_s += took_s


@lru_cache(maxsize=1024)
def _known(pattern: str) -> _Known:
    return _Known(pattern)


def _compiled(pattern: str) -> "regex.Pattern[str] | None":
    if len(pattern) > LONGEST_PATTERN:
        return None
    try:
        return regex.compile(_translated(pattern), regex.V1 | regex.UNICODE)
    except (regex.error, RecursionError, OverflowError, MemoryError):
        return None


_ASCII_CLASSES: Final = {
    "d": "0-9",
    "w": "a-zA-Z0-9_",
    "s": r" \t\n\x0b\f\r",
    "h": r" \t\xa0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000",
}
"""What these mean in Java, where they know no letters and digits beyond ASCII."""


def _translated(pattern: str) -> str:
    """Write the few things that Java reads in another way as the regex library does."""
    found: list[str] = []
    depth = place = 0
    while place < len(pattern):
        sign = pattern[place]
        if sign == "\\":
            piece, place = _escaped(pattern, place, in_class=depth > 0)
            found.append(piece)
            continue
        if depth and sign in "-|~" and pattern[place + 1 : place + 2] == sign:
            found.append("\\")  # a set operator there, plain signs in Java
        if sign == "[":
            depth += 1
        elif sign == "]" and depth:
            depth -= 1
        found.append(sign)
        place += 1
    return "".join(found)


def _escaped(pattern: str, place: int, *, in_class: bool) -> tuple[str, int]:
    """Return an escape as the library reads it, and the place after it."""
    letter = pattern[place + 1 : place + 2]
    if letter == "Q":
        end = pattern.find("\\E", place + 2)
        quoted = pattern[place + 2 :] if end < 0 else pattern[place + 2 : end]
        return regex.escape(quoted, special_only=False), len(pattern) if end < 0 else end + 2
    if letter.lower() in _ASCII_CLASSES and letter:
        inside = _ASCII_CLASSES[letter.lower()]
        if letter.isupper():
            return f"[^{inside}]", place + 2
        return inside if in_class else f"[{inside}]", place + 2
    return f"\\{letter}", place + 2
