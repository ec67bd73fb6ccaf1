"""Where paths lead: within repeats, by predicates and indexes, and along axes."""

import pytest
from xpath_host import Element, FormHost, compiled

from caseworker.forms.xpath import Context, EvaluationError, Lookup, NodeRows, Value
from caseworker.forms.xpath.host import Budget


def a_nested_form() -> FormHost:
    host = FormHost()
    host.form = Element(
        "data",
        *(
            Element(
                "rep", Element("v", value=v), *(Element("in", Element("w", value=w)) for w in ("a", "b")), Element("x")
            )
            for v in (1.0, 2.0, 3.0)
        ),
    )
    return host


INSIDE = {
    "count(/data/rep)": [3, 3, 3],  # the repeat itself: all of it, as JavaRosa's own test of counts says
    "sum(/data/rep/v)": [1, 2, 3],
    "count(../../rep)": [3, 3, 3],
    "sum(../../rep/v)": [6, 6, 6],
    "position(..)": [1, 2, 3],
    "/data/rep/v + 0": [1, 2, 3],
    "count(/data/rep[v > 0])": [3, 3, 3],
    "sum(/data/rep[position() != position(current()/..)]/v)": [5, 4, 3],
    "indexed-repeat(/data/rep/v, /data/rep, position(..) - 1) + 0": [1, 1, 2],
    "sum(/data/rep[position() = position(current()/..) - 1]/v)": [0, 1, 2],
    "count(/data/rep/in/w)": [2, 2, 2],
    "sum(/data/rep[v = /data/rep/v]/v)": [6, 6, 6],
    "count(indexed-repeat(/data/rep/in/w, /data/rep, 3, /data/rep/in, 2))": [1, 1, 1],
    "position()": [1, 1, 1],
    "/data/rep[1]/v + 0": [1, 1, 1],
    "count(../preceding-sibling::rep)": [0, 1, 2],
    "count(ancestor::*)": [2, 2, 2],
}


@pytest.mark.parametrize("text", INSIDE)
def test_a_path_inside_a_repeat_stays_in_its_own_instance(text: str) -> None:
    host = a_nested_form()
    found = [compiled(text).evaluate(Context(rep.find("x"), host)) for rep in host.form.named("rep")]
    assert found == INSIDE[text]


def test_a_place_that_is_not_relevant_is_left_out_and_reads_blank() -> None:
    host = a_nested_form()
    host.form.content[1].relevant = False
    assert compiled("sum(/data/rep/v)").evaluate(Context(host.form, host)) == 4
    assert compiled("/data/rep[2]/v").as_number(Context(host.form, host)) == 3
    assert compiled("indexed-repeat(/data/rep/v, /data/rep, 2)").as_string(Context(host.form, host)) == ""


def test_a_list_that_is_asked_in_ever_new_ways_keeps_few_indexes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caseworker.forms.xpath.lookup.MOST_INDEXES", 2)
    lookup = Lookup(NodeRows(FormHost().items.named("item")))
    for _ in range(2):
        for wanted, found in (({"name": "b"}, 1), ({"grp": 1.0}, 2), ({"grp": "1", "label": "A"}, 1), ({"no": ""}, 3)):
            assert len(lookup.matching(wanted) or ()) == found
            assert lookup.matching(dict.fromkeys(wanted, "nowhere")) == []


def test_a_row_that_has_a_column_twice_is_looked_at_itself() -> None:
    row = Element("item", Element("n", value="1"), Element("n", value="2"))
    assert Lookup(NodeRows([row])).matching({"n": "2"}) is None


SELECTING = [
    "instance('L')/root/item[name = /data/sel]/label",
    "instance('L')/root/item[/data/sel = name]/label",
    "instance('L')/root/item[name = current()/../sel]/label",
    "instance('L')/root/item[name = 'b']/label",
    "instance('L')/root/item[grp = 1 and name = 'b']/label",
    "instance('L')/root/item[grp = '1'][name != 'a']/label",
    "instance('L')/root/item[name = 'b' and position() = 2]/label",
    "instance('L')/root/item[boolean(name = 'b') = true()]/label",
    "instance('L')/root/item[grp = 1][name = /data/sel]/label",
    "instance('L')/root/item[name = 'b' and grp = '1' and label != 'A']/label",
    "instance('L')/root/item[label = 'B' and -grp = -1]/label",
    "instance('L')/root/item[grp = - -1][2]/label",
]


@pytest.mark.parametrize("text", SELECTING)
def test_an_index_finds_what_looking_through_all_rows_finds(text: str) -> None:
    for host in (FormHost(indexed=True), FormHost(indexed=False)):
        assert compiled(text).as_string(Context(host.form.find("z"), host)) == "B"


@pytest.mark.parametrize(("text", "uses"), list(zip(SELECTING, [1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1], strict=True)))
def test_an_equality_is_answered_by_the_index_of_the_host(text: str, uses: int) -> None:
    host = FormHost()
    compiled(text).evaluate(Context(host.form.find("z"), host))
    assert host.looked_up == uses


def test_a_row_is_found_by_number_by_attribute_and_by_a_column_it_lacks() -> None:
    host = FormHost()
    host.items = Element(
        "root", Element("item", Element("n", value="07")).with_attribute("id", "q"), Element("item", Element("m"))
    )

    def count(condition: str) -> Value:
        return compiled(f"count(instance('L')/root/item[{condition}])").evaluate(Context(host.form, host))

    assert [count("n = 7"), count("n = '7'"), count("@id = 'q'"), count("n = ''"), count("n = number('')")] == [
        1,
        0,
        1,
        1,
        0,
    ]


def test_unions_and_axes_keep_document_order_without_doubles() -> None:
    host = FormHost()
    names = [node.name for node in compiled("/data/sel | /data/k | //k | /data/e").as_nodes(Context(host.form, host))]
    assert names == ["e", "k", "sel"]
    texts = compiled("//r//v | //r/w").as_nodes(Context(host.form, host))
    assert [node.name for node in texts] == ["v", "w"] * 3


def test_attributes_and_names_of_other_namespaces_are_found() -> None:
    host = FormHost()
    meta = Element(
        "{http://openrosa.org/xforms}meta", Element("{http://openrosa.org/xforms}instanceID", value="uuid:1")
    )
    host.form = Element("data", meta).with_attribute("version", "3")
    context = Context(host.form, host)
    assert compiled("/data/orx:meta/orx:instanceID").as_string(context) == "uuid:1"
    assert compiled("count(/data/orx:*)").evaluate(context) == 1
    assert compiled("/data/@version + 1").evaluate(context) == 4


def test_a_form_cannot_hang_the_desk_by_looking_everywhere() -> None:
    host = a_nested_form()
    context = Context(host.form, host, budget=Budget(200))
    with pytest.raises(EvaluationError, match="too many places"):
        compiled("count(//*[count(//*[count(//*) > 0]) > 0])").evaluate(context)


def test_nodes_are_asked_for_where_only_nodes_will_do() -> None:
    host = FormHost()
    with pytest.raises(EvaluationError, match="path to questions"):
        compiled("1 + 1").as_nodes(Context(host.form, host))
