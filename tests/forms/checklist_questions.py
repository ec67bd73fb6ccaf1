"""Question types, as the column `type` of a survey names them."""

from collections.abc import Callable, Iterator
from functools import partial

from checklist_rows import YES, Row, asked, converted, filled, is_asked, one, survey, takes
from pyxform.question_type_dictionary import QUESTION_TYPE_DICT
from small_forms import session

from caseworker.forms import AddRepeat, GroupState, Kind, RepeatState, SetAnswer, convert_xlsform
from caseworker.forms.audit_log import audit_settings

SECTION = "Question types"
TOWNS_CSV = b"name,label,kind\nnf,Northfield,town\nmo,Moor,village\n"
TOWNS_XML = b"<root><item><name>nf</name><label>Northfield</label></item></root>"
TOWNS_GEOJSON = (
    b'{"type":"FeatureCollection","features":[{"type":"Feature","id":"nf","geometry":{"type":"Point","coordinates":'
    b'[-1.5,52.5]},"properties":{"title":"Northfield"}}]}'
)
CAMERA = "otherwise: typed, or read by a scanner that types; there is no camera"
PLACE = "otherwise: coordinates are typed; a desk has no position of its own"


def select_from(file: str, data: bytes, value: str) -> None:
    form = survey(one(f"select_one_from_file {file}"), media={file: data})
    assert asked(form).choices[0].label == "Northfield"
    takes(form, value, value)


def columns_of_a_file() -> None:
    form = survey(one("select_one_from_file t.csv", parameters="value=label label=kind"), media={"t.csv": TOWNS_CSV})
    assert [(c.value, c.label) for c in asked(form).choices] == [("Northfield", "town"), ("Moor", "village")]


def several_from_a_file() -> None:
    form = survey(one("select_multiple_from_file t.csv"), media={"t.csv": TOWNS_CSV})
    takes(form, "mo nf", "mo nf")


def geometry_of_a_file() -> None:
    rows = (one("select_one_from_file t.geojson"), {"type": "calculate", "name": "at", "calculation": GEOMETRY})
    form = survey(*rows, media={"t.geojson": TOWNS_GEOJSON})
    takes(form, "nf", "nf")
    assert form.value("/data/at") == "52.5 -1.5 0 0"


GEOMETRY = "instance('t')/root/item[id = ${a}]/geometry"


def or_other() -> None:
    form = survey(one("select_one yn or_other"))
    assert [choice.value for choice in asked(form).choices] == ["y", "n", "m", "other"]
    assert not form.tree.find("/data/a_other").relevant
    takes(form, "other", "other")
    takes(form, "Perhaps", "Perhaps", "a_other")


def a_range(parameters: str, datatype: str, given: str, stored: str) -> None:
    form = survey(one("range", parameters=parameters))
    question = asked(form)
    assert (question.kind, question.datatype, question.value) == (Kind.RANGE, datatype, "")
    assert question.attributes["step"]
    takes(form, given, stored)


def position_at_the_start() -> None:
    form = filled(converted(one("start-geopoint"), {"type": "text", "name": "b", "label": "B"}))
    assert form.value("/data/a") == ""
    placed = filled(converted(one("start-geopoint")), geolocation=lambda: "1 2 3 4")
    assert placed.value("/data/a") == "1.0 2.0 3.0 4.0"


def position_on_change() -> None:
    rows = ({"type": "text", "name": "b", "label": "B"}, {**one("background-geopoint"), "trigger": "${b}", "label": ""})
    form = filled(converted(*rows), geolocation=lambda: "1 2 3 4")
    assert form.value("/data/a") == ""
    takes(form, "x", "x", "b")
    assert form.value("/data/a") == "1.0 2.0 3.0 4.0"


def an_upload(kind: str, media_type: str) -> None:
    form = survey(one(kind))
    question = asked(form)
    assert (question.kind, question.datatype) == (Kind.UPLOAD, "binary")
    assert question.attributes["mediatype"] == media_type
    takes(form, "a.bin", "a.bin")
    assert form.finish().attachments == ("a.bin",)


def a_group() -> None:
    begin, end = {**one("begin_group"), "name": "g"}, {"type": "end_group"}
    form = survey(begin, one("text"), end)
    items = list(form.walk())
    assert isinstance(items[0], GroupState)
    assert items[1].section == ("A",)


def a_repeat() -> None:
    form = survey({**one("begin_repeat"), "name": "r"}, one("text"), {"type": "end_repeat"})
    form.apply(AddRepeat("/data/r"))
    assert next(item.count for item in form.walk() if isinstance(item, RepeatState)) == 2


