"""The theme that is installed on the QApplication: colours, fonts and space at the size the person reads best."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QLoggingCategory, QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

import caseworker
from ui.theme.ring import FocusRing
from ui.theme.tokens import COLOURS, LINE_HEIGHT, THEMES, Size, Tokens

_FONTS: Final = Path(__file__).parent.parent / "resources" / "fonts"
_OTHER_SCRIPTS: Final = Path(caseworker.__file__).parent / "letters" / "fonts"
_INSTALLED: Final = "_caseworker_theme"
_ARABIC: Final = "Noto Sans Arabic"
_HANDS: Final = {"ur": "Noto Nastaliq Urdu"}
"""Languages in Arabic letters whose readers are used to a hand of their own; its files are read once it is wanted."""
_LATE: Final = "NotoNastaliqUrdu-*.ttf"
_HIGH_LINE: Final = 2.5
"""Height of a line in which letters hang from the right, in parts of the type size."""
_FAMILIES: Final = (
    "Inter",
    "Noto Sans",
    _ARABIC,
    "Noto Sans Hebrew",
    "Noto Sans Bengali",
    "Noto Sans Devanagari",
    "Noto Sans Gujarati",
    "Noto Sans Gurmukhi",
)


@runtime_checkable
class _Restyles(Protocol):
    def restyle(self) -> None:
        """Take what does not come with painting, such as margins, from the theme again."""
        ...


class Theme(QObject):
    """What painters ask for colours, fonts and space. Read it while painting: it may change at any time."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.name = "light"
        self.scale = 1.0
        self.tokens: Tokens = THEMES["light"]
        self._colours = _colours_of(self.tokens)
        self._fonts: dict[tuple[int, int], QFont] = {}
        self.hand = ""
        self._ring = FocusRing(app, self.colour)

    def choose(self, name: str = "light", scale: float = 1.0) -> None:
        """Put the theme `name` ("light", "dark", "contrast") in force, with type `scale` times its size."""
        self.name = name
        self.scale = scale
        self.tokens = THEMES[name]
        self._colours = _colours_of(self.tokens)
        self._fonts = {}
        self._app.setFont(self.font(Size.BODY))
        self._app.setPalette(self._palette())
        for widget in self._app.allWidgets():
            if isinstance(widget, _Restyles):
                widget.restyle()
            widget.updateGeometry()
            widget.update()
        self.changed.emit()

    def read_in(self, language: str) -> None:
        """Set Arabic letters in the hand of this language from now on; the tag may be that of any language."""
        hand = _HANDS.get(language.partition("-")[0], "")
        if hand == self.hand:
            return
        if hand and not QFontDatabase.hasFamily(hand):
            for file in sorted(_OTHER_SCRIPTS.glob(_LATE)):
                QFontDatabase.addApplicationFont(str(file))
        self.hand = hand
        self.choose(self.name, self.scale)

    @property
    def line_height(self) -> float:
        """How high a line of running text is at least, in parts of the type size."""
        return _HIGH_LINE if self.hand else LINE_HEIGHT

    def colour(self, name: str) -> QColor:
        """Return the colour that has this name in `Tokens`."""
        return self._colours[name]

    def font(self, size: Size | int, weight: int = 400) -> QFont:
        """Return type of this size, scaled, in whole pixels."""
        key = (int(size), weight)
        font = self._fonts.get(key)
        if font is None:
            font = QFont(self._families)
            font.setPixelSize(round(size * self.scale))
            font.setWeight(QFont.Weight(weight))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            if self.hand:  # Qt remembers what stands in for a family by its name alone: this tells the two hands apart
                font.setStyleHint(QFont.StyleHint.Cursive)
            self._fonts[key] = font
        return font

    def font_for(self, text: str, size: Size | int = Size.BODY) -> QFont:
        """Return type of this size in which the family of the text's script leads.

        Qt sets a line to type in too high where its letters come from a family that only stands in.
        """
        font = self.font(size)
        family = _family_of(next((sign for sign in text if sign.isalpha()), "a"))
        if family == _FAMILIES[0]:
            return font
        led = QFont(font)
        led.setFamilies([self.hand or family if family == _ARABIC else family, *self._families])
        return led

    @property
    def _families(self) -> list[str]:
        return [self.hand or one if one == _ARABIC else one for one in _FAMILIES]

    def space(self, px: int) -> int:
        """Return a distance that grows by a third of what the type grows."""
        return round(px * (1 + (self.scale - 1) / 3))

    def _palette(self) -> QPalette:
        palette = QPalette()
        roles: Sequence[tuple[QPalette.ColorRole, str]] = (
            (QPalette.ColorRole.Window, "page"),
            (QPalette.ColorRole.WindowText, "ink"),
            (QPalette.ColorRole.Base, "field"),
            (QPalette.ColorRole.AlternateBase, "panel"),
            (QPalette.ColorRole.Text, "ink"),
            (QPalette.ColorRole.Button, "panel"),
            (QPalette.ColorRole.ButtonText, "ink"),
            (QPalette.ColorRole.PlaceholderText, "placeholder"),
            (QPalette.ColorRole.Highlight, "primary"),
            (QPalette.ColorRole.HighlightedText, "primary_text"),
            (QPalette.ColorRole.ToolTipBase, "panel"),
            (QPalette.ColorRole.ToolTipText, "ink"),
            (QPalette.ColorRole.Link, "link"),
            (QPalette.ColorRole.LinkVisited, "link"),
            (QPalette.ColorRole.Accent, "primary"),
        )
        for role, colour in roles:
            palette.setColor(role, self.colour(colour))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("placeholder"))
        return palette


def install_theme(app: QApplication, name: str = "light", scale: float = 1.0) -> Theme:
    """Give the application its style, fonts and theme; call it once, before the first window."""
    if not QFontDatabase.hasFamily("Inter"):
        # Qt asks the families one by one for a script, and complains of each that does not have it.
        QLoggingCategory.setFilterRules("qt.text.font.db=false")
        for folder in (_FONTS, _OTHER_SCRIPTS):
            for file in sorted(set(folder.glob("*.ttf")) - set(folder.glob(_LATE))):
                QFontDatabase.addApplicationFont(str(file))
    installed = _installed_on(app)
    if installed is None:
        installed = vars(app)[_INSTALLED] = Theme(app)
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    installed.choose(name, scale)
    return installed


def theme() -> Theme:
    """Return the theme of this application; the light one is installed if none was."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("there is no QApplication yet")
    return _installed_on(app) or install_theme(app)


def _installed_on(app: QApplication) -> Theme | None:
    found = vars(app).get(_INSTALLED)  # painters ask thousands of times a page
    return found if isinstance(found, Theme) else None


@lru_cache(maxsize=512)
def _family_of(sign: str) -> str:
    """Return the first family that has a sign itself."""
    for family in _FAMILIES:
        font = QFont(family)
        font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
        if QFontMetrics(font).inFontUcs4(ord(sign)):
            return family
    return _FAMILIES[0]


def _colours_of(tokens: Tokens) -> dict[str, QColor]:
    return {colour: QColor(getattr(tokens, colour)) for colour in COLOURS}
