"""Sheets, dialogs, menus and the keyboard: away from the window while it is covered, and back as they were."""

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid


class PutAway:
    """What stood over a window when it was covered; what was typed in it stays."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._dialogs: list[QDialog] = []
        self._typing: QWidget | None = None

    def note_keyboard(self) -> None:
        """Note what has the keyboard, before a cover takes it."""
        self._typing = self._window.focusWidget()

    def put_away(self) -> None:
        """Close menus and hide dialogs; they are windows of their own, which no cover lies over."""
        while (menu := QApplication.activePopupWidget()) is not None:
            menu.close()
        standing = [dialog for dialog in self._window.findChildren(QDialog) if dialog.isVisible()]
        for dialog in standing:
            dialog.hide()
        self._dialogs += standing

    def bring_back(self) -> None:
        """Show again what is still there, and give the keyboard back."""
        typing, self._typing = self._typing, None
        if typing is not None and isValid(typing):
            typing.setFocus()
        dialogs, self._dialogs = self._dialogs, []
        for dialog in dialogs:
            if isValid(dialog):
                dialog.open()
