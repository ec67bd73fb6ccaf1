"""Sentences of the core, said in the adviser's language.

The core words everything in English. A sentence is looked up as it stands; one with a fact in it is recognised by its
template. What nobody has translated, such as the words of a form's author, stays as it is.
"""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

CONTEXT: Final = "core"

TEMPLATES: Final = (
    "A passphrase needs at least {number} characters.",
    "A recovery code has {groups} groups of {letters}. Nothing is lost.",
    "Group {number} of the recovery code is mistyped. Nothing is lost.",
    "No more than {number} can be added here.",
    "The person wanted it stopped: call {office} and pass that on.",
    "There were several wrong tries. Wait {seconds} seconds. Nothing is lost.",
    "This answer is longer than {number} characters.",
    "This letter has {scripts} writing. It cannot be printed here yet.",
)
"""Every sentence of the core that holds a fact; a test finds one that is missing."""


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(template)))


_PATTERNS: Final = tuple((template, _pattern(template)) for template in TEMPLATES)


def told(sentence: str) -> str:
    """Return the sentence in the adviser's language."""
    known = QCoreApplication.translate(CONTEXT, sentence)
    if known != sentence:
        return known
    for template, pattern in _PATTERNS:
        match = pattern.fullmatch(sentence)
        if match is not None:
            return QCoreApplication.translate(CONTEXT, template).format(**match.groupdict())
    return sentence
