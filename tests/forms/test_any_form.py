"""Forms made by chance: whatever reads whatever, each answer leaves what working everything out anew would leave."""

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from small_forms import bind, definition, environment, inputs

from caseworker.forms import (
    AddRepeat,
    FormDefinition,
    FormRefused,
    FormSession,
    MoveRepeat,
    Operation,
    OperationRefused,
    RemoveRepeat,
    SetAnswer,
    form_from_kept,
    kept_form,
)

ROW = "<r><c>1</c><d>2</d><p/><q/><t><e>3</e><u/></t></r>"
INSTANCE = f"<a>1</a><b/><x/><y/>{ROW}{ROW}"
BODY = (
    inputs("a", "b")
    + '<repeat nodeset="/data/r"><input ref="/data/r/c"/><input ref="/data/r/d"/>'
    + '<repeat nodeset="/data/r/t"><input ref="/data/r/t/e"/></repeat></repeat>'
)
ANYWHERE = (
    "/data/a",
    "/data/b",
    "/data/x",
    "count(/data/r)",
    "count(/data/r/t)",
    "sum(/data/r/t/e)",
    "sum(/data/r[c &gt; 1]/d)",
    "/data/r[1]/c",
    "sum(/data/r[position() = 2]/t/e)",
    "max(/data/r/t[e &gt; 1]/e)",
    "indexed-repeat(/data/r/d, /data/r, 2)",
    "sum(/data/*/d)",
    "sum(/data/r/t/u)",
    "/data/r[c = /data/a]/p",
)
ROW_BEFORE = "/data/r[position() = position(current()/..) - 1]/p"
IN_THE_ROW = (
    "../c",
    "../d",
    "../p",
    "/data/r/c",
    "current()/../d",
    "../../b",
    "position(..)",
    "sum(../t/e)",
    "count(../t)",
    "sum(../t[e &gt; current()/../c]/e)",
    "../t[1]/u",
    "/data/r[position() = position(current()/..) - 1]/c",
    ROW_BEFORE,
    "sum(/data/r[c = current()/../c]/d)",
    "sum(../../r/d)",
    "sum(../preceding-sibling::r/c)",
    "indexed-repeat(/data/r/c, /data/r, position(..) - 1)",
    "sum((../c | ../d))",
)
IN_THE_NESTED_ROW = (
    "../e",
    "../../c",
    "../../p",
    "/data/r/d",
    "/data/r/t/e",
    "position(..)",
    "position(../..)",
    "sum(../../t/e)",
    "count(../../../r)",
    "sum(/data/r/t[e = current()/../e]/e)",
    "../../t[1]/e",
    "../../../r[1]/t[1]/e",
    "sum(../following-sibling::t/e)",
)


PLACES = {"": ANYWHERE, "r/": ANYWHERE + IN_THE_ROW, "r/t/": ANYWHERE + IN_THE_NESTED_ROW}
READINGS = {place: st.sampled_from(texts) for place, texts in PLACES.items()}
"""What can be read at a place."""
VALUES = {
    place: one
    | st.builds("{} {} {}".format, one, st.sampled_from("+-*"), one)
    | st.builds("if({} &gt; {}, {}, 7)".format, one, st.integers(0, 4), one)
    for place, one in READINGS.items()
}
TRUTHS = {
    place: st.builds("{} {} {}".format, value, st.sampled_from(["&gt;", "!=", "="]), st.integers(0, 3))
    for place, value in VALUES.items()
}
MAYBE = {place: st.none() | truth for place, truth in TRUTHS.items()}
CALCULATED = ("x", "y", "r/p", "r/q", "r/t/u")
ASKED = ("a", "b", "r/c", "r/d", "r/t/e")
HIDDEN = ("b", "r/d", "r/t/e", "r/p")


@st.composite
def binds(draw: st.DrawFn) -> str:
    found = ""
    for name in (*CALCULATED, *ASKED):
        place = name[: name.rfind("/") + 1]
        logic = {
            "calculate": draw(VALUES[place]) if name in CALCULATED else None,
            "required": draw(MAYBE[place]) if name in ASKED else None,
            "relevant": draw(MAYBE[place]) if name in HIDDEN else None,
        }
        found += bind(
            name.removeprefix("/"), type="decimal", **{key: text for key, text in logic.items() if text is not None}
        )
    return found


def reads_itself(form: FormDefinition) -> bool:
    """Say whether a value rests on itself, other than by way of the row before: it has no one state to come to."""
    return any(
        found.trigger == trigger.index and trigger.expression.text != ROW_BEFORE
        for trigger in form.graph.triggers
        for found in form.graph.dependents.get(trigger.node, ())
    )


