"""Blocks set in type: each becomes pieces of known height that the layout stacks and never splits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from caseworker.base import late
from caseworker.letters.blocks import (
    AnswerTable,
    Block,
    Bullets,
    CodeGrid,
    Heading,
    Lines,
    Note,
    Paragraph,
    ReferenceBox,
    Slip,
    Ticks,
    Title,
)
from caseworker.letters.ink import BarInk, CutInk, FrameInk, Ink, QrInk, TextInk
from caseworker.letters.lines import Line, one_line, set_lines
from caseworker.letters.paper import COLUMN, POINT_MM, Rect, TypeScale
from caseworker.letters.wording import Prose, Span

if TYPE_CHECKING:
    import segno
else:
    segno = late("segno")

QR_MM = 20.0
QUIET_MODULES = 4
HAIRLINE_MM = 0.25
RULE_GREYNESS = 0.45
SPACED_EM = 0.05
WHOLE_ROW_LINES = 6
"""An answer of more lines than this may be split between two pages."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Ink of one height, measured from its own top left corner.

    Attributes:
        space_before: clear paper above, dropped at the head of a page.
        keeps_next: no page ends between this piece and the next one.
        reminder: what stands above this piece where a page begins with it.
        at_foot: it moves down to the foot of its page.
        baseline: where its first line stands, so that another can stand beside it.
    """

    height: float
    inks: tuple[Ink, ...]
    space_before: float = 0.0
    keeps_next: bool = False
    reminder: tuple["Piece", ...] = ()
    at_foot: bool = False
    baseline: float = 0.0


@dataclass(frozen=True, slots=True)
class Typesetter:
    """Sets blocks in one scale of type across one width, as if every language began at the left; `layout` mirrors it.

    Attributes:
        language: whose hand the words are set in.
        begins_at_right: whether what is set will be mirrored.
    """

    scale: TypeScale
    width: float = COLUMN.width
    language: str = ""
    begins_at_right: bool = False

    @property
    def em(self) -> float:
        """The height of a line of the body; all space is counted in it."""
        return self.scale.line_mm(self.scale.body_pt)

    def set(self, block: Block) -> tuple[Piece, ...]:
        """Return the pieces of a block in order."""
        match block:
            case ReferenceBox():
                return (self._reference_box(block),)
            case AnswerTable():
                return self._answer_table(block)
            case CodeGrid(groups=groups):
                return (self._code_grid(groups),)
            case Lines(labels=labels):
                return tuple(self._ruled(label, self.width) for label in labels)
            case Slip():
                return (self._slip(block),)
            case _:
                return self._text(block)

    def _text(self, block: Title | Heading | Paragraph | Bullets | Ticks | Note) -> tuple[Piece, ...]:
        match block:
            case Title(text=text):
                return self._heading(text, self.scale.title_pt, before=0.7, after=0.35)
            case Heading(text=text):
                return self._heading(text, self.scale.heading_pt, before=1.0, after=0.15)
            case Paragraph(text=prose, leads_in=leads_in, is_small=is_small):
                return self._paragraph(prose, leads_in=leads_in, is_small=is_small)
            case Bullets(items=items):
                return tuple(piece for item in items for piece in self._bullet(item))
            case Ticks(items=items):
                return tuple(piece for item in items for piece in self._tick(item))
            case Note(text=prose):
                return self._note(prose)

    def line(self, line: Line, *, left: float = 0.0, spacing_em: float = 0.0) -> Piece:
        """Return one line of type as a piece."""
        size_mm = line.size_pt * POINT_MM
        above, below = line.reach
        height = self.scale.line_mm(line.size_pt)
        baseline = max(height / 2 + 0.36 * size_mm, above * size_mm)
        ink = TextInk(line, left, baseline, spacing_em)
        return Piece(max(height, baseline + below * size_mm), (ink,), baseline=baseline)

    def stack(self, lines: Sequence[Line], *, left: float = 0.0, width: float | None = None) -> tuple[Piece, ...]:
        """Return lines as pieces; text that reads from the right stands at the right."""
        room = (self.width if width is None else width) - left
        return tuple(
            self.line(line, left=left + (room - line.width_mm if self._stands_apart(line) else 0)) for line in lines
        )

    def _stands_apart(self, line: Line) -> bool:
        return line.reads_from_right and not self.begins_at_right

    def lines(self, prose: Prose, size_pt: float, width: float) -> tuple[Line, ...]:
        """Break words into lines in the hand of the language."""
        return set_lines(prose, width_mm=width, size_pt=size_pt, language=self.language)

    def one_line(self, text: str, size_pt: float, *, is_bold: bool = False) -> Line:
        """Set words on one line in the hand of the language."""
        return one_line(text, size_pt=size_pt, is_bold=is_bold, language=self.language)

    def _heading(self, text: str, size_pt: float, *, before: float, after: float) -> tuple[Piece, ...]:
        lines = self.lines((Span(text, is_bold=True),), size_pt, self.width)
        pieces = [replace(piece, keeps_next=True) for piece in self.stack(lines)]
        pieces[0] = replace(pieces[0], space_before=before * self.em)
        pieces[-1] = replace(pieces[-1], height=pieces[-1].height + after * self.em)
        return tuple(pieces)

    def _paragraph(self, prose: Prose, *, leads_in: bool, is_small: bool = False) -> tuple[Piece, ...]:
        size_pt = self.scale.small_pt if is_small else self.scale.body_pt
        pieces = _together(self.stack(self.lines(prose, size_pt, self.width)), ends=2)
        first = replace(pieces[0], space_before=0.4 * self.em)
        return _last_keeps_next((first, *pieces[1:])) if leads_in else (first, *pieces[1:])

    def _bullet(self, item: Prose) -> tuple[Piece, ...]:
        indent = 0.95 * self.em
        lines = self.lines(item, self.scale.body_pt, self.width - indent)
        pieces = _together(self.stack(lines, left=indent), ends=2)
        dot = self.line(self.one_line("•", self.scale.body_pt), left=0.25 * self.em)
        first = replace(_beside(dot, pieces[0]), keeps_next=pieces[0].keeps_next, space_before=0.22 * self.em)
        return (first, *pieces[1:])

    def _tick(self, item: Prose) -> tuple[Piece, ...]:
        """A box as high as capitals are, and what belongs to it; the two never part."""
        box = 0.62 * self.em
        lines = self.lines(item, self.scale.body_pt, self.width - 2 * box)
        pieces = _together(self.stack(lines, left=2 * box), ends=max(2, len(lines)))
        top = (pieces[0].height - box) / 2
        right = self.width if self._stands_apart(lines[0]) else box
        frame = FrameInk(Rect(right - box, top, right, top + box))
        first = replace(pieces[0], inks=(frame, *pieces[0].inks), space_before=0.4 * self.em)
        return (first, *pieces[1:])

    def _note(self, prose: Prose) -> tuple[Piece, ...]:
        indent = 0.8 * self.em
        lines = self.lines(prose, self.scale.body_pt, self.width - indent)
        pieces = [
            replace(piece, inks=(*piece.inks, BarInk(Rect(0, 0, 1.6, piece.height))), keeps_next=True)
            for piece in self.stack(lines, left=indent)
        ]
        pieces[0] = replace(pieces[0], space_before=0.8 * self.em)
        pieces[-1] = replace(pieces[-1], keeps_next=False)
        return tuple(pieces)

    def _reference_box(self, box: ReferenceBox) -> Piece:
        code = _qr(box.references[0][1])
        quiet = QUIET_MODULES * code.bounds.width / len(code.modules)
        caption = self.line(self.one_line(box.qr_caption, self.scale.small_pt))
        code_width = QR_MM + 2 * quiet
        code_height = quiet + QR_MM + quiet + caption.height
        pad = 0.75 * self.em
        said = self._references(box, self.width - code_width - 2 * pad)
        said_height = sum(piece.height + piece.space_before for piece in said)
        height = max(code_height + 1.5, said_height + 1.6 * pad)
        inks = [FrameInk(Rect(0, 0, self.width, height))]
        inks_said = _piled(said, left=pad, top=(height - said_height) / 2)
        code_left = self.width - code_width
        caption_left = code_left + (code_width - _width(caption)) / 2
        top = (height - code_height) / 2
        code_inks = (
            code.moved(code_left + quiet, top + quiet),
            *_moved(caption.inks, caption_left, top + code_height - caption.height),
        )
        return Piece(height, (*inks, *inks_said, *code_inks), space_before=0.9 * self.em)

    def _references(self, box: ReferenceBox, width: float) -> list[Piece]:
        pieces: list[Piece] = []
        for label, value in box.references:
            labelled = self.stack(self.lines((Span(label),), self.scale.body_pt, width))
            size_pt = self.scale.reference_pt
            bold = self.lines((Span(value, is_bold=True),), size_pt, width / (1 + 2 * SPACED_EM))
            pieces += [replace(labelled[0], space_before=0.4 * self.em if pieces else 0), *labelled[1:]]
            pieces += [self.line(line, spacing_em=SPACED_EM) for line in bold]
        if box.small_print:
            small = self.stack(self.lines((Span(box.small_print),), self.scale.small_pt, width))
            pieces += [replace(small[0], space_before=0.3 * self.em), *small[1:]]
        return pieces

    def _answer_table(self, table: AnswerTable) -> tuple[Piece, ...]:
        title = self._heading(table.title, self.scale.subheading_pt, before=0.8, after=0.1)
        reminder = self._heading(table.title_continued, self.scale.subheading_pt, before=0, after=0.1)
        underline = _moved((self._row_rule(),), 0, reminder[-1].height)
        reminder = (*reminder[:-1], replace(reminder[-1], inks=(*reminder[-1].inks, *underline)))
        rows = [
            replace(piece, reminder=reminder)
            for question, answer in table.rows
            for piece in self._answer_row(question, answer)
        ]
        return (*title, *rows)

    def _answer_row(self, question: str, answer: str) -> tuple[Piece, ...]:
        """Set question beside answer, or above it where the type is large."""
        body_pt, gap = self.scale.body_pt, 0.25 * self.em
        asked, told = (Span(question),), (Span(answer, is_bold=True),)
        if body_pt >= 18:
            lines = self.lines(asked, body_pt, self.width)
            lines += self.lines(told, body_pt, self.width)
            pieces = self.stack(lines)
        else:
            left, right = 0.48 * self.width, 0.52 * self.width
            questions = self.stack(self.lines(asked, body_pt, left - 4), width=left - 4)
            answers = self.stack(self.lines(told, body_pt, self.width - right), left=right)
            nothing = Piece(0, ())
            pieces = tuple(_beside(*both) for both in zip_longest(questions, answers, fillvalue=nothing))
        first = replace(
            pieces[0], height=pieces[0].height + gap, inks=(self._row_rule(), *_moved(pieces[0].inks, 0, gap))
        )
        pieces = (first, *pieces[1:])
        pieces = _together(pieces, ends=len(pieces) if len(pieces) <= WHOLE_ROW_LINES else 2)
        return (*pieces[:-1], replace(pieces[-1], height=pieces[-1].height + gap))

    def _row_rule(self) -> BarInk:
        return BarInk(Rect(0, 0, self.width, HAIRLINE_MM), RULE_GREYNESS)

    def _code_grid(self, groups: tuple[str, ...]) -> Piece:
        set_groups = [self.one_line(group, self.scale.reference_pt, is_bold=True) for group in groups]
        numbers = [self.one_line(str(place), self.scale.small_pt) for place in range(1, len(groups) + 1)]
        pad, indent = 0.8 * self.em, 1.3 * self.em
        needed = indent + max(_width(self.line(line, spacing_em=SPACED_EM)) for line in set_groups) + pad
        most = max(1, min(4, int((self.width - pad) / needed)))
        columns = next((n for n in range(most, 1, -1) if len(groups) % n == 0), most)
        step, row_height = (self.width - pad) / columns, 2.0 * self.em
        inks: list[Ink] = []
        for place, (number, group) in enumerate(zip(numbers, set_groups, strict=True)):
            left, top = pad + step * (place % columns), pad / 2 + row_height * (place // columns)
            written = self.line(group, left=indent, spacing_em=SPACED_EM)
            baseline = written.inks[0].baseline if isinstance(written.inks[0], TextInk) else 0.0
            down = top + (row_height - written.height) / 2
            inks += [TextInk(number, left, down + baseline), *_moved(written.inks, left, down)]
        height = pad + row_height * -(-len(groups) // columns)
        return Piece(height, (FrameInk(Rect(0, 0, self.width, height)), *inks), space_before=0.8 * self.em)

    def _ruled(self, label: str, width: float) -> Piece:
        """A label and a line to write on, high enough for a hand that is not steady."""
        written = self.line(self.one_line(label, self.scale.body_pt))
        height = max(13.0, written.height + 4)
        left = _width(written) + 3
        rule = BarInk(Rect(left, height - 1.5, width, height - 1.5 + HAIRLINE_MM))
        return Piece(height, (*_moved(written.inks, 0, height - written.height), rule))

    def _slip(self, slip: Slip) -> Piece:
        caption = self.line(self.one_line(slip.cut_caption, self.scale.small_pt))
        pieces = [*self._heading(slip.title, self.scale.heading_pt, before=0.3, after=0)]
        for prose in slip.paragraphs:
            pieces += self._paragraph(prose, leads_in=False)
        pieces += [self._ruled(label, self.width) for label in slip.labels]
        top = caption.height + 1.0
        cut = CutInk(Rect(0, top, self.width, top))
        height = top + 1.0 + sum(piece.space_before + piece.height for piece in pieces)
        inks = (*caption.inks, cut, *_piled(pieces, left=0, top=top + 1.0))
        return Piece(height, inks, space_before=1.2 * self.em, at_foot=True)


def _together(pieces: tuple[Piece, ...], *, ends: int) -> tuple[Piece, ...]:
    """Keep at least `ends` pieces on each side of a page's end."""
    last = len(pieces) - 1
    return tuple(
        replace(piece, keeps_next=place < last and (place < ends - 1 or place > last - ends))
        for place, piece in enumerate(pieces)
    )


