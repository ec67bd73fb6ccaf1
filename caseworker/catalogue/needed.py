"""What the office still needs to see once the form is filled in, as the form itself says it.

The convention: a group named `still_needed` holds notes. The label of each is one document, and its `relevant`
says when that is still missing, such as while the question that takes a copy has no answer. So Collect shows the
same list on a page of its own before the declaration, and the citizen's letter carries it.
"""

from typing import Final

from caseworker.forms import FormSession, Kind, QuestionState

STILL_NEEDED: Final = "still_needed"


def still_needed(session: FormSession) -> tuple[str, ...]:
    """Return the documents that are missing now, in the order and the language of the form."""
    group = f"{session.definition.nodes[0].ref}/{STILL_NEEDED}/"
    notes = (
        item
        for item in session.walk()
        if isinstance(item, QuestionState) and item.kind is Kind.NOTE and item.ref.startswith(group)
    )
    return tuple(filter(None, (" ".join((note.label or "").split()) for note in notes)))
