"""The dialog that chooses a file: the system's own where it has one; it begins in the documents each time."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_file(
    parent: QWidget, title: str, filters: Sequence[str], chosen: Callable[[Path], None], *, begin_in: Path | None = None
) -> None:
    """Ask for one file that is there; `chosen` is called with it.

    Args:
        parent: what asks.
        title: of the dialog.
        filters: such as `Pictures (*.jpg)`; the first is on.
        chosen: takes the file.
        begin_in: the folder to show first; the documents of this account without it.
    """
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, str(begin_in) if begin_in is not None else documents)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(list(filters))
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
