"""The rail: where the window can go, how much waits there, and who is signed in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QStyle, QVBoxLayout, QWidget

from ui.theme import Size, icon_pixmap, theme
from ui.widgets import BareButton, Words, name_it
from ui.widgets.scroller import Scroller


class Stop(StrEnum):
    """Where the rail leads."""

    DESK = "desk"
    PEOPLE = "people"
    SERVICES = "services"
    OUTBOX = "outbox"
    FOLLOW_UPS = "follow-ups"
    LETTERS = "letters"
    SETTINGS = "settings"


_ICON: Final = 20
_LARGE: Final = 1.6
"""Beside type so large the name of the program steps back."""
_ICONS: Final = {
    Stop.DESK: "house",
    Stop.PEOPLE: "users",
    Stop.SERVICES: "layout-list",
    Stop.OUTBOX: "send",
    Stop.FOLLOW_UPS: "calendar-check",
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
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_count(self, count: int, words: str) -> None:
        """Show how much waits there; `words` say it to a screen reader."""
        self._count = count
        self.setAccessibleDescription(f"{words}, {self._key}" if count else self._key)
        self.updateGeometry()
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
        metrics = QFontMetrics(theme().font(Size.BODY, 600))
        badge = self._badge_size().width() + theme().space(8) if self._count else 0
        width = self._words_x + metrics.horizontalAdvance(self.text()) + badge + theme().space(12)
        return QSize(width, max(44, metrics.height() + theme().space(20)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the place."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here, over = self.isChecked(), self.underMouse()
        if here or over:
            painter.setPen(Qt.PenStyle.NoPen)
            face = look.colour("panel") if here and look.tokens.is_light else QColor(255, 255, 255, 26)
            painter.setBrush(face)
            painter.drawRoundedRect(self.rect(), 6, 6)
        if here and not look.tokens.is_light:
            painter.setBrush(look.colour("badge"))
            painter.drawRoundedRect(self._turned(QRect(0, 6, 5, self.height() - 12)), 2, 2)
        ink = look.colour("rail" if here and look.tokens.is_light else "ink" if here else "rail_text")
        side = round(_ICON * look.scale)
        at = QRect(look.space(12), (self.height() - side) // 2, side, side)
        painter.drawPixmap(self._turned(at).topLeft(), icon_pixmap(self._icon, side, ink))
        painter.setFont(look.font(Size.BODY, 600 if here else 400))
        painter.setPen(ink)
        words = QRect(self._words_x, 0, self.width() - self._words_x, self.height())
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._turned(words), int(QStyle.visualAlignment(self.layoutDirection(), lead)), self.text())
        if self._count:
            self._draw_badge(painter)
        elif (self.hasFocus() or over) and self._has_room_for_key():
            painter.setFont(look.font(Size.SMALL))
            beside = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            box = self._turned(self.rect().adjusted(0, 0, -look.space(12), 0))
            painter.drawText(box, int(QStyle.visualAlignment(self.layoutDirection(), beside)), self._key)

    def _has_room_for_key(self) -> bool:
        words = QFontMetrics(theme().font(Size.BODY, 600)).horizontalAdvance(self.text())
        key = QFontMetrics(theme().font(Size.SMALL)).horizontalAdvance(self._key)
        return self._words_x + words + theme().space(8) + key + theme().space(12) <= self.width()

    def _draw_badge(self, painter: QPainter) -> None:
        look, size = theme(), self._badge_size()
        corner = QPoint(self.width() - look.space(12) - size.width() + 2, (self.height() - size.height()) // 2)
        box = self._turned(QRect(corner, size))
        painter.setFont(look.font(Size.SMALL, 700))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("badge"))
        painter.drawRoundedRect(box, size.height() / 2, size.height() / 2)
        painter.setPen(look.colour("badge_text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._badge())

    def _badge(self) -> str:
        return str(self._count) if self._count < 1000 else "999+"

    def _badge_size(self) -> QSize:
        metrics = QFontMetrics(theme().font(Size.SMALL, 700))
        height = metrics.height() + 4
        return QSize(max(height + 3, metrics.horizontalAdvance(self._badge()) + theme().space(16)), height)

    @property
    def _words_x(self) -> int:
        return theme().space(12) * 2 + round(_ICON * theme().scale)

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
        return QSize(self._words_x + metrics.horizontalAdvance(self.text()) + 8, max(32, metrics.height() + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the word."""
        look = theme()
        painter = QPainter(self)
        ink = look.colour("rail_text")
        side = round(16 * look.scale)
        spot = QRect(2, (self.height() - side) // 2, side, side)
        icon = QStyle.visualRect(self.layoutDirection(), self.rect(), spot)
        painter.drawPixmap(icon.topLeft(), icon_pixmap(self._icon, side, ink))
        painter.setFont(look.font(Size.SMALL))
        painter.setPen(ink)
        beside = QRect(self._words_x, 0, self.width() - self._words_x, self.height())
        words = QStyle.visualRect(self.layoutDirection(), self.rect(), beside)
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(QStyle.visualAlignment(self.layoutDirection(), lead)), self.text())

    @property
    def _words_x(self) -> int:
        return round(16 * theme().scale) + 8


