"""Choices: one of several, several of them, a row of chips, or a single tick."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeySequence, QPainter, QPaintEvent, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Size, theme
from ui.widgets.flow import Flow
from ui.widgets.marks import ChipTone, chip_size, draw_chip
from ui.widgets.painting import draw_box, draw_key_cap, draw_tick, key_cap_size, painter_on
from ui.widgets.typeset import Paragraph
from ui.widgets.voice import Voiced

_AIR: Final = 9
_PICTURE: Final = 96


@dataclass(frozen=True, slots=True)
class Option:
    """Something that can be chosen."""

    key: str
    label: str
    detail: str = ""
    picture: QPixmap | None = None


class _Face:
    """How one choice is measured and painted, whichever Qt button is beneath it."""

    def __init__(self, button: QAbstractButton, option: Option, *, digit: str, size: Size, box: int) -> None:
        self._button, self._option, self._digit = button, option, digit
        self._size, self._box = size, box
        self._set = (0.0, "")
        self._label: Paragraph | None = None
        self._detail: Paragraph | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        button.setSizePolicy(policy)
        button.setText(option.label)
        button.setAccessibleName(option.label)
        button.setAccessibleDescription(", ".join(part for part in (option.detail, digit) if part))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        if option.picture is not None:
            kept = option.picture.size().boundedTo(QSize(_PICTURE * 2, _PICTURE))
            self._picture = option.picture.scaled(
                kept, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        else:
            self._picture = QPixmap()

    def natural_size(self) -> QSize:
        """Return the room that everything takes on one line each."""
        label, detail = self._types()
        width = 0
        for words in (label, detail):
            if words is not None:
                words.set_one_line()
                width = max(width, words.natural_width)
        return QSize(width + self._beside(), self._height_of(label, detail))

    def least_size(self) -> QSize:
        """Return the room of the longest word."""
        label, detail = self._types()
        width = max(label.longest_word, detail.longest_word if detail is not None else 0)
        return QSize(width + self._beside(), 0)

    def height_at(self, width: int) -> int:
        """Return the height at a width."""
        label, detail = self._types()
        room = max(width - self._beside(), 1)
        words = label.height_at(room) + (detail.height_at(room) if detail is not None else 0)
        return self._height_around(words)

    def paint(self) -> None:
        """Paint the mark, the picture, the words and the key."""
        look, button = theme(), self._button
        painter = painter_on(button)
        label, detail = self._types()
        for words in (label, detail):
            if words is not None:
                words.set_width(max(button.width() - self._beside(), 1))
        words_height = label.height + (detail.height if detail is not None else 0)
        top = (button.height() - words_height) // 2
        room = max(button.width() - self._beside(), 1)
        side = self._mark_side()
        first = label.first_line_height
        alone = self._size is not Size.BODY or words_height <= first
        mark_y = (button.height() - side) // 2 if alone else top + (first - side) // 2
        self._draw_mark(painter, self._mirrored(QRect(self._inset(), mark_y, side, side)))
        x = self._words_x()
        if not self._picture.isNull():
            corner = QPoint(x - self._picture.width() - 14, (button.height() - self._picture.height()) // 2)
            at = self._mirrored(QRect(corner, self._picture.size()))
            painter.drawPixmap(at.topLeft(), self._picture)
        ink = "ink" if button.isEnabled() else "placeholder"
        aside = Qt.AlignmentFlag.AlignRight if self._is_mirrored() else Qt.AlignmentFlag.AlignLeft
        for words, colour in ((label, ink), (detail, "quiet")):
            if words is not None:
                words.set_width(room, aside)
                spot = self._mirrored(QRect(x, top, room, words.height))
                words.draw(painter, spot.x(), spot.y(), look.colour(colour))
                top += words.height
        if self._digit:
            cap = key_cap_size(self._digit)
            at = self._mirrored(QRect(QPoint(button.width() - cap.width(), (button.height() - cap.height()) // 2), cap))
            draw_key_cap(painter, at, self._digit, look.colour("quiet"), look.colour("edge"), look.colour("field"))

    def _draw_mark(self, painter: QPainter, box: QRect) -> None:
        look, button = theme(), self._button
        edge = look.colour("field_edge" if button.isEnabled() else "edge")
        fill = look.colour("chosen" if button.underMouse() and button.isEnabled() else "field")
        if isinstance(button, QRadioButton):
            draw_box(painter, box, box.width() // 2, fill, edge, 2)
            if button.isChecked():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(edge)
                painter.drawEllipse(box.toRectF().center(), box.width() / 4, box.width() / 4)
            return
        draw_box(painter, box, 4, fill, edge, 2)
        if button.isChecked():
            draw_tick(painter, box, edge)

    def _types(self) -> tuple[Paragraph, Paragraph | None]:
        look = theme()
        if self._label is None or self._set != (look.scale, look.hand):
            self._set = (look.scale, look.hand)
            self._label = Paragraph(self._option.label, look.font(self._size))
            detail = self._option.detail
            self._detail = Paragraph(detail, look.font(Size.SMALL)) if detail else None
        return self._label, self._detail

    def _mark_side(self) -> int:
        return round(self._box * (1 + (theme().scale - 1) / 2))

    def _inset(self) -> int:
        return 2 if self._box < 30 else 0

    def _words_x(self) -> int:
        picture = self._picture.width() + 14 if not self._picture.isNull() else 0
        return self._inset() + self._mark_side() + theme().space(14 if self._box >= 30 else 12) + picture

    def _beside(self) -> int:
        return self._words_x() + (key_cap_size(self._digit).width() + 16 if self._digit else 0)

    def _height_of(self, label: Paragraph, detail: Paragraph | None) -> int:
        return self._height_around(label.height + (detail.height if detail is not None else 0))

    def _height_around(self, words: int) -> int:
        inside = max(words, self._mark_side(), self._picture.height())
        return inside + 2 * theme().space(_AIR if self._box >= 30 else 4)

    def _is_mirrored(self) -> bool:
        return self._button.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self._button.layoutDirection(), self._button.rect(), box)


class _Radio(QRadioButton):
    def __init__(self, option: Option, digit: str) -> None:
        super().__init__()
        self._face = _Face(self, option, digit=digit, size=Size.LEAD, box=30)

    def sizeHint(self) -> QSize:
        return self._face.natural_size()

    def minimumSizeHint(self) -> QSize:
        return self._face.least_size()

    def heightForWidth(self, width: int) -> int:
        return self._face.height_at(width)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def ring_rect(self) -> QRect:
        return self.rect().adjusted(-4, 2, 4, -2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._face.paint()


class Tick(QCheckBox):
    """One check box with its words."""

    def __init__(
        self, text: str, *, detail: str = "", picture: QPixmap | None = None, digit: str = "", large: bool = False
    ) -> None:
        super().__init__()
        size, box = (Size.LEAD, 30) if large else (Size.BODY, 22)
        self._face = _Face(self, Option("", text, detail, picture), digit=digit, size=size, box=box)

    def sizeHint(self) -> QSize:
        """Return room for the words on one line."""
        return self._face.natural_size()

    def minimumSizeHint(self) -> QSize:
        """Do with the longest word."""
        return self._face.least_size()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words at a width."""
        return self._face.height_at(width)

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere on the words too."""
        return self.rect().contains(pos)

    def ring_rect(self) -> QRect:
        """Return where the focus ring goes."""
        return self.rect().adjusted(-4, 0, 4, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and the words."""
        self._face.paint()


