"""What lies on a page and where: text, rules, boxes and codes in millimetres from the top left corner."""

from dataclasses import dataclass

from caseworker.letters.lines import Line
from caseworker.letters.paper import POINT_MM, Rect


@dataclass(frozen=True, slots=True)
class TextInk:
    """A line of text from `left`, standing on `baseline`; `spacing_em` is added after each glyph."""

    line: Line
    left: float
    baseline: float
    spacing_em: float = 0.0

    @property
    def bounds(self) -> Rect:
        """The paper that the line covers."""
        size_mm = self.line.size_pt * POINT_MM
        glyphs = sum(len(run.glyphs) for run in self.line.runs)
        right = self.left + self.line.width_mm + glyphs * self.spacing_em * size_mm
        above, below = self.line.reach
        return Rect(self.left, self.baseline - above * size_mm, right, self.baseline + below * size_mm)

    def moved(self, right: float, down: float) -> "TextInk":
        """Return the same ink elsewhere."""
        return TextInk(self.line, self.left + right, self.baseline + down, self.spacing_em)

    def mirrored(self, axis: float) -> "TextInk":
        """Return the same ink as far from the right as it was from the left; `axis` is the sum of the two edges."""
        return TextInk(self.line, axis - self.bounds.right, self.baseline, self.spacing_em)


@dataclass(frozen=True, slots=True)
class BarInk:
    """A filled rectangle: a rule, or a bar beside a note; `greyness` runs from 0, black, to 1, white."""

    bounds: Rect
    greyness: float = 0.0

    def moved(self, right: float, down: float) -> "BarInk":
        """Return the same ink elsewhere."""
        return BarInk(_moved(self.bounds, right, down), self.greyness)

    def mirrored(self, axis: float) -> "BarInk":
        """Return the same ink as far from the right as it was from the left; `axis` is the sum of the two edges."""
        return BarInk(_mirrored(self.bounds, axis), self.greyness)


@dataclass(frozen=True, slots=True)
class FrameInk:
    """The outline of a rectangle."""

    bounds: Rect

    def moved(self, right: float, down: float) -> "FrameInk":
        """Return the same ink elsewhere."""
        return FrameInk(_moved(self.bounds, right, down))

    def mirrored(self, axis: float) -> "FrameInk":
        """Return the same ink as far from the right as it was from the left; `axis` is the sum of the two edges."""
        return FrameInk(_mirrored(self.bounds, axis))


@dataclass(frozen=True, slots=True)
class CutInk:
    """A dashed line to cut or tear along."""

    bounds: Rect

    def moved(self, right: float, down: float) -> "CutInk":
        """Return the same ink elsewhere."""
        return CutInk(_moved(self.bounds, right, down))

    def mirrored(self, axis: float) -> "CutInk":
        """Return the same ink as far from the right as it was from the left; `axis` is the sum of the two edges."""
        return CutInk(_mirrored(self.bounds, axis))


@dataclass(frozen=True, slots=True)
class QrInk:
    """A QR code without its quiet zone, which the layout keeps free."""

    content: str
    modules: tuple[tuple[bool, ...], ...]
    bounds: Rect

    def moved(self, right: float, down: float) -> "QrInk":
        """Return the same ink elsewhere."""
        return QrInk(self.content, self.modules, _moved(self.bounds, right, down))

    def mirrored(self, axis: float) -> "QrInk":
        """Return the same ink as far from the right as it was from the left; `axis` is the sum of the two edges."""
        return QrInk(self.content, self.modules, _mirrored(self.bounds, axis))


Ink = TextInk | BarInk | FrameInk | CutInk | QrInk


@dataclass(frozen=True, slots=True)
class Page:
    """One side of A4 in the order in which it is read; the address alone may show in a window."""

    head: tuple[Ink, ...]
    address: tuple[TextInk, ...]
    body: tuple[Ink, ...]

    @property
    def inks(self) -> tuple[Ink, ...]:
        """Everything on the page, in reading order."""
        return (*self.head, *self.address, *self.body)


def _moved(rect: Rect, right: float, down: float) -> Rect:
    return Rect(rect.left + right, rect.top + down, rect.right + right, rect.bottom + down)


def _mirrored(rect: Rect, axis: float) -> Rect:
    return Rect(axis - rect.right, rect.top, axis - rect.left, rect.bottom)
