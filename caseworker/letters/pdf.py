"""Pages drawn as PDF, with every face embedded and the same bytes for the same pages; the only user of reportlab."""

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from threading import Lock
from typing import TYPE_CHECKING

from caseworker.base import late
from caseworker.letters.ink import BarInk, CutInk, FrameInk, Ink, QrInk, TextInk
from caseworker.letters.layout import Layout
from caseworker.letters.lines import Run
from caseworker.letters.paper import A4, POINT_MM
from caseworker.letters.typefaces import FAMILIES, Face, Glyph

if TYPE_CHECKING:
    from reportlab.pdfbase import pdfmetrics, ttfonts
    from reportlab.pdfgen import canvas as canvases
else:
    pdfmetrics, ttfonts = late("reportlab.pdfbase.pdfmetrics"), late("reportlab.pdfbase.ttfonts")
    canvases = late("reportlab.pdfgen.canvas")

FIRST_FACE = Face(FAMILIES[0], is_bold=False)
FRAME_PT = 1.0
_DRAWING = Lock()  # reportlab keeps its fonts in one table for the whole process


def draw(layout: Layout) -> bytes:
    """Return the pages as a PDF that prints on one side of the paper, so that a slip torn off takes nothing with it."""
    buffer = BytesIO()
    with _DRAWING:
        _register(FIRST_FACE)
        canvas = canvases.Canvas(
            buffer,
            pagesize=(_points(A4.width), _points(A4.height)),
            invariant=1,
            pageCompression=1,
            initialFontName=FIRST_FACE.name,
            lang=layout.language,
        )
        canvas.setTitle(layout.title)
        canvas.setViewerPreference("DisplayDocTitle", "true")
        canvas.setViewerPreference("Duplex", "Simplex")
        canvas.setViewerPreference("PrintScaling", "None")
        for page in layout.pages:
            for ink in page.inks:
                _draw(canvas, ink)
            canvas.showPage()
        canvas.save()
    return buffer.getvalue()


def _draw(canvas: "canvases.Canvas", ink: Ink) -> None:
    match ink:
        case TextInk():
            _draw_text(canvas, ink)
        case BarInk(bounds=box, greyness=greyness):
            canvas.setFillGray(greyness)
            canvas.rect(_points(box.left), _up(box.bottom), _points(box.width), _points(box.height), stroke=0, fill=1)
            canvas.setFillGray(0)
        case FrameInk(bounds=box):
            canvas.setLineWidth(FRAME_PT)
            canvas.rect(_points(box.left), _up(box.bottom), _points(box.width), _points(box.height), stroke=1, fill=0)
        case CutInk(bounds=box):
            canvas.setLineWidth(FRAME_PT)
            canvas.setDash(4, 3)
            canvas.line(_points(box.left), _up(box.top), _points(box.right), _up(box.top))
            canvas.setDash()
        case QrInk():
            _draw_code(canvas, ink)


def _draw_code(canvas: "canvases.Canvas", ink: QrInk) -> None:
    """Fill the dark modules as one path, so that no hairline of light runs between neighbours."""
    size = ink.bounds.width / len(ink.modules)
    path = canvas.beginPath()
    for row, modules in enumerate(ink.modules):
        for column, is_dark in enumerate(modules):
            if is_dark:
                left, bottom = ink.bounds.left + column * size, ink.bounds.top + (row + 1) * size
                path.rect(_points(left), _up(bottom), _points(size), _points(size))
    canvas.drawPath(path, stroke=0, fill=1)


def _draw_text(canvas: "canvases.Canvas", ink: TextInk) -> None:
    size_pt = ink.line.size_pt
    x, y = _points(ink.left), _up(ink.baseline)
    for run in ink.line.runs:
        _register(run.face)
        if not run.speaks_for_itself:
            meant = run.text.encode("utf-16-be").hex()
            canvas.addLiteral(f"/Span <</ActualText <feff{meant}>>> BDC")
        text = canvas.beginText(x, y)
        text.setFont(run.face.name, size_pt)
        text.setCharSpace(ink.spacing_em * size_pt)
        for offset, rise, stretch in _stretches(run, ink.spacing_em * 1000):
            text.setTextOrigin(x + offset / 1000 * size_pt, y + rise / 1000 * size_pt)
            text.textOut(stretch)
        canvas.drawText(text)
        if not run.speaks_for_itself:
            canvas.addLiteral("EMC")
        x += (run.advance / 1000 + len(run.glyphs) * ink.spacing_em) * size_pt


def _stretches(run: Run, spacing: float) -> Iterator[tuple[float, int, str]]:
    """Split a run where kerning or a mark moves the pen; yield offset, rise and signs, in thousandths of the size."""
    pen = start = 0.0
    rise, signs = 0, ""
    expected: float | None = None
    for glyph in run.glyphs:
        _enter(run.face, glyph)
        left = pen + glyph.x_offset
        if expected is None or abs(left - expected) > 0.5 or glyph.y_offset != rise:
            if signs:
                yield start, rise, signs
            start, rise, signs = left, glyph.y_offset, ""
        signs += chr(glyph.code)
        expected = left + glyph.width + spacing
        pen += glyph.advance + spacing
    if signs:
        yield start, rise, signs


def _enter(face: Face, glyph: Glyph) -> None:
    """Let the PDF's face know a glyph that stands for no character of its own."""
    known = _register(face).face
    if glyph.code not in known.charToGlyph:
        known.charToGlyph[glyph.code] = glyph.number
        known.charWidths[glyph.code] = glyph.width


@cache
def _register(face: Face) -> "ttfonts.TTFont":
    font = ttfonts.TTFont(face.name, str(face.path), asciiReadable=False)
    pdfmetrics.registerFont(font)
    return font


def _up(from_top_mm: float) -> float:
    """Return the height above the foot of the page in points, as PDF counts."""
    return _points(A4.bottom - from_top_mm)


def _points(length_mm: float) -> float:
    return length_mm / POINT_MM
