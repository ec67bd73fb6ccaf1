"""Choices: one of several, several of them, or a single tick."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget


@dataclass(frozen=True, slots=True)
class Option:
    """Something that can be chosen."""

    key: str
    label: str
    detail: str = ""
    picture: QPixmap | None = None


class ChoiceList(QWidget):
    """Options one under the other; digits pick them."""

    changed = Signal()

    def __init__(self, options: Sequence[Option], *, several: bool = False, digits: bool = True) -> None:
        super().__init__()
        self._buttons: dict[str, QAbstractButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for number, option in enumerate(options, start=1):
            button: QAbstractButton = QCheckBox(option.label) if several else QRadioButton(option.label)
            button.setAccessibleDescription(option.detail)
            self._buttons[option.key] = button
            self._group.addButton(button)
            column.addWidget(button)
            button.clicked.connect(self.changed)
            if digits and number <= 9:
                shortcut = QShortcut(QKeySequence(str(number)), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(partial(self._pick, button))

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of what is chosen, in the order of the options."""
        return tuple(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, keys: Iterable[str]) -> None:
        """Choose these and no others; `changed` stays silent."""
        wanted = set(keys)
        exclusive = self._group.exclusive()
        self._group.setExclusive(False)
        for key, button in self._buttons.items():
            button.setChecked(key in wanted)
        self._group.setExclusive(exclusive)

    def _pick(self, button: QAbstractButton) -> None:
        button.setFocus()
        button.click()


class Tick(QCheckBox):
    """One check box with its words."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
