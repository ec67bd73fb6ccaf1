"""Whether the extra for camera, sound and voice is installed; to find out loads nothing of it."""

from importlib import import_module
from importlib.util import find_spec
from typing import Final

_MEDIA: Final = "PySide6.QtMultimedia"


def has_media() -> bool:
    """Say whether a camera, a microphone and a player could be used here."""
    return find_spec(_MEDIA) is not None


def load_media() -> bool:
    """Load what is needed for them; False where it cannot be.

    Call it on the window's thread: a part of Qt that is loaded on another one while the window paints can hang both.
    """
    try:
        import_module(_MEDIA)
    except ImportError:
        return False
    return True
