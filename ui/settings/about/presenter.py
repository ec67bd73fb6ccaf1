"""What this program is, and a check of the records and the ledger. No Qt."""

from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Protocol

from caseworker.audit import Verdict
from caseworker.desk import Desk
from ui.runner_port import Cancelled, Job, Lane, Runner
from ui.wording import Notice, words_for


@dataclass(frozen=True, slots=True)
class AboutScreen:
    """What the page shows."""

    version: str
    folder: Path
    is_checking: bool = False
    verdict: Verdict | None = None
    notice: Notice | None = None


class AboutView(Protocol):
    """What shows it."""

    def show_screen(self, screen: AboutScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class AboutPresenter:
    """Checks every page of the records and every entry of the ledger."""

    def __init__(self, desk: Desk, runner: Runner, view: AboutView) -> None:
        self._desk = desk
        self._runner = runner
        self._view = view
        self._screen = AboutScreen(_version(), desk.vault.folder)
        self._job: Job | None = None

    def begin(self) -> None:
        """Show what is known."""
        self._view.show_screen(self._screen)

    def check(self) -> None:
        """Check the records and the ledger."""
        if self._screen.is_checking:
            return
        desk = self._desk

        def look() -> Verdict:
            desk.vault.check()
            with desk.store.reading() as tx:
                return tx.ledger.verify()

        self._show(replace(self._screen, is_checking=True, verdict=None, notice=None))
        self._job = self._runner.run(Lane.READ, look, done=self._checked, failed=self._failed)

    def stop(self) -> None:
        """Wait no longer."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._show(replace(self._screen, is_checking=False))

    def _checked(self, verdict: Verdict) -> None:
        if self._job is not None:
            self._show(replace(self._screen, is_checking=False, verdict=verdict))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self._show(replace(self._screen, is_checking=False, notice=words_for(error)))

    def _show(self, screen: AboutScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def _version() -> str:
    try:
        return version("caseworker")
    except PackageNotFoundError:
        return ""
