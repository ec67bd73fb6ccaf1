"""A list of rows of which 20,000 cost no more than twenty."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView

from ui.widgets.marks import ChipTone


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `initials` stand in for the title until the row is pointed at or has the focus."""

    key: str
    title: str
    detail: str = ""
    initials: str = ""
    chip: str = ""
    tone: ChipTone | None = None
    icon: str = ""
    when: str = ""
    progress: float | None = None
    action: str = ""


class _Rows(QAbstractListModel):
    def __init__(self, rows: Sequence[Row]) -> None:
        super().__init__()
        self.rows = rows

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> str | None:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.initials or row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.detail, row.chip, row.when) if part)
        return None


class RowList(QListView):
    """Rows to move through and open."""

    opened = Signal(str)
    moved = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self._model = _Rows(())
        self.setModel(self._model)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; what was chosen stays chosen if it is still there."""
        key = self.current_key()
        self._model.beginResetModel()
        self._model.rows = tuple(rows)
        self._model.endResetModel()
        self.choose(key)
        self.selectionModel().currentChanged.connect(self._move)

    def current_key(self) -> str:
        """Return the key of the row that has the focus; empty for none."""
        index = self.currentIndex()
        return self._model.rows[index.row()].key if index.isValid() else ""

    def choose(self, key: str) -> None:
        """Move to the row with this key."""
        for number, row in enumerate(self._model.rows):
            if row.key == key:
                self.setCurrentIndex(self._model.index(number))
                return

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.rows[index.row()].key)

    def _move(self, index: QModelIndex) -> None:
        if index.isValid():
            self.moved.emit(self._model.rows[index.row()].key)
