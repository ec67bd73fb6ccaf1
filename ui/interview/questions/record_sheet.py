"""A recording made at the desk: it goes into memory and from there into the vault."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from ui.interview.questions.play import PlayButton
from ui.media import LiveMicrophone, Microphones
from ui.media.microphones import BYTES_A_SECOND, as_wave
from ui.runner_port import Runner
from ui.widgets import Button, Kind, Sheet, Words, announce

_HEAD_BYTES: Final = 64


class RecordSheet(Sheet):
    """Records, plays it back, and gives it. The microphone is on only while it says so, and while it can be seen."""

    recorded = Signal(bytes)
    """What was heard, as a WAV file."""

    def __init__(self, parent: QWidget, microphones: Microphones | None, runner: Runner, *, largest: int) -> None:
        super().__init__(parent, QCoreApplication.translate("RecordSheet", "Record a sound"))
        self._microphones = microphones
        self._most = max(0, largest - _HEAD_BYTES)
        self._live: LiveMicrophone | None = None
        self._heard = bytearray()
        self.words = Words()
        self.time = Words(weight=600)
        self.record = Button(self.tr("Record"), Kind.PRIMARY, icon="mic")
        self.stop = Button(self.tr("Stop recording"), Kind.PRIMARY, icon="square")
        self.use = Button(self.tr("Use it"), Kind.PRIMARY, icon="check")
        self.play = PlayButton(self.tr("Play it"), runner, lambda: as_wave(bytes(self._heard)))
        self.again = Button(self.tr("Record it again"), icon="refresh-cw")
        self.cancel = Button(self.tr("Cancel"))
        for widget in (self.words, self.time, self.play):
            self.column.addWidget(widget)
        self.add_buttons(self.record, self.stop, self.use, self.again, self.cancel)
        self.record.clicked.connect(self._begin)
        self.again.clicked.connect(self._begin)
        self.stop.clicked.connect(self._end)
        self.use.clicked.connect(self._use)
        self.cancel.clicked.connect(self.reject)
        self._say(self._what_now())

    def hideEvent(self, event: QHideEvent) -> None:
        """Switch the microphone off; what was recorded so far stays."""
        if self._live is not None:
            self._end()
        super().hideEvent(event)

    def _what_now(self) -> str:
        self._show_state()
        if self._microphones is None:
            return self.tr("The part of Caseworker that records is not installed. Choose a file instead.")
        if not self._microphones.is_there():
            return self.tr("No microphone is connected to this computer. Choose a file instead.")
        self.record.show()
        minutes = self._most // BYTES_A_SECOND // 60
        return self.tr("Up to %n minutes can be recorded. Tell everybody in the room first.", "", minutes)

    def _begin(self) -> None:
        if self._microphones is None:
            return
        self._heard.clear()
        self.play.stop()
        self._say(self.tr("Recording…"))
        self._live = self._microphones.open(heard=self._hear, failed=self._fail)
        self._show_state()
        self.stop.setFocus()

    def _hear(self, samples: bytes) -> None:
        room = self._most - len(self._heard)
        self._heard += samples[: room - room % 2]
        self._show_time()
        if len(samples) >= room:
            self._end()

    def _end(self) -> None:
        self._switch_off()
        self._show_state()
        if not self._heard:
            self._say(self.tr("Nothing was heard. Try again."))
            self.again.show()
            self.again.setFocus()
            return
        self._say(self.tr("Listen to it. Then use it."))
        self.use.setFocus()

    def _fail(self) -> None:
        self._switch_off()
        self._show_state()
        self.again.show()
        self._say(
            self.tr(
                "The microphone cannot be used. Another program may have it, or the computer’s settings do not "
                "allow it. Try again, or choose a file instead."
            )
        )

    def _use(self) -> None:
        data = as_wave(bytes(self._heard))
        self._heard.clear()
        self.accept()
        self.recorded.emit(data)

    def _switch_off(self) -> None:
        live, self._live = self._live, None
        if live is not None:
            live.close()

    def _show_state(self) -> None:
        is_on, has_some = self._live is not None, bool(self._heard)
        self.record.setVisible(False)
        self.stop.setVisible(is_on)
        for widget in (self.use, self.play):
            widget.setVisible(has_some and not is_on)
        self.again.setVisible(has_some and not is_on)
        (self.stop if is_on else self.use if has_some else self.record).setDefault(True)
        self._show_time()

    def _show_time(self) -> None:
        seconds = len(self._heard) // BYTES_A_SECOND
        self.time.set_text(f"{seconds // 60}:{seconds % 60:02}")
        self.time.setVisible(self._live is not None or bool(self._heard))

    def _say(self, sentence: str) -> None:
        self.words.set_text(sentence)
        announce(self, sentence)
        if self.isVisible():
            self.fit()
