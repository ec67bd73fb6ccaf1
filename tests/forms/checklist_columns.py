"""What stands beside a question: columns, parameters, attributes of binds, bodies, texts, settings, events."""

from collections.abc import Iterator
from functools import partial

import pytest
from checklist_rows import YES, Row, asked, converted, filled, one, survey, takes
from lxml import etree
from small_forms import answer, bind, inputs, session, xform

from caseworker.forms import (
    AddRepeat,
    ChangeLanguage,
    Environment,
    FormRefused,
    FormSession,
    FormUnfinished,
    GroupState,
    HeldMedia,
    OperationRefused,
    RepeatState,
    SetAnswer,
    is_to_be_encrypted,
    load_xform,
)

B = {"type": "text", "name": "b", "label": "B"}
N = {"type": "integer", "name": "b", "label": "B"}


def texts_of_a_question() -> None:
    cells = {"label": "L", "hint": "H", "guidance_hint": "G", "media::image": "a.png", "media::audio": "a.mp3"}
    question = asked(survey({**one("text"), **cells}, media={"a.png": b"", "a.mp3": b""}))
    assert (question.label, question.hint, question.guidance) == ("L", "H", "G")
    assert question.media == {"image": "jr://images/a.png", "audio": "jr://audio/a.mp3"}


def picture_forms() -> None:
    cells = {"media::image": "a.png", "media::big-image": "b.png", "media::video": "v.mp4"}
    media = asked(survey({**one("text"), **cells})).media
    assert set(media) == {"image", "big-image", "video"}


def an_attribute(column: str, cell: str, name: str, kind: str = "text") -> None:
    assert asked(survey(one(kind, **{column: cell}))).attributes[name] == cell


def relevance() -> None:
    form = survey(B, one("text", relevant="${b} = 'x'"))
    with pytest.raises(OperationRefused):
        form.apply(SetAnswer("/data/a", "1"))
    answer(form, b="x", a="1")
    answer(form, b="y")
    assert form.value("/data/a") == ""
    assert b"<a>" not in form.finish().xml
    answer(form, b="x")
    assert form.value("/data/a") == "1"


def a_requirement() -> None:
    form = survey(one("text", required="yes", required_message="Say it."))
    [problem] = form.validate()
    assert (problem.sentence, problem.written_by_form) == ("Say it.", True)
    with pytest.raises(FormUnfinished):
        form.finish()


def a_conditional_requirement() -> None:
    form = survey(B, one("text", required="${b} = 'x'"))
    assert form.validate() == ()
    answer(form, b="x")
    assert asked(form).required


def a_constraint() -> None:
    form = survey(one("integer", constraint=". > 3", constraint_message="More, please."))
    assert form.validate() == ()
    answer(form, a="2")
    assert asked(form).problem.sentence == "More, please."


def a_readonly() -> None:
    form = survey(one("text", readonly="yes", default="x"))
    with pytest.raises(OperationRefused):
        form.apply(SetAnswer("/data/a", "y"))


def a_default(cell: str, value: str) -> None:
    assert survey(one("text", default=cell)).value("/data/a") == value


def a_default_picture() -> None:
    form = survey(one("image", default="house.png"), media={"house.png": b""})
    finished = form.finish()
    assert (form.value("/data/a"), finished.attachments) == ("jr://images/house.png", ())


def a_default_in_rows() -> None:
    form = survey({**one("begin_repeat"), "name": "r"}, one("text", default="concat('x', 1)"), {"type": "end_repeat"})
    form.apply(AddRepeat("/data/r"))
    assert [form.value(f"/data/r[{n}]/a") for n in (1, 2)] == ["x1", "x1"]


def a_trigger() -> None:
    rows = (
        B,
        {"type": "text", "name": "c", "label": "C"},
        one("calculate", calculation="concat(${b}, '!')", trigger="${b}, ${c}"),
    )
    form = survey(*rows)
    answer(form, c="now")
    assert form.value("/data/a") == "!"
    answer(form, b="x")
    assert form.value("/data/a") == "x!"


