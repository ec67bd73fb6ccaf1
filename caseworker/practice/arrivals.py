"""What arrived at the practice office, kept in memory alone, and how a real office answers to each arrival."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from threading import Lock
from typing import Final

from lxml import etree

from caseworker.practice.forms import PracticeForm

TAKEN: Final = "full submission upload was successful!"
ENCRYPTED: Final = "encrypted"
"""The attribute of a manifest whose files only the office's private key opens."""
_ENCRYPTED_FILES: Final = frozenset({"/data/media/file", "/data/encryptedXmlFile"})
_ORX: Final = "{http://openrosa.org/xforms}"


class Mark(StrEnum):
    """What the trainer, playing the office, made of it."""

    RECEIVED = "received"
    EDITED = "edited"
    HAS_ISSUES = "hasIssues"
    APPROVED = "approved"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Arrival:
    """One submission as the practice office has it."""

    number: int
    form_id: str
    form_version: str
    instance_id: str
    xml: bytes = field(repr=False)
    received_at: datetime
    expected_files: tuple[str, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    mark: Mark = Mark.RECEIVED
    words: str = field(default="", repr=False)
    times_sent: int = 1
    earlier_ids: tuple[str, ...] = ()
    """The instanceIDs of the versions that this one replaced, oldest first."""

    @property
    def is_encrypted(self) -> bool:
        """Say whether only the office's private key opens it."""
        root = forgiving_root(self.xml)
        return root.get(ENCRYPTED) == "yes"

    @property
    def missing_files(self) -> tuple[str, ...]:
        """Return the files that its answers name and that have not come."""
        return tuple(name for name in self.expected_files if name not in self.files)


@dataclass(frozen=True, slots=True)
class Reply:
    """What the office answers to a submission."""

    status: int
    message: str


@dataclass(frozen=True, slots=True)
class _Read:
    form_id: str
    version: str
    instance_id: str
    deprecated_id: str
    file_names: tuple[str, ...]


class Arrivals:
    """The book of what arrived; safe to use from several threads."""

    def __init__(self, forms: Iterable[PracticeForm], now: Callable[[], datetime]) -> None:
        self._forms = {(form.form_id, form.version): form for form in forms}
        self._now = now
        self._closed: set[str] = set()
        self._by_number: dict[int, Arrival] = {}
        self._lock = Lock()

    @property
    def forms(self) -> tuple[PracticeForm, ...]:
        """Return every form on offer."""
        return tuple(self._forms.values())

    def form(self, form_id: str, version: str) -> PracticeForm | None:
        """Return one version of a form, or None."""
        return self._forms.get((form_id, version))

    def is_closed(self, form_id: str) -> bool:
        """Say whether submissions of that form are turned away."""
        return form_id in self._closed

    def offer(self, forms: Iterable[PracticeForm]) -> None:
        """Take these forms too from now on; of several versions the one offered last is listed."""
        read = {(form.form_id, form.version): form for form in forms}
        with self._lock:
            kept = {key: form for key, form in self._forms.items() if key not in read}
            self._forms = {**kept, **read}

    def close_form(self, form_id: str, *, closed: bool = True) -> None:
        """Turn submissions of that form away from now on, or take them again."""
        with self._lock:
            (self._closed.add if closed else self._closed.discard)(form_id)

    def received(self) -> tuple[Arrival, ...]:
        """Return what arrived, oldest first."""
        with self._lock:
            return tuple(self._by_number.values())

    def judge(self, number: int, mark: Mark, words: str) -> bool:
        """Mark an arrival and keep the office's words; False when there is none with that number."""
        with self._lock:
            if number not in self._by_number:
                return False
            self._by_number[number] = replace(self._by_number[number], mark=mark, words=words)
            return True

    def take(self, xml: bytes, files: Mapping[str, bytes]) -> Reply:
        """Keep a submission, or one more part of it, as ODK Central would, and say what it says."""
        if b"\x00" in xml:
            return Reply(500, "Internal Server Error")
        read = self._read(xml)
        if read is None:
            return Reply(400, "Required parameter form ID xml attribute missing.")
        with self._lock:
            return self._refusal(read) or self._keep(read, xml, files)

    def _refusal(self, read: _Read) -> Reply | None:
        if all(form_id != read.form_id for form_id, _ in self._forms):
            return Reply(404, "Could not find the resource you were looking for.")
        if (read.form_id, read.version) not in self._forms:
            return Reply(404, f"The form version specified in this submission '{read.version}' does not exist.")
        if read.form_id in self._closed:
            return Reply(
                409,
                "This form is not currently accepting submissions. "
                "Please talk to your program staff if this is unexpected.",
            )
        return None

    def _keep(self, read: _Read, xml: bytes, files: Mapping[str, bytes]) -> Reply:
        known = next(
            (a for a in self._by_number.values() if read.instance_id and a.instance_id == read.instance_id), None
        )
        if known is not None:
            return self._again(known, read, xml, files)
        if any(read.instance_id and read.instance_id in a.earlier_ids for a in self._by_number.values()):
            return _out_of_date("undefined")
        if read.deprecated_id:
            return self._edit(read, xml, files)
        self._put(
            Arrival(len(self._by_number) + 1, read.form_id, read.version, read.instance_id, xml, self._now()),
            read,
            files,
        )
        return Reply(201, TAKEN)

    def _again(self, known: Arrival, read: _Read, xml: bytes, files: Mapping[str, bytes]) -> Reply:
        if known.xml != xml and read.deprecated_id and read.deprecated_id != known.instance_id:
            return Reply(409, f"A resource already exists with instanceID value(s) of {read.instance_id}.")
        if known.xml != xml:
            return Reply(
                409,
                "A submission already exists with this ID, but with different XML. Resubmissions to attach additional "
                "multimedia must resubmit an identical xml_submission_file.",
            )
        self._put(replace(known, times_sent=known.times_sent + 1), read, files)
        return Reply(201, TAKEN)

    def _edit(self, read: _Read, xml: bytes, files: Mapping[str, bytes]) -> Reply:
        for arrival in self._by_number.values():
            if read.deprecated_id in arrival.earlier_ids:
                return _out_of_date(read.deprecated_id)
            if arrival.instance_id == read.deprecated_id:
                edited = replace(
                    arrival,
                    form_version=read.version,
                    instance_id=read.instance_id,
                    xml=xml,
                    mark=Mark.EDITED,
                    times_sent=1,
                    earlier_ids=(*arrival.earlier_ids, arrival.instance_id),
                )
                self._put(edited, read, files)
                return Reply(201, TAKEN)
        return Reply(
            404,
            "You tried to update an existing submission, but we can't find that submission to update "
            f"({read.deprecated_id})",
        )

    def _put(self, arrival: Arrival, read: _Read, files: Mapping[str, bytes]) -> None:
        """Keep the arrival with the files that its answers name; others are dropped without a word."""
        kept = {name: data for name, data in {**arrival.files, **files}.items() if name in read.file_names}
        self._by_number[arrival.number] = replace(arrival, expected_files=read.file_names, files=kept)

    def _read(self, xml: bytes) -> _Read | None:
        """Read what little a real office reads, as forgivingly as it does: broken XML is taken too."""
        try:
            root = forgiving_root(xml)
        except etree.XMLSyntaxError:
            return None
        if root is None or not root.get("id") or xml.startswith((b"\xff\xfe", b"\xfe\xff")):
            return None
        form_id, version = root.get("id", ""), root.get("version", "")
        form = self._forms.get((form_id, version))
        paths = form.file_paths if form else frozenset()
        if root.get(ENCRYPTED) == "yes":
            paths = _ENCRYPTED_FILES
        names = tuple(dict.fromkeys(value for path, value in leaves(root) if path in paths and value))
        return _Read(form_id, version, _meta(root, "instanceID"), _meta(root, "deprecatedID"), names)


def forgiving_root(xml: bytes) -> etree._Element:
    """Parse what arrived as a real office does, broken or not.

    Raises:
        lxml.etree.XMLSyntaxError: it is no XML at all.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    return etree.fromstring(xml, parser)


def leaves(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield each answer with its path, in the order of the form."""
    for element in root.iter(etree.Element):
        if len(element) == 0:
            above = [etree.QName(parent).localname for parent in element.iterancestors()]
            path = "/".join([*reversed(above), etree.QName(element).localname])
            yield f"/{path}", (element.text or "").strip()


def _meta(root: etree._Element, name: str) -> str:
    for meta in ("meta", f"{_ORX}meta", "{*}meta"):
        for path in (f"{meta}/{name}", f"{meta}/{_ORX}{name}", f"{meta}/{{*}}{name}"):
            if found := (root.findtext(path) or "").strip():
                return found
    return ""


def _out_of_date(instance_id: str) -> Reply:
    return Reply(
        409,
        f"You tried to update a submission, but the copy you were editing ({instance_id}) is now out of date. "
        "Please get the new version that has been submitted, and make your edits again.",
    )
