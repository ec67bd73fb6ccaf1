"""Words of a form with their bold, italics and lists."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.interview.questions.marked import marked_html, plain_words
from ui.theme import Size, theme
from ui.widgets import name_it

_LEFT: Final = '<div align="left" style="line-height:120%">'
_RIGHT: Final = '<div align="right" style="line-height:120%">'


class MarkedWords(QLabel):
    """Text with the small part of Markdown that forms use; nothing in it opens anything."""

    def __init__(self, text: str = "", *, size: Size = Size.BODY, quiet: bool = False) -> None:
        super().__init__()
        self._size = size
        self._quiet = quiet
        self._text = ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme().changed.connect(self._dress)
        self._dress()
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text; none takes no room."""
        self._text = text
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setText((_RIGHT if is_mirrored else _LEFT) + marked_html(text) + "</div>" if text else "")
        self.setVisible(bool(text))
        name_it(self, plain_words(text))

    def changeEvent(self, event: QEvent) -> None:
        """Begin at the other side where the window does."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.set_text(self._text)

    def _dress(self) -> None:
        self.setFont(theme().font(self._size))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme().colour("quiet" if self._quiet else "ink"))
        self.setPalette(palette)
