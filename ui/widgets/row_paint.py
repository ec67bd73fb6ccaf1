"""How the rows of a list are measured and painted: titles, chips, times and progress in columns that line up."""

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import nlargest
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import Size, draw_ring, icon_pixmap, theme
from ui.widgets.marks import ChipTone, chip_size, draw_chip
from ui.widgets.painting import draw_box, fill_box
from ui.widgets.typeset import draw_line

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_GAP: Final = 20
_SIDE: Final = 12
_AIR: Final = 13
_BAR: Final = 120
_TITLE_EMS: Final = 20
"""A title longer than this may be shortened before the columns go under it."""
_MEASURED: Final = 40
"""Of times and actions only so many are measured: the longest by letters."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `initials` stand in for the title until the row is pointed at or has the focus.

    The icon stands in the chip where there is one, else before the title.
    """

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
    is_head: bool = False
    """The heading of the rows that follow it, to be read and not to be chosen."""


@dataclass(frozen=True, slots=True)
class Measures:
    """How wide each column is; where they do not fit beside the title they go under it."""

    action: int = 0
    when: int = 0
    chip: int = 0
    bar: int = 0
    icon: int = 0
    title: int = 0
    has_detail: bool = False

    @property
    def beside(self) -> int:
        """Return the room of all columns but the title's."""
        return sum(width + _GAP for width in (self.action, self.when, self.chip, self.bar) if width)


def measure(rows: Sequence[Row]) -> Measures:
    """Return the widths that these rows need."""
    look = theme()
    small = QFontMetrics(look.font(Size.SMALL))
    chips = {(row.chip, row.icon) for row in rows if row.chip}
    percent = small.horizontalAdvance("100%") + 10 if any(row.progress is not None for row in rows) else 0
    return Measures(
        action=_widest(QFontMetrics(look.font(Size.BODY)), {row.action for row in rows}),
        when=_widest(small, {row.when for row in rows}),
        chip=max((chip_size(text, icon).width() for text, icon in chips), default=0),
        bar=round(_BAR * look.scale) + percent if percent else 0,
        icon=round(20 * look.scale) + 10 if any(row.icon and not row.chip for row in rows) else 0,
        title=min(
            max(
                _widest(QFontMetrics(look.font(Size.BODY, 600)), {row.title for row in rows if not row.is_head}),
                _widest(small, {row.detail for row in rows}),
            ),
            round(_TITLE_EMS * Size.BODY * look.scale),
        ),
        has_detail=any(row.detail for row in rows),
    )


def _widest(metrics: QFontMetrics, texts: set[str]) -> int:
    return max((metrics.horizontalAdvance(text) for text in nlargest(_MEASURED, texts, key=len)), default=0)


