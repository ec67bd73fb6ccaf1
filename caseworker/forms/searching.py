"""What a select with `search()` offers: rows of a file beside the form, found by what was answered before.

As ODK Collect does it, with one difference: an answer that is no longer offered is cleared, as in every other list.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from caseworker.forms.definition.lists import RowNode, Table
from caseworker.forms.definition.parts import Search, StaticChoice
from caseworker.forms.xpath import Context

IMAGES: Final = "jr://images/"
_SORT: Final = "sortby"
_INTEGER: Final = re.compile(r"[+-]?\d+")
_UNSAFE: Final = re.compile(r"[^a-z0-9_]")
_HOLDS: Final[Mapping[str, Callable[[str, str], bool]]] = {
    "contains": str.__contains__,
    "matches": str.__eq__,
    "startswith": str.startswith,
    "endswith": str.endswith,
}


def is_fixed(choice: StaticChoice) -> bool:
    """Say whether a choice stands as it is: its value is a number; any other names the columns of the file."""
    return _INTEGER.fullmatch(choice.value.strip()) is not None


def rows_found(search: Search, table: Table, value_column: str, context: Context) -> Mapping[str, RowNode]:
    """Return the rows found by their value, in the order of the file or of its column `sortby`.

    Args:
        search: the call.
        table: the file.
        value_column: the column that holds the values; the first row of each counts.
        context: where the select stands.

    Raises:
        EvaluationError: an argument cannot be worked out.
    """
    said = [argument.as_string(context) for argument in search.arguments]
    values = _texts(table, value_column)
    places: Sequence[int] = range(table.count if values is not None else 0)
    if said and said[1].strip():
        queried = [texts for name in _names(said[1]) if (texts := _texts(table, name)) is not None]
        holds, wanted = _HOLDS.get(said[0].strip().lower(), str.__contains__), said[2].lower()
        places = [place for place in places if any(holds(texts[place].lower(), wanted) for texts in queried)]
    if len(said) > 3:
        texts = _texts(table, said[3])
        places = [place for place in places if texts is not None and texts[place].lower() == said[4].lower()]
    order = _texts(table, _SORT)
    if order is not None:
        places = sorted(places, key=lambda place: _number(order[place]))
    found: dict[str, RowNode] = {}
    for place in places:
        value = values[place] if values is not None else ""
        if value and value not in found:
            found[value] = table.row(place)
    return found


def label_of(row: RowNode, value_column: str, columns: str) -> str:
    """Return what is shown for a row: the first column, and each further one in brackets with its name."""
    shown = {_safe(name): name for name in _names(columns)}
    shown.pop(_safe(value_column), None)
    names = list(shown.values())
    if not names:
        return ""
    return cell_of(row, names[0]) + "".join(f" ({name}: {cell_of(row, name)})" for name in names[1:])


def cell_of(row: RowNode, column: str) -> str:
    """Return one cell; blank where there is no such column."""
    name = column_of(row.parent, column)
    return row.named(name)[0].value() if name is not None else ""


def _texts(table: Table, column: str) -> Sequence[str] | None:
    name = column_of(table, column)
    return None if name is None else table.columns[name]


def column_of(table: Table, wanted: str) -> str | None:
    """Return the column of that name; capitals do not count, nor which signs part its words."""
    return next((name for name in table.columns if _safe(name) == _safe(wanted)), None)


def _names(written: str) -> list[str]:
    """Part a list of columns at commas, or at blanks where there is no comma."""
    parts = written.split(",") if "," in written else written.split()
    return [part.strip() for part in parts if part.strip()]


def _safe(column: str) -> str:
    return _UNSAFE.sub("_", column.strip().lower())


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