def loaded(model: str) -> FormDefinition | None:
    """Load a form; None for one that goes in circles."""
    try:
        form = definition(INSTANCE, model, BODY)
    except FormRefused:
        return None
    return None if reads_itself(form) else form


rows, numbers = st.integers(1, 3), st.sampled_from(["", "0", "1", "2", "5"])
operations = st.one_of(
    st.builds(SetAnswer, st.sampled_from(["/data/a", "/data/b"]), numbers),
    st.builds("/data/r[{}]/{}".format, rows, st.sampled_from("cd")).flatmap(
        lambda ref: st.builds(SetAnswer, st.just(ref), numbers)
    ),
    st.builds(lambda i, j, number: SetAnswer(f"/data/r[{i}]/t[{j}]/e", number), rows, rows, numbers),
    st.just(AddRepeat("/data/r")),
    st.builds(lambda i: AddRepeat(f"/data/r[{i}]/t"), rows),
    st.builds(lambda i: RemoveRepeat(f"/data/r[{i}]"), rows),
    st.builds(lambda i, to: MoveRepeat(f"/data/r[{i}]", to), rows, rows),
    st.builds(lambda i, j, to: MoveRepeat(f"/data/r[{i}]/t[{j}]", to), rows, rows, rows),
    st.builds(lambda i, j: RemoveRepeat(f"/data/r[{i}]/t[{j}]"), rows, rows),
)


def state_of(form: FormSession) -> dict[str, tuple[object, ...]]:
    return {n.ref: (n.text, n.relevant, n.required, n.readonly) for n in form.tree.root.walk()}


def done(form: FormDefinition, script: list[Operation]) -> FormSession:
    session = FormSession.create(form, environment())
    for operation in script:
        try:
            session.apply(operation)
        except OperationRefused:
            continue
    return session


def check(model: str, script: list[Operation]) -> None:
    form = loaded(model)
    assume(form is not None)
    assert form is not None
    session = done(form, script)
    anew = FormSession.restore(form, environment(), session.snapshot())
    assert state_of(session) == state_of(anew)
    assert anew.snapshot() == session.snapshot()
    kept = kept_form(form)
    assert kept is not None
    assert state_of(done(form_from_kept(kept), script)) == state_of(session)


SCRIPT: list[Operation] = [
    SetAnswer("/data/a", "2"),
    SetAnswer("/data/b", "5"),
    SetAnswer("/data/r[2]/c", "4"),
    SetAnswer("/data/r[1]/d", "0"),
    SetAnswer("/data/r[2]/t[1]/e", "1"),
    AddRepeat("/data/r"),
    SetAnswer("/data/r[3]/c", "2"),
    AddRepeat("/data/r[2]/t"),
    SetAnswer("/data/r[2]/t[2]/e", "9"),
    SetAnswer("/data/r[1]/c", ""),
    RemoveRepeat("/data/r[2]/t[1]"),
    RemoveRepeat("/data/r[1]"),
]
READERS = (("/x", ""), ("r/q", "r/"), ("r/t/u", "r/t/"))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (name, text)
        for name, place in READERS
        for text in PLACES[place]
        if not text.removesuffix(")").endswith(name[-2:])
    ],
)
def test_whatever_a_value_reads_each_operation_reaches_it(name: str, text: str) -> None:
    also = bind("r/p", calculate="../c + 1") + bind("r/d", relevant="../c != 2")
    form = definition(INSTANCE, also + bind(name.removeprefix("/"), type="decimal", calculate=text), BODY)
    session = FormSession.create(form, environment())
    for operation in SCRIPT:
        session.apply(operation)
        anew = FormSession.restore(form, environment(), session.snapshot())
        assert state_of(session) == state_of(anew), operation


SKIPPING = [HealthCheck.filter_too_much, HealthCheck.too_slow]


@settings(max_examples=15, deadline=None, suppress_health_check=SKIPPING)
@given(binds(), st.lists(operations, max_size=8))
def test_each_answer_leaves_what_working_everything_out_anew_would(model: str, script: list[Operation]) -> None:
    check(model, script)


@pytest.mark.prove
@settings(max_examples=500, deadline=None, suppress_health_check=SKIPPING)
@given(binds(), st.lists(operations, max_size=20))
def test_hundreds_of_forms_keep_to_it(model: str, script: list[Operation]) -> None:
    check(model, script)
