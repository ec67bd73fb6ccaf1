"""`forms`: tools for authors of services: check a form, and trace what a script of answers does to it."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from caseworker.cli.context import call_of
from caseworker.cli.speaking import Exit, Plain, Voice
from caseworker.desk import FileUnreadable, FormHasFaults, read_form
from caseworker.forms import Fault
from caseworker.forms.trace import trace_folders

app = typer.Typer(name="forms", no_args_is_help=True, help="Tools for the authors of forms.")

_COLUMNS = {"severity": "kind", "place": "where", "sentence": "what", "cure": "what to do"}


@app.command("check")
def check(
    context: typer.Context,
    form: Annotated[list[Path], typer.Argument(help="XLSForm workbooks (.xlsx) or XForms (.xml).")],
) -> None:
    """Show all faults of forms at once, with sheet and row, or line."""
    voice = call_of(context).voice
    found: list[Fault] = []
    for path in form:
        try:
            found += read_form(path).faults
        except FormHasFaults as error:
            found += error.faults
    tell_faults(voice, found)
    if found:
        raise typer.Exit(Exit.FAULTS_FOUND)


@app.command("trace")
def trace(
    context: typer.Context,
    folder: Annotated[list[Path], typer.Argument(help="Folders with form.xml, its files and script.json.")],
    environment: Annotated[Path, typer.Option(help="The clock, zone and properties of the replay (JSON).")],
    out: Annotated[Path, typer.Option(help="Where to write one JSON file for each folder.")],
    timeout_s: Annotated[float, typer.Option("--timeout-s", help="Seconds for one form.")] = 20.0,
) -> None:
    """Replay scripts of answers and write what each step changed; one bad or slow form never stops the rest."""
    voice = call_of(context).voice
    try:
        failed = trace_folders(folder, environment, out, timeout_s=timeout_s)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise FileUnreadable(type(error).__name__) from error
    words = [f"Not traced: {name}" for name in failed]
    voice.result(
        {"traced": len(folder) - len(failed), "failed": failed}, f"{len(folder) - len(failed)} traced.", *words
    )


def tell_faults(voice: Voice, faults: Iterable[Fault]) -> None:
    """Show faults as a table."""
    voice.table(fault_rows(faults), _COLUMNS, empty="No faults found.")


def fault_rows(faults: Iterable[Fault]) -> list[dict[str, Plain]]:
    """Return faults as rows."""
    return [
        {
            "severity": fault.severity.value,
            "code": fault.code,
            "place": fault.place or fault.ref,
            "sentence": fault.sentence,
            "cure": fault.cure,
        }
        for fault in faults
    ]
