"""`letter`: what the citizen takes home, as a PDF."""

from pathlib import Path
from typing import Annotated

import typer

from caseworker.cli.context import call_of
from caseworker.cli.files import write_file
from caseworker.cli.outbox import find_item
from caseworker.desk import Desk, OutboxLine, PrintedLetter, print_letter, print_permission


def add_to(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("letter")(letter)


def letter(
    context: typer.Context,
    reference: Annotated[str, typer.Argument(help="Reference of the case, or id of the item.")],
    out: Annotated[Path, typer.Option(help="Where to write the PDF.")],
    size: Annotated[int | None, typer.Option(help="Print size, 14 or 18; else what the person prefers.")] = None,
    language: Annotated[str, typer.Option(help="A language tag such as cy; else what the person prefers.")] = "",
    answers: Annotated[bool, typer.Option(help="Add a copy of the answers.")] = True,
    permission: Annotated[bool, typer.Option("--permission", help="The paper of the permission instead.")] = False,
) -> None:
    """Make the letter about a submission; it says what is known today, and no more."""
    if size not in {None, 14, 18}:
        raise typer.BadParameter("Letters are printed in 14 or 18 points.")
    call = call_of(context)
    with call.desk() as desk:
        line = find_item(desk, reference)
        if permission:
            made = _permission(desk, line, size_pt=size, language=language)
        else:
            made = print_letter(
                desk.store,
                line.id,
                desk.surroundings,
                size_pt=size,
                language=language,
                with_answers=answers,
                by=desk.adviser_id,
                clock=desk.clock,
            )
    write_file(out, made.pdf)
    call.voice.result(
        {"letter": str(out), "reference": made.reference, "says": made.says, "cautions": made.cautions},
        f"The letter is in {out}. It holds personal data: print it, then delete the file.",
        *made.cautions,
    )


def _permission(desk: Desk, line: OutboxLine, *, size_pt: int | None, language: str) -> PrintedLetter:
    with desk.store.reading() as tx:
        office_id = tx.outbox.submission(line.id).office_id
    by, clock = desk.adviser_id, desk.clock
    return print_permission(desk.store, line.case_id, office_id, size_pt=size_pt, language=language, by=by, clock=clock)
