"""The cameras of this computer, as the window sees them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QImage

from caseworker.base import late

if TYPE_CHECKING:
    from ui.media import qt_cameras
else:
    qt_cameras = late("ui.media.qt_cameras")


@dataclass(frozen=True, slots=True)
class CameraName:
    """One camera, and what its maker calls it."""

    key: str
    name: str


class LiveCamera(Protocol):
    """A camera that is switched on."""

    def close(self) -> None:
        """Switch it off, so that its light goes out and another program can have it."""
        ...


class Cameras(Protocol):
    """What the window asks of cameras."""

    def found(self) -> tuple[CameraName, ...]:
        """Return the cameras that are connected, the usual one first."""
        ...

    def open(self, key: str, *, seen: Callable[[QImage], None], failed: Callable[[], None]) -> LiveCamera:
        """Switch a camera on.

        Args:
            key: of the camera.
            seen: is given each picture, some a second, until it is closed.
            failed: is called where another program has it, or the system does not let us.
        """
        ...


def cameras_here() -> Cameras | None:
    """Return the cameras of this computer; None where the extra is missing."""
    try:
        return qt_cameras.QtCameras()
    except ImportError:
        return None
