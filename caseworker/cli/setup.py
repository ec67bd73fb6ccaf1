"""`setup`: make a desk in under three minutes, and put the recovery code on paper first of all."""

import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from caseworker.accounts import SystemKeychain
from caseworker.base import SystemClock
from caseworker.casework import Address, Centre, Nation
from caseworker.cli.context import Call, ask, call_of, new_passphrase
from caseworker.cli.files import check_writable, write_file
from caseworker.desk import FirstAdviser, NewDesk, open_practice, sample_forms, set_up_desk
from caseworker.practice import practice_link


def add_to(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("setup")(setup)


def setup(
    context: typer.Context,
    centre: Annotated[str, typer.Option(help="The centre's name.")] = "",
    address: Annotated[str, typer.Option(help="Its address, lines parted by commas, without the postcode.")] = "",
    postcode: Annotated[str, typer.Option(help="Its postcode.")] = "",
    phone: Annotated[str, typer.Option(help="Its phone number.")] = "",
    hours: Annotated[str, typer.Option(help="When it is open, kinds of day parted by semicolons.")] = "",
    prefix: Annotated[str, typer.Option(help="Two to four letters that begin every reference.")] = "",
    nation: Annotated[Nation, typer.Option(help="Whose bank holidays are kept.")] = Nation.ENGLAND,
    name: Annotated[str, typer.Option(help="Your name, as letters show it.")] = "",
    real: Annotated[bool, typer.Option("--real", help="A desk for real offices instead of one for practice.")] = False,
    keychain: Annotated[
        bool, typer.Option("--keychain", help="Bind passphrases to this computer account's keychain.")
    ] = False,
    recovery_sheet: Annotated[Path, typer.Option(help="Where to write the recovery code to print.")] = Path(
        "recovery-code.pdf"
    ),
) -> None:
    """Set up this desk: the centre, the first adviser, the recovery code."""
    call = call_of(context)
    check_writable(recovery_sheet)  # before anything is made: a desk whose code cannot be written down is of no use
    place = replace(_centre(centre, address, postcode, phone, hours, prefix), nation=nation)
    made = set_up_desk(
        call.folder,
        place,
        _adviser(call, name),
        practice=not real,
        clock=SystemClock(),
        keychain=SystemKeychain() if keychain else None,
    )
    with closing(made.desk) as desk:
        write_file(recovery_sheet, made.recovery_sheet)
        if not real:
            open_practice(desk, sample_forms(), practice_link())
    _tell(call, made, recovery_sheet, real=real)


def _centre(name: str, address: str, postcode: str, phone: str, hours: str, prefix: str) -> Centre:
    """Take what the options say, and ask for the rest."""
    try:
        return Centre(
            name=name or ask("Name of the centre"),
            address=Address(
                _parts(address or ask("Its address (parted by commas, without the postcode)"), ","),
                postcode or ask("Postcode"),
            ),
            phone=phone or ask("Phone"),
            opening_hours=_parts(hours or ask("Opening hours"), ";"),
            reference_prefix=(prefix or ask("Letters that begin a reference", default="CW")).upper(),
        )
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


def _adviser(call: Call, name: str) -> FirstAdviser:
    shown_as = name or ask("Your name")
    sign_in_name = call.sign_in_name or ask("A sign-in name for you")
    return FirstAdviser(shown_as, sign_in_name, new_passphrase(sign_in_name))


def _tell(call: Call, made: NewDesk, sheet: Path, *, real: bool) -> None:
    call.voice.result(
        {"folder": str(call.folder), "practice": not real, "recovery_sheet": str(sheet)},
        f"The desk is set up in {call.folder}.",
        f"Print {sheet} now, lock the paper away, then delete the file.",
        "The recovery code on it opens this desk when nobody can sign in.",
        *_next_words(real=real),
    )
    if not call.voice.as_json and sys.stdout.isatty():
        print(f"The code: {made.recovery_code}")


def _next_words(*, real: bool) -> list[str]:
    if real:
        return ["Next: caseworker offices add, then caseworker services fetch."]
    return ["This is a practice desk. Its office is on this computer: caseworker practice serve"]


def _parts(text: str, parted_by: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(parted_by) if part.strip())
