"""`people`: find, add and show the people this desk helps."""

from datetime import date
from typing import Annotated

import typer

from caseworker.base import new_id
from caseworker.casework import LONGEST_NAME, Address, Citizen, Preferences
from caseworker.cli.context import call_of
from caseworker.cli.speaking import Plain
from caseworker.desk import LikelyDuplicate, add_person

app = typer.Typer(name="people", no_args_is_help=True, help="The people this desk helps.")

_COLUMNS = {"name": "name", "born_on": "born", "postcode": "postcode", "phone": "phone", "id": "id"}


@app.command("find")
def find(
    context: typer.Context,
    typed: Annotated[str, typer.Argument(help="Name, postcode, date of birth, phone or reference.")],
    limit: Annotated[int, typer.Option(min=1, max=200)] = 20,
) -> None:
    """Find people; slips of the keyboard and names that sound alike are forgiven."""
    call = call_of(context)
    with call.desk() as desk, desk.store.reading() as tx:
        rows = [person_row(found.citizen) for found in tx.people.find(typed, limit=limit)]
    call.voice.table(rows, _COLUMNS, empty="Nobody on record fits that.")


@app.command("add")
def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The whole name as they write it.")],
    known_as: Annotated[str, typer.Option(help="What they like to be called.")] = "",
    born: Annotated[str, typer.Option(help="Date of birth, such as 1957-03-27.")] = "",
    address: Annotated[str, typer.Option(help="Address lines parted by commas, without the postcode.")] = "",
    postcode: Annotated[str, typer.Option()] = "",
    phone: Annotated[str, typer.Option()] = "",
    email: Annotated[str, typer.Option()] = "",
    safe_contact: Annotated[str, typer.Option(help="How and when it is safe to reach them.")] = "",
    language: Annotated[str, typer.Option(help="Language of their letters, such as cy.")] = "en",
    print_size: Annotated[int, typer.Option(help="Print size of their letters in points: 14 or 18.")] = 14,
    not_these: Annotated[
        list[str] | None, typer.Option("--not", help="Id of a likely duplicate that is somebody else.")
    ] = None,
) -> None:
    """Put a new person on record, after a look at likely duplicates."""
    call = call_of(context)
    _check_name(name)
    citizen = Citizen(
        id=new_id(),
        name=name,
        known_as=known_as,
        born_on=_day(born),
        address=_address(address, postcode),
        phone=phone,
        email=email,
        safe_contact=safe_contact,
        preferences=_preferences(language, print_size),
    )
    with call.desk() as desk:
        try:
            add_person(desk.store, citizen, not_these=not_these or (), by=desk.adviser_id, clock=desk.clock)
        except LikelyDuplicate as error:
            rows = [{**person_row(found.citizen), "alike": ", ".join(sorted(found.reasons))} for found in error.likely]
            call.voice.table(rows, {**_COLUMNS, "alike": "alike in"}, empty="")
            error.next_step = "If it is somebody else, add them again with --not and the id shown."
            raise
    call.voice.result(person_row(citizen), f"{name} is on record as {citizen.id}.")


def person_row(citizen: Citizen) -> dict[str, Plain]:
    """Return a person as a row of a table."""
    return {
        "id": citizen.id,
        "name": citizen.name,
        "born_on": citizen.born_on.isoformat() if citizen.born_on else None,
        "postcode": citizen.address.postcode if citizen.address else "",
        "phone": citizen.phone,
    }


def _check_name(name: str) -> None:
    if not name.strip():
        raise typer.BadParameter("A person's record needs a name.")
    if len(name) > LONGEST_NAME:
        raise typer.BadParameter(f"A name has {LONGEST_NAME} letters at most.")


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed) if typed else None
    except ValueError:
        raise typer.BadParameter("A date of birth is written like 1957-03-27.") from None


def _address(lines: str, postcode: str) -> Address | None:
    parts = tuple(part.strip() for part in lines.split(",") if part.strip())
    return Address(parts, postcode) if parts or postcode else None


def _preferences(language: str, print_size: int) -> Preferences:
    try:
        return Preferences(language=language, letter_size_pt=print_size)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
