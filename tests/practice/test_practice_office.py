from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from caseworker.practice import Mark, PortTaken, PracticeForm, PracticeOffice

OPENROSA = {"X-OpenRosa-Version": "1.0"}
FORM = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms">
  <h:head><h:title>Missed bin</h:title><model>
    <itext><translation lang="en"><text id="/data/bin:label"><value>Which bin?</value></text>
      <text id="bins-0"><value>Green &amp; brown</value></text></translation></itext>
    <instance><data id="missed_bin" version="1"><street/><bin/><photo/><meta><instanceID/></meta></data></instance>
    <instance id="bins"><root><item><itextId>bins-0</itextId><name>green</name></item></root></instance>
    <bind nodeset="/data/photo" type="binary"/></model></h:head>
  <h:body><input ref="/data/street"><label>Street</label></input>
    <select1 ref="/data/bin"><label ref="jr:itext('/data/bin:label')"/>
      <itemset nodeset="instance('bins')/root/item"><value ref="name"/><label ref="jr:itext(itextId)"/></itemset>
    </select1>
    <upload ref="/data/photo" mediatype="image/*"><label>Photo</label></upload></h:body>
</h:html>"""


def answers(
    instance: str, *, street: str = "Elm Row", photo: str = "", deprecated: str = "", version: str = "1"
) -> bytes:
    old = f"<deprecatedID>{deprecated}</deprecatedID>" if deprecated else ""
    meta = f"<meta><instanceID>{instance}</instanceID>{old}</meta>" if instance else ""
    return (
        f'<data id="missed_bin" version="{version}"><street>{street}</street><bin>green</bin>'
        f"<photo>{photo}</photo>{meta}</data>"
    ).encode()


@pytest.fixture
def office(clock) -> Iterator[PracticeOffice]:
    office = PracticeOffice([PracticeForm(FORM, {"streets.csv": b"name,label\n"})], clock, limit_bytes=50_000)
    office.start()
    yield office
    office.stop()


def post(office: PracticeOffice, xml: bytes, **files: bytes) -> requests.Response:
    parts = {"xml_submission_file": ("submission.xml", xml, "text/xml")}
    parts |= {name.replace("_", "."): (name, data, "image/jpeg") for name, data in files.items()}
    return requests.post(f"{office.url}/submission", files=parts, headers=OPENROSA, timeout=10)


def test_a_head_says_who_is_there_and_how_much_it_takes(office: PracticeOffice) -> None:
    answer = requests.head(f"{office.url}/submission", headers=OPENROSA, timeout=10)
    assert (answer.status_code, answer.headers["X-OpenRosa-Version"]) == (204, "1.0")
    assert answer.headers["X-OpenRosa-Accept-Content-Length"] == "50000"


def test_the_list_leads_to_the_form_and_its_media(office: PracticeOffice) -> None:
    listed = requests.get(f"{office.url}/formList", headers=OPENROSA, timeout=10)
    assert f"<downloadUrl>{office.url}/forms/missed_bin.xml</downloadUrl>" in listed.text
    assert requests.get(f"{office.url}/forms/missed_bin.xml", timeout=10).content == FORM
    manifest = requests.get(f"{office.url}/forms/missed_bin/manifest", headers=OPENROSA, timeout=10)
    assert f"{office.url}/forms/missed_bin/attachments/streets.csv" in manifest.text
    media = requests.get(f"{office.url}/forms/missed_bin/attachments/streets.csv", timeout=10)
    assert media.content == b"name,label\n"
    again = requests.get(
        f"{office.url}/formList", headers={**OPENROSA, "If-None-Match": listed.headers["ETag"]}, timeout=10
    )
    assert again.status_code == 304


def test_the_same_bytes_are_taken_again_and_kept_once(office: PracticeOffice) -> None:
    assert [post(office, answers("uuid:1")).status_code for _ in range(3)] == [201, 201, 201]
    assert [(a.instance_id, a.times_sent) for a in office.received()] == [("uuid:1", 3)]


@pytest.mark.parametrize(
    ("first", "second", "status", "words"),
    [
        (answers("uuid:1"), answers("uuid:1") + b"\n", 409, "different XML"),
        (answers("uuid:1"), answers("uuid:2", deprecated="uuid:1"), 201, "successful"),
        (answers("uuid:1"), answers("uuid:2", deprecated="uuid:9"), 404, "find that submission to update"),
        (answers("uuid:1"), answers("uuid:2", version="7"), 404, "form version specified"),
        (answers("uuid:1"), b'<data id="other"/>', 404, "Could not find the resource"),
        (answers("uuid:1"), b"not xml", 400, "form ID xml attribute missing"),
        (answers("uuid:1"), answers("uuid:2") + b"\x00", 500, "Internal Server Error"),
    ],
)
def test_the_office_answers_as_a_real_one(
    office: PracticeOffice, first: bytes, second: bytes, status: int, words: str
) -> None:
    assert post(office, first).status_code == 201
    answer = post(office, second)
    assert answer.status_code == status
    assert words in answer.text.replace("&#x27;", "'")


def test_an_edit_takes_the_place_of_what_it_corrects(office: PracticeOffice) -> None:
    post(office, answers("uuid:1", photo="a.jpg"), a_jpg=b"picture")
    edit = answers("uuid:2", street="Oak Row", photo="a.jpg", deprecated="uuid:1")
    assert [post(office, edit).status_code, post(office, edit).status_code] == [201, 201]
    [arrival] = office.received()
    assert (arrival.instance_id, arrival.mark, arrival.missing_files) == ("uuid:2", Mark.EDITED, ())
    assert "out of date" in post(office, answers("uuid:1")).text
    assert "out of date" in post(office, answers("uuid:3", deprecated="uuid:1")).text


def test_files_come_later_and_strangers_are_dropped(office: PracticeOffice) -> None:
    post(office, answers("uuid:1", photo="a.jpg"), b_jpg=b"stranger")
    assert (office.received()[0].missing_files, dict(office.received()[0].files)) == (("a.jpg",), {})
    post(office, answers("uuid:1", photo="a.jpg"), a_jpg=b"picture")
    assert dict(office.received()[0].files) == {"a.jpg": b"picture"}


def test_a_closed_form_turns_submissions_away_until_it_opens(office: PracticeOffice) -> None:
    office.close_form("missed_bin")
    assert "not currently accepting" in post(office, answers("uuid:1")).text
    office.close_form("missed_bin", closed=False)
    assert post(office, answers("uuid:1")).status_code == 201


def test_without_an_instance_id_it_is_kept_each_time(office: PracticeOffice) -> None:
    post(office, answers(""))
    post(office, answers(""))
    assert len(office.received()) == 2


@pytest.mark.parametrize(
    ("content_type", "body", "words"),
    [
        ("multipart/form-data; boundary=b", b'--b\r\nContent-Disposition: form-data; name="a.jpg"', "400.39"),
        ("multipart/form-data; boundary=b", b"--b--\r\n", "xml_submission_file missing"),
        ("text/xml", answers("uuid:1"), "xml_submission_file missing"),
    ],
)
def test_a_body_that_is_no_submission_is_turned_away(
    office: PracticeOffice, content_type: str, body: bytes, words: str
) -> None:
    headers = {**OPENROSA, "Content-Type": content_type}
    answer = requests.post(f"{office.url}/submission", data=body, headers=headers, timeout=10)
    assert (answer.status_code, words in answer.text) == (400, True)


def test_too_large_a_post_is_turned_away_like_a_proxy_does(office: PracticeOffice) -> None:
    assert post(office, answers("uuid:1", photo="a.jpg"), a_jpg=b"x" * 60_000).status_code == 413


@pytest.mark.parametrize(
    ("change", "status"),
    [
        (lambda url: url.replace("/key/", "/key/x"), 401),
        (lambda url: url.rsplit("/projects", 1)[0][:-64] + "a" * 64 + "/projects/1", 403),
        (lambda url: url.replace("/projects/1", "/projects/99"), 404),
    ],
)
def test_a_wrong_link_is_turned_away(office: PracticeOffice, change, status: int) -> None:
    assert requests.get(f"{change(office.url)}/formList", headers=OPENROSA, timeout=10).status_code == status


@pytest.mark.parametrize("headers", [{}, {"X-OpenRosa-Version": "2.0"}])
def test_a_client_that_does_not_say_openrosa_is_turned_away(office: PracticeOffice, headers: dict[str, str]) -> None:
    assert requests.get(f"{office.url}/formList", headers=headers, timeout=10).status_code == 400


def test_a_page_led_here_under_another_name_is_turned_away(office: PracticeOffice) -> None:
    assert requests.get(office.page_url, headers={"Host": "evil.example"}, timeout=10).status_code == 421


def test_the_page_shows_the_answers_in_words_and_escapes_them(office: PracticeOffice) -> None:
    post(office, answers("uuid:1", street="&lt;script&gt;alert(1)&lt;/script&gt;", photo="a.jpg"), a_jpg=b"picture")
    page = requests.get(f"{office.page_url}1", timeout=10)
    assert "Which bin?" in page.text
    assert "Green &amp; brown" in page.text
    assert "&lt;script&gt;" in page.text
    assert "<script>" not in page.text
    assert "memory only" in page.text
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    file = requests.get(f"{office.page_url}1/0", timeout=10)
    assert (file.content, file.headers["Content-Disposition"]) == (b"picture", "attachment; filename=a.jpg")


def test_the_page_shows_what_is_left_of_broken_answers_and_no_number_trips_it(office: PracticeOffice) -> None:
    assert post(office, answers("uuid:1").replace(b"</street>", b"</strt>")).status_code == 201
    page = requests.get(f"{office.page_url}1", timeout=10)
    assert (page.status_code, "Elm Row" in page.text) == (200, True)
    assert requests.get(f"{office.page_url}1/{'9' * 5000}", timeout=10).status_code == 404


def test_a_trainer_sends_a_submission_back_with_words(office: PracticeOffice) -> None:
    post(office, answers("uuid:1"))
    secret = office.page_url.rsplit("/", 2)[1]
    forged = requests.post(f"{office.page_url}1", data={"mark": "rejected"}, timeout=10)
    assert (forged.status_code, office.received()[0].mark) == (403, Mark.RECEIVED)
    said = {"mark": "hasIssues", "words": "Which flat?", "csrf": secret}
    assert requests.post(f"{office.page_url}1", data=said, timeout=10).status_code == 200
    assert (office.received()[0].mark, office.received()[0].words) == (Mark.HAS_ISSUES, "Which flat?")


def test_the_page_is_not_found_without_its_secret(office: PracticeOffice) -> None:
    post(office, answers("uuid:1"))
    guess = office.page_url.rsplit("/", 2)[0] + "/guess/"
    assert requests.get(guess, timeout=10).status_code == 404


def test_what_arrives_never_touches_the_disk(clock, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    office = PracticeOffice([PracticeForm(FORM)], clock)
    office.start()
    answer = post(office, answers("uuid:1", photo="a.jpg"), a_jpg=b"x" * 2_000_000)
    office.stop()
    assert (answer.status_code, office.received()[0].missing_files) == (201, ())


def test_it_opens_again_with_what_it_had(office: PracticeOffice) -> None:
    post(office, answers("uuid:1"))
    port = int(office.url.split(":")[2].split("/")[0])
    office.stop()
    assert office.start(port) == office.url
    assert len(office.received()) == 1


def test_a_place_that_another_program_has_is_said_in_words(office: PracticeOffice, clock) -> None:
    port = int(office.url.split(":")[2].split("/")[0])
    other = PracticeOffice([PracticeForm(FORM)], clock)
    with pytest.raises(PortTaken):
        other.start(port)
    office.stop()
    other.start(port)
    other.stop()
