"""What the tour leaves behind: a numbered picture of every screen, the letters, and tour.json."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImageWriter, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from ui.navigation import Place, SettingsPlace
from ui.tour import eyes
from ui.tour.gaps import Gaps
from ui.tour.pace import Pace
from ui.tour.steps import Step, Steps, step, until
from ui.widgets import Sheet

_ROUNDS: Final = 3
"""How often the event loop comes round before a picture, so that everything has its place."""


@dataclass(slots=True)
class Album:
    """Pictures and letters in a folder."""

    folder: Path
    window: QWidget
    is_idle: Callable[[], bool]
    """Whether no job runs beside the window."""
    place: Callable[[], Place | None]
    """Where the window is; None at the door."""
    said: Callable[[str], None]
    """Tells how far the tour is."""
    screens: list[str] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)
    places: set[str] = field(default_factory=set)
    """Kinds of places, and sections of the settings, that have a picture."""
    sheets: set[str] = field(default_factory=set)
    """Kinds of sheets that have a picture."""

    def screen(self, name: str, words: str = "") -> Steps:
        """Take a picture once nothing is under way; `words` stand on it."""
        if words:
            yield until(f"the words “{words}”", lambda: eyes.is_said(words))
        for _ in range(_ROUNDS):
            yield until(f"a calm screen for the picture “{name}”", lambda: eyes.is_calm() and self.is_idle())
        yield self._taking(name)

    def letter(self, name: str) -> Path:
        """Return where a letter goes."""
        self.letters.append(f"{name}.pdf")
        return self.folder / f"{name}.pdf"

    def kept(self, name: str) -> Step:
        """Wait until a letter is there, whole."""
        path = self.folder / f"{name}.pdf"
        return until(f"the file {path.name}", lambda: path.exists() and b"%%EOF" in path.read_bytes()[-64:])

    def last_look(self) -> None:
        """Keep the screen on which something went wrong."""
        self._write("failed")

    def close(self, told: dict[str, object], gaps: Gaps, pace: Pace, *, seconds: float) -> None:
        """Write tour.json."""
        whole = {
            **told,
            "letters": self.letters,
            "screens": self.screens,
            "places": sorted(self.places),
            "sheets": sorted(self.sheets),
            "seconds": round(seconds, 2),
            "longest_gap": asdict(gaps.longest),
            "gaps_over_50_ms": [asdict(gap) for gap in gaps.felt],
            "page_changes": [asdict(change) for change in pace.changes],
        }
        (self.folder / "tour.json").write_text(json.dumps(whole, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")

    def _taking(self, name: str) -> Step:
        def take(_: bool) -> None:
            numbered = f"{len(self.screens) + 1:03}-{name}"
            self._write(numbered)
            self.screens.append(f"{numbered}.png")
            self._note_what_is_shown()
            self.said(f"{len(self.screens):3}. {name.replace('-', ' ').capitalize()}: {eyes.heading()}")

        return step("the window", lambda: True, take, is_own=True)

    def _note_what_is_shown(self) -> None:
        place = self.place()
        if isinstance(place, SettingsPlace) and place.section:
            self.places.add(place.section)
        elif place is not None:
            self.places.add(type(place).__name__)
        self.sheets |= {type(sheet).__name__ for sheet in eyes.seen(Sheet)}

    def _write(self, name: str) -> None:
        writer = QImageWriter(str(self.folder / f"{name}.png"), b"png")
        writer.setCompression(100)
        if not writer.write(self._picture().toImage()):
            raise OSError(writer.errorString())

    def _picture(self) -> QPixmap:
        """Return the window with whatever dialog lies over it."""
        picture = self.window.grab()
        painter = QPainter(picture)
        for dialog in eyes.seen(QDialog):
            if dialog.isWindow():
                at = self.window.mapFromGlobal(dialog.mapToGlobal(dialog.rect().topLeft()))
                painter.drawPixmap(at, dialog.grab())
        painter.end()
        return picture
