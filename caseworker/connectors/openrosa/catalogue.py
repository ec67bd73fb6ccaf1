"""The office's list of forms and their media files, fetched and checked against the hashes it states.

Source: https://docs.getodk.org/openrosa-form-list/
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import quote

from lxml import etree

from caseworker.connectors.contract import AccountTrouble, NothingLeft, OfficeError, Unreadable
from caseworker.connectors.documents import parse_xml
from caseworker.connectors.http import Answer, HttpClient, follow, sign_in_page
from caseworker.connectors.openrosa.answers import no_office_here

_FORMS: Final = "{http://openrosa.org/xforms/xformsList}"
_MANIFEST: Final = "{http://openrosa.org/xforms/xformsManifest}"
_LIST, _APPROVAL_LIST = "entityList", "approvalEntityList"
_IDS_AT_ONCE: Final = 40
_FORM_LIMIT_BYTES: Final = 20_000_000
_MEDIA_LIMIT_BYTES: Final = 100_000_000
_UNSAFE_NAME: Final = re.compile(r"[\x00-\x1f\x7f\\:*?\"<>|]")


@dataclass(frozen=True, slots=True)
class OfferedForm:
    """A form that the office lists; its addresses may hold a token."""

    form_id: str
    name: str
    version: str
    hash: str
    download_url: str = field(repr=False)
    manifest_url: str = field(default="", repr=False)
    description: str = ""


@dataclass(frozen=True, slots=True)
class FormList:
    """What the office offers, and what of its list could not be used."""

    forms: tuple[OfferedForm, ...]
    faults: tuple[str, ...] = ()
    office_clock: datetime | None = None
    """What the office's own clock said when it answered, to the second; None where it did not tell."""


@dataclass(frozen=True, slots=True)
class OfferedMedia:
    """A file that goes with a form."""

    name: str
    hash: str
    download_url: str = field(repr=False)
    is_entity_list: bool = False
    needs_approval: bool = False
    """New entities of the list are looked at by the office before anybody sees them."""
    integrity_url: str = field(default="", repr=False)
    """Where the office tells which entities were deleted."""


@dataclass(frozen=True, slots=True)
class FetchedMedia:
    """A media file, checked."""

    name: str
    hash: str
    data: bytes = field(repr=False)
    is_entity_list: bool = False
    needs_approval: bool = False
    integrity_url: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class FetchedForm:
    """A form with everything beside it, checked and complete."""

    offered: OfferedForm
    xml: bytes = field(repr=False)
    media: tuple[FetchedMedia, ...] = ()


def fetch_list(http: HttpClient, url: str) -> FormList:
    """Fetch the list of forms; an entry that cannot be used is told and left out.

    Raises:
        NothingLeft: the office cannot be reached, or a sign-in page answered.
        AccountTrouble: the office does not know us, or there is none at this address.
        Unreadable: the answer is not a list of forms.
    """
    answer = http.get(url, limit_bytes=_FORM_LIMIT_BYTES)
    if answer.status in (404, 410):
        raise no_office_here(f"GET answered {answer.status}")
    _good(answer)
    if "x-openrosa-version" not in answer.headers and answer.is_page:
        raise sign_in_page("a page answered in place of the list of forms")
    root = parse_xml(answer.body)
    if root.tag != f"{_FORMS}xforms":
        raise Unreadable("the answer is not a list of forms")
    forms: list[OfferedForm] = []
    faults: list[str] = []
    for entry in root.iterfind(f"{_FORMS}xform"):
        form = _offered(entry, url)
        missing = [name for name in ("form_id", "name", "download_url") if not getattr(form, name)]
        if missing:
            faults.append(f"{form.form_id or form.name or 'a form'}: {', '.join(missing)} missing")
        else:
            forms.append(form)
    return FormList(tuple(forms), tuple(faults), answer.told_at)


def fetch_form(http: HttpClient, form: OfferedForm) -> FetchedForm:
    """Fetch a form and its media files and compare them with the hashes that the office states.

    Raises:
        NothingLeft, AccountTrouble, Unreadable: as for the list; also Unreadable when a hash differs, a file is
            missing or a name would lead out of the form's own folder. Nothing is half-fetched.
    """
    xml = _good(http.get(form.download_url, limit_bytes=_FORM_LIMIT_BYTES)).body
    _check_hash(form.form_id, form.hash, xml)
    media = fetch_manifest(http, form) if form.manifest_url else ()
    return FetchedForm(form, xml, tuple(_fetch_media(http, file) for file in media))


