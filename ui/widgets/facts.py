"""Rows of facts: what it is called, what it is, and a link to change it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets.buttons import Button, Kind
from ui.widgets.speech import name_it
from ui.widgets.words import Words


@dataclass(frozen=True, slots=True)
class Fact:
    """One row; `action` is the word of its link."""

    key: str
    label: str
    value: str
    detail: str = ""
    action: str = ""


class FactRows(QWidget):
    """Facts in columns that line up."""

    action_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Show these rows in place of the ones before."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for row, fact in enumerate(facts):
            self._grid.addWidget(Words(fact.label), row, 0)
            self._grid.addWidget(Words(f"{fact.value}\n{fact.detail}".strip(), weight=600), row, 1)
            if fact.action:
                link = Button(fact.action, Kind.LINK)
                name_it(link, f"{fact.action}: {fact.label}")
                link.clicked.connect(partial(self.action_clicked.emit, fact.key))
                self._grid.addWidget(link, row, 2)
