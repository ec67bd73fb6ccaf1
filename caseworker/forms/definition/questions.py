"""The questions of a form in every language, for whoever shows, checks or files a form without filling it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from caseworker.forms.definition.form import FormDefinition, items
from caseworker.forms.definition.parts import BodyItem, Control, Group, Kind, Piece, Repeat, Text
from caseworker.forms.definition.texts import LONG

GUIDANCE = "guidance"


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of one item in one language; outputs are left out, as they need answers.

    `media` holds the addresses of pictures and sound of the label, by form.
    """

    label: str
    hint: str
    guidance: str
    media: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ChoiceDef:
    """A choice that the form itself lists, with its labels by language."""

    value: str
    labels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class QuestionDef:
    """One question or note as the form defines it.

    Attributes:
        name: the last part of its reference.
        groups: names of the groups and repeats around it, outermost first.
        texts: by language; a form without translations has the one language `""`.
        choices: those written in the form or in its own lists; empty for files beside the form.
        has_constraint, is_calculated: the bind has such an expression.
        required, relevant: the expression as written, or an empty string.
        attributes: of the control; `bind_attributes`: of the bind, by Clark name.
    """

    ref: str
    name: str
    kind: Kind
    datatype: str
    appearance: str
    groups: tuple[str, ...]
    texts: Mapping[str, Texts]
    choices: tuple[ChoiceDef, ...]
    required: str
    relevant: str
    readonly: str
    has_constraint: bool
    is_calculated: bool
    attributes: Mapping[str, str]
    bind_attributes: Mapping[str, str]


def layout_appearances(definition: FormDefinition) -> tuple[tuple[str, str], ...]:
    """Return the reference and the appearance of each group and repeat."""
    found = (item for item in items(definition.body) if not isinstance(item, Control))
    return tuple((definition.nodes[item.node].ref if item.node >= 0 else "", item.appearance) for item in found)


def questions(definition: FormDefinition) -> tuple[QuestionDef, ...]:
    """Return every question and note of the body, in order."""
    return tuple(_questions(definition, definition.body, ()))


def _questions(
    definition: FormDefinition, body: tuple[BodyItem, ...], groups: tuple[str, ...]
) -> Iterator[QuestionDef]:
    for item in body:
        if isinstance(item, Control):
            yield _question(definition, item, groups)
        else:
            name = _name(definition, item)
            inner = groups if not name or (groups and groups[-1] == name) else (*groups, name)
            yield from _questions(definition, item.items, inner)


def _name(definition: FormDefinition, item: Group | Repeat) -> str:
    return definition.nodes[item.node].ref.rpartition("/")[2] if item.node >= 0 else ""


def _question(definition: FormDefinition, control: Control, groups: tuple[str, ...]) -> QuestionDef:
    node = definition.nodes[control.node]
    bind = node.bind
    languages = definition.languages or ("",)
    readonly = bind.readonly.text.strip() if bind.readonly is not None else ""
    is_note = control.kind is Kind.INPUT and readonly == "true()"
    return QuestionDef(
        ref=node.ref,
        name=node.ref.rpartition("/")[2],
        kind=Kind.NOTE if is_note else control.kind,
        datatype=bind.datatype,
        appearance=control.appearance,
        groups=groups,
        texts=MappingProxyType({language: _texts(definition, control, language) for language in languages}),
        choices=_choices(definition, control, languages),
        required=bind.required.text.strip() if bind.required is not None else "",
        relevant=bind.relevant.text.strip() if bind.relevant is not None else "",
        readonly=readonly,
        has_constraint=bind.constraint is not None,
        is_calculated=bind.calculate is not None,
        attributes=control.attributes,
        bind_attributes=bind.attributes,
    )


def _texts(definition: FormDefinition, control: Control, language: str) -> Texts:
    label = _forms(definition, control.label, language)
    hint = _forms(definition, control.hint, language)
    media = {form: piece.plain for form, piece in label.items() if form not in (LONG, "short", GUIDANCE)}
    return Texts(_plain(label), _plain(hint), hint[GUIDANCE].plain if GUIDANCE in hint else "", MappingProxyType(media))


def _plain(forms: Mapping[str, Piece]) -> str:
    piece = forms.get(LONG) or forms.get("short")
    return piece.plain if piece is not None else ""


def _forms(definition: FormDefinition, text: Text | None, language: str) -> Mapping[str, Piece]:
    if text is None:
        return {}
    if text.itext_id is None:
        return {LONG: text.inline}
    entry = definition.itext.entry(text.itext_id, language)
    return entry.forms if entry is not None else {}


def _choices(definition: FormDefinition, control: Control, languages: tuple[str, ...]) -> tuple[ChoiceDef, ...]:
    if control.itemset is None:
        return tuple(
            ChoiceDef(c.value, {language: _plain(_forms(definition, c.label, language)) for language in languages})
            for c in control.choices
        )
    found: list[ChoiceDef] = []
    for name in sorted(control.itemset.nodeset.dependencies(definition.nodes[control.node].path).instances):
        secondary = definition.secondaries.get(name)
        if secondary is None or secondary.src or secondary.root is None:
            continue
        for item in secondary.root.named("item"):
            cells = {cell.name: str(cell.value()) for cell in item.named("*")}
            labels = {language: _item_label(definition, cells, language) for language in languages}
            found.append(ChoiceDef(cells.get("name", ""), labels))
    return tuple(found)


def _item_label(definition: FormDefinition, cells: Mapping[str, str], language: str) -> str:
    if "itextId" in cells:
        return _plain(_forms(definition, Text(itext_id=cells["itextId"]), language))
    return cells.get("label", "")
