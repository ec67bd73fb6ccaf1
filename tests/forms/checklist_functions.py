"""XPath: operators, axes and functions, each with a value, and with the numbers of arguments that it takes."""

from collections.abc import Iterator
from functools import partial

import pytest
from checklist_rows import YES, Row
from small_forms import bind, session, xform

from caseworker.forms import FormRefused, HeldMedia, load_xform

LIST = '<instance id="l"><root><item><name>x</name><label>X</label></item></root></instance>'
DATA = "<n>4</n><m>2</m><e/><s>one two</s><d>2026-02-09</d><r><v>1</v></r><r><v/></r><r><v>5</v></r>"
PLACES = "0 0 0 0;0 1 0 0;1 1 0 0;1 0 0 0;0 0 0 0"
NAME = "instance('l')/root/item/name"
BOTH = "yes: JavaRosa lacks it, browsers have it"

OPERATORS = {
    "+ - *": ("1 + 2 * 3 - 4", "3"),
    "div mod": ("7 div 2 + 7 mod 2", "4.5"),
    "= !=": ("concat(1 = 1, 1 != 1)", "truefalse"),
    "&lt; &lt;= &gt; &gt;=": ("concat(1 &lt; 2, 2 &lt;= 1, 2 &gt; 1, 1 &gt;= 2)", "truefalsetruefalse"),
    "and or": ("concat(true() and false(), true() or false())", "falsetrue"),
    "|": ("count(/data/n | /data/m)", "2"),
    "predicates": ("/data/r[v = 5]/v", "5"),
    "a position in brackets": ("/data/r[3]/v", "5"),
    "an empty number is no number": ("/data/e + 1", ""),
    "dates as days": ("number(date('1970-01-02'))", "1"),
    "a day after a date": ("date(date('2026-02-09') + 1)", "2026-02-10T00:00:00.000+00:00"),
}
AXES = {
    "child, parent, self": ("../n/self::n/parent::data/child::m", "2"),
    "attribute": ("/data/@id", "f"),
    "descendant, //": ("count(instance('l')//label)", "1"),
    "following-sibling, preceding-sibling": (f"{NAME}/following-sibling::label", "X"),
    "ancestor": (f"count({NAME}/ancestor::*)", "2"),
    "current()": ("current()/../n", "4"),
}
FUNCTIONS: dict[str, tuple[str, str]] = {
    "string": ("string(3)", "3"),
    "concat": ("concat('a', 1, /data/r/v)", "a115"),
    "join": ("join('-', 'a', 'b')", "a-b"),
    "substr": ("substr('hello', 1, 3)", "el"),
    "substring-before, substring-after": ("concat(substring-before('a-b', '-'), substring-after('a-b', '-'))", "ab"),
    "translate": ("translate('abc', 'ab', 'x')", "xc"),
    "string-length": ("string-length('héllo')", "5"),
    "normalize-space": ("normalize-space('  a  b ')", "a b"),
    "contains, starts-with, ends-with": (
        "contains('abc', 'b') and starts-with('abc', 'a') and ends-with('abc', 'c')",
        "1",
    ),
    "regex (the whole answer)": ("concat(regex('abc', 'b'), regex('abc', '[a-c]+'))", "falsetrue"),
    "uuid": ("string-length(uuid()) + string-length(uuid(7))", "43"),
    "digest": ("digest('abc', 'MD5', 'hex')", "900150983cd24fb0d6963f7d28e17f72"),
    "base64-decode": ("base64-decode('YWJj')", "abc"),
    "extract-signed": ("extract-signed('AAAA', 'AAAA')", ""),
    "pulldata": ("pulldata('l', 'label', 'name', 'x')", "X"),
    "if": ("if(1 = 1, 'a', 'b')", "a"),
    "coalesce": ("coalesce(/data/e, 'b')", "b"),
    "once": ("once('a')", "a"),
    "true, false, boolean, not": ("concat(true(), false(), boolean(0), not(0))", "truefalsefalsetrue"),
    "boolean-from-string": ("concat(boolean-from-string('1'), boolean-from-string('yes'))", "truefalse"),
    "checklist": ("checklist(1, 2, true(), false())", "1"),
    "weighted-checklist": ("weighted-checklist(1, 4, true(), 3)", "1"),
    "number": ("number('4.5')", "4.5"),
    "int": ("int(-2.7)", "-2"),
    "round": ("concat(round(2.5), ' ', round(-2.5), ' ', round(1250, -2))", "3 -2 1300"),
    "abs, sqrt, pow": ("abs(-2) + sqrt(9) + pow(2, 3)", "13"),
    "exp, exp10, log, log10": ("exp(0) + exp10(1) + log(1) + log10(100)", "13"),
    "pi, sin, cos, tan, asin, acos, atan, atan2": (
        "round(sin(pi()) + cos(0) + tan(0) + asin(0) + acos(1) + atan(0) + atan2(0, 1), 6)",
        "1",
    ),
    "sum (blanks are skipped)": ("sum(/data/r/v)", "6"),
    "max, min": ("concat(max(/data/r/v), ' ', min(3, 2))", "5 2"),
    "count, count-non-empty": ("concat(count(/data/r), count-non-empty(/data/r/v))", "32"),
    "random": ("random() &gt;= 0 and random() &lt; 1", "1"),
    "position": ("position(/data/r[2])", "2"),
    "instance": ("instance('l')/root/item/label", "X"),
    "randomize": ("count(randomize(/data/r, 42))", "3"),
    "today, now": ("today() &lt;= now()", "1"),
    "date, date-time": ("date('2026-02-09') = date-time('2026-02-09')", "1"),
    "format-date, format-date-time": ("format-date('2026-02-09', '%d.%m.%Y %b %e %n %a')", "09.02.2026 Feb 9 2 Mon"),
    "decimal-date-time": ("decimal-date-time('1970-01-02T00:00:00.000Z')", "1"),
    "decimal-time": ("decimal-time('12:00:00.000Z')", "0.5"),
    "selected, is-selected": ("concat(selected(/data/s, 'two'), is-selected(/data/s, 'x'))", "truefalse"),
    "selected-at, count-selected": ("concat(selected-at(/data/s, 1), count-selected(/data/s))", "two2"),
    "jr:choice-name": ("jr:choice-name('x', '/data/pick')", "X"),
    "jr:itext": ("jr:itext('t')", "T"),
    "indexed-repeat": ("indexed-repeat(/data/r/v, /data/r, 3)", "5"),
    "area, enclosed-area": (f"round(area('{PLACES}') div 1000000)", "12391"),
    "distance": ("round(distance('0 0 0 0;0 1 0 0') div 1000)", "111"),
    "geofence": (f"geofence('0.5 0.5', '{PLACES}')", "1"),
    "intersects": ("intersects('0 0 0 0;1 1 0 0;1 0 0 0;0 1 0 0')", "1"),
    "depend": ("depend(1, 2)", "1"),
    "version": ("version()", "7"),
    "property": ("property('deviceid')", ""),
}
BROWSERS: dict[str, tuple[str, str]] = {
    "floor, ceiling": ("floor(1.5) + ceiling(1.5)", "3"),
    "substring": ("substring('hello', 2, 3)", "ell"),
    "last": ("/data/r[last()]/v", "5"),
    "name, local-name, namespace-uri": ("concat(name(/data/n), local-name(/data/n), namespace-uri(/data/n))", "nn"),
}
WRONG = (
    "string()", "join()", "substr('a')", "if(1, 2)", "coalesce(1)", "not()", "int()", "round()", "sum()", "count()",
    "selected('a')", "selected-at('a')", "regex('a')", "digest('a')", "position(1, 2)", "true(1)", "today(1)",
    "pulldata('a')", "indexed-repeat(/data/n)", "jr:choice-name('a')", "no-such-function()",
)  # fmt: skip


