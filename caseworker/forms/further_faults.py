"""What else is wrong with a workbook: pyxform stops at the first fault, so each is put right and it is asked again."""

import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Final

from caseworker.forms.faults import Fault, Severity
from caseworker.forms.places import WorkbookPlaces
from caseworker.forms.wordings import faults_of

MOST_ROWS: Final = 20_000
"""Rows that are read again in all: it is asked at most 60 times, and once about a form of 20,000 rows."""
LET_THROUGH: Final = (
    *(ValueError, LookupError, TypeError, AttributeError, OSError, ArithmeticError, AssertionError, EOFError),
    *(RecursionError, RuntimeError, SyntaxError, struct.error, zipfile.BadZipFile, zlib.error),
)
"""What the libraries that read workbooks let through when one is broken or was made to break them."""
_KEPT: Final = frozenset({"type", "name", "label"})

Row = dict[str, str]


def further_faults(faults: Iterable[Fault], held: Mapping[str, object], places: WorkbookPlaces) -> tuple[Fault, ...]:
    """Return the faults that pyxform would tell once the first ones were put right.

    Args:
        faults: the first ones.
        held: the workbook as pyxform holds it, by sheet.
        places: of its rows.
    """
    from pyxform.errors import PyXFormError  # noqa: PLC0415 - pyxform takes 0.6 s to import and few runs need it
    from pyxform.xls2xform import convert  # noqa: PLC0415 - as above

    rows = held.get("survey")
    survey: list[Row] = [dict(row) for row in rows] if isinstance(rows, list) else []
    first = newest = tuple(faults)
    found = list(first)
    for _ in range(min(MOST_ROWS // max(len(survey), 1), 60)):
        before = deepcopy(survey)
        for fault in newest:
            _put_right(survey, fault)
        if survey == before:
            break
        try:
            convert({**held, "survey": deepcopy(survey)}, warnings=[], validate=False, form_name="data")
        except PyXFormError as error:
            newest = tuple(fault for fault in faults_of(str(error), Severity.ERROR, places) if fault not in found)
            found.extend(newest)
        except LET_THROUGH:
            break
        else:
            break
    return tuple(found[len(first) :])


def _put_right(survey: list[Row], fault: Fault) -> None:
    """Make a question a text, then one without conditions; end what never ends; drop an end of nothing."""
    at = (fault.row or 0) - 2
    if fault.sheet != "survey" or not 0 <= at < len(survey):
        return
    row = survey[at]
    told = str(row.get("type", "")).strip()
    if fault.code.endswith("unmatched-begin"):
        survey.append({"type": told.replace("begin", "end", 1)})
    elif fault.code.endswith("unmatched-end"):
        survey[at] = {}
    elif told.startswith(("begin", "end")) or told == "text":
        survey[at] = {heading: cell for heading, cell in row.items() if heading.partition(":")[0].strip() in _KEPT}
    else:
        survey[at] = {"name": f"row_{fault.row}", "label": "-", **row, "type": "text"}
