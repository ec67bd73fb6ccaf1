"""An index over the rows of an instance that does not change, so that a row is found without looking at all of them."""

from collections import defaultdict
from collections.abc import Sequence
from math import isnan

from caseworker.forms.xpath.host import Node
from caseworker.forms.xpath.values import to_number, to_string


class ColumnIndex:
    """Finds nodes by the value of a child element, or of an attribute for a `column` that begins with ``@``."""

    def __init__(self, nodes: Sequence[Node], column: str) -> None:
        self._column = column
        self._by_text: dict[str, list[Node]] = defaultdict(list)
        self._by_number: dict[float, list[Node]] | None = None
        for node in nodes:
            texts = {to_string(cell.value()) for cell in _cells(node, column)}
            for text in texts or ("",):  # a row without the column reads as blank, as an empty node-set does
                self._by_text[text].append(node)

    def matching(self, value: str | float) -> Sequence[Node]:
        """Return the nodes whose column equals `value` by the rules of `=`: a number by value, a text by letters."""
        if isinstance(value, str):
            return self._by_text.get(value, ())
        return () if isnan(value) else self._numbers().get(value, ())

    def written(self, text: str) -> Sequence[Node]:
        """Return the nodes that have the column and hold `text` in it."""
        found = self._by_text.get(text, ())
        return found if text else [node for node in found if _cells(node, self._column)]

    def _numbers(self) -> dict[float, list[Node]]:
        if self._by_number is None:
            self._by_number = defaultdict(list)
            for text, nodes in self._by_text.items():
                self._by_number[to_number(text)].extend(nodes)
        return self._by_number


def _cells(node: Node, column: str) -> Sequence[Node]:
    if column.startswith("@"):
        found = node.attribute(column[1:])
        return () if found is None else (found,)
    return node.named(column)
