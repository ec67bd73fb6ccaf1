"""A button that plays a recording, and stops it when it is pressed again or cannot be seen any more."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.base import late
from ui.interview.questions.lanes import run_for
from ui.media import load_media
from ui.runner_port import Lane, Runner
from ui.theme import theme
from ui.widgets import Button, Words, announce

if TYPE_CHECKING:
    from ui.media import player
else:
    player = late("ui.media.player")


class PlayButton(QWidget):
    """Plays what `read` returns; only one recording sounds at a time."""

    picture_shown = Signal(QImage)
    """What a video shows now; a null one once it has ended."""

    def __init__(self, words: str, runner: Runner, read: Callable[[], bytes | None], *, key: str = "") -> None:
        """Make the button.

        Args:
            words: what it says while nothing is played.
            runner: of the visit.
            read: returns the recording, None where it is missing; called on a lane.
            key: the key that presses it.
        """
        super().__init__()
        self._words, self._runner, self._read = words, runner, read
        self._player: player.Player | None = None
        self._is_loading = False
        self.button = Button(words, icon="play", key=key)
        self.problem = Words()
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(4))
        column.addWidget(self.button)
        column.addWidget(self.problem)
        self.button.clicked.connect(self.turn)

    @property
    def is_playing(self) -> bool:
        """Whether it can be heard."""
        return self._player is not None

    def turn(self) -> None:
        """Play, or stop."""
        if self._player is not None or self._is_loading:
            self.stop()
            return
        for other in self.window().findChildren(PlayButton):
            other.stop()
        self._is_loading = True
        self.problem.hide()
        self._show()
        run_for(self, self._runner, Lane.WORK, self._read, done=self._begin, failed=lambda _: self._fail())

    def stop(self) -> None:
        """Be silent."""
        sounding, self._player = self._player, None
        self._is_loading = False
        if sounding is not None:
            sounding.stop()
            self.picture_shown.emit(QImage())
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Be silent once nobody sees the button: another page, a locked or hidden screen."""
        self.stop()
        super().hideEvent(event)

    def _begin(self, data: bytes | None) -> None:
        if not self._is_loading:
            return
        self._is_loading = False
        if not data or not load_media():
            self._fail()
            return
        self._player = player.Player(data, self)
        self._player.ended.connect(self.stop)
        self._player.failed.connect(self._fail)
        self._player.picture_shown.connect(self.picture_shown)
        self._player.play()
        self._show()

    def _fail(self) -> None:
        self.stop()
        self.problem.set_text(self.tr("This recording cannot be played here. Read the words out instead."))
        self.problem.show()
        announce(self, self.problem.text(), urgent=True)

    def _show(self) -> None:
        is_on = self._player is not None or self._is_loading
        self.button.setText(self.tr("Stop") if is_on else self._words)
        self.button.show_icon("square" if is_on else "play")
