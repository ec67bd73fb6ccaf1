"""Which way a text of a form runs."""

from PySide6.QtCore import Qt

from ui.widgets.typeset import reads_from_right


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return the direction of a text, which is not that of the window where a form speaks another language."""
    return Qt.LayoutDirection.RightToLeft if reads_from_right(text) else Qt.LayoutDirection.LeftToRight
