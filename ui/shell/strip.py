"""The connection strip: whether the offices can be reached, how many wait, and when something last went. No names."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from caseworker.base import LONDON, Clock
from ui.shell.presenter import Connection, ShellScreen
from ui.theme import Size, theme
from ui.widgets import Button, Chip, ChipTone, Icon, Kind, Words, announce

_ICONS = {
    Connection.OFFLINE: "wifi-off",
    Connection.ONLINE: "wifi",
    Connection.SENDING: "cloud-upload",
    Connection.PAUSED: "pause",
    Connection.UNKNOWN: "wifi",
}
_LARGE: Final = 1.6
"""Type so large leaves room for what matters most; the outbox says when something last went."""


class Strip(QWidget):
    """One line over every page."""

    pretend_clicked = Signal()
    """On a practice desk: cut the connection, or bring it back."""

    def __init__(self, clock: Clock, *, is_practice: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._screen = ShellScreen()
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 10, 28, 10)
        row.setSpacing(theme().space(12))
        self._practice = Chip(self.tr("Practice"), ChipTone.WAITING)
        row.addWidget(self._practice)
        self._icons = {name: Icon(name, 20) for name in sorted(set(_ICONS.values()))}
        for icon in self._icons.values():
            row.addWidget(icon)
        self._said = Words("", size=Size.SMALL)
        self._when = Words("", size=Size.SMALL, quiet=True)
        self._when.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row.addWidget(self._said, 1)
        self._pretend = Button("", kind=Kind.LINK, size=Size.SMALL)
        self._pretend.clicked.connect(self.pretend_clicked)
        row.addWidget(self._pretend)
        row.addWidget(self._when)
        for widget in (self._practice, self._pretend):
            widget.setVisible(is_practice)
        self._when.setVisible(theme().scale < _LARGE)
        self.show_pretence(is_cut=False)
        self.show_screen(ShellScreen())

    def show_screen(self, screen: ShellScreen) -> None:
        """Say what is known; a change of the connection is announced."""
        before, self._screen = self._screen, screen
        state, sentence = self._words(screen)
        self._said.set_text(f"{state} {sentence}", strong=state)
        self._when.set_text(self._last_sent(screen.last_sent_at))
        for name, icon in self._icons.items():
            icon.setVisible(name == _ICONS[screen.connection])
        if before.connection is not screen.connection and screen.connection is not Connection.SENDING:
            announce(self, f"{state} {sentence}")
        self.update()

    def show_pretence(self, *, is_cut: bool) -> None:
        """Offer the other of the two on a practice desk."""
        self._pretend.setText(self.tr("Bring the connection back") if is_cut else self.tr("Cut the connection"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the strip: sand while offline, green while a way is open."""
        painter = QPainter(self)
        is_open = self._screen.connection in {Connection.ONLINE, Connection.SENDING}
        painter.fillRect(self.rect(), theme().colour("online" if is_open else "offline"))
        line = theme().colour("online_line" if is_open else "offline_line")
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)

    def _words(self, screen: ShellScreen) -> tuple[str, str]:
        waiting = self.tr("%n waiting to send.", "", screen.waiting) if screen.waiting else self.tr("Nothing waits.")
        match screen.connection:
            case Connection.OFFLINE:
                saved = self.tr("Everything you do is saved on this computer.")
                return self.tr("Offline."), f"{saved} {waiting}"
            case Connection.SENDING:
                going = self.tr("Sending {now} of {of}").format(now=screen.sending_now, of=screen.sending_of)
                return self.tr("Online."), going
            case Connection.ONLINE:
                return self.tr("Online."), waiting
            case Connection.PAUSED:
                return self.tr("Sending is paused."), waiting
            case Connection.UNKNOWN:
                return self.tr("Saved on this computer."), waiting

    def _last_sent(self, at: datetime | None) -> str:
        if at is None:
            return ""
        local, today = at.astimezone(LONDON), self._clock.today()
        time = local.strftime("%H:%M")
        if local.date() == today:
            return self.tr("Last sent today, {time}").format(time=time)
        if local.date() == today - timedelta(days=1):
            return self.tr("Last sent yesterday, {time}").format(time=time)
        return self.tr("Last sent {day}").format(
            day=QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
        )
