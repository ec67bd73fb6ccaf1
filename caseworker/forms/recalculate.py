"""Recalculation: after a change, everything that depends on it is worked out again, once, in order, and nothing else.

One heap of (trigger, node) by the rank of the trigger does all of it: the first load, an answer, a repeat that grows.
A trigger whose result changes queues what reads it; what reads itself in other rows settles, or is stopped and told.
"""

from collections.abc import Callable
from heapq import heappop, heappush
from math import isnan, nan
from time import monotonic

from caseworker.forms.definition.form import FormDefinition
from caseworker.forms.definition.graph import Graph, Trigger, TriggerKind, subtree
from caseworker.forms.definition.parts import NodeDef
from caseworker.forms.instance.node import InstanceNode
from caseworker.forms.instance.tree import MAX_INSTANCES, Tree
from caseworker.forms.xpath import Context, EvaluationError, Host

MAX_SELF_GROWN = 100
"""Rows of a repeat whose count rests on its own rows: "one more until an answer says stop" must stop somewhere."""
MAX_TURNS = 200
"""A value that reads itself in other rows settles within this many turns for each node, or it is a circle."""
LONGEST_WORK_S = 15.0
"""What one operation may take; a form whose every row looks at every row would hold up the desk for minutes."""
_TOO_LONG = "Working this out takes too long; it was stopped."