def a_choice_filter() -> None:
    lists = (("t", "nf", "Northfield", "n"), ("t", "mo", "Moor", "s"))
    form = survey(
        B,
        one("select_one t", choice_filter="side = ${b}"),
        lists=lists,
        headings=("list_name", "name", "label", "side"),
    )
    assert asked(form).choices == ()
    answer(form, b="s")
    takes(form, "mo", "mo")
    answer(form, b="n")
    assert form.value("/data/a") == ""


def a_repeat_count() -> None:
    form = survey(N, {**one("begin_repeat"), "name": "r", "repeat_count": "${b}"}, one("text"), {"type": "end_repeat"})
    for wanted in ("3", "1"):
        answer(form, b=wanted)
        repeat = next(item for item in form.walk() if isinstance(item, RepeatState))
        assert (repeat.count, repeat.can_add) == (int(wanted), False)


def last_saved() -> None:
    form = converted(one("text", default="${last-saved#a}"))
    assert filled(form).value("/data/a") == ""
    before = filled(form)
    answer(before, a="said before")
    assert filled(form, last_saved=before.finish().xml).value("/data/a") == "said before"


def passed_through() -> None:
    form = survey(one("text", bind__odk__x="1", body__accuracyThreshold="5", instance__kind="k"))
    assert asked(form).attributes["accuracyThreshold"] == "5"
    assert b'kind="k"' in form.finish().xml


def media_of_choices() -> None:
    headings = ("list_name", "name", "label", "media::image")
    form = survey(one("select_one t"), lists=(("t", "x", "X", "x.png"),), headings=headings)
    assert asked(form).choices[0].media == {"image": "jr://images/x.png"}


def columns_in_languages() -> None:
    cells = {"label": "", "label::English (en)": "Name", "label::Cymraeg (cy)": "Enw"}
    form = survey({**one("text"), **cells}, settings={"default_language": "English (en)"})
    assert asked(form).label == "Name"
    form.apply(ChangeLanguage("Cymraeg (cy)"))
    assert asked(form).label == "Enw"


def an_appearance(written: str) -> None:
    assert asked(survey(one("text", appearance=written))).appearance == written


def a_disabled_row() -> None:
    form = survey(one("text"), {**one("text"), "name": "b", "disabled": "yes"})
    assert [item.ref for item in form.walk()] == ["/data/a"]


COLUMNS = {
    "label, hint, guidance_hint, image, audio": texts_of_a_question,
    "big-image, video": picture_forms,
    "autoplay": partial(an_attribute, "autoplay", "audio", "autoplay"),
    "appearance": partial(an_appearance, "multiline w3"),
    "relevant": relevance,
    "required, required_message": a_requirement,
    "required (an expression)": a_conditional_requirement,
    "constraint, constraint_message": a_constraint,
    "read_only": a_readonly,
    "default (a text)": partial(a_default, "as it is", "as it is"),
    "default (an expression)": partial(a_default, "concat('a', 1 + 1)", "a2"),
    "default in rows": a_default_in_rows,
    "default of an image": a_default_picture,
    "trigger with calculation, several triggers": a_trigger,
    "choice_filter": a_choice_filter,
    "repeat_count": a_repeat_count,
    "${last-saved#name}": last_saved,
    "bind::x, body::x, instance::x": passed_through,
    "media of choices": media_of_choices,
    "disabled": a_disabled_row,
    "columns in languages": columns_in_languages,
}


def randomized() -> None:
    form = survey(one("select_one yn", parameters="randomize=true seed=42"))
    again = survey(one("select_one yn", parameters="randomize=true seed=42"))
    order = [choice.value for choice in asked(form).choices]
    assert sorted(order) == ["m", "n", "y"]
    assert order == [choice.value for choice in asked(again).choices]


