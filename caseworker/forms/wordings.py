"""What the converter of workbooks complains of, in plain words and with a cure; what it says otherwise is kept."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from caseworker.forms.definition.reading import likely_name
from caseworker.forms.faults import Fault, Severity
from caseworker.forms.places import WorkbookPlaces

_ROW: Final = re.compile(r"\[row : (\d+)\]\s*")
_SHEET: Final = re.compile(r"[Oo]n the '(\w+)' sheet|for sheet: '(\w+)'|\[(survey|choices|settings|entities)\]")
_COLUMN: Final = re.compile(r"the '([\w:]+)' value")
_LEARN_MORE: Final = re.compile(r"\s*Learn more: \S+$")
_QUOTED: Final = re.compile(r"'([^']+)'")
_CURE: Final = "Correct the workbook and convert it again."
_HEADERS: Final = "Check the spelling of the headings in the first row."
_USUAL_TYPES: Final = [
    *("text", "integer", "decimal", "range", "date", "time", "dateTime", "note", "calculate", "hidden", "acknowledge"),
    *("select_one", "select_multiple", "select_one_from_file", "select_multiple_from_file", "rank", "barcode", "image"),
    *("audio", "video", "file", "geopoint", "geotrace", "geoshape", "begin_group", "end_group", "begin_repeat"),
    *("end_repeat", "start", "end", "today", "deviceid", "username", "email", "phonenumber", "audit"),
]


@dataclass(frozen=True, slots=True)
class _Saying:
    """A complaint and how we say it.

    Attributes:
        about: finds it; its group `value` is what the author wrote.
        among: where the likely name comes from: `types`, `lists` or `names`.
    """

    about: re.Pattern[str]
    code: str
    sentence: str
    cure: str
    among: str = ""


def _saying(about: str, code: str, sentence: str, cure: str, among: str = "") -> _Saying:
    return _Saying(re.compile(about, re.DOTALL), f"xlsform.{code}", sentence, cure, among)


_SAYINGS: Final = (
    _saying(
        r"Unknown question type '(?P<value>(?:select_one|select_multiple|rank))'",
        "no-list",
        "The type {value} does not say which list of choices it takes.",
        "Write the name of the list after it, as in: select_one yes_no.",
    ),
    _saying(
        r"Unknown question type '(?P<value>.*)'",
        "unknown-type",
        "There is no question type called {value}.{likely}",
        "Use one of the types of XLSForm, such as text, integer, date or select_one.",
        "types",
    ),
    _saying(
        r"the 'name' value '(?P<value>.*)' is invalid.*must be unique within",
        "duplicate-name",
        "The name {value} is used twice in the same group.",
        "Give one of the two another name.",
    ),
    _saying(
        r"the 'name' value '(?P<value>.*)' is problematic",
        "similar-name",
        "The name {value} differs from another name only in capital letters.",
        "Give one of the two another name, as some programs take them for the same.",
    ),
    _saying(
        r"Repeat names must unique",
        "duplicate-name",
        "Two repeats have the same name.",
        "Give one of them another name.",
    ),
    _saying(
        r"the '[\w:]+' value is invalid. Names must begin",
        "bad-name",
        "{cell} cannot be a name.",
        "Begin a name with a letter or _, then use letters, digits, _, - and . only; leave out spaces.",
    ),
    _saying(
        r"Question or group with no name",
        "no-name",
        "This row has no name.",
        "Give it a name in the column name.",
    ),
    _saying(
        r"List name not in choices sheet: (?P<value>\S+)",
        "missing-list",
        "The list {value} is not on the sheet choices.{likely}",
        "Correct the name, or add the list to the sheet choices.",
        "lists",
    ),
    _saying(
        r"There should be a choices sheet",
        "missing-list",
        "A question takes its choices from a list, but the workbook has no sheet choices.",
        "Add a sheet called choices with the columns list_name, name and label.",
    ),
    _saying(
        r"Unmatched 'begin_(?P<value>\w+)'.*name '(?P<name>.*)'",
        "unmatched-begin",
        "The {value} {name} begins here and never ends.",
        "Add a row end_{value} where it ends.",
    ),
    _saying(
        r"Unmatched 'end_(?P<value>\w+)'",
        "unmatched-end",
        "A {value} ends here, but none is open.",
        "Take this row away, or add the row begin_{value} that belongs to it.",
    ),
    _saying(
        r"Could not find the name '(?P<value>.*)'",
        "unknown-reference",
        "The column {column} speaks of ${{{value}}}, but nothing in the form has that name.{likely}",
        "Correct the name between the brackets.",
        "names",
    ),
    _saying(
        r"Reference variables must start with",
        "broken-reference",
        "The column {column} has a reference that is not closed.",
        "Write each as a dollar sign, then the name in curly brackets, as in ${{age}}.",
    ),
    _saying(
        r"Reference variables names must be unique.*'(?P<value>.*)' appears more",
        "unclear-reference",
        "The column {column} speaks of ${{{value}}}, but more than one question has that name.",
        "Give the questions names of their own.",
    ),
    _saying(
        r"Choices must have a name",
        "choice-without-name",
        "This choice has no name, so it could not be stored.",
        "Give it a name in the column name; it may be short and is not shown.",
    ),
    _saying(
        r"Choice names must be unique",
        "duplicate-choice",
        "The name {cell} is used twice in the same list.",
        "Give one of the two choices another name.",
    ),
    _saying(
        r"Choices should have a label",
        "choice-without-label",
        "This choice has no label, so people see only its name.",
        "Give it a label.",
    ),
    _saying(
        r"Row without name, text, or label is being skipped",
        "skipped-row",
        "This row has no type and no name, so it is left out and what it says has no effect.",
        "Move it to the row of the question it belongs to, or clear the row.",
    ),
    _saying(
        r"Question with no type",
        "no-type",
        "This row has no type.",
        "Say in the column type what kind of question it is, such as text.",
    ),
    _saying(
        r"Missing calculation",
        "no-calculation",
        "This row is a calculation, but the column calculation is blank.",
        "Write what it works out.",
    ),
    _saying(
        r"The survey element named '(?P<value>.*)' has no label or hint",
        "no-label",
        "The question {value} has no label, so nothing would be shown.",
        "Give it a label.",
    ),
    _saying(
        r"was not recognized as a supported type",
        "unreadable",
        "The file is not a workbook, or it is damaged.",
        "Save it again as .xlsx and try once more.",
    ),
    _saying(
        r"must have a sheet named 'survey'",
        "no-survey",
        "The workbook has no sheet called survey.",
        "Name the sheet with the questions survey.",
    ),
    _saying(
        r"Duplicate column header: (?P<value>.*)",
        "duplicate-heading",
        "Two columns of a sheet have the heading {value}.",
        "Rename or remove one of them.",
    ),
    _saying(
        r"required column headers were not found: (?P<value>.*?)\.",
        "missing-heading",
        "The sheet has no column with the heading {value}.",
        _HEADERS,
    ),
)


def faults_of(messages: str, severity: Severity, places: WorkbookPlaces) -> tuple[Fault, ...]:
    """Make faults of what the converter says, each with sheet and row.

    Args:
        messages: one on each line; lines that begin with a bracket are the row that is meant, and left out.
        severity: whether a form came of it.
        places: the rows of the workbook.
    """
    lines = (line.strip() for line in messages.splitlines())
    return tuple(_fault(line, severity, places) for line in lines if line and not line.startswith("{"))


def _fault(message: str, severity: Severity, places: WorkbookPlaces) -> Fault:
    named = _ROW.search(message)
    said = _LEARN_MORE.sub("", _ROW.sub("", message))
    saying = next((known for known in _SAYINGS if known.about.search(said)), None)
    found = saying.about.search(said) if saying is not None else None
    value = found.groupdict().get("value", "") if found is not None else ""
    sheet = next((group for group in _groups(_SHEET, said)), "survey").lower()
    row = int(named.group(1)) if named is not None else _row(said, sheet, value, places)
    column = next(iter(_groups(_COLUMN, said)), "name")
    if saying is None or found is None:
        code = "xlsform.error" if severity is Severity.ERROR else "xlsform.warning"
        sentence = said if said.endswith((".", "!", "?")) else f"{said}."
        return Fault(severity, code, sentence, _CURE, sheet=sheet, row=row)
    near = likely_name(value, _known(saying.among, places))
    words = {
        **found.groupdict(),
        "value": value.strip("'"),
        "column": column,
        "cell": places.cell(sheet, row, column) or f"What the column {column} holds",
        "likely": f" Do you mean {near}?" if near else "",
    }
    sentence, cure = saying.sentence.format(**words), saying.cure.format(**words)
    return Fault(severity, saying.code, sentence, cure, sheet=sheet, row=row)


def _groups(pattern: re.Pattern[str], text: str) -> Iterable[str]:
    found = pattern.search(text)
    return (group for group in found.groups() if group) if found is not None else ()


def _known(among: str, places: WorkbookPlaces) -> list[str]:
    return {"types": _USUAL_TYPES, "lists": places.lists, "names": places.names}.get(among, [])


def _row(said: str, sheet: str, value: str, places: WorkbookPlaces) -> int | None:
    """Return the row of a complaint that names none: where what it quotes stands, or the headings."""
    if "headers" in said or "column header" in said:
        return 1
    if "a choices sheet" in said:
        return places.row_with("select_", sheet="survey")
    rows = (places.row_with(quoted, sheet=sheet) for quoted in (value, *_QUOTED.findall(said)))
    return next((row for row in rows if row is not None), None)
