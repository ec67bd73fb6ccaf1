"""The running instance: built from the form or from a record, with instances of repeats added and removed."""

from collections.abc import Iterator

from lxml import etree

from caseworker.forms.definition.documents import text_of
from caseworker.forms.definition.drafts import TEMPLATE
from caseworker.forms.definition.form import FormDefinition
from caseworker.forms.definition.parts import SELECTS, Kind, NodeDef, Seed
from caseworker.forms.definition.reading import xpath_name
from caseworker.forms.instance.node import InstanceNode
from caseworker.forms.instance.values import Held, Types

MAX_INSTANCES = 10_000
"""No repeat holds more instances than this; a form that asks for more is told so."""
MAX_NODES = 500_000
"""Nor has a session more nodes than this."""


class Tree:
    """The nodes of one session."""

    def __init__(self, definition: FormDefinition, types: Types) -> None:
        self.definition = definition
        self.types = types
        self._lists = {
            index for index, control in definition.controls.items() if control.kind in (Kind.SELECT_MANY, Kind.RANK)
        }
        self._selects = {index for index, control in definition.controls.items() if control.kind in SELECTS}
        self._size = 0
        self.root = self._grown(definition.seed, None)

    def _grown(self, seed: Seed, parent: InstanceNode | None) -> InstanceNode:
        node = InstanceNode(self.definition.nodes[seed.node], parent)
        self._size += 1
        if seed.attributes:
            node.set_attributes(self._attribute(index, text, node) for index, text in seed.attributes)
        if seed.text:
            node.store(self.parsed(node, seed.text))
        for child in seed.children:
            node.append(self._grown(child, node))
        return node

    def _attribute(self, index: int, text: str, owner: InstanceNode) -> InstanceNode:
        attribute = InstanceNode(self.definition.nodes[index], owner)
        attribute.store(self.parsed(attribute, text))
        return attribute

    @property
    def has_room(self) -> bool:
        """Say whether another instance may be made."""
        return self._size < MAX_NODES

    def drop(self, node: InstanceNode) -> None:
        """Take an instance out of the tree."""
        if node.parent is not None:
            node.parent.remove(node)
            self._size -= sum(1 for _ in node.walk())

    def parsed(self, node: InstanceNode, text: str) -> Held:
        """Read a text by the type of a node."""
        definition = node.definition
        if definition.index in self._lists:
            return self.types.parse(text, "string", is_list=True)
        datatype = "string" if definition.index in self._selects else definition.bind.datatype
        return self.types.parse(text, datatype)

    def find(self, ref: str) -> InstanceNode | None:
        """Return the node of a reference, `[k]` on instances of repeats and `#k` on other namesakes."""
        node: InstanceNode | None = None
        for step in ref.removeprefix("/").split("/"):
            written, place = _split(step)
            if node is None:
                node = self.root if self.root.definition.ref == "/" + written else None
            else:
                node = self._child(node, written, place)
            if node is None:
                return None
        return node

    def _child(self, node: InstanceNode, written: str, place: int) -> InstanceNode | None:
        definition = self.definition.by_ref.get(f"{node.definition.ref}/{written}")
        if definition is None:
            return None
        if definition.is_attribute:
            return node.attribute_nodes.get(definition.name)
        alike = node.groups.get(definition.name, [])
        return alike[place] if place < len(alike) else None

    def instances(self, definition: NodeDef, within: InstanceNode) -> Iterator[InstanceNode]:
        """Go through all nodes of a definition that are `within` a node, or it, in document order."""
        steps: list[NodeDef] = []
        top = within.definition.index
        here = definition
        while here.index != top:
            if here.parent < 0:
                return
            steps.append(here)
            here = self.definition.nodes[here.parent]
        yield from _below(within, steps)

    def nearest(self, definition: NodeDef, node: InstanceNode) -> InstanceNode | None:
        """Return the node of a definition that shares the most instances of repeats with `node`."""
        if definition.parent == node.definition.index and not definition.is_attribute:
            alike = node.groups.get(definition.name)
            return alike[0] if alike else None
        anchor: InstanceNode | None = node
        while anchor is not None and anchor.definition.path != definition.path[: len(anchor.definition.path)]:
            anchor = anchor.parent
        return next(self.instances(definition, anchor), None) if anchor is not None else None

    def new_instance(self, repeat: NodeDef, parent: InstanceNode) -> InstanceNode:
        """Append an instance of a repeat, made from its template."""
        seed = self.definition.templates.get(repeat.index, Seed(repeat.index))
        node = self._grown(seed, parent)
        alike = parent.groups.get(repeat.name)
        if alike:
            at = parent.elements.index(alike[-1]) + 1
        else:
            order = parent.definition.children
            before = set(order[: order.index(repeat.index)])
            at = max(
                (place + 1 for place, child in enumerate(parent.elements) if child.definition.index in before),
                default=0,
            )
        parent.append(node, at)
        return node

    def phantom(self, repeat: NodeDef, parent: InstanceNode) -> InstanceNode:
        """Return a node that stands for a repeat without instances: a place to evaluate from, not in the tree."""
        return InstanceNode(repeat, parent)

    def take_over(self, element: etree._Element) -> None:
        """Take the values and the numbers of instances of a record; nodes that it lacks keep what the form gives."""
        self._merge(self.root, element)

    def _merge(self, node: InstanceNode, element: etree._Element) -> None:
        for name, value in element.attrib.items():
            attribute = node.attribute_nodes.get("@" + str(name))
            if attribute is not None:
                attribute.store(self.parsed(attribute, str(value)))
        if not node.definition.children:
            node.store(self.parsed(node, text_of(element)))
            return
        found: dict[str, list[etree._Element]] = {}
        for child in element:
            if child.get(TEMPLATE) is None:
                found.setdefault(xpath_name(child), []).append(child)
        for index in node.definition.children:
            definition = self.definition.nodes[index]
            given = found.get(definition.name) or found.get(definition.name.rpartition("}")[2], [])
            if definition.is_repeat:
                self._match_number(definition, node, len(given))
            for target, source in zip(node.groups.get(definition.name, []), given, strict=False):
                self._merge(target, source)

    def _match_number(self, repeat: NodeDef, parent: InstanceNode, wanted: int) -> None:
        alike = parent.groups.get(repeat.name, [])
        for extra in alike[wanted:]:
            self.drop(extra)
        for _ in range(len(alike), min(wanted, MAX_INSTANCES)):
            self.new_instance(repeat, parent)


def _below(node: InstanceNode, steps: list[NodeDef]) -> Iterator[InstanceNode]:
    if not steps:
        yield node
        return
    step, rest = steps[-1], steps[:-1]
    if step.is_attribute:
        attribute = node.attribute_nodes.get(step.name)
        if attribute is not None:
            yield attribute
        return
    for child in node.groups.get(step.name, ()):
        yield from _below(child, rest)


def _split(step: str) -> tuple[str, int]:
    for opening in "[#":
        name, mark, rest = step.partition(opening)
        digits = rest.rstrip("]")
        if mark and digits.isdigit() and len(digits) < 9:
            return name, int(digits) - 1 if int(digits) > 0 else 2**31
    return step, 0
