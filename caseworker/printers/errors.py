"""What can go wrong on the way to a printer."""

from typing import ClassVar

from caseworker.base import CaseworkerError


class PrinterError(CaseworkerError):
    """Something could not be printed."""

    code: ClassVar[str] = "printer"
    sentence: str = "This could not be printed. Nothing is lost."
    next_step: str = "Try again, or save it as a PDF and print it from another program."


class NoPrinter(PrinterError):
    """There is no printer, or not the one that was chosen, or this program cannot print on this system."""

    code: ClassVar[str] = "printer.none"
    sentence: str = "This computer has no printer that Caseworker can use. Nothing is lost."
    next_step: str = "Save it as a PDF and print it from another program, or put it by and print it at the office."


class PrinterTrouble(PrinterError):
    """The printing system would not take it."""

    code: ClassVar[str] = "printer.trouble"
    sentence: str = "The printer did not take it. Nothing was printed and nothing is lost."
    next_step: str = "Check that the printer is on and has paper, then print again. Or save it as a PDF."


class PrinterSilent(PrinterError):
    """The printing system did not answer in time."""

    code: ClassVar[str] = "printer.silent"
    sentence: str = "The printer did not answer. It may still print this later. Nothing is lost."
    next_step: str = "Look if paper comes out before you print again. Or save it as a PDF."
