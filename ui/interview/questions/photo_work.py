"""Makes a photo fit to be sent: the right way up, no larger than wanted, nothing hidden in it; no Qt."""

from dataclasses import dataclass, field
from io import BytesIO
from typing import Final

from PIL import Image, ImageOps

_MOST_PIXELS: Final = 120_000_000
"""A larger picture would fill the memory of an old computer."""
_QUALITY: Final = 86
_HEIC_BRANDS: Final = (b"heic", b"heix", b"hevc", b"mif1", b"msf1")


class PhotoUnreadable(Exception):
    """The bytes are no picture that can be read here; `is_heic` where a phone wrote them in a way of its own."""

    def __init__(self, *, is_heic: bool = False) -> None:
        super().__init__()
        self.is_heic = is_heic


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo as JPEG, with its size in pixels."""

    data: bytes = field(repr=False)
    width: int
    height: int


def prepare_photo(data: bytes, *, longest: int, turns: int = 0) -> Photo:
    """Turn, shrink and write a photo anew; where it was taken, and all else beside the picture, is left behind.

    Args:
        data: JPEG, PNG, GIF, WebP, BMP or TIFF.
        longest: pixels of the longer edge, at most.
        turns: quarter turns to the right, beside the one that the camera noted.

    Raises:
        PhotoUnreadable: it is no picture, is broken, or too large to be opened.
    """
    try:
        with Image.open(BytesIO(data)) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise PhotoUnreadable
            opened.draft(None, (longest, longest))
            upright = ImageOps.exif_transpose(opened).rotate(-90 * turns, expand=True)
            upright.thumbnail((longest, longest), Image.Resampling.LANCZOS)
            clean = _on_white(upright)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise PhotoUnreadable(is_heic=data[8:12] in _HEIC_BRANDS) from error
    written = BytesIO()
    clean.save(written, "JPEG", quality=_QUALITY, optimize=True)
    return Photo(written.getvalue(), clean.width, clean.height)


def _on_white(image: Image.Image) -> Image.Image:
    """Return the bare picture: what was see-through is white, and no note of the camera comes along."""
    clean = Image.new("RGB", image.size, "white")
    if image.has_transparency_data:
        layered = image.convert("RGBA")
        clean.paste(layered, mask=layered.getchannel("A"))
    else:
        clean.paste(image.convert("RGB"))
    return clean
