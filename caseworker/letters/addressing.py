"""The address in its window: as large as the post likes and the window shows, or a caution that says why not."""

from dataclasses import dataclass, replace

from caseworker.letters.ink import TextInk
from caseworker.letters.lines import Line, one_line, set_lines
from caseworker.letters.paper import ADDRESS_TYPES, COLUMN, PLAIN, POINT_MM, AddressType, Envelope, Rect
from caseworker.letters.typefaces import ASCENT, DESCENT
from caseworker.letters.wording import Span


@dataclass(frozen=True, slots=True)
class Caution:
    """Something to know before the letter is posted; the letter itself is whole."""

    code: str
    sentence: str


TIGHT = Caution(
    "letter.address-tight",
    "The address only just fits the window. Check that every line shows before you post it.",
)
TOO_LONG = Caution(
    "letter.address-too-long",
    "The address is too long for the window. Use an envelope without a window and write the address on it.",
)
MISSING = Caution(
    "letter.address-missing",
    "There is no address on this letter. Hand it over, or ask for the address before you post it.",
)


@dataclass(frozen=True, slots=True)
class PlacedAddress:
    """Where the address lies, and whether the envelope asked for can show it."""

    inks: tuple[TextInk, ...]
    fits: bool = True
    cautions: tuple[Caution, ...] = ()


def place_address(address: tuple[str, ...], envelope: Envelope) -> PlacedAddress:
    """Place name and address lines; empty lines are left out, for the post wants none.

    An empty tuple is for what is never posted; nothing is placed and nothing is missing.

    Raises:
        UnprintableText: a script that no face of ours holds.
    """
    if not address:
        return PlacedAddress(())
    lines = tuple(line for line in address if line.strip())
    if not lines:
        return PlacedAddress((), cautions=(MISSING,))
    missing = (MISSING,) if len(lines) == 1 else ()
    for is_wrapped in (False, True):
        for kind in ADDRESS_TYPES:
            box = envelope.address.inset(kind.clear_mm if envelope.window else 0)
            inks = _stacked(_rows(lines, kind, box.right - COLUMN.left, is_wrapped=is_wrapped), box, kind.leading_pt)
            if all(box.contains(ink.bounds) for ink in inks):
                is_tight = envelope.window is not None and kind is ADDRESS_TYPES[-1]
                return PlacedAddress(inks, cautions=(TIGHT,) if is_tight else missing)
    if envelope is not PLAIN:
        return replace(place_address(address, PLAIN), fits=False, cautions=(TOO_LONG,))
    smallest = ADDRESS_TYPES[-1]
    rows = _rows(lines, smallest, PLAIN.address.width, is_wrapped=True)
    return PlacedAddress(_stacked(rows, PLAIN.address, smallest.leading_pt))


def _rows(lines: tuple[str, ...], kind: AddressType, width_mm: float, *, is_wrapped: bool) -> list[Line]:
    if not is_wrapped:
        return [one_line(line, size_pt=kind.size_pt) for line in lines]
    return [row for line in lines for row in set_lines((Span(line),), width_mm=width_mm, size_pt=kind.size_pt)]


def _stacked(lines: list[Line], box: Rect, leading_pt: float) -> tuple[TextInk, ...]:
    """Stack lines in the middle of the box's height, flush with the column of the letter where the box allows it."""
    size_mm, leading_mm = lines[0].size_pt * POINT_MM, leading_pt * POINT_MM
    height = (ASCENT + DESCENT) * size_mm + (len(lines) - 1) * leading_mm
    left = max(box.left, COLUMN.left)
    first = box.top + max(0.0, box.height - height) / 2 + ASCENT * size_mm
    return tuple(TextInk(line, left, first + place * leading_mm) for place, line in enumerate(lines))