def a_labelled_range() -> None:
    form = survey(one("range", parameters="start=0 end=10 step=1 tick_interval=5 placeholder=5 tick_labelset=ticks"),
                  lists=(("ticks", "0", "Never"), ("ticks", "10", "Always")))  # fmt: skip
    question = asked(form)
    assert (question.attributes["tick-interval"], question.attributes["placeholder"]) == ("5", "5")


def kept_for_the_office(parameters: str, kind: str, name: str, value: str) -> None:
    form = survey(one(kind, parameters=parameters))
    node = form.definition.by_ref["/data/a"]
    held = {key.rpartition("}")[2]: cell for key, cell in {**node.bind.attributes, **asked(form).attributes}.items()}
    assert held[name] == value


PARAMETERS = {
    "randomize, seed": randomized,
    "range: tick_interval, placeholder, tick_labelset": a_labelled_range,
    "rows": partial(kept_for_the_office, "rows=5", "text", "rows", "5"),
    "max-pixels": partial(kept_for_the_office, "max-pixels=640", "image", "max-pixels", "640"),
    "geopoint: capture-accuracy": partial(
        kept_for_the_office, "capture-accuracy=5", "geopoint", "accuracyThreshold", "5"
    ),
    "geopoint: warning-accuracy": partial(
        kept_for_the_office, "warning-accuracy=9", "geopoint", "unacceptableAccuracyThreshold", "9"
    ),
    "geo: allow-mock-accuracy": partial(
        kept_for_the_office, "allow-mock-accuracy=true", "geotrace", "allow-mock-accuracy", "true"
    ),
    "geo: incremental": partial(kept_for_the_office, "incremental=true", "geoshape", "incremental", "true"),
    "audio: quality": partial(kept_for_the_office, "quality=low", "audio", "quality", "low"),
    "image: app": partial(kept_for_the_office, "app=org.example.app", "image", "intent", "org.example.app"),
}


def no_rows_to_add() -> None:
    repeat_of = '<repeat nodeset="/data/r" jr:noAddRemove="true()"><input ref="/data/r/x"/></repeat>'
    body = f'<group ref="/data/r">{repeat_of}</group>'
    form = session("<r><x/></r>", "", body)
    repeat = next(item for item in form.walk() if isinstance(item, RepeatState))
    assert (repeat.count, repeat.can_add, repeat.can_remove) == (1, False, False)


def a_template() -> None:
    body = '<group ref="/data/r"><repeat nodeset="/data/r"><input ref="/data/r/x"/></repeat></group>'
    form = session('<r jr:template=""><x>dflt</x></r>', "", body)
    assert "/data/r[1]" not in [item.ref for item in form.walk()]
    form.apply(AddRepeat("/data/r"))
    assert form.value("/data/r[1]/x") == "dflt"


def static_choices() -> None:
    body = '<select1 ref="/data/a"><item><label>X</label><value>x</value></item></select1>'
    takes(session("<a/>", "", body), "x", "x")


def an_output() -> None:
    body = '<input ref="/data/a"/><input ref="/data/b"><label>Hello <output value="/data/a"/>!</label></input>'
    form = session("<a/><b/>", "", body)
    answer(form, a="Ada")
    assert asked(form, "b").label == "Hello Ada!"


def text_forms() -> None:
    values = "".join(f'<value form="{name}">{name}</value>' for name in ("short", "guidance", "image"))
    texts = f'<itext><translation lang="en"><text id="x"><value>long</value>{values}</text></translation></itext>'
    label = '<input ref="/data/a"><label ref="jr:itext(\'x\')"/><hint ref="jr:itext(\'x\')"/></input>'
    question = asked(session("<a/>", texts, label))
    assert (question.label, question.guidance, question.media["image"]) == ("long", "guidance", "image")


