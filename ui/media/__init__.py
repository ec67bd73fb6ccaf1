"""Camera, microphone, player and voice: all of them an extra, without which every page offers what remains.

Nothing of it is loaded before somebody asks for it.
"""

from ui.media.cameras import CameraName, Cameras, LiveCamera, cameras_here
from ui.media.extra import has_media, load_media
from ui.media.microphones import LiveMicrophone, Microphones, microphones_here

__all__ = [
    "CameraName",
    "Cameras",
    "LiveCamera",
    "LiveMicrophone",
    "Microphones",
    "cameras_here",
    "has_media",
    "load_media",
    "microphones_here",
]
