import pytest

from caseworker.catalogue import check_shortfalls
from caseworker.forms import Fault, HeldMedia, load_xform

HEAD = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
    'xmlns:odk="http://www.opendatakit.org/xforms"><h:head><h:title>T</h:title><model>'
    '<instance><data id="t"><a/><g/><meta><instanceID/><audit/></meta></data></instance>'
)


def told(model: str = "", body: str = '<input ref="/data/a"/>') -> list[Fault]:
    xml = f"{HEAD}{model}</model></h:head><h:body>{body}</h:body></h:html>"
    return list(check_shortfalls(load_xform(xml.encode(), HeldMedia({}))))


def test_a_form_that_a_desk_can_do_has_no_shortfalls() -> None:
    body = '<select1 ref="/data/a" appearance="minimal columns-2 w3"/><group ref="/data/g" appearance="field-list"/>'
    assert told(body=body) == []


@pytest.mark.parametrize(
    ("model", "body", "words"),
    [
        ('<bind nodeset="/data/a" type="barcode"/>', '<input ref="/data/a"/>', "read by a scanner that types"),
        ("", '<upload ref="/data/a" mediatype="osm/*"/>', "map data cannot be given here"),
        ("", '<input ref="/data/a" appearance="ex:org.app(x=1)"/>', "no other app is opened"),
        ("", '<upload ref="/data/a" mediatype="image/*" intent="org.app"/>', "no other app is opened"),
    ],
)
def test_a_question_made_for_a_phone_is_told(model: str, body: str, words: str) -> None:
    [fault] = told(model, body)
    assert fault.code == "desk.question"
    assert words in fault.sentence
    assert fault.ref == "/data/a"


@pytest.mark.parametrize(
    "word",
    ["image-map", "map", "placement-map", "maps", "bearing", "new", "new-front", "printer", "hidden-answer", "persian"],
)
def test_an_appearance_that_a_desk_gives_otherwise_is_told(word: str) -> None:
    [fault] = told(body=f'<select1 ref="/data/a" appearance="{word} minimal"/>')
    assert (fault.code, fault.ref) == ("desk.appearance", "/data/a")
    assert fault.sentence.startswith(f"The appearance {word}: ")


def test_an_appearance_that_nobody_knows_is_told_once() -> None:
    found = told(body='<input ref="/data/a" appearance="flying"/><group ref="/data/g" appearance="flying"/>')
    assert [(fault.code, fault.ref) for fault in found] == [("desk.appearance-unknown", "/data/a")]


@pytest.mark.parametrize(
    ("action", "code"),
    [
        ('<odk:recordaudio event="odk-instance-load" ref="/data/a"/>', "desk.recording"),
        ('<odk:setgeopoint event="odk-instance-first-load" ref="/data/a"/>', "desk.position"),
    ],
)
def test_what_only_a_phone_can_do_by_itself_is_told(action: str, code: str) -> None:
    assert [fault.code for fault in told(action)] == [code]


def test_what_a_desk_gives_of_a_log_is_told() -> None:
    wishes = "odk:location-priority='balanced' odk:location-min-interval='1' odk:location-max-age='9'"
    more = "odk:identify-user='true' odk:track-changes='true' odk:track-changes-reasons='on-form-edit'"
    bind = f'<bind nodeset="/data/meta/audit" type="binary" {wishes} {more}/>'
    assert [fault.code for fault in told(bind)] == ["desk.audit-position", "desk.audit-user", "desk.audit-reasons"]


def test_that_only_the_office_can_read_the_answers_is_told() -> None:
    [fault] = told('<submission base64RsaPublicKey="MIIB"/>')
    assert fault.code == "desk.encrypted"
    assert "keeps no copy" in fault.sentence
