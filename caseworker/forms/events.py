"""Events and actions: what a form does by itself when it is opened, when a row is added, when an answer changes."""

from collections.abc import Iterable

from caseworker.forms.definition.actions import NEW_REPEAT, VALUE_CHANGED
from caseworker.forms.definition.form import FormDefinition
from caseworker.forms.definition.parts import Action
from caseworker.forms.environment import Environment
from caseworker.forms.instance.node import InstanceNode
from caseworker.forms.instance.tree import Tree
from caseworker.forms.recalculate import Recalculator
from caseworker.forms.xpath import Context, EvaluationError, Host


class Events:
    """Runs the actions of a form. Actions that a desk cannot do, such as recording sound, do nothing."""

    def __init__(self, definition: FormDefinition, environment: Environment, tree: Tree, host: Host) -> None:
        self._definition = definition
        self._environment = environment
        self._tree = tree
        self._host = host
        self._watched: dict[int, list[Action]] = {}
        for action in definition.actions:
            if VALUE_CHANGED in action.events and action.trigger >= 0:
                self._watched.setdefault(action.trigger, []).append(action)

    def fire(self, event: str, recalculator: Recalculator) -> None:
        """Run the actions of an event of the whole form, in every instance of the repeats they stand in."""
        for action in self._definition.actions:
            if event not in action.events:
                continue
            if action.trigger < 0:
                self._run(action, self._tree.root, recalculator)
                continue
            holder = self._definition.nodes[action.trigger]
            for node in list(self._tree.instances(holder, self._tree.root)):
                self._run(action, node, recalculator)

    def fire_new_repeat(self, instance: InstanceNode, recalculator: Recalculator) -> None:
        """Run the actions written directly in a repeat for an instance just made."""
        for action in self._definition.actions:
            if NEW_REPEAT in action.events and action.in_repeat and action.trigger == instance.definition.index:
                self._run(action, instance, recalculator)

    def fire_changes(self, nodes: Iterable[InstanceNode], recalculator: Recalculator) -> None:
        """Run the actions that watch nodes whose value changed."""
        for node in nodes:
            for action in self._watched.get(node.definition.index, ()):
                self._run(action, node, recalculator)

    def _run(self, action: Action, holder: InstanceNode, recalculator: Recalculator) -> None:
        if action.name == "recordaudio":
            return
        target = self._target(action, holder)
        if target is None:
            return
        recalculator.set_value(target, self._value(action, target))

    def _target(self, action: Action, holder: InstanceNode) -> InstanceNode | None:
        if action.target is not None and "[" in action.target.text:
            try:
                found = action.target.as_nodes(Context(holder, self._host))
            except EvaluationError:
                return None
            first = found[0] if found else None
            return first if isinstance(first, InstanceNode) else None
        return self._tree.nearest(self._definition.nodes[action.target_node], holder)

    def _value(self, action: Action, target: InstanceNode) -> str:
        if action.name == "setgeopoint":
            return self._environment.geolocation()
        if action.value is None:
            return action.literal
        try:
            value = action.value.as_scalar(Context(target, self._host))
        except EvaluationError:
            return ""
        return self._tree.types.hold(value, target.definition.bind.datatype)[1]
