"""Cameras that are not there: they show what a test wants, through the port that real ones come by."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtGui import QImage

from ui.media import CameraName, LiveCamera


@dataclass
class FakeCamera:
    """One that is switched on."""

    key: str
    seen: Callable[[QImage], None]
    failed: Callable[[], None]
    is_on: bool = True

    def close(self) -> None:
        self.is_on = False

    def show(self, image: QImage) -> None:
        assert self.is_on
        self.seen(image)


@dataclass
class FakeCameras:
    """As many as there are names."""

    names: tuple[str, ...] = ("Webcam",)
    opened: list[FakeCamera] = field(default_factory=list)

    def found(self) -> tuple[CameraName, ...]:
        return tuple(CameraName(name.lower(), name) for name in self.names)

    def open(self, key: str, *, seen: Callable[[QImage], None], failed: Callable[[], None]) -> LiveCamera:
        self.opened.append(FakeCamera(key, seen, failed))
        return self.opened[-1]

    @property
    def on(self) -> list[str]:
        """The cameras whose light is on."""
        return [camera.key for camera in self.opened if camera.is_on]
