"""Tells when the keyboard leaves the controls of one question."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget


class Leaving(QObject):
    """Watches the fields of one question; moving from one to another of them is no leaving."""

    def __init__(self, question: QWidget, told: Callable[[], None]) -> None:
        super().__init__(question)
        self._question = question
        self._told = told

    def watch(self, *fields: QWidget) -> None:
        """Watch more fields."""
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the keyboard go; a menu that opens over the field takes it only for a moment."""
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            now = QApplication.focusWidget()
            inside = now is not None and now is not watched and self._question.isAncestorOf(now)
            if not inside and event.reason() is not Qt.FocusReason.PopupFocusReason:
                self._told()
        return False
