"""Secondary instances: lists that never change, read from the form or from files beside it, ready for XPath."""

import csv
import io
import json
from collections.abc import Callable, Mapping
from itertools import islice

from lxml import etree
from msgspec import Struct

from caseworker.forms.definition.documents import parse_xml, text_of
from caseworker.forms.definition.lists import ListNode, Table
from caseworker.forms.definition.reading import xpath_name
from caseworker.forms.faults import Fault, FormRefused, Severity

csv.field_size_limit(16 * 1024 * 1024)
MAX_BYTES = 32 * 1024 * 1024
MAX_ROWS = 500_000
MAX_COLUMNS = 1_000
MAX_CELLS = 10_000_000


class Secondary(Struct, frozen=True, array_like=True):
    """One secondary instance and where it comes from; `src` is empty for one written in the form."""

    id: str
    src: str
    tree: ListNode | None = None
    table: Table | None = None

    @property
    def root(self) -> ListNode | Table | None:
        """The document element; None where its file is missing or broken."""
        return self.table or self.tree


def from_element(element: etree._Element) -> ListNode:
    """Read an inline or XML instance: `element` becomes the document element."""
    return _read_element(element, None)


def _read_element(element: etree._Element, parent: ListNode | None) -> ListNode:
    if not len(element) and not element.attrib:
        return ListNode(xpath_name(element), parent, (element.text or "").strip())
    node = ListNode(xpath_name(element), parent, "" if len(element) else text_of(element).strip())
    attributes = {str(name): ListNode(str(name), node, str(value)) for name, value in element.attrib.items()}
    node.fill([_read_element(child, node) for child in element], attributes)
    return node


def from_csv(data: bytes) -> Table:
    """Read a CSV file as `root/item` with one child for each column.

    A byte order mark, semicolons or tabs instead of commas, and line breaks inside quotes are all read.
    """
    text = _decoded(data)
    header_line = text.partition("\n")[0]
    delimiter = max(",;\t", key=header_line.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    places = {name.strip(): place for place, name in enumerate(next(reader, [])) if name.strip()}
    if len(places) > MAX_COLUMNS:
        raise _Unfit(f"it has more than {MAX_COLUMNS:,} columns")
    rows = list(islice(reader, MAX_ROWS + 1))
    if len(rows) > MAX_ROWS:
        raise _Unfit(f"it has more than {MAX_ROWS:,} rows")
    if len(rows) * len(places) > MAX_CELLS:
        raise _Unfit(f"it has more than {MAX_CELLS:,} cells")
    rows = [row for row in rows if any(row)]
    columns = {name: [row[place].strip() if place < len(row) else "" for row in rows] for name, place in places.items()}
    return Table(columns, len(rows))


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
    items = []
    for feature in features if isinstance(features, list) else []:
        item = ListNode("item", root)
        cells = [("geometry", _geometry(feature.get("geometry") or {}))]
        if "id" in feature:
            cells.append(("id", _json_text(feature["id"])))
        cells += [(str(name), _json_text(value)) for name, value in (feature.get("properties") or {}).items()]
        item.fill([ListNode(name, item, text) for name, text in cells], {})
        items.append(item)
    root.fill(items, {})
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


READERS: dict[str, Callable[[bytes], ListNode | Table]] = {
    ".csv": from_csv,
    ".geojson": from_geojson,
    ".json": from_geojson,
    ".xml": lambda data: from_element(parse_xml(data, what="A file beside the form")),
}


def read_file(name: str, data: bytes) -> ListNode | Table:
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
