"""Expressions that both reference engines evaluated: ours gives what JavaRosa gives, but for the cases listed here."""

import re
from pathlib import Path

import pytest
from xpath_host import ZONE, compiled, scalar_of

from caseworker.forms.xpath import XPathError, stored_text

TABLE = Path(__file__).parents[2] / "../shared/conformance/EXPRESSIONS.md"
_ROW = re.compile(r"\| `(.*)` \| `(.*)` \| `(.*)` \| (?:yes|\*\*no\*\*) \|")

_SPEC = "JavaRosa lacks it; XPath 1.0 and the browser clients have it"
_MANY = "JavaRosa ends the form when several nodes meet a single value; XPath 1.0 compares each, or takes the first"
_BLANK = "JavaRosa ends the form for a text that is no date; a blank lets the person go on"
_COLLECT = "Collect adds it to JavaRosa"
DELIBERATE: dict[str, tuple[str, str]] = {
    "floor(-1.5)": ("-2", _SPEC),
    "substring('hello', 2, 3)": ("ell", _SPEC),
    "last()": ("1", _SPEC),
    "local-name(..)": ("data", _SPEC),
    "//v": ("1", _SPEC),
    "/data/r[last()]/v": ("3", _SPEC),
    "(/data/r/v)[2]": ("2", _SPEC),
    "/data/r[3]/preceding-sibling::r[1]/v": ("2", _SPEC),
    "count(/data/r[3]/preceding-sibling::r)": ("2", _SPEC),
    "/data/r[2]/v": ("2", "JavaRosa ignores a bare number in brackets; XPath 1.0 means the position"),
    "/data/r/v = 3": ("1", _MANY),
    "/data/r/v != 3": ("1", _MANY),
    "string(/data/r)": ("", _MANY),
    "/data/r[position() < 3]/v": ("1", _MANY),
    "date('2024-13-01')": ("", _BLANK),
    "decimal-time('12:00:00.000Z')": ("0.20833333333333334", _BLANK + "; a time alone is one"),
    "pulldata('L', 'label', 'name', 'b')": ("B", _COLLECT),
    "intersects(/data/shape)": ("0", _COLLECT),
}


def rows() -> list[tuple[str, str]]:
    if not TABLE.exists():
        return []
    found = (_ROW.fullmatch(line) for line in TABLE.read_text().splitlines())
    return [(match[1].replace("\\|", "|"), match[3]) for match in found if match]


def ours(text: str) -> str:
    try:
        return stored_text(scalar_of(text), ZONE)
    except XPathError:
        return "ERROR"


def test_the_table_is_there_and_whole() -> None:
    if not TABLE.exists():
        pytest.skip("the conformance tables are not on this computer")
    assert len(rows()) > 130
    assert DELIBERATE.keys() <= {text for text, _ in rows()}


@pytest.mark.parametrize(("text", "javarosa"), rows())
def test_an_expression_gives_what_javarosa_gives(text: str, javarosa: str) -> None:
    expected = DELIBERATE[text][0] if text in DELIBERATE else "ERROR" if javarosa.startswith("ERROR") else javarosa
    assert ours(text) == expected


def test_each_deliberate_difference_is_one() -> None:
    assert not [text for text, javarosa in rows() if text in DELIBERATE and DELIBERATE[text][0] == javarosa]


@pytest.mark.parametrize("text", ["thousands-sep(1)", "id('x')", "string()"])
def test_what_no_client_knows_is_refused_when_the_form_is_read(text: str) -> None:
    with pytest.raises(XPathError):
        compiled(text)
