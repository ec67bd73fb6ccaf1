"""Fill a draft from answers that were prepared elsewhere, in the order in which the form asks for them."""

import mimetypes
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Final

from caseworker.base import CaseworkerError
from caseworker.desk.filling import Filling
from caseworker.desk.offering import FileUnreadable
from caseworker.forms import AddRepeat, Kind, QuestionState, RepeatState, SetAnswer

Answers = Mapping[str, "Given"]
Given = str | int | float | bool | None | Sequence["Given"] | Answers
"""An answer: text, a number, a list of choices; or the answers of a group; or a list with one entry for each row."""

_STEP: Final = re.compile(r"(?P<name>[^\[/]+)(?:\[(?P<row>\d+)\])?")
_CHUNK_BYTES: Final = 256 * 1024


class AnswersNotAsked(CaseworkerError):
    """Some prepared answers belong to no question that the form asks."""

    code: ClassVar[str] = "answers.not-asked"
    sentence: str = "Some of the answers belong to no question that this form asks. The others are kept in the draft."
    next_step: str = "Check the names that are listed against the form."

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(", ".join(names))
        self.names = names


@dataclass(slots=True)
class _Prepared:
    """The prepared answers, and which of them have been given."""

    answers: Answers
    used: set[tuple[str | int, ...]] = field(default_factory=set)

    def at(self, ref: str) -> Given:
        """Return the answer for a reference, or None."""
        return prepared_answer(self.answers, ref)

    def unused(self) -> tuple[str, ...]:
        """Return the names of the answers that were never given."""
        return tuple("/".join(map(str, path)) for path in _leaves(self.answers) if path not in self.used)


def prepared_answer(answers: Answers, ref: str) -> Given:
    """Return what was prepared for the question, group or repeat with this reference, or None."""
    found: Given = answers
    for step in _steps(ref):
        match found:
            case Mapping() if isinstance(step, str):
                found = found.get(step)
            case Sequence() if isinstance(step, int) and not isinstance(found, str) and step <= len(found):
                found = found[step - 1]
            case _:
                return None
    return found


def fill_from(filling: Filling, answers: Answers, *, files_from: Path) -> None:
    """Give every prepared answer to the question of the same name, adding rows of repeats as they are needed.

    Args:
        filling: the draft.
        answers: nested as the form's groups and repeats are; several choices as a list; files as paths.
        files_from: the folder that relative paths of files start from.

    Raises:
        AnswersNotAsked: some belong to no question that is asked; the others are kept.
        FileUnreadable: a file cannot be opened; what came before is kept.
        AnswerRefused: the form does not take an answer; what came before is kept.
    """
    prepared = _Prepared(answers)
    while _give_next(filling, prepared, files_from):
        pass
    unused = prepared.unused()
    if unused:
        raise AnswersNotAsked(unused)


def _give_next(filling: Filling, prepared: _Prepared, files_from: Path) -> bool:
    """Give the first answer that was not given yet; what is asked next may depend on it."""
    for item in filling.session.walk():
        path = tuple(_steps(item.ref))
        if isinstance(item, RepeatState):
            rows = prepared.at(item.ref)
            if item.can_add and isinstance(rows, Sequence) and not isinstance(rows, str) and item.count < len(rows):
                filling.apply(AddRepeat(item.ref))
                return True
        elif isinstance(item, QuestionState) and path not in prepared.used and not item.readonly:
            answer = prepared.at(item.ref)
            if answer is not None:
                prepared.used.add(path)
                _give(filling, item, answer, files_from)
                return True
    return False


def _give(filling: Filling, question: QuestionState, answer: Given, files_from: Path) -> None:
    value = _text(answer)
    if question.kind is Kind.UPLOAD and value:
        path = files_from / value
        media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        try:
            with path.open("rb") as file:
                chunks = iter(lambda: file.read(_CHUNK_BYTES), b"")
                filling.attach(question.ref, chunks, media_type=media_type, name=path.name)
        except OSError as error:
            raise FileUnreadable(f"{question.ref}: {type(error).__name__}") from error
    else:
        filling.apply(SetAnswer(question.ref, value))


def _text(answer: Given) -> str:
    match answer:
        case bool():
            return "true" if answer else "false"
        case Mapping() | None:
            return ""
        case str():
            return answer
        case Sequence():
            return " ".join(_text(part) for part in answer)
        case _:
            return str(answer)


def _steps(ref: str) -> Iterator[str | int]:
    """Yield ``health``, ``conditions``, 2, ``name`` for ``/data/health/conditions[2]/name``."""
    for step in ref.strip("/").split("/")[1:]:
        match = _STEP.fullmatch(step)
        if match is not None:
            yield match["name"].rpartition(":")[2]
            if match["row"]:
                yield int(match["row"])


def _leaves(given: Given, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    match given:
        case Mapping():
            for name, inner in given.items():
                yield from _leaves(inner, (*path, name))
        case Sequence() if not isinstance(given, str) and any(isinstance(row, Mapping) for row in given):
            for number, row in enumerate(given, 1):
                yield from _leaves(row, (*path, number))
        case None:
            return
        case _:
            yield path
