"""What every command is given: the folder, who signs in, how to speak, and the way to an open desk."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import typer

from caseworker.accounts import SystemKeychain
from caseworker.base import CaseworkerError, SystemClock
from caseworker.cli.speaking import Voice
from caseworker.desk import Desk, open_desk

PASSPHRASE: str = "CASEWORKER_PASSPHRASE"  # noqa: S105 - the name of a variable, not a secret


class NobodyToAsk(CaseworkerError):
    """Something has to be asked and nobody sits at the terminal."""

    code: ClassVar[str] = "terminal.nobody-to-ask"
    sentence: str = "Something has to be asked, but nobody is at the terminal."
    next_step: str = "Give it as an option, or set CASEWORKER_ADVISER and CASEWORKER_PASSPHRASE."


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the program."""

    folder: Path
    sign_in_name: str
    voice: Voice

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """Sign in, and sign out when the block ends."""
        name = self.sign_in_name or ask("Sign-in name")
        desk = open_desk(
            self.folder,
            sign_in_name=name,
            passphrase=passphrase(),
            clock=SystemClock(),
            keychain=SystemKeychain(),
        )
        try:
            if desk.settings.practice:
                self.voice.aside("PRACTICE – nothing here goes to a real office.")
            yield desk
        finally:
            desk.close()


def call_of(context: typer.Context) -> Call:
    """Return what the program's own options said."""
    call = context.find_object(Call)
    if call is None:
        raise TypeError("a command is called through the program")
    return call


def passphrase(words: str = "Passphrase", *, twice: bool = False) -> str:
    """Return the passphrase from CASEWORKER_PASSPHRASE, or ask for it without showing it.

    Raises:
        NobodyToAsk: it is not set and nobody sits at the terminal.
    """
    if PASSPHRASE in os.environ:
        return os.environ[PASSPHRASE]
    _refuse_without_a_person()
    return str(typer.prompt(words, hide_input=True, confirmation_prompt=twice))


def ask(words: str, *, default: str | None = None) -> str:
    """Ask the person at the terminal.

    Raises:
        NobodyToAsk: nobody sits there.
    """
    _refuse_without_a_person()
    return str(typer.prompt(words, default=default)).strip()


def _refuse_without_a_person() -> None:
    if not sys.stdin.isatty():
        raise NobodyToAsk
