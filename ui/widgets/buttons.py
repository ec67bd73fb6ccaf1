"""Buttons."""

from enum import StrEnum

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from ui.theme import icon_pixmap, theme


class Kind(StrEnum):
    """How much a button asks for attention."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    LINK = "link"
    QUIET = "quiet"


class Button(QPushButton):
    """A button in one of four kinds."""

    def __init__(self, text: str, kind: Kind = Kind.SECONDARY, icon: str = "", key: str = "") -> None:
        super().__init__(text)
        self.kind = kind
        self._key = key
        if icon:
            self.setIcon(QIcon(icon_pixmap(icon, 20, theme().colour("ink"))))