class RowPainter(QStyledItemDelegate):
    """Paints a row from its `Row`."""

    def __init__(self) -> None:
        super().__init__()
        self.measures = Measures()
        self.width = 0
        self.has_low_heads = False

    @property
    def is_narrow(self) -> bool:
        """Whether chip, time and progress stand under the title."""
        room = self.width - 2 * _SIDE - self.measures.icon - self.measures.beside
        return room < self.measures.title

    def column_starts(self) -> tuple[int, int, int]:
        """Return where title, chip and time begin."""
        measures = self.measures
        when = self.width - 1 - _SIDE - (measures.action + _GAP if measures.action else 0) - measures.when
        return _SIDE, when - (_GAP if measures.when else 0) - measures.chip, when

    def row_height(self) -> int:
        """Return how high every row is."""
        lines = _pitch(Size.BODY) + (_pitch(Size.SMALL) if self.measures.has_detail else 0)
        if self.is_narrow and self.measures.beside:
            lines += chip_size("", "").height() + 6
        return lines + 2 * theme().space(_AIR) + 1

    def height_of(self, row: Row) -> int:
        """Return how high one row is: the head of a group may be lower than the others."""
        if row.is_head and self.has_low_heads:
            return _pitch(Size.BODY) + theme().space(28)
        return self.row_height()

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the same size for every row, but for low heads."""
        row = index.data(ROW_ROLE) if self.has_low_heads else None
        return QSize(self.width, self.height_of(row) if isinstance(row, Row) else self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, words, columns, hairline and, where the keyboard is, the ring."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = _Pen(painter, option, self.measures, is_narrow=self.is_narrow)
        if row.is_head:
            pen.head(row.title)
            painter.restore()
            return
        pen.ground()
        pen.title(row)
        pen.columns(row)
        pen.rim()
        painter.restore()


class _Pen:
    """One row being painted."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, measures: Measures, *, is_narrow: bool) -> None:
        self._painter = painter
        self._measures = measures
        self._is_narrow = is_narrow
        self._box: QRect = option.rect
        self._direction: Qt.LayoutDirection = option.direction
        state: QStyle.StateFlag = option.state
        self._is_pointed_at = bool(state & QStyle.StateFlag.State_MouseOver)
        self._has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        self._is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        top = self._box.y() + theme().space(_AIR)
        self._first = top + _pitch(Size.BODY) // 2
        self._second = top + _pitch(Size.BODY) + _pitch(Size.SMALL) // 2

    def ground(self) -> None:
        look = theme()
        if self._is_chosen:
            self._painter.fillRect(self._box, look.colour("chosen"))
            if not self._has_focus:
                bar = QRect(self._box.x(), self._box.y(), 4, self._box.height() - 1)
                self._painter.fillRect(self._mirrored(bar), look.colour("primary"))
        elif self._is_pointed_at:
            self._painter.fillRect(self._box, look.colour("page"))
        line = QRect(self._box.x(), self._box.bottom(), self._box.width(), 1)
        self._painter.fillRect(line, look.colour("rule"))

    def title(self, row: Row) -> None:
        look, measures = theme(), self._measures
        x = self._box.x() + _SIDE
        if row.icon and not row.chip:
            side = round(20 * look.scale)
            spot = self._mirrored(QRect(x, self._first - side // 2, side, side))
            ink = look.colour(row.tone if row.tone is not None else "quiet")
            self._painter.drawPixmap(spot.topLeft(), icon_pixmap(row.icon, side, ink))
        x += measures.icon
        beside = (measures.action + _GAP if measures.action else 0) if self._is_narrow else measures.beside
        room = self._box.right() - _SIDE - beside - x
        shows_name = self._is_pointed_at or self._has_focus or not row.initials
        first = self._first if row.detail or self._is_narrow else self._box.center().y()
        self._words(row.title if shows_name else row.initials, look.font(Size.BODY, 600), "ink", x, first, room)
        if row.detail:
            self._words(row.detail, look.font(Size.SMALL), "quiet", x, self._second, room)

    def head(self, title: str) -> None:
        """Draw the heading of a group close to the rows that it is about."""
        look = theme()
        middle = self._box.bottom() - look.space(8) - _pitch(Size.BODY) // 2
        room = self._box.width() - 2 * _SIDE
        self._words(title, look.font(Size.BODY, 700), "ink", self._box.x() + _SIDE, middle, room)
        line = QRect(self._box.x(), self._box.bottom(), self._box.width(), 1)
        self._painter.fillRect(line, look.colour("edge"))

    def columns(self, row: Row) -> None:
        measures = self._measures
        middle = self._box.center().y()
        right = self._box.right() - _SIDE
        if measures.action:
            if row.action:
                font = QFont(theme().font(Size.BODY))
                font.setUnderline(True)
                self._words(row.action, font, "link", right - measures.action, middle, measures.action + 2)
            right -= measures.action + _GAP
        if self._is_narrow:
            x = self._box.x() + _SIDE + measures.icon
            y = self._box.bottom() - theme().space(_AIR) - chip_size("", "").height() // 2
            if row.chip:
                x += self._chip(row, x, y) + _GAP // 2
            if row.progress is not None:
                x += self._bar(row.progress, x, y) + _GAP // 2
            self._words(row.when, theme().font(Size.SMALL), "quiet", x, y, right - x)
            return
        right -= measures.when
        self._words(row.when, theme().font(Size.SMALL), "quiet", right, middle, measures.when + 2)
        right -= _GAP if measures.when else 0
        if measures.chip:
            right -= measures.chip
            if row.chip:
                self._chip(row, right, middle)
            right -= _GAP
        if row.progress is not None:
            self._bar(row.progress, right - measures.bar, middle)

    def rim(self) -> None:
        if self._has_focus:
            draw_ring(self._painter, self._box, theme().colour)

    def _chip(self, row: Row, x: int, middle: int) -> int:
        size = chip_size(row.chip, row.icon)
        spot = self._mirrored(QRect(x, middle - size.height() // 2, size.width(), size.height()))
        tone = row.tone if row.tone is not None else ChipTone.QUIET
        draw_chip(self._painter, spot, row.chip, tone, row.icon, self._direction)
        return size.width()

    def _bar(self, fraction: float, x: int, middle: int) -> int:
        look = theme()
        width, height = round(_BAR * look.scale), round(8 * look.scale)
        track = QRect(x, middle - height // 2, width, height)
        if look.tokens.is_outlined:
            draw_box(self._painter, self._mirrored(track), height // 2, look.colour("track"), look.colour("edge"))
        else:
            fill_box(self._painter, self._mirrored(track), height // 2, look.colour("track"))
        done = QRect(track)
        done.setWidth(max(round(width * fraction), height))
        if fraction > 0:
            fill_box(self._painter, self._mirrored(done), height // 2, look.colour("primary"))
        percent = f"{round(fraction * 100)}%"
        room = self._measures.bar - width
        self._words(percent, look.font(Size.SMALL), "quiet", x + width + 10, middle, room)
        return self._measures.bar

    def _words(self, text: str, font: QFont, ink: str, x: int, middle: int, room: int) -> None:
        if not text or room <= 0:
            return
        self._painter.setFont(font)
        metrics = self._painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(shown)
        spot = self._mirrored(QRect(x, middle, width, 1))
        colour: QColor = theme().colour(ink)
        draw_line(self._painter, spot.x(), middle, shown, colour)

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._box, box)


def _pitch(size: Size) -> int:
    return round(theme().font(size).pixelSize() * 1.45)
