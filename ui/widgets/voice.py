"""What a screen reader is told of widgets that Qt alone takes for something else."""

from typing import ClassVar
from weakref import ref

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget


class Voiced:
    """Beside a widget's own class: it says itself what it is."""

    spoken_role: ClassVar[QAccessible.Role]
    voice: "Voice | None" = None

    def spoken_name(self) -> str:
        """Return what it is called, where its accessible name does not say it."""
        return ""


class Voice(QAccessibleWidget):
    """Says what a widget is; a label's words are its name."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._widget = ref(widget)

    def text(self, kind: QAccessible.Text) -> str:
        """Return what is said of the widget."""
        widget = self._widget()
        if kind is QAccessible.Text.Name and isinstance(widget, QLabel):
            return widget.text()
        spoken = self._spoken_name() if kind is QAccessible.Text.Name else ""
        return spoken or super().text(kind)

    def _spoken_name(self) -> str:
        widget: object = self._widget()
        return widget.spoken_name() if isinstance(widget, Voiced) else ""


def _voice_of(_name: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and isinstance(thing, Voiced):
        thing.voice = Voice(thing, thing.spoken_role)  # kept by the widget: Qt does not keep Python's half alive
        return thing.voice
    return None


QAccessible.installFactory(_voice_of)
