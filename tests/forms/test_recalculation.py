from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_forms import answer, bind, definition, environment, inputs, session

from caseworker.forms import AddRepeat, FormSession, MoveRepeat, Operation, OperationRefused, RemoveRepeat, SetAnswer


def test_an_answer_reaches_what_depends_on_it() -> None:
    form = session(
        "<a/><b/><c/>", bind("b", type="int", calculate="/data/a * 2") + bind("c", calculate="/data/b + 1"), inputs("a")
    )
    answer(form, a="4")
    assert (form.value("/data/b"), form.value("/data/c")) == ("8", "9")


def test_an_answer_leaves_alone_what_does_not_depend_on_it() -> None:
    form = session("<a/><b/><dice/>", bind("dice", calculate="random() + 0 * number(/data/b)"), inputs("a", "b"))
    before = form.value("/data/dice")
    answer(form, a="1")
    assert form.value("/data/dice") == before


def test_relevance_is_inherited_and_a_hidden_answer_comes_back() -> None:
    form = session("<q>yes</q><g><a>kept</a></g>", bind("g", relevant="/data/q = 'yes'"), inputs("q", "g/a"))
    answer(form, q="no")
    assert form.value("/data/g/a") == ""
    assert b"kept" not in form.finish().xml
    answer(form, q="yes")
    assert form.value("/data/g/a") == "kept"


def test_a_hidden_answer_reads_blank_and_leaves_node_sets() -> None:
    form = session(
        "<q>yes</q><a>1</a><n/><s/>",
        bind("a", relevant="/data/q = 'yes'")
        + bind("n", calculate="count(/data/a)")
        + bind("s", calculate="concat('[', /data/a, ']')"),
        inputs("q", "a"),
    )
    assert (form.value("/data/n"), form.value("/data/s")) == ("1", "[1]")
    answer(form, q="no")
    assert (form.value("/data/n"), form.value("/data/s")) == ("0", "[]")


def test_an_edit_of_a_calculated_answer_stands_until_what_it_rests_on_changes() -> None:
    form = session("<a/><b>1</b>", bind("a", type="int", calculate="/data/b + 1"), inputs("a", "b"))
    answer(form, a="99")
    assert form.value("/data/a") == "99"
    answer(form, b="5")
    assert form.value("/data/a") == "6"


def test_an_edit_of_a_calculated_answer_yields_when_what_it_rests_on_is_worked_out_to_the_same() -> None:
    form = session(
        "<a>1</a><half/><b/>",
        bind("half", calculate="if(/data/a &gt; 0, 2, 1)") + bind("b", calculate="concat(/data/half, '!')"),
        inputs("a", "b"),
    )
    answer(form, b="typed over")
    answer(form, a="7")
    assert form.value("/data/b") == "2!"


def test_an_indexed_repeat_that_does_not_hold_the_answer_finds_nothing() -> None:
    rows = '<group ref="/data/r"><repeat nodeset="/data/r"><input ref="/data/r/v"/></repeat></group>'
    form = session(
        "<o>A</o><r><v>B</v></r><x/><y/>",
        bind("x", calculate="indexed-repeat(/data/o, /data/r, 1)")
        + bind("y", calculate="indexed-repeat(/data/r/v, /data/r, 1)"),
        rows + inputs("o"),
    )
    assert (form.value("/data/x"), form.value("/data/y")) == ("", "B")


def test_pulldata_by_a_blank_key_never_finds_a_row_without_the_column() -> None:
    items = '<item grp="a"><label>A</label></item><item><label>B</label></item><item grp=""><label>C</label></item>'
    form = session(
        "<k/><x/>",
        f'<instance id="L"><root>{items}</root></instance>'
        + bind("x", calculate="pulldata('L', 'label', '@grp', /data/k)"),
        inputs("k"),
    )
    assert form.value("/data/x") == "C"


def test_a_row_that_comes_has_every_position_worked_out_again_as_in_javarosa() -> None:
    rows = '<repeat nodeset="/data/r"><input ref="/data/r/pos"/></repeat>'
    form = session("<r><pos/></r>", bind("r/pos", calculate="position(..)"), rows)
    form.apply(SetAnswer("/data/r[1]/pos", "typed over"))
    form.apply(AddRepeat("/data/r"))
    assert form.value("/data/r[1]/pos") == "1"


