"""Choosing where backups go, and making the first one there. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from caseworker.desk import Backup, Desk, choose_backup_place, is_beside_the_vault
from ui.runner_port import Cancelled, Job, Lane, Runner
from ui.wording import Notice, words_for


@dataclass(frozen=True, slots=True)
class PlaceScreen:
    """What the page shows."""

    place: Path | None = None
    """The folder that was chosen, once a first backup lies in it."""
    is_beside: bool = False
    """Whether it is on the same disk as the vault, where both would be lost together."""
    is_busy: bool = False
    notice: Notice | None = None


class PlaceView(Protocol):
    """What shows it."""

    def show_screen(self, screen: PlaceScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class PlacePresenter:
    """Takes a folder, tries it with a first backup, and says how it went."""

    def __init__(self, desk: Desk, runner: Runner, view: PlaceView, *, settled: Callable[[], None]) -> None:
        self._desk = desk
        self._runner = runner
        self._view = view
        self._settled = settled
        self._screen = PlaceScreen()
        self._job: Job | None = None

    def begin(self) -> None:
        """Show that nothing was chosen yet."""
        self._view.show_screen(self._screen)

    def choose(self, place: Path) -> None:
        """Keep the folder and make a first backup there, which is read back."""
        if self._screen.is_busy:
            return
        desk = self._desk

        def try_out() -> tuple[Backup, bool]:
            return choose_backup_place(desk, place), is_beside_the_vault(desk.vault.folder, place)

        self._show(PlaceScreen(is_busy=True))
        self._job = self._runner.run(Lane.OUTSIDE, try_out, done=self._tried, failed=self._failed)

    def stop(self) -> None:
        """Wait no longer for the drive."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._show(replace(self._screen, is_busy=False, notice=words_for(Cancelled())))

    def go_on(self) -> None:
        """Go on, with a place or without."""
        if not self._screen.is_busy:
            self._settled()

    def _tried(self, tried: tuple[Backup, bool]) -> None:
        if self._job is None:
            return
        backup, is_beside = tried
        self._show(PlaceScreen(backup.folder.parent, is_beside))

    def _failed(self, error: BaseException) -> None:
        if self._job is not None and not isinstance(error, Cancelled):
            self._show(PlaceScreen(notice=words_for(error)))

    def _show(self, screen: PlaceScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
