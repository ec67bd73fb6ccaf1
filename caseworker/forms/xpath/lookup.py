"""Indexes over rows that never change, so that those with given values are found without looking at all of them."""

from array import array
from collections.abc import Hashable, Mapping, Sequence
from math import isnan
from typing import Final, Protocol

from caseworker.forms.xpath.host import Node
from caseworker.forms.xpath.values import to_number, to_string

MOST_INDEXES: Final = 16
"""Of one list; a form that asks in ever new ways must not fill the memory."""


class Rows(Protocol):
    """Nodes of one name under one parent, to be found by their columns."""

    def texts(self, column: str) -> Sequence[str] | None:
        """Return the text of a column for each row, blank where it has none; None when a row has it twice."""
        ...

    def row(self, place: int) -> Node:
        """Return the row at a place, from 0."""
        ...


class NodeRows:
    """Rows that are nodes; a column is a child element, or an attribute where its name begins with ``@``."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        self._nodes = nodes

    def texts(self, column: str) -> Sequence[str] | None:
        """Return the text of a column for each row."""
        found = [cells_of(node, column) for node in self._nodes]
        if any(len(cells) > 1 for cells in found):
            return None
        return [to_string(cells[0].value()) if cells else "" for cells in found]

    def row(self, place: int) -> Node:
        """Return the row at a place."""
        return self._nodes[place]


class Lookup:
    """Finds rows by the values of some of their columns; an index is made for each set of columns asked for."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._indexes: dict[tuple[tuple[str, bool], ...], _Index | None] = {}

    def matching(self, wanted: Mapping[str, str | float]) -> Sequence[Node] | None:
        """Return the rows whose columns equal what is wanted, in order, by the rules of `=`: numbers by value.

        Returns:
            None when a row has one of the columns twice, and has to be looked at itself.
        """
        columns = tuple([(column, isinstance(value, float)) for column, value in wanted.items()])
        if columns not in self._indexes:
            if len(self._indexes) == MOST_INDEXES:
                self._indexes.pop(next(iter(self._indexes)))
            self._indexes[columns] = self._made(columns)
        index = self._indexes[columns]
        if index is None:
            return None
        if any(isinstance(value, float) and isnan(value) for value in wanted.values()):
            return ()
        key = next(iter(wanted.values())) if len(wanted) == 1 else tuple(wanted.values())
        return [self._rows.row(place) for place in index.places(key)]

    def _made(self, columns: tuple[tuple[str, bool], ...]) -> "_Index | None":
        keys: list[Sequence[Hashable]] = []
        for column, by_number in columns:
            texts = self._rows.texts(column)
            if texts is None:
                return None
            keys.append([to_number(text) for text in texts] if by_number else texts)
        return _Index(keys[0] if len(keys) == 1 else list(zip(*keys, strict=True)))


class _Index:
    """The places of each key, as a chain through one array: nothing in it for the garbage collector to look at."""

    def __init__(self, keys: Sequence[Hashable]) -> None:
        first: dict[Hashable, int] = {}
        following = array("i", bytes(4 * len(keys)))
        for place in range(len(keys) - 1, -1, -1):
            key = keys[place]
            following[place] = first.get(key, -1)
            first[key] = place
        self._first, self._following = first, following

    def places(self, key: Hashable) -> list[int]:
        found = []
        place = self._first.get(key, -1)
        while place >= 0:
            found.append(place)
            place = self._following[place]
        return found


def cells_of(node: Node, column: str) -> Sequence[Node]:
    """Return the nodes of a column of a row."""
    if column.startswith("@"):
        found = node.attribute(column[1:])
        return () if found is None else (found,)
    return node.named(column)
