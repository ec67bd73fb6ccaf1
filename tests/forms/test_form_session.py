from hashlib import sha256

import pytest
from lxml import etree
from small_forms import answer, bind, definition, environment, inputs, session

from caseworker.forms import (
    ChangeLanguage,
    FormRefused,
    FormSession,
    FormUnfinished,
    Kind,
    OperationRefused,
    ProblemKind,
    SetAnswer,
    operation_from,
)

META = "<orx:meta><orx:instanceID/><orx:instanceName/></orx:meta>"
ID = '<bind nodeset="/data/orx:meta/orx:instanceID" jr:preload="uid"/>'


def test_a_finished_form_is_frozen_with_its_hash_and_names() -> None:
    name = """<bind nodeset="/data/orx:meta/orx:instanceName" calculate="concat('Badge for ', /data/a)"/>"""
    form = session(
        "<a/><end/>" + META, ID + name + bind("end", jr_preload="timestamp", jr_preloadParams="end"), inputs("a")
    )
    answer(form, a="Ada & <co>")
    finished = form.finish()
    assert finished.sha256 == sha256(finished.xml).hexdigest()
    assert (finished.form_id, finished.version) == ("f", "7")
    assert finished.instance_id == "uuid:00000000-0000-4000-8000-000000000001"
    assert finished.instance_name == "Badge for Ada & <co>"
    record = etree.fromstring(finished.xml)
    assert record.findtext("{*}end") == "2026-11-22T10:30:00.000+00:00"
    assert record.findtext("{*}a") == "Ada & <co>"
    assert (record.get("id"), record.get("version")) == ("f", "7")


def test_a_form_without_an_instance_id_gets_one_that_lasts() -> None:
    form = session("<a/>", "", inputs("a"))
    again = FormSession.restore(form.definition, environment(), form.snapshot())
    assert again.instance_id == form.instance_id == "uuid:00000000-0000-4000-8000-000000000001"
    assert b"<orx:meta><orx:instanceID>uuid:" in form.finish().xml


def test_characters_that_xml_cannot_hold_are_left_out() -> None:
    form = session("<a/>", "", inputs("a"))
    answer(form, a="a\x00b\x1fc\ud800d\te")
    assert etree.fromstring(form.finish().xml).findtext("{*}a") == "abcd\te"


def test_an_answer_that_breaks_a_rule_is_kept_and_told() -> None:
    form = session(
        "<a/>", bind("a", type="int", constraint=". &gt; 3", jr_constraintMsg="More than 3, please."), inputs("a")
    )
    answer(form, a="2")
    problem = form.question("/data/a").problem
    assert problem is not None
    assert (form.value("/data/a"), problem.code, problem.sentence) == (
        "2",
        ProblemKind.CONSTRAINT,
        "More than 3, please.",
    )
    with pytest.raises(FormUnfinished) as caught:
        form.finish()
    assert caught.value.problems == (problem,)


def test_a_required_question_is_missed_until_it_is_answered() -> None:
    form = session("<a/><b/>", bind("a", required="/data/b = 1"), inputs("a", "b"))
    assert form.validate() == ()
    answer(form, b="1")
    assert [(p.ref, p.code) for p in form.validate()] == [("/data/a", ProblemKind.REQUIRED)]
    answer(form, a="x")
    assert form.validate() == ()


def test_a_blank_answer_satisfies_every_constraint() -> None:
    form = session("<a/>", bind("a", constraint="false()"), inputs("a"))
    assert form.validate() == ()


def test_preloads_come_from_the_environment_and_unknown_ones_are_blank() -> None:
    binds = "".join(
        bind(name, jr_preload="property", jr_preloadParams=params)
        for name, params in [("u", "username"), ("d", "uri:deviceid"), ("c", "caseworker_reference"), ("x", "nothing")]
    )
    form = definition(
        "<u/><d/><c/><x/><t/>", binds + bind("t", type="date", jr_preload="date", jr_preloadParams="today")
    )
    given = environment(username="ada", deviceid="desk:1", caseworker_reference="CW-7")
    filled = FormSession.create(form, given)
    assert [filled.value(f"/data/{name}") for name in "udcxt"] == ["ada", "desk:1", "CW-7", "", "2026-11-22"]


def test_an_edit_names_the_record_it_replaces() -> None:
    form = session("<a/>" + META, ID, inputs("a"))
    answer(form, a="before")
    sent = form.finish()
    edited = FormSession.edit(form.definition, environment(), sent.xml)
    answer(edited, a="after")
    again = edited.finish()
    assert again.replaces == sent.instance_id
    assert again.instance_id
    record = etree.fromstring(again.xml)
    assert record.findtext("{*}meta/{*}deprecatedID") == sent.instance_id


