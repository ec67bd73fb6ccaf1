"""A form with anything in it changed by chance is refused in words, or it opens, is filled and comes back."""

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from small_forms import environment, xform
from whole_form import BODY, FILES, INSTANCE, MODEL

from caseworker.forms import (
    AddRepeat,
    FormDefinition,
    FormRefused,
    FormSession,
    FormUnfinished,
    HeldMedia,
    KeptUnreadable,
    Kind,
    OperationRefused,
    RemoveRepeat,
    SetAnswer,
    form_from_kept,
    kept_form,
    load_xform,
)

FORM = xform(INSTANCE, MODEL, BODY)
ELEMENTS = sum(1 for _ in etree.fromstring(FORM).iter())
ODD = [
    *(
        "/data",
        "/data/r",
        "/data/r/qty",
        "/data/r/t/w",
        "/data/more",
        ".",
        "..",
        "../..",
        "../qty",
        "'",
        "1 +",
        "/data/r[",
    ),
    *(
        "/data/r[1]/qty",
        "/data/r[qty=1]",
        "position(..)",
        "count(/data/r)",
        "sum(/data/r/qty) * 2",
        "true()",
        "false()",
    ),
    *("jr:itext('who')", "jr:itext(/data/first)", "instance('towns')", "instance('kinds')/root/item[name='k1']", "who"),
    *("once(uuid())", "now()", "12", "-3", "20", "int", "date", "geopoint", "binary", "boolean", "string", "uid", "*"),
    *("xforms-value-changed", "odk-new-repeat", "odk-instance-first-load", "timestamp", "towns", "kinds", "//w", "{}"),
    *("jr://file-csv/towns.csv", "jr://file/nothing.xml", "randomize(/data/r)", "/data/age + 1", ". > 3", "${first}"),
    *(
        "indexed-repeat(/data/r/qty, /data/r, 2)",
        "regex(., '(a+)+b')",
        "search('towns')",
        "pulldata('towns', 'a', 'b', 1)",
    ),
]
NAMES = (
    "data first age town r t w group repeat input select1 select item value label bind instance setvalue output meta"
)
places = st.integers(1, ELEMENTS - 1)
words = st.sampled_from(ODD) | st.text(max_size=8)
changes = st.one_of(
    st.tuples(st.just("drop"), places, st.none(), st.none()),
    st.tuples(st.just("double"), places, st.none(), st.none()),
    st.tuples(st.just("move"), places, places, st.none()),
    st.tuples(st.just("attribute"), places, st.integers(0, 5), words),
    st.tuples(st.just("name"), places, st.sampled_from(NAMES.split()), st.none()),
    st.tuples(st.just("text"), places, st.none(), words),
)
Change = tuple[str, int, int | str | None, str | None]


def changed(script: list[Change]) -> bytes:
    root = etree.fromstring(FORM)
    for what, place, other, word in script:
        elements = list(root.iter())
        one, parent = elements[place % len(elements)], elements[place % len(elements)].getparent()
        if parent is None:
            continue
        with suppress(ValueError, TypeError):  # what XML itself does not allow
            if what == "drop":
                parent.remove(one)
            elif what == "double":
                one.addnext(etree.fromstring(etree.tostring(one, with_tail=False)))
            elif what == "move" and isinstance(other, int):
                elements[other % len(elements)].append(one)
            elif what == "attribute" and isinstance(other, int) and one.attrib:
                one.set(sorted(one.attrib)[other % len(one.attrib)], word or "")
            elif what == "name":
                one.tag = f"{{{etree.QName(one).namespace}}}{other}"
            elif what == "text":
                one.text = word
    return etree.tostring(root)


ANSWERED = ("first", "age", "area", "town", "kinds", "r[1]/qty", "r[1]/t[1]/w", "rows", "photo", "done")
OPERATIONS = (
    *(SetAnswer(f"/data/{name}", value) for name in ANSWERED for value in ("", "n1", "north", "2")),
    AddRepeat("/data/r"),
    AddRepeat("/data/r[2]/t"),
    RemoveRepeat("/data/r[1]"),
)


def fill(form: FormDefinition) -> FormSession:
    session = FormSession.create(form, environment())
    for operation in OPERATIONS:
        with suppress(OperationRefused):
            session.apply(operation)
    return session


def check(script: list[Change]) -> None:
    try:
        form = load_xform(changed(script), HeldMedia(FILES))
    except FormRefused as refused:
        told = [fault.sentence for fault in refused.faults]
        assert all(sentence.endswith((".", "?")) for sentence in told)
        return
    session = fill(form)
    assert all(item.ref or item.kind is Kind.GROUP for item in session.walk(everything=True))
    assert FormSession.restore(form, environment(), session.snapshot()).snapshot()
    with suppress(FormUnfinished):
        session.finish()
    data = kept_form(form)
    with suppress(KeptUnreadable):
        form_from_kept(data or b"")


SLOW = [HealthCheck.too_slow]


@settings(max_examples=25, deadline=None, suppress_health_check=SLOW)
@given(st.lists(changes, min_size=1, max_size=4))
def test_a_changed_form_is_refused_in_words_or_filled_and_comes_back(script: list[Change]) -> None:
    check(script)


@pytest.mark.prove
@settings(max_examples=1_500, deadline=None, suppress_health_check=SLOW)
@given(st.lists(changes, min_size=1, max_size=8))
def test_very_many_changed_forms_are_refused_in_words_or_filled_and_come_back(script: list[Change]) -> None:
    check(script)


def test_the_form_that_is_changed_is_filled_without_fault_but_the_one_it_has() -> None:
    form = load_xform(FORM, HeldMedia(FILES))
    assert [fault.code for fault in form.faults] == ["ref.unknown"]
    session = fill(form)
    assert session.value("/data/total") != ""
    assert len(session.tree.root.groups["more"]) == 2
    kept = session.snapshot()
    assert FormSession.restore(form, environment(), kept).snapshot() == kept
