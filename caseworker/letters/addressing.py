"""The address in its window: as large as the post likes and the window shows, or a caution that says why not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from caseworker.letters.ink import TextInk
from caseworker.letters.lines import Line, one_line, set_lines
from caseworker.letters.paper import ADDRESS_CLEARS_MM, ADDRESS_SIZES_PT, COLUMN, PLAIN, POINT_MM, Envelope, Rect
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

    Raises:
        UnprintableText: a script that no face of ours holds.
    """
    lines = tuple(line for line in address if line.strip())
    if not lines:
        return PlacedAddress(())
    missing = (MISSING,) if len(lines) == 1 else ()
    for box, size_pt, leading_pt in _settings(envelope):
        inks = _stacked([one_line(line, size_pt=size_pt) for line in lines], box, leading_pt)
        if all(box.contains(ink.bounds) for ink in inks):
            is_tight = envelope.window is not None and box != envelope.address.inset(ADDRESS_CLEARS_MM[0])
            return PlacedAddress(inks, cautions=(TIGHT,) if is_tight else missing)
    if envelope is not PLAIN:
        return replace(place_address(address, PLAIN), fits=False, cautions=(TOO_LONG,))
    size_pt, leading_pt = ADDRESS_SIZES_PT[-1]
    wrapped = [row for line in lines for row in _wrapped(line, size_pt)]
    return PlacedAddress(_stacked(wrapped, PLAIN.address, leading_pt))


def _wrapped(line: str, size_pt: float) -> tuple[Line, ...]:
    return set_lines((Span(line),), width_mm=PLAIN.address.width, size_pt=size_pt)


def _settings(envelope: Envelope) -> Iterator[tuple[Rect, float, float]]:
    clears = ADDRESS_CLEARS_MM if envelope.window else (0.0,)
    for clear_mm in clears:
        for size_pt, leading_pt in ADDRESS_SIZES_PT:
            yield envelope.address.inset(clear_mm), size_pt, leading_pt


def _stacked(lines: list[Line], box: Rect, leading_pt: float) -> tuple[TextInk, ...]:
    """Stack lines from the top of the box, flush with the column of the letter where the box allows it."""
    left = max(box.left, COLUMN.left)
    first = box.top + 0.8 * lines[0].size_pt * POINT_MM
    return tuple(TextInk(line, left, first + place * leading_pt * POINT_MM) for place, line in enumerate(lines))
