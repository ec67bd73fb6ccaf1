"""`same`: two records that may be one person; nothing becomes one by itself, and both are kept until agreed."""

from typing import Annotated

import typer

from caseworker.casework.merging import AgreedBy, PersonField, only_in_other
from caseworker.cli.context import call_of
from caseworker.cli.people import person_row
from caseworker.cli.speaking import Plain
from caseworker.desk import are_two_people, compare_records, make_one, person_story, propose_one, take_apart

app = typer.Typer(name="same", no_args_is_help=True, help="Records that may be one person.")

_COLUMNS = {"name": "name", "born_on": "born", "postcode": "postcode", "alike": "alike in", "proposed": "proposed"}
_KEPT = typer.Argument(help="Id of the record that stays.")
_OTHER = typer.Argument(help="Id of the record that joins it.")
_TAKE = typer.Option("--take", help="A field that is right in the other record; say it once for each.")


@app.command("show")
def show(context: typer.Context, person: Annotated[str, typer.Argument(help="Id of the person.")]) -> None:
    """Show which records may be the same person, and which can be taken apart again."""
    call = call_of(context)
    with call.desk() as desk:
        story = person_story(desk.store, person, desk.clock)
    rows: list[dict[str, Plain]] = [
        {**person_row(one.citizen), "alike": ", ".join(sorted(one.reasons)), "proposed": one.is_proposed}
        for one in story.same
    ]
    rows += [
        {"id": one.pair_id, "name": one.name, "joined": True, "until": one.undo_until.date().isoformat()}
        for one in story.joined
    ]
    columns = {**_COLUMNS, "joined": "joined", "until": "can be undone until", "id": "id"}
    call.voice.table(rows, columns, empty="No record here looks like the same person.")


@app.command("propose")
def propose(
    context: typer.Context,
    kept: Annotated[str, _KEPT],
    other: Annotated[str, _OTHER],
    take: Annotated[list[PersonField] | None, _TAKE] = None,
) -> None:
    """Say that two records are one person; a colleague looks at it, too, before anything changes."""
    call = call_of(context)
    with call.desk() as desk:
        with desk.store.reading() as tx:
            both = tx.people.get(kept), tx.people.get(other)
        taken = only_in_other(*both) | frozenset(take or ())
        pair = propose_one(desk.store, *both, taken, by=desk.adviser_id, clock=desk.clock)
    call.voice.result({"pair": pair.id}, "Both records are marked. A colleague can agree with: caseworker same agree")


@app.command("agree")
def agree(
    context: typer.Context,
    kept: Annotated[str, _KEPT],
    other: Annotated[str, _OTHER],
    agreed: Annotated[AgreedBy, typer.Option(help="Who agrees: the person who is here, or you as a colleague.")],
    take: Annotated[list[PersonField] | None, _TAKE] = None,
) -> None:
    """Make one record of two; for thirty days it can be taken apart again."""
    call = call_of(context)
    with call.desk() as desk:
        comparison = compare_records(desk.store, kept, other)
        with desk.store.reading() as tx:
            both = tx.people.get(kept), tx.people.get(other)
        proposed = comparison.pair.taken if comparison.pair is not None and take is None else frozenset()
        taken = only_in_other(*both) | proposed | frozenset(take or ())
        pair = make_one(desk.store, *both, taken, agreed, by=desk.adviser_id, clock=desk.clock)
    until = pair.undo_until.date().isoformat() if pair.undo_until else ""
    call.voice.result(
        {"pair": pair.id, "until": until},
        f"They are one record. Until {until} take it apart with: same apart {pair.id}",
    )


@app.command("two")
def two(context: typer.Context, one: Annotated[str, _KEPT], other: Annotated[str, _OTHER]) -> None:
    """Remember that two records are two people."""
    call = call_of(context)
    with call.desk() as desk:
        are_two_people(desk.store, one, other, by=desk.adviser_id, clock=desk.clock)
    call.voice.result({"apart": [one, other]}, "They are two people. Nobody is asked again.")


@app.command("apart")
def apart(context: typer.Context, pair: Annotated[str, typer.Argument(help="Id of the pair, as shown.")]) -> None:
    """Make two records again of what became one."""
    call = call_of(context)
    with call.desk() as desk:
        undone = take_apart(desk.store, pair, by=desk.adviser_id, clock=desk.clock)
    call.voice.result({"kept": undone.kept_id, "other": undone.other_id}, "There are two records again.")
