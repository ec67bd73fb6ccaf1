import pytest
from small_forms import answer, bind, environment, inputs, session

from caseworker.forms import AddRepeat, FormSession, MoveRepeat, OperationRefused, RemoveRepeat, RepeatState, SetAnswer

ROWS = '<repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat>'


def values(form: FormSession, name: str = "a") -> list[str]:
    return [form.value(f"{row.ref}/{name}") for row in form.tree.root.groups.get("r", [])]


def test_a_template_gives_defaults_and_is_no_row_itself() -> None:
    form = session('<r jr:template=""><a>given</a></r>', "", ROWS)
    assert values(form) == []
    form.apply(AddRepeat("/data/r"))
    assert values(form) == ["given"]


def test_without_a_template_a_new_row_is_the_first_one_cleared() -> None:
    form = session("<r><a>dflt</a></r>", "", ROWS)
    form.apply(AddRepeat("/data/r"))
    assert values(form) == ["dflt", ""]


def test_removing_a_row_moves_those_after_it_up() -> None:
    form = session(
        "<r><a>1</a><p/></r><r><a>2</a><p/></r><r><a>3</a><p/></r>", bind("r/p", calculate="position(..)"), ROWS
    )
    form.apply(RemoveRepeat("/data/r[1]"))
    assert (values(form), values(form, "p")) == (["2", "3"], ["1", "2"])


@pytest.mark.parametrize(("moved", "to", "order"), [(1, 3, "2314"), (4, 1, "4123"), (2, 3, "1324"), (3, 3, "1234")])
def test_a_row_is_put_in_another_place_and_what_counts_on_places_follows(moved: int, to: int, order: str) -> None:
    model = bind("r/p", calculate="position(..)") + bind("all", calculate="join('', /data/r/a)")
    form = session("<all/>" + "".join(f"<r><a>{n}</a><p/></r>" for n in "1234") + "<last>x</last>", model, ROWS)
    form.apply(MoveRepeat(f"/data/r[{moved}]", to))
    assert (values(form), values(form, "p"), form.value("/data/all")) == (list(order), list("1234"), order)
    assert [node.name for node in form.tree.root.elements][1:-1] == ["r", "r", "r", "r", "last"]


@pytest.mark.parametrize(
    ("ref", "to"), [("/data/r[1]", 0), ("/data/r[1]", 3), ("/data/r[3]", 1), ("/data/r", 1), ("/data/r[1]/a", 1)]
)
def test_a_row_goes_nowhere_else(ref: str, to: int) -> None:
    form = session("<r><a>1</a></r><r><a>2</a></r>", "", ROWS)
    with pytest.raises(OperationRefused):
        form.apply(MoveRepeat(ref, to))
    assert values(form) == ["1", "2"]


def test_the_only_row_can_go_and_come_back() -> None:
    form = session("<r><a>1</a></r>", "", ROWS)
    form.apply(RemoveRepeat("/data/r[1]"))
    assert values(form) == []
    form.apply(AddRepeat("/data/r"))
    assert values(form) == [""]


@pytest.mark.parametrize(("count", "rows"), [("3", 3), ("0", 0), ("-2", 0), ("", 2), ("1", 1), ("2.7", 2)])
def test_a_count_sets_the_number_of_rows_and_a_blank_one_keeps_it(count: str, rows: int) -> None:
    body = inputs("n") + '<repeat nodeset="/data/r" jr:count="/data/n"><input ref="/data/r/a"/></repeat>'
    form = session("<n>2</n><r><a/></r>", "", body)
    answer(form, n=count)
    assert len(values(form)) == rows


@pytest.mark.parametrize("attribute", ['jr:count="2"', 'jr:noAddRemove="true()"'])
def test_rows_that_a_person_may_not_add_say_so(attribute: str) -> None:
    form = session("<r><a/></r>", "", f'<repeat nodeset="/data/r" {attribute}><input ref="/data/r/a"/></repeat>')
    (repeat,) = [item for item in form.walk() if isinstance(item, RepeatState)]
    assert (repeat.can_add, repeat.can_remove) == (False, False)


def test_rows_are_added_only_where_there_are_rows() -> None:
    form = session("<a/><r><a/></r>", "", inputs("a") + ROWS)
    for ref in ("/data/a", "/data/none", "/data/r[9]/r"):
        with pytest.raises(OperationRefused):
            form.apply(AddRepeat(ref))


def test_a_new_row_can_read_the_row_before() -> None:
    action = """<setvalue event="odk-new-repeat" ref="/data/r/a"
        value="../../r[position() = position(current()/..) - 1]/a"/>"""
    form = session("<r><a>7</a></r>", "", f'<repeat nodeset="/data/r">{action}<input ref="/data/r/a"/></repeat>')
    form.apply(AddRepeat("/data/r"))
    assert values(form) == ["7", "7"]


def test_first_load_happens_once_and_load_every_time() -> None:
    actions = (
        """<setvalue event="odk-instance-first-load" ref="/data/a" value="concat(/data/a, 'f')"/>"""
        """<setvalue event="odk-instance-load" ref="/data/b" value="concat(/data/b, 'l')"/>"""
    )
    form = session("<a/><b/>", actions, inputs("a", "b"))
    again = FormSession.restore(form.definition, environment(), form.snapshot())
    assert (again.value("/data/a"), again.value("/data/b")) == ("f", "ll")


def test_a_change_sets_off_a_chain_of_actions() -> None:
    body = (
        '<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/b" value="/data/a + 1"/></input>'
        '<input ref="/data/b"><setvalue event="xforms-value-changed" ref="/data/c" value="/data/b + 1"/></input>'
    )
    form = session("<a/><b/><c/>", "", body + inputs("c"))
    answer(form, a="1")
    assert form.value("/data/c") == "3"
    answer(form, c="kept")
    answer(form, a="1")
    assert form.value("/data/c") == "kept"


def test_an_action_without_a_value_clears_and_writes_even_where_nobody_may() -> None:
    body = '<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/b"/></input>'
    form = session("<a/><b>old</b>", bind("b", readonly="true()", relevant="/data/a = 'x'"), body)
    answer(form, a="x")
    assert form.value("/data/b") == ""


def test_actions_that_a_desk_cannot_do_are_kept_and_do_nothing() -> None:
    actions = (
        '<odk:recordaudio event="odk-instance-load" ref="/data/s"/>'
        '<odk:setgeopoint event="odk-instance-first-load" ref="/data/p"/>'
    )
    form = session("<s/><p/>", actions + bind("p", type="geopoint"))
    assert (form.value("/data/s"), form.value("/data/p")) == ("", "")
    assert len(form.definition.actions) == 2


def test_two_actions_that_feed_each_other_stop() -> None:
    body = (
        '<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/b" value="/data/a + 1"/></input>'
        '<input ref="/data/b"><setvalue event="xforms-value-changed" ref="/data/a" value="/data/b + 1"/></input>'
    )
    form = session("<a/><b/>", "", body)
    form.apply(SetAnswer("/data/a", "1"))
    assert int(form.value("/data/b")) > 1
