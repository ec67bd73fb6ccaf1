"""Rows of a repeat: what tells one from another, and how one that was taken out is put back; no Qt."""

from dataclasses import dataclass, field, replace
from typing import Final

from caseworker.casework import Source
from caseworker.desk import AnswerRefused, Change, Filling, one_line, spoken
from caseworker.forms import AddRepeat, FormSession, Kind, MoveRepeat, OperationRefused, SetAnswer

_TOLD: Final = 3
"""Answers of a row that its line shows."""
_SILENT: Final = frozenset({Kind.NOTE, Kind.UPLOAD, Kind.TRIGGER, Kind.SECRET})


@dataclass(frozen=True, slots=True)
class RemovedRow:
    """A row as it stood when it was taken out: each answer by its place below the row, in the order of the form."""

    repeat: str
    number: int
    """Where it stood, from 1."""
    summary: str = field(repr=False)
    answers: tuple[tuple[str, str, Source], ...] = field(repr=False)
    """Place, text and who gave it."""


def row_summary(session: FormSession, row: str) -> str:
    """Return the first answers of a row as a person would say them."""
    told: list[str] = []
    for ref, _ in _answers(session, row):
        if len(told) == _TOLD:
            break
        question = session.question(ref)
        if question.kind not in _SILENT and not question.readonly:
            told.append(one_line(spoken(question, session.language)))
    return " · ".join(filter(None, told))


def row_as_it_stands(filling: Filling, row: str) -> RemovedRow:
    """Return what is needed to put a row back."""
    session, notes = filling.session, filling.notes
    answers = tuple((ref.removeprefix(row), text, notes.of(ref).source) for ref, text in _answers(session, row))
    repeat, _, number = row.rpartition("[")
    return RemovedRow(repeat, int(number.rstrip("]")), row_summary(session, row), answers)


def put_back(filling: Filling, removed: RemovedRow) -> list[Change]:
    """Put a row back where it stood; return the changes to keep.

    Raises:
        AnswerRefused: the repeat takes no row any more; nothing was changed.
    """
    changes, row = _added(filling, removed)
    changes.append(filling.change(MoveRepeat(row, removed.number)))
    return changes


def copy_row(filling: Filling, row: str) -> list[Change]:
    """Add a row with the answers of another one, but no file that was given for it; return the changes to keep.

    Raises:
        AnswerRefused: the repeat takes no further row; nothing was changed.
    """
    stands, session = row_as_it_stands(filling, row), filling.session
    answers = tuple(answer for answer in stands.answers if session.question(row + answer[0]).kind is not Kind.UPLOAD)
    return _added(filling, replace(stands, answers=answers))[0]


def _added(filling: Filling, removed: RemovedRow) -> tuple[list[Change], str]:
    session = filling.session
    changes = [filling.change(AddRepeat(removed.repeat))]
    parent, _, name = removed.repeat.rpartition("/")
    around = session.tree.find(parent)
    rows = [] if around is None else [node for node in around.elements if node.ref.startswith(f"{parent}/{name}[")]
    row = rows[-1].ref
    for place, text, source in removed.answers:
        changes += _rows_on_the_way(filling, row, place)
        try:
            changes.append(filling.change(SetAnswer(row + place, text), source))
        except AnswerRefused:
            continue  # the form works it out itself, or does not ask it any more
    return changes, row


def _rows_on_the_way(filling: Filling, row: str, place: str) -> list[Change]:
    """Add the inner rows that an answer stands in and that are not there yet."""
    changes: list[Change] = []
    steps = place.strip("/").split("/")
    for depth, step in enumerate(steps):
        here = "/".join((row, *steps[: depth + 1]))
        if step.endswith("]") and filling.session.tree.find(here) is None:
            try:
                changes.append(filling.change(AddRepeat(here.rpartition("[")[0])))
            except AnswerRefused:
                break  # the form counts these rows itself
    return changes


def _answers(session: FormSession, row: str) -> list[tuple[str, str]]:
    node = session.tree.find(row)
    if node is None:
        raise OperationRefused("This row is not in the form.")
    controls = session.definition.controls
    return [
        (inner.ref, inner.text)
        for inner in node.walk()
        if inner.text and inner.relevant and inner.definition.index in controls
    ]