def gives(expression: str, expected: str) -> None:
    texts = '<itext><translation lang="en"><text id="t"><value>T</value></text></translation></itext>'
    items = '<itemset nodeset="instance(\'l\')/root/item"><value ref="name"/><label ref="label"/></itemset>'
    body = f'<select1 ref="/data/pick">{items}</select1>'
    form = session(f"{DATA}<pick/><out/>", LIST + texts + bind("out", calculate=expression), body)
    assert form.value("/data/out") == expected, form.value("/data/out")


def refuses(expression: str) -> None:
    with pytest.raises(FormRefused):
        load_xform(xform(f"{DATA}<out/>", bind("out", calculate=expression)), HeldMedia())


def refuses_all() -> None:
    for expression in WRONG:
        refuses(expression)


def rows() -> Iterator[Row]:
    groups = (
        ("XPath operators", OPERATORS, YES),
        ("XPath axes", AXES, YES),
        ("XPath functions", FUNCTIONS, YES),
        ("XPath functions", BROWSERS, BOTH),
    )
    for section, found, here in groups:
        for what, (expression, expected) in found.items():
            shown = what.replace("&lt;", "<").replace("&gt;", ">")
            yield Row(section, shown, partial(gives, expression, expected), here, ("test_xpath_conformance.py",))
    yield Row(
        "XPath functions", "wrong numbers of arguments, unknown functions", refuses_all, "yes: refused, with a place"
    )
    lang = "no: nothing in ODK has an id() or lang(), and JavaRosa refuses them too"
    yield Row("XPath functions", "id, lang", partial(refuses, "id('a') or lang('en')"), lang)
    answer = "no: they are of other tools, not of ODK"
    yield Row("XPath functions", "comment-status", partial(refuses, "comment-status(/data/n)"), answer)