def a_loop() -> None:
    form = survey({"type": "begin_loop over yn", "name": "l", "label": "L"}, one("text"), {"type": "end_loop"})
    form.apply(SetAnswer("/data/l/y/a", "x"))
    assert form.value("/data/l/y/a") == "x"


def a_hidden_value() -> None:
    form = survey(one("hidden", default="kept"), {"type": "text", "name": "b", "label": "B"})
    assert b"<a>kept</a>" in form.finish().xml


def a_calculation() -> None:
    form = survey({"type": "integer", "name": "b", "label": "B"}, one("calculate", calculation="${b} * 2"))
    takes(form, "4", "4", "b")
    assert form.value("/data/a") == "8"


def attached_data(kind: str, file: str, data: bytes) -> None:
    rows = ({"type": kind, "name": "t"}, one("calculate", calculation="instance('t')/root/item[1]/label"))
    assert survey(*rows, media={file: data}).value("/data/a") == "Northfield"


def an_audit() -> None:
    form = survey({"type": "audit", "name": "audit"}, one("text"))
    assert audit_settings(form.definition) is not None


def recorded_sound() -> None:
    form = survey({"type": "background-audio", "name": "rec"}, one("text"))
    assert form.value("/data/rec") == ""
    assert [action.name for action in form.definition.actions] == ["recordaudio"]
    assert b"<rec/>" in form.finish().xml


def an_external_select() -> None:
    sheets = (
        "| survey |\n| | type | name | label | choice_filter |\n| | text | s | S | |\n"
        "| | select_one_external c | a | A | state=${s} |\n"
        "| external_choices |\n| | list_name | name | label | state |\n| | c | kg | King | wa |\n"
    )
    form = filled(convert_xlsform(sheets.encode(), name="form.md"))
    takes(form, "wa", "wa", "s")
    assert [(choice.value, choice.label) for choice in asked(form).choices] == [("kg", "King")]


def a_preload(kind: str, expected: str) -> None:
    values = {"deviceid": "desk:1", "username": "ada", "phonenumber": "01632", "email": "a@example.org"}
    form = filled(
        converted({"type": kind, "name": "a"}, {"type": "text", "name": "b", "label": "B"}), properties=values
    )
    form.finish()
    assert form.value("/data/a").startswith(expected)


def a_secret() -> None:
    form = session("<a/>", "", '<secret ref="/data/a"><label>A</label></secret>')
    assert form.question("/data/a").kind is Kind.SECRET


def every_spelling() -> None:
    """Every name of a type that pyxform knows makes a form that is loaded."""
    for spelled in sorted(QUESTION_TYPE_DICT):
        cells = one(spelled, calculation="1") if "calculate" in spelled else one(spelled)
        if spelled == "background-geopoint":
            cells["trigger"] = "${b}"
        if QUESTION_TYPE_DICT[spelled].get("control", {}).get("tag") in ("select", "select1", "odk:rank"):
            cells["type"] = f"{spelled} yn"
        if spelled == "audit":
            cells["name"] = "audit"
        found = converted({"type": "text", "name": "b", "label": "B"}, cells)
        if not found.xml:
            assert spelled in UNFIT, (spelled, found.faults)
        else:
            filled(found)


UNFIT = {
    *("q select", "q select1", "select multiple from"),
    *("select multiple using", "select one external", "select one using"),
}
"""Names that pyxform has in its list and takes in no workbook."""


def plain(kind: Kind, datatype: str, given: str, stored: str, written: str, **cells: str) -> Callable[[], None]:
    return partial(is_asked, kind, datatype, given, stored, one(written, **cells))


