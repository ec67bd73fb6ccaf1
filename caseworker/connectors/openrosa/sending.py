"""Posting one parcel: attachments split as the office asks, the same XML bytes in every part, one receipt at the end.

Source: https://docs.getodk.org/openrosa-form-submission/
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from caseworker.connectors.contract import (
    AccountTrouble,
    DeliveryWatch,
    Parcel,
    ParcelDamaged,
    ParcelFile,
    Receipt,
    Refused,
)
from caseworker.connectors.http import Answer, FormPart, HttpClient, follow
from caseworker.connectors.openrosa.answers import is_taken, is_too_large, trouble_at_the_door, trouble_with_the_post
from caseworker.connectors.openrosa.envelope import office_words

DEFAULT_LIMIT_BYTES: Final = 10_000_000
_MOST_DIGITS: Final = 15
"""Of a limit that can be meant; Python refuses to read thousands."""
_LONGEST_DATE: Final = 60
_PART_OVERHEAD_BYTES: Final = 512
"""Boundary and headers of one part, generously."""


@dataclass(frozen=True, slots=True)
class Door:
    """Where the office takes submissions now, and how many bytes at once."""

    url: str
    limit_bytes: int


def knock(http: HttpClient, url: str) -> Door:
    """Ask with a HEAD whether the office is there and knows us, before anything personal leaves.

    Raises:
        NothingLeft: it is not there, or a sign-in page answered.
        AccountTrouble: it does not know us, or wants what we send on another host.
        Unreadable: it leads to no address, or to one that is less protected.
    """
    answer = http.head(url)
    if trouble := trouble_at_the_door(answer):
        raise trouble
    if moved := answer.headers.get("location"):
        url = follow(url, moved)
        if not http.is_own(url):
            raise AccountTrouble(
                "HEAD leads to another host",
                sentence="The office wants forms sent to another address. Nothing was sent and nothing is lost.",
                next_step="Ask the office for its new address and enter it in the settings of the office.",
            )
    said = answer.headers.get("x-openrosa-accept-content-length", "")
    asked_bytes = int(said) if said.isdecimal() and len(said) <= _MOST_DIGITS else 0
    return Door(url, asked_bytes or DEFAULT_LIMIT_BYTES)


def send(http: HttpClient, door: Door, parcel: Parcel, watch: DeliveryWatch, now: Callable[[], datetime]) -> Receipt:
    """Post the parcel, in as many parts as its size needs, and return the receipt of the last.

    A part that the office finds too large is split again, once, at half the size.

    Raises:
        NothingLeft, NoAnswer, Refused, AccountTrouble: as the contract says; parts that were taken have been told
            to `watch`.
    """
    limit_bytes, has_split_again = door.limit_bytes, False
    left = split([f for f in parcel.files if f.name not in parcel.delivered_files], len(parcel.xml), limit_bytes)
    tally = _Tally(watch, sum(_size(len(parcel.xml), files) for files in left))
    while True:
        files, is_last = left[0], len(left) == 1
        answer = http.post(door.url, _parts(parcel, files, is_last=is_last), tally.sent)
        if is_taken(answer):
            if is_last:
                return Receipt(now(), office_words(answer), proof=_proof(answer))
            watch.part_arrived(tuple(file.name for file in files))
            left, tally = left[1:], tally.after(_size(len(parcel.xml), files))
        elif is_too_large(answer) and not has_split_again and len(files) > 1:
            limit_bytes, has_split_again = min(limit_bytes, _size(len(parcel.xml), files)) // 2, True
            left = split([file for part in left for file in part], len(parcel.xml), limit_bytes)
        elif is_too_large(answer):
            raise Refused("POST too large", office_words=office_words(answer), reason="too-large")
        else:
            raise trouble_with_the_post(answer)


def split(files: list[ParcelFile], xml_bytes: int, limit_bytes: int) -> list[list[ParcelFile]]:
    """Return the files in parts of at most `limit_bytes` each, in order; a larger file goes alone, never left out."""
    parts: list[list[ParcelFile]] = [[]]
    for file in files:
        if parts[-1] and _size(xml_bytes, [*parts[-1], file]) > limit_bytes:
            parts.append([])
        parts[-1].append(file)
    return parts


def check_whole(parcel: Parcel) -> None:
    """Compare every byte with the hashes that were frozen.

    Raises:
        ParcelDamaged: the vault holds something else than what the citizen confirmed.
    """
    if hashlib.sha256(parcel.xml).hexdigest() != parcel.sha256:
        raise ParcelDamaged(f"{parcel.submission_id}: the XML is not what was frozen")
    for file in parcel.files:
        digest, size_bytes = hashlib.sha256(), 0
        for chunk in file.open():
            digest.update(chunk)
            size_bytes += len(chunk)
        if digest.hexdigest() != file.sha256 or size_bytes != file.size_bytes:
            raise ParcelDamaged(f"{parcel.submission_id}: an attachment is not what was frozen")


class _Tally:
    """Adds the parts of a split parcel into one progress."""

    def __init__(self, watch: DeliveryWatch, total_bytes: int, before_bytes: int = 0) -> None:
        self._watch = watch
        self._total_bytes = total_bytes
        self._before_bytes = before_bytes

    def sent(self, sent_bytes: int) -> None:
        self._watch.sent(min(self._before_bytes + sent_bytes, self._total_bytes), self._total_bytes)

    def after(self, part_bytes: int) -> "_Tally":
        return _Tally(self._watch, self._total_bytes, self._before_bytes + part_bytes)


def _parts(parcel: Parcel, files: list[ParcelFile], *, is_last: bool) -> tuple[FormPart, ...]:
    def xml() -> Iterator[bytes]:
        yield parcel.xml

    def yes() -> Iterator[bytes]:
        yield b"yes"

    parts = [FormPart("xml_submission_file", "text/xml", len(parcel.xml), xml, file_name="submission.xml")]
    parts += [FormPart(f.name, f.media_type, f.size_bytes, f.open, file_name=f.name) for f in files]
    if not is_last:
        parts.append(FormPart("*isIncomplete*", "text/plain", 3, yes))
    return tuple(parts)


def _size(xml_bytes: int, files: list[ParcelFile]) -> int:
    return xml_bytes + sum(f.size_bytes for f in files) + _PART_OVERHEAD_BYTES * (len(files) + 2)


def _proof(answer: Answer) -> str:
    """Say what was answered, short and plain enough for the ledger whatever the office calls a date."""
    body = hashlib.sha256(answer.body).hexdigest()
    date = answer.headers.get("date", "-")
    stated = date[:_LONGEST_DATE] if date.isprintable() else "-"
    return f"status {answer.status}; date {stated}; body sha256 {body}"
