"""One node of the running instance: an element or an attribute, as the engine and XPath see it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from caseworker.forms.definition.parts import NodeDef, Offer
from caseworker.forms.instance.values import Held
from caseworker.forms.xpath import Scalar


class InstanceNode:
    """A node with its value and state. XPath reads it through the small methods at the end.

    Attributes:
        own_relevant: by its own bind; `relevant`: and that of everything around it.
        place: its place among siblings of the same name, from 0.
        choices: the values its question offers now; None until they are asked for again.
    """

    __slots__ = (
        "attribute_nodes",
        "choices",
        "definition",
        "elements",
        "groups",
        "name",
        "own_readonly",
        "own_relevant",
        "parent",
        "place",
        "relevant",
        "required",
        "text",
        "typed",
    )

    def __init__(self, definition: NodeDef, parent: "InstanceNode | None") -> None:
        self.definition = definition
        self.name = definition.name.removeprefix("@")
        self.parent: InstanceNode | None = parent
        self.elements = _NO_ELEMENTS
        self.groups = _NO_GROUPS
        self.attribute_nodes = _NO_ATTRIBUTES
        self.typed: Scalar = ""
        self.text = ""
        self.own_relevant = True
        self.relevant: bool = parent.relevant if parent is not None else True
        self.own_readonly = False
        self.required = False
        self.place = 0
        self.choices: tuple[Offer, ...] | None = None

    def store(self, held: Held) -> bool:
        """Keep a value; say whether it differs from the one before."""
        typed, text = held
        changed = text != self.text or type(typed) is not type(self.typed)
        self.typed, self.text = typed, text
        return changed

    def append(self, child: "InstanceNode", at: int | None = None) -> None:
        """Put a child at the end, or before the element that stands at `at`."""
        if self.elements is _NO_ELEMENTS:
            self.elements, self.groups = [], {}
        alike = self.groups.setdefault(child.name, [])
        child.place = len(alike)
        alike.append(child)
        self.elements.insert(len(self.elements) if at is None else at, child)

    def set_attributes(self, attributes: "Iterable[InstanceNode]") -> None:
        """Give the node its attributes, in the order of the document."""
        self.attribute_nodes = {attribute.definition.name: attribute for attribute in attributes} or _NO_ATTRIBUTES

    def remove(self, child: "InstanceNode") -> None:
        """Take a child out; those after it move up."""
        self.elements.remove(child)
        alike = self.groups[child.name]
        alike.remove(child)
        for place in range(child.place, len(alike)):
            alike[place].place = place

    def move(self, child: "InstanceNode", to: int) -> None:
        """Put a child in another place among its namesakes, from 0; the elements between move by one."""
        alike = self.groups[child.name]
        standing = [at for at, element in enumerate(self.elements) if element.name == child.name]
        alike.remove(child)
        alike.insert(to, child)
        for place, (at, element) in enumerate(zip(standing, alike, strict=True)):
            element.place = place
            self.elements[at] = element

    def walk(self) -> "Iterator[InstanceNode]":
        """Go through this node and everything below, attributes included, in document order."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            if node.attribute_nodes:
                yield from node.attribute_nodes.values()
            if node.elements:
                waiting.extend(reversed(node.elements))

    @property
    def readonly(self) -> bool:
        """Read-only by its own bind or by one around it."""
        return self.own_readonly or (self.parent is not None and self.parent.readonly)

    @property
    def ref(self) -> str:
        """The reference: path as the form writes it, `[k]` on instances of repeats, `#k` on other namesakes."""
        parent = self.parent
        if parent is None:
            return self.definition.ref
        own = parent.ref + "/" + self.definition.ref.rpartition("/")[2]
        if self.definition.is_repeat:
            return f"{own}[{self.place + 1}]"
        return f"{own}#{self.place + 1}" if self.place else own

    @property
    def root(self) -> "InstanceNode":
        """The document element."""
        node = self
        while node.parent is not None:
            node = node.parent
        return node

    def named(self, name: str) -> "Sequence[InstanceNode]":
        """Return the relevant children of that name; all relevant ones for ``*``."""
        alike = self.elements if name == "*" else self.groups.get(name, ())
        return [child for child in alike if child.relevant]

    def attribute(self, name: str) -> "InstanceNode | None":
        """Return a relevant attribute."""
        found = self.attribute_nodes.get("@" + name)
        return found if found is not None and found.relevant else None

    def attributes(self) -> "Sequence[InstanceNode]":
        """Return the relevant attributes."""
        return [node for node in self.attribute_nodes.values() if node.relevant]

    def value(self) -> Scalar:
        """Return the typed value; blank while not relevant."""
        return self.typed if self.relevant else ""

    def position(self) -> int:
        """Return the place among siblings of the same name, from 1."""
        return self.place + 1


_NO_ELEMENTS: Final[list[InstanceNode]] = []
_NO_GROUPS: Final[dict[str, list[InstanceNode]]] = {}
_NO_ATTRIBUTES: Final[dict[str, InstanceNode]] = {}
"""Shared by the many nodes that only hold a value; always empty."""
