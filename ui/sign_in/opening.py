"""The two ways in: an empty folder, and a desk that is there."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from caseworker.base import Clock, SystemClock, late
from ui.runner_port import Runner
from ui.sign_in.door.gate import Gate
from ui.sign_in.entrance import Entrance

if TYPE_CHECKING:
    from caseworker.accounts import Cost, Keychain
    from caseworker.desk import Desk
    from ui.sign_in.first_run import wizard
else:
    wizard = late("ui.sign_in.first_run.wizard")


def open_first_run(
    folder: Path,
    runner: Runner,
    finished: "Callable[[Desk], None]",
    *,
    clock: Clock | None = None,
    cost: "Cost | None" = None,
) -> QWidget:
    """Return the pages that set up a desk in `folder` or bring one back from a backup.

    Args:
        folder: the desk's folder, made when it is not there.
        runner: for the slow work.
        finished: called with the desk, signed in.
        clock: tells the time; None for the computer's own.
        cost: the work of one guess at a passphrase; None for the usual.
    """
    entrance, told = Entrance(), clock or SystemClock()
    gate = Gate(entrance, folder, runner, finished, clock=told)

    def begin() -> None:
        wizard.FirstRun(entrance, folder, runner, finished, clock=told, restore=restore, cost=cost).begin()

    def restore() -> None:
        gate.show_restore(back=begin)

    begin()
    return entrance


def open_sign_in(
    folder: Path,
    runner: Runner,
    signed_in: "Callable[[Desk], None]",
    *,
    clock: Clock | None = None,
    keychain: "Keychain | None" = None,
) -> QWidget:
    """Return the pages that open the desk in `folder`.

    Args:
        folder: the desk's folder.
        runner: for the slow work.
        signed_in: called with the desk.
        clock: tells the time; None for the computer's own.
        keychain: used where the desk was set up with one; None for this computer account's.
    """
    entrance = Entrance()
    told = clock or SystemClock()
    Gate(entrance, folder, runner, signed_in, clock=told, keychain=keychain).begin()
    return entrance
