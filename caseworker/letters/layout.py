"""Pages filled with pieces: letterhead, address, folds, body, footer; no ink but the address in a window's reach."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from caseworker.letters.addressing import Caution, place_address
from caseworker.letters.blocks import Composition, Paragraph
from caseworker.letters.ink import BarInk, FrameInk, Ink, Page, TextInk
from caseworker.letters.paper import COLUMN, PLAIN, POINT_MM, SCALES, UK_DL, Envelope, Rect
from caseworker.letters.pieces import Piece, Typesetter
from caseworker.letters.wording import Span

SENDER_NAME = Rect(COLUMN.left, 18, 112, 50)
SENDER_LINES_LEFT = 122.0
BANNER = Rect(COLUMN.left, 7, COLUMN.right, 15)
CONTINUED_TOP = 20.0
FOOTER_BASELINE = 287.0
FOLD_TICK = (4.0, 9.0)
"""From where to where a fold is marked at the left edge; printers leave the first 4 mm bare."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The finished pages, and what the adviser must know before posting them."""

    title: str
    language: str
    pages: tuple[Page, ...]
    cautions: tuple[Caution, ...] = ()


def lay_out(composition: Composition, envelope: Envelope = UK_DL) -> Layout:
    """Lay a composition out on A4 for an envelope.

    An address with more lines than the window shows is printed for a plain envelope instead, with a caution.

    Raises:
        UnprintableText: some text is in a script that no face of ours holds.
    """
    placed = place_address(composition.address, envelope)
    if not placed.fits:
        envelope = PLAIN
    typesetter = Typesetter(
        SCALES[composition.size], language=composition.language, begins_at_right=composition.reads_from_right
    )
    head, body_top = _letterhead(composition, envelope, typesetter)
    body_top = max(body_top, *(ink.bounds.bottom + 6 for ink in placed.inks), 0)
    dated = [Paragraph((Span(composition.dated),), leads_in=True)] if composition.dated else []
    pieces = [piece for block in (*dated, *composition.blocks) for piece in typesetter.set(block)]
    bodies = [_facing(body, composition) for body in _paginate(pieces, first_top=body_top)]
    banner, pages = _banner(composition, typesetter), []
    for number, body in enumerate(bodies, start=1):
        footer = _facing(_footer(composition, typesetter, number, len(bodies)), composition)
        first = number == 1
        pages.append(Page((*banner, *(head if first else ())), placed.inks if first else (), (*body, *footer)))
    return Layout(composition.title, composition.language, tuple(pages), placed.cautions)


def _letterhead(composition: Composition, envelope: Envelope, typesetter: Typesetter) -> tuple[tuple[Ink, ...], float]:
    """Return the ink above the body and where the body begins."""
    name = _sender_name(composition.sender, typesetter)
    inks: list[Ink] = []
    name_bottom = _pile(inks, name, left=SENDER_NAME.left, top=SENDER_NAME.top)
    room = COLUMN.right - SENDER_LINES_LEFT
    lines_bottom = SENDER_NAME.top + 1
    for text in composition.sender_lines:
        lines = typesetter.lines((Span(text),), typesetter.scale.small_pt, room)
        lines_bottom = _pile(inks, typesetter.stack(lines), left=SENDER_LINES_LEFT, top=lines_bottom)
    lowest = max(name_bottom, lines_bottom) + 4
    if not composition.address:
        return tuple(inks), lowest + 6
    ticks = (BarInk(Rect(FOLD_TICK[0], y, FOLD_TICK[1], y + 0.2), 0.3) for y in envelope.folds)
    return (*inks, *ticks), max(lowest, envelope.body_top)


def _sender_name(name: str, typesetter: Typesetter) -> tuple[Piece, ...]:
    """Set the centre's name as large as leaves the window's reach clear."""
    scale = typesetter.scale
    pieces: tuple[Piece, ...] = ()
    for size_pt in (scale.title_pt, scale.heading_pt, scale.body_pt, 12, 10, 8):
        lines = typesetter.lines((Span(name, is_bold=True),), size_pt, SENDER_NAME.width)
        pieces = typesetter.stack(lines)
        if sum(piece.height for piece in pieces) <= SENDER_NAME.height:
            break
    return pieces


def _banner(composition: Composition, typesetter: Typesetter) -> tuple[Ink, ...]:
    if not composition.banner:
        return ()
    line = typesetter.one_line(composition.banner, typesetter.scale.small_pt, is_bold=True)
    above, below = (reach * line.size_pt * POINT_MM for reach in line.reach)
    middle, half = (BANNER.top + BANNER.bottom) / 2, max(BANNER.height, above + below + 1) / 2
    left = BANNER.left + (BANNER.width - line.width_mm) / 2
    baseline = middle + max(0.36 * line.size_pt * POINT_MM, (above - below) / 2)
    return FrameInk(Rect(BANNER.left, middle - half, BANNER.right, middle + half)), TextInk(line, left, baseline)


def _footer(composition: Composition, typesetter: Typesetter, page: int, pages: int) -> tuple[Ink, ...]:
    label = typesetter.one_line(composition.page_label.format(page=page, pages=pages), typesetter.scale.small_pt)
    number = TextInk(label, COLUMN.right - label.width_mm, FOOTER_BASELINE)
    if not composition.footer:
        return (number,)
    return TextInk(
        typesetter.one_line(composition.footer, typesetter.scale.small_pt), COLUMN.left, FOOTER_BASELINE
    ), number


def _facing(inks: Sequence[Ink], composition: Composition) -> tuple[Ink, ...]:
    """Mirror what stands in the column where the letter is read from the right; letterhead and address stay."""
    if not composition.reads_from_right:
        return tuple(inks)
    return tuple(ink.mirrored(COLUMN.left + COLUMN.right) for ink in inks)


def _paginate(pieces: Sequence[Piece], *, first_top: float) -> list[list[Ink]]:
    pages: list[list[Ink]] = [[]]
    y = top = first_top
    for group in _chunks(pieces, COLUMN.bottom - CONTINUED_TOP):
        chunk = group
        spare = COLUMN.bottom - y - _height(chunk, is_first=y == top)
        if spare < 0 and y > top:
            pages.append([])
            chunk = [*group[0].reminder, *group]
            y = top = CONTINUED_TOP
            spare = COLUMN.bottom - y - _height(chunk, is_first=True)
        if chunk[-1].at_foot and y > top:
            y += max(0.0, spare)
        for piece in chunk:
            y += piece.space_before if y > top else 0
            pages[-1] += [ink.moved(COLUMN.left, y) for ink in piece.inks]
            y += piece.height
    return pages


def _chunks(pieces: Sequence[Piece], page_height: float) -> Iterator[list[Piece]]:
    """Group pieces that must share a page; a group taller than any page is let go piece by piece."""
    chunk: list[Piece] = []
    for piece in pieces:
        chunk.append(piece)
        if not piece.keeps_next:
            yield from [chunk] if _height(chunk, is_first=True) <= page_height else ([one] for one in chunk)
            chunk = []
    if chunk:
        yield chunk


def _height(chunk: Sequence[Piece], *, is_first: bool) -> float:
    total = sum(piece.space_before + piece.height for piece in chunk)
    return total - (chunk[0].space_before if is_first else 0)


def _pile(inks: list[Ink], pieces: Sequence[Piece], *, left: float, top: float) -> float:
    """Add the pieces to `inks` from `top` down and return where they end."""
    for piece in pieces:
        inks += [ink.moved(left, top) for ink in piece.inks]
        top += piece.height
    return top
