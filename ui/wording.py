"""From an error to words: what happened, what to press, and a code that a supporter can look up; no Qt."""

import logging
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from caseworker.base import CaseworkerError

_LOG: Final = logging.getLogger("ui")
_UNKNOWN_SENTENCE: Final = "Something went wrong in the program. What you had saved is still there."
_UNKNOWN_STEP: Final = "Try again. If it happens again, sign out and start Caseworker again."


class Tone(StrEnum):
    """How a notice looks and how urgently it is spoken."""

    DONE = "done"
    TELL = "tell"
    WARN = "warn"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to say to the adviser, in English as the core words it; a page shows it in the adviser's language."""

    sentence: str
    next_step: str = ""
    code: str = ""
    tone: Tone = Tone.WRONG


def words_for(error: BaseException) -> Notice:
    """Return what to say of an error; one that nobody foresaw is logged by its kind and place, never by its text."""
    if isinstance(error, CaseworkerError):
        return Notice(error.sentence, error.next_step, error.code)
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place is not None else "unknown"
    _LOG.error("%s at %s", type(error).__name__, where)
    return Notice(_UNKNOWN_SENTENCE, _UNKNOWN_STEP, "program")
