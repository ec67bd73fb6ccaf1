import pytest
from small_forms import environment

from caseworker.forms import ChangeLanguage, FormSession, HeldMedia, SetAnswer, Severity, convert_xlsform, load_xform

BIN = """
| survey |                 |        |                     |                    |              |           |
|        | type            | name   | label::English (en) | label::Cymraeg (cy) | relevant     | required  |
|        | select_one kind | bin    | Which bin?          | Pa fin?            |              | yes       |
|        | text            | other  | Say which           | Dywedwch           | ${bin} = 'o' |           |
|        | begin repeat    | street | Street              | Stryd              |              |           |
|        | text            | name   | Name of the street  | Enw                |              |           |
|        | end repeat      |        |                     |                    |              |           |
|        | calculate       | n      |                     |                    |              |           |
| choices |                |        |                     |                    |
|         | list_name      | name   | label::English (en) | label::Cymraeg (cy) |
|         | kind           | g      | Green               | Gwyrdd             |
|         | kind           | o      | Another             | Arall              |
| settings |               |         |                    |
|          | form_id       | version | default_language   |
|          | missed-bin    | 3       | English (en)       |
"""


def converted(table: str) -> FormSession:
    form = convert_xlsform(table.encode(), name="bin.md")
    assert form.xml, form.faults
    return FormSession.create(load_xform(form.xml, HeldMedia()), environment())


def test_a_workbook_becomes_a_form_that_is_filled_in_two_languages() -> None:
    form = converted("".join(line for line in BIN.splitlines(keepends=True) if "calculate" not in line))
    assert (form.definition.form_id, form.definition.version) == ("missed-bin", "3")
    form.apply(SetAnswer("/data/bin", "o"))
    form.apply(SetAnswer("/data/other", "brown"))
    form.apply(SetAnswer("/data/street[1]/name", "High Street"))
    form.apply(ChangeLanguage("Cymraeg (cy)"))
    bin_now = form.question("/data/bin")
    assert (bin_now.label, [c.label for c in bin_now.choices]) == ("Pa fin?", ["Gwyrdd", "Arall"])
    assert b"<other>brown</other>" in form.finish().xml


def test_an_error_in_a_workbook_has_sheet_and_row() -> None:
    form = convert_xlsform(BIN.encode(), name="bin.md")
    assert form.xml == b""
    fault = form.faults[0]
    assert (fault.severity, fault.sheet) == (Severity.ERROR, "survey")
    assert fault.row is not None
    assert fault.place == f"sheet survey, row {fault.row}"


@pytest.mark.parametrize("name", ["a.xlsx", "a.xls", "a.zip"])
def test_what_is_no_workbook_is_told_in_words(name: str) -> None:
    form = convert_xlsform(b"\x00\x01 nonsense", name=name)
    assert form.xml == b""
    assert form.faults[0].severity is Severity.ERROR


def test_all_that_is_wrong_with_a_workbook_is_told_at_once() -> None:
    table = """
| survey |                   |      |       |              |
|        | type              | name | label | relevant     |
|        | select_one nolist | a    | A     |              |
|        | begin group       | g    | G     |              |
|        | text              | b    | B     | ${zz} = 1    |
|        | colour            | c    | C     | ${a} = 'x'   |
|        | end repeat        |      |       |              |
"""
    faults = convert_xlsform(table.encode(), name="bin.md").faults
    assert [fault.row for fault in faults if fault.severity is Severity.ERROR][:1] == [2]
    assert {fault.row for fault in faults} == {2, 3, 4, 5, 6}
    assert len(faults) == len(set(faults))
