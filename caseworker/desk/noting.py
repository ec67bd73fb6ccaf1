"""What is noted beside the answers of a draft: who gave each, what the citizen does not know, what comes later.

Notes are no part of the form: they never reach the office. They stand in the draft's journal with the operations of
the form, in its snapshots, and with what was sent as long as its answers are kept here.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from caseworker.casework import AnswerNote, Source, note_from
from caseworker.forms import Operation, SetAnswer

_NOTE: Final = "note"
_SPEAKER: Final = "speaker"
_ROW: Final = re.compile(r"(?P<repeat>.*)\[(?P<number>\d+)\]")


@dataclass(frozen=True, slots=True)
class NoteAnswer:
    """Note something beside the question at `ref`."""

    ref: str
    note: AnswerNote

    def to_dict(self) -> dict[str, str]:
        """Return the journal form."""
        return {"op": _NOTE, "ref": self.ref, **self.note.to_dict()}


@dataclass(frozen=True, slots=True)
class SpeakAs:
    """Take `source` for whoever answers from here on, until the day `on` ends."""

    source: Source
    on: date

    def to_dict(self) -> dict[str, str]:
        """Return the journal form."""
        return {"op": _SPEAKER, "on": self.on.isoformat(), **AnswerNote(self.source).to_dict()}


Noting = NoteAnswer | SpeakAs


@dataclass(slots=True)
class DraftNotes:
    """The notes of one draft, by the reference of their question, and who speaks now."""

    today: date
    _notes: dict[str, AnswerNote] = field(default_factory=dict, repr=False)
    _speaker: tuple[Source, str] = field(default=(Source(), ""), repr=False)

    def of(self, ref: str) -> AnswerNote:
        """Return what is noted beside a question."""
        return self._notes.get(ref, AnswerNote())

    @property
    def everything(self) -> Mapping[str, AnswerNote]:
        """The notes that say something."""
        return self._notes

    @property
    def speaker(self) -> Source:
        """Who answers unless something else is said; the citizen again on another day."""
        source, on = self._speaker
        return source if on == self.today.isoformat() else Source()

    def entry_for(self, operation: Operation | Noting, source: Source | None = None) -> dict[str, str]:
        """Return what the journal keeps of an operation: an answer with who gave it, None for who speaks now."""
        entry = operation.to_dict()
        if isinstance(operation, SetAnswer) and operation.value:
            entry |= AnswerNote(self.speaker if source is None else source).to_dict()
        return entry

    def follow(self, entry: Mapping[str, str]) -> None:
        """Bring the notes in line with one entry of the journal.

        Raises:
            ValueError: the entry names no known teller.
        """
        match entry["op"]:
            case "set" | "note":
                self._put(entry["ref"], note_from(entry))
            case "remove_repeat":
                self._renumber(entry["ref"], lambda number, gone: None if number == gone else number - (number > gone))
            case "move_repeat":
                to = int(entry["to"])
                self._renumber(entry["ref"], lambda number, moved: _place_after(number, moved, to))
            case "speaker":
                self._speaker = (note_from(entry).source, entry["on"])
            case _:
                pass

    def without(self, refs: frozenset[str]) -> "DraftNotes":
        """Return the notes but for those of some questions."""
        kept = {ref: note for ref, note in self._notes.items() if ref not in refs}
        return DraftNotes(self.today, kept, self._speaker)

    def written(self) -> str:
        """Return all of it as text; empty where nothing is noted."""
        source, on = self._speaker
        speaks = [] if source.is_citizen else [SpeakAs(source, date.fromisoformat(on)).to_dict()]
        noted = [NoteAnswer(ref, note).to_dict() for ref, note in self._notes.items()]
        return json.dumps([*speaks, *noted], ensure_ascii=False) if speaks or noted else ""

    def _put(self, ref: str, note: AnswerNote) -> None:
        if note.is_plain:
            self._notes.pop(ref, None)
        else:
            self._notes[ref] = note

    def _renumber(self, row: str, number_after: Callable[[int, int], int | None]) -> None:
        """Give the notes of the rows beside `row` the numbers that these have now; None forgets them.

        Args:
            row: the one that was taken out or moved.
            number_after: from the number of a row, and that of `row` as it was.
        """
        found = _ROW.fullmatch(row)
        if found is None:
            return
        own, after = int(found["number"]), f"{found['repeat']}["
        renumbered: dict[str, AnswerNote] = {}
        for ref, note in self._notes.items():
            number, closes, rest = ref.removeprefix(after).partition("]")
            if not (ref.startswith(after) and closes and number.isdecimal()):
                renumbered[ref] = note
                continue
            now = number_after(int(number), own)
            if now is not None:
                renumbered[f"{after}{now}]{rest}"] = note
        self._notes = renumbered


def _place_after(number: int, moved: int, to: int) -> int:
    """Return which number a row has once the one at `moved` stands at `to`."""
    if number == moved:
        return to
    if moved < number <= to:
        return number - 1
    return number + 1 if to <= number < moved else number


def is_noting(entry: Mapping[str, str]) -> bool:
    """Say whether an entry of a journal is about notes alone, not about the form."""
    return entry.get("op") in {_NOTE, _SPEAKER}


def read_notes(written: str, *, today: date) -> DraftNotes:
    """Read notes back.

    Raises:
        ValueError: the text is none of ours.
    """
    notes = DraftNotes(today)
    for entry in json.loads(written) if written else []:
        notes.follow(entry)
    return notes
