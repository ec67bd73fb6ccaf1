"""The microphone of this computer, as the window sees it, and the form that a recording has."""

import wave
from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING, Final, Protocol

from caseworker.base import late

if TYPE_CHECKING:
    from ui.media import recorder
else:
    recorder = late("ui.media.recorder")

SAMPLES_A_SECOND: Final = 16_000
"""Enough for speech."""
BYTES_A_SECOND: Final = 2 * SAMPLES_A_SECOND


class LiveMicrophone(Protocol):
    """A microphone that is switched on."""

    def close(self) -> None:
        """Switch it off."""
        ...


class Microphones(Protocol):
    """What the window asks of microphones."""

    def is_there(self) -> bool:
        """Say whether one is connected."""
        ...

    def open(self, *, heard: Callable[[bytes], None], failed: Callable[[], None]) -> LiveMicrophone:
        """Switch it on.

        Args:
            heard: is given what is heard, as samples of two bytes.
            failed: is called where another program has it, or the system does not let us.
        """
        ...


def microphones_here() -> Microphones | None:
    """Return the microphones of this computer; None where the extra is missing."""
    try:
        return recorder.QtMicrophones()
    except ImportError:
        return None


def as_wave(samples: bytes) -> bytes:
    """Return what was heard as a file that every computer plays."""
    written = BytesIO()
    with wave.open(written, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLES_A_SECOND)
        file.writeframes(samples)
    return written.getvalue()
