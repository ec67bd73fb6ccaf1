import hashlib
import logging
import ssl
from collections.abc import Iterator

import pytest
import trustme
from connectors_exchanges import RawOffice, recorded, wire
from pytest_httpserver import HTTPServer

from caseworker.connectors import Access, AccountTrouble, NothingLeft, Office, OfficeKind, Unreadable
from caseworker.connectors.http import Timeouts
from caseworker.connectors.openrosa import OpenRosaConnector
from caseworker.connectors.openrosa.catalogue import safe_name

TOKEN = "t" * 64
OPENROSA = ("X-OpenRosa-Version", "1.0")


def a_connector(clock, url: str, access: Access = Access.APP_USER, tls: ssl.SSLContext | None = None):
    office = Office("o1", "Office", OfficeKind.OPENROSA, url, access, "adviser", "s3cret-token")
    return OpenRosaConnector(office, clock, tls=tls, timeouts=Timeouts(connect_s=5, read_s=5))


@pytest.fixture
def connector(raw_office: RawOffice, clock) -> Iterator[OpenRosaConnector]:
    connector = a_connector(clock, raw_office.url)
    yield connector
    connector.close()


def listing(*entries: str) -> bytes:
    body = f'<xforms xmlns="http://openrosa.org/xforms/xformsList">{"".join(entries)}</xforms>'.encode()
    return wire(200, body, OPENROSA, ("Content-Type", "text/xml"))


def entry(url: str, *, name: str = "bins", digest: str = "", manifest: str = "") -> str:
    return (
        f"<xform><formID>{name}</formID><name>{name}</name><version>1</version><hash>{digest}</hash>"
        f"<downloadUrl>{url}</downloadUrl>{f'<manifestUrl>{manifest}</manifestUrl>' if manifest else ''}</xform>"
    )


def media(name: str, url: str, digest: str, kind: str = "") -> bytes:
    type_ = f' type="{kind}"' if kind else ""
    body = (
        f'<manifest xmlns="http://openrosa.org/xforms/xformsManifest"><mediaFile{type_}><filename>{name}</filename>'
        f"<hash>md5:{digest}</hash><downloadUrl>{url}</downloadUrl></mediaFile></manifest>"
    )
    return wire(200, body.encode(), OPENROSA)


def md5(data: bytes) -> str:
    return hashlib.md5(data, usedforsecurity=False).hexdigest()


def test_the_recorded_list_form_and_media_are_fetched_and_agree_with_their_hashes(
    raw_office: RawOffice, connector: OpenRosaConnector
) -> None:
    own = {"origin": f"http://127.0.0.1:{raw_office.port}", "token": TOKEN}
    raw_office.will(recorded("formlist-app-user", **own))
    listed = connector.offered_forms()
    assert [form.form_id for form in listed.forms] == ["blue_badge", "bus_pass", "visit", "citizen_register"]
    assert listed.faults == ()
    raw_office.will(recorded("form-xml"), recorded("manifest-blue-badge", **own), recorded("media-csv"))
    fetched = connector.fetch(listed.forms[0])
    assert fetched.xml.startswith(b"<?xml")
    assert [file.name for file in fetched.media] == ["councils.csv"]
    assert all(asked.headers["x-openrosa-version"] == "1.0" for asked in raw_office.asked)


def test_an_entity_list_is_checked_by_its_etag(raw_office: RawOffice, connector: OpenRosaConnector) -> None:
    url = f"{raw_office.url}/x"
    raw_office.will(
        listing(entry(url, manifest=url)),
        wire(200, b"<form/>"),
        media("people.csv", url, "abc", "entityList"),
        wire(200, b"name,label\n", ("ETag", '"abc"')),
    )
    assert connector.fetch(connector.offered_forms().forms[0]).media[0].data == b"name,label\n"


@pytest.mark.parametrize(
    ("kind", "said"), [("", (False, False)), ("entityList", (True, False)), ("approvalEntityList", (True, True))]
)
def test_the_kind_of_a_list_comes_with_it(raw_office: RawOffice, connector: OpenRosaConnector, kind, said) -> None:
    url = f"{raw_office.url}/x"
    csv = wire(200, b"name,label\n", ("ETag", f'"{md5(b"name,label" + bytes([10]))}"'))
    listed = media("people.csv", url, md5(b"name,label\n"), kind)
    raw_office.will(listing(entry(url, manifest=url)), wire(200, b"<form/>"), listed, csv)
    [file] = connector.fetch(connector.offered_forms().forms[0]).media
    assert (file.is_entity_list, file.needs_approval) == said


