"""Backups: where they go, when the last one was made, and making one now. No Qt."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

from caseworker.desk import (
    Backup,
    Desk,
    NewCode,
    back_up_now,
    backup_place,
    choose_backup_place,
    confirm_code,
    is_beside_the_vault,
    last_backup,
    renew_code,
)
from ui.runner_port import Cancelled, Job, Lane, Runner
from ui.wording import Notice, Tone, words_for

BACKUP_REMINDER: Final = Notice(
    "There has been no backup for a week. If this computer breaks, the records are lost.",
    "Choose a place under Settings, Backup and recovery.",
    tone=Tone.WARN,
)
"""What is said after signing in where `backup_is_due`."""


class Making(StrEnum):
    """What is under way."""

    NOTHING = "nothing"
    BACKUP = "backup"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class BackupsScreen:
    """What the page shows."""

    is_read: bool = False
    place: Path | None = None
    is_beside: bool = False
    last_at: datetime | None = None
    making: Making = Making.NOTHING
    new_code: NewCode | None = None
    """A recovery code just made, to be put on paper next."""
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class _Known:
    place: Path | None
    is_beside: bool
    last_at: datetime | None


class BackupsView(Protocol):
    """What shows it."""

    def show_screen(self, screen: BackupsScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class BackupsPresenter:
    """Makes backups, keeps where they go, and renews the recovery code."""

    def __init__(self, desk: Desk, runner: Runner, view: BackupsView) -> None:
        self._desk = desk
        self._runner = runner
        self._view = view
        self._screen = BackupsScreen()
        self._job: Job | None = None

    def begin(self) -> None:
        """Read where backups go and when the last one was made."""
        self._view.show_screen(self._screen)
        self._read()

    def back_up(self) -> None:
        """Make a backup where they go."""
        desk = self._desk
        if self._begins(Making.BACKUP):
            self._job = self._runner.run(Lane.OUTSIDE, lambda: back_up_now(desk), done=self._made, failed=self._failed)

    def choose(self, place: Path) -> None:
        """Make a backup in another folder, and keep it as the place for those to come."""
        desk = self._desk
        if self._begins(Making.BACKUP):
            self._job = self._runner.run(
                Lane.OUTSIDE, lambda: choose_backup_place(desk, place), done=self._made, failed=self._failed
            )

    def stop(self) -> None:
        """Wait no longer for the drive; a backup is whole or not there."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._show(replace(self._screen, making=Making.NOTHING, notice=words_for(Cancelled())))

    def make_code(self) -> None:
        """Make a new recovery code."""
        desk = self._desk
        if self._begins(Making.CODE):
            self._runner.run(Lane.STORE, lambda: renew_code(desk), done=self._code_made, failed=self._failed)

    def confirm_code(self) -> None:
        """Note in the ledger that the code is on paper; runs beside the window."""
        confirm_code(self._desk)

    def _begins(self, making: Making) -> bool:
        if self._screen.making is not Making.NOTHING:
            return False
        self._show(replace(self._screen, making=making, notice=None))
        return True

    def _made(self, _: Backup) -> None:
        if self._job is not None:
            self._job = None
            told = Notice("The backup is made. It was read back and is whole.", tone=Tone.DONE)
            self._show(replace(self._screen, making=Making.NOTHING, notice=told))
            self._read()

    def _code_made(self, new: NewCode) -> None:
        self._show(replace(self._screen, making=Making.NOTHING, new_code=new))

    def _read(self) -> None:
        self._runner.run(Lane.READ, lambda: _known(self._desk), done=self._was_read, failed=self._failed)

    def _was_read(self, known: _Known) -> None:
        self._show(
            replace(self._screen, is_read=True, place=known.place, is_beside=known.is_beside, last_at=known.last_at)
        )

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self._show(replace(self._screen, is_read=True, making=Making.NOTHING, notice=words_for(error)))

    def _show(self, screen: BackupsScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def _known(desk: Desk) -> _Known:
    folder = desk.vault.folder
    place = backup_place(folder)
    return _Known(place, place is not None and is_beside_the_vault(folder, place), last_backup(desk))
