"""Putting a backup in the place of the records: which ones can be found, and the exchange. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from caseworker.base import Clock
from caseworker.desk import Backup, known_backups
from caseworker.store import BackupUnusable, restore_backup
from ui.runner_port import Lane, Runner
from ui.wording import Notice, Tone, words_for


@dataclass(frozen=True, slots=True)
class RestoreScreen:
    """What the page shows."""

    backups: tuple[Backup, ...] | None = None
    """Those that were found, newest first; None while they are looked for."""
    is_busy: bool = False
    notice: Notice | None = None


class RestoreView(Protocol):
    """What shows it."""

    def show_screen(self, screen: RestoreScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class RestorePresenter:
    """Finds backups and puts one in place; what was there before is set aside, never deleted."""

    def __init__(
        self, folder: Path, runner: Runner, view: RestoreView, restored: Callable[[Notice], None], *, clock: Clock
    ) -> None:
        self._folder = folder
        self._runner = runner
        self._view = view
        self._restored = restored
        self._clock = clock
        self._screen = RestoreScreen()

    def begin(self) -> None:
        """Look where backups of this desk usually are."""
        self._look(None)

    def look_in(self, place: Path) -> None:
        """Look in one more folder, or take the folder itself for a backup."""
        if not self._screen.is_busy:
            self._look(place)

    def restore(self, backup: Path) -> None:
        """Put a backup in place."""
        if self._screen.is_busy:
            return
        self._show(replace(self._screen, is_busy=True, notice=None))
        self._runner.run(
            Lane.STORE,
            lambda: restore_backup(self._folder, backup, at=self._clock.now()),
            done=self._was_restored,
            failed=self._failed,
        )

    def _look(self, place: Path | None) -> None:
        self._show(RestoreScreen())
        self._runner.run(
            Lane.OUTSIDE,
            lambda: known_backups(self._folder, also=place),
            done=lambda found: self._found(found, place),
            failed=self._failed,
        )

    def _found(self, found: tuple[Backup, ...], place: Path | None) -> None:
        nothing_there = place is not None and not any(place in (one.folder, one.folder.parent) for one in found)
        notice = words_for(BackupUnusable()) if nothing_there else None
        self._show(RestoreScreen(found, notice=notice))

    def _was_restored(self, aside: Path | None) -> None:
        self._show(replace(self._screen, is_busy=False))
        if aside is None:
            told = Notice("The backup is in place.", "Sign in as on the day of the backup.", tone=Tone.DONE)
        else:
            told = Notice(
                "The backup is in place. The records from before were set aside, not deleted.",
                "Sign in as on the day of the backup.",
                tone=Tone.DONE,
            )
        self._restored(told)

    def _failed(self, error: BaseException) -> None:
        screen = replace(self._screen, backups=self._screen.backups or (), is_busy=False, notice=words_for(error))
        self._show(screen)

    def _show(self, screen: RestoreScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
