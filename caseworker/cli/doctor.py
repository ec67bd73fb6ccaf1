"""`doctor`: is this computer fit for the work, and is the desk whole?"""

import shutil
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from caseworker.accounts import KeychainTrouble, SystemKeychain
from caseworker.base import CaseworkerError, resources_folder, vault_exists
from caseworker.cli.context import Call, call_of
from caseworker.cli.speaking import Exit, Plain
from caseworker.store import backups_in

_LEAST_FREE_BYTES = 500 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    is_well: bool
    words: str


def add_to(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("doctor")(doctor)


def doctor(
    context: typer.Context,
    sign_in: Annotated[bool, typer.Option("--sign-in", help="Open the desk and check every record.")] = False,
) -> None:
    """Look at this computer and the desk's folder; with --sign-in, at every record, too."""
    call = call_of(context)
    findings = [*_computer(call.folder), *(_records(call) if sign_in else ())]
    rows: list[dict[str, Plain]] = [
        {"what": one.what, "well": one.is_well, "mark": "ok" if one.is_well else "!!", "words": one.words}
        for one in findings
    ]
    call.voice.table(rows, {"mark": "", "what": "what", "words": "found"}, empty="")
    if not all(one.is_well for one in findings):
        raise typer.Exit(Exit.FAULTS_FOUND)


def _computer(folder: Path) -> Iterator[Finding]:
    version = ".".join(map(str, sys.version_info[:3]))
    yield Finding("Python", sys.version_info >= (3, 11), f"{version}, SQLite {sqlite3.sqlite_version}")
    samples = resources_folder() / "services"
    yield Finding("Sample services", samples.is_dir(), "here" if samples.is_dir() else "missing from the program")
    place = next(parent for parent in (folder, *folder.parents) if parent.exists())
    free = shutil.disk_usage(place).free
    yield Finding("Room on the disk", free >= _LEAST_FREE_BYTES, f"{free // 1024**2} MB free")
    is_set_up = vault_exists(folder)
    yield Finding("Desk", is_set_up, f"set up in {folder}" if is_set_up else "not set up: caseworker setup")
    if is_set_up:
        copies = backups_in(folder / "backups")
        words = f"newest {copies[0].name}" if copies else "none in the desk's folder; is there one on another drive?"
        yield Finding("Backups", bool(copies), words)
    yield _keychain()


def _keychain() -> Finding:
    """Look at the keychain; a desk works without one, so that is no fault."""
    try:
        SystemKeychain(deadline_s=5).secret("doctor")
    except KeychainTrouble as trouble:
        return Finding("Keychain", is_well=True, words=f"not usable ({trouble.code}); only needed if the desk uses one")
    return Finding("Keychain", is_well=True, words="answers")


def _records(call: Call) -> Iterator[Finding]:
    with call.desk() as desk:
        try:
            desk.vault.check()
        except CaseworkerError as error:
            yield Finding("Records", is_well=False, words=f"{error.sentence} {error.next_step}")
        else:
            yield Finding("Records", is_well=True, words="every page is as it was written")
        with desk.store.reading() as tx:
            verdict = tx.ledger.verify()
        words = verdict.broken.sentence if verdict.broken else f"whole, {verdict.entries} entries"
        yield Finding("Ledger", verdict.is_whole, words)
