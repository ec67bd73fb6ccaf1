"""Appearances, and the events of `audit.csv`."""

from collections.abc import Iterator
from functools import partial

from checklist_rows import YES, Row, asked, one, survey

from caseworker.catalogue import check_shortfalls
from caseworker.forms import AuditEvent

TEXT, WHOLE, SELECT, RANGE, IMAGE, PLACE, DATE = (
    "text",
    "integer",
    "select_one yn",
    "range",
    "image",
    "geopoint",
    "date",
)
APPEARANCES: dict[str, tuple[str, str]] = {
    "numbers": (TEXT, YES),
    "multiline, textarea": (TEXT, YES),
    "url": (TEXT, "otherwise: the address is shown as text; nothing opens it"),
    "masked": (TEXT, YES),
    "thousands-sep": (WHOLE, YES),
    "counter": (WHOLE, YES),
    "bearing": ("decimal", "otherwise: degrees are typed, without a compass"),
    "ex:org.app(x=1)": (TEXT, "otherwise: no other app is opened; the answer is typed"),
    "hidden-answer": (TEXT, "otherwise: the answer is shown"),
    "printer": (TEXT, "otherwise: the text is shown; letters are printed instead"),
    "vertical, no-ticks, picker, rating": (RANGE, "otherwise: numbers in a row, or a slider"),
    "distress, analog-scale, show-scale": (RANGE, "otherwise: numbers in a row, or a slider"),
    "no-calendar, month-year, year": (DATE, YES),
    "ethiopian, coptic, islamic, bikram-sambat, myanmar, persian, buddhist": (
        DATE,
        "otherwise: the date is typed in the everyday calendar",
    ),
    "minimal, autocomplete, search": (SELECT, YES),
    "columns, columns-2, columns-pack, compact, compact-2, quickcompact": (SELECT, YES),
    "horizontal, horizontal-compact": (SELECT, YES),
    "no-buttons, quick, likert": (SELECT, YES),
    "label, list-nolabel, list": (SELECT, YES),
    "image-map, map": (SELECT, "otherwise: the choices are a list"),
    "placement-map, maps": (PLACE, "otherwise: coordinates are typed, without a map"),
    "hide-input, streets, satellite, terrain": (PLACE, "otherwise: passed over; they arrange a map"),
    "new, new-front, new-rear, selfie, front": (IMAGE, "otherwise: a file that is there already is taken too"),
    "annotate, draw, signature": (IMAGE, YES),
    "no-collapse, w1, w10, pages, page-break, no-print, comment, dn": (TEXT, "otherwise: passed over; a browser’s"),
    "literacy, x-timed-grid": (TEXT, "otherwise: without a timed test"),
    "nolabel, hidden": (TEXT, "otherwise: passed over, as everywhere"),
}
TOLD = {
    "url",
    "bearing",
    "hidden-answer",
    "printer",
    "image-map, map",
    "placement-map, maps",
    "literacy, x-timed-grid",
} | {
    "ethiopian, coptic, islamic, bikram-sambat, myanmar, persian, buddhist",
    "new, new-front, new-rear, selfie, front",
    "ex:org.app(x=1)",
}
"""What the check of a form tells its author."""


def is_exposed(words: str, kind: str) -> None:
    """Each word comes to the window as it is written; where a desk does otherwise, the check says so."""
    for word in words.split(", "):
        form = survey(one(kind, appearance=word))
        assert asked(form).appearance == word
        told = [fault.code for fault in check_shortfalls(form.definition)]
        assert bool(told) == (words in TOLD), word


def a_field_list() -> None:
    begin = {"type": "begin_group", "name": "g", "label": "G", "appearance": "field-list"}
    form = survey(begin, one("text"), {"type": "end_group"})
    assert next(iter(form.walk())).appearance == "field-list"


def a_table_list() -> None:
    begin = {"type": "begin_group", "name": "g", "label": "G", "appearance": "table-list"}
    form = survey(begin, one("select_one yn"), {"type": "end_group"})
    appearances = {item.appearance for item in form.walk()}
    assert {"field-list", "label", "list-nolabel"} <= appearances


def a_search() -> None:
    fruits = b"name_key,label_col\nap,Apple\n"
    lists = (("f", "name_key", "label_col"),)
    form = survey(one("select_one f", appearance="search('fruits') minimal"), lists=lists, media={"fruits.csv": fruits})
    assert [(choice.value, choice.label) for choice in asked(form).choices] == [("ap", "Apple")]
    assert asked(form).appearance == "minimal"


def an_unknown_one() -> None:
    form = survey(one("text", appearance="flying"))
    assert [fault.code for fault in check_shortfalls(form.definition)] == ["desk.appearance-unknown"]


NEVER = "no: it happens on phones alone"
AUDIT = {
    "form start": YES,
    "form resume": YES,
    "form save": YES,
    "form exit": YES,
    "form finalize": YES,
    "question": YES,
    "group questions": YES,
    "add repeat": YES,
    "delete repeat": YES,
    "jump": YES,
    "end screen": YES,
    "constraint error": YES,
    "finalize error": YES,
    "save error": YES,
    "change reason": "yes: asked when something that was sent is corrected",
    "beginning of form": "no: Collect does not write it either",
    "background audio enabled, background audio disabled": NEVER,
    "google play services not available": NEVER,
    "location permissions granted, location permissions not granted": (
        "otherwise: that they are not granted is written where positions are wanted"
    ),
    "location tracking enabled, location tracking disabled": NEVER,
    "location providers enabled, location providers disabled": NEVER,
}


def is_logged(events: str, *, wanted: bool) -> None:
    known = {event.value for event in AuditEvent}
    assert bool(known & set(events.split(", "))) == wanted


def rows() -> Iterator[Row]:
    for words, (kind, here) in APPEARANCES.items():
        more = ("test_question_widgets.py",) if here == YES else ("test_shortfalls.py",)
        yield Row("Appearances", words, partial(is_exposed, words, kind), here, more)
    yield Row("Appearances", "field-list", a_field_list)
    yield Row("Appearances", "table-list", a_table_list)
    yield Row("Appearances", "search('file', ...)", a_search, YES, ("test_lists_beside.py",))
    yield Row("Appearances", "an unknown word", an_unknown_one, "otherwise: passed over, and told to the author")
    for events, here in AUDIT.items():
        wanted = not here.startswith("no")
        yield Row("Audit log", events, partial(is_logged, events, wanted=wanted), here, ("test_audit_log.py",))
