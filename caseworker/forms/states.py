"""What a person sees of a form at one moment, as frozen values in the order of the body."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from caseworker.forms.choices import Choice
from caseworker.forms.definition.form import FormDefinition
from caseworker.forms.definition.names import OPENROSA, clark
from caseworker.forms.definition.parts import (
    SELECTS,
    Bind,
    BodyItem,
    Control,
    Group,
    Kind,
    NodeDef,
    Repeat,
    Text,
    no_attributes,
)
from caseworker.forms.host import SessionHost
from caseworker.forms.instance.node import InstanceNode
from caseworker.forms.instance.tree import Tree
from caseworker.forms.xpath import Context, EvaluationError

CONSTRAINT_SENTENCE = "This answer is not allowed here."
REQUIRED_SENTENCE = "This question needs an answer."
MAX_PIXELS = clark(OPENROSA, "max-pixels")


class ProblemKind(StrEnum):
    """Why an answer cannot stand."""

    REQUIRED = "required"
    CONSTRAINT = "constraint"
    EVALUATION = "evaluation"


@dataclass(frozen=True, slots=True)
class Problem:
    """What keeps a form from being finished, at one question."""

    ref: str
    code: ProblemKind
    sentence: str
    written_by_form: bool = False


@dataclass(frozen=True, slots=True)
class QuestionState:
    """One question now.

    Attributes:
        kind: how it is asked; `NOTE` is an input that takes no answer.
        value: the text of the XML, kept also while the question is not relevant.
        problem: what is wrong with the answer; None where nothing is, or the question is not relevant.
        media: addresses of pictures and sound of the label, by form (`image`, `audio`, ...).
        section: labels of the groups and rows around it, outermost first.
        attributes: of the control in the form: `start`, `end`, `step`, `mediatype`, `rows`, ...; and `max-pixels`.
    """

    ref: str
    kind: Kind
    datatype: str
    label: str | None
    hint: str | None
    guidance: str | None
    choices: tuple[Choice, ...]
    value: str
    relevant: bool
    required: bool
    readonly: bool
    problem: Problem | None
    appearance: str
    media: Mapping[str, str]
    section: tuple[str, ...]
    attributes: Mapping[str, str] = field(default_factory=no_attributes)


@dataclass(frozen=True, slots=True)
class GroupState:
    """A group, or one instance of a repeat (`kind` is then `REPEAT` and `ref` ends in its number)."""

    ref: str
    kind: Kind
    label: str | None
    hint: str | None
    relevant: bool
    appearance: str
    section: tuple[str, ...]
    attributes: Mapping[str, str] = field(default_factory=no_attributes)


@dataclass(frozen=True, slots=True)
class RepeatState:
    """A repeat as a whole: how many instances stand there, and whether a person may add or remove one."""

    ref: str
    label: str | None
    count: int
    can_add: bool
    can_remove: bool
    relevant: bool
    appearance: str
    section: tuple[str, ...]


ItemState = QuestionState | GroupState | RepeatState


class StateReader:
    """Reads states from a running instance."""

    def __init__(self, definition: FormDefinition, tree: Tree, host: SessionHost) -> None:
        self._definition = definition
        self._tree = tree
        self._host = host

    def walk(self, *, everything: bool = False) -> Iterator[ItemState]:
        """Go through the body in order; with `everything`, also through what is not relevant."""
        yield from self._items(self._definition.body, self._tree.root, (), everything=everything)

    def _items(
        self, items: tuple[BodyItem, ...], around: InstanceNode, section: tuple[str, ...], *, everything: bool
    ) -> Iterator[ItemState]:
        for item in items:
            if isinstance(item, Control):
                node = self._node(item.node, around)
                if node is not None and (everything or node.relevant):
                    yield self.question(item, node, section)
            elif isinstance(item, Group):
                yield from self._group(item, around, section, everything=everything)
            else:
                yield from self._repeat(item, around, section, everything=everything)

    def _node(self, index: int, around: InstanceNode) -> InstanceNode | None:
        return self._tree.nearest(self._definition.nodes[index], around)

    def _group(
        self, group: Group, around: InstanceNode, section: tuple[str, ...], *, everything: bool
    ) -> Iterator[ItemState]:
        only = group.items[0] if len(group.items) == 1 else None
        if isinstance(only, Repeat) and only.node == group.node:
            yield from self._repeat(only, around, section, everything=everything)
            return
        node = self._node(group.node, around) if group.node >= 0 else around
        if node is None or not (everything or node.relevant):
            return
        label = self.text(group.label, node)
        ref = node.ref if group.node >= 0 else ""
        hint = self.text(group.hint, node)
        yield GroupState(ref, Kind.GROUP, label, hint, node.relevant, group.appearance, section, group.attributes)
        inner = (*section, label) if label else section
        yield from self._items(group.items, node, inner, everything=everything)

    def _repeat(
        self, repeat: Repeat, around: InstanceNode, section: tuple[str, ...], *, everything: bool
    ) -> Iterator[ItemState]:
        definition = self._definition.nodes[repeat.node]
        parent = self._node(definition.parent, around)
        if parent is None or not (everything or parent.relevant):
            return
        instances = parent.groups.get(definition.name, [])
        yield self.repeat(repeat, definition, parent, section)
        for node in list(instances):
            if not (everything or node.relevant):
                continue
            label = self.text(repeat.label, node)
            yield GroupState(
                node.ref, Kind.REPEAT, label, None, node.relevant, repeat.appearance, section, repeat.attributes
            )
            number = f"{label or definition.ref.rpartition('/')[2]} {node.position()}"
            yield from self._items(repeat.items, node, (*section, number), everything=everything)

    def repeat(
        self, repeat: Repeat, definition: NodeDef, parent: InstanceNode, section: tuple[str, ...]
    ) -> RepeatState:
        """Read a repeat as a whole."""
        instances = parent.groups.get(definition.name, [])
        count = len(instances)
        relevant = parent.relevant and self._is_open(definition, instances, parent)
        free = repeat.count is None and not repeat.fixed and relevant
        ref = f"{parent.ref}/{definition.ref.rpartition('/')[2]}"
        label = self.text(repeat.label, self._tree.phantom(definition, parent))
        return RepeatState(ref, label, count, free, free and count > 0, relevant, repeat.appearance, section)

    def _is_open(self, definition: NodeDef, instances: list[InstanceNode], parent: InstanceNode) -> bool:
        condition = definition.bind.relevant
        if condition is None or any(node.relevant for node in instances):
            return True
        try:
            return condition.as_boolean(Context(self._tree.phantom(definition, parent), self._host))
        except EvaluationError:
            return False

    def question(
        self, control: Control, node: InstanceNode, section: tuple[str, ...] = (), *, language: str = ""
    ) -> QuestionState:
        """Read one question, in the active language or in another one."""
        kind = control.kind
        bind = node.definition.bind
        if kind is Kind.INPUT and node.readonly and not node.text:
            kind = Kind.NOTE
        language = language or self._host.language
        return QuestionState(
            ref=node.ref,
            kind=kind,
            datatype=bind.datatype,
            label=self.text(control.label, node, language),
            hint=self.text(control.hint, node, language),
            guidance=self._host.wording.guidance(control.hint, node, language),
            choices=self._host.choices.choices(control, node, language) if control.kind in SELECTS else (),
            value=node.text,
            relevant=node.relevant,
            required=node.required,
            readonly=node.readonly,
            problem=self.problem(node, language),
            appearance=control.appearance,
            media=self._host.wording.media(control.label, node, language),
            section=section,
            attributes=_attributes(control, bind),
        )

    def text(self, text: Text | None, node: InstanceNode, language: str = "") -> str | None:
        """Return a text with its outputs, in the active language or in another one."""
        return self._host.wording.text(text, node, language or self._host.language)

    def whole_text(self, text: Text | None, node: InstanceNode) -> str | None:
        """Return a text with its guidance and every other form of it that is read."""
        return self._host.wording.whole(text, node, self._host.language)

    def problem(self, node: InstanceNode, language: str = "") -> Problem | None:
        """Return what is wrong with the value of a node now, told in the active language or in another one."""
        if not node.relevant:
            return None
        bind = node.definition.bind
        if node.text == "":
            if not node.required:
                return None
            message = self.text(bind.required_message, node, language)
            return Problem(node.ref, ProblemKind.REQUIRED, message or REQUIRED_SENTENCE, message is not None)
        if bind.constraint is None or self._holds(node):
            return None
        message = self.text(bind.constraint_message, node, language)
        return Problem(node.ref, ProblemKind.CONSTRAINT, message or CONSTRAINT_SENTENCE, message is not None)

    def _holds(self, node: InstanceNode) -> bool:
        constraint = node.definition.bind.constraint
        try:
            return constraint is None or constraint.as_boolean(Context(node, self._host))
        except EvaluationError:
            return True  # the form's fault, not the citizen's; told by `forms check`


def _attributes(control: Control, bind: Bind) -> Mapping[str, str]:
    longest = bind.attributes.get(MAX_PIXELS)
    return control.attributes if longest is None else {**control.attributes, "max-pixels": longest}
