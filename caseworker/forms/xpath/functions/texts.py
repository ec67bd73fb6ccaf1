"""Functions of texts."""

import re
from typing import Final

from caseworker.forms.xpath.errors import EvaluationError
from caseworker.forms.xpath.functions.library import Library
from caseworker.forms.xpath.host import Context
from caseworker.forms.xpath.patterns import matches
from caseworker.forms.xpath.values import BLANKS, Value, to_string, whole

TEXTS = Library()
_RUN_OF_BLANKS = re.compile(r"[ \t\n\x0b\f\r]+")


LONGEST_TEXT: Final = 1_000_000
"""Of a text that is put together: thirty calculations, each twice the one before, would fill the memory."""


def texts_of(values: tuple[Value, ...]) -> list[str]:
    """Return the texts of `values`; a node-set gives those of all its nodes."""
    found: list[str] = []
    for value in values:
        if isinstance(value, tuple):
            found.extend(to_string(node.value()) for node in value)
        else:
            found.append(to_string(value))
    return found


def _joined(separator: str, texts: list[str]) -> str:
    if sum(map(len, texts)) + len(separator) * len(texts) > LONGEST_TEXT:
        raise EvaluationError(f"A text of more than {LONGEST_TEXT:,} characters would come of it; it was stopped.")
    return separator.join(texts)


@TEXTS.define("string", least=1, most=1)
def string(text: str) -> str:
    """Return the value as a text."""
    return text


@TEXTS.define("concat", least=0)
def concat(*values: Value) -> str:
    """Put texts together."""
    return _joined("", texts_of(values))


@TEXTS.define("join", least=1)
def join(separator: str, *values: Value) -> str:
    """Put texts together with `separator` between them."""
    return _joined(separator, texts_of(values))


@TEXTS.define("substr", least=2, most=3)
def substr(text: str, start: float, *end: float) -> str:
    """Return the text from `start`, counted from zero, up to before `end`; negative places count from the end."""
    length = len(text)
    first, last = whole(start, 0), whole(end[0], 0) if end else length
    first = min(max(0, first + length if first < 0 else first), length)
    last = min(max(0, last + length if last < 0 else last), length)
    return text[first:last]


@TEXTS.define("substring", least=2, most=3)
def substring(text: str, start: float, *length: float) -> str:
    """Return the part that begins at `start`, counted from one.

    Source: XML Path Language 1.0, section 4.2; JavaRosa lacks it.
    """
    end = _rounded(start) + _rounded(length[0]) if length else float("inf")
    begin = _rounded(start)
    return "".join(sign for place, sign in enumerate(text, 1) if begin <= place < end)


def _rounded(number: float) -> float:
    return float((number + 0.5) // 1)


@TEXTS.define("substring-before", least=2, most=2)
def substring_before(text: str, mark: str) -> str:
    """Return what stands before the first `mark`; nothing when there is none."""
    place = text.find(mark)
    return text[:place] if place >= 0 else ""


@TEXTS.define("substring-after", least=2, most=2)
def substring_after(text: str, mark: str) -> str:
    """Return what stands after the first `mark`; nothing when there is none."""
    place = text.find(mark)
    return text[place + len(mark) :] if place >= 0 else ""


@TEXTS.define("translate", least=3, most=3)
def translate(text: str, old: str, new: str) -> str:
    """Replace each sign of `old` by the one at its place in `new`; those without one are taken out."""
    table: dict[int, str] = {}
    for place, sign in enumerate(old):
        table.setdefault(ord(sign), new[place] if place < len(new) else "")
    return text.translate(table)


@TEXTS.define("string-length", least=0, most=1)
def string_length(context: Context, *text: str) -> float:
    """Count the characters of a text, or of the context node."""
    return float(len(_given(context, text)))


@TEXTS.define("normalize-space", least=0, most=1)
def normalize_space(context: Context, *text: str) -> str:
    """Trim a text, or that of the context node, and make each run of blanks one space."""
    return _RUN_OF_BLANKS.sub(" ", _given(context, text).strip(BLANKS))


def _given(context: Context, text: tuple[str, ...]) -> str:
    return text[0] if text else to_string(context.node.value())


@TEXTS.define("contains", least=2, most=2)
def contains(text: str, part: str) -> bool:
    """Say whether `part` stands in `text`."""
    return part in text


@TEXTS.define("starts-with", least=2, most=2)
def starts_with(text: str, part: str) -> bool:
    """Say whether `text` begins with `part`."""
    return text.startswith(part)


@TEXTS.define("ends-with", least=2, most=2)
def ends_with(text: str, part: str) -> bool:
    """Say whether `text` ends with `part`."""
    return text.endswith(part)


@TEXTS.define("regex", least=2, most=2)
def regex(text: str, pattern: str) -> bool:
    """Say whether the whole of `text` fits `pattern`."""
    return matches(text, pattern)