def a_missing_translation() -> None:
    texts = (
        '<itext><translation lang="en" default="true()"><text id="x"><value>Name</value></text></translation>'
        '<translation lang="cy"/></itext>'
    )
    form = session("<a/>", texts, '<input ref="/data/a"><label ref="jr:itext(\'x\')"/></input>')
    form.apply(ChangeLanguage("cy"))
    assert asked(form).label == "Name"


def a_class() -> None:
    definition = load_xform(xform("<a/>").replace(b"<h:body>", b'<h:body class="theme-grid pages">'), HeldMedia())
    assert definition.body_class == "theme-grid pages"


def attributes_of_groups() -> None:
    form = session(
        "<g><a/></g>",
        "",
        '<group ref="/data/g" appearance="field-list" intent="org.app"><input ref="/data/g/a"/></group>',
    )
    group = next(item for item in form.walk() if isinstance(item, GroupState))
    assert (group.appearance, group.attributes["intent"]) == ("field-list", "org.app")


BODY = {
    "jr:noAddRemove": no_rows_to_add,
    "jr:template": a_template,
    "item, value (choices in the body)": static_choices,
    "output in labels, hints and translations": an_output,
    "itext: long, short, guidance, image, audio, video, big-image": text_forms,
    "a missing translation falls back to the default language": a_missing_translation,
    "class of the body": a_class,
    "attributes of groups (intent and others)": attributes_of_groups,
}


def bound(name: str, value: str) -> None:
    form = session("<a/>", f'<bind nodeset="/data/a" {name}="{value}"/>', inputs("a"))
    held = form.definition.by_ref["/data/a"].bind.attributes
    assert value in held.values()
    assert b"<a/>" in form.finish().xml


def a_legacy_type(written: str, datatype: str) -> None:
    form = session("<a/>", f'<bind nodeset="/data/a" type="{written}"/>', inputs("a"))
    assert asked(form).datatype == datatype


BINDS = {
    "nodeset, type, xsd: prefix": partial(a_legacy_type, "xsd:int", "int"),
    "an unknown type is text": partial(a_legacy_type, "unheard-of", "string"),
    "legacy types select, select1": partial(a_legacy_type, "select1", "string"),
    "jr:noAppErrorString": partial(bound, "jr:noAppErrorString", "x"),
    "saveIncomplete": partial(bound, "saveIncomplete", "true()"),
    "orx:max-pixels": partial(bound, "orx:max-pixels", "100"),
    "odk:quality, odk:location-*, odk:track-changes, odk:identify-user": partial(bound, "odk:quality", "low"),
    "entities:saveto": partial(bound, "entities:saveto", "name"),
}


def of_the_record(setting: str, cell: str, expected: bytes) -> None:
    assert expected in survey(one("text"), settings={setting: cell}).finish().xml


def instance_name() -> None:
    form = survey(one("text"), settings={"instance_name": "concat('Bin of ', ${a})"})
    answer(form, a="Ada")
    assert form.finish().instance_name == "Bin of Ada"


def submission_of(setting: str, cell: str, name: str) -> None:
    submission = survey(one("text"), settings={setting: cell}).definition.submission
    held = {key.rpartition("}")[2]: value for key, value in submission.attributes.items()}
    assert held[name] == cell


def a_title() -> None:
    assert survey(one("text"), settings={"form_title": "Missed bin"}).definition.title == "Missed bin"


def client_editable() -> None:
    assert survey(one("text"), settings={"client_editable": "true"}).definition.is_client_editable


def a_key() -> None:
    assert is_to_be_encrypted(survey(one("text"), settings={"public_key": "MIIB"}).definition)


def a_style() -> None:
    assert survey(one("text"), settings={"style": "pages"}).definition.body_class == "pages"


def twice_the_same_choice() -> None:
    lists = (("t", "x", "One"), ("t", "x", "Other"))
    form = survey(one("select_one t"), lists=lists, settings={"allow_choice_duplicates": "yes"})
    assert [choice.label for choice in asked(form).choices] == ["One", "Other"]


