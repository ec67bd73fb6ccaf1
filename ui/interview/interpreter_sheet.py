"""Asks over the page who interprets from now on."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from caseworker.casework import Interpreter
from ui.permission.interpreter_fields import InterpreterFields
from ui.permission.interpreting import typed_of
from ui.widgets import Button, Kind, Sheet


class InterpreterSheet(Sheet):
    """Takes an interpreter, or nobody; closing it changes nothing."""

    chosen = Signal(object)
    """The `Interpreter`; None for nobody."""

    def __init__(self, parent: QWidget, interpreter: Interpreter | None) -> None:
        super().__init__(parent, self.tr("Interpreter"))
        self.fields = InterpreterFields()
        self.fields.show_typed(typed_of(interpreter))
        self.fields.grew.connect(lambda _: QTimer.singleShot(0, self, self.fit))
        self.column.addWidget(self.fields)
        keep = Button(self.tr("Keep this"), Kind.PRIMARY)
        keep.clicked.connect(self._keep)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_buttons(keep, cancel)
        self.fields.who.setFocus()

    def _keep(self) -> None:
        typed = self.fields.typed()
        self.fields.show_lack(typed.lack)
        if typed.lack is None:
            self.chosen.emit(typed.interpreter())
            self.accept()