def test_the_office_is_asked_which_entities_it_deleted_a_few_at_a_time(
    raw_office: RawOffice, connector: OpenRosaConnector
) -> None:
    ids = frozenset(f"00000000-0000-4000-8000-{number:012d}" for number in range(50))
    gone = max(ids)
    told = "".join(f'<entity id="{i}"><deleted>{str(i == gone).lower()}</deleted></entity>' for i in sorted(ids))
    answer = wire(200, f"<data><entities>{told}</entities></data>".encode(), OPENROSA)
    raw_office.will(answer, answer)
    assert connector.deleted_entities(f"{raw_office.url}/integrity", ids) == {gone}
    assert len(raw_office.asked) == 2
    assert all(len(asked.path) < 2_000 for asked in raw_office.asked)


@pytest.mark.parametrize(
    ("exchange", "error"),
    [
        ("formlist-wrong-token", AccountTrouble),
        ("formlist-malformed-token", AccountTrouble),
        ("formlist-revoked-app-user", AccountTrouble),
        ("formlist-basic-over-http", AccountTrouble),
        ("formlist-database-down", NothingLeft),
        ("formlist-wrong-project", AccountTrouble),
        ("formlist-no-openrosa-version", Unreadable),
    ],
)
def test_each_recorded_trouble_has_its_meaning(
    raw_office: RawOffice, connector: OpenRosaConnector, exchange: str, error: type[Exception]
) -> None:
    raw_office.will(recorded(exchange))
    with pytest.raises(error):
        connector.offered_forms()


def test_an_address_without_an_office_is_called_that_and_not_an_unreadable_answer(
    raw_office: RawOffice, connector: OpenRosaConnector
) -> None:
    raw_office.will(recorded("formlist-wrong-project"))
    with pytest.raises(AccountTrouble) as trouble:
        connector.offered_forms()
    assert trouble.value.sentence.startswith("There is no office at this address.")


def test_one_form_that_is_gone_meanwhile_says_nothing_about_the_office(
    raw_office: RawOffice, connector: OpenRosaConnector
) -> None:
    raw_office.will(listing(entry(raw_office.url)), recorded("form-xml-unknown"))
    with pytest.raises(Unreadable):
        connector.fetch(connector.offered_forms().forms[0])


def test_a_get_is_tried_again_when_the_proxy_hiccups(raw_office: RawOffice, connector: OpenRosaConnector) -> None:
    raw_office.will(recorded("nginx-backend-down-formlist"), None, recorded("formlist-unassigned-app-user"))
    assert connector.offered_forms().forms == ()
    assert len(raw_office.asked) == 3


def test_one_bad_entry_is_told_and_left_out(raw_office: RawOffice, connector: OpenRosaConnector) -> None:
    raw_office.will(listing("<xform><name>No id</name></xform>", entry(raw_office.url)))
    listed = connector.offered_forms()
    assert [form.form_id for form in listed.forms] == ["bins"]
    assert listed.faults == ("No id: form_id, download_url missing",)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (wire(200, b"<html>Sign in to Library Wi-Fi</html>", ("Content-Type", "text/html")), NothingLeft),
        (wire(200, b"<other/>", OPENROSA), Unreadable),
        (wire(200, b"<xforms", OPENROSA), Unreadable),
        (wire(200, b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', OPENROSA), Unreadable),
        (wire(200, b"<xforms/>", OPENROSA, ("Content-Length", "5000")), NothingLeft),
        (wire(302, b"", ("Location", "ftp://elsewhere.example/"), ("Content-Length", "0")), Unreadable),
        (wire(302, b"", ("Location", "http://[elsewhere"), ("Content-Length", "0")), Unreadable),
        (listing(entry("ftp://elsewhere.example/form.xml")), Unreadable),
        (listing(entry("http://elsewhere.example:port/form.xml")), Unreadable),
    ],
    ids=["portal", "not a list", "broken", "DTD", "cut short", "ftp redirect", "bad redirect", "ftp link", "bad link"],
)
def test_what_is_no_list_of_forms_is_refused(
    raw_office: RawOffice, connector: OpenRosaConnector, answer: bytes, error: type[Exception]
) -> None:
    raw_office.will(answer)
    with pytest.raises(error):
        connector.offered_forms()


def test_a_form_that_is_not_what_the_list_says_is_refused(raw_office: RawOffice, connector: OpenRosaConnector) -> None:
    raw_office.will(listing(entry(raw_office.url, digest=f"md5:{md5(b'<a/>')}")), wire(200, b"<b/>"))
    form = connector.offered_forms().forms[0]
    with pytest.raises(Unreadable, match="not what the office lists"):
        connector.fetch(form)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "/etc/passwd",
        "../up.csv",
        "a/../../b.csv",
        "C:\\a.csv",
        "a\\b.csv",
        "a/./b",
        "a//b",
        "nul\x00",
        "dot.",
        "a:b",
    ],
)
def test_a_media_name_that_leads_out_of_the_forms_folder_is_refused(name: str) -> None:
    with pytest.raises(Unreadable):
        safe_name(name)