def fetch_manifest(http: HttpClient, form: OfferedForm) -> tuple[OfferedMedia, ...]:
    """Fetch the names and hashes of the form's media files.

    Raises:
        NothingLeft, AccountTrouble, Unreadable: as for `fetch_form`.
    """
    root = parse_xml(_good(http.get(form.manifest_url)).body)
    if root.tag != f"{_MANIFEST}manifest":
        raise Unreadable(f"{form.form_id}: the answer is not a manifest")
    found = []
    for entry in root.iterfind(f"{_MANIFEST}mediaFile"):
        url = _text(entry, _MANIFEST, "downloadUrl")
        if not url:
            raise Unreadable(f"{form.form_id}: a media file without an address")
        target = follow(form.manifest_url, url)
        kind, integrity = entry.get("type"), _text(entry, _MANIFEST, "integrityUrl")
        found.append(
            OfferedMedia(
                safe_name(_text(entry, _MANIFEST, "filename")),
                _text(entry, _MANIFEST, "hash"),
                target,
                is_entity_list=kind in (_LIST, _APPROVAL_LIST),
                needs_approval=kind == _APPROVAL_LIST,
                integrity_url=follow(form.manifest_url, integrity) if integrity else "",
            )
        )
    return tuple(found)


def fetch_deleted(http: HttpClient, url: str, ids: Iterable[str]) -> frozenset[str]:
    """Ask which of some entities the office has deleted, a few at a time so that no address grows too long.

    Raises:
        NothingLeft, AccountTrouble, Unreadable: as for `fetch_form`.
    """
    asked, deleted = sorted(ids), set[str]()
    for start in range(0, len(asked), _IDS_AT_ONCE):
        joined = ",".join(asked[start : start + _IDS_AT_ONCE])
        root = parse_xml(_good(http.get(f"{url}{'&' if '?' in url else '?'}id={quote(joined, safe=',')}")).body)
        for entity in root.iterfind(".//{*}entity"):
            if (entity.findtext("{*}deleted") or "").strip() == "true":
                deleted.add(entity.get("id", ""))
    return frozenset(deleted & set(asked))


def safe_name(name: str) -> str:
    """Return `name` when it stays inside the form's own folder on every system.

    Raises:
        Unreadable: it is absolute, empty, climbs, or holds a sign that some system treats specially.
    """
    parts = name.split("/")
    hostile = _UNSAFE_NAME.search(name) or any(part in ("", ".", "..") or part != part.strip(" .") for part in parts)
    if hostile or PurePosixPath(name).is_absolute() or len(name) > 255:
        raise Unreadable("a media file's name leads out of the form's folder")
    return name


def _fetch_media(http: HttpClient, file: OfferedMedia) -> FetchedMedia:
    answer = _good(http.get(file.download_url, limit_bytes=_MEDIA_LIMIT_BYTES))
    if file.is_entity_list:  # its hash names a version of the list, and the same word is the ETag
        etag = answer.headers.get("etag", "").removeprefix("W/").strip('"')
        if etag and file.hash.removeprefix("md5:") != etag:
            raise Unreadable(f"{file.name}: the list changed while it was fetched")
    else:
        _check_hash(file.name, file.hash, answer.body)
    kind = (file.is_entity_list, file.needs_approval, file.integrity_url)
    return FetchedMedia(file.name, file.hash, answer.body, *kind)


def _check_hash(name: str, stated: str, data: bytes) -> None:
    found = hashlib.md5(data, usedforsecurity=False).hexdigest()
    if stated and stated.lower() != f"md5:{found}":
        raise Unreadable(f"{name}: what came is not what the office lists")


def _good(answer: Answer) -> Answer:
    if answer.status == 200:
        return answer
    raise _trouble(answer)


def _trouble(answer: Answer) -> OfficeError:
    detail = f"GET answered {answer.status}"
    if answer.status in (401, 403):
        return AccountTrouble(detail)
    if answer.status in (408, 425, 429) or answer.status >= 500:
        return NothingLeft(detail, retry_after_s=answer.retry_after_s)
    return Unreadable(detail)


def _offered(entry: etree._Element, url: str) -> OfferedForm:
    def absolute(name: str) -> str:
        target = _text(entry, _FORMS, name)
        return follow(url, target) if target else ""

    return OfferedForm(
        form_id=_text(entry, _FORMS, "formID"),
        name=_text(entry, _FORMS, "name"),
        version=_text(entry, _FORMS, "version"),
        hash=_text(entry, _FORMS, "hash"),
        download_url=absolute("downloadUrl"),
        manifest_url=absolute("manifestUrl"),
        description=_text(entry, _FORMS, "descriptionText"),
    )


def _text(entry: etree._Element, namespace: str, name: str) -> str:
    return (entry.findtext(f"{namespace}{name}") or "").strip()