def test_a_record_of_another_form_is_refused() -> None:
    with pytest.raises(FormRefused) as caught:
        FormSession.restore(definition("<a/>"), environment(), b"<other/>")
    assert caught.value.faults[0].code == "record.other-form"


def test_only_files_of_relevant_uploads_are_named() -> None:
    body = '<upload ref="/data/p" mediatype="image/*"/><upload ref="/data/q" mediatype="image/*"/>' + inputs("a")
    form = session("<a/><p/><q/>", bind("p", type="binary") + bind("q", type="binary", relevant="/data/a = 1"), body)
    answer(form, a="1", p="one.jpg", q="two.jpg")
    assert form.finish().attachments == ("one.jpg", "two.jpg")
    answer(form, a="2")
    assert form.finish().attachments == ("one.jpg",)


@pytest.mark.parametrize(
    "entry",
    [
        {"op": "set", "ref": "/data/a", "value": "1"},
        {"op": "add_repeat", "ref": "/data/r"},
        {"op": "remove_repeat", "ref": "/data/r[1]"},
        {"op": "move_repeat", "ref": "/data/r[1]", "to": "2"},
        {"op": "language", "name": "en"},
    ],
)
def test_an_operation_goes_to_the_journal_and_back(entry: dict[str, str]) -> None:
    assert operation_from(entry).to_dict() == entry


@pytest.mark.parametrize("entry", [{}, {"op": "fly"}, {"op": "set", "ref": "/data/a"}])
def test_an_entry_that_is_no_operation_is_an_error(entry: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="operation"):
        operation_from(entry)


@pytest.mark.parametrize("ref", ["/data/none", "/other", "/data/a[0]", "/data/a[9]", "", "a"])
def test_an_answer_to_no_question_is_refused(ref: str) -> None:
    form = session("<a/>", "", inputs("a"))
    with pytest.raises(OperationRefused):
        form.apply(SetAnswer(ref, "x"))


def test_a_language_the_form_lacks_is_refused() -> None:
    with pytest.raises(OperationRefused):
        session("<a/>").apply(ChangeLanguage("Klingon"))


def test_the_walk_follows_the_body_and_names_the_sections() -> None:
    body = (
        '<group ref="/data/g"><label>Who</label><input ref="/data/g/a"><label>Name</label></input></group>'
        '<group ref="/data/r"><label>Child</label><repeat nodeset="/data/r"><input ref="/data/r/b"/></repeat></group>'
    )
    form = session("<g><a/></g><r><b/></r><r><b/></r>", bind("g/a", readonly="true()"), body)
    shown = [(item.ref, item.section) for item in form.walk()]
    assert shown == [
        ("/data/g", ()),
        ("/data/g/a", ("Who",)),
        ("/data/r", ()),
        ("/data/r[1]", ()),
        ("/data/r[1]/b", ("Child 1",)),
        ("/data/r[2]", ()),
        ("/data/r[2]/b", ("Child 2",)),
    ]
    assert form.question("/data/g/a").kind is Kind.NOTE


def test_a_bound_attribute_is_a_node_like_any_other() -> None:
    entity = """<orx:meta><orx:instanceID/><entity dataset="people" id="" create=""><label/></entity></orx:meta>"""
    binds = (
        """<bind nodeset="/data/orx:meta/entity/@id" calculate="concat('e-', /data/a)"/>"""
        """<bind nodeset="/data/orx:meta/entity/@create" calculate="/data/a != ''"/>"""
    )
    form = session("<a/>" + entity, binds, inputs("a"))
    answer(form, a="1")
    found = etree.fromstring(form.finish().xml).find("{*}meta/{*}entity")
    assert found is not None
    assert dict(found.attrib) == {"dataset": "people", "id": "e-1", "create": "1"}


def test_an_attribute_is_read_by_its_path() -> None:
    form = session('<note attr="abc"/><b/>', bind("b", calculate="/data/note/@attr"))
    assert form.value("/data/b") == "abc"


def test_an_expression_that_fails_leaves_what_stood_there_and_is_told() -> None:
    form = session("<alg>MD5</alg><d/>", bind("d", calculate="digest('abc', /data/alg, 'hex')"), inputs("alg"))
    before = form.value("/data/d")
    answer(form, alg="none")
    assert form.value("/data/d") == before != ""
    assert [(p.ref, p.code) for p in form.validate()] == [("/data/d", ProblemKind.EVALUATION)]
    answer(form, alg="SHA-1")
    assert form.validate() == ()
    assert form.finish().xml