@dataclass(frozen=True, slots=True)
class Badges:
    """How much waits at each stop."""

    waiting: int = 0
    letters: int = 0
    follow_ups: int = 0


class Rail(QScrollArea):
    """The rail at the left; scrolls where large text leaves no room."""

    stop_clicked = Signal(object)
    help_clicked = Signal()
    lock_clicked = Signal()
    sign_out_clicked = Signal()

    def __init__(self, centre: str, adviser: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = inside = _Ground()
        name_it(inside, self.tr("Where to go"))
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 20, 14, 14)
        column.setSpacing(4)
        self._stops = self._make_stops()
        self._centre = Words(centre, size=Size.SMALL, ink="rail_quiet")
        self._centre.setMinimumWidth(1)  # a long name is broken; it widens no rail
        self._add_head(column)
        for button in self._stops.values():
            column.addWidget(button)
        column.addStretch(1)
        column.addWidget(_FootRule())
        column.addSpacing(theme().space(8))
        self._add_foot(column, adviser)
        self.setWidget(inside)
        self.setVerticalScrollBar(Scroller())
        ground = QPalette()
        ground.setColor(QPalette.ColorRole.Window, theme().colour("rail"))
        self.setPalette(ground)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the scroll bar where there is one."""
        super().resizeEvent(event)
        self._fit()

    def show_stop(self, stop: Stop) -> None:
        """Mark where the window is."""
        self._stops[stop].setChecked(True)

    def show_badges(self, badges: Badges) -> None:
        """Show how much waits."""
        self._stops[Stop.OUTBOX].show_count(badges.waiting, self.tr("%n waiting to be sent", "", badges.waiting))
        due = self.tr("%n due", "", badges.follow_ups)
        self._stops[Stop.FOLLOW_UPS].show_count(badges.follow_ups, due)
        self._stops[Stop.LETTERS].show_count(badges.letters, self.tr("%n to print", "", badges.letters))
        self._fit()

    def _fit(self) -> None:
        """Be as wide as the longest word needs: nothing of the rail scrolls sideways."""
        least = max(theme().space(216), self._inside.minimumSizeHint().width())
        bar = self.verticalScrollBar().sizeHint().width() if self._inside.heightForWidth(least) > self.height() else 0
        self.setFixedWidth(least + bar)

    def show_centre(self, name: str) -> None:
        """Show what the centre is called."""
        self._centre.set_text(name)

    def _words(self) -> Mapping[Stop, str]:
        return {
            Stop.DESK: self.tr("Desk"),
            Stop.PEOPLE: self.tr("People"),
            Stop.SERVICES: self.tr("Services"),
            Stop.OUTBOX: self.tr("Outbox"),
            Stop.FOLLOW_UPS: self.tr("Follow-ups"),
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
        title = Words(
            "Caseworker", size=Size.TITLE if theme().scale < _LARGE else Size.LEAD, weight=600, ink="rail_text"
        )
        for words in (title, self._centre):
            line = QHBoxLayout()
            line.setContentsMargins(8, 0, 8, 0)
            line.addWidget(words)
            column.addLayout(line)
        column.addSpacing(theme().space(16))

    def _add_foot(self, column: QVBoxLayout, adviser: str) -> None:
        foot = QVBoxLayout()
        foot.setContentsMargins(8, 0, 8, 0)
        name = Words(adviser, size=Size.SMALL, ink="rail_text")
        name.setMinimumWidth(1)
        foot.addWidget(name)
        row = QHBoxLayout()
        lock = FootButton(self.tr("Lock"), "lock")
        lock.setToolTip(self.tr("Ctrl+L"))
        lock.clicked.connect(self.lock_clicked)
        aid = FootButton(self.tr("Help"), "circle-question-mark")
        aid.setToolTip("F1")
        aid.setAccessibleDescription("F1")
        aid.setFont(theme().font(Size.SMALL))
        aid.clicked.connect(self.help_clicked)
        foot.addWidget(aid, 0, Qt.AlignmentFlag.AlignLeading)
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
        QPainter(self).fillRect(self.rect(), theme().colour("rail"))


class _FootRule(QWidget):
    """The hairline over who is signed in."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        QPainter(self).fillRect(self.rect(), QColor(255, 255, 255, 40))
