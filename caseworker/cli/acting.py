"""`acting`: who may act for a person, by what authority, for what and until when."""

from datetime import date
from typing import Annotated

import typer

from caseworker.casework import SIGNS_BY_LAW, ActingAs, May, longest
from caseworker.cli.context import call_of
from caseworker.cli.speaking import Plain
from caseworker.desk import ActingLine, NewRepresentative, add_representative, end_representative, person_story

app = typer.Typer(name="acting", no_args_is_help=True, help="Who may act for a person.")

_COLUMNS = {"name": "name", "acts_as": "as", "may": "may", "services": "for", "until_on": "until", "stands": "stands"}


@app.command("show")
def show(context: typer.Context, person: Annotated[str, typer.Argument(help="Id of the person.")]) -> None:
    """Show who acts, or acted, for a person."""
    call = call_of(context)
    with call.desk() as desk:
        story = person_story(desk.store, person, desk.clock)
    call.voice.table(list(map(_row, story.acting)), {**_COLUMNS, "id": "id"}, empty="Nobody acts for this person.")


@app.command("add")
def add(
    context: typer.Context,
    person: Annotated[str, typer.Argument(help="Id of the person.")],
    name: Annotated[str, typer.Argument(help="Who may act for them: a person or an organisation.")],
    acts_as: Annotated[ActingAs, typer.Option("--authority", help="By what authority.")],
    may: Annotated[list[May], typer.Option(help="What they may do; say it once for each.")],
    relation: Annotated[str, typer.Option(help="Who they are to the person, such as daughter.")] = "",
    service: Annotated[list[str] | None, typer.Option(help="A service that it covers; without it, all.")] = None,
    document: Annotated[str, typer.Option(help="What you have seen that proves it; no copy is kept.")] = "",
    until: Annotated[str, typer.Option(help="Last day, such as 2027-03-01.")] = "",
) -> None:
    """Put on record that somebody may act for a person."""
    call = call_of(context)
    if May.SIGN in may and acts_as not in SIGNS_BY_LAW:
        raise typer.BadParameter("A helper whom the person named does not sign for them.")
    if acts_as in SIGNS_BY_LAW and not document.strip():
        raise typer.BadParameter("Say with --document what you have seen that proves it.")
    with call.desk() as desk:
        until_on = _day(until) or longest(acts_as, desk.clock.today())
        new = NewRepresentative(
            name,
            acts_as,
            frozenset(may),
            relation=relation,
            service_ids=frozenset(service or ()),
            document=document,
            until_on=until_on,
        )
        one = add_representative(desk.store, person, new, by=desk.adviser_id, clock=desk.clock)
    term = f"until {until_on.isoformat()}" if until_on else "until it is taken back"
    call.voice.result({"id": one.id, "until_on": _iso(until_on)}, f"{name} may act for them {term}: {one.id}.")


@app.command("end")
def end(
    context: typer.Context,
    representative: Annotated[str, typer.Argument(help="Id of who acts, as shown.")],
    because: Annotated[str, typer.Option(help="Why it ended.")],
) -> None:
    """Note that somebody may not act for a person any more."""
    call = call_of(context)
    with call.desk() as desk:
        end_representative(desk.store, representative, because=because, by=desk.adviser_id, clock=desk.clock)
    call.voice.result({"ended": representative}, "They may not act for this person any more.")


def _row(line: ActingLine) -> dict[str, Plain]:
    one = line.representative
    return {
        "id": one.id,
        "name": one.name,
        "acts_as": one.acts_as.value,
        "may": ", ".join(sorted(one.may)),
        "services": ", ".join(line.services) or "all services",
        "document": one.document,
        "until_on": _iso(one.until_on),
        "stands": line.stands,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed) if typed else None
    except ValueError:
        raise typer.BadParameter("A day is written like 2027-03-01.") from None
