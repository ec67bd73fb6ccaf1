"""What every command is given: the folder, who signs in, how to speak, and the way to an open desk."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import ClassVar, TypeVar

import typer

from caseworker.accounts import SystemKeychain, WeakPassphrase, check_strength
from caseworker.base import CaseworkerError, SystemClock
from caseworker.cli.speaking import Voice
from caseworker.desk import Desk, open_desk

PASSPHRASE: str = "CASEWORKER_PASSPHRASE"  # noqa: S105 - the name of a variable, not a secret


Chosen = TypeVar("Chosen", bound=StrEnum)


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


def new_passphrase(sign_in_name: str) -> str:
    """Return a passphrase that is strong enough, asking again while it is not.

    Raises:
        WeakPassphrase: the one in CASEWORKER_PASSPHRASE is weak.
        NobodyToAsk: there is none, and nobody sits at the terminal.
    """
    while True:
        chosen = passphrase("A passphrase of at least 12 characters", twice=True)
        try:
            check_strength(chosen, sign_in_name=sign_in_name)
        except WeakPassphrase as weak:
            if PASSPHRASE in os.environ:
                raise
            print(f"{weak.sentence} {weak.next_step}")
        else:
            return chosen


def ask(words: str, *, default: str | None = None) -> str:
    """Ask the person at the terminal.

    Raises:
        NobodyToAsk: nobody sits there.
    """
    _refuse_without_a_person()
    return str(typer.prompt(words, default=default, show_default=bool(default))).strip()


def choose(words: str, among: type[Chosen], *, default: Chosen) -> Chosen:
    """Ask until the answer is one of the words offered."""
    offered = {choice.value: choice for choice in among}
    while True:
        typed = ask(f"{words} ({', '.join(offered)})", default=default.value).lower()
        if typed in offered:
            return offered[typed]


def _refuse_without_a_person() -> None:
    if not sys.stdin.isatty():
        raise NobodyToAsk
