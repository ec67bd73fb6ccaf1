"""What is an expression and what is not: precedence, refusals with their place, bounds, and what one reads."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xpath_host import NAMESPACES, FormHost, compiled, value_of

from caseworker.forms.xpath import Context, UnknownFunction, WrongArity, XPathError, XPathSyntaxError
from caseworker.forms.xpath.parser import parse
from caseworker.forms.xpath.tree import Binary, Number, Tree

LEVELS = [["or"], ["and"], ["=", "!="], ["<", "<=", ">", ">="], ["+", "-"], ["*", "div", "mod"]]
TIGHTNESS = {sign: level for level, signs in enumerate(LEVELS) for sign in signs}


@pytest.mark.parametrize(("one", "other"), list(product(TIGHTNESS, TIGHTNESS)))
def test_operators_bind_by_their_level_and_lean_to_the_left(one: str, other: str) -> None:
    tree = parse(f"1 {one} 2 {other} 3", {})
    first, second, third = Number(1), Number(2), Number(3)
    left_first = Binary(other, Binary(one, first, second), third)
    right_first = Binary(one, first, Binary(other, second, third))
    assert tree == (left_first if TIGHTNESS[one] >= TIGHTNESS[other] else right_first)


REFUSED = [
    ("", 0, "empty"),
    ("1 +", 3, "missing"),
    ("'abc", 0, "never closed"),
    ("\N{LEFT SINGLE QUOTATION MARK}a'", 0, "curly"),
    ("1 2", 2, "operator"),
    ("foo:bar", 0, "prefix foo"),
    ("$x", 0, "variable"),
    ("a[1", 3, "missing"),
    ("1e3", 1, "operator"),
    ("sideways::a", 0, "axis"),
    ("a/text()", 2, "cannot stand"),
    ("jr:choice-name('a', /data/b)", 0, "in quotes"),
    ("indexed-repeat(1, /data/r, 1)", 0, "plain path"),
    ("a ! b", 2, "no meaning"),
]


@pytest.mark.parametrize(("text", "position", "words"), REFUSED)
def test_what_is_no_expression_is_refused_with_its_place(text: str, position: int, words: str) -> None:
    with pytest.raises(XPathSyntaxError, match=words) as refusal:
        compiled(text)
    assert refusal.value.position == position


def test_an_unknown_function_is_refused_with_the_likely_name() -> None:
    with pytest.raises(UnknownFunction, match=r"Did you mean selected\(\)\?"):
        compiled("selectd(/data/a, 'b')")
    with pytest.raises(UnknownFunction, match=r"coalesce"):
        compiled("colesce(1, 2)")


ARITIES = ["if(1, 2)", "true(1)", "selected('a')", "coalesce('', '', '')", "indexed-repeat(a, b, 1, c)", "join()"]


@pytest.mark.parametrize("text", [*ARITIES, "weighted-checklist(1, 2, 3)", "instance()/root", "round(1, 2, 3)"])
def test_a_function_with_too_few_or_too_many_values_is_refused(text: str) -> None:
    with pytest.raises(WrongArity, match="takes"):
        compiled(text)


SAME = [("a-b", "a-b"), ("div div mod", "div  div  mod"), ("*  *  *", "***"), ("../../a", ".. / .. / a")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_blanks_between_tokens_mean_nothing(one: str, other: str) -> None:
    assert parse(one, NAMESPACES) == parse(other, NAMESPACES)


def test_names_may_hold_hyphens_and_words_of_operators() -> None:
    assert compiled("/data/a-b").target(()) == ("data", "a-b")
    assert compiled("/data/and/or").target(()) == ("data", "and", "or")


@pytest.mark.parametrize(
    "text", ["(" * 200 + "1" + ")" * 200, "if(1," * 200 + "1" + ",2)" * 200, "-" * 500 + "1", "a" * 100_001]
)
def test_what_nests_or_grows_without_measure_is_refused(text: str) -> None:
    with pytest.raises(XPathSyntaxError):
        compiled(text)


def test_long_chains_and_deep_nests_within_the_bounds_are_evaluated() -> None:
    assert value_of(" + ".join(["/data/k"] * 900)) == 4500
    assert value_of(" or ".join(["/data/k = 1"] * 900 + ["true()"])) is True
    assert value_of("if(/data/k = 1, 1, " * 90 + "7" + ")" * 90) == 7


WORDS = """/ // . .. @ * ( ) [ ] , | + - = != < <= and or div mod 1 2.5 'a' "b" a b:c jr:itext( concat( if( position(
$a :: child:: e 0 '' // /data/k current()/ instance('L')/root/item [1] selected( /data/r jr:choice-name( '/data/k'"""
PIECES = st.sampled_from(WORDS.split())


