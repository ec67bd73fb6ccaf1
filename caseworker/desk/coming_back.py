"""What an interview comes back to before the answers are read back: put off for later, or not known today."""

from dataclasses import dataclass

from caseworker.casework import AnswerNote
from caseworker.desk.filling import Filling
from caseworker.desk.reading_back import asked_questions, one_line


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """A question that is asked now and was left, with what is noted beside it."""

    ref: str
    question: str
    note: AnswerNote


def left_open(filling: Filling) -> tuple[LeftOpen, ...]:
    """Return the questions that are to be come back to, in the order of the form."""
    notes = filling.notes
    asked = ((question, notes.of(question.ref)) for question in asked_questions(filling.session) if notes.everything)
    return tuple(
        LeftOpen(question.ref, one_line(question.label), note)
        for question, note in asked
        if note.is_for_later or (note.is_unknown and not question.value)
    )
