import hashlib
import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from connectors_exchanges import RawOffice, recorded, wire

from caseworker.audit import GENESIS, following
from caseworker.connectors import (
    Access,
    AccountTrouble,
    DeliveryStopped,
    NoAnswer,
    NothingLeft,
    Office,
    OfficeKind,
    Parcel,
    ParcelDamaged,
    ParcelFile,
    Refused,
    Unreadable,
)
from caseworker.connectors.http import Timeouts
from caseworker.connectors.openrosa import OpenRosaConnector

XML = b'<data id="f" version="1"><a>one</a><meta><instanceID>uuid:1</instanceID></meta></data>'
HEAD, TAKEN = recorded("submission-head"), recorded("submit-new")


class Watch:
    def __init__(self, stop_after: int | None = None) -> None:
        self.seen: list[tuple[int, int]] = []
        self.parts: list[tuple[str, ...]] = []
        self._stop_after = stop_after

    def sent(self, sent_bytes: int, total_bytes: int) -> None:
        if self._stop_after is not None and sent_bytes >= self._stop_after:
            raise DeliveryStopped
        self.seen.append((sent_bytes, total_bytes))

    def part_arrived(self, file_names: tuple[str, ...]) -> None:
        self.parts.append(file_names)


def a_file(name: str, data: bytes, sha256: str = "") -> ParcelFile:
    def chunks() -> Iterator[bytes]:
        for start in range(0, len(data), 1000):
            yield data[start : start + 1000]

    return ParcelFile(name, "image/jpeg", len(data), sha256 or hashlib.sha256(data).hexdigest(), chunks)


def a_parcel(*files: ParcelFile, xml: bytes = XML, delivered: frozenset[str] = frozenset()) -> Parcel:
    return Parcel("item-1", "uuid:1", "f", "1", xml, hashlib.sha256(xml).hexdigest(), files, delivered)


@pytest.fixture
def connector(raw_office: RawOffice, clock) -> Iterator[OpenRosaConnector]:
    office = Office("o1", "Office", OfficeKind.OPENROSA, raw_office.url, Access.APP_USER)
    connector = OpenRosaConnector(office, clock, timeouts=Timeouts(connect_s=5, read_s=5))
    yield connector
    connector.close()


def test_a_submission_is_knocked_for_then_posted_with_its_exact_bytes(
    raw_office: RawOffice, connector: OpenRosaConnector, clock
) -> None:
    raw_office.will(HEAD, TAKEN)
    watch = Watch()
    receipt = connector.deliver(a_parcel(a_file("foto-é.jpg", b"x" * 5000)), watch)
    assert receipt.office_words == "full submission upload was successful!"
    assert receipt.received_at == clock.now()
    assert receipt.proof.startswith("status 201; date Sun, 22 Nov 2026 16:13:29 GMT; body sha256 ")
    head, post = raw_office.asked
    assert (head.method, post.method) == ("HEAD", "POST")
    assert post.headers["x-openrosa-version"] == "1.0"
    assert post.headers["date"].endswith("GMT")
    assert b'name="xml_submission_file"; filename="submission.xml"\r\nContent-Type: text/xml\r\n\r\n' + XML in post.body
    assert 'name="foto-é.jpg"; filename="foto-é.jpg"'.encode() in post.body
    assert b"isIncomplete" not in post.body
    assert watch.parts == []


