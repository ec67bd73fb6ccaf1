"""The `meta` of a record: ids and names, in the nodes that the form defines or, where it has none, kept beside them."""

from caseworker.forms.definition.names import local_name
from caseworker.forms.instance.node import InstanceNode
from caseworker.forms.instance.tree import Tree
from caseworker.forms.recalculate import Recalculator


class RecordMeta:
    """Reads and writes the children of `meta` by local name; `added` holds those that the form does not define."""

    def __init__(self, tree: Tree, recalculator: Recalculator) -> None:
        self._tree = tree
        self._recalculator = recalculator
        self.added: dict[str, str] = {}

    def read(self, name: str) -> str:
        """Return a text, or an empty string."""
        node = self._node(name)
        return self.added.get(name, "") if node is None else node.text

    def write(self, name: str, value: str) -> None:
        """Store a text and queue what reads it."""
        node = self._node(name)
        if node is None:
            self.added[name] = value
        elif node.store((value, value)):
            self._recalculator.queue_readers(node)

    def _node(self, name: str) -> InstanceNode | None:
        for child in self._tree.root.elements:
            if local_name(child.definition.tag) == "meta":
                return next((leaf for leaf in child.elements if local_name(leaf.definition.tag) == name), None)
        return None
