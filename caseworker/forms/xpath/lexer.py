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
_TOKEN = re.compile(
    rf"""(?P<space>[ \t\r\n\f]+)
    |(?P<number>\d+(?:\.\d*)?|\.\d+)
    |(?P<string>"[^"]*"|'[^']*')
    |(?P<variable>\$(?:{_NAME}:)?{_NAME})
    |(?P<name>(?:{_NAME}:(?!:))?(?:{_NAME}|(?<=:)\*))
    |(?P<operator>::|//|\.\.|!=|<=|>=|[-+*/|=<>()\[\].,@])""",
    re.VERBOSE,
)
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
    place = 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None:
            raise XPathSyntaxError(_complaint(text[place]), place)
        if match.lastgroup != "space":
            found.append(_token(Kind(str(match.lastgroup)), match.group(), place, found))
        place = match.end()
    found.append(Token(Kind.END, "", len(text)))
    return found


def _token(kind: Kind, text: str, place: int, before: list[Token]) -> Token:
    if kind is Kind.STRING:
        return Token(kind, text[1:-1], place)
    if kind is Kind.NAME and text in _WORD_OPERATORS and before and not _expects_operand(before[-1]):
        return Token(Kind.OPERATOR, text, place)
    if kind is Kind.OPERATOR and text == "*" and (not before or _expects_operand(before[-1])):
        return Token(Kind.NAME, text, place)
    return Token(kind, text, place)


def _expects_operand(token: Token) -> bool:
    return token.kind is Kind.OPERATOR and token.text in _EXPECT_OPERAND_AFTER


def _complaint(character: str) -> str:
    if character in "\"'":
        return "A text begins with a quotation mark that is never closed."
    if character in "\u2018\u2019\u201c\u201d":  # word processors put these where plain marks are meant
        return "A curly quotation mark stands here; use a plain one."
    return f"The character {character} has no meaning here."
