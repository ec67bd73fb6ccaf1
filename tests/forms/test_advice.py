import pytest
from small_forms import bind, inputs, xform

from caseworker.forms import Fault, HeldMedia, check_form, load_xform

LISTED = '<instance id="towns"><root><item><name>nf</name><label>Northfield</label></item></root></instance>'
EN = '<itext><translation lang="en"><text id="x"><value>X</value></text></translation></itext>'


def told(instance: str, model: str = "", body: str = "", media: dict[str, bytes] | None = None) -> list[Fault]:
    held = HeldMedia(media or {})
    definition = load_xform(xform(instance, model, body), held)
    return [*definition.faults, *check_form(definition, held)]


def codes(*given, **named) -> list[str]:
    return [fault.code for fault in told(*given, **named)]


def asked_from(nodeset: str, value: str = "name", *, control: str = "select1") -> str:
    itemset = f'<itemset nodeset="{nodeset}"><value ref="{value}"/><label ref="label"/></itemset>'
    return f'<{control} ref="/data/a"><label>A</label>{itemset}</{control}>'


def test_a_form_without_faults_is_left_in_peace() -> None:
    assert codes("<a/>", LISTED, asked_from("instance('towns')/root/item")) == []


@pytest.mark.parametrize(
    ("model", "part"),
    [
        (bind("surname", constraint="/data/srname = 1"), "constraint"),
        (bind("surname", relevant="/data/srname = 1"), "relevant"),
        (bind("surname", calculate="/data/srname"), "calculate"),
    ],
)
def test_a_misspelt_reference_is_told_with_the_likely_name(model: str, part: str) -> None:
    [fault] = told("<surname/>", model, inputs("surname"))
    assert fault.code == "ref.unknown"
    assert f"The {part} of /data/surname reads /data/srname" in fault.sentence
    assert "Did the form mean /data/surname?" in fault.sentence


def test_a_misspelt_reference_in_a_label_is_told() -> None:
    label = '<input ref="/data/town"><label>In <output value="/data/twon"/></label></input>'
    [fault] = told("<town/>", "", label)
    assert "The output of /data/town reads /data/twon" in fault.sentence


def test_a_misspelt_reference_in_a_translation_and_in_an_action_is_told() -> None:
    texts = EN.replace("X</value>", 'X <output value="/data/b"/></value>')
    body = '<input ref="/data/a"><label ref="jr:itext(\'x\')"/></input>'
    assert codes("<a/>", texts, body) == ["ref.unknown"]
    action = '<setvalue event="odk-instance-first-load" ref="/data/a" value="/data/b"/>'
    assert codes("<a/>", action, inputs("a")) == ["ref.unknown"]


def test_relative_references_of_rows_are_understood() -> None:
    rows = '<group ref="/data/r"><repeat nodeset="/data/r"><input ref="/data/r/x"/></repeat></group>'
    assert codes("<r><x/><y/></r>", bind("r/y", calculate="../x + 1", constraint="../x &gt; 0"), rows) == []


def test_a_misspelt_list_is_told_with_the_likely_name() -> None:
    found = told("<a/>", LISTED, asked_from("instance('twons')/root/item"))
    assert [fault.code for fault in found] == ["instance.unknown", "instance.unused"]
    assert "Did the form mean towns?" in found[0].sentence


def test_a_text_that_no_translation_has_is_told() -> None:
    body = '<input ref="/data/a"><label ref="jr:itext(\'y\')"/></input>'
    assert codes("<a/>", EN, body) == ["itext.unknown", "itext.unused"]


def test_a_place_that_nothing_fills_is_told_and_meta_is_not() -> None:
    [fault] = told("<a/><idle/><said>x</said><meta><instanceID/></meta>", "", inputs("a"))
    assert (fault.code, fault.ref) == ("node.idle", "/data/idle")


@pytest.mark.parametrize(
    "model",
    [
        bind("idle", calculate="1"),
        bind("idle", jr_preload="uid"),
        '<setvalue event="odk-instance-first-load" ref="/data/idle" value="1"/>',
        bind("a", calculate="/data/idle"),
    ],
)
def test_a_place_that_is_filled_or_read_is_not_idle(model: str) -> None:
    assert codes("<a/><idle/>", model, inputs("a")) == []


def test_a_column_that_a_list_does_not_have_is_told_with_the_likely_name() -> None:
    [fault] = told("<a/>", LISTED, asked_from("instance('towns')/root/item", "nmae"))
    assert fault.code == "choice.column"
    assert "Did the form mean name?" in fault.sentence


def test_a_column_that_a_searched_file_does_not_have_is_told() -> None:
    body = (
        '<select1 ref="/data/a" appearance="search(\'fruits\')"><label>A</label>'
        "<item><label>label</label><value>nmae</value></item></select1>"
    )
    assert codes("<a/>", "", body, {"fruits.csv": b"name,label\nx,X\n"}) == ["choice.column"]


def test_a_value_with_a_space_among_several_is_told() -> None:
    listed = LISTED.replace("nf<", "n f<")
    nodeset = "instance('towns')/root/item"
    assert codes("<a/>", listed, asked_from(nodeset, control="select")) == ["choice.space"]
    assert codes("<a/>", listed, asked_from(nodeset)) == []


@pytest.mark.parametrize(
    ("pattern", "expected"), [("[0-9]+", ["regex.ends"]), ("^[0-9]+$", []), (".*x.*", []), ("^x", ["regex.ends"])]
)
def test_a_pattern_that_means_something_else_in_a_browser_is_told(pattern: str, expected: list[str]) -> None:
    assert codes("<a/>", bind("a", constraint=f"regex(., '{pattern}')"), inputs("a")) == expected
