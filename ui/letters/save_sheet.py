"""Asks where a paper is saved as a file, and says first that a file with somebody's data is not protected."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.widgets import Button, Kind, Sheet, Words


class SaveSheet(Sheet):
    """The warning before the dialog for files."""

    def __init__(self, parent: QWidget, name: str, take: Callable[[Path], None]) -> None:
        super().__init__(parent, self.tr("Save the letter as a PDF"))
        self.column.addWidget(
            Words(
                self.tr("The file will not be protected. Anyone who can use this computer or the stick can read it.")
                + " "
                + self.tr("Delete it once it is printed.")
            )
        )
        go_on = Button(self.tr("Choose where"), kind=Kind.PRIMARY)
        leave = Button(self.tr("Do not save"))
        self.add_buttons(go_on, leave)
        go_on.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        self.accepted.connect(lambda: choose_file(parent, self.tr("Save the letter as a PDF"), name, take))


def choose_file(parent: QWidget, title: str, name: str, take: Callable[[Path], None], *, kind: str = "") -> None:
    """Ask where to put a file, a PDF unless `kind` says otherwise; `name` is offered."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kind or QCoreApplication.translate("SaveSheet", "PDF files (*.pdf)"))
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: take(Path(path)))
    dialog.open()
