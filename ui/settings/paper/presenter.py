"""The printers of this computer: which one letters go to, and a page to try it with. No Qt."""

from dataclasses import dataclass, replace
from typing import Protocol

from caseworker.desk import Desk, choose_printer, chosen_printer, printer_trial_page, printers_of
from caseworker.printers import Printer, print_pdf
from ui.runner_port import Lane, Runner
from ui.wording import Notice, Tone, words_for


@dataclass(frozen=True, slots=True)
class PageWords:
    """What stands on a page to try a printer with."""

    title: str
    addressee: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaperScreen:
    """What the page shows."""

    printers: tuple[Printer, ...] | None = None
    """None while the printing system is asked."""
    chosen: str = ""
    """The printer that letters go to."""
    is_busy: bool = False
    notice: Notice | None = None


class PaperView(Protocol):
    """What shows it."""

    def show_screen(self, screen: PaperScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class PaperPresenter:
    """Asks the printing system, keeps the choice, prints the page to try."""

    def __init__(self, desk: Desk, runner: Runner, view: PaperView) -> None:
        self._desk = desk
        self._runner = runner
        self._view = view
        self._screen = PaperScreen()

    def begin(self) -> None:
        """Ask which printers there are."""
        folder = self._desk.vault.folder
        self._show(PaperScreen())
        self._runner.run(
            Lane.OUTSIDE,
            lambda: (printers_of(folder), chosen_printer(folder)),
            done=self._found,
            failed=self._not_found,
        )

    def choose(self, name: str) -> None:
        """Send letters to this printer from now on."""
        folder = self._desk.vault.folder
        self._show(replace(self._screen, chosen=name, notice=None))
        self._runner.run(Lane.STORE, lambda: choose_printer(folder, name), done=lambda _: None, failed=self._failed)

    def try_it(self, words: PageWords) -> None:
        """Print a page on the printer that is chosen."""
        if self._screen.is_busy or not self._screen.chosen:
            return
        desk, printer = self._desk, self._screen.chosen

        def print_page() -> None:
            page = printer_trial_page(desk, title=words.title, addressee=words.addressee, sentences=words.sentences)
            print_pdf(page, printer=printer)

        self._show(replace(self._screen, is_busy=True, notice=None))
        self._runner.run(Lane.OUTSIDE, print_page, done=lambda _: self._printed(), failed=self._failed)

    def _found(self, found: tuple[tuple[Printer, ...], str]) -> None:
        printers, chosen = found
        names = [printer.name for printer in printers]
        self._show(PaperScreen(printers, chosen if chosen in names else next(iter(names), "")))

    def _not_found(self, error: BaseException) -> None:
        self._show(PaperScreen(printers=(), notice=words_for(error)))

    def _printed(self) -> None:
        told = Notice(
            "The page is on its way to the printer.", "Look that it comes out and can be read.", tone=Tone.DONE
        )
        self._show(replace(self._screen, is_busy=False, notice=told))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, is_busy=False, notice=words_for(error)))

    def _show(self, screen: PaperScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