@given(st.lists(PIECES, max_size=30).map(" ".join) | st.text(max_size=60))
def test_any_text_is_an_expression_or_refused_in_words(text: str) -> None:
    trouble = complaint_about(text)
    assert trouble is None or trouble.sentence.endswith((".", "?"))
    assert not isinstance(trouble, XPathSyntaxError) or 0 <= trouble.position <= len(text)


def complaint_about(text: str) -> XPathError | None:
    host = FormHost()
    try:
        expression = compiled(text)
        expression.dependencies(("data", "z"))
        expression.evaluate(Context(host.form.find("z"), host))
    except XPathError as trouble:
        return trouble
    return None


def written(tree: Tree) -> str:
    return (
        f"({written(tree.left)} {tree.operator} {written(tree.right)})" if isinstance(tree, Binary) else str(tree.value)
    )


SUMS = st.recursive(
    st.integers(0, 99).map(lambda number: Number(float(number))),
    lambda inner: st.builds(Binary, st.sampled_from(list(TIGHTNESS)), inner, inner),
    max_leaves=20,
)


@given(SUMS)
def test_a_tree_written_out_is_read_back_as_it_was(tree: Tree) -> None:
    assert parse(written(tree), {}) == tree


BASE = ("data", "rep", "x")
READS: dict[str, set[tuple[str, ...]]] = {
    "../v + /data/k": {("data", "rep", "v"), ("data", "k")},
    ".": {BASE},
    "position(..)": {("data", "rep")},
    "count(/data/rep[v = current()/../w]/y)": {("data", "rep", "y"), ("data", "rep", "v"), ("data", "rep", "w"), BASE},
    "instance('L')/root/item[code = /data/k]/label": {("data", "k")},
    "indexed-repeat(/data/rep/v, /data/rep, ../i)": {("data", "rep", "v"), ("data", "rep"), ("data", "rep", "i")},
    "jr:choice-name(/data/k, '/data/sel')": {("data", "k"), ("data", "sel")},
    "sum(randomize(../../rep)/v)": {("data", "rep"), ("data", "rep", "v")},
    "/data/@version": {("data", "@version")},
    "//v": {("**",)},
    "(/data/a | /data/b)[c = 1]": {("data", "a"), ("data", "b"), ("data", "a", "c"), ("data", "b", "c")},
    "1 + 1": set(),
}


@pytest.mark.parametrize("text", READS)
def test_an_expression_tells_which_places_it_reads(text: str) -> None:
    assert compiled(text).dependencies(BASE).paths - {BASE} == READS[text] - {BASE}


def test_an_expression_tells_what_else_it_rests_on() -> None:
    found = compiled("concat(now(), random(), once(1), position(), jr:itext('a'), instance('L')/root/a)").dependencies(
        BASE
    )
    assert (found.uses_time, found.uses_chance, found.own_value, found.uses_position, found.uses_language) == (
        True,
    ) * 5
    assert found.instances == {"L"}
    assert not compiled("randomize(/data/a, 3)").dependencies(BASE).uses_chance
    assert compiled("randomize(/data/a)").dependencies(BASE).uses_chance


def test_what_is_the_same_everywhere_is_worked_out_once() -> None:
    assert compiled("concat('a', 1 + 2 * 3, true())").is_constant
    assert compiled("if(1 = 1, 'a', /data/k)").is_constant
    assert not compiled("today()").is_constant
    assert not compiled("/data/k").is_constant
