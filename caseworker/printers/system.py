"""Printing by the system's own queues (CUPS: Linux, macOS), with the PDF on standard input, so that no file is written.

Windows has no such door for a PDF; there a letter is saved and printed from a PDF reader, and `NoPrinter` says so.
"""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from typing import Final

from caseworker.printers.errors import NoPrinter, PrinterSilent, PrinterTrouble

MOST_COPIES: Final = 99
JOB_TITLE: Final = "Caseworker"
"""All that the queue, and whoever looks at it, is told of what is printed."""
_ASKING_S: Final = 10.0
_PRINTING_S: Final = 60.0
_NAME: Final = re.compile(r"(?!-)[!-.0-~]{1,127}")  # what CUPS takes: no space, no slash; and no option of lp
_STOPPED: Final = re.compile(r"^printer (\S+) disabled", re.MULTILINE)
_DEFAULT: Final = re.compile(r"^system default destination: (\S+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Printer:
    """One queue of this computer."""

    name: str
    is_default: bool = False
    is_stopped: bool = False
    """It takes letters, but they wait until somebody starts it again."""


def printers(*, deadline_s: float = _ASKING_S) -> tuple[Printer, ...]:
    """Return the printers of this computer, the default one first; none where there is no printing system.

    Raises:
        PrinterSilent: the printing system did not answer in time.
    """
    if shutil.which("lpstat") is None:
        return ()
    names = _run("lpstat", "-e", deadline_s=deadline_s).stdout.decode(errors="replace").split()
    if not names:
        return ()
    told = _run("lpstat", "-d", "-p", deadline_s=deadline_s).stdout.decode(errors="replace")
    default, stopped = _DEFAULT.search(told), set(_STOPPED.findall(told))
    known = [Printer(name, default is not None and name == default[1], name in stopped) for name in names]
    return tuple(sorted(known, key=lambda printer: not printer.is_default))


def print_pdf(pdf: bytes, *, printer: str, copies: int = 1, deadline_s: float = _PRINTING_S) -> None:
    """Hand a PDF to a printer's queue; from there on it is the printer's.

    Args:
        pdf: the bytes.
        printer: the name of the queue.
        copies: from 1 to 99.
        deadline_s: how long the printing system may take to accept it, in seconds.

    Raises:
        NoPrinter: there is no such printer, or no printing system.
        PrinterTrouble: it was not accepted; nothing is printed.
        PrinterSilent: no answer came in time; it may still be printed.
    """
    if not 1 <= copies <= MOST_COPIES:
        raise ValueError(f"from 1 to {MOST_COPIES} copies, not {copies}")
    if shutil.which("lp") is None or not _NAME.fullmatch(printer):
        raise NoPrinter(printer)
    words = ("lp", "-s", "-d", printer, "-n", str(copies), "-t", JOB_TITLE, "-o", "document-format=application/pdf")
    done = _run(*words, "-", said=pdf, deadline_s=deadline_s)
    if done.returncode == 0:
        return
    if b"does not exist" in done.stderr or b"No default destination" in done.stderr:
        raise NoPrinter(printer)
    raise PrinterTrouble(f"lp ended with {done.returncode}")


def _run(
    program: str, *words: str, said: bytes = b"", deadline_s: float = _ASKING_S
) -> subprocess.CompletedProcess[bytes]:
    """Run a program of the printing system in the C locale, so that its answers can be read."""
    path = shutil.which(program) or program
    try:
        return subprocess.run(  # noqa: S603 - no shell, and every word is ours or a checked name
            [path, *words], input=said, capture_output=True, timeout=deadline_s, check=False, env=_environment()
        )
    except subprocess.TimeoutExpired:
        raise PrinterSilent(program) from None
    except OSError as error:
        raise PrinterTrouble(f"{program}: {type(error).__name__}") from error


def _environment() -> dict[str, str]:
    """Return this program's environment without what a frozen program put in it for its own libraries."""
    environment = {**os.environ, "LC_ALL": "C"}
    before = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        environment["LD_LIBRARY_PATH"] = before
    return environment
