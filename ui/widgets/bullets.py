"""Things one under the other, each after a dot or its number."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import theme
from ui.widgets.emptying import empty_layout
from ui.widgets.words import Words


class Bullets(QWidget):
    """Things one under the other, each after a dot or its number."""

    def __init__(self, *, numbered: bool = False) -> None:
        super().__init__()
        self._numbered = numbered
        self._items: tuple[str, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().space(4))
        self._grid.setVerticalSpacing(theme().space(4))
        self._grid.setColumnStretch(1, 1)

    def show_items(self, items: Iterable[str]) -> None:
        """Show these in place of the ones before."""
        wanted = tuple(items)
        if wanted == self._items:
            return
        self._items = wanted
        empty_layout(self._grid)
        for row, text in enumerate(wanted):
            mark = Words(f"{row + 1}." if self._numbered else "•", quiet=True)
            mark.setFixedWidth(round(20 * theme().scale))
            self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Words(text), row, 1)
