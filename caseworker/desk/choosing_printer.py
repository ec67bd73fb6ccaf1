"""Which printer this desk prints on, and a page to try it with.

The choice stands in a small file beside the vault, for it belongs to this computer.
"""

from pathlib import Path
from typing import Final

from caseworker.accounts import write_whole
from caseworker.desk.desk import Desk
from caseworker.letters import Centre, trial_page
from caseworker.printers import Printer, printers

_FILE: Final = "printer.txt"


def printers_of(folder: Path) -> tuple[Printer, ...]:
    """Return the printers of this computer; the one that was chosen for the desk in `folder` first.

    Raises:
        PrinterSilent: the printing system did not answer in time.
    """
    chosen = chosen_printer(folder)
    return tuple(sorted(printers(), key=lambda printer: printer.name != chosen))


def chosen_printer(folder: Path) -> str:
    """Return the name of the printer that was chosen; empty for the computer's own default."""
    try:
        return (folder / _FILE).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def choose_printer(folder: Path, name: str) -> None:
    """Print on this one from now on.

    Raises:
        FolderTrouble: the desk's folder cannot be written; nothing was changed.
    """
    write_whole(folder / _FILE, name)


def printer_trial_page(desk: Desk, *, title: str, addressee: str, sentences: tuple[str, ...]) -> bytes:
    """Return a page with the centre's letterhead and an address in the window of the envelope; see `trial_page`."""
    centre = desk.settings.centre
    lines = (*centre.address.lines, *filter(None, [centre.address.postcode]))
    head = Centre(centre.name, lines, centre.phone, centre.opening_hours)
    return trial_page(head, desk.clock.today(), title=title, address=(addressee, *lines), sentences=sentences)
