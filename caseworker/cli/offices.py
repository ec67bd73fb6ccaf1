"""`offices`: the bodies that receive submissions, and this desk's accounts with them."""

from typing import Annotated

import typer

from caseworker.cli.context import call_of
from caseworker.cli.speaking import Plain
from caseworker.connectors import Access
from caseworker.desk import add_office, change_office

app = typer.Typer(name="offices", no_args_is_help=True, help="The offices that receive what is sent.")


@app.command("list")
def list_offices(context: typer.Context) -> None:
    """List the offices; secrets are never shown."""
    call = call_of(context)
    with call.desk() as desk, desk.store.reading() as tx:
        rows: list[dict[str, Plain]] = [
            {"id": one.id, "name": one.name, "host": one.host, "access": one.access.value, "practice": one.is_practice}
            for one in tx.offices.everyone()
        ]
    call.voice.table(
        rows, {"id": "id", "name": "office", "host": "computer", "access": "access"}, empty="No office yet."
    )


@app.command("add")
def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The office as citizens know it.")],
    url: Annotated[str, typer.Option(help="The server; for an app user the whole link.")],
    access: Annotated[Access, typer.Option()] = Access.APP_USER,
    username: Annotated[str, typer.Option(help="For a name and password.")] = "",
    secret: Annotated[
        str, typer.Option(envvar="CASEWORKER_OFFICE_SECRET", help="Password or token.", show_default=False)
    ] = "",
) -> None:
    """Put an office on record with this desk's account there."""
    call = call_of(context)
    if access is not Access.APP_USER and not secret:
        secret = str(typer.prompt("Password or token", hide_input=True))
    with call.desk() as desk:
        office = add_office(desk, name, url, access=access, username=username, secret=secret)
    call.voice.result({"id": office.id}, f"{name} is on record as {office.id}.")


@app.command("change")
def change(
    context: typer.Context,
    office_id: Annotated[str, typer.Argument(help="The office's id.")],
    url: Annotated[str, typer.Option(help="A new address; for an app user the whole new link.")] = "",
    username: Annotated[str, typer.Option(help="A new name.")] = "",
    secret: Annotated[
        str, typer.Option(envvar="CASEWORKER_OFFICE_SECRET", help="A new password or token.", show_default=False)
    ] = "",
) -> None:
    """Enter a new link, name or password that the office gave this desk; what waits is tried again."""
    if not (url or username or secret):
        raise typer.BadParameter("Say what is new: --url, --username or --secret.")
    call = call_of(context)
    with call.desk() as desk:
        office = change_office(desk, office_id, url=url, username=username, secret=secret)
    call.voice.result({"id": office.id}, f"{office.name} is reached in the new way from now on.")