ANSWERS = [
    ("submit-same-again", None, ""),
    ("submit-same-id-different-xml", Refused, "different-xml"),
    ("submit-again-after-server-delete", Refused, "deleted"),
    ("submit-closed-form", Refused, "closed"),
    ("submit-attachment-after-form-closed", Refused, "closed"),
    ("edit-of-outdated-version", Refused, "outdated"),
    ("edit-resend-original-after-edit", Refused, "outdated"),
    ("edit-instanceid-reused", Refused, "id-in-use"),
    ("edit-of-unknown", Refused, "original-missing"),
    ("submit-unknown-form", Refused, "form-missing"),
    ("submit-deleted-form", Refused, "form-missing"),
    ("submit-wrong-version", Refused, "version-missing"),
    ("submit-draft-only-form-normal-path", Refused, "version-missing"),
    ("submit-empty-xml", Refused, "malformed"),
    ("submit-no-openrosa-version", Refused, "malformed"),
    ("submit-app-user-without-form-access", Refused, "form-not-assigned"),
    ("submit-revoked-app-user", AccountTrouble, ""),
    ("nginx-submit-105mb", Refused, "too-large"),
    ("submit-multipart-without-closing-boundary", NoAnswer, ""),
    ("submit-xml-nul-char", NoAnswer, ""),
    ("submit-database-down", NoAnswer, ""),
    ("nginx-backend-down-submit", NoAnswer, ""),
]


@pytest.mark.parametrize(("exchange", "error", "reason"), ANSWERS, ids=[name for name, _, _ in ANSWERS])
def test_each_recorded_answer_has_its_meaning(
    raw_office: RawOffice, connector: OpenRosaConnector, exchange: str, error: type[Exception] | None, reason: str
) -> None:
    raw_office.will(HEAD, recorded(exchange))
    if error is None:
        assert connector.deliver(a_parcel(), Watch()).office_words
        return
    with pytest.raises(error) as caught:
        connector.deliver(a_parcel(), Watch())
    if isinstance(caught.value, Refused):
        assert caught.value.reason == reason
        assert "&#" not in caught.value.office_words


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (recorded("submission-head-wrong-token"), AccountTrouble),
        (recorded("submission-head-no-auth"), AccountTrouble),
        (wire(404, b"", ("Content-Length", "0")), AccountTrouble),
        (wire(200, b"", ("Content-Type", "text/html")), NothingLeft),
        (wire(204, b""), NothingLeft),
        (wire(302, b"", ("Location", "http://portal.example/login"), ("Content-Length", "0")), NothingLeft),
        (wire(503, b"", ("Retry-After", "120"), ("Content-Length", "0")), NothingLeft),
        (wire(429, b"", ("Content-Length", "0")), NothingLeft),
        (wire(400, b"", ("Content-Length", "0")), NothingLeft),
        (None, NothingLeft),
    ],
)
def test_nothing_personal_leaves_when_the_door_is_wrong(
    raw_office: RawOffice, connector: OpenRosaConnector, answer: bytes | None, error: type[Exception]
) -> None:
    raw_office.will(answer)
    with pytest.raises(error):
        connector.deliver(a_parcel(), Watch())
    assert [asked.method for asked in raw_office.asked] == ["HEAD"]


def test_a_sign_in_page_is_named(raw_office: RawOffice, connector: OpenRosaConnector) -> None:
    raw_office.will(wire(200, b"", ("Content-Type", "text/html")))
    with pytest.raises(NothingLeft) as caught:
        connector.deliver(a_parcel(), Watch())
    assert "Wi-Fi sign-in page" in caught.value.sentence


def test_the_office_says_how_long_to_wait(raw_office: RawOffice, connector: OpenRosaConnector) -> None:
    raw_office.will(HEAD, wire(429, b"", ("Retry-After", "120"), ("Content-Length", "0")))
    with pytest.raises(NothingLeft) as caught:
        connector.deliver(a_parcel(), Watch())
    assert caught.value.retry_after_s == 120


@pytest.mark.parametrize(
    "answer",
    [
        None,
        b"",
        b"HTTP/1.1 201 Crea",
        b"HTTP/1.1 201 Created\r\nContent-Le",
        TAKEN[:-40],
        wire(200, b"<html>Sign in</html>", ("Content-Type", "text/html")),
        wire(201, b"<html>Sign in</html>", ("Content-Type", "text/html")),
        wire(201, b""),
        wire(201, b'<!DOCTYPE a [<!ENTITY b "c">]><OpenRosaResponse xmlns="http://openrosa.org/http/response"/>'),
        wire(201, b"x" * 2_000_000),
    ],
    ids=["hang up", "empty", "cut status", "cut header", "cut body", "page 200", "page 201", "no body", "DTD", "huge"],
)
def test_an_answer_that_is_no_receipt_leaves_a_doubt(
    raw_office: RawOffice, connector: OpenRosaConnector, answer: bytes | None
) -> None:
    raw_office.will(HEAD, answer)
    with pytest.raises(NoAnswer):
        connector.deliver(a_parcel(), Watch())
    assert [asked.method for asked in raw_office.asked] == ["HEAD", "POST"]