def test_an_answer_in_a_row_is_worked_out_in_that_row_alone_whatever_the_operators() -> None:
    rows = '<repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat>'
    towns = "count(instance('L')/root/item[. = current()/../a])"
    model = '<instance id="L"><root><item>1</item></root></instance>'
    made = definition(
        "<r><a>1</a><b/></r><r><a>2</a><b/></r>", model + bind("r/b", calculate=f"../a * {towns} + random()"), rows
    )
    form = FormSession.create(made, replace(environment(), random=Random(7).random))
    before = form.value("/data/r[1]/b")
    form.apply(SetAnswer("/data/r[2]/a", "3"))
    assert form.value("/data/r[1]/b") == before


def test_readonly_is_inherited_and_refuses_an_answer() -> None:
    form = session("<q>1</q><g><a/></g>", bind("g", readonly="/data/q = 1"), inputs("q", "g/a"))
    assert form.question("/data/g/a").readonly
    with pytest.raises(OperationRefused, match="cannot be changed"):
        form.apply(SetAnswer("/data/g/a", "x"))
    assert form.value("/data/g/a") == ""


NESTED = definition(
    "<pick>yes</pick><n/><total/><outer_total/>"
    '<r jr:template=""><v/><double/><pos/><sum/><t jr:template=""><w/><place/></t></r>'
    "<r><v>1</v><double/><pos/><sum/><t><w>2</w><place/></t></r>",
    bind("n", type="int", calculate="count(/data/r)")
    + bind("total", type="int", calculate="sum(/data/r/v)")
    + bind("outer_total", type="int", calculate="sum(/data/r/t/w) + number(/data/total)")
    + bind("r/v", type="int", relevant="/data/pick = 'yes' or position(..) = 1")
    + bind("r/double", type="int", calculate="../v * 2")
    + bind("r/pos", type="int", calculate="position(..)")
    + bind("r/sum", type="int", calculate="sum(../t/w) + sum(/data/r[position() = position(current()/..) - 1]/v)")
    + bind("r/t/w", type="int", required="../../v &gt; 3")
    + bind("r/t/place", calculate="concat(position(../..), '.', position(..), ' of ', /data/n)"),
    inputs("pick")
    + '<repeat nodeset="/data/r"><input ref="/data/r/v"/>'
    + '<repeat nodeset="/data/r/t"><input ref="/data/r/t/w"/></repeat></repeat>',
)

rows = st.integers(1, 4)
numbers = st.sampled_from(["", "1", "2", "7", "-3", "x"])
operations = st.one_of(
    st.builds(SetAnswer, st.just("/data/pick"), st.sampled_from(["yes", "no", ""])),
    st.builds(lambda i, v: SetAnswer(f"/data/r[{i}]/v", v), rows, numbers),
    st.builds(lambda i, j, v: SetAnswer(f"/data/r[{i}]/t[{j}]/w", v), rows, rows, numbers),
    st.just(AddRepeat("/data/r")),
    st.builds(lambda i: AddRepeat(f"/data/r[{i}]/t"), rows),
    st.builds(lambda i: RemoveRepeat(f"/data/r[{i}]"), rows),
    st.builds(lambda i, to: MoveRepeat(f"/data/r[{i}]", to), rows, rows),
    st.builds(lambda i, j, to: MoveRepeat(f"/data/r[{i}]/t[{j}]", to), rows, rows, rows),
    st.builds(lambda i, j: RemoveRepeat(f"/data/r[{i}]/t[{j}]"), rows, rows),
)


def state_of(form: FormSession) -> dict[str, tuple[object, ...]]:
    return {n.ref: (n.text, n.relevant, n.required, n.readonly, n.typed) for n in form.tree.root.walk()}


def done(script: list[Operation]) -> FormSession:
    form = FormSession.create(NESTED, environment())
    for operation in script:
        try:
            form.apply(operation)
        except OperationRefused:
            continue
    return form


@settings(max_examples=60, deadline=None)
@given(st.lists(operations, max_size=14))
def test_any_order_of_operations_leaves_what_a_full_recomputation_gives(script: list[Operation]) -> None:
    form = done(script)
    restored = FormSession.restore(NESTED, environment(), form.snapshot())
    assert state_of(restored) == state_of(form)


@settings(max_examples=30, deadline=None)
@given(st.lists(operations, max_size=10))
def test_a_snapshot_restored_is_the_same_snapshot(script: list[Operation]) -> None:
    kept = done(script).snapshot()
    assert FormSession.restore(NESTED, environment(), kept).snapshot() == kept
