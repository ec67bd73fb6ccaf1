"""Which pages an interview has now and how they stand, read from the running form without its texts; no Qt.

A full walk of the form reads every label and every choice. The outline reads values and duties alone, so that it can
be read again after each answer, in a form of 1,000 questions too.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from caseworker.desk import is_card
from caseworker.forms import FormDefinition, FormSession, Kind, ProblemKind
from caseworker.forms.definition.parts import BodyItem, Control, Group, Repeat, Text
from caseworker.forms.instance.node import InstanceNode

_TOGETHER: Final = frozenset({"field-list", "table-list"})


class StepKind(StrEnum):
    """What a page of the interview shows."""

    QUESTION = "question"
    FIELDS = "fields"
    """Several questions that the form wants side by side."""
    TOLD = "told"
    """Something to read, nothing to answer."""
    ROWS = "rows"
    """What stands in a repeat, to add to and take from."""


@dataclass(frozen=True, slots=True)
class Around:
    """A group or a row that a step stands in; its label is read when it is shown."""

    label: Text | None
    node: InstanceNode
    is_row: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """A group that is named over one of several questions on a page."""

    ref: str
    around: Around


@dataclass(frozen=True, slots=True)
class Step:
    """One page: what stands on it, and how that stands.

    Attributes:
        key: the reference of its question, group or repeat; it finds the step again after an answer.
        refs: of the questions on it; of the rows, on a page of rows.
        section: the number of its section.
        around: the groups and rows inside the section, outermost first.
        heads: the groups that are named between its questions.
    """

    key: str
    kind: StepKind
    refs: tuple[str, ...]
    section: int
    around: tuple[Around, ...] = field(default=(), compare=False, repr=False)
    heads: tuple[Head, ...] = field(default=(), compare=False, repr=False)
    is_answered: bool = True
    needs_answer: bool = False
    is_wrong: bool = False
    can_add: bool = False
    can_remove: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Pages that belong together; without a group around them there is no label."""

    key: str
    around: Around | None = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Outline:
    """The interview as it is now, from the first page to the last."""

    sections: tuple[Section, ...]
    steps: tuple[Step, ...]

    def index_of(self, ref: str) -> int | None:
        """Return the number of the page that shows a reference, or the first page inside it."""
        for number, step in enumerate(self.steps):
            if step.key == ref or (step.kind is not StepKind.ROWS and ref in step.refs):
                return number
        inside = (number for number, step in enumerate(self.steps) if step.key.startswith((f"{ref}/", f"{ref}[")))
        return next(inside, None)

    def first_open(self, *, section: int | None = None, seen: frozenset[str] = frozenset()) -> int:
        """Return the first page that was not passed and lacks an answer, or is wrong; else the first page."""
        mine = [n for n, step in enumerate(self.steps) if section is None or step.section == section]
        wanting = (n for n in mine if self.steps[n].needs_answer or self.steps[n].is_wrong)
        unseen = (n for n in mine if not self.steps[n].is_answered and self.steps[n].key not in seen)
        found = min((n for n in (next(wanting, None), next(unseen, None)) if n is not None), default=None)
        return found if found is not None else next(iter(mine), 0)

    def place_in_section(self, index: int) -> tuple[int, int]:
        """Return which question of its section a page is, and how many there are; pages to read do not count."""
        here = self.steps[index]
        asking = [
            n for n, step in enumerate(self.steps) if step.section == here.section and step.kind is not StepKind.TOLD
        ]
        return sum(n <= index for n in asking), len(asking)


def read_outline(session: FormSession) -> Outline:
    """Read the pages of a form as it stands."""
    reader = _Reader(session)
    reader.read(_opened(session.definition), session.tree.root, ())
    used = sorted({step.section for step in reader.steps})
    numbers = {section: number for number, section in enumerate(used)}
    steps: dict[str, Step] = {}
    for step in reader.steps:
        steps.setdefault(step.key, replace(step, section=numbers[step.section]))
    return Outline(tuple(reader.sections[number] for number in used), tuple(steps.values()))


