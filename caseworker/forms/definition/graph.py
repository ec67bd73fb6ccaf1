"""What has to be worked out again when something changes: triggers, their dependents, their order, and cycles.

The graph is static, between places of the form; the recalculation applies it to the instances that stand there.
A path means the instances of one's own repeats as far as it has no predicates, so a trigger is tied to them
(`Dependent.depth`); beyond that a change anywhere counts.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from msgspec import Struct

from caseworker.forms.definition.parts import Control, NodeDef, Repeat
from caseworker.forms.definition.reading import MAX_HINTS, hint
from caseworker.forms.faults import FaultList
from caseworker.forms.xpath import Dependencies, Expression, Path


class TriggerKind(StrEnum):
    """What a trigger works out."""

    RELEVANT = "relevant"
    CALCULATE = "calculate"
    COUNT = "count"
    READONLY = "readonly"
    REQUIRED = "required"
    CHOICES = "choices"


SPREADING = frozenset({TriggerKind.RELEVANT, TriggerKind.CALCULATE})
"""What may not go in circles. A count may rest on its own rows, one more until an answer says stop: it is bounded."""


class Trigger(Struct, frozen=True, array_like=True, gc=False, eq=False):
    """One expression of one place. Triggers are evaluated by ascending `rank`."""

    index: int
    kind: TriggerKind
    node: int
    expression: Expression
    rank: int
    uses_language: bool


class Dependent(Struct, frozen=True, array_like=True, gc=False):
    """A trigger that reads a place; `depth`: length of the path within which both stand in the same instances."""

    trigger: int
    depth: int


class Graph(Struct, frozen=True, array_like=True):
    """All triggers, by place and by what they read.

    `positional`: those that read positions of rows. `self_feeding`: counts that rest on their own rows.
    """

    triggers: tuple[Trigger, ...]
    of_node: Mapping[int, tuple[int, ...]]
    dependents: Mapping[int, tuple[Dependent, ...]]
    positional: tuple[int, ...]
    self_feeding: frozenset[int]

    def leads_to(self, trigger: int) -> frozenset[int]:
        """Return the places whose values rest on what a trigger works out, directly or through others."""
        found: set[int] = set()
        edge = [self.triggers[trigger].node]
        while edge:
            for dependent in self.dependents.get(edge.pop(), ()):
                place = self.triggers[dependent.trigger].node
                if self.triggers[dependent.trigger].kind is TriggerKind.CALCULATE and place not in found:
                    found.add(place)
                    edge.append(place)
        return frozenset(found)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A trigger before its rank is known."""

    index: int
    kind: TriggerKind
    node: int
    expression: Expression
    dependencies: Dependencies


