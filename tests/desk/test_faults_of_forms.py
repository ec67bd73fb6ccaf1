"""The mistakes that authors of forms make most, each named with its place, in plain words and with a cure."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from caseworker.desk import FormHasFaults, read_form
from caseworker.forms import Fault

HEADINGS = ("type", "name", "label", "relevant", "constraint", "calculation", "media::image")
CHOICES = (("list_name", "name", "label"), ("yes_no", "y", "Yes"), ("yes_no", "n", "No"))
TEXT = ("text", "surname", "Your last name")


def row(kind: str = "", name: str = "", label: str = "A label", **more: str) -> tuple[str, ...]:
    return (kind, name, label, *(more.get(heading.rpartition(":")[2], "") for heading in HEADINGS[3:]))


def faults_of(folder: Path, *rows: tuple[str, ...], choices: tuple[tuple[str, ...], ...] = CHOICES) -> list[Fault]:
    """Read a form of one good question and the given rows, which begin at row 3."""
    book = Workbook()
    survey, listed = book.active, book.create_sheet("choices")
    survey.title = "survey"
    for cells in (HEADINGS, TEXT, *rows):
        survey.append(cells)
    for cells in choices:
        listed.append(cells)
    path = folder / "form.xlsx"
    book.save(path)
    try:
        found = read_form(path).faults
    except FormHasFaults as error:
        found = error.faults
    return [fault for fault in found if not fault.code.startswith(("service.", "instance.unused"))]


MISTAKES = {
    "an unknown type": (
        [row("txt", "a")],
        "sheet survey, row 3",
        "There is no question type called txt. Do you mean text?",
    ),
    "a type without its list": ([row("select_one", "a")], "sheet survey, row 3", "does not say which list"),
    "a name used twice": ([row("text", "surname")], "sheet survey, row 3", "The name surname is used twice"),
    "a name with a space": ([row("text", "first name")], "sheet survey, row 3", "first name cannot be a name."),
    "no name": ([row("text")], "sheet survey, row 3", "This row has no name."),
    "no type": ([row("", "a")], "sheet survey, row 3", "This row has no type."),
    "a misspelt list": (
        [row("select_one yes_on", "a")],
        "sheet survey, row 3",
        "The list yes_on is not on the sheet choices. Do you mean yes_no?",
    ),
    "a group that never ends": ([row("begin_group", "g")], "sheet survey, row 3", "The group g begins here and never"),
    "an end without its group": ([row("end_group")], "sheet survey, row 3", "A group ends here, but none is open."),
    "a misspelt reference": (
        [row("text", "a", relevant="${surnam} = 'x'")],
        "sheet survey, row 3",
        "The column relevant speaks of ${surnam}, but nothing in the form has that name. Do you mean surname?",
    ),
    "an open reference": ([row("text", "a", relevant="${surname = 'x'")], "sheet survey, row 3", "not closed"),
    "a broken relevance": (
        [row("begin_group", "g"), row("text", "a", relevant="${surname} = = 'x'"), row("end_group")],
        "sheet survey, row 4, character 14 of relevant",
        "The relevant of /data/g/a cannot be understood: A value is missing before =.",
    ),
    "a broken constraint": (
        [row("integer", "a", constraint=". > (1")],
        "sheet survey, row 3, character 7 of constraint",
        "A ) is missing before the end.",
    ),
    "a broken calculation": (
        [row("calculate", "a", calculation="1 +")],
        "sheet survey, row 3, character 4 of calculation",
        "A value is missing before the end.",
    ),
    "an unknown function": (
        [row("text", "a", constraint="strng-length(.) > 1")],
        "sheet survey, row 3, character 1 of constraint",
        "There is no function strng-length(). Did you mean string-length()?",
    ),
    "a circle": (
        [row("calculate", "a", calculation="${b} + 1"), row("calculate", "b", calculation="${a} + 1")],
        "sheet survey, row 3",
        "in a circle: /data/a → /data/b → /data/a.",
    ),
    "a constraint beside no question": (
        [row("", "", "", constraint=". > 1")],
        "sheet survey, row 3",
        "This row has no type and no name",
    ),
    "a constraint of a note": (
        [row("note", "a", constraint=". > 1")],
        "sheet survey, row 3",
        "/data/a has a constraint, but nobody can answer there",
    ),
    "a missing picture": ([row("text", "a", image="cat.png")], "sheet survey, row 3", "The file cat.png"),
    "a missing table": ([row("select_one_from_file towns.csv", "a")], "sheet survey, row 3", "The file towns.csv"),
    "a calculation of nothing": ([row("calculate", "a", "")], "sheet survey, row 3", "the column calculation is blank"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_in_a_workbook_is_named_with_its_place_and_a_cure(mistake: str, tmp_path: Path) -> None:
    rows, place, words = MISTAKES[mistake]
    [fault] = faults_of(tmp_path, *rows)
    assert (fault.place, words in fault.sentence) == (place, True), fault
    assert fault.cure.endswith(".")


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        (("yes_no", "", "Perhaps"), "This choice has no name"),
        (("yes_no", "y", "Perhaps"), "The name y is used twice in the same list."),
        (("yes_no", "p", ""), "This choice has no label"),
    ],
)
def test_a_mistake_in_a_list_is_named_with_its_place(choice: tuple[str, ...], words: str, tmp_path: Path) -> None:
    [fault] = faults_of(tmp_path, row("select_one yes_no", "a"), choices=(*CHOICES, choice))
    assert fault.place == "sheet choices, row 4"
    assert words in fault.sentence


def test_a_blank_row_does_not_shift_the_places_below_it(tmp_path: Path) -> None:
    [fault] = faults_of(tmp_path, row(label=""), row("colour", "a"))
    assert fault.place == "sheet survey, row 4"


def test_the_same_mistake_in_two_rows_is_named_twice(tmp_path: Path) -> None:
    found = faults_of(tmp_path, *(row("text", name, relevant="1 +") for name in "ab"))
    assert [fault.row for fault in found] == [3, 4]


def test_questions_of_the_same_name_in_two_groups_are_told_apart(tmp_path: Path) -> None:
    groups = [
        cells
        for name, logic in (("g", ""), ("h", "1 +"))
        for cells in (row("begin_group", name), row("text", "a", relevant=logic), row("end_group"))
    ]
    [fault] = faults_of(tmp_path, *groups)
    assert (fault.ref, fault.row) == ("/data/h/a", 7)


def test_what_the_service_lacks_is_named_with_its_row_too(tmp_path: Path) -> None:
    book = Workbook()
    for cells in (HEADINGS, TEXT):
        book.active.append(cells)
    book.active.title = "survey"
    path = tmp_path / "form.xlsx"
    book.save(path)
    places = {fault.code: fault.place for fault in read_form(path).faults}
    assert places["service.no-reason"] == "sheet survey, row 2"
    assert places["service.no-card"] == "sheet survey"


XFORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>T</h:title><model><instance><data id="t" version="1"><a/></data></instance>
<bind nodeset="/data/a"{bind}/>
</model></h:head><h:body>
<input ref="/data/a"><label>A</label></input></h:body></h:html>"""