class Recalculator:
    """Keeps the instance of one session up to date.

    Attributes:
        failures: sentences of the expressions that could not be evaluated, by reference and kind.
        changed_values: nodes whose value changed since the list was last emptied, in order.
        stale_selects: select nodes whose choices have to be compared with their answer.
    """

    def __init__(self, tree: Tree, host: Host, on_new_instance: Callable[[InstanceNode], None]) -> None:
        self._tree = tree
        self._definition: FormDefinition = tree.definition
        self._host = host
        self._on_new_instance = on_new_instance
        self._graph = self._definition.graph
        self._of_node = self._graph.of_node
        self._dependents = self._graph.dependents
        self._heap: list[tuple[int, int, Trigger, InstanceNode]] = []
        self._queued: set[tuple[int, int]] = set()
        self._turns: dict[tuple[int, int], int] = {}
        self._order = 0
        self._single: dict[int, InstanceNode] = {}
        self._structure: dict[int, dict[int, int]] = {}
        self._until = 0.0
        self._typed_over: set[int] = set()
        self._leads_to: dict[int, frozenset[int]] = {}
        self.failures: dict[tuple[str, str], str] = {}
        self.changed_values: list[InstanceNode] = []
        self.stale_selects: list[InstanceNode] = []

    def queue_all(self) -> None:
        """Queue every trigger of every node, as when a form is opened."""
        self.queue_within(self._tree.root)

    def queue_within(self, top: InstanceNode) -> None:
        """Queue the triggers of a node and of everything below it."""
        for node in top.walk():
            for index in self._of_node.get(node.definition.index, ()):
                trigger = self._graph.triggers[index]
                if trigger.kind is not TriggerKind.COUNT:
                    self._push(trigger, node)
            for child in node.definition.children:
                for index in self._of_node.get(child, ()):
                    if self._graph.triggers[index].kind is TriggerKind.COUNT:
                        self._push(self._graph.triggers[index], node)

    def queue_readers(self, node: InstanceNode) -> None:
        """Queue whatever reads the value of `node`."""
        for dependent in self._dependents.get(node.definition.index, ()):
            self._queue_under(node, dependent.trigger, dependent.depth)

    def _queue_under(self, node: InstanceNode, index: int, depth: int) -> None:
        trigger = self._graph.triggers[index]
        place = self._definition.nodes[trigger.node]
        if trigger.kind is TriggerKind.COUNT:
            place = self._definition.nodes[place.parent]
        if not place.repeats:
            self._push(trigger, self._only(place))
            return
        anchor = node
        for _ in range(len(node.definition.path) - min(depth, len(place.path))):
            if anchor.parent is not None:
                anchor = anchor.parent
        for found in self._tree.instances(place, anchor):
            self._push(trigger, found)

    def _only(self, place: NodeDef) -> InstanceNode:
        known = self._single.get(place.index)
        if known is None:
            known = next(self._tree.instances(place, self._tree.root), self._tree.root)
            self._single[place.index] = known
        return known

    def _push(self, trigger: Trigger, node: InstanceNode) -> None:
        key = (trigger.index, id(node))
        if key not in self._queued:
            self._queued.add(key)
            self._order += 1
            heappush(self._heap, (trigger.rank, self._order, trigger, node))

    def queue_spoken(self) -> None:
        """Queue what is worked out in the active language."""
        for trigger in self._graph.triggers:
            if trigger.uses_language:
                self._queue_under(self._tree.root, trigger.index, 1)

    @property
    def is_busy(self) -> bool:
        """Say whether anything is queued, or changed and not looked at yet."""
        return bool(self._heap or self.changed_values or self.stale_selects)

    def start(self) -> None:
        """Begin the work that one operation makes; all of it together is bounded in time."""
        self._until = monotonic() + LONGEST_WORK_S

    @property
    def _is_late(self) -> bool:
        return monotonic() > self._until

    def run(self) -> None:
        """Work until nothing is queued; what is left when the time is up keeps its value, and it is told."""
        self._turns.clear()
        while self._heap:
            _, _, trigger, node = heappop(self._heap)
            key = (trigger.index, id(node))
            self._queued.discard(key)
            turns = self._turns.get(key, 0) + 1
            self._turns[key] = turns
            if turns > MAX_TURNS or self._is_late:
                settles = "This value is worked out from itself and never settles."
                self._fail(trigger, node, settles if turns > MAX_TURNS else _TOO_LONG)
                continue
            try:
                self._evaluate(trigger, node)
            except EvaluationError as error:
                self._fail(trigger, node, error.sentence)  # what stood there stays

    def _fail(self, trigger: Trigger, node: InstanceNode, sentence: str) -> None:
        self.failures[(node.ref, trigger.kind.value)] = sentence

    def _evaluate(self, trigger: Trigger, node: InstanceNode) -> None:
        if self.failures:
            self.failures.pop((node.ref, trigger.kind.value), None)
        kind = trigger.kind
        if kind is TriggerKind.COUNT:
            self._set_count(trigger, node)
            return
        context = Context(node, self._host)
        if kind is TriggerKind.CALCULATE:
            value = trigger.expression.as_scalar(context)
            if node.store(self._tree.types.hold(value, node.definition.bind.datatype)):
                self._value_changed(node)
            elif self._typed_over:
                self._wake_typed_over(trigger, node)
        elif kind is TriggerKind.RELEVANT:
            node.own_relevant = trigger.expression.as_boolean(context)
            self._spread_relevance(node)
        elif kind is TriggerKind.READONLY:
            node.own_readonly = trigger.expression.as_boolean(context)
        elif kind is TriggerKind.REQUIRED:
            node.required = trigger.expression.as_boolean(context)
        else:
            node.choices = None
            self.stale_selects.append(node)

    def _wake_typed_over(self, trigger: Trigger, node: InstanceNode) -> None:
        """Pass on that something upstream was worked out, though it came to the same: an answer typed over it yields.

        JavaRosa works out all that follows from a change, whether or not the values between change.
        """
        places = self._leads_to.get(trigger.index)
        if places is None:
            places = self._leads_to[trigger.index] = self._graph.leads_to(trigger.index)
        if not places.isdisjoint(self._typed_over):
            self.queue_readers(node)

    def _value_changed(self, node: InstanceNode) -> None:
        self.changed_values.append(node)
        self.queue_readers(node)

    def _spread_relevance(self, node: InstanceNode) -> None:
        relevant = node.own_relevant and (node.parent is None or node.parent.relevant)
        if relevant == node.relevant:
            return
        node.relevant = relevant
        self.queue_readers(node)
        for attribute in node.attribute_nodes.values():
            self._spread_relevance(attribute)
        for child in node.elements:
            self._spread_relevance(child)

    def _set_count(self, trigger: Trigger, parent: InstanceNode) -> None:
        repeat = self._definition.nodes[trigger.node]
        context = Context(self._tree.phantom(repeat, parent), self._host)
        wanted = trigger.expression.as_number(context)
        if isnan(wanted):
            wanted = self._hidden_count(trigger, repeat, parent)
        if isnan(wanted):  # a blank count keeps the present number
            return
        limit = MAX_SELF_GROWN if trigger.index in self._graph.self_feeding else MAX_INSTANCES
        if wanted > limit:
            asked = f"{wanted:,.0f}" if wanted < 1e15 else "far too many"
            self._fail(trigger, parent, f"The form asks for {asked} rows; {limit:,} is the most that are made.")
        target = max(0, int(min(wanted, limit)))
        alike = parent.groups.get(repeat.name, [])
        while len(alike) > target:
            self.remove(alike[-1])
        for _ in range(len(alike), target):
            if not self._tree.has_room:
                self._fail(trigger, parent, "The form asks for more rows than this program can hold.")
                break
            if self._is_late:
                self._fail(trigger, parent, _TOO_LONG)
                break
            self.add(repeat, parent)

    def _hidden_count(self, trigger: Trigger, repeat: NodeDef, parent: InstanceNode) -> float:
        """Return the count that a question holds though it is not relevant: JavaRosa reads it there."""
        path = trigger.expression.target(repeat.path)
        place = self._definition.by_path.get(path) if path is not None else None
        node = self._tree.nearest(place, parent) if place is not None else None
        return float(node.text) if node is not None and node.text.isdecimal() else nan

    def standing_failures(self) -> list[tuple[str, str]]:
        """Return reference and sentence of what could not be worked out and is still there."""
        return [(ref, said) for (ref, _), said in self.failures.items() if self._tree.find(ref) is not None]

    def set_value(self, node: InstanceNode, text: str) -> bool:
        """Store an answer and queue what reads it; say whether it changed."""
        changed = node.store(self._tree.parsed(node, text))
        if node.definition.bind.calculate is not None:
            self._typed_over.add(node.definition.index)
        if changed:
            self._value_changed(node)
        return changed

    def add(self, repeat: NodeDef, parent: InstanceNode) -> InstanceNode:
        """Append an instance of a repeat and queue all that this changes."""
        node = self._tree.new_instance(repeat, parent)
        self._on_new_instance(node)
        self.queue_within(node)
        self._queue_structure(repeat, parent)
        return node

    def remove(self, node: InstanceNode) -> None:
        """Take an instance out and queue all that this changes."""
        parent = node.parent
        if parent is not None:
            self._tree.drop(node)
            self._queue_structure(node.definition, parent)

    def move(self, node: InstanceNode, to: int) -> None:
        """Put an instance in another place, from 0, and queue all that this changes."""
        parent = node.parent
        if parent is not None:
            first, last = sorted((node.place, to))
            parent.move(node, to)
            for moved in parent.groups[node.name][first : last + 1]:
                self.queue_within(moved)
            self._queue_structure(node.definition, parent)

    def _queue_structure(self, repeat: NodeDef, parent: InstanceNode) -> None:
        """Queue what reads the repeat, or anything in it, from outside the instance that came or went."""
        readers = self._structure.get(repeat.index)
        if readers is None:
            readers = self._structure[repeat.index] = _readers_of_structure(self._definition, self._graph, repeat)
        for index, depth in readers.items():
            self._queue_under(parent, index, min(depth, len(parent.definition.path)))


def _readers_of_structure(definition: FormDefinition, graph: Graph, repeat: NodeDef) -> dict[int, int]:
    readers: dict[int, int] = {}
    for place in subtree(definition.nodes, repeat.index):
        for dependent in graph.dependents.get(place, ()):
            if dependent.depth < len(repeat.path):
                readers[dependent.trigger] = min(dependent.depth, readers.get(dependent.trigger, 1_000))
    for index in graph.positional:
        inside = repeat.index in definition.nodes[graph.triggers[index].node].repeats
        readers[index] = len(repeat.path) - 1 if inside and index not in readers else 0
    return readers
