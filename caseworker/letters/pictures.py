"""Pages of a PDF as pictures, for looking at a letter or at what was given; the only user of pypdfium2."""

from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING

from caseworker.base import late

if TYPE_CHECKING:
    import pypdfium2
else:
    pypdfium2 = late("pypdfium2")


_DRAWING = Lock()  # PDFium keeps one state for the whole process


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page, four bytes to a pixel: blue, green, red and one that says nothing."""

    width: int
    height: int
    bytes_per_line: int
    pixels: bytes = field(repr=False)


def pages_as_images(pdf: bytes, scale: float) -> tuple[PageImage, ...]:
    """Draw every page.

    Args:
        pdf: such as `draw` makes it.
        scale: pixels to a point of the page (1/72 inch): at a screen's dots per inch / 72 it is as large as on paper.
    """
    with _DRAWING:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return tuple(_drawn(page, scale) for page in document)
        finally:
            document.close()


def first_page_as_image(pdf: bytes, longest: int) -> tuple[PageImage, int] | None:
    """Draw the first page of a PDF that somebody gave, and count its pages.

    Args:
        pdf: any bytes.
        longest: pixels of the longer edge.

    Returns:
        The page and how many there are; None for what is no PDF, is broken, or opens with a password only.
    """
    with _DRAWING:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError:
            return None
        try:
            page = document[0]
            return _drawn(page, longest / max(1.0, *page.get_size())), len(document)
        except (pypdfium2.PdfiumError, IndexError):
            return None
        finally:
            document.close()


def _drawn(page: "pypdfium2.PdfPage", scale: float) -> PageImage:
    bitmap = page.render(scale=scale, prefer_bgrx=True, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRx)
    try:
        return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    finally:
        bitmap.close()
        page.close()
