"""The way to paper, for every page that prints: which printers there are, and one job at a time. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from caseworker.desk import printers_of
from caseworker.printers import NoPrinter, Printer, print_pdf
from ui.runner_port import Lane, Runner
from ui.wording import Notice, words_for


@dataclass(frozen=True, slots=True)
class PrintingNow:
    """What is known of the printers, and whether one is being spoken to."""

    printers: tuple[Printer, ...] | None = None
    """None while the system has not answered yet."""
    chosen: str = ""
    """The name of the queue; empty while there is none."""
    is_printing: bool = False
    notice: Notice | None = None

    @property
    def is_without_printer(self) -> bool:
        """Whether it is certain that this computer has none."""
        return self.printers == ()


class Printing:
    """Asks the system for its printers and hands it letters."""

    def __init__(self, folder: Path, runner: Runner, changed: Callable[[PrintingNow], None]) -> None:
        """Print for the desk in `folder`; `changed` is told what is known now."""
        self._folder = folder
        self._runner = runner
        self._changed = changed
        self.now = PrintingNow()

    def look(self) -> None:
        """Ask for the printers; the one of this desk is chosen, else the computer's own."""
        self._runner.run(Lane.OUTSIDE, partial(printers_of, self._folder), done=self._found, failed=self._not_found)

    def choose(self, name: str) -> None:
        """Print on another printer from now on."""
        self._show(replace(self.now, chosen=name))

    def print_out(
        self, pdf: bytes, *, copies: int, done: Callable[[], None], note: Callable[[], None] = lambda: None
    ) -> None:
        """Print, unless something is being printed.

        Args:
            pdf: the letter.
            copies: of it.
            done: called once the printing system has taken it.
            note: done before that, off the window's thread and even if the page was left meanwhile: what is on
                paper is noted as printed.
        """
        if self.now.is_printing:
            return
        if not self.now.chosen:
            self._show(replace(self.now, notice=words_for(NoPrinter("none"))))
            self.look()  # somebody may have switched one on meanwhile
            return
        chosen = self.now.chosen
        self._show(replace(self.now, is_printing=True, notice=None))

        def printed(_: None) -> None:
            self._show(replace(self.now, is_printing=False))
            done()

        def print_and_note() -> None:
            print_pdf(pdf, printer=chosen, copies=copies)
            note()

        self._runner.run(Lane.OUTSIDE, print_and_note, done=printed, failed=self._not_printed)

    def _found(self, found: tuple[Printer, ...]) -> None:
        names = [printer.name for printer in found]
        chosen = self.now.chosen if self.now.chosen in names else next(iter(names), "")
        self._show(replace(self.now, printers=found, chosen=chosen))

    def _not_found(self, error: BaseException) -> None:
        self._show(replace(self.now, printers=self.now.printers or (), notice=words_for(error)))

    def _not_printed(self, error: BaseException) -> None:
        self._show(replace(self.now, is_printing=False, notice=words_for(error)))

    def _show(self, now: PrintingNow) -> None:
        self.now = now
        self._changed(now)