def _large_tick(option: Option, digit: str) -> QAbstractButton:
    return Tick(option.label, detail=option.detail, picture=option.picture, digit=digit, large=True)


class ChoiceList(QWidget, Voiced):
    """Options one under the other; digits pick the first nine."""

    spoken_role = QAccessible.Role.Grouping

    changed = Signal()

    def __init__(self, options: Sequence[Option], *, several: bool = False, digits: bool = True) -> None:
        super().__init__()
        self._buttons: dict[str, QAbstractButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        self._is_silent = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, option in enumerate(options, start=1):
            digit = str(number) if digits and number <= 9 else ""
            button = _large_tick(option, digit) if several else _Radio(option, digit)
            self._buttons[option.key] = button
            self._group.addButton(button)
            column.addWidget(button)
            button.toggled.connect(self._tell)  # a screen reader chooses without a click
            if digit:
                shortcut = QShortcut(QKeySequence(digit), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(partial(self._pick, button))
        if self._buttons:
            self.setFocusProxy(next(iter(self._buttons.values())))

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of what is chosen, in the order of the options."""
        return tuple(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, keys: Iterable[str]) -> None:
        """Choose these and no others; `changed` stays silent."""
        self._is_silent = True
        _check(self._group, self._buttons, keys)
        self._is_silent = False
        self._aim()

    def _pick(self, button: QAbstractButton) -> None:
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        button.click()

    def _tell(self, is_chosen: bool) -> None:
        if not self._is_silent and (is_chosen or not self._group.exclusive()):
            self._aim()
            self.changed.emit()

    def _aim(self) -> None:
        """Let the keyboard come in at what is chosen."""
        chosen = self._group.checkedButton()
        if chosen is not None and self._group.exclusive():
            self.setFocusProxy(chosen)


class _ChipButton(QRadioButton):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        size = chip_size(self.text(), "check" if self.isChecked() else "")
        return QSize(size.width(), max(size.height(), 26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        is_on = self.isChecked()
        tone, icon = (ChipTone.SENDING, "check") if is_on else (ChipTone.QUIET, "")
        painter = painter_on(self)
        draw_chip(painter, self.rect(), self.text(), tone, icon, self.layoutDirection())
        if is_on or self.underMouse():
            clear = theme().colour(tone)
            painter.setPen(clear)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


class ChipChoice(QWidget, Voiced):
    """A row of chips of which one can be chosen, such as languages; the chosen one has a tick and an edge."""

    spoken_role = QAccessible.Role.Grouping

    changed = Signal(str)

    def __init__(self, label: str, options: Sequence[Option]) -> None:
        super().__init__()
        self.setAccessibleName(label)
        self._is_silent = False
        self._buttons: dict[str, QAbstractButton] = {}
        self._group = QButtonGroup(self)
        row = Flow(self, gap=8)
        for option in options:
            button = _ChipButton(option.label)
            button.setAccessibleName(option.label)
            button.setAccessibleDescription(option.detail or label)
            button.toggled.connect(button.updateGeometry)
            button.toggled.connect(self._tell)
            self._buttons[option.key] = button
            self._group.addButton(button)
            row.addWidget(button)
        if self._buttons:
            self.setFocusProxy(next(iter(self._buttons.values())))

    def chosen(self) -> str:
        """Return the key of what is chosen; empty for nothing."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose an option, or nothing for an empty key; `changed` stays silent."""
        self._is_silent = True
        _check(self._group, self._buttons, (key,))
        self._is_silent = False

    def _tell(self, is_chosen: bool) -> None:
        if is_chosen and not self._is_silent:
            self.changed.emit(self.chosen())


def _check(group: QButtonGroup, buttons: dict[str, QAbstractButton], keys: Iterable[str]) -> None:
    wanted = set(keys)
    is_exclusive = group.exclusive()
    group.setExclusive(False)
    for key, button in buttons.items():
        button.setChecked(key in wanted)
    group.setExclusive(is_exclusive)