def untidy_text() -> None:
    assert asked(survey({**one("text"), "label": "A   B"}, settings={"clean_text_values": "no"})).label == "A   B"


def no_id_of_its_own() -> None:
    form = survey(one("text"), settings={"omit_instanceID": "yes"})
    assert not form.definition.has_own_id
    assert form.finish().instance_id.startswith("uuid:")


SETTINGS = {
    "form_title": a_title,
    "form_id": partial(of_the_record, "form_id", "bins", b'id="bins"'),
    "version": partial(of_the_record, "version", "7", b'version="7"'),
    "instance_name": instance_name,
    "default_language": columns_in_languages,
    "submission_url": partial(submission_of, "submission_url", "https://office.example/submission", "action"),
    "auto_send": partial(submission_of, "auto_send", "true", "auto-send"),
    "auto_delete": partial(submission_of, "auto_delete", "false", "auto-delete"),
    "style": a_style,
    "name (of the document element)": partial(of_the_record, "name", "bins", b"<bins "),
    "allow_choice_duplicates": twice_the_same_choice,
    "clean_text_values": untidy_text,
    "omit_instanceID (every record has an id here)": no_id_of_its_own,
    "instance_xmlns": partial(of_the_record, "instance_xmlns", "http://example.org/x", b"http://example.org/x"),
    "prefix, delimiter": partial(of_the_record, "prefix", "J!", b'prefix="J!"'),
    "namespaces, attribute::x": partial(of_the_record, "attribute::kind", "k", b'kind="k"'),
}


def meta_of_a_record() -> None:
    finished = survey(one("text")).finish()
    record = etree.fromstring(finished.xml)
    assert record.findtext("{*}meta/{*}instanceID") == finished.instance_id
    assert finished.instance_id.startswith("uuid:")


def a_deprecated_id() -> None:
    form = survey(one("text"))
    sent = form.finish()
    again = FormSession.edit(form.definition, Environment(), sent.xml).finish()
    assert (again.replaces, again.instance_id == sent.instance_id) == (sent.instance_id, False)


def an_action(event: str) -> None:
    action = f'<setvalue event="{event}" ref="/data/a" value="1 + 1"/>'
    assert session("<a/>", action, inputs("a")).value("/data/a") == "2"


def on_a_new_row() -> None:
    action = '<setvalue event="odk-new-repeat" ref="/data/r/x" value="position(..)"/>'
    body = f'<group ref="/data/r"><repeat nodeset="/data/r"><input ref="/data/r/x"/>{action}</repeat></group>'
    form = session("<r><x/></r>", "", body)
    form.apply(AddRepeat("/data/r"))
    assert [form.value(f"/data/r[{n}]/x") for n in (1, 2)] == ["", "2"]


def on_a_change() -> None:
    action = '<setvalue event="xforms-value-changed" ref="/data/b" value="/data/a"/>'
    form = session("<a/><b/>", "", f'<input ref="/data/a">{action}</input>')
    answer(form, a="x")
    assert form.value("/data/b") == "x"


def on_finishing() -> None:
    action = '<setvalue event="xforms-revalidate" ref="/data/a" value="1 + 1"/>'
    form = session("<a/><b/>", action + bind("b", calculate="concat(/data/a, '!')"), inputs("a"))
    assert form.value("/data/a") == ""
    assert b"<a>2</a><b>2!</b>" in form.finish().xml


EVENTS = {
    "odk-instance-first-load": partial(an_action, "odk-instance-first-load"),
    "odk-instance-load": partial(an_action, "odk-instance-load"),
    "several events, xforms-ready": partial(an_action, "xforms-ready odk-instance-load"),
    "odk-new-repeat": on_a_new_row,
    "xforms-value-changed": on_a_change,
    "xforms-revalidate": on_finishing,
}


