"""Cameras through Qt: pictures go from the camera into memory, and nowhere else.

The picture that is taken is one of those that are shown, so that no capture ever needs a file.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QElapsedTimer, QMetaObject, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from ui.media.cameras import CameraName, LiveCamera

_BETWEEN_PICTURES_MS: Final = 120
_WIDEST: Final = 1920
"""Enough to read a letter by; more would be slow to show."""


class QtCameras:
    """The cameras that the system knows."""

    def found(self) -> tuple[CameraName, ...]:
        """Return them, the usual one first."""
        usual = QMediaDevices.defaultVideoInput().id()
        devices = sorted(QMediaDevices.videoInputs(), key=lambda device: device.id() != usual)
        return tuple(CameraName(_key(device), device.description()) for device in devices)

    def open(self, key: str, *, seen: Callable[[QImage], None], failed: Callable[[], None]) -> LiveCamera:
        """Switch one on."""
        device = next((one for one in QMediaDevices.videoInputs() if _key(one) == key), QCameraDevice())
        return QtCamera(device, seen, failed)


class QtCamera(QObject):
    """One camera that is switched on."""

    def __init__(self, device: QCameraDevice, seen: Callable[[QImage], None], failed: Callable[[], None]) -> None:
        super().__init__()
        self._seen: Callable[[QImage], None] | None = seen
        self._failed = failed
        self._since = QElapsedTimer()
        self._session = QMediaCaptureSession(self)
        self.sink = QVideoSink(self)
        self._camera = QCamera(device, self)
        wanted = _best_of(device.videoFormats())
        if wanted is not None:
            self._camera.setCameraFormat(wanted)
        self._session.setVideoSink(self.sink)
        self._session.setCamera(self._camera)
        self.sink.videoFrameChanged.connect(self._look)
        self._camera.errorOccurred.connect(self._fail)
        self._camera.start()

    def close(self) -> None:
        """Switch it off."""
        self._seen = None
        # Queued: it waits for the camera's thread, which must not wait for Python meanwhile.
        QMetaObject.invokeMethod(self._camera, "stop", Qt.ConnectionType.QueuedConnection)
        self.deleteLater()

    def _look(self, frame: QVideoFrame) -> None:
        if self._seen is None or (self._since.isValid() and self._since.elapsed() < _BETWEEN_PICTURES_MS):
            return
        self._since.start()
        image = frame.toImage()
        if not image.isNull():
            self._seen(image)

    def _fail(self, _error: QCamera.Error, _words: str) -> None:
        if self._seen is not None:
            self._failed()


def _key(device: QCameraDevice) -> str:
    return bytes(device.id().data()).hex()


def _best_of(formats: list[QCameraFormat]) -> QCameraFormat | None:
    """Return the format with the most to see, within what is quick enough to show."""
    fitting = [one for one in formats if one.resolution().width() <= _WIDEST and one.maxFrameRate() >= 5]
    return max(fitting, key=lambda one: one.resolution().width() * one.resolution().height(), default=None)