def _opened(definition: FormDefinition) -> tuple[BodyItem, ...]:
    """Return the items whose groups are the sections: a single group around all the others is none."""
    body = [item for item in definition.body if not is_card(f"{definition.nodes[item.node].ref}/")]
    only = body[0] if len(body) == 1 else None
    if not isinstance(only, Group) or sum(isinstance(item, Group | Repeat) for item in only.items) < 2:
        return tuple(body)
    return only.items


class _Reader:
    """Goes through the body once and gathers sections and steps."""

    def __init__(self, session: FormSession) -> None:
        self._session = session
        self._definition = session.definition
        self._tree = session.tree
        self.sections: list[Section] = []
        self.steps: list[Step] = []

    def read(self, items: tuple[BodyItem, ...], around: InstanceNode, trail: tuple[Around, ...]) -> None:
        """Read the outermost items: each group or repeat with a label begins a section."""
        is_loose = False
        for item in items:
            if isinstance(item, Control):
                if not is_loose:
                    self._begin(str(len(self.sections)), None)
                is_loose = True
                self._control(item, around, trail)
            elif isinstance(item, Group) and item.label is None and self._repeat_of(item) is None:
                node = self._node_of(item, around)
                if node is not None:
                    self.read(item.items, node, trail)
                is_loose = False
            else:
                self._begin_with(item, around)
                self._item(item, around, trail, is_section=True)
                is_loose = False

    def _begin_with(self, item: Group | Repeat, around: InstanceNode) -> None:
        definition = self._definition.nodes[item.node] if item.node >= 0 else around.definition
        node = self._tree.nearest(definition, around) or self._tree.phantom(definition, around)
        self._begin(definition.ref if item.node >= 0 else str(len(self.sections)), Around(item.label, node))

    def _begin(self, key: str, around: Around | None) -> None:
        self.sections.append(Section(key, around))

    def _items(self, items: tuple[BodyItem, ...], around: InstanceNode, trail: tuple[Around, ...]) -> None:
        for item in items:
            self._item(item, around, trail)

    def _item(
        self, item: BodyItem, around: InstanceNode, trail: tuple[Around, ...], *, is_section: bool = False
    ) -> None:
        if isinstance(item, Control):
            self._control(item, around, trail)
        elif isinstance(item, Repeat):
            self._repeat(item, around, trail)
        elif (inner := self._repeat_of(item)) is not None:
            self._repeat(inner, around, trail)
        else:
            self._group(item, around, trail, is_section=is_section)

    def _repeat_of(self, item: BodyItem) -> Repeat | None:
        """Return the repeat that a group is written around."""
        if isinstance(item, Group) and len(item.items) == 1:
            only = item.items[0]
            return only if isinstance(only, Repeat) and only.node == item.node else None
        return None

    def _node_of(self, group: Group, around: InstanceNode) -> InstanceNode | None:
        node = self._tree.nearest(self._definition.nodes[group.node], around) if group.node >= 0 else around
        return node if node is not None and node.relevant else None

    def _group(self, group: Group, around: InstanceNode, trail: tuple[Around, ...], *, is_section: bool) -> None:
        node = self._node_of(group, around)
        if node is None or (group.node >= 0 and is_card(f"{node.ref}/")):
            return
        if group.label is not None and not is_section:
            trail = (*trail, Around(group.label, node))
        if _TOGETHER & set(group.appearance.split()):
            self._fields(node.ref if group.node >= 0 else "", group.items, node, trail)
        else:
            self._items(group.items, node, trail)

    def _repeat(self, repeat: Repeat, around: InstanceNode, trail: tuple[Around, ...]) -> None:
        definition = self._definition.nodes[repeat.node]
        parent = self._tree.nearest(self._definition.nodes[definition.parent], around)
        if parent is None or not parent.relevant:
            return
        rows = [node for node in parent.groups.get(definition.name, ()) if node.relevant]
        for node in list(rows):
            inner = (*trail, Around(repeat.label, node, is_row=True))
            if _TOGETHER & set(repeat.appearance.split()):
                self._fields(node.ref, repeat.items, node, inner)
            else:
                self._items(repeat.items, node, inner)
        state = self._session.states.repeat(repeat, definition, parent, ())
        if state.relevant and (rows or state.can_add):
            phantom = rows[0] if rows else self._tree.phantom(definition, parent)
            step = Step(state.ref, StepKind.ROWS, tuple(node.ref for node in rows), self._here, trail)
            label = (*trail, Around(repeat.label, phantom))
            self.steps.append(replace(step, around=label, can_add=state.can_add, can_remove=state.can_remove))

    def _fields(self, key: str, items: tuple[BodyItem, ...], around: InstanceNode, trail: tuple[Around, ...]) -> None:
        """Put everything in a group on one page; a repeat in it gets pages of its own after it."""
        nodes = list(self._flat(items, around))
        if nodes:
            asks = any(not self._is_told(control, node) for control, node in nodes)
            kind = StepKind.FIELDS if asks else StepKind.TOLD
            step = Step(key or nodes[0][1].ref, kind, tuple(node.ref for _, node in nodes), self._here, trail)
            self.steps.append(self._marked(step, [node for control, node in nodes if not self._is_told(control, node)]))
        for repeat, node in self._repeats_in(items, around):
            self._repeat(repeat, node, trail)

    def _flat(self, items: tuple[BodyItem, ...], around: InstanceNode) -> Iterator[tuple[Control, InstanceNode]]:
        for item in items:
            if isinstance(item, Control):
                node = self._tree.nearest(self._definition.nodes[item.node], around)
                if node is not None and node.relevant:
                    yield item, node
            elif isinstance(item, Group) and self._repeat_of(item) is None:
                node = self._node_of(item, around)
                if node is not None:
                    yield from self._flat(item.items, node)

    def _repeats_in(self, items: tuple[BodyItem, ...], around: InstanceNode) -> Iterator[tuple[Repeat, InstanceNode]]:
        for item in items:
            inner = item if isinstance(item, Repeat) else self._repeat_of(item)
            if inner is not None:
                yield inner, around
            elif isinstance(item, Group):
                node = self._node_of(item, around)
                if node is not None:
                    yield from self._repeats_in(item.items, node)

    def _control(self, control: Control, around: InstanceNode, trail: tuple[Around, ...]) -> None:
        node = self._tree.nearest(self._definition.nodes[control.node], around)
        if node is None or not node.relevant or is_card(node.ref):
            return
        if not self._is_told(control, node):
            self.steps.append(self._marked(Step(node.ref, StepKind.QUESTION, (node.ref,), self._here, trail), [node]))
            return
        before = self.steps[-1] if self.steps else None
        if before is not None and before.kind is StepKind.TOLD and _parent(before.refs[-1]) == _parent(node.ref):
            self.steps[-1] = replace(before, refs=(*before.refs, node.ref))
        else:
            self.steps.append(Step(node.ref, StepKind.TOLD, (node.ref,), self._here, trail))

    def _marked(self, step: Step, nodes: list[InstanceNode]) -> Step:
        problems = [self._session.states.problem(node) for node in nodes]
        codes = {problem.code for problem in problems if problem is not None}
        return replace(
            step,
            is_answered=all(node.text != "" for node in nodes),
            needs_answer=ProblemKind.REQUIRED in codes,
            is_wrong=ProblemKind.CONSTRAINT in codes,
        )

    def _is_told(self, control: Control, node: InstanceNode) -> bool:
        return control.kind is Kind.NOTE or node.readonly

    @property
    def _here(self) -> int:
        return len(self.sections) - 1


def _parent(ref: str) -> str:
    return ref.rpartition("/")[0]
