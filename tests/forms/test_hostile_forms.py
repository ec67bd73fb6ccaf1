import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_forms import HEAD, bind, definition, environment, inputs, session, xform

from caseworker.forms import FolderMedia, FormRefused, FormSession, HeldMedia, Severity, load_xform


def refusal(data: bytes) -> FormRefused:
    with pytest.raises(FormRefused) as caught:
        load_xform(data, HeldMedia())
    return caught.value


def test_an_entity_bomb_is_refused_before_it_is_parsed() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x y="&b;">&b;</x>'
    fault = refusal(bomb).faults[0]
    assert fault.code == "xml.doctype"
    assert "<!DOCTYPE" in fault.cure


def test_a_doctype_in_another_encoding_is_found_too() -> None:
    assert refusal('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'.encode("utf-16")).faults[0].code == "xml.doctype"


def test_a_form_that_nests_too_deep_is_refused() -> None:
    assert refusal(xform("<a>" * 230 + "</a>" * 230)).faults[0].code in ("xml.too-deep", "xml.broken")


def test_a_form_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caseworker.forms.definition.documents.MAX_BYTES", 1000)
    assert refusal(b" " * 2000).faults[0].code == "xml.too-large"


def test_a_form_with_too_many_elements_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caseworker.forms.definition.documents.MAX_ELEMENTS", 50)
    assert refusal(xform("<a/>" * 100)).faults[0].code == "xml.too-large"


def test_broken_xml_is_refused_with_its_line() -> None:
    fault = refusal(b"<a>\n<b>\n</a>").faults[0]
    assert (fault.code, fault.line) == ("xml.broken", 3)


@pytest.mark.parametrize("place", ["/data", "/data/@version"])
def test_a_repeat_that_stands_for_all_of_the_form_or_an_attribute_is_refused(place: str) -> None:
    body = f'<repeat nodeset="{place}" jr:count="2"><input ref="/data/a"><label>A</label></input></repeat>'
    assert [fault.code for fault in refusal(xform("<a/>", "", body)).faults] == ["body.repeat-place"]


def test_a_page_that_is_no_form_is_refused_in_words() -> None:
    assert refusal(b"<html><body>Sign in</body></html>").faults[0].code == "form.no-model"


def test_a_million_rows_are_not_made_and_it_is_said() -> None:
    form = session(
        "<n>1000000</n><r><a/></r>",
        bind("n", type="int"),
        '<group ref="/data/r"><repeat nodeset="/data/r" jr:count="/data/n"><input ref="/data/r/a"/></repeat></group>',
    )
    assert len(form.tree.root.groups["r"]) == 10_000
    assert "1,000,000 rows" in form.validate()[-1].sentence


def test_rows_that_ask_for_rows_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caseworker.forms.instance.tree.MAX_NODES", 5_000)
    inner = '<repeat nodeset="/data/r/s" jr:count="10000"><input ref="/data/r/s/a"/></repeat>'
    form = session("<r><s><a/></s></r>", "", f'<repeat nodeset="/data/r" jr:count="10000">{inner}</repeat>')
    assert sum(1 for _ in form.tree.root.walk()) < 6_000
    assert "more rows than" in form.validate()[-1].sentence


def test_a_count_that_feeds_itself_stops() -> None:
    form = session(
        "<n/><r><a/></r>",
        bind("n", type="int", calculate="count(/data/r) + 1"),
        '<repeat nodeset="/data/r" jr:count="/data/n"><input ref="/data/r/a"/></repeat>',
    )
    assert len(form.tree.root.groups["r"]) == 100


def test_a_cycle_is_named_with_its_path() -> None:
    binds = bind("a", calculate="/data/b + 1") + bind("b", calculate="/data/c") + bind("c", calculate="/data/a")
    fault = refusal(xform("<a/><b/><c/>", binds)).faults[0]
    assert fault.code == "form.cycle"
    assert "circle: /data/a → /data/c → /data/b → /data/a." in fault.sentence


def test_relevance_that_rests_on_what_it_hides_is_a_cycle() -> None:
    fault = refusal(xform("<g><a/></g>", bind("g", relevant="/data/g/a = 1"))).faults[0]
    assert fault.code == "form.cycle"


def test_every_fault_is_told_at_once_with_its_line() -> None:
    refused = refusal(xform("<a/><b/>", bind("a", calculate="1 +") + "\n" + bind("b", relevant="nosuch(1)")))
    assert [(fault.code, fault.line) for fault in refused.faults] == [
        ("xpath.syntax", 1),
        ("xpath.unknown-function", 2),
    ]


def test_a_misspelt_reference_is_told_with_the_likely_name() -> None:
    form = definition("<surname/><b/>", bind("b", relevant="/data/surnam = 'x'"), inputs("surnme"))
    found = {fault.code: fault.sentence for fault in form.faults}
    assert "mean /data/surname?" in found["ref.unknown"]
    assert "mean /data/surname?" in found["body.unknown-node"]
    assert all(fault.severity is Severity.WARNING for fault in form.faults)


def test_entities_of_a_newer_version_are_refused() -> None:
    data = xform("<a/>").replace(b"<model>", b'<model entities:entities-version="2031.1.0">')
    assert refusal(data).faults[0].code == "entities.version"


def test_a_missing_file_is_a_warning_and_its_list_is_empty() -> None:
    form = definition(
        "<a/>",
        '<instance id="towns" src="jr://file-csv/towns.csv"/>',
        """<select1 ref="/data/a"><itemset nodeset="instance('towns')/root/item"><value ref="name"/>
        <label ref="label"/></itemset></select1>""",
    )
    assert form.faults[0].code == "media.missing"
    assert FormSession.create(form, environment()).question("/data/a").choices == ()


def test_a_name_never_leads_out_of_the_folder(tmp_path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "secret.csv").write_text("name\n")
    folder = tmp_path / "form"
    folder.mkdir()
    assert FolderMedia(folder).open("../secret.csv") is None
    assert FolderMedia(folder).open("secret.csv") is None


@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda text: (HEAD + text).encode("utf-8", "replace")))
def test_no_bytes_crash_the_loader(data: bytes) -> None:
    with pytest.raises(FormRefused):
        load_xform(data, HeldMedia())


@pytest.mark.parametrize("is_on", [True, False])
def test_loading_leaves_the_garbage_collector_as_it_was_also_after_a_refusal(is_on: bool) -> None:
    was_on = gc.isenabled()
    try:
        (gc.enable if is_on else gc.disable)()
        FormSession.create(definition("<a/>", "", inputs("a")), environment())
        refusal(b"<a>")
        assert gc.isenabled() is is_on
    finally:
        (gc.enable if was_on else gc.disable)()
