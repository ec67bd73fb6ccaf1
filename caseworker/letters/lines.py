"""Text broken into lines and put in the order in which it is drawn, whatever direction it is read in."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from caseworker.base import late
from caseworker.letters.paper import POINT_MM
from caseworker.letters.typefaces import FAMILIES, JOINERS, Face, Glyph, family_for, printable, shape
from caseworker.letters.wording import NO_BREAK_SPACE, Prose, Span

if TYPE_CHECKING:
    import bidi
    from bidi import algorithm
else:
    bidi, algorithm = late("bidi"), late("bidi.algorithm")

_AFTER_FIGURE = re.compile(r"(?<=\d) (?=\d)|(?<=\b\d) (?=\w)|(?<=\b\d\d) (?=\w)")
"""The space inside a telephone number and in "30 days", where no line ends."""


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring signs of one face and one direction; `text` in reading order, `glyphs` from left to right."""

    text: str
    face: Face
    glyphs: tuple[Glyph, ...]
    reads_from_right: bool = False

    @property
    def speaks_for_itself(self) -> bool:
        """Say whether a program that reads the page finds the text from the glyphs alone.

        Readers turn a run from the right round by themselves, and know the joined forms that Unicode names.
        """
        if self.reads_from_right:
            return not any(glyph.is_nameless for glyph in self.glyphs)
        is_in_line = not any(glyph.x_offset or glyph.y_offset for glyph in self.glyphs)
        return is_in_line and "".join(chr(glyph.code) for glyph in self.glyphs) == self.text

    @property
    def advance(self) -> int:
        """The width in thousandths of the type size."""
        return sum(glyph.advance for glyph in self.glyphs)


@dataclass(frozen=True)
class Line:
    """One line of type: its runs from left to right."""

    runs: tuple[Run, ...]
    size_pt: float
    reads_from_right: bool = False

    @cached_property
    def width_mm(self) -> float:
        """The width as set."""
        return sum(run.advance for run in self.runs) / 1000 * self.size_pt * POINT_MM

    @property
    def text(self) -> str:
        """The text of the line, run by run as drawn."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class _Sign:
    character: str
    is_bold: bool


_Word = tuple[_Sign, ...]


def set_lines(prose: Prose, *, width_mm: float, size_pt: float) -> tuple[Line, ...]:
    """Break `prose` into lines no wider than `width_mm`; words are never hyphenated.

    A line feed in the text begins a new line. A word wider than the line, such as a long web address,
    is broken between two signs.

    Raises:
        UnprintableText: a script that no face of ours holds.
    """
    lines: list[Line] = []
    for paragraph in _paragraphs(prose):
        base = bidi.get_base_level("".join(sign.character for sign in paragraph)) if paragraph else 0
        rows = _fill(_words(paragraph, width_mm, size_pt), width_mm, size_pt)
        lines += [Line(_runs(row, base), size_pt, reads_from_right=base == 1) for row in rows]
    return tuple(lines)


def one_line(text: str, *, size_pt: float, is_bold: bool = False) -> Line:
    """Set `text` on a single line, however long it gets."""
    found = set_lines((Span(" ".join(text.split("\n")), is_bold),), width_mm=float("inf"), size_pt=size_pt)
    return found[0] if found else Line((), size_pt)


def _paragraphs(prose: Prose) -> Iterator[list[_Sign]]:
    signs: list[_Sign] = []
    for span in prose:
        for place, part in enumerate(span.text.replace("\r\n", "\n").split("\n")):
            if place:
                yield signs
                signs = []
            whole = _AFTER_FIGURE.sub(NO_BREAK_SPACE, printable(part))
            signs += [_Sign(character, span.is_bold) for character in whole]
    yield signs


def _words(signs: Iterable[_Sign], width_mm: float, size_pt: float) -> Iterator[_Word]:
    for is_space, group in groupby(signs, key=lambda sign: sign.character == " "):
        if not is_space:
            yield from _cut(tuple(group), width_mm, size_pt)


def _cut(word: _Word, width_mm: float, size_pt: float) -> Iterator[_Word]:
    while _width_mm(word, size_pt) > width_mm and len(word) > 1:
        fits = 1
        while _width_mm(word[: fits + 1], size_pt) <= width_mm:
            fits += 1
        yield word[:fits]
        word = word[fits:]
    yield word


def _fill(words: Iterable[_Word], width_mm: float, size_pt: float) -> list[_Word]:
    rows: list[_Word] = [()]
    used = 0.0
    for word in words:
        space = (_Sign(" ", rows[-1][-1].is_bold and word[0].is_bold),) if rows[-1] else ()
        wide = _width_mm(space + word, size_pt)
        if rows[-1] and used + wide > width_mm:
            rows.append(word)
            used = _width_mm(word, size_pt)
        else:
            rows[-1] += space + word
            used += wide
    return rows


def _width_mm(signs: Sequence[_Sign], size_pt: float) -> float:
    return sum(run.advance for run in _runs(signs, 0)) / 1000 * size_pt * POINT_MM


def _runs(signs: Sequence[_Sign], base: int) -> tuple[Run, ...]:
    """Split into runs of one face, weight and level, and put them in the order in which they are drawn.

    Source: Unicode Standard Annex 9, rule L2.
    """
    text = "".join(sign.character for sign in signs)
    keys = zip(_levels(text, base), _families(text), (sign.is_bold for sign in signs), strict=True)
    pieces = [
        (key, "".join(sign.character for _, sign in group))
        for key, group in groupby(zip(keys, signs, strict=True), key=lambda pair: pair[0])
    ]
    order = _drawn_order([key[0] for key, _ in pieces])
    runs = []
    for place in order:
        (level, family, is_bold), part = pieces[place]
        face = Face(family, is_bold)
        from_right = level % 2 == 1
        runs.append(Run(part, face, shape(part, face, right_to_left=from_right), from_right))
    return tuple(runs)


def _families(text: str) -> Iterator[str]:
    """Name a family for each sign; a joiner stays with the letter before it."""
    family = FAMILIES[0]
    for character in text:
        if character not in JOINERS:
            family = family_for(character) or FAMILIES[0]
        yield family


def _levels(text: str, base: int) -> list[int]:
    """Return the embedding level of each sign: even reads from the left, odd from the right."""
    if base == 0 and text.isascii():
        return [0] * len(text)
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels("".join(c for c in text if c not in JOINERS), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    found = iter([sign["level"] for sign in storage["chars"]])
    levels: list[int] = []
    for character in text:
        joins = character in JOINERS
        levels.append((levels[-1] if levels else base) if joins else next(found))
    return levels


def _drawn_order(levels: Sequence[int]) -> list[int]:
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        place = 0
        while place < len(order):
            end = place
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[place:end] = reversed(order[place:end])
            place = max(end, place + 1)
    return order
