"""`left` and `here`: what somebody who stops for today still has to answer and to bring."""

from pathlib import Path
from typing import Annotated, ClassVar

import typer

from caseworker.base import CaseworkerError, read_reference
from caseworker.cli.context import call_of
from caseworker.cli.files import write_file
from caseworker.cli.speaking import bullet_list
from caseworker.desk import note_what_is_here, print_what_is_left, still_to_bring


class NoSuchThing(CaseworkerError):
    """The list of what to bring has no such number, or no case has that reference."""

    code: ClassVar[str] = "case.no-such-thing"
    sentence: str = "No case here has that reference, or its list of what to bring has no such number."
    next_step: str = "Check the reference, and count the list from 1: caseworker services show."


def add_to(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("left")(left)
    app.command("here")(here)


def left(
    context: typer.Context,
    draft_id: Annotated[str, typer.Argument(help="The draft.")],
    out: Annotated[Path, typer.Option(help="Where to write the PDF.")],
    size: Annotated[int | None, typer.Option(help="Print size, 14 or 18; else what the person prefers.")] = None,
    language: Annotated[str, typer.Option(help="A language tag such as cy; else what the person prefers.")] = "",
) -> None:
    """Make the sheet for somebody who stops for today: what is left and to bring. No answer is on it."""
    if size not in {None, 14, 18}:
        raise typer.BadParameter("Papers are printed in 14 or 18 points.")
    call = call_of(context)
    with call.desk() as desk:
        made = print_what_is_left(
            desk.store,
            draft_id,
            desk.surroundings,
            size_pt=size,
            language=language,
            by=desk.adviser_id,
            clock=desk.clock,
        )
    write_file(out, made.pdf)
    call.voice.result(
        {"sheet": str(out), "reference": made.reference},
        f"The sheet is in {out}. Nothing was sent, and every answer is kept.",
    )


def here(
    context: typer.Context,
    reference: Annotated[str, typer.Argument(help="Reference of the case.")],
    things: Annotated[list[int] | None, typer.Argument(help="What they have with them, by its number.")] = None,
) -> None:
    """Note which of the things to bring somebody has with them today; the rest is still to bring."""
    call = call_of(context)
    with call.desk() as desk:
        with desk.store.reading() as tx:
            case = tx.cases.by_reference(read_reference(reference) or "")
            card = None if case is None else tx.services.version(case.service_id, case.form_version).card()
        numbers = tuple(things or ())
        if case is None or card is None or any(not 1 <= number <= len(card.bring) for number in numbers):
            raise NoSuchThing(reference)
        noted = note_what_is_here(
            desk.store, case.id, {number - 1 for number in numbers}, by=desk.adviser_id, clock=desk.clock
        )
        with desk.store.reading() as tx:
            to_bring = still_to_bring(tx, noted, "")
    words = ["Still to bring:", *bullet_list(to_bring)] if to_bring else ["They have everything with them."]
    call.voice.result({"reference": noted.reference, "to_bring": to_bring}, *words)