class GraphBuilder:
    """Builds the graph of one form and notes its cycles and unknown references."""

    def __init__(self, nodes: Sequence[NodeDef], faults: FaultList) -> None:
        self._nodes = nodes
        self._by_path = {node.path: node.index for node in nodes}
        self._faults = faults
        self._drafts: list[_Draft] = []
        self._dependents: dict[int, list[Dependent]] = {}

    def build(self, controls: Mapping[int, Control], repeats: Mapping[int, Repeat]) -> Graph:
        """Return the graph; a cycle or an unknown reference is noted as a fault."""
        for node in self._nodes:
            bind = node.bind
            self._add(TriggerKind.RELEVANT, node, bind.relevant)
            self._add(TriggerKind.CALCULATE, node, bind.calculate)
            self._add(TriggerKind.READONLY, node, bind.readonly)
            self._add(TriggerKind.REQUIRED, node, bind.required)
            repeat = repeats.get(node.index)
            if repeat is not None:
                self._add(TriggerKind.COUNT, node, repeat.count)
            control = controls.get(node.index)
            if control is not None and control.itemset is not None:
                self._add(TriggerKind.CHOICES, node, control.itemset.nodeset, control.itemset.value)
            elif control is not None and control.search is not None:
                self._add(TriggerKind.CHOICES, node, control.search.depends)
        for draft in self._drafts:
            self._connect(draft)
        order = self._ordered()
        triggers = tuple(
            Trigger(t.index, t.kind, t.node, t.expression, order[t.index], t.dependencies.uses_language)
            for t in self._drafts
        )
        of_node: dict[int, list[int]] = {}
        for trigger in triggers:
            of_node.setdefault(trigger.node, []).append(trigger.index)
        return Graph(
            triggers,
            {node: tuple(found) for node, found in of_node.items()},
            {node: tuple(found) for node, found in self._dependents.items()},
            tuple(t.index for t in self._drafts if t.dependencies.uses_position),
            frozenset(t.index for t in self._drafts if t.kind is TriggerKind.COUNT and self._feeds_itself(t)),
        )

    def _add(
        self, kind: TriggerKind, node: NodeDef, expression: Expression | None, inner: Expression | None = None
    ) -> None:
        if expression is None:
            return
        found = expression.dependencies(node.path)
        if inner is not None:
            found = self._with_inner(found, inner)
        self._drafts.append(_Draft(len(self._drafts), kind, node.index, expression, found))

    def _with_inner(self, outer: Dependencies, inner: Expression) -> Dependencies:
        """Add what an expression reads that is evaluated at each node that another one found."""
        shared = dict(outer.shared)
        for path, depth in outer.shared.items():
            for read, own_depth in inner.dependencies(path).shared.items():
                if read in self._by_path:
                    shared[read] = min(depth, own_depth, shared.get(read, depth))
        return Dependencies(shared, outer.instances, uses_position=outer.uses_position)

    def _connect(self, trigger: _Draft) -> None:
        node = self._nodes[trigger.node]
        for path, shared in trigger.dependencies.shared.items():
            places = self._places(path)
            if not places:
                self._unknown(trigger, node, path)
            for place in places:
                depth = min(shared, _shared_depth(node, self._nodes[place], self._nodes))
                self._dependents.setdefault(place, []).append(Dependent(trigger.index, depth))

    def _places(self, path: Path) -> list[int]:
        exact = self._by_path.get(path)
        if exact is not None:
            return [exact]
        if "*" not in path and "**" not in path:
            return []
        return [node.index for node in self._nodes if _matches(node.path, path)]

    def _unknown(self, trigger: _Draft, node: NodeDef, path: Path) -> None:
        written = "/" + "/".join(step.rpartition("}")[2] for step in path)
        near = hint(self._faults, written, [known.ref for known in self._nodes])
        sentence = f"The {trigger.kind} of {node.ref} reads {written}, which is not in the form.{near}"
        self._faults.warning("ref.unknown", sentence, "Correct the reference.", line=node.bind.line, ref=node.ref)

    def _feeds_itself(self, count: _Draft) -> bool:
        places = subtree(self._nodes, count.node)
        seen: set[int] = set()
        reached = [d.trigger for place in places for d in self._dependents.get(place, ())]
        for index in reached:
            if index not in seen:
                seen.add(index)
                places = list(self._affected(self._drafts[index]))
                reached.extend(d.trigger for place in places for d in self._dependents.get(place, ()))
        return count.index in seen

    def _affected(self, trigger: _Draft) -> Iterable[int]:
        if trigger.kind is TriggerKind.CALCULATE:
            return (trigger.node,)
        return subtree(self._nodes, trigger.node) if trigger.kind in SPREADING else ()

    def _ordered(self) -> dict[int, int]:
        successors: dict[int, set[int]] = {}
        for trigger in self._drafts:
            after = {d.trigger for place in self._affected(trigger) for d in self._dependents.get(place, ())}
            if trigger.index in after and self._may_read_itself(trigger):
                after.discard(trigger.index)
            successors[trigger.index] = after
        ranks = ranked(successors)
        for cycle in cycles(successors):
            self._tell_cycle(cycle)
        return ranks

    def _may_read_itself(self, trigger: _Draft) -> bool:
        """An expression may read its own place in another instance of a repeat, such as the row before."""
        node = self._nodes[trigger.node]
        if not node.repeats:
            return False
        own_row = len(self._nodes[node.repeats[-1]].path)
        return trigger.dependencies.uses_position or any(
            shared < own_row or path != node.path
            for path, shared in trigger.dependencies.shared.items()
            if node.index in self._places(path)
        )

    def _tell_cycle(self, cycle: Sequence[int]) -> None:
        refs = [self._nodes[self._drafts[index].node].ref for index in cycle]
        around = [ref for place, ref in enumerate(refs) if place == 0 or refs[place - 1] != ref]
        if len(around) > 1 and around[0] == around[-1]:
            around.pop()
        shown = " → ".join([*around, around[0]])
        line = self._nodes[self._drafts[cycle[0]].node].bind.line
        sentence = f"Values are worked out from each other in a circle: {shown}."
        cure = "Change the calculate or relevant of one of them so that it no longer needs the others."
        self._faults.error("form.cycle", sentence, cure, line=line, ref=around[0])


def _shared_depth(node: NodeDef, other: NodeDef, nodes: Sequence[NodeDef]) -> int:
    depth = 1
    for mine, theirs in zip(node.repeats, other.repeats, strict=False):
        if mine != theirs:
            break
        if other.index != mine:
            depth = len(nodes[mine].path)
    return depth


def _matches(path: Path, pattern: Path) -> bool:
    if pattern and pattern[-1] == "**":
        return len(path) >= len(pattern) and _matches(path[: len(pattern) - 1], pattern[:-1])
    return len(path) == len(pattern) and all(want in ("*", have) for have, want in zip(path, pattern, strict=True))


def subtree(nodes: Sequence[NodeDef], top: int) -> list[int]:
    """Return a place and everything below it, attributes included."""
    found = [top]
    for index in found:
        found.extend(nodes[index].children)
        found.extend(nodes[index].attributes)
    return found


def ranked(successors: Mapping[int, set[int]]) -> dict[int, int]:
    """Number each vertex after all those it follows; 0 for those on, or behind, a cycle."""
    waiting = dict.fromkeys(successors, 0)
    for followers in successors.values():
        for index in followers:
            waiting[index] += 1
    ready = [index for index, count in waiting.items() if count == 0]
    ranks = dict.fromkeys(successors, 0)
    for index in ready:
        for follower in successors[index]:
            ranks[follower] = max(ranks[follower], ranks[index] + 1)
            waiting[follower] -= 1
            if waiting[follower] == 0:
                ready.append(follower)
    return ranks


def cycles(successors: Mapping[int, set[int]]) -> Iterator[list[int]]:
    """Give cycles that share no vertex, until none is left: those are to be mended one by one."""
    left = successors
    for _ in range(MAX_HINTS):
        cycle = find_cycle(left)
        if not cycle:
            return
        yield cycle
        left = {index: after.difference(cycle) for index, after in left.items() if index not in cycle}


def find_cycle(successors: Mapping[int, set[int]]) -> list[int]:
    """Return the vertices of one cycle in order, or an empty list."""
    state: dict[int, int] = {}
    for start in successors:
        if start in state:
            continue
        trail: list[int] = []
        stack: list[tuple[int, bool]] = [(start, False)]
        while stack:
            index, leaving = stack.pop()
            if leaving:
                state[index] = 2
                trail.pop()
                continue
            if index in state:
                continue
            state[index] = 1
            trail.append(index)
            stack.append((index, True))
            for after in sorted(successors[index]):
                if state.get(after) == 1:
                    return trail[trail.index(after) :]
                if after not in state:
                    stack.append((after, False))
    return []
