"""`backup`, `restore`, `recover` and `adviser`: the vault's copies and its doors."""

from pathlib import Path
from typing import Annotated

import typer

from caseworker.accounts import SystemKeychain
from caseworker.base import SystemClock
from caseworker.cli.context import ask, call_of, new_passphrase
from caseworker.cli.files import check_writable, write_file
from caseworker.desk import recovery_sheet
from caseworker.store import recover_vault, restore_backup


def add_to(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("backup")(backup)
    app.command("restore")(restore)
    app.command("recover")(recover)
    app.command("recovery-code")(recovery_code)
    app.command("adviser-add")(adviser_add)
    app.command("adviser-remove")(adviser_remove)


def backup(
    context: typer.Context,
    to: Annotated[
        Path | None, typer.Option(help="A folder on another drive; without it, beside the vault.", show_default=False)
    ] = None,
) -> None:
    """Make an encrypted copy of the desk's records and check it."""
    call = call_of(context)
    with call.desk() as desk:
        made = desk.vault.back_up(to)
    call.voice.result(
        {"backup": str(made)},
        f"The backup is in {made}. It was read back and is whole.",
        "It opens with the passphrases and the recovery code of today.",
    )


def restore(
    context: typer.Context, backup_folder: Annotated[Path, typer.Argument(help="The backup's folder.")]
) -> None:
    """Put a backup in the place of the desk's records; what was there is set aside, not deleted."""
    call = call_of(context)
    aside = restore_backup(call.folder, backup_folder, at=SystemClock().now())
    words = [f"The records from before are in {aside}."] if aside else []
    call.voice.result(
        {"set_aside": str(aside) if aside else None},
        "The backup is in place.",
        *words,
        "Sign in as on the day of the backup.",
    )


def recover(
    context: typer.Context,
    code: Annotated[str, typer.Option(envvar="CASEWORKER_RECOVERY_CODE", help="The printed code.")] = "",
    recovery_sheet_to: Annotated[Path, typer.Option("--recovery-sheet", help="Where to write the new code.")] = Path(
        "recovery-code.pdf"
    ),
) -> None:
    """Open with the recovery code, give an adviser a new passphrase, and make a new code."""
    call = call_of(context)
    clock = SystemClock()
    check_writable(recovery_sheet_to)  # before the old code ends: the new one must have somewhere to go
    vault = recover_vault(call.folder, code=code or ask("Recovery code"), clock=clock, keychain=SystemKeychain())
    try:
        with vault.store.reading() as tx:
            here = {adviser.sign_in_name: adviser for adviser in tx.advisers.everyone() if adviser.is_here}
            settings = tx.settings.get()
        name = call.sign_in_name or ask("Sign-in name of the adviser who gets a new passphrase")
        while name not in here:
            name = ask("There is no such adviser. Sign-in name")
        vault.change_passphrase(here[name].id, new_passphrase(name))
        write_file(recovery_sheet_to, recovery_sheet(settings, vault.new_recovery_code(), clock=clock))
    finally:
        vault.close()
    call.voice.result(
        {"recovery_sheet": str(recovery_sheet_to)},
        "The new passphrase opens the desk.",
        f"The old code opens nothing any more: print {recovery_sheet_to}, lock it away, then delete the file.",
    )


def recovery_code(
    context: typer.Context,
    out: Annotated[Path, typer.Option(help="Where to write the new code to print.")] = Path("recovery-code.pdf"),
) -> None:
    """Make a new recovery code, for a sheet that was lost or used; the one before opens nothing any more."""
    call = call_of(context)
    check_writable(out)
    with call.desk() as desk:
        write_file(out, recovery_sheet(desk.settings, desk.vault.new_recovery_code(), clock=desk.clock))
    call.voice.result({"recovery_sheet": str(out)}, f"Print {out} now, lock the paper away, then delete the file.")


def adviser_add(context: typer.Context, name: Annotated[str, typer.Argument(help="The colleague's name.")]) -> None:
    """Give a colleague a way in; they type their own passphrase."""
    call = call_of(context)
    with call.desk() as desk:
        adviser = desk.vault.add_adviser(
            name,
            sign_in_name=ask("Their sign-in name"),
            passphrase=str(typer.prompt("Their passphrase", hide_input=True, confirmation_prompt=True)),
        )
    call.voice.result({"adviser": adviser.id}, f"{name} can sign in.")


def adviser_remove(context: typer.Context, sign_in_name: Annotated[str, typer.Argument(help="Who left.")]) -> None:
    """Take away the way in of a colleague who left."""
    call = call_of(context)
    with call.desk() as desk:
        with desk.store.reading() as tx:
            leaving = [one for one in tx.advisers.everyone() if one.sign_in_name == sign_in_name and one.is_here]
        for adviser in leaving:
            desk.vault.remove_adviser(adviser.id)
    words = "They can no longer sign in." if leaving else "There is no such adviser."
    call.voice.result({"removed": bool(leaving)}, words)
