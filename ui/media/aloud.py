"""Reads words aloud with a voice of the system, where it has one for their language."""

import json
import sys
from importlib.util import find_spec
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer, Signal
from shiboken6 import isValid

_PROGRAM: Final = "ui.media.speaking"
_PATIENCE_MS: Final = 15_000
"""A system that has not named its voices by then is asked no more."""
_ENDS_MS: Final = 400


class Aloud(QObject):
    """What the window asks of voices; nothing runs, and nothing of it is loaded, before it is asked."""

    changed = Signal()
    """Something begins or ends to be read, or it is known now which voices there are."""

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        """Read with the system's own engine, or with another that Qt knows by this name."""
        super().__init__(parent)
        self._engine = [engine] if engine else []
        self._locales: tuple[str, ...] = ()
        self._asking: QProcess | None = None
        self._speaking: QProcess | None = None
        self._fading: list[QProcess] = []
        """Those that were told to stop."""

    @property
    def is_reading(self) -> bool:
        """Whether something is being read."""
        return self._speaking is not None

    def look_for_voices(self) -> None:
        """Find out, once, which voices there are; `changed` follows."""
        if self._asking is not None or getattr(sys, "frozen", False) or find_spec("PySide6.QtTextToSpeech") is None:
            return
        self._asking = asking = QProcess(self)
        asking.finished.connect(self._take_voices)
        QTimer.singleShot(_PATIENCE_MS, asking, asking.kill)
        asking.start(sys.executable, ["-m", _PROGRAM, "voices", *self._engine])

    def locale_for(self, tag: str) -> str:
        """Return the voice for words in a language, one from these islands first; empty where there is none."""
        fitting = [name for name in self._locales if name.partition("_")[0] == tag.partition("-")[0]]
        return next((name for name in fitting if name.endswith("_GB")), next(iter(fitting), ""))

    def read(self, text: str, tag: str) -> None:
        """Read it from the beginning; whatever is being read ends."""
        self.stop()
        locale = self.locale_for(tag)
        if not locale or not text:
            return
        self._speaking = speaking = QProcess(self)
        speaking.finished.connect(self._put_away)  # a closure that held the process would crash with it
        speaking.errorOccurred.connect(self._put_away)
        speaking.start(sys.executable, ["-m", _PROGRAM, "say", *self._engine])
        speaking.write(json.dumps({"locale": locale, "text": text}).encode())
        speaking.closeWriteChannel()
        self.changed.emit()

    def stop(self) -> None:
        """Be silent."""
        speaking, self._speaking = self._speaking, None
        if speaking is not None:
            self._fading.append(speaking)
            speaking.terminate()
            QTimer.singleShot(_ENDS_MS, speaking, speaking.kill)
            self.changed.emit()

    def _take_voices(self) -> None:
        if self._asking is not None:
            told = bytes(self._asking.readAllStandardOutput().data()).decode(errors="replace")
            self._locales = tuple(sorted(told.split()))
            self.changed.emit()

    def _put_away(self) -> None:
        """Let go of every process that has ended."""
        if not isValid(self):
            return  # the window is going, and its processes go with it
        for silent in [one for one in self._fading if _has_ended(one)]:
            self._fading.remove(silent)
            silent.deleteLater()
        speaking = self._speaking
        if speaking is not None and _has_ended(speaking):
            self._speaking = None
            speaking.deleteLater()
            self.changed.emit()


def _has_ended(process: QProcess) -> bool:
    return process.state() is QProcess.ProcessState.NotRunning
