"""Plays a recording from memory; loaded only once somebody presses play."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QElapsedTimer, QIODevice, QMetaObject, QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink

_BETWEEN_PICTURES_MS: Final = 80


class Player(QObject):
    """One recording."""

    ended = Signal()
    """It came to its end."""
    failed = Signal()
    """It is in a form that cannot be played here."""
    picture_shown = Signal(QImage)
    """What a video shows now."""

    def __init__(self, data: bytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        self._player = QMediaPlayer(self)
        self._buffer = QBuffer(self._player)  # what the player uses ends after it
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._output = QAudioOutput(self._player)
        self._sink = QVideoSink(self._player)
        self._player.setAudioOutput(self._output)
        self._player.setVideoSink(self._sink)
        self._player.mediaStatusChanged.connect(self._look)
        self._player.errorOccurred.connect(lambda _error, _words: self.failed.emit())
        self._sink.videoFrameChanged.connect(self._show)
        self._player.setSourceDevice(self._buffer)

    def play(self) -> None:
        """Begin."""
        self._player.play()

    def stop(self) -> None:
        """End it; nothing is told of that."""
        self.blockSignals(True)  # noqa: FBT003 - Qt has no other way to say it
        # Queued: it waits for threads that read the buffer through Python, which is held up while we call from Python.
        QMetaObject.invokeMethod(self._player, "stop", Qt.ConnectionType.QueuedConnection)
        self.deleteLater()

    def _look(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.EndOfMedia:
            self.ended.emit()

    def _show(self, frame: QVideoFrame) -> None:
        if self._since.isValid() and self._since.elapsed() < _BETWEEN_PICTURES_MS:
            return
        self._since.start()
        image = frame.toImage()
        if not image.isNull():
            self.picture_shown.emit(image)
