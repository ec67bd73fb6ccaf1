"""Cuts an expression into tokens; every character belongs to one, or the text is refused with the place."""

import re
from enum import StrEnum
from typing import Final

from msgspec import Struct

from caseworker.forms.xpath.errors import XPathSyntaxError

LONGEST_TEXT: Final = 100_000


class Kind(StrEnum):
    """What a token is."""

    NUMBER = "number"
    STRING = "string"
    NAME = "name"
    VARIABLE = "variable"
    OPERATOR = "operator"
    END = "end"


class Token(Struct, frozen=True, gc=False):
    """A piece of the text; `position` counts characters from zero."""

    kind: Kind
    text: str
    position: int


_NAME = r"[^\W\d][\w.\-·]*"
_BLANKS: Final = " \t\r\n\f"
_TOKEN = re.compile(
    rf"""[{_BLANKS}]*(?:
     (\d+(?:\.\d*)?|\.\d+)
    |("[^"]*"|'[^']*')
    |((?:{_NAME}:(?!:))?(?:{_NAME}|(?<=:)\*))
    |(\$(?:{_NAME}:)?{_NAME})
    |(::|//|\.\.|!=|<=|>=|[-+*/|=<>()\[\].,@]))""",
    re.VERBOSE,
)
_KINDS: Final = (Kind.END, Kind.NUMBER, Kind.STRING, Kind.NAME, Kind.VARIABLE, Kind.OPERATOR)
"""By the number of the group that fits."""
_WORD_OPERATORS: Final = frozenset({"and", "or", "div", "mod"})
_EXPECT_OPERAND_AFTER: Final = _WORD_OPERATORS | frozenset(
    {"@", "::", "(", "[", ",", "/", "//", "|", "+", "-", "*", "=", "!=", "<", "<=", ">", ">="}
)


def tokens_of(text: str) -> list[Token]:
    """Return the tokens of `text`, the last one marking the end.

    Source: XML Path Language 1.0, section 3.7, with its rule for telling names from operators.
    """
    if len(text) > LONGEST_TEXT:
        raise XPathSyntaxError(f"The expression is longer than {LONGEST_TEXT} characters.", LONGEST_TEXT)
    found: list[Token] = []
    place, end = 0, len(text.rstrip(_BLANKS))
    expects_operand = True
    while place < end:
        match = _TOKEN.match(text, place)
        if match is None:
            place += len(text[place:]) - len(text[place:].lstrip(_BLANKS))
            raise XPathSyntaxError(_complaint(text[place]), place)
        group = match.lastindex or 0
        token = _token(_KINDS[group], match[group], match.start(group), expects_operand=expects_operand)
        expects_operand = token.kind is Kind.OPERATOR and token.text in _EXPECT_OPERAND_AFTER
        found.append(token)
        place = match.end()
    found.append(Token(Kind.END, "", len(text)))
    return found


def _token(kind: Kind, text: str, place: int, *, expects_operand: bool) -> Token:
    if kind is Kind.STRING:
        return Token(kind, text[1:-1], place)
    if kind is Kind.NAME and not expects_operand and text in _WORD_OPERATORS:
        return Token(Kind.OPERATOR, text, place)
    if kind is Kind.OPERATOR and expects_operand and text == "*":
        return Token(Kind.NAME, text, place)
    return Token(kind, text, place)


def _complaint(character: str) -> str:
    if character in "\"'":
        return "A text begins with a quotation mark that is never closed."
    if character in "\u2018\u2019\u201c\u201d":  # word processors put these where plain marks are meant
        return "A curly quotation mark stands here; use a plain one."
    return f"The character {character} has no meaning here."
