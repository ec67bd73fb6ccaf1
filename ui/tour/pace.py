"""How long each change of page takes, from the key or click to the page as it stands."""

from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from ui.shell.frame import Frame


@dataclass(frozen=True, slots=True)
class PageChange:
    """One change of page; the event loop had come round once with the new page on the screen."""

    to: str
    ms: float


class Pace(QObject):
    """Measures each change of page of a frame."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.changes: list[PageChange] = []
        self._begun = perf_counter()

    def acts(self) -> None:
        """Take note that somebody does something now."""
        self._begun = perf_counter()

    def watch(self, frame: Frame) -> None:
        """Measure the pages of a frame."""
        frame.page_shown.connect(self._shown)

    def _shown(self, page: QObject) -> None:
        name, begun = type(page).__name__, self._begun
        QTimer.singleShot(0, self, lambda: self._take(name, begun))

    def _take(self, name: str, begun: float) -> None:
        self.changes.append(PageChange(name, round((perf_counter() - begun) * 1000, 1)))
