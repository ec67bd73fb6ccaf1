"""Rows of a repeat come, go and change places."""

from caseworker.forms.instance.node import InstanceNode
from caseworker.forms.instance.tree import MAX_INSTANCES, Tree
from caseworker.forms.operations import OperationRefused
from caseworker.forms.recalculate import Recalculator


def node_at(tree: Tree, ref: str) -> InstanceNode:
    """Return the node at `ref`.

    Raises:
        OperationRefused: there is none.
    """
    node = tree.find(ref)
    if node is None:
        raise OperationRefused("This question is not in the form.")
    return node


def add_row(tree: Tree, recalculator: Recalculator, ref: str) -> None:
    """Append an instance to the repeat at `ref`, which has no final index.

    Raises:
        OperationRefused: none can be added there; nothing was changed.
    """
    around, _, name = ref.rpartition("/")
    parent = node_at(tree, around)
    definition = tree.definition.by_ref.get(f"{parent.definition.ref}/{name}")
    if definition is None or not definition.is_repeat or not parent.relevant:
        raise OperationRefused("There is nothing here to add.")
    if len(parent.groups.get(definition.name, ())) >= MAX_INSTANCES or not tree.has_room:
        raise OperationRefused(f"No more than {MAX_INSTANCES:,} can be added here.")
    recalculator.add(definition, parent)


def remove_row(tree: Tree, recalculator: Recalculator, ref: str) -> None:
    """Take out the instance at `ref`.

    Raises:
        OperationRefused: it is no instance of a repeat; nothing was changed.
    """
    node = node_at(tree, ref)
    if not node.definition.is_repeat or not ref.endswith("]"):
        raise OperationRefused("This cannot be removed.")
    recalculator.remove(node)


def move_row(tree: Tree, recalculator: Recalculator, ref: str, to: int) -> None:
    """Put the instance at `ref` in another place among its own, from 1.

    Raises:
        OperationRefused: it is no instance of a repeat, or there is no such place; nothing was changed.
    """
    node = node_at(tree, ref)
    if not node.definition.is_repeat or not ref.endswith("]") or node.parent is None:
        raise OperationRefused("This cannot be moved.")
    if not 1 <= to <= len(node.parent.groups[node.name]):
        raise OperationRefused("There is no such place.")
    recalculator.move(node, to - 1)
