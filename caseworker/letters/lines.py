"""Text broken into lines and put in the order in which it is drawn, whatever direction it is read in."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from caseworker.letters.directions import ISOLATES, JOINERS, base_level, drawn_order, levels_of
from caseworker.letters.paper import POINT_MM
from caseworker.letters.typefaces import FAMILIES, Face, Glyph, family_for, printable, reach_of, shape
from caseworker.letters.wording import NO_BREAK_SPACE, Prose, Span

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

    @cached_property
    def reach(self) -> tuple[float, float]:
        """How far the ink of the line reaches above and below the base line, in parts of the type size."""
        return reach_of((run.face, run.glyphs) for run in self.runs)

    @property
    def text(self) -> str:
        """The text of the line, run by run as drawn."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class _Sign:
    character: str
    is_bold: bool
    level: int = 0
    family: str = FAMILIES[0]


@dataclass(frozen=True, slots=True)
class _Word:
    """Signs that stay together, and the space before them; there is none where a long word was cut."""

    signs: tuple[_Sign, ...]
    space: _Sign | None = None


def set_lines(prose: Prose, *, width_mm: float, size_pt: float, language: str = "") -> tuple[Line, ...]:
    """Break `prose` into lines no wider than `width_mm`; words are never hyphenated.

    A line feed in the text begins a new line. A word wider than the line, such as a long web address,
    is broken between two signs. Urdu is set in the hand that its readers are used to.

    Raises:
        UnprintableText: a script that no face of ours holds.
    """
    lines: list[Line] = []
    for paragraph in _paragraphs(prose):
        base = base_level("".join(sign.character for sign in paragraph))
        signs = _in_faces(_in_order(paragraph, base), language)
        rows = _fill(_words(signs, width_mm, size_pt), width_mm, size_pt)
        lines += [Line(_runs(row), size_pt, reads_from_right=base == 1) for row in rows]
    return tuple(lines)


def one_line(text: str, *, size_pt: float, is_bold: bool = False, language: str = "") -> Line:
    """Set `text` on a single line, however long it gets."""
    prose = (Span(" ".join(text.split("\n")), is_bold),)
    found = set_lines(prose, width_mm=float("inf"), size_pt=size_pt, language=language)
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


def _in_order(signs: Sequence[_Sign], base: int) -> list[_Sign]:
    """Give each sign its level; what only sets a part of the text apart has done its work then."""
    levels = levels_of("".join(sign.character for sign in signs), base)
    known = zip(signs, levels, strict=True)
    return [replace(sign, level=level) for sign, level in known if sign.character not in ISOLATES]


def _in_faces(signs: Iterable[_Sign], language: str) -> Iterator[_Sign]:
    """Name a family for each sign; a joiner stays with the letter before it."""
    family = FAMILIES[0]
    for sign in signs:
        if sign.character not in JOINERS:
            family = family_for(sign.character, language) or FAMILIES[0]
        yield replace(sign, family=family)


def _words(signs: Iterable[_Sign], width_mm: float, size_pt: float) -> Iterator[_Word]:
    space: _Sign | None = None
    for is_space, group in groupby(signs, key=lambda sign: sign.character == " "):
        if is_space:
            space = next(group)
            continue
        first, *others = _cut(tuple(group), width_mm, size_pt)
        yield _Word(first, space)
        yield from map(_Word, others)


def _cut(word: Sequence[_Sign], width_mm: float, size_pt: float) -> Iterator[tuple[_Sign, ...]]:
    while _width_mm(word, size_pt) > width_mm and len(word) > 1:
        fits = 1
        while _width_mm(word[: fits + 1], size_pt) <= width_mm:
            fits += 1
        yield tuple(word[:fits])
        word = word[fits:]
    yield tuple(word)


def _fill(words: Iterable[_Word], width_mm: float, size_pt: float) -> list[tuple[_Sign, ...]]:
    rows: list[tuple[_Sign, ...]] = [()]
    used = 0.0
    for word in words:
        space = (word.space,) if rows[-1] and word.space else ()
        wide = _width_mm(space + word.signs, size_pt)
        if rows[-1] and used + wide > width_mm:
            rows.append(word.signs)
            used = _width_mm(word.signs, size_pt)
        else:
            rows[-1] += space + word.signs
            used += wide
    return rows


def _width_mm(signs: Sequence[_Sign], size_pt: float) -> float:
    return sum(run.advance for run in _runs(signs)) / 1000 * size_pt * POINT_MM


def _runs(signs: Sequence[_Sign]) -> tuple[Run, ...]:
    """Split into runs of one face, weight and level, and put them in the order in which they are drawn."""
    pieces = [
        (key, "".join(sign.character for sign in group))
        for key, group in groupby(signs, key=lambda sign: (sign.level, sign.family, sign.is_bold))
    ]
    runs = []
    for place in drawn_order([key[0] for key, _ in pieces]):
        (level, family, is_bold), part = pieces[place]
        face = Face(family, is_bold)
        from_right = level % 2 == 1
        runs.append(Run(part, face, shape(part, face, right_to_left=from_right), from_right))
    return tuple(runs)
