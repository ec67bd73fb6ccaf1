"""Which way a text of a form runs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.typeset import reads_from_right


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return the direction of a text, which is not that of the window where a form speaks another language."""
    return Qt.LayoutDirection.RightToLeft if reads_from_right(text) else Qt.LayoutDirection.LeftToRight


def face_as(widget: QWidget, *words: str | None) -> None:
    """Mirror a part of the page where the first words of the form begin at the right, whatever the window speaks."""
    if reads_from_right(next(filter(None, words), "")):
        widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    else:
        widget.unsetLayoutDirection()
