"""How the window looks on this computer: theme, size of the type, language; nothing about a person is kept with it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication

AS_SYSTEM: Final = "system"
THEMES: Final = (AS_SYSTEM, "light", "dark", "contrast")
SCALES: Final[Sequence[float]] = (1.0, 1.25, 1.5, 1.75, 2.0)
_FILE: Final = "window.ini"
_SECTIONS: Final = "sections"


class Look:
    """The look that was chosen; kept in a small file in the desk's folder."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE
        kept = QSettings(str(self._file), QSettings.Format.IniFormat)
        theme, scale, language = (str(kept.value(key, "")) for key in ("theme", "scale", "language"))
        self._theme = theme if theme in THEMES else AS_SYSTEM
        self._scale = _nearest(scale)
        self._language = language if language.isalpha() and len(language) <= 3 else "en"
        self._whole_sections = str(kept.value("layout", "")) == _SECTIONS
        self.changed_last = ""
        """What was chosen last; there the keyboard goes when the page is built again in the new look."""

    @property
    def chosen_theme(self) -> str:
        """What was chosen: a theme, or to do as the system does."""
        return self._theme

    @property
    def theme(self) -> str:
        """The theme to show now."""
        return _theme_of_system() if self._theme == AS_SYSTEM else self._theme

    @property
    def scale(self) -> float:
        """How many times its size the type has, from 1 to 2."""
        return self._scale

    @property
    def language(self) -> str:
        """The tag of the language that the window speaks."""
        return self._language

    @property
    def whole_sections(self) -> bool:
        """Whether a form is asked a section a page, not one question."""
        return self._whole_sections

    def lay_out(self, *, whole_sections: bool) -> None:
        """Ask forms in this way from now on."""
        self._whole_sections = whole_sections
        self.choose()

    def choose(self, *, theme: str | None = None, scale: float | None = None, language: str | None = None) -> None:
        """Take what is new and keep it; where the folder cannot be written, it holds until the window closes."""
        self._theme = theme if theme in THEMES else self._theme
        self._scale = _nearest(str(scale)) if scale is not None else self._scale
        self._language = language or self._language
        kept = QSettings(str(self._file), QSettings.Format.IniFormat)
        layout = _SECTIONS if self._whole_sections else ""
        for key, value in (
            ("theme", self._theme),
            ("scale", str(self._scale)),
            ("language", self._language),
            ("layout", layout),
        ):
            kept.setValue(key, value)
        kept.sync()


def _nearest(told: str) -> float:
    try:
        wanted = float(told)
    except ValueError:
        return 1.0
    return min(SCALES, key=lambda scale: abs(scale - wanted))


def _theme_of_system() -> str:
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility()  # kept in a variable: chained, the object dies
    if accessibility is not None and accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"
