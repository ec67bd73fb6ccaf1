import json
from collections.abc import Iterator
from datetime import UTC, datetime

from caseworker.base import resources_folder
from caseworker.forms import (
    AddRepeat,
    Environment,
    FormDefinition,
    FormSession,
    HeldMedia,
    Operation,
    SetAnswer,
    convert_xlsform,
    load_xform,
)

SERVICES = resources_folder() / "services"
SAMPLES = SERVICES / "samples"
NAMES = ("blue_badge", "council_tax_reduction", "missed_bin")
NOW = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
REFERENCE = "NFL 7F3K 92XM"
COUNTED = ("job",)
"""Repeats whose rows come from a number that was answered."""

_converted: dict[str, bytes] = {}


def xform(name: str) -> bytes:
    """The XForm of a sample service, converted once."""
    if name not in _converted:
        path = SERVICES / f"{name}.xlsx"
        converted = convert_xlsform(path.read_bytes(), name=path.name)
        assert converted.faults == ()
        _converted[name] = converted.xml
    return _converted[name]


def definition_of(name: str) -> FormDefinition:
    return load_xform(xform(name), HeldMedia())


def begun(name: str, *, now: datetime = NOW, reference: str = REFERENCE) -> FormSession:
    properties = {"caseworker_reference": reference} if reference else {}
    return FormSession.create(definition_of(name), Environment(now=lambda: now, zone=UTC, properties=properties))


def sample_answers(name: str) -> dict[str, object]:
    answers: dict[str, object] = json.loads((SAMPLES / f"{name}.answers.json").read_text(encoding="utf-8"))
    return answers


def operations(answers: dict[str, object], base: str = "/data") -> Iterator[Operation]:
    """Read nested answers as what a person does to a new form, where each repeat has one row."""
    for name, answer in answers.items():
        ref = f"{base}/{name}"
        if isinstance(answer, dict):
            yield from operations(answer, ref)
        elif isinstance(answer, list) and all(isinstance(row, dict) for row in answer):
            for number, row in enumerate(answer, start=1):
                if number > 1 and name not in COUNTED:
                    yield AddRepeat(ref)
                yield from operations(row, f"{ref}[{number}]")
        else:
            yield SetAnswer(ref, " ".join(answer) if isinstance(answer, list) else str(answer))


def filled(name: str, *, now: datetime = NOW, reference: str = REFERENCE) -> FormSession:
    session = begun(name, now=now, reference=reference)
    for operation in operations(sample_answers(name)):
        session.apply(operation)
    return session
