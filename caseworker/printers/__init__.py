"""Paper: the printers of this computer, and a PDF on its way to one of them; nothing of it is written to disk by us."""

from caseworker.printers.errors import NoPrinter, PrinterError, PrinterSilent, PrinterTrouble
from caseworker.printers.system import Printer, print_pdf, printers

__all__ = ["NoPrinter", "Printer", "PrinterError", "PrinterSilent", "PrinterTrouble", "print_pdf", "printers"]