def test_what_a_desk_does_otherwise_has_its_row(tmp_path: Path) -> None:
    book = Workbook()
    headings = ("type", "name", "label", "parameters", "appearance")
    rows = (
        ("text", "a", "A", "", "multiline"),
        ("barcode", "code", "Code", "", ""),
        ("background-audio", "sound", "", "", ""),
        ("start-geopoint", "spot", "", "", ""),
        ("select_one yn", "b", "B", "", "image-map"),
        ("audit", "audit", "", "identify-user=true", ""),
    )
    for cells in (headings, *rows):
        book.active.append(cells)
    book.active.title = "survey"
    for cells in (("list_name", "name", "label"), ("yn", "y", "Yes")):
        (book["choices"] if "choices" in book.sheetnames else book.create_sheet("choices")).append(cells)
    path = tmp_path / "form.xlsx"
    book.save(path)
    told = {fault.code: fault.place for fault in read_form(path).faults if fault.code.startswith("desk.")}
    assert told == {
        "desk.question": "sheet survey, row 3",
        "desk.recording": "sheet survey, row 4",
        "desk.position": "sheet survey, row 5",
        "desk.appearance": "sheet survey, row 6",
        "desk.audit-user": "sheet survey, row 7",
    }


def test_every_fault_of_an_xform_has_its_line(tmp_path: Path) -> None:
    path = tmp_path / "form.xml"
    path.write_text(XFORM.format(bind=' type="int"'))
    places = {fault.code: fault.place for fault in read_form(path).faults}
    assert places["service.no-reason"] == "line 3"
    assert set(places.values()) == {"line 1", "line 3"}


def test_a_form_with_a_key_that_cannot_be_used_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "form.xml"
    path.write_text(XFORM.format(bind="").replace("</model>", '<submission base64RsaPublicKey="MIIB"/></model>'))
    with pytest.raises(FormHasFaults) as caught:
        read_form(path)
    told = {fault.code: fault.place for fault in caught.value.faults}
    assert told["submission.encryption"] == told["desk.encrypted"] == "line 4"


def test_a_workbook_with_a_public_key_is_refused_with_the_row_of_its_settings(tmp_path: Path) -> None:
    book = Workbook()
    for cells in (HEADINGS, TEXT):
        book.active.append(cells)
    book.active.title = "survey"
    settings = book.create_sheet("settings")
    for cells in (("form_id", "public_key"), ("t", "MIIB")):
        settings.append(cells)
    path = tmp_path / "form.xlsx"
    book.save(path)
    with pytest.raises(FormHasFaults) as caught:
        read_form(path)
    assert caught.value.faults[0].place == "sheet settings, row 2"


def test_a_broken_expression_of_an_xform_has_its_line_and_character(tmp_path: Path) -> None:
    path = tmp_path / "form.xml"
    path.write_text(XFORM.format(bind=' relevant="1 + + 2"'))
    with pytest.raises(FormHasFaults) as caught:
        read_form(path)
    assert caught.value.faults[0].place == "line 3, character 5 of relevant"


def test_a_form_that_cannot_be_used_tells_what_else_is_wrong_in_one_go(tmp_path: Path) -> None:
    path = tmp_path / "form.xml"
    circle = '/><bind nodeset="/data/a" calculate="/data/b"/><bind nodeset="/data/b" calculate="/data/a"'
    twice = '/><bind nodeset="/data/c" calculate="/data/d"/><bind nodeset="/data/d" calculate="/data/c"'
    form = XFORM.format(bind=' constraint="/data/aa = 1"' + circle + twice).replace("<a/>", "<a/><b/><c/><d/><idle/>")
    path.write_text(form)
    with pytest.raises(FormHasFaults) as caught:
        read_form(path)
    told = [fault.sentence for fault in caught.value.faults if fault.code == "form.cycle"]
    assert told == [
        "Values are worked out from each other in a circle: /data/a → /data/b → /data/a.",
        "Values are worked out from each other in a circle: /data/c → /data/d → /data/c.",
    ]
    codes = {fault.code for fault in caught.value.faults}
    assert {"bind.twice", "node.idle", "service.no-card", "service.no-reason"} <= codes
    assert all(fault.place and fault.sentence.endswith(".") for fault in caught.value.faults)
