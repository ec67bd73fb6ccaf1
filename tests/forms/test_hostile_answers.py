"""What a hostile form, file or answer holds ends in a sentence, not in a hang, a crash or a full memory."""

import io
import itertools
import zipfile

import pytest
from small_forms import answer, bind, inputs, session, xform

from caseworker.forms import FormRefused, HeldMedia, OperationRefused, SetAnswer, convert_xlsform, load_xform

TABLE = '<instance id="t" src="jr://file-csv/t.csv"/>'
SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml"
PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{MEDIA}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{MEDIA}.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    f'xmlns:r="{OFFICE}"><sheets><sheet name="survey" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}


def cells(*texts: str, attributes: str = "") -> str:
    inside = "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts)
    return f"<row{attributes}>{inside}</row>"


HEADINGS = cells("type", "name", "label")


def workbook(rows: str, before: str = "") -> bytes:
    """Write a workbook by hand, as no spreadsheet program would."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in PARTS.items():
            archive.writestr(name, content)
        archive.writestr("xl/worksheets/sheet1.xml", before + SHEET.format(rows))
    return held.getvalue()


def codes_of_workbook(data: bytes, name: str = "f.xlsx") -> list[str]:
    converted = convert_xlsform(data, name=name)
    assert all(fault.sentence and fault.cure for fault in converted.faults)
    return [fault.code for fault in converted.faults]


def fault_of(data: bytes, **media: bytes) -> tuple[str, str]:
    with pytest.raises(FormRefused) as caught:
        load_xform(data, HeldMedia({f"t.{ending}": content for ending, content in media.items()}))
    return caught.value.faults[0].code, caught.value.faults[0].sentence


def test_a_workbook_written_by_hand_is_read() -> None:
    assert convert_xlsform(workbook(HEADINGS + cells("text", "a", "A")), name="f.xlsx").xml


def test_a_workbook_that_unpacks_to_too_much_is_refused_before_it_is_opened() -> None:
    assert codes_of_workbook(workbook(HEADINGS + " " * 40_000_000)) == ["xlsform.too-large"]


def test_a_sheet_of_very_many_empty_rows_is_refused_before_it_is_opened() -> None:
    assert codes_of_workbook(workbook(HEADINGS + "<row/>" * 2_500_000)) == ["xlsform.too-large"]


def test_a_sheet_that_claims_a_million_rows_is_read_to_its_end() -> None:
    claim = HEADINGS + cells("text", "a", "A") + cells("text", "b", "B", attributes=' r="1048576"')
    converted = convert_xlsform(workbook(claim), name="f.xlsx")
    assert b"<a/>" in converted.xml
    assert b"<b/>" not in converted.xml


def test_a_sheet_with_too_many_rows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caseworker.forms.xlsform.MAX_ROWS", {"survey": 2})
    rows = "".join(cells("text", name, "A") for name in "abc")
    assert codes_of_workbook(workbook(HEADINGS + rows)) == ["xlsform.too-long"]


def test_entities_in_a_workbook_are_refused() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    assert codes_of_workbook(workbook(HEADINGS + cells("text", "&b;", "A"), bomb)) == ["xlsform.unreadable"]


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"|" * 1_000_000, "f.md"),
        (b"," * 1_000_000, "f.csv"),
        (b"\xff\xfe\x00", "f.csv"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 100, "f.xls"),
        (workbook(HEADINGS)[:-30], "f.xlsx"),
        (workbook(HEADINGS + "".join(cells("begin group", f"g{i}", "A") for i in range(2_000))), "f.xlsx"),
    ],
)
def test_a_broken_workbook_is_refused_in_words(data: bytes, name: str) -> None:
    assert codes_of_workbook(data, name)


def test_depth_beyond_the_reader_is_told_as_depth() -> None:
    assert fault_of(xform("<a>" * 100_000 + "</a>" * 100_000)) == (
        "xml.too-deep",
        "The form nests more than 200 levels.",
    )


def test_a_text_beyond_the_reader_is_told_as_size() -> None:
    label = "x" * 11_000_000
    assert fault_of(xform("<a/>", "", f'<input ref="/data/a"><label>{label}</label></input>'))[0] == "xml.too-large"


def test_an_element_with_very_many_attributes_is_refused() -> None:
    many = " ".join(f'b{number}="1"' for number in range(2_000))
    assert fault_of(xform(f"<a {many}/>"))[0] == "xml.too-large"


@pytest.mark.parametrize("encoding", ["UTF-7", "cp037", "klingon", "utf-32"])
def test_an_encoding_that_could_hide_a_doctype_is_refused(encoding: str) -> None:
    form = f'<?xml version="1.0" encoding="{encoding}"?>+ADwAIQ-DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    assert fault_of(form.encode())[0] == "xml.encoding"


@pytest.mark.parametrize("spoilt", [b"\xe9", b"\0"])
def test_bytes_that_are_no_text_are_refused(spoilt: bytes) -> None:
    assert fault_of(xform("<a>?</a>").replace(b"?</a>", spoilt + b"</a>"))[0] == "xml.broken"


@pytest.mark.parametrize(
    ("table", "why"),
    [
        (b"name,label\na," + "é".encode("latin-1"), "not in UTF-8"),
        (b"name\na\0", "characters that no text has"),
        (b'name\n"' + b"x" * 17_000_000, "not a proper CSV file"),
        (b",".join(b"c%d" % number for number in range(2_000)), "more than 1,000 columns"),
        (b"x" * 50_000_000, "larger than 32 MB"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused_in_words(table: bytes, why: str) -> None:
    code, sentence = fault_of(xform("<a/>", TABLE), csv=table)
    assert code == "media.broken"
    assert why in sentence


def test_a_table_with_too_many_rows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caseworker.forms.definition.secondary.MAX_ROWS", 3)
    assert "more than 3 rows" in fault_of(xform("<a/>", TABLE), csv=b"name\n" + b"a\n" * 4)[1]


def test_a_table_with_too_many_cells_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caseworker.forms.definition.secondary.MAX_CELLS", 7)
    assert "more than 7 cells" in fault_of(xform("<a/>", TABLE), csv=b"name,label\n" + b"a\n" * 4)[1]


@pytest.mark.parametrize("content", [b"[" * 100_000, b'{"features":[{"properties":{"a":' + b"9" * 100_000 + b"}}]}"])
def test_a_map_that_cannot_be_used_is_refused_in_words(content: bytes) -> None:
    source = TABLE.replace("t.csv", "t.geojson")
    assert "not a proper GEOJSON file" in fault_of(xform("<a/>", source), geojson=content)[1]


@pytest.mark.parametrize(
    "expression",
    ["(" * 5_000 + "1" + ")" * 5_000, "-" * 5_000 + "1", "+".join("1" * 5_000), "1" * 200_000, "/data/a" + "[1" * 500],
)
def test_an_expression_of_thousands_of_operators_is_refused(expression: str) -> None:
    assert fault_of(xform("<a/>", bind("a", calculate=expression)))[0] == "xpath.syntax"


def test_texts_that_double_stop_growing() -> None:
    names = [f"a{number}" for number in range(40)]
    doubled = (bind(name, calculate=f"concat(/data/{of}, /data/{of})") for of, name in itertools.pairwise(names))
    form = session("<a0>xxxxxxxx</a0>" + "".join(f"<{name}/>" for name in names[1:]), "".join(doubled))
    assert max(len(form.value(f"/data/{name}")) for name in names) <= 1_000_000
    assert "more than 1,000,000 characters" in form.validate()[-1].sentence


def test_an_answer_that_is_too_long_to_be_read_again_is_refused() -> None:
    form = session("<a/>", "", inputs("a"))
    with pytest.raises(OperationRefused, match="longer than"):
        form.apply(SetAnswer("/data/a", "x" * 1_000_001))
    assert form.value("/data/a") == ""


def test_characters_that_xml_cannot_hold_do_not_spoil_the_record() -> None:
    form = session("<a/>", "", inputs("a"))
    answer(form, a="one\0two\ud800three\uffff")
    assert b"<a>onetwothree</a>" in form.finish().xml


def test_a_pattern_that_takes_too_long_is_stopped_and_not_tried_in_every_row() -> None:
    form = session(
        f"<a>{'a' * 5_000}!</a><r><b/></r>",
        bind("r/b", calculate="regex(/data/a, '(a+)+$')"),
        '<repeat nodeset="/data/r" jr:count="2000"><input ref="/data/r/b"/></repeat>',
    )
    assert "takes too long" in form.validate()[-1].sentence


def test_work_that_takes_too_long_is_stopped_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caseworker.forms.recalculate.LONGEST_WORK_S", -1.0)
    form = session("<a>1</a><b/>", bind("b", calculate="/data/a + 1"))
    assert form.value("/data/b") == ""
    assert "takes too long" in form.validate()[-1].sentence


def test_a_form_with_very_many_misspelt_names_is_told_without_looking_for_each() -> None:
    names = [f"a{number}" for number in range(300)]
    binds = (bind(name, relevant=f"/data/z{name} = 1") for name in names)
    told = load_xform(xform("".join(f"<{name}/>" for name in names), "".join(binds)), HeldMedia()).faults
    assert len(told) == 300
    assert sum("mean" in fault.sentence for fault in told) == 100
