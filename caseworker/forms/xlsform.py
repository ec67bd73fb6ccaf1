"""XLSForm to XForm, through pyxform; its errors and warnings become faults with sheet and row."""

import re
from dataclasses import dataclass
from io import BytesIO

from caseworker.forms.faults import Fault, Severity

_ROW = re.compile(r"\[row : (\d+)\]")
_SHEET_ROW = re.compile(r"On the '(\w+)' sheet|'(\w+)' sheet|\[(survey|choices|settings|entities)\]", re.IGNORECASE)
_CURE = "Correct the workbook and convert it again."


@dataclass(frozen=True, slots=True)
class ConvertedForm:
    """What came of a workbook: the XForm, empty when there were errors, and what to tell its author.

    `itemsets` is the content of the file `itemsets.csv` that goes beside a form with an `external_choices` sheet.
    """

    xml: bytes
    faults: tuple[Fault, ...]
    itemsets: bytes = b""


def convert_xlsform(data: bytes, *, name: str) -> ConvertedForm:
    """Convert a workbook (`.xlsx`, `.xls`, or pyxform's markdown and CSV spellings).

    Args:
        data: the file's bytes.
        name: its file name; the ending tells the kind.
    """
    from pyxform.errors import PyXFormError  # noqa: PLC0415 - pyxform takes 0.6 s to import and few runs need it
    from pyxform.xls2xform import convert  # noqa: PLC0415 - as above

    ending = name.rpartition(".")[2]
    warnings: list[str] = []
    try:
        result = convert(
            xlsform=BytesIO(data),
            validate=False,
            pretty_print=False,
            warnings=warnings,
            file_type=f".{ending.lower()}",
            form_name="data",
        )
    except PyXFormError as error:
        faults = [fault_of(line, Severity.ERROR) for line in str(error).splitlines() if line.strip()]
        return ConvertedForm(b"", tuple(faults) or (_unreadable(name),))
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OSError):  # pyxform lets these through
        return ConvertedForm(b"", (_unreadable(name),))
    found = tuple(fault_of(warning, Severity.WARNING) for warning in warnings)
    return ConvertedForm(result.xform.encode("utf-8"), found, (result.itemsets or "").encode("utf-8"))


def fault_of(message: str, severity: Severity) -> Fault:
    """Make a fault of a message of pyxform, with the sheet and row it names."""
    row = _ROW.search(message)
    sheet = _SHEET_ROW.search(message)
    named = next((group for group in sheet.groups() if group), None) if sheet is not None else None
    sentence = _ROW.sub("", message).strip()
    return Fault(
        severity,
        "xlsform.error" if severity is Severity.ERROR else "xlsform.warning",
        sentence if sentence.endswith((".", "!", "?")) else sentence + ".",
        _CURE,
        sheet=named.lower() if named is not None else ("survey" if row is not None else None),
        row=int(row.group(1)) if row is not None else None,
    )


def _unreadable(name: str) -> Fault:
    ending = name.rpartition(".")[2]
    sentence = f"The workbook cannot be read as .{ending}."
    return Fault(Severity.ERROR, "xlsform.unreadable", sentence, "Save it again as .xlsx and try once more.")