@pytest.mark.parametrize("name", ["councils.csv", "pictures/bin.png", "straße 1.png"])
def test_an_honest_media_name_stays(name: str) -> None:
    assert safe_name(name) == name


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def tls(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture
def secure_office(authority: trustme.CA) -> Iterator[HTTPServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    with HTTPServer(ssl_context=context) as server:
        yield server


EMPTY = '<xforms xmlns="http://openrosa.org/xforms/xformsList"/>'


@pytest.mark.parametrize(
    ("access", "header"),
    [
        (Access.BASIC, "Basic YWR2aXNlcjpzM2NyZXQtdG9rZW4="),
        (Access.BEARER, "Bearer s3cret-token"),
        (Access.APP_USER, None),
    ],
)
def test_credentials_are_shown_at_once_without_being_asked(
    secure_office: HTTPServer, tls: ssl.SSLContext, clock, access: Access, header: str | None
) -> None:
    secure_office.expect_request("/formList").respond_with_data(EMPTY, headers=dict([OPENROSA]))
    connector = a_connector(clock, secure_office.url_for(""), access, tls)
    connector.offered_forms()
    connector.close()
    assert secure_office.log[0][0].headers.get("Authorization") == header


def test_credentials_never_go_to_another_host(
    secure_office: HTTPServer, authority: trustme.CA, tls: ssl.SSLContext, clock
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    with HTTPServer(ssl_context=context) as other:
        other.expect_request("/elsewhere").respond_with_data(EMPTY, headers=dict([OPENROSA]))
        moved = {"Location": other.url_for("/elsewhere")}
        secure_office.expect_request("/formList").respond_with_data("", 302, headers=moved)
        connector = a_connector(clock, secure_office.url_for(""), Access.BEARER, tls)
        connector.offered_forms()
        connector.close()
        assert "Authorization" not in other.log[0][0].headers
        assert "Referer" not in other.log[0][0].headers


def test_a_protected_office_never_leads_to_an_unprotected_address(
    secure_office: HTTPServer, raw_office: RawOffice, tls: ssl.SSLContext, clock
) -> None:
    moved = {"Location": raw_office.url}
    secure_office.expect_request("/formList").respond_with_data("", 302, headers=moved)
    connector = a_connector(clock, secure_office.url_for(""), tls=tls)
    with pytest.raises(Unreadable, match="leads away from a protected connection"):
        connector.offered_forms()
    connector.close()
    assert raw_office.asked == []


def test_a_certificate_that_nobody_vouches_for_is_refused(secure_office: HTTPServer, clock) -> None:
    connector = a_connector(clock, secure_office.url_for(""), tls=ssl.create_default_context())
    with pytest.raises(NothingLeft) as caught:
        connector.offered_forms()
    connector.close()
    assert "secure connection" in caught.value.sentence


@pytest.mark.parametrize(
    ("url", "access"),
    [
        ("http://office.example/v1", Access.APP_USER),
        ("http://127.0.0.1:9/v1", Access.BASIC),
        ("ftp://127.0.0.1/v1", Access.APP_USER),
        ("", Access.APP_USER),
        ("https://[office", Access.APP_USER),
        ("https://office.example:port/", Access.APP_USER),
    ],
)
def test_an_unprotected_address_is_refused_before_anything_leaves(clock, url: str, access: Access) -> None:
    connector = a_connector(clock, url, access)
    with pytest.raises(AccountTrouble) as caught:
        connector.offered_forms()
    connector.close()
    assert "https" in caught.value.sentence


def test_a_pasted_form_list_address_is_understood(raw_office: RawOffice, clock) -> None:
    raw_office.will(listing())
    connector = a_connector(clock, f" {raw_office.url}/formList ")
    connector.offered_forms()
    connector.close()
    assert raw_office.asked[0].path.endswith("/projects/1/formList")


def test_no_secret_shows_in_logs_errors_or_reprs(
    raw_office: RawOffice, clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for answer in (None, recorded("formlist-wrong-token"), wire(200, b"<x"), wire(302, b"", ("Location", "ftp://x"))):
        raw_office.script.clear()
        raw_office.will(*[answer] * 3)
        connector = a_connector(clock, raw_office.url)
        with pytest.raises((NothingLeft, AccountTrouble, Unreadable)) as caught:
            connector.offered_forms()
        connector.close()
        assert TOKEN not in str(caught.value) + repr(caught.value) + repr(caught.value.__cause__)
    office = Office("o1", "Office", OfficeKind.OPENROSA, raw_office.url, Access.BASIC, "adviser", "s3cret-token")
    assert TOKEN not in repr(office)
    assert "s3cret" not in repr(office)
    assert TOKEN not in caplog.text
