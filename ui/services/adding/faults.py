"""The faults of a form in a table: where, what is wrong, what to do."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from caseworker.forms import Fault
from ui.theme import Size, theme
from ui.widgets import Rule, Words, core_text, name_it
from ui.widgets.emptying import empty_layout

_MOST: Final = 60
"""Shown at once; who puts these right sees the others at the next check."""


class FaultTable(QWidget):
    """Three columns that line up; long sentences wrap."""

    def __init__(self) -> None:
        super().__init__()
        self._faults: tuple[Fault, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().space(24))
        self._grid.setVerticalSpacing(theme().space(8))
        for column, stretch in enumerate((2, 5, 5)):
            self._grid.setColumnStretch(column, stretch)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Show these in place of the ones before."""
        wanted = tuple(faults)
        if wanted == self._faults:
            return
        self._faults = wanted
        empty_layout(self._grid)
        for column, title in enumerate((self.tr("Where"), self.tr("What is wrong"), self.tr("What to do"))):
            self._grid.addWidget(Words(title, size=Size.SMALL, weight=600, quiet=True), 0, column)
        for number, fault in enumerate(wanted[:_MOST]):
            self._add_row(2 * number + 1, fault)
        if len(wanted) > _MOST:
            more = self.tr("And %n more. Put these right first.", "", len(wanted) - _MOST)
            self._grid.addWidget(Words(more, weight=600), 2 * _MOST + 1, 0, 1, 3)

    def _add_row(self, row: int, fault: Fault) -> None:
        self._grid.addWidget(Rule(), row, 0, 1, 3)
        where, what, cure = place_words(fault), core_text(fault.sentence), core_text(fault.cure)
        for column, words in enumerate((Words(where, weight=600), Words(what), Words(cure))):
            name_it(words, words.text())
            self._grid.addWidget(words, row + 1, column, Qt.AlignmentFlag.AlignTop)


def place_words(fault: Fault) -> str:
    """Return where a fault is, as the author of a form would look for it."""
    if fault.sheet is not None and fault.row is not None:
        where = QCoreApplication.translate("faults", "Sheet {sheet}, row {row}")
        return where.format(sheet=fault.sheet, row=fault.row)
    if fault.sheet is not None:
        return QCoreApplication.translate("faults", "Sheet {sheet}").format(sheet=fault.sheet)
    if fault.line is not None:
        return QCoreApplication.translate("faults", "Line {line}").format(line=fault.line)
    return (fault.ref or "").rpartition("/")[2] or QCoreApplication.translate("faults", "The whole form")


def faults_as_text(faults: Sequence[Fault]) -> str:
    """Return the faults as lines to send to the author of the form."""
    return "\n".join(f"{place_words(one)}: {core_text(one.sentence)} {core_text(one.cure)}".strip() for one in faults)
