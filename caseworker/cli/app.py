"""The program `caseworker`: its options, its commands and the one place where errors become words."""

import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from caseworker.base import CaseworkerError, data_folder
from caseworker.cli import (
    acting,
    backup,
    doctor,
    fill,
    followups,
    forms,
    holding,
    ledger,
    left,
    letter,
    offices,
    outbox,
    people,
    permission,
    practice,
    same,
    services,
    setup,
    tour,
)
from caseworker.cli.context import Call
from caseworker.cli.speaking import Exit, Voice

ANYWHERE = {"--data": True, "--as": True, "--json": False}
"""Options of the whole program and whether a value follows; a person may write them after the command, too."""

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Fill in public service forms with people who are offline, send them safely and print their letters.",
)


@app.callback()
def options(
    context: typer.Context,
    data: Annotated[
        Path | None, typer.Option(envvar="CASEWORKER_DATA", help="Folder of the desk's vault.", show_default=False)
    ] = None,
    sign_in_name: Annotated[
        str, typer.Option("--as", envvar="CASEWORKER_ADVISER", help="Your sign-in name.", show_default=False)
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for scripts.")] = False,
) -> None:
    """Keep what every command needs; the passphrase is asked for, or read from CASEWORKER_PASSPHRASE."""
    context.obj = Call(folder=data or data_folder(), sign_in_name=sign_in_name, voice=Voice(as_json))


_ABOUT_PEOPLE = (people, acting, same, holding)
for commands in (*_ABOUT_PEOPLE, services, permission, offices, outbox, followups, ledger, practice, forms):
    app.add_typer(commands.app)
for module in (setup, fill, left, letter, backup, doctor, tour):
    module.add_to(app)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the program with `arguments`, or with those of the command line."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    words = _options_first(list(sys.argv[1:] if arguments is None else arguments))
    if not all(word.isprintable() for word in words):
        sys.stderr.write("An argument holds signs that no keyboard types, or bytes that are no text.\n")
        raise SystemExit(Exit.USAGE)
    try:
        app(words, prog_name="caseworker")
    except CaseworkerError as error:
        Voice("--json" in words).fail(error)


def _options_first(words: list[str]) -> list[str]:
    """Move the options of the whole program before the command; leave everything after ``--`` alone."""
    front: list[str] = []
    rest: list[str] = []
    while words:
        word = words.pop(0)
        name, equals, _ = word.partition("=")
        if word == "--":
            return [*front, *rest, word, *words]
        if name not in ANYWHERE:
            rest.append(word)
            continue
        front.append(word)
        if ANYWHERE[name] and not equals and words:
            front.append(words.pop(0))
    return [*front, *rest]
