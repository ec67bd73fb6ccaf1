"""Where a fault is, as its author sees it: sheet and row of a workbook, line of an XForm."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final, Protocol

from caseworker.forms.definition.documents import line_of, parse_xml
from caseworker.forms.definition.names import local_name
from caseworker.forms.faults import Fault
from caseworker.forms.xpath import XPathSyntaxError, compile_expression

Rows = Sequence[Mapping[str, str]]
"""The rows of a sheet from row 2 on, each by heading."""

_BEGIN: Final = re.compile(r"begin[ _](?:group|repeat|loop)")
_END: Final = re.compile(r"end[ _](?:group|repeat|loop)")
_QUESTION: Final = re.compile(r"\$\{[^{}]*\}")
_CHOICE_TEXT: Final = re.compile(r"(.+)-(\d+)")
_MADE_BESIDE: Final = re.compile(r"_(?:count|other)$")
"""What a converter makes beside a question: the count of a repeat, the text for "other"."""
_SETTINGS: Final = frozenset({"instanceName", "submission"})
"""What the sheet of settings makes."""
_PLAIN_MARKS: Final = str.maketrans("‘’“”", "''\"\"")
_PREFIXES: Final[Mapping[str | None, str]] = {prefix: prefix for prefix in ("jr", "odk", "orx", "entities")}
_COLUMNS: Final = {
    "relevant": ("relevant", "relevance", "bind::relevant"),
    "constraint": ("constraint", "bind::constraint"),
    "calculate": ("calculation", "calculate", "repeat_count", "bind::calculate"),
    "required": ("required", "bind::required"),
    "readonly": ("read_only", "readonly", "bind::readonly"),
    "jr:count": ("repeat_count",),
    "list of choices": ("choice_filter",),
    "value of an action": ("default", "calculation"),
}
"""The headings under which a workbook has what an XForm calls so."""


class Places(Protocol):
    """Knows where the author of a form finds what a fault is about."""

    def placed(self, fault: Fault) -> Fault:
        """Return the fault with its place."""
        ...


class LinePlaces:
    """The lines of an XForm."""

    def __init__(self, xml: bytes) -> None:
        self._lines: dict[str, int] = {}
        for element in parse_xml(xml).iter():
            if local_name(str(element.tag)) == "submission":
                self._lines.setdefault("submission", line_of(element) or 1)
            for name in ("ref", "nodeset", "id", "src"):
                written = element.get(name)
                line = line_of(element)
                if written and line is not None:
                    self._lines.setdefault(written.strip().rpartition("/")[2] if name == "src" else written, line)

    def placed(self, fault: Fault) -> Fault:
        """Return the fault with its line; what concerns the whole form is at line 1."""
        if fault.line is not None:
            return fault
        return replace(fault, line=self._lines.get(fault.ref or "", 1))


class WorkbookPlaces:
    """The rows of a workbook.

    Args:
        sheets: the rows of each sheet by its name in small letters.
    """

    def __init__(self, sheets: Mapping[str, Rows]) -> None:
        self._sheets = {
            sheet: [{_heading(heading): str(cell) for heading, cell in row.items()} for row in rows]
            for sheet, rows in sheets.items()
        }
        root = f"/{self.cell('settings', 2, 'name') or 'data'}"
        self._row_of = dict(_questions(self._sheets.get("survey", ()), root))
        self._choices: dict[str, list[int]] = {}
        for row, cells in self._numbered("choices"):
            if cells.get("list_name"):
                self._choices.setdefault(cells["list_name"], []).append(row)

    @property
    def names(self) -> list[str]:
        """The names of all questions, groups and repeats."""
        return [cells["name"] for _, cells in self._numbered("survey") if cells.get("name")]

    @property
    def lists(self) -> list[str]:
        """The names of the lists of choices."""
        return list(self._choices)

    def cell(self, sheet: str, row: int | None, column: str) -> str:
        """Return what stands there; blank for nothing."""
        rows = self._sheets.get(sheet, ())
        return rows[row - 2].get(column, "") if row is not None and 2 <= row < len(rows) + 2 else ""

    def row_with(self, text: str, *, sheet: str = "survey") -> int | None:
        """Return the first row of a sheet with a cell that is `text`, or else that holds it."""
        rows = list(self._numbered(sheet)) if text else []
        whole = next((row for row, cells in rows if text in cells.values()), None)
        if whole is not None:
            return whole
        return next((row for row, cells in rows if any(text in cell for cell in cells.values())), None)

    def placed(self, fault: Fault) -> Fault:
        """Return the fault with sheet and row, and with the character as the cell counts it."""
        if fault.sheet is not None:
            return fault
        sheet, row = self._found(fault.ref or "")
        column, position = self._within(fault, sheet, row)
        return replace(fault, line=None, sheet=sheet, row=row, part=column, position=position)

    def _found(self, ref: str) -> tuple[str, int | None]:
        ref = ref.partition(":")[0] if ref.partition(":")[0] in self._row_of else ref
        if ref.rpartition("/")[2] in _SETTINGS and self._sheets.get("settings"):
            return "settings", 2
        choice = _CHOICE_TEXT.fullmatch(ref)
        rows = self._choices.get(choice.group(1), []) if choice is not None else []
        if choice is not None and int(choice.group(2)) < len(rows):
            return "choices", rows[int(choice.group(2))]
        known = self._row_of.get(ref.replace("/meta/", "/"))
        while ref.startswith("/") and known is None:
            known = self._row_of.get(ref, self._row_of.get(_MADE_BESIDE.sub("", ref)))
            ref = ref.rpartition("/")[0]
        if known is not None or not ref or ref.startswith("/"):
            return "survey", known
        return self._holding(ref)

    def _holding(self, text: str) -> tuple[str, int | None]:
        """Return where a file is spoken of, with its ending or as pulldata() has it."""
        for wanted in (text, f"'{text.rpartition('.')[0]}'"):
            for sheet in ("survey", "choices"):
                row = self.row_with(wanted, sheet=sheet)
                if row is not None:
                    return sheet, row
        return "survey", None

    def _within(self, fault: Fault, sheet: str, row: int | None) -> tuple[str | None, int | None]:
        for column in _COLUMNS.get(fault.part or "", ()):
            text = self.cell(sheet, row, column)
            if text:
                return column, _position(text, fault.code)
        return fault.part, None

    def _numbered(self, sheet: str) -> Iterator[tuple[int, dict[str, str]]]:
        return enumerate(self._sheets.get(sheet, ()), start=2)


def _heading(written: str) -> str:
    return written.strip().lower().replace("list name", "list_name")


def _questions(rows: Rows, root: str) -> Iterator[tuple[str, int]]:
    """Give the reference and the row of each question, group and repeat; the first of each."""
    around, seen = [root], set[str]()
    for row, cells in enumerate(rows, start=2):
        kind = cells.get("type", "").strip().lower()
        ref = f"{around[-1]}/{cells.get('name', '')}"
        if _END.match(kind):
            around = around[:-1] or [root]
            continue
        if cells.get("name") and ref not in seen:
            seen.add(ref)
            yield ref, row
        if _BEGIN.match(kind):
            around.append(ref)


def _position(text: str, code: str) -> int | None:
    """Return the character, from 1, at which an expression of a workbook has the fault."""
    plain = text.translate(_PLAIN_MARKS)
    try:
        compile_expression(_QUESTION.sub(lambda found: "_" * len(found.group()), plain), namespaces=_PREFIXES)
    except XPathSyntaxError as error:
        return error.position + 1 if error.code == code else None
    return None