def _last_keeps_next(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    return (*pieces[:-1], replace(pieces[-1], keeps_next=True))


def _beside(one: Piece, other: Piece) -> Piece:
    """Put two pieces on one base line."""
    if not one.inks or not other.inks:
        return one if one.inks else other
    baseline = max(one.baseline, other.baseline)
    lower, higher = baseline - one.baseline, baseline - other.baseline
    height = max(one.height + lower, other.height + higher)
    return Piece(height, (*_moved(one.inks, 0, lower), *_moved(other.inks, 0, higher)), baseline=baseline)


def _piled(pieces: Sequence[Piece], *, left: float, top: float) -> tuple[Ink, ...]:
    inks: list[Ink] = []
    for piece in pieces:
        top += piece.space_before
        inks += _moved(piece.inks, left, top)
        top += piece.height
    return tuple(inks)


def _moved(inks: Sequence[Ink], right: float, down: float) -> tuple[Ink, ...]:
    return tuple(ink.moved(right, down) for ink in inks)


def _width(piece: Piece) -> float:
    return max(ink.bounds.right for ink in piece.inks) - min(ink.bounds.left for ink in piece.inks)


def _qr(reference: str) -> QrInk:
    """Return a code that holds the reference alone; level Q survives a coffee ring."""
    content = reference.replace("\u00a0", " ")
    modules = segno.make_qr(content, error="q", boost_error=False).matrix
    return QrInk(content, tuple(tuple(bool(m) for m in row) for row in modules), Rect(0, 0, QR_MM, QR_MM))