def test_a_hostile_answer_is_still_an_answer(raw_office: RawOffice, connector: OpenRosaConnector) -> None:
    raw_office.will(HEAD, wire(409, b"[" * 200_000, ("Content-Type", "application/json")))
    with pytest.raises(Refused):
        connector.deliver(a_parcel(), Watch())
    raw_office.will(wire(204, b"", ("X-OpenRosa-Version", "1.0"), ("X-OpenRosa-Accept-Content-Length", "9" * 5000)))
    raw_office.will(TAKEN)
    assert connector.deliver(a_parcel(), Watch()).office_words


def test_the_words_of_an_office_are_text_that_can_be_kept_and_shown(
    raw_office: RawOffice, connector: OpenRosaConnector
) -> None:
    said = b'{"message": "no \\ud800 \\u001b[2J\\u0000 room"}'
    raw_office.will(HEAD, wire(409, said, ("Content-Type", "application/json")))
    with pytest.raises(Refused) as caught:
        connector.deliver(a_parcel(), Watch())
    assert caught.value.office_words.isprintable()
    assert caught.value.office_words.encode()
    assert caught.value.office_words.endswith("room")


def test_the_proof_of_a_receipt_fits_the_ledger_whatever_date_the_office_states(
    raw_office: RawOffice, connector: OpenRosaConnector
) -> None:
    raw_office.will(HEAD, TAKEN.replace(b"\r\n", b"\r\nDate: \xa0" + b"x" * 500 + b"\r\n", 1))
    proof = connector.deliver(a_parcel(), Watch()).proof
    day = datetime(2026, 11, 22, tzinfo=UTC)
    entry = following(1, GENESIS, act="a", about="b", by="c", at=day, facts={"proof": proof})
    assert entry.facts == {"proof": proof}


@pytest.mark.parametrize("cut_after_bytes", [1, 200, 70_000])
def test_an_upload_cut_in_the_middle_leaves_a_doubt(
    raw_office: RawOffice, connector: OpenRosaConnector, cut_after_bytes: int
) -> None:
    def cut(connection: socket.socket) -> None:
        left = cut_after_bytes
        while left > 0 and (got := connection.recv(left)):
            left -= len(got)

    raw_office.will(HEAD, cut)
    with pytest.raises(NoAnswer):
        connector.deliver(a_parcel(a_file("a.jpg", b"x" * 8_000_000)), Watch())


def test_an_office_that_is_gone_after_the_head_gets_nothing(
    raw_office: RawOffice, connector: OpenRosaConnector
) -> None:
    def close_the_shop(connection: socket.socket) -> None:
        connection.recv(65_536)
        raw_office.hang_up()
        connection.sendall(HEAD)

    raw_office.will(close_the_shop)
    with pytest.raises(NothingLeft):
        connector.deliver(a_parcel(), Watch())


def head_with_limit(limit_bytes: int) -> bytes:
    limit = ("X-OpenRosa-Accept-Content-Length", str(limit_bytes))
    return wire(204, b"", ("X-OpenRosa-Version", "1.0"), limit)


