"""Microphones through Qt: what is heard goes into memory, and nowhere else."""

from collections.abc import Callable

from PySide6.QtCore import QIODevice, QObject
from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QMediaDevices, QtAudio

from ui.media.microphones import SAMPLES_A_SECOND, LiveMicrophone


class QtMicrophones:
    """The usual microphone of the system."""

    def is_there(self) -> bool:
        """Say whether one is connected."""
        return not QMediaDevices.defaultAudioInput().isNull()

    def open(self, *, heard: Callable[[bytes], None], failed: Callable[[], None]) -> LiveMicrophone:
        """Switch it on."""
        return _QtMicrophone(heard, failed)


class _QtMicrophone(QObject):
    """A microphone that is switched on."""

    def __init__(self, heard: Callable[[bytes], None], failed: Callable[[], None]) -> None:
        super().__init__()
        self._heard: Callable[[bytes], None] | None = heard
        self._failed = failed
        form = QAudioFormat()
        form.setSampleRate(SAMPLES_A_SECOND)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._source = QAudioSource(QMediaDevices.defaultAudioInput(), form, self)
        self._source.stateChanged.connect(self._look)
        self._stream: QIODevice | None = self._source.start()
        if self._stream is not None:
            self._stream.readyRead.connect(self._read)

    def close(self) -> None:
        """Switch it off."""
        self._heard = None
        self._source.stop()
        self.deleteLater()

    def _read(self) -> None:
        if self._heard is not None and self._stream is not None:
            self._heard(bytes(self._stream.readAll().data()))

    def _look(self, _state: QtAudio.State) -> None:
        if self._heard is not None and self._source.error() is not QtAudio.Error.NoError:
            self._failed()
