"""Times of day as people type them; no Qt."""

import re
from typing import Final

from ui.interview.questions.typed_numbers import keep_digits

_STORED: Final = re.compile(r"(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:Z|[+-].*)?")
_TYPED: Final = re.compile(r"(\d{1,2})(?:[:.\s]?(\d{2}))?(?:[:.\s](\d{2}))?\s*(am|pm|a\.m\.?|p\.m\.?|yb|yp)?")
_NAMED: Final = {"noon": (12, 0), "midday": (12, 0), "midnight": (0, 0), "hanner dydd": (12, 0), "hanner nos": (0, 0)}


def show_time(stored: str) -> str:
    """Return a stored time as hours and minutes, with seconds only where there are any; empty for anything else."""
    found = _STORED.fullmatch(stored)
    if found is None:
        return ""
    hour, minute, second = found.groups()
    return f"{hour}:{minute}" if second in {None, "00"} else f"{hour}:{minute}:{second}"


def read_time(typed: str) -> str | None:
    """Return the text to keep for "14:30", "2.30pm", "1430" or "noon"; empty for nothing typed, None if unreadable."""
    text = " ".join(keep_digits(typed).casefold().split())
    if not text:
        return ""
    if text in _NAMED:
        return _kept(*_NAMED[text])
    found = _TYPED.fullmatch(text)
    if found is None or (text.isdecimal() and len(text) == 3):
        return None
    half = (found[4] or "")[:2].replace("a.", "am").replace("p.", "pm")
    hour = int(found[1])
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half in {"pm", "yp"} else 0)
    minute, second = int(found[2] or 0), int(found[3] or 0)
    return _kept(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def _kept(hour: int, minute: int, second: int = 0) -> str:
    return f"{hour:02d}:{minute:02d}:{second:02d}.000"
