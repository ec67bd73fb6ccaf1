"""`ledger`: look at the chained record of every act, and check it."""

from typing import Annotated

import typer

from caseworker.cli.context import call_of
from caseworker.cli.speaking import Exit, Plain

app = typer.Typer(name="ledger", no_args_is_help=True, help="The record of every act.")


@app.command("verify")
def verify(
    context: typer.Context,
    anchor: Annotated[
        list[str] | None, typer.Option(help="A record code from a printed letter, such as 41-9F2C 66D0 12AB 7E55.")
    ] = None,
) -> None:
    """Check that no entry was changed, taken out or put in; name the first broken place."""
    call = call_of(context)
    with call.desk() as desk, desk.store.reading() as tx:
        try:
            verdict = tx.ledger.verify(anchors=anchor or ())
        except ValueError:
            raise typer.BadParameter("A record code looks like 41-9F2C 66D0 12AB 7E55.") from None
    broken = verdict.broken
    call.voice.result(
        {
            "whole": verdict.is_whole,
            "entries": verdict.entries,
            "anchor": verdict.head.anchor,
            "broken_at": broken.seq if broken else None,
            "fault": broken.fault.value if broken else None,
        },
        *(
            [broken.sentence, "Nobody should work on until someone has looked at this."]
            if broken
            else [f"The ledger is whole: {verdict.entries} entries.", f"Newest record: {verdict.head.anchor}"]
        ),
    )
    if broken:
        raise typer.Exit(Exit.FAULTS_FOUND)


@app.command("list")
def list_entries(
    context: typer.Context,
    about: Annotated[str, typer.Option(help="Only what is about this id.")] = "",
) -> None:
    """Show the entries, oldest first; they hold ids and codes, never a name or an answer."""
    call = call_of(context)
    with call.desk() as desk, desk.store.reading() as tx:
        rows: list[dict[str, Plain]] = [
            {
                "seq": entry.seq,
                "at": entry.at.isoformat(timespec="seconds"),
                "act": entry.act,
                "about": entry.about,
                "by": entry.by,
            }
            for entry in tx.ledger.entries(about=about or None)
        ]
    columns = {"seq": "no.", "at": "when", "act": "what", "about": "about", "by": "by"}
    call.voice.table(rows, columns, empty="There are no entries.")