def an_entity_that_is_made() -> None:
    form = survey(one("text", save_to="full_name"), entities={"list_name": "people", "label": "${a}"})
    answer(form, a="Ada")
    [change] = form.finish().entities
    assert (change.creates, change.label, change.properties) == (True, "Ada", (("full_name", "Ada"),))


def an_entity_that_is_changed() -> None:
    people = b"name,label,__version,full_name\n11111111-2222-4333-8444-555555555555,Ada,3,Ada\n"
    rows = ({"type": "select_one_from_file people.csv", "name": "b", "label": "B"}, one("text", save_to="full_name"))
    form = survey(
        *rows,
        entities={"list_name": "people", "entity_id": "${b}", "update_if": "${a} != ''"},
        media={"people.csv": people},
    )
    answer(form, b="11111111-2222-4333-8444-555555555555")
    assert form.finish().entities == ()
    answer(form, a="Ada L")
    [change] = form.finish().entities
    assert (change.updates, form.value("/data/meta/entity/@baseVersion")) == (True, "3")


def a_newer_entity_version() -> None:
    xml = xform("<a/>").replace(b"<model>", b'<model entities:entities-version="2099.1.0">')
    with pytest.raises(FormRefused, match="newer than this program knows"):
        load_xform(xml, HeldMedia())


def in_groups() -> dict[str, dict[str, object]]:
    return {
        "Columns of the survey": COLUMNS,
        "Parameters": PARAMETERS,
        "Body": BODY,
        "Binds": BINDS,
        "Settings": SETTINGS,
        "Events and actions": EVENTS,
    }


def rows() -> Iterator[Row]:
    for section, found in in_groups().items():
        yield from (Row(section, what, proof) for what, proof in found.items())  # type: ignore[arg-type]  # each a proof
    recording = "otherwise: the form is kept and its author told; nothing is recorded"
    yield Row("Events and actions", "odk:recordaudio", recordaudio, recording, ("test_shortfalls.py",))
    blank = "otherwise: stays blank, as a desk has no position"
    yield Row("Events and actions", "odk:setgeopoint", setgeopoint, blank, ("test_shortfalls.py",))
    yield Row("Settings", "public_key", a_key, YES, ("test_encryption.py", "test_sealing.py"))
    yield Row("Settings", "client_editable", client_editable, YES, ("test_correcting.py",))
    sms = "no: nothing is sent as a text message; the columns are kept by pyxform and passed over"
    yield Row("Settings", "sms_keyword and other sms_ columns", sms_columns, sms)
    yield Row("Meta", "instanceID", meta_of_a_record)
    yield Row("Meta", "deprecatedID", a_deprecated_id, YES, ("test_correcting.py",))
    yield Row("Entities", "create (2022.1)", an_entity_that_is_made, YES, ("test_entities.py",))
    yield Row("Entities", "update with baseVersion (2023.1)", an_entity_that_is_changed, YES, ("test_entities.py",))
    offline = ("test_entities.py", "test_keeping_entities.py")
    yield Row("Entities", "offline: trunkVersion, branchId (2024.1)", an_entity_that_is_changed, YES, offline)
    yield Row("Entities", "several, and in repeats (2025.1)", an_entity_that_is_made, YES, ("test_entities.py",))
    yield Row("Entities", "a newer version is refused", a_newer_entity_version)


def recordaudio() -> None:
    form = session("<a/>", '<odk:recordaudio event="odk-instance-load" ref="/data/a"/>', inputs("a"))
    assert form.value("/data/a") == ""


def setgeopoint() -> None:
    form = session("<a/>", '<odk:setgeopoint event="odk-instance-first-load" ref="/data/a"/>', inputs("a"))
    assert form.value("/data/a") == ""


def sms_columns() -> None:
    assert survey(one("text", sms_field="x"), settings={"sms_keyword": "bins"}).finish().xml
