"""The log of a form's own filling, `audit.csv`: which page was open when, and what was changed there.

A form asks for it with `meta/audit`. Events, columns and values are those of ODK Collect. A desk has no position to
log: where the form wants one the columns stay blank, and the log says that the position may not be read.

Source: https://docs.getodk.org/form-audit-log/
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from time import monotonic
from typing import Final

from caseworker.forms.definition.form import FormDefinition
from caseworker.forms.definition.names import ODK, clark, local_name
from caseworker.forms.definition.parts import Kind, NodeDef
from caseworker.forms.instance.node import InstanceNode
from caseworker.forms.session import FormSession

AUDIT_FILE: Final = "audit.csv"
"""The name under which the log goes with the record."""
_LISTS: Final = frozenset({Kind.SELECT_MANY, Kind.RANK})
_POSITION: Final = ("location-priority", "location-min-interval", "location-max-age")


class AuditEvent(StrEnum):
    """What is logged."""

    START = "form start"
    RESUME = "form resume"
    NO_POSITION = "location permissions not granted"
    QUESTION = "question"
    GROUP = "group questions"
    ADD_REPEAT = "add repeat"
    DELETE_REPEAT = "delete repeat"
    JUMP = "jump"
    END_SCREEN = "end screen"
    CHANGE_REASON = "change reason"
    CONSTRAINT_ERROR = "constraint error"
    SAVE_ERROR = "save error"
    FINALIZE_ERROR = "finalize error"
    SAVE = "form save"
    EXIT = "form exit"
    FINALIZE = "form finalize"


@dataclass(frozen=True, slots=True)
class AuditSettings:
    """What the form wants in its log."""

    wants_position: bool = False
    tracks_changes: bool = False
    identifies_user: bool = False
    wants_reasons: bool = False

    @property
    def header(self) -> str:
        """The names of the columns."""
        columns = [
            "event,node,start,end",
            "latitude,longitude,accuracy" if self.wants_position else "",
            "old-value,new-value" if self.tracks_changes else "",
            "user" if self.identifies_user else "",
            "change-reason" if self.wants_reasons else "",
        ]
        return ",".join(filter(None, columns))


def audit_place(definition: FormDefinition) -> NodeDef | None:
    """Return the place of `meta/audit`; None in a form that wants no log."""
    for index in definition.nodes[0].children:
        meta = definition.nodes[index]
        if local_name(meta.tag) == "meta":
            inside = (definition.nodes[child] for child in meta.children)
            return next((node for node in inside if local_name(node.tag) == "audit"), None)
    return None


def audit_settings(definition: FormDefinition) -> AuditSettings | None:
    """Return what a form wants in its log; None where it wants none."""
    place = audit_place(definition)
    if place is None:
        return None

    def said(name: str) -> str:
        return place.bind.attributes.get(clark(ODK, name), "").strip().lower()

    return AuditSettings(
        wants_position=all(said(name) for name in _POSITION),
        tracks_changes=said("track-changes") == "true",
        identifies_user=said("identify-user") == "true",
        wants_reasons=said("track-changes-reasons") == "on-form-edit",
    )


@dataclass(slots=True)
class _Entry:
    """One line; while `is_open` it is not written."""

    event: AuditEvent
    node: str
    start_ms: int
    end_ms: int | None = None
    is_open: bool = False
    only_if_changed: bool = False
    old: str = ""
    new: str = ""
    reason: str = ""


class AuditLog:
    """The log of one record, from its first opening to the end."""

    def __init__(
        self,
        settings: AuditSettings,
        *,
        now: Callable[[], datetime],
        elapsed_s: Callable[[], float] = monotonic,
        user: str = "",
        earlier: bytes = b"",
    ) -> None:
        """Begin a log, or go on with one.

        Args:
            settings: what the form wants.
            now: the present instant; asked once, so that a clock that is set meanwhile distorts nothing.
            elapsed_s: seconds that pass, whatever the clock says.
            user: who fills in, where the form wants to know.
            earlier: what was logged before.
        """
        self.settings = settings
        self._opened_ms = round(now().timestamp() * 1000)
        self._opened_s = elapsed_s()
        self._elapsed_s = elapsed_s
        self._user = user
        self._earlier = earlier.decode("utf-8").partition("\n")[2]
        self._entries: list[_Entry] = []
        self._shown = ""

    def begin(self, event: AuditEvent) -> None:
        """Note that the record is opened, first or again."""
        self.note(event)
        if self.settings.wants_position:
            self.note(AuditEvent.NO_POSITION)

    def note(self, event: AuditEvent, *, node: str = "", reason: str = "") -> None:
        """Note something that takes no time."""
        self._entries.append(_Entry(event, node, self._now_ms(), reason=reason))

    def show(self, session: FormSession, ref: str) -> None:
        """Note that the page of a question, group or repeat stands open from now on.

        Args:
            session: the record.
            ref: of a repeat, without a number, when the page asks for another row.
        """
        if ref == self._shown:
            return
        self.close(session)
        self._shown = ref
        place = session.tree.find(ref)
        if _is_whole_repeat(session, ref):
            self._open(AuditEvent.ADD_REPEAT, f"{ref}[{_rows(session, ref) + 1}]")
        elif place is not None and place.definition.index in session.definition.controls:
            self._open(AuditEvent.QUESTION, place.ref, old=shown_value(session, place))
        elif place is not None:
            self._open(AuditEvent.GROUP, place.ref)
            for node in _questions_in(session, place):
                self._open(AuditEvent.QUESTION, node.ref, old=shown_value(session, node), only_if_changed=True)

    def pass_by(self, session: FormSession, event: AuditEvent) -> None:
        """Note a page that asks nothing: the end, or the list that one jumps from."""
        self.close(session)
        self._open(event, "")

    def close(self, session: FormSession) -> None:
        """Note that what stands open does not any more."""
        self._shown = ""
        end_ms, kept = self._now_ms(), []
        for entry in self._entries:
            if entry.is_open:
                entry.is_open, entry.end_ms = False, end_ms
                node = session.tree.find(entry.node) if entry.event is AuditEvent.QUESTION else None
                entry.new = shown_value(session, node) if node is not None else ""
                if entry.old == entry.new:
                    entry.old = entry.new = ""
            if not entry.only_if_changed or (self.settings.tracks_changes and (entry.old or entry.new)):
                kept.append(entry)
        self._entries = kept

    def written(self, *more: AuditEvent) -> bytes:
        """Return the file as it stands; `more` is told at its end, and not kept."""
        entries = (*self._entries, *(_Entry(event, "", self._now_ms()) for event in more))
        lines = "".join(f"{self._line(entry)}\n" for entry in entries if not entry.is_open)
        return f"{self.settings.header}\n{self._earlier}{lines}".encode()

    def _open(self, event: AuditEvent, node: str, *, old: str = "", only_if_changed: bool = False) -> None:
        entry = _Entry(event, node, self._now_ms(), is_open=True, old=old, only_if_changed=only_if_changed)
        self._entries.append(entry)

    def _now_ms(self) -> int:
        return self._opened_ms + round((self._elapsed_s() - self._opened_s) * 1000)

    def _line(self, entry: _Entry) -> str:
        cells = [entry.event, entry.node, str(entry.start_ms), "" if entry.end_ms is None else str(entry.end_ms)]
        if self.settings.wants_position:
            cells += ["", "", ""]
        if self.settings.tracks_changes:
            cells += [entry.old, entry.new]
        if self.settings.identifies_user:
            cells.append(self._user)
        if self.settings.wants_reasons:
            cells.append(entry.reason)
        return ",".join(map(_cell, cells))


def _cell(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if any(sign in text for sign in ',"\n\r') else text


def _is_whole_repeat(session: FormSession, ref: str) -> bool:
    parent = session.tree.find(ref.rpartition("/")[0]) if "/" in ref.strip("/") else None
    if parent is None or ref.endswith("]"):
        return False
    definition = session.definition.by_ref.get(f"{parent.definition.ref}/{ref.rpartition('/')[2]}")
    return definition is not None and definition.is_repeat


def _rows(session: FormSession, ref: str) -> int:
    parent = session.tree.find(ref.rpartition("/")[0])
    if parent is None:
        return 0
    definition = session.definition.by_ref[f"{parent.definition.ref}/{ref.rpartition('/')[2]}"]
    return len(parent.groups.get(definition.name, ()))


def _questions_in(session: FormSession, top: InstanceNode) -> Iterator[InstanceNode]:
    controls = session.definition.controls
    return (node for node in top.walk() if node.relevant and node.definition.index in controls)


def shown_value(session: FormSession, node: InstanceNode) -> str:
    """Return an answer as Collect shows it to people: choices apart by commas, days as day, month and year."""
    text, control = node.text, session.definition.controls.get(node.definition.index)
    if control is not None and control.kind in _LISTS:
        return ", ".join(text.split())
    if control is not None and control.kind is Kind.SELECT_ONE:
        return text
    return _spoken(text, node.definition.bind.datatype)


def _spoken(text: str, datatype: str) -> str:
    try:
        match datatype:
            case "date" if text:
                return f"{date.fromisoformat(text[:10]):%d/%m/%y}"
            case "dateTime" if text:
                return f"{datetime.fromisoformat(text):%d/%m/%y %H:%M}"
            case "time" if text:
                return f"{time.fromisoformat(text):%H:%M}"
            case _:
                return text
    except ValueError:
        return text
