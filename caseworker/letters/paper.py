"""Paper and envelopes in millimetres from the top left corner, and what an envelope's window can show."""

from dataclasses import dataclass

from caseworker.letters.content import PrintSize

POINT_MM = 25.4 / 72


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle on the page; `top` is nearer to the head of the page than `bottom`."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """The distance from left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """The distance from top to bottom."""
        return self.bottom - self.top

    def inset(self, margin_mm: float) -> "Rect":
        """Return the rectangle with `margin_mm` taken off on every side."""
        return Rect(self.left + margin_mm, self.top + margin_mm, self.right - margin_mm, self.bottom - margin_mm)

    def overlaps(self, other: "Rect") -> bool:
        """Say whether the two share any area."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def contains(self, other: "Rect") -> bool:
        """Say whether `other` lies wholly inside."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )


A4 = Rect(0, 0, 210, 297)
COLUMN = Rect(25, 16, 190, 277)
"""Where text may stand: 165 mm hold 60 to 65 characters of 14 point Noto Sans."""


@dataclass(frozen=True, slots=True)
class Window:
    """An envelope with a window and the folded sheet that slides about in it.

    `window` is measured from the top left corner of the envelope, seen from the front.
    """

    envelope_width: float
    envelope_height: float
    window: Rect
    folded_height: float

    @property
    def always_visible(self) -> Rect:
        """The part of the page that shows wherever the sheet has slid."""
        slack_x, slack_y = self._slack
        box = self.window
        return Rect(box.left, box.top, box.right - slack_x, box.bottom - slack_y)

    @property
    def reach(self) -> Rect:
        """The part of the page that can show in some position; only the address may have ink there."""
        slack_x, slack_y = self._slack
        box = self.window
        return Rect(box.left - slack_x, box.top - slack_y, box.right, box.bottom)

    @property
    def _slack(self) -> tuple[float, float]:
        return self.envelope_width - A4.width, self.envelope_height - self.folded_height


@dataclass(frozen=True, slots=True)
class Envelope:
    """How the first page is made for an envelope: address, folds, and where the body begins."""

    name: str
    address: Rect
    body_top: float
    folds: tuple[float, ...] = ()
    window: Window | None = None


def _windowed(name: str, window: Window, *, folds: tuple[float, ...]) -> Envelope:
    return Envelope(name, window.always_visible, body_top=window.reach.bottom + 4, folds=folds, window=window)


UK_DL = _windowed("UK DL", Window(220, 110, Rect(20, 57, 110, 92), folded_height=105), folds=(105, 210))
"""110 x 220 mm, window 35 x 90 mm, 20 mm from the left and 18 mm up; the sheet is folded at 105 and 210 mm."""

UK_C5 = _windowed("UK C5", Window(229, 162, Rect(20, 67, 110, 102), folded_height=148.5), folds=(148.5,))
"""162 x 229 mm, window 35 x 90 mm, 20 mm from the left and 60 mm up; the sheet is folded once."""

PLAIN = Envelope("Plain", address=Rect(25, 50, 110, 88), body_top=92)
"""No window: the address is for the writer of the envelope, or for the hand that passes the letter on."""

ENVELOPES = {envelope.name: envelope for envelope in (UK_DL, UK_C5, PLAIN)}


@dataclass(frozen=True, slots=True)
class TypeScale:
    """The sizes of type in points that follow from the size of the body, and the leading."""

    body_pt: float
    title_pt: float
    heading_pt: float
    subheading_pt: float
    small_pt: float
    reference_pt: float
    leading: float = 1.36

    def line_mm(self, size_pt: float) -> float:
        """Return the height of one line; headings are set tighter than text."""
        factor = self.leading if size_pt <= self.body_pt else 1.22
        return size_pt * factor * POINT_MM


SCALES = {
    PrintSize.STANDARD: TypeScale(14, 20, 16, 14, 12, 19),
    PrintSize.LARGE: TypeScale(18, 25, 21, 18, 16, 24),
}


@dataclass(frozen=True, slots=True)
class AddressType:
    """One way of setting an address: type and leading in points, and clear paper round it inside the window."""

    size_pt: float
    leading_pt: float
    clear_mm: float


ADDRESS_TYPES = (
    AddressType(12, 15.5, 5),
    AddressType(11, 13.8, 5),
    AddressType(10, 11.4, 5),
    AddressType(10, 11.4, 2.5),
    AddressType(9, 10, 2.5),
    AddressType(8, 8, 2.5),
    AddressType(8, 8, 1),
)
"""Best first. Royal Mail asks for 10 to 12 points and 5 mm clear all round; a long address gets as near as it can."""
