"""What an author should know about a form that works: files that are missing, rules that never apply."""

from collections.abc import Iterator
from typing import Final

from caseworker.forms.definition.form import FormDefinition
from caseworker.forms.definition.parts import NOTHING
from caseworker.forms.faults import Fault, Severity
from caseworker.forms.list_advice import check_lists
from caseworker.forms.media import MediaSource, file_name
from caseworker.forms.references import check_references

_MEDIA_FORMS: Final = ("image", "big-image", "audio", "video")


def check_form(definition: FormDefinition, media: MediaSource) -> tuple[Fault, ...]:
    """Return what loading alone does not find; all are warnings.

    Args:
        definition: of the form.
        media: the files beside it; each that a text shows is opened once.
    """
    return (
        *_missing_files(definition, media),
        *_idle_constraints(definition),
        *check_references(definition),
        *check_lists(definition),
    )


def _missing_files(definition: FormDefinition, media: MediaSource) -> Iterator[Fault]:
    known: dict[str, bool] = {}
    for ref, name in dict.fromkeys(_shown_files(definition)):
        if name not in known:
            known[name] = media.open(name) is not None
        if not known[name]:
            sentence = f"The file {name} that the form shows is missing."
            cure = f"Put {name} into the folder of the form's files."
            yield Fault(Severity.WARNING, "media.missing", sentence, cure, ref=ref)


def _shown_files(definition: FormDefinition) -> Iterator[tuple[str, str]]:
    for texts in definition.itext.entries.values():
        for text_id, entry in texts.items():
            for form in _MEDIA_FORMS:
                piece = entry.forms.get(form, NOTHING)
                name = file_name(piece.plain) if piece.plain and not piece.outputs else None
                if name is not None:
                    yield text_id, name


def _idle_constraints(definition: FormDefinition) -> Iterator[Fault]:
    for node in definition.nodes:
        if node.bind.constraint is None:
            continue
        readonly = node.bind.readonly
        fixed = readonly is not None and readonly.text.replace(" ", "") == "true()"
        if fixed or node.children or (node.index not in definition.controls and node.bind.calculate is None):
            sentence = f"{node.ref} has a constraint, but nobody can answer there, so it never applies."
            cure = "Move the constraint to the question that it is about, or take it away."
            yield Fault(
                Severity.WARNING,
                "bind.idle-constraint",
                sentence,
                cure,
                line=node.bind.line,
                ref=node.ref,
                part="constraint",
            )
