"""Secondary instances: lists that never change, read from the form or from files beside it, ready for XPath."""

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from caseworker.forms.definition.documents import parse_xml, text_of
from caseworker.forms.definition.reading import xpath_name
from caseworker.forms.faults import Fault, FormRefused, Severity
from caseworker.forms.xpath import Node

csv.field_size_limit(16 * 1024 * 1024)
MAX_BYTES = 32 * 1024 * 1024
MAX_ROWS = 500_000
MAX_COLUMNS = 1_000


class ListNode:
    """A node of a secondary instance, as XPath sees one; made once, never changed."""

    __slots__ = ("_attributes", "_children", "_named", "_position", "_text", "name", "parent")

    def __init__(self, name: str, parent: "ListNode | RowNode | None", text: str = "", position: int = 1) -> None:
        self.name = name
        self.parent = parent
        self._text = text
        self._position = position
        self._children: list[ListNode | RowNode] = []
        self._named: dict[str, list[ListNode | RowNode]] = {}
        self._attributes: dict[str, ListNode] = {}

    @property
    def root(self) -> "ListNode":
        """The document element."""
        return self if self.parent is None else self.parent.root

    def add(self, name: str, text: str = "") -> "ListNode":
        """Append a child."""
        alike = self._named.setdefault(name, [])
        child = ListNode(name, self, text, len(alike) + 1)
        alike.append(child)
        self._children.append(child)
        return child

    def add_row(self, columns: Mapping[str, int], cells: Sequence[str]) -> None:
        """Append an `item` of a table."""
        alike = self._named.setdefault("item", [])
        row = RowNode(self, columns, cells, len(alike) + 1)
        alike.append(row)
        self._children.append(row)

    def set_attribute(self, name: str, text: str) -> None:
        """Give the node an attribute."""
        self._attributes[name] = ListNode(name, self, text)

    def named(self, name: str) -> "Sequence[ListNode | RowNode]":
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


class RowNode:
    """An `item` of a table; its cells become nodes when they are first asked for, as most never are."""

    __slots__ = ("_cells", "_columns", "_made", "_position", "name", "parent")

    def __init__(self, parent: ListNode, columns: Mapping[str, int], cells: Sequence[str], position: int) -> None:
        self.name = "item"
        self.parent = parent
        self._columns = columns
        self._cells = cells
        self._position = position
        self._made: dict[str, tuple[ListNode]] | None = None

    @property
    def root(self) -> ListNode:
        """The document element."""
        return self.parent.root

    def named(self, name: str) -> Sequence[ListNode]:
        """Return the cell of that column; all cells for ``*``."""
        if name == "*":
            return [self.named(column)[0] for column in self._columns]
        if self._made is None:
            self._made = {}
        found = self._made.get(name)
        if found is None:
            place = self._columns.get(name)
            if place is None:
                return ()
            text = self._cells[place].strip() if place < len(self._cells) else ""
            found = self._made[name] = (ListNode(name, self, text),)
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
        return self._position


@dataclass(frozen=True, slots=True)
class Secondary:
    """One secondary instance and where it comes from; `src` is empty for one written in the form."""

    id: str
    src: str
    root: Node | None


def from_element(element: etree._Element) -> ListNode:
    """Read an inline or XML instance: `element` becomes the document element."""
    root = ListNode(xpath_name(element), None, _leaf_text(element))
    _fill(root, element)
    return root


def _leaf_text(element: etree._Element) -> str:
    return "" if len(element) else text_of(element).strip()


def _fill(node: ListNode, element: etree._Element) -> None:
    for name, value in element.attrib.items():
        node.set_attribute(str(name), str(value))
    for child in element:
        _fill(node.add(xpath_name(child), _leaf_text(child)), child)


def from_csv(data: bytes) -> ListNode:
    """Read a CSV file as `root/item` with one child for each column.

    A byte order mark, semicolons or tabs instead of commas, and line breaks inside quotes are all read.
    """
    text = _decoded(data)
    header_line = text.partition("\n")[0]
    delimiter = max(",;\t", key=header_line.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    columns = {name.strip(): place for place, name in enumerate(next(rows, [])) if name.strip()}
    if len(columns) > MAX_COLUMNS:
        raise _Unfit(f"it has more than {MAX_COLUMNS:,} columns")
    root = ListNode("root", None)
    for number, row in enumerate(rows):
        if number >= MAX_ROWS:
            raise _Unfit(f"it has more than {MAX_ROWS:,} rows")
        if any(row):
            root.add_row(columns, row)
    return root


class _Unfit(Exception):
    """A file that cannot be used; the text says why, after "because"."""


def _decoded(data: bytes) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _Unfit("it is not in UTF-8") from None
    if "\0" in text:
        raise _Unfit("it holds characters that no text has")
    return text


def from_geojson(data: bytes) -> ListNode:
    """Read a GeoJSON feature collection: each feature an item with its properties, `id` and `geometry`."""
    document = json.loads(_decoded(data))
    root = ListNode("root", None)
    features = document.get("features") if isinstance(document, dict) else None
    for feature in features if isinstance(features, list) else []:
        item = root.add("item")
        item.add("geometry", _geometry(feature.get("geometry") or {}))
        if "id" in feature:
            item.add("id", _json_text(feature["id"]))
        for name, value in (feature.get("properties") or {}).items():
            item.add(str(name), _json_text(value))
    return root


def _json_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if isinstance(value, str | int | float) else json.dumps(value, ensure_ascii=False)


def _geometry(geometry: Mapping[str, object]) -> str:
    coordinates = geometry.get("coordinates")
    if not isinstance(coordinates, list):
        return ""
    kind = geometry.get("type")
    points = [coordinates] if kind == "Point" else coordinates[0] if kind == "Polygon" else coordinates
    return "; ".join(f"{point[1]} {point[0]} 0 0" for point in points)


READERS: dict[str, Callable[[bytes], ListNode]] = {
    ".csv": from_csv,
    ".geojson": from_geojson,
    ".json": from_geojson,
    ".xml": lambda data: from_element(parse_xml(data, what="A file beside the form")),
}


def read_file(name: str, data: bytes) -> ListNode:
    """Read a list from a file by the ending of its name.

    Raises:
        FormRefused: the file is not what its name says.
    """
    ending = "." + name.rpartition(".")[2].lower()
    reader = READERS.get(ending, from_csv)
    try:
        if len(data) > MAX_BYTES:
            raise _Unfit(f"it is larger than {MAX_BYTES // 2**20} MB")
        return reader(data)
    except _Unfit as unfit:
        raise _broken(name, str(unfit)) from None
    except (ValueError, csv.Error, KeyError, IndexError, TypeError, AttributeError, RecursionError) as error:
        raise _broken(name, f"it is not a proper {ending[1:].upper()} file") from error


def _broken(name: str, why: str) -> FormRefused:
    sentence = f"The file {name} beside the form cannot be used: {why}."
    cure = "Replace the file with a good copy; save tables as CSV in UTF-8, and shorten lists that are too long."
    return FormRefused([Fault(Severity.ERROR, "media.broken", sentence, cure, ref=name)])