def rows() -> Iterator[Row]:
    found = {
        "text": plain(Kind.INPUT, "string", " x ", " x ", "text"),
        "integer": plain(Kind.INPUT, "int", "007", "7", "integer"),
        "decimal": plain(Kind.INPUT, "decimal", "1.50", "1.5", "decimal"),
        "date": plain(Kind.INPUT, "date", "2026-2-9", "2026-02-09", "date"),
        "time": plain(Kind.INPUT, "time", "10:11", "10:11:00.000+00:00", "time"),
        "dateTime": plain(
            Kind.INPUT, "dateTime", "2026-02-09T10:11:00.000Z", "2026-02-09T10:11:00.000+00:00", "dateTime"
        ),
        "note": partial(is_note),
        "select_one": plain(Kind.SELECT_ONE, "string", "n", "n", "select_one yn"),
        "select_multiple": plain(Kind.SELECT_MANY, "string", "m y", "m y", "select_multiple yn"),
        "select_one_from_file .csv": partial(select_from, "t.csv", TOWNS_CSV, "mo"),
        "select_one_from_file .xml": partial(select_from, "t.xml", TOWNS_XML, "nf"),
        "select_one_from_file .geojson": partial(select_from, "t.geojson", TOWNS_GEOJSON, "nf"),
        "parameters value=, label=": columns_of_a_file,
        "geometry of GeoJSON features": geometry_of_a_file,
        "select_multiple_from_file": several_from_a_file,
        "or_other": or_other,
        "rank": plain(Kind.RANK, "rank", "m y n", "m y n", "rank yn"),
        "range of whole numbers": partial(a_range, "start=0 end=10 step=1", "int", "3", "3"),
        "range of decimals": partial(a_range, "start=0 end=1 step=0.1", "decimal", "0.3", "0.3"),
        "geopoint": plain(Kind.INPUT, "geopoint", "1 2", "1.0 2.0 0.0 0.0", "geopoint"),
        "geotrace": plain(Kind.INPUT, "geotrace", "1 2;3 4", "1.0 2.0 0.0 0.0; 3.0 4.0 0.0 0.0", "geotrace"),
        "geoshape": plain(
            Kind.INPUT, "geoshape", "1 2;3 4;5 6;1 2",
            "1.0 2.0 0.0 0.0; 3.0 4.0 0.0 0.0; 5.0 6.0 0.0 0.0; 1.0 2.0 0.0 0.0", "geoshape",
        ),
        "image": partial(an_upload, "image", "image/*"),
        "audio": partial(an_upload, "audio", "audio/*"),
        "video": partial(an_upload, "video", "video/*"),
        "file": partial(an_upload, "file", "application/*"),
        "acknowledge (trigger)": plain(Kind.TRIGGER, "string", "OK", "OK", "acknowledge"),
        "calculate": a_calculation,
        "hidden": a_hidden_value,
        "begin_group, end_group": a_group,
        "begin_repeat, end_repeat": a_repeat,
        "begin_loop over": a_loop,
        "csv-external": partial(attached_data, "csv-external", "t.csv", TOWNS_CSV),
        "xml-external": partial(attached_data, "xml-external", "t.xml", TOWNS_XML),
        "percentage": plain(Kind.INPUT, "int", "40", "40", "percentage"),
        "phone number": plain(Kind.INPUT, "string", "01632 960 100", "01632 960 100", "phone number"),
        "number of days in last month, six months, year": plain(
            Kind.INPUT, "int", "7", "7", "number of days in last month"
        ),
        "subscriberid, simserial (blank at a desk)": partial(a_preload, "simserial", ""),
        "secret (written by hand)": a_secret,
        "every spelling that pyxform knows": every_spelling,
        "start, end": partial(a_preload, "end", "2026-11-22T10:30"),
        "today": partial(a_preload, "today", "2026-11-22"),
        "deviceid": partial(a_preload, "deviceid", "desk:1"),
        "username": partial(a_preload, "username", "ada"),
        "phonenumber": partial(a_preload, "phonenumber", "01632"),
        "email": partial(a_preload, "email", "a@example.org"),
    }  # fmt: skip
    yield from (Row(SECTION, what, proof) for what, proof in found.items())
    yield Row(SECTION, "select_one_external", an_external_select, YES, ("test_lists_beside.py",))
    yield Row(SECTION, "audit", an_audit, YES, ("test_audit_log.py", "test_auditing.py"))
    yield Row(
        SECTION, "barcode", plain(Kind.INPUT, "barcode", "50 1", "50 1", "barcode"), CAMERA, ("test_shortfalls.py",)
    )
    yield Row(SECTION, "start-geopoint", position_at_the_start, PLACE, ("test_shortfalls.py",))
    yield Row(SECTION, "background-geopoint", position_on_change, PLACE, ("test_shortfalls.py",))
    osm = "no: map data cannot be given at a desk; the question is kept and left out"
    yield Row(SECTION, "osm", an_osm, osm, ("test_shortfalls.py",))
    sound = "no: a desk never records in the background; the form is kept and its author told"
    yield Row(SECTION, "background-audio", recorded_sound, sound, ("test_shortfalls.py",))


def is_note() -> None:
    form = survey(one("note"))
    assert (asked(form).kind, asked(form).readonly) == (Kind.NOTE, True)


def an_osm() -> None:
    form = session("<a/>", '<bind nodeset="/data/a" type="binary"/>', '<upload ref="/data/a" mediatype="osm/*"/>')
    assert form.question("/data/a").attributes["mediatype"] == "osm/*"
    assert form.finish().attachments == ()
