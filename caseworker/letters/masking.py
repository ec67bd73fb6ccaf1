"""Which part of an answer may stand on paper: numbers that open doors are cut down to their last characters."""

import re

from caseworker.letters.content import Answer
from caseworker.letters.wording import Wording

_NINO = re.compile(r"\b[A-Z]{2}[\s-]?(?:\d[\s-]?){5}\d(?:[\s-]?[A-D])?\b", re.IGNORECASE)
_LAST = 3
_SHORTEST = 8


def shown_answer(answer: Answer, wording: Wording) -> str:
    """Return the answer as it may be printed.

    Of a secret answer of eight or more letters and digits the last three are shown, of a shorter one none.
    A National Insurance number is masked wherever it stands, also in the middle of free text.
    """
    if not answer.answer.strip():
        return wording.plain("answers.blank")
    if not answer.is_secret:
        return _NINO.sub(lambda found: _ending(found.group(), wording), answer.answer)
    return _ending(answer.answer, wording)


def _ending(secret: str, wording: Wording) -> str:
    signs = "".join(sign for sign in secret if sign.isalnum())
    if len(signs) < _SHORTEST:
        return wording.plain("answers.hidden")
    return wording.plain("answers.masked", last=signs[-_LAST:].upper())