def test_a_head_may_name_another_place_on_the_same_host_and_no_other(
    raw_office: RawOffice, connector: OpenRosaConnector
) -> None:
    raw_office.will(wire(204, b"", ("X-OpenRosa-Version", "1.0"), ("Location", "/take-here")), TAKEN)
    connector.deliver(a_parcel(), Watch())
    assert raw_office.asked[1].path == "/take-here"
    for elsewhere in ("http://other.example/take", "ftp://other.example/take", "http://[other"):
        raw_office.will(wire(204, b"", ("X-OpenRosa-Version", "1.0"), ("Location", elsewhere)))
        with pytest.raises((AccountTrouble, Unreadable)):
            connector.deliver(a_parcel(), Watch())
    assert [asked.method for asked in raw_office.asked].count("POST") == 1


def test_attachments_are_split_as_the_office_asks_with_identical_xml(
    raw_office: RawOffice, connector: OpenRosaConnector
) -> None:
    raw_office.will(head_with_limit(10_000), TAKEN, TAKEN, TAKEN)
    watch = Watch()
    files = [a_file("a.jpg", b"a" * 4000), a_file("b.jpg", b"b" * 20_000), a_file("c.jpg", b"c" * 3000)]
    connector.deliver(a_parcel(*files), watch)
    posts = raw_office.asked[1:]
    assert [[f.name for f in files if f'name="{f.name}"'.encode() in p.body] for p in posts] == [
        ["a.jpg"],
        ["b.jpg"],
        ["c.jpg"],
    ]
    assert [b'name="*isIncomplete*"\r\n\r\nyes' in p.body for p in posts] == [True, True, False]
    assert all(XML in p.body for p in posts)
    assert watch.parts == [("a.jpg",), ("b.jpg",)]
    assert watch.seen == sorted(watch.seen)


def test_files_that_arrived_before_are_not_sent_again(raw_office: RawOffice, connector: OpenRosaConnector) -> None:
    raw_office.will(HEAD, TAKEN)
    files = [a_file("a.jpg", b"a" * 4000), a_file("b.jpg", b"b" * 4000)]
    connector.deliver(a_parcel(*files, delivered=frozenset({"a.jpg"})), Watch())
    assert b'name="a.jpg"' not in raw_office.asked[1].body
    assert b'name="b.jpg"' in raw_office.asked[1].body


@pytest.mark.parametrize(
    "too_large",
    [
        wire(413, b"<html>413</html>", ("Content-Type", "text/html")),
        wire(
            400,
            b'<OpenRosaResponse xmlns="http://openrosa.org/http/response"><message nature="error">Request body too '
            b"large</message></OpenRosaResponse>",
        ),
    ],
)
def test_a_part_that_is_too_large_is_split_again_once(
    raw_office: RawOffice, connector: OpenRosaConnector, too_large: bytes
) -> None:
    files = [a_file("a.jpg", b"a" * 4000), a_file("b.jpg", b"b" * 4000)]
    raw_office.will(HEAD, too_large, TAKEN, TAKEN)
    connector.deliver(a_parcel(*files), Watch())
    assert len(raw_office.asked) == 4
    raw_office.will(HEAD, too_large, too_large)
    with pytest.raises(Refused) as caught:
        connector.deliver(a_parcel(*files), Watch())
    assert caught.value.reason == "too-large"


@pytest.mark.parametrize(("stop_after", "error"), [(0, DeliveryStopped), (1, NoAnswer)])
def test_a_stop_is_certain_only_before_the_first_byte(
    raw_office: RawOffice, connector: OpenRosaConnector, stop_after: int, error: type[Exception]
) -> None:
    raw_office.will(HEAD, None)
    with pytest.raises(error):
        connector.deliver(a_parcel(a_file("a.jpg", b"x" * 500_000)), Watch(stop_after))


@pytest.mark.parametrize(
    "damage",
    [
        lambda: a_parcel(a_file("a.jpg", b"abc", sha256="0" * 64)),
        lambda: Parcel("item-1", "uuid:1", "f", "1", XML, "0" * 64),
    ],
)
def test_a_damaged_parcel_never_leaves(
    raw_office: RawOffice, connector: OpenRosaConnector, damage: Callable[[], Parcel]
) -> None:
    with pytest.raises(ParcelDamaged):
        connector.deliver(damage(), Watch())
    assert raw_office.asked == []
