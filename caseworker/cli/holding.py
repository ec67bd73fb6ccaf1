"""`record`: what a person asks for of their own record: all of it on paper, a copy to take away, who opened it."""

from pathlib import Path
from typing import Annotated

import typer

from caseworker.cli.context import call_of
from caseworker.cli.files import write_file
from caseworker.desk import copy_to_take_away, erase_person, note_seen, person_story, print_what_we_hold

app = typer.Typer(name="record", no_args_is_help=True, help="A person's own record: on paper, as a copy, who saw it.")

_PERSON = typer.Argument(help="Id of the person.")


@app.command("print")
def print_record(
    context: typer.Context,
    person: Annotated[str, _PERSON],
    out: Annotated[Path, typer.Option(help="Where the PDF goes.")],
) -> None:
    """Write everything that this desk holds about a person as a PDF, in their language and size of print."""
    call = call_of(context)
    with call.desk() as desk:
        paper = print_what_we_hold(desk.store, person, desk.surroundings, by=desk.adviser_id, clock=desk.clock)
    write_file(out, paper.pdf)
    call.voice.result({"file": str(out)}, f"Everything is in {out}. The file is not protected.")


@app.command("copy")
def copy(
    context: typer.Context,
    person: Annotated[str, _PERSON],
    out: Annotated[Path, typer.Option(help="Where the zip goes.")],
) -> None:
    """Write a copy to take away: PDF, JSON, forms and files, with the SHA-256 of each; it is not encrypted."""
    call = call_of(context)
    with call.desk() as desk:
        taken = copy_to_take_away(desk.store, person, desk.surroundings, by=desk.adviser_id, clock=desk.clock)
    write_file(out, taken.zipped)
    call.voice.result({"file": str(out), "files": taken.files}, f"The copy is {out}. Nothing in it is encrypted.")


@app.command("erase")
def erase(
    context: typer.Context,
    person: Annotated[str, _PERSON],
    asked: Annotated[bool, typer.Option("--asked", help="They ask for it, and know that it cannot be undone.")] = False,
) -> None:
    """Erase a person's record; what is still in the outbox stands against it."""
    if not asked:
        raise typer.BadParameter("Say with --asked that they ask for it. It cannot be undone.")
    call = call_of(context)
    with call.desk() as desk:
        erase_person(desk.store, person, by=desk.adviser_id, clock=desk.clock)
    call.voice.result({"erased": person}, "The record is erased. Older backups hold it until they are replaced.")


@app.command("seen-by")
def seen_by(context: typer.Context, person: Annotated[str, _PERSON]) -> None:
    """Show who opened a person's record, each adviser once a day; this look is noted, too."""
    call = call_of(context)
    with call.desk() as desk:
        note_seen(desk.store, person, by=desk.adviser_id, clock=desk.clock)
        story = person_story(desk.store, person, desk.clock)
    rows = [{"name": one.name, "at": one.at.isoformat()} for one in story.seen]
    call.voice.table(rows, {"name": "adviser", "at": "when"}, empty="Nobody has opened this record.")
