"""XLSForm to XForm, through pyxform; what it complains of becomes faults with sheet, row, plain words and a cure."""

import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from io import BytesIO
from typing import Final

from caseworker.forms.faults import Fault, Severity
from caseworker.forms.further_faults import LET_THROUGH, further_faults
from caseworker.forms.places import Rows, WorkbookPlaces
from caseworker.forms.wordings import faults_of

MAX_BYTES: Final = 32 * 2**20
"""Of a workbook, and of what it unpacks to."""
MAX_TAGS: Final = 2_000_000
"""Of all its sheets: a small archive may hold many millions of empty rows."""
MAX_ROWS: Final = {"survey": 20_000}
MAX_LIST_ROWS: Final = 200_000
_SHEETS: Final = ("survey", "choices", "settings", "external_choices", "entities", "osm")


@dataclass(frozen=True, slots=True)
class ConvertedForm:
    """What came of a workbook: the XForm, empty when there were errors, and what to tell its author.

    `itemsets` is the content of the file `itemsets.csv` that goes beside a form with an `external_choices` sheet.
    `places` finds the rows of faults that show only when the XForm is loaded.
    """

    xml: bytes
    faults: tuple[Fault, ...]
    itemsets: bytes = b""
    places: WorkbookPlaces = field(default_factory=lambda: WorkbookPlaces({}), compare=False, repr=False)


def convert_xlsform(data: bytes, *, name: str) -> ConvertedForm:
    """Convert a workbook (`.xlsx`, `.xls`, or pyxform's markdown and CSV spellings).

    Args:
        data: the file's bytes.
        name: its file name; the ending tells the kind.
    """
    from pyxform.errors import PyXFormError  # noqa: PLC0415 - pyxform takes 0.6 s to import and few runs need it
    from pyxform.xls2json_backends import get_xlsform  # noqa: PLC0415 - as above
    from pyxform.xls2xform import convert  # noqa: PLC0415 - as above
    from xlrd.compdoc import CompDocError  # noqa: PLC0415 - comes with pyxform, and is let through by it

    ending = name.rpartition(".")[2].lower()
    places, warnings, held = WorkbookPlaces({}), list[str](), dict[str, object]()
    try:
        refusal = _too_large(data)
        if refusal is not None:
            return ConvertedForm(b"", (refusal,))
        workbook = get_xlsform(BytesIO(data), file_type=f".{ending}")
        sheets: dict[str, Rows] = {sheet: getattr(workbook, sheet) or () for sheet in _SHEETS}
        refusals = tuple(_too_long(sheets))
        if refusals:
            return ConvertedForm(b"", refusals)
        places = WorkbookPlaces(sheets)
        held = {part.name: getattr(workbook, part.name) for part in fields(workbook)}
        result = convert(held, warnings=warnings, validate=False, pretty_print=False, form_name="data")
    except PyXFormError as error:
        faults = faults_of(str(error), Severity.ERROR, places)
        further = further_faults(faults, held, places)
        return ConvertedForm(b"", (*faults, *further) or (_unreadable(ending),), places=places)
    except (*LET_THROUGH, CompDocError):
        return ConvertedForm(b"", (_unreadable(ending),))
    found = tuple(fault for said in warnings for fault in faults_of(said, Severity.WARNING, places))
    itemsets = (result.itemsets or "").encode("utf-8")
    return ConvertedForm(result.xform.encode("utf-8"), found, itemsets, places)


def _too_large(data: bytes) -> Fault | None:
    """Refuse a workbook that would fill the memory before anybody unpacks it.

    The sizes that an archive declares can be believed here: nothing reads more of a member than it declares.
    """
    cure = "Take pictures and sheets that are not part of the form out of it; put long lists into CSV files."
    size, tags = len(data), 0
    if zipfile.is_zipfile(BytesIO(data)):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            size += sum(member.file_size for member in archive.infolist())
            tags = _tags(archive) if size <= MAX_BYTES else 0
    if size > MAX_BYTES:
        sentence = f"The workbook is larger than {MAX_BYTES // 2**20} MB when it is unpacked."
        return Fault(Severity.ERROR, "xlsform.too-large", sentence, cure)
    if tags > MAX_TAGS:
        return Fault(Severity.ERROR, "xlsform.too-large", "The workbook has too many cells or rows.", cure)
    return None


def _tags(archive: zipfile.ZipFile) -> int:
    """Count the tags of all members, which is what reading them takes time for."""
    return sum(archive.read(member).count(b"<") for member in archive.infolist())


def _too_long(sheets: dict[str, Rows]) -> Iterable[Fault]:
    for sheet, rows in sheets.items():
        most = MAX_ROWS.get(sheet, MAX_LIST_ROWS)
        if len(rows) > most:
            sentence = f"The sheet {sheet} has {len(rows):,} rows; {most:,} are the most that can be read."
            yield Fault(
                Severity.ERROR, "xlsform.too-long", sentence, "Put long lists into CSV files.", sheet=sheet, row=most
            )


def _unreadable(ending: str) -> Fault:
    sentence = f"The workbook cannot be read as .{ending}."
    return Fault(Severity.ERROR, "xlsform.unreadable", sentence, "Save it again as .xlsx and try once more.")
