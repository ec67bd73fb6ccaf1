"""What an interview comes back to before the answers are read back: put off for later, or not known today."""

from dataclasses import dataclass

from caseworker.casework import AnswerNote
from caseworker.desk.filling import Filling
from caseworker.desk.reading_back import one_line


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """A question that is asked now and was left, with what is noted beside it."""

    ref: str
    question: str
    note: AnswerNote


def left_open(filling: Filling) -> tuple[LeftOpen, ...]:
    """Return the questions that are to be come back to, in the order of the form."""
    wanted = {ref: note for ref, note in filling.notes.everything.items() if note.is_for_later or note.is_unknown}
    if not wanted:
        return ()
    session = filling.session
    asked = (node.ref for node in session.tree.root.walk() if node.ref in wanted and node.relevant)
    found = ((session.question(ref), wanted[ref]) for ref in asked)
    return tuple(
        LeftOpen(question.ref, one_line(question.label), note)
        for question, note in found
        if note.is_for_later or not question.value
    )
