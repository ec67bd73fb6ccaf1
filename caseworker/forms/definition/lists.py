"""The nodes of secondary instances: lists that never change, as XPath sees them."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from caseworker.forms.xpath import Lookup, Node, NodeRows

_NO_ATTRIBUTES: Final[Mapping[str, "ListNode"]] = MappingProxyType({})
_NO_CHILDREN: Final[Mapping[str, "list[ListNode]"]] = MappingProxyType({})


class ListNode:
    """An element or attribute of a list written in XML; filled once, then never changed."""

    __slots__ = ("_attributes", "_children", "_lookups", "_named", "_position", "_text", "name", "parent")

    def __init__(self, name: str, parent: "ListNode | None", text: str = "", position: int = 1) -> None:
        self.name = name
        self.parent = parent
        self._text = text
        self._position = position
        self._children: Sequence[ListNode] = ()
        self._named = _NO_CHILDREN
        self._attributes = _NO_ATTRIBUTES
        self._lookups: dict[str, Lookup] | None = None

    @property
    def root(self) -> "ListNode":
        """The document element."""
        return self if self.parent is None else self.parent.root

    def fill(self, children: Sequence["ListNode"], attributes: Mapping[str, "ListNode"]) -> None:
        """Give the node what stands in it."""
        named: dict[str, list[ListNode]] = {}
        for child in children:
            alike = named.setdefault(child.name, [])
            alike.append(child)
            child._position = len(alike)
        self._children, self._named, self._attributes = children, named, attributes

    def named(self, name: str) -> Sequence["ListNode"]:
        """Return the children of that name; all for ``*``."""
        return self._children if name == "*" else self._named.get(name, ())

    def attribute(self, name: str) -> "ListNode | None":
        """Return one attribute."""
        return self._attributes.get(name)

    def attributes(self) -> Sequence["ListNode"]:
        """Return all attributes."""
        return tuple(self._attributes.values())

    def value(self) -> str:
        """Return the text."""
        return self._text

    def position(self) -> int:
        """Return the place among siblings of the same name, from 1."""
        return self._position

    def rows(self, name: str, wanted: Mapping[str, str | float]) -> Sequence[Node] | None:
        """Return the children of that name whose columns equal what is wanted; None when no index can tell."""
        if self._lookups is None:
            self._lookups = {}
        lookup = self._lookups.get(name)
        if lookup is None:
            lookup = self._lookups[name] = Lookup(NodeRows(self.named(name)))
        return lookup.matching(wanted)


class Table:
    """A list from a file with columns, `root/item`; its rows become nodes when they are asked for, as most never are.

    It is kept column by column: a few long lists instead of an object for each row.
    """

    name: Final = "root"
    parent: Final = None

    def __init__(self, columns: Mapping[str, Sequence[str]], count: int) -> None:
        self.columns = columns
        self.count = count
        self._rows: list[RowNode | None] = [None] * count
        self._lookup = Lookup(self)

    @property
    def root(self) -> "Table":
        """The table itself."""
        return self

    def named(self, name: str) -> Sequence["RowNode"]:
        """Return all rows, which are called `item`."""
        return [self.row(place) for place in range(len(self._rows))] if name in ("item", "*") else ()

    def row(self, place: int) -> "RowNode":
        """Return the row at a place, from 0; always the same node."""
        found = self._rows[place]
        if found is None:
            found = self._rows[place] = RowNode(self, place)
        return found

    def texts(self, column: str) -> Sequence[str]:
        """Return the cells of a column."""
        found = self.columns.get(column)
        return [""] * len(self._rows) if found is None else found

    def rows(self, name: str, wanted: Mapping[str, str | float]) -> Sequence[Node] | None:
        """Return the rows whose columns equal what is wanted."""
        return self._lookup.matching(wanted) if name == "item" else None

    def attribute(self, _name: str) -> None:
        """Tables have no attributes."""
        return

    def attributes(self) -> Sequence[ListNode]:
        """Tables have no attributes."""
        return ()

    def value(self) -> str:
        """Return nothing: a table only holds rows."""
        return ""

    def position(self) -> int:
        """Return 1."""
        return 1


class Cell:
    """One cell of a table."""

    __slots__ = ("_text", "name", "parent")

    def __init__(self, name: str, parent: "RowNode", text: str) -> None:
        self.name = name
        self.parent = parent
        self._text = text

    @property
    def root(self) -> Table:
        """The table."""
        return self.parent.parent

    def named(self, _name: str) -> Sequence["Cell"]:
        """Return nothing: a cell only holds its text."""
        return ()

    def attribute(self, _name: str) -> None:
        """Tables have no attributes."""
        return

    def attributes(self) -> Sequence["Cell"]:
        """Tables have no attributes."""
        return ()

    def value(self) -> str:
        """Return the text."""
        return self._text

    def position(self) -> int:
        """Return 1."""
        return 1


class RowNode:
    """An `item` of a table; its cells become nodes when they are first asked for."""

    __slots__ = ("_cells", "_place", "name", "parent")

    def __init__(self, parent: Table, place: int) -> None:
        self.name = "item"
        self.parent = parent
        self._place = place
        self._cells: dict[str, tuple[Cell]] = {}

    @property
    def root(self) -> Table:
        """The table."""
        return self.parent

    def named(self, name: str) -> Sequence[Cell]:
        """Return the cell of that column; all cells for ``*``."""
        found = self._cells.get(name)
        if found is not None:
            return found
        if name == "*":
            return [self.named(column)[0] for column in self.parent.columns]
        texts = self.parent.columns.get(name)
        if texts is None:
            return ()
        found = self._cells[name] = (Cell(name, self, texts[self._place]),)
        return found

    def attribute(self, _name: str) -> None:
        """Tables have no attributes."""
        return

    def attributes(self) -> Sequence[ListNode]:
        """Tables have no attributes."""
        return ()

    def value(self) -> str:
        """Return nothing: a row only holds cells."""
        return ""

    def position(self) -> int:
        """Return the place of the row, from 1."""
        return self._place + 1
