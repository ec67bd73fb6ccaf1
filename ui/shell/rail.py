"""The rail: where the window can go, how much waits there, and who is signed in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QStyle, QVBoxLayout, QWidget

from ui.theme import Size, icon_pixmap, theme
from ui.widgets import BareButton, Words, name_it


class Stop(StrEnum):
    """Where the rail leads."""

    DESK = "desk"
    PEOPLE = "people"
    SERVICES = "services"
    OUTBOX = "outbox"
    LETTERS = "letters"
    SETTINGS = "settings"


_ICONS: Final = {
    Stop.DESK: "house",
    Stop.PEOPLE: "users",
    Stop.SERVICES: "layout-list",
    Stop.OUTBOX: "send",
    Stop.LETTERS: "printer",
    Stop.SETTINGS: "settings",
}


class RailButton(BareButton):
    """One place of the rail; the one where the window is stands out on white."""

    moved = Signal(int)
    """An arrow key: down by one, or up."""

    def __init__(self, text: str, icon: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = key
        self._count = 0
        self.setText(text)
        self.setAccessibleDescription(key)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_count(self, count: int, words: str) -> None:
        """Show how much waits there; `words` say it to a screen reader."""
        self._count = count
        self.setAccessibleDescription(f"{words}, {self._key}" if count else self._key)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrow keys move the keyboard and nothing else: what is open is left only on purpose."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return room for the icon, the word and a badge."""
        look = theme()
        metrics = self.fontMetrics()
        width = look.space(12) * 4 + 20 + metrics.horizontalAdvance(self.text()) + look.space(24)
        return QSize(width, max(44, metrics.height() + look.space(24)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the place."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here, over = self.isChecked(), self.underMouse()
        if here or over:
            painter.setPen(Qt.PenStyle.NoPen)
            face = look.colour("panel") if here else QColor(255, 255, 255, 26)
            painter.setBrush(face)
            painter.drawRoundedRect(self.rect(), 6, 6)
        ink = look.colour("rail" if here and look.tokens.is_light else "ink" if here else "rail_text")
        pixmap = icon_pixmap(self._icon, 20, ink)
        left = look.space(12)
        at = QRect(left, (self.height() - 20) // 2, 20, 20)
        painter.drawPixmap(self._turned(at).topLeft(), pixmap)
        painter.setFont(look.font(Size.BODY, 600 if here else 400))
        painter.setPen(ink)
        words = QRect(left + 32, 0, self.width() - left - 32, self.height())
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._turned(words), int(QStyle.visualAlignment(self.layoutDirection(), lead)), self.text())
        if self._count:
            self._draw_badge(painter)
        elif self.hasFocus() or over:
            painter.setFont(look.font(Size.SMALL))
            beside = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            box = self._turned(self.rect().adjusted(0, 0, -left, 0))
            painter.drawText(box, int(QStyle.visualAlignment(self.layoutDirection(), beside)), self._key)

    def _draw_badge(self, painter: QPainter) -> None:
        look = theme()
        painter.setFont(look.font(Size.SMALL, 700))
        text = str(self._count) if self._count < 1000 else "999+"
        metrics = painter.fontMetrics()
        height = metrics.height() + 4
        width = max(height + 3, metrics.horizontalAdvance(text) + look.space(16))
        left = self.width() - look.space(12) - width + 2
        box = self._turned(QRect(left, (self.height() - height) // 2, width, height))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("badge"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(look.colour("badge_text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def _turned(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


class FootButton(BareButton):
    """A quiet word at the foot of the rail."""

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return room for the icon and the word."""
        metrics = self.fontMetrics()
        return QSize(24 + metrics.horizontalAdvance(self.text()) + 8, max(32, metrics.height() + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the word."""
        look = theme()
        painter = QPainter(self)
        ink = look.colour("rail_text")
        top = (self.height() - 16) // 2
        icon = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(2, top, 16, 16))
        painter.drawPixmap(icon.topLeft(), icon_pixmap(self._icon, 16, ink))
        painter.setFont(look.font(Size.SMALL))
        painter.setPen(ink)
        words = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(24, 0, self.width() - 24, self.height()))
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(QStyle.visualAlignment(self.layoutDirection(), lead)), self.text())


@dataclass(frozen=True, slots=True)
class Badges:
    """How much waits at each stop."""

    waiting: int = 0
    letters: int = 0


class Rail(QScrollArea):
    """The rail at the left; scrolls where large text leaves no room."""

    stop_clicked = Signal(object)
    lock_clicked = Signal()
    sign_out_clicked = Signal()

    def __init__(self, centre: str, adviser: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = _Ground()
        name_it(inside, self.tr("Where to go"))
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 20, 14, 14)
        column.setSpacing(4)
        self._stops = self._make_stops()
        self._centre = Words(centre, size=Size.SMALL, ink="rail_quiet")
        self._add_head(column)
        for button in self._stops.values():
            column.addWidget(button)
        column.addStretch(1)
        self._add_foot(column, adviser)
        self.setWidget(inside)
        self.setFixedWidth(theme().space(216))

    def show_stop(self, stop: Stop) -> None:
        """Mark where the window is."""
        self._stops[stop].setChecked(True)

    def show_badges(self, badges: Badges) -> None:
        """Show how much waits."""
        self._stops[Stop.OUTBOX].show_count(badges.waiting, self.tr("%n waiting to be sent", "", badges.waiting))
        self._stops[Stop.LETTERS].show_count(badges.letters, self.tr("%n to print", "", badges.letters))

    def show_centre(self, name: str) -> None:
        """Show what the centre is called."""
        self._centre.set_text(name)

    def _words(self) -> Mapping[Stop, str]:
        return {
            Stop.DESK: self.tr("Desk"),
            Stop.PEOPLE: self.tr("People"),
            Stop.SERVICES: self.tr("Services"),
            Stop.OUTBOX: self.tr("Outbox"),
            Stop.LETTERS: self.tr("Letters"),
            Stop.SETTINGS: self.tr("Settings"),
        }

    def _make_stops(self) -> dict[Stop, RailButton]:
        group = QButtonGroup(self)
        stops = {}
        for number, (stop, text) in enumerate(self._words().items(), 1):
            button = RailButton(text, _ICONS[stop], self.tr("Alt+{number}").format(number=number))
            button.setFont(theme().font(Size.BODY))
            button.moved.connect(partial(self._move_on, number - 1))
            button.clicked.connect(lambda _=False, to=stop: self.stop_clicked.emit(to))
            group.addButton(button)
            stops[stop] = button
        return stops

    def _move_on(self, here: int, by: int) -> None:
        stops = list(self._stops.values())
        stops[(here + by) % len(stops)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_head(self, column: QVBoxLayout) -> None:
        title = Words("Caseworker", size=Size.TITLE, weight=600, ink="rail_text")
        for words in (title, self._centre):
            line = QHBoxLayout()
            line.setContentsMargins(8, 0, 8, 0)
            line.addWidget(words)
            column.addLayout(line)
        column.addSpacing(theme().space(16))

    def _add_foot(self, column: QVBoxLayout, adviser: str) -> None:
        foot = QVBoxLayout()
        foot.setContentsMargins(8, 0, 0, 0)
        foot.addWidget(Words(adviser, size=Size.SMALL, ink="rail_text"))
        row = QHBoxLayout()
        lock = FootButton(self.tr("Lock"), "lock")
        lock.setToolTip(self.tr("Ctrl+L"))
        lock.clicked.connect(self.lock_clicked)
        leave = FootButton(self.tr("Sign out"), "log-out")
        leave.clicked.connect(self.sign_out_clicked)
        for button in (lock, leave):
            button.setFont(theme().font(Size.SMALL))
            row.addWidget(button)
        row.addStretch(1)
        foot.addLayout(row)
        column.addLayout(foot)


class _Ground(QWidget):
    """The dark ground of the rail."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("rail"))
        painter.fillRect(14, self.height() - theme().space(92), self.width() - 28, 1, QColor(255, 255, 255, 40))
