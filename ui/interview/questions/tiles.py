"""Choices side by side: the steps of a scale, columns, or tiles with pictures."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QLayoutItem,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from ui.interview.questions.appearances import columns_of, words_of
from ui.interview.questions.direction import direction_of
from ui.theme import Size, theme
from ui.widgets import Option, name_it
from ui.widgets.voice import Voiced

_GAP: Final = 8


class TileFace:
    """How one tile looks: an edge that thickens when it is chosen, a tick beside the words, a picture above them."""

    def __init__(self, option: Option) -> None:
        self._option = option

    def words(self, *, chosen: bool) -> str:
        """Return what is written on the tile."""
        option = self._option
        words = f"{option.label}\n{option.detail}" if option.detail else option.label
        return f"✓ {words}" if chosen else words

    def wanted(self, width: int) -> QSize:
        """Return the room it takes when it may be so wide; words break where they must."""
        look = theme()
        across, down = 2 * look.space(8) + 10, 2 * look.space(8) + 12
        picture = self._option.picture
        metrics = QFontMetrics(look.font(Size.BODY, 600))
        room = QRect(0, 0, max(width - across, 1), 10_000)
        words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.words(chosen=True))
        wide, high = words.width() + across + 4, words.height() + down
        if picture is not None:
            wide = max(wide, picture.width() + across)
            high += picture.height() + look.space(8)
        return QSize(max(wide, look.space(48)), max(high, look.space(48)))

    def paint(self, tile: QAbstractButton) -> None:
        """Draw it over a button."""
        look = theme()
        chosen = tile.isChecked()
        line = 3 if chosen else 2
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = tile.rect().adjusted(3, 3, -3, -3)
        painter.setPen(QPen(look.colour("primary" if chosen else "edge"), line))
        painter.setBrush(look.colour("chosen" if chosen else "field"))
        painter.drawRoundedRect(box, 6, 6)
        inner = box.adjusted(look.space(8), look.space(8), -look.space(8), -look.space(8))
        picture = self._option.picture
        if picture is not None:
            painter.drawPixmap(QPoint(inner.center().x() - picture.width() // 2, inner.top()), picture)
            inner.setTop(inner.top() + picture.height() + look.space(8))
        painter.setFont(look.font(Size.BODY, 600 if chosen else 400))
        painter.setPen(look.colour("ink"))
        painter.setLayoutDirection(direction_of(self._option.label))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(inner, int(flags), self.words(chosen=chosen))
        painter.end()


class RadioTile(QRadioButton):
    """One tile of which exactly one is chosen."""

    def __init__(self, face: TileFace) -> None:
        super().__init__()
        self._face = face

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile."""
        self._face.paint(self)

    def hitButton(self, at: QPoint) -> bool:
        """Take a click anywhere on the tile."""
        return self.rect().contains(at)


class TickTile(QCheckBox):
    """One tile of which any number are chosen."""

    def __init__(self, face: TileFace) -> None:
        super().__init__()
        self._face = face

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile."""
        self._face.paint(self)

    def hitButton(self, at: QPoint) -> bool:
        """Take a click anywhere on the tile."""
        return self.rect().contains(at)


class TileChoice(QWidget, Voiced):
    """Tiles of equal size in rows that break by the width; digits pick them."""

    spoken_role = QAccessible.Role.Grouping

    changed = Signal()

    def __init__(
        self, options: Sequence[Option], *, appearance: str = "", several: bool = False, are_numbers: bool = False
    ) -> None:
        """Make the tiles.

        Args:
            options: what can be chosen.
            appearance: as the form writes it; may ask for columns or one row.
            several: whether any number can be chosen.
            are_numbers: a digit picks the tile with that number, not the first, second or third one.
        """
        super().__init__()
        self._keys = [option.key for option in options]
        self._faces = [TileFace(option) for option in options]
        self._columns_wanted = columns_of(appearance)
        self._in_one_row = bool(words_of(appearance) & {"likert", "list-nolabel", "list"})
        self._tiles: list[QAbstractButton] = [TickTile(face) if several else RadioTile(face) for face in self._faces]
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(7, 7, 7, 7)
        self._grid.setSpacing(_GAP)
        for number, (tile, option) in enumerate(zip(self._tiles, options, strict=True)):
            self._group.addButton(tile, number)
            tile.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            name_it(tile, option.label, option.detail)
        self._group.idToggled.connect(lambda _number, _checked: self.changed.emit())
        self._add_digits(are_numbers=are_numbers)
        self._across = 0
        theme().changed.connect(self._deal)
        self._deal()

    def chosen(self) -> tuple[str, ...]:
        """Return the keys that are chosen, in the order of the tiles."""
        return tuple(key for key, tile in zip(self._keys, self._tiles, strict=True) if tile.isChecked())

    def choose(self, keys: Sequence[str]) -> None:
        """Choose exactly these, without telling."""
        exclusive = self._group.exclusive()
        self._group.blockSignals(True)  # noqa: FBT003 - Qt has no other way to say it
        self._group.setExclusive(False)
        for key, tile in zip(self._keys, self._tiles, strict=True):
            tile.setChecked(key in keys)
        self._group.setExclusive(exclusive)
        self._group.blockSignals(False)  # noqa: FBT003 - Qt has no other way to say it

    def _add_digits(self, *, are_numbers: bool) -> None:
        digits = self._keys if are_numbers else [str(number) for number in range(1, 10)]
        for digit, tile in zip(digits, self._tiles, strict=False):
            if len(digit) > 1:
                continue
            shortcut = QShortcut(QKeySequence(digit), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(tile.click)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Deal the tiles again where more or fewer stand side by side."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._deal()

    def _fitting(self) -> int:
        """Return how many tiles stand side by side now."""
        room = self.width() - 14
        count = len(self._tiles)
        narrow = max((face.wanted(1).width() for face in self._faces), default=1)
        if self._in_one_row:
            return count if count * (narrow + _GAP) <= room else 1
        if self._columns_wanted > 0:
            return max(1, min(self._columns_wanted, (room + _GAP) // (narrow + _GAP)))
        widest = max((face.wanted(theme().space(240)).width() for face in self._faces), default=1)
        fitting = max(1, min((room + _GAP) // (widest + _GAP), count))
        rows = -(-count // fitting)
        return -(-count // max(rows, 1))  # rows of like length: 6 and 5, not 5, 5 and 1

    def _deal(self) -> None:
        self._across = self._fitting()
        while self._grid.count():
            _taken: QLayoutItem | None = self._grid.takeAt(0)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < self._across else 0)
        width = (self.width() - 14 - _GAP * (self._across - 1)) // self._across
        high = max((face.wanted(width).height() for face in self._faces), default=0)
        for number, tile in enumerate(self._tiles):
            tile.setFixedHeight(high)
            tile.setMinimumWidth(theme().space(48))
            self._grid.addWidget(tile, number // self._across, number % self._across)
            self._grid.setColumnStretch(number % self._across, 1)


def focus_first(choices: QWidget) -> None:
    """Put the keyboard on the choice that is chosen, or on the first."""
    buttons = choices.findChildren(QAbstractButton)
    for button in [*(button for button in buttons if button.isChecked()), *buttons][:1]:
        button.setFocus(Qt.FocusReason.TabFocusReason)
