"""How far a form is, counted after every answer: so it reads the running tree and no texts."""

from caseworker.casework import HowFar
from caseworker.catalogue import SERVICE_CARD
from caseworker.forms import FormSession, Kind

_NO_QUESTIONS = frozenset({Kind.NOTE, Kind.GROUP, Kind.REPEAT})


def how_far(session: FormSession) -> HowFar:
    """Count the questions that are asked now, and those of them that have an answer."""
    controls = session.definition.controls
    asked = [
        node
        for node in session.tree.root.walk()
        if node.relevant
        and (control := controls.get(node.definition.index)) is not None
        and control.kind not in _NO_QUESTIONS
        and not node.readonly
        and f"/{SERVICE_CARD}/" not in node.definition.ref
    ]
    return HowFar(sum(node.text != "" for node in asked), len(asked))
