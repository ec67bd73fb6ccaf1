"""What shows that something is under way."""

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from ui.theme import Size, theme
from ui.widgets.buttons import Button
from ui.widgets.painting import draw_box, fill_box, painter_on
from ui.widgets.speech import announce
from ui.widgets.words import Words

_STEPS: Final = 1000
_STEP_MS: Final = 80


class _Bar(QProgressBar):
    """A bar that fills from where one begins to read, or a block that wanders where nobody can know."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._wandered = 0
        self._clock = QTimer(self)
        self._clock.setInterval(_STEP_MS)
        self._clock.timeout.connect(self._wander)

    def sizeHint(self) -> QSize:
        return QSize(round(120 * theme().scale), round(8 * theme().scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(60 * theme().scale), round(8 * theme().scale))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.set_wandering(self.maximum() == 0)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def set_wandering(self, wanders: bool) -> None:
        """Move while nobody can know how far it is, and only while somebody can see it."""
        if wanders and self.isVisible():
            self._clock.start()
        else:
            self._clock.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        painter = painter_on(self)
        box = self.rect()
        radius = box.height() // 2
        if look.tokens.is_outlined:
            draw_box(painter, box, radius, look.colour("track"), look.colour("edge"))
        else:
            fill_box(painter, box, radius, look.colour("track"))
        if self.maximum() == 0:
            block = box.width() // 4
            part = box.adjusted(0, 0, 0, 0)
            part.setWidth(block)
            part.moveLeft(round((box.width() - block) * abs(self._wandered / 12 - 1)))
        else:
            part = box.adjusted(0, 0, 0, 0)
            part.setWidth(round(box.width() * self.value() / self.maximum()))
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                part.moveRight(box.right())
        if part.width() > 0:
            fill_box(painter, part, min(radius, part.width() // 2), look.colour("primary"))

    def _wander(self) -> None:
        self._wandered = (self._wandered + 1) % 24
        self.update()


class Meter(QWidget):
    """How far something is, as a bar with words beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = _Bar()
        self._words = Words("", size=Size.SMALL, quiet=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._bar)
        row.addWidget(self._words, 1)
        self._words.hide()
        self.set_fraction(0)

    def set_fraction(self, fraction: float | None) -> None:
        """Show how far it is, from 0 to 1; None where nobody can know."""
        self._bar.setRange(0, 0 if fraction is None else _STEPS)
        if fraction is not None:
            self._bar.setValue(round(fraction * _STEPS))
        self._bar.set_wandering(fraction is None)
        self._bar.update()

    def set_words(self, text: str) -> None:
        """Show words beside the bar."""
        self._words.set_text(text)
        self._words.setVisible(bool(text))
        self.name_bar(text)

    def name_bar(self, name: str) -> None:
        """Have a reader say what this is the progress of."""
        self._bar.setAccessibleName(name)


class Busy(QWidget):
    """Says what is being done, how far it is, and lets it be cancelled."""

    cancelled = Signal()

    def __init__(self, words: str = "", can_cancel: bool = True) -> None:
        super().__init__()
        self._words = Words(words, quiet=True)
        self._meter = Meter()
        self._meter.name_bar(words)
        self._meter.set_fraction(None)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._meter)
        row.addWidget(self._words, 1)
        if can_cancel:
            cancel = Button(self.tr("Cancel"))
            cancel.clicked.connect(self.cancelled)
            row.addWidget(cancel)

    def show_step(self, words: str, fraction: float | None = None) -> None:
        """Show what is being done now and how far it is."""
        if words != self._words.text():
            announce(self, words)
        self._words.set_text(words)
        self._meter.name_bar(words)
        self._meter.set_fraction(fraction)
