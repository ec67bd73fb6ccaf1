"""The scanner's folder while a form is filled: only what arrives from then on is anybody's business here; no Qt."""

from pathlib import Path

from caseworker.desk import Scan, arrived_since, scans_in
from ui.runner_port import Lane, Runner


class ScanWatch:
    """Knows what lay in the folder when the page was opened, so that no other person's paper is shown."""

    def __init__(self, folder: Path, runner: Runner) -> None:
        """Begin to watch; the folder may lie on another computer, so it is read beside the window."""
        self.folder = folder
        self._before: frozenset[Scan] | None = None
        runner.run(Lane.OUTSIDE, lambda: frozenset(scans_in(folder)), done=self._begin, failed=lambda _: None)

    def arrived(self) -> tuple[Scan, ...]:
        """Read the folder again and return what came since, the newest first; called on a lane.

        Raises:
            ScanFolderGone: it cannot be read.
        """
        found = scans_in(self.folder)
        if self._before is None:  # it could not be read before, so nobody knows whose papers these are
            self._before = frozenset(found)
        return arrived_since(found, self._before)

    def _begin(self, found: frozenset[Scan]) -> None:
        if self._before is None:
            self._before = found
