"""The program: one application, one window, and what was chosen for its look."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from caseworker.base import data_folder, late, own_data_folder, vault_exists
from ui.shell.instance import OnlyInstance
from ui.shell.window import Window
from ui.theme import install_theme, theme
from ui.theme.look import Look
from ui.translation import install_language

if TYPE_CHECKING:
    from ui import pages
    from ui.shell.frame import Opener
    from ui.shell.session import Session
else:
    pages = late("ui.pages")

_ICON: Final = Path(__file__).parent / "resources" / "caseworker.svg"
_WORTH_TIDYING: Final = 10_000
"""Objects made since the last search for garbage."""


def has_display() -> bool:
    """Say whether a window can be seen here."""
    chosen = "QT_QPA_PLATFORM" in os.environ
    return chosen or not sys.platform.startswith("linux") or bool(os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"})


def desk_folder(given: Path | None) -> Path:
    """Return the folder of the vault: the one given, else the shared one of this computer, else this account's own."""
    if given is not None:
        return given
    shared, own = data_folder(), own_data_folder()
    for folder in (shared, own):
        if vault_exists(folder):
            return folder
    nearest = next(parent for parent in (shared, *shared.parents) if parent.exists())
    return shared if os.access(nearest, os.W_OK) else own


def make_window(app: QApplication, folder: Path) -> Window:
    """Give the application the look that was chosen on this computer, and make its window."""
    look = Look(folder)
    install_theme(app, look.theme, look.scale)
    install_language(app, look.language)
    app.setWindowIcon(QIcon(str(_ICON)))

    def look_changed() -> None:
        theme().choose(look.theme, look.scale)
        install_language(app, look.language)
        window.show_again()

    def open_pages(session: "Session") -> "Opener":
        return pages.pages_of(look, look_changed)(session)

    window = Window(folder, open_pages)
    window.loaded.connect(gc.freeze)  # what was loaded stays
    window.rested.connect(_tidy)
    return window


def open_window(app: QApplication, folder: Path) -> Window | None:
    """Open the one window on a vault; None where it is open already, and was brought forward."""
    instance = OnlyInstance(folder)
    if not instance.take():
        return None
    window = make_window(app, folder)
    instance.setParent(window)
    instance.asked_forward.connect(window.come_forward)
    window.begin()
    window.show_whole()
    return window


def run(folder: Path, arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed; return the exit code."""
    app = QApplication(list(arguments))
    app.setApplicationName("Caseworker")
    window = open_window(app, folder)
    if window is None:
        sys.stderr.write("Caseworker is open already; its window was brought forward.\n")
        return 0
    return app.exec()


def _tidy() -> None:
    """Search for garbage while nobody waits, and on this thread: on another it could take a widget apart."""
    if gc.get_count()[0] > _WORTH_TIDYING:
        gc.collect()
