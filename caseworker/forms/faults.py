"""What is wrong with a form, as values to show: each has a place, a sentence and a cure, and none ends a program."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from caseworker.forms.definition.form import FormDefinition


class Severity(StrEnum):
    """Whether a form can be used in spite of the fault."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing about a form that its author should know.

    Attributes:
        code: a stable word for programs, such as `form.cycle`.
        sentence: what is wrong, in plain English.
        cure: what to do about it.
        line: line of the XML, from 1; None when the fault has no single place or comes from a workbook.
        sheet: sheet of an XLSForm; `row`: its row, counted as the spreadsheet shows it.
        ref: the question, bind, text or file that the fault is about.
        part: the attribute or column that holds it, such as `relevant`.
        position: the character of that expression at which it is, from 1.
    """

    severity: Severity
    code: str
    sentence: str
    cure: str = ""
    line: int | None = None
    sheet: str | None = None
    row: int | None = None
    ref: str | None = None
    part: str | None = None
    position: int | None = None

    @property
    def place(self) -> str:
        """Say where the fault is: sheet and row, or line, and the character; or an empty string."""
        if self.sheet is not None:
            where = f"sheet {self.sheet}" + (f", row {self.row}" if self.row is not None else "")
        else:
            where = f"line {self.line}" if self.line is not None else ""
        within = f", character {self.position} of {self.part}" if where and self.part and self.position else ""
        return where + within


class FormRefused(Exception):
    """The form cannot be used; `faults` holds all that was found, errors first.

    `definition` is what could be made of it all the same, to look for more faults in; None where that is nothing.
    """

    code = "form.refused"
    next_step = "Send the list of faults to the author of the form. Nothing was changed."

    def __init__(self, faults: Iterable[Fault], definition: "FormDefinition | None" = None) -> None:
        self.definition = definition
        self.faults = tuple(sorted(faults, key=lambda fault: (fault.severity is not Severity.ERROR, fault.line or 0)))
        first = self.faults[0]
        more = len(self.faults) - 1
        self.sentence = first.sentence + (f" (and {more} more)" if more else "")
        super().__init__(f"{first.code}: {first.sentence}" + (f" [{first.place}]" if first.place else ""))


@dataclass(slots=True)
class FaultList:
    """Faults as they are found, so that all are told at once."""

    faults: list[Fault] = field(default_factory=list)

    def error(
        self, code: str, sentence: str, cure: str = "", *, line: int | None = None, ref: str | None = None
    ) -> None:
        """Note something that makes the form unusable."""
        self.faults.append(Fault(Severity.ERROR, code, sentence, cure, line=line, ref=ref))

    def warning(
        self, code: str, sentence: str, cure: str = "", *, line: int | None = None, ref: str | None = None
    ) -> None:
        """Note something that the author should know."""
        self.faults.append(Fault(Severity.WARNING, code, sentence, cure, line=line, ref=ref))

    def raise_if_unusable(self, definition: "FormDefinition") -> None:
        """Stop here when at least one error was found.

        Args:
            definition: what was made of the form.

        Raises:
            FormRefused: with every fault found so far.
        """
        if any(fault.severity is Severity.ERROR for fault in self.faults):
            raise FormRefused(self.faults, definition)
