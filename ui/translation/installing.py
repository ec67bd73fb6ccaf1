"""Puts the program into a language; it holds for every text that is made from then on."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

FOLDER: Final = Path(__file__).parent.parent / "resources" / "translations"
_NAME: Final = "language of the window"


@dataclass(frozen=True, slots=True)
class Language:
    """A language that the window speaks."""

    tag: str
    name: str
    """As its own speakers write it."""
    locale: str
    is_unchecked: bool = False
    """No native reader has checked it yet; said wherever it is chosen."""


LANGUAGES: Final = (
    Language("en", "English", "en_GB"),
    Language("cy", "Cymraeg", "cy_GB", is_unchecked=True),
    Language("ar", "العربية", "ar_AE", is_unchecked=True),  # the one whose figures are 0 to 9, as on every letter here
)


def install_language(app: QApplication, tag: str) -> None:
    """Speak the language of that tag; one that the window does not know counts as English.

    English has a file too: it holds the plurals.
    """
    language = next((one for one in LANGUAGES if one.tag == tag), LANGUAGES[0])
    for spoken in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(spoken)
        spoken.setParent(None)
    locale = QLocale(language.locale)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    translator = QTranslator(app)
    translator.setObjectName(_NAME)
    if not translator.load(str(FOLDER / f"caseworker_{language.tag}.qm")):
        raise FileNotFoundError(f"caseworker_{language.tag}.qm")
    app.installTranslator(translator)
