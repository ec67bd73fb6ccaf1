"""Which folder the office's scanner puts its files into. No Qt."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from caseworker.desk import Desk, choose_scan_folder, scan_folder, scans_in
from ui.runner_port import Lane, Runner
from ui.wording import Notice, Tone, words_for


@dataclass(frozen=True, slots=True)
class ScannerScreen:
    """What the page shows."""

    folder: Path | None = field(default=None, repr=False)
    is_read: bool = False
    """Whether it is known yet which folder was chosen."""
    notice: Notice | None = None


class ScannerView(Protocol):
    """What shows it."""

    def show_screen(self, screen: ScannerScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class ScannerPresenter:
    """Keeps the choice, and looks at once whether the folder can be read."""

    def __init__(self, desk: Desk, runner: Runner, view: ScannerView) -> None:
        self._folder = desk.vault.folder
        self._runner = runner
        self._view = view
        self._screen = ScannerScreen()

    def begin(self) -> None:
        """Read what was chosen."""
        folder = self._folder
        self._show(ScannerScreen())
        self._runner.run(Lane.READ, lambda: scan_folder(folder), done=self._found, failed=self._failed)

    def choose(self, scans: Path) -> None:
        """Look for scans there from now on."""
        folder = self._folder

        def keep() -> None:
            scans_in(scans)
            choose_scan_folder(folder, scans)

        self._runner.run(Lane.OUTSIDE, keep, done=lambda _: self._kept(scans), failed=self._failed)

    def forget(self) -> None:
        """Look for scans nowhere."""
        folder = self._folder
        self._runner.run(
            Lane.STORE, lambda: choose_scan_folder(folder, None), done=lambda _: self._kept(None), failed=self._failed
        )

    def _found(self, scans: Path | None) -> None:
        self._show(ScannerScreen(scans, is_read=True))

    def _kept(self, scans: Path | None) -> None:
        told = Notice(
            "Forms do not look for scans any more.", "Files can be chosen, dragged and pasted as ever.", tone=Tone.DONE
        )
        if scans is not None:
            told = Notice(
                "The scanner's folder is chosen.",
                "A question that takes a file now offers the newest scan, too.",
                tone=Tone.DONE,
            )
        self._show(ScannerScreen(scans, is_read=True, notice=told))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, is_read=True, notice=words_for(error)))

    def _show(self, screen: ScannerScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
