"""Makes a photo fit to be sent: the right way up, no larger than wanted, nothing hidden in it; no Qt."""

from dataclasses import dataclass, field
from io import BytesIO
from typing import Final

from PIL import Image, ImageOps

from caseworker.letters import first_page_as_image

_MOST_PIXELS: Final = 120_000_000
"""A larger picture would fill the memory of an old computer."""
_QUALITIES: Final = (86, 74, 60)
"""How carefully a photo is written; with less care where it would be larger than wanted."""
_WANTED_BYTES: Final = 1_200_000
"""About one megabyte a page, which a slow line still takes."""
_PDF: Final = b"%PDF-"
_HEIC_BRANDS: Final = (b"heic", b"heix", b"hevc", b"mif1", b"msf1")


class PhotoUnreadable(Exception):
    """The bytes are no picture that can be read here; `is_heic` where a phone wrote them in a way of its own."""

    def __init__(self, *, is_heic: bool = False) -> None:
        super().__init__()
        self.is_heic = is_heic


class SeveralPages(Exception):
    """The bytes are a document of several pages, and no picture can stand for them."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo as JPEG, with its size in pixels."""

    data: bytes = field(repr=False)
    width: int
    height: int


def prepare_photo(data: bytes, *, longest: int, turns: int = 0) -> Photo:
    """Turn, shrink and write a photo anew; where it was taken, and all else beside the picture, is left behind.

    Args:
        data: JPEG, PNG, GIF, WebP, BMP, TIFF, or a PDF of one page, as scanners write it.
        longest: pixels of the longer edge, at most.
        turns: quarter turns to the right, beside the one that the camera noted.

    Raises:
        PhotoUnreadable: it is no picture, is broken, or too large to be opened.
        SeveralPages: it is a PDF of more than one page.
    """
    try:
        with _opened(data, longest) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise PhotoUnreadable
            opened.draft(None, (longest, longest))
            upright = ImageOps.exif_transpose(opened).rotate(-90 * turns, expand=True)
            upright.thumbnail((longest, longest), Image.Resampling.LANCZOS)
            clean = _on_white(upright)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise PhotoUnreadable(is_heic=data[8:12] in _HEIC_BRANDS) from error
    return Photo(_as_jpeg(clean), clean.width, clean.height)


def _opened(data: bytes, longest: int) -> Image.Image:
    if not data.startswith(_PDF):
        return Image.open(BytesIO(data))
    found = first_page_as_image(data, longest)
    if found is None:
        raise PhotoUnreadable
    page, count = found
    if count > 1:
        raise SeveralPages
    size = (page.width, page.height)
    return Image.frombytes("RGB", size, page.pixels, "raw", "BGRX", page.bytes_per_line)


def _as_jpeg(image: Image.Image) -> bytes:
    data = b""
    for quality in _QUALITIES:
        written = BytesIO()
        image.save(written, "JPEG", quality=quality, optimize=True)
        data = written.getvalue()
        if len(data) <= _WANTED_BYTES:
            break
    return data


def _on_white(image: Image.Image) -> Image.Image:
    """Return the bare picture: what was see-through is white, and no note of the camera comes along."""
    clean = Image.new("RGB", image.size, "white")
    if image.has_transparency_data:
        layered = image.convert("RGBA")
        clean.paste(layered, mask=layered.getchannel("A"))
    else:
        clean.paste(image.convert("RGB"))
    return clean
