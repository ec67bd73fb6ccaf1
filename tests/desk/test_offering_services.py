from pathlib import Path

import pytest
from openpyxl import Workbook

from caseworker.catalogue import Origin
from caseworker.desk import FileUnreadable, FormHasFaults, offer_form, read_form
from caseworker.forms import Severity

XFORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>T</h:title><model><instance><data id="t" version="1"><a/></data></instance>
<bind nodeset="/data/a" type="string"{bind}/></model></h:head>
<h:body><input ref="/data/a"><label>A</label></input></h:body></h:html>"""


def workbook(path: Path, *rows: tuple[str, ...]) -> Path:
    book = Workbook()
    sheet = book.active
    sheet.title = "survey"
    for row in (("type", "name", "label", "relevant"), *rows):
        sheet.append(row)
    book.save(path)
    return path


def refused(path: Path) -> list[tuple[str, str]]:
    with pytest.raises(FormHasFaults) as caught:
        read_form(path)
    return [(fault.place, fault.sentence) for fault in caught.value.faults if fault.severity is Severity.ERROR]


def test_a_fault_in_a_workbook_is_named_with_sheet_and_row(tmp_path: Path) -> None:
    path = workbook(tmp_path / "f.xlsx", ("text", "a", "A", ""), ("colour", "b", "B", ""))
    [(place, sentence)] = refused(path)
    assert place == "sheet survey, row 3"
    assert "colour" in sentence


def test_a_broken_reference_in_a_workbook_is_named(tmp_path: Path) -> None:
    path = workbook(tmp_path / "f.xlsx", ("text", "a", "A", "${nobody} = 1"))
    assert any("nobody" in sentence for _, sentence in refused(path))


def test_a_workbook_that_is_none_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "f.xlsx"
    path.write_bytes(b"PK\x03\x04 not really")
    assert refused(path)


def test_entities_in_a_form_are_refused(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + XFORM.format(bind="").replace(
        "<label>A", "<label>&b;"
    )
    path = tmp_path / "f.xml"
    path.write_text(bomb)
    assert refused(path)


def test_a_circle_of_calculations_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "f.xml"
    path.write_text(XFORM.format(bind=' calculate="/data/a + 1"'))
    assert any("/data/a" in sentence for _, sentence in refused(path))


@pytest.mark.parametrize("content", [b"", b"<", b"\x00" * 100, b"<a/>", b"<html>Please sign in</html>"])
def test_what_is_no_form_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "f.xml"
    path.write_bytes(content)
    assert all(sentence for _, sentence in refused(path))


def test_a_missing_file_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable):
        read_form(tmp_path / "nowhere.xlsx")


def test_a_form_from_a_file_is_offered_and_its_faults_are_shown(scene, tmp_path: Path) -> None:
    path = workbook(tmp_path / "tea.xlsx", ("text", "a", "Your name", ""))
    read = read_form(path)
    offered = offer_form(scene.desk.store, read, by=scene.desk.adviser_id, clock=scene.clock)
    with scene.desk.store.reading() as tx:
        assert tx.services.get(offered.id).origin is Origin.FILE
    assert {"service.no-card", "service.no-reason"} <= {fault.code for fault in read.faults}
