"""The faces that travel with the program, the signs they hold, and the shaping of text into glyphs."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from caseworker.base import CaseworkerError, late
from caseworker.letters.directions import ISOLATES, JOINERS
from caseworker.letters.wording import NO_BREAK_SPACE

if TYPE_CHECKING:
    import uharfbuzz
else:
    uharfbuzz = late("uharfbuzz")

FONTS_FOLDER = Path(__file__).parent / "fonts"
NASTALIQ = "NotoNastaliqUrdu"
"""The hand in which Urdu is read; the letters hang from the right, so that its lines are high."""
FAMILIES = (
    "NotoSans",
    "NotoSansArabic",
    "NotoSansHebrew",
    "NotoSansDevanagari",
    "NotoSansBengali",
    "NotoSansGujarati",
    "NotoSansGurmukhi",
    NASTALIQ,
)
ASCENT, DESCENT = 0.80, 0.25
"""How far other scripts reach from the base line in parts of the type size; accents and tails fit."""
_URDU_FAMILIES = (FAMILIES[0], NASTALIQ, *FAMILIES[1:-1])
_NASTALIQ_ASCENT, _NASTALIQ_DESCENT = 1.45, 0.6
"""What most words need, so that lines stand evenly."""
_UNSEEN = frozenset({"Cc", "Cf", "Cs"})
_PRIVATE_USE, _PRIVATE_USE_END = 0xE000, 0xF8FF
_SCRIPTS = {"CJK": "Chinese", "HIRAGANA": "Japanese", "KATAKANA": "Japanese", "HANGUL": "Korean"}


class UnprintableText(CaseworkerError):
    """A name, address or answer is in a script that no face of ours holds; boxes in its place would be no letter."""

    code: ClassVar[str] = "letter.script"
    sentence: str = "This letter has writing that cannot be printed here. Nothing is lost."
    next_step: str = "Write that part in Latin letters too, as it stands on the person's papers. Then print again."


@dataclass(frozen=True, slots=True)
class Face:
    """One font file: a family in one weight."""

    family: str
    is_bold: bool

    @property
    def name(self) -> str:
        """The name of the file without its ending; the PDF knows the face by it."""
        return f"{self.family}-{'Bold' if self.is_bold else 'Regular'}"

    @property
    def path(self) -> Path:
        """Where the font file lies."""
        return FONTS_FOLDER / f"{self.name}.ttf"


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph in its place; measures are in thousandths of the type size.

    `code` is the character the glyph stands for; where Unicode names none (most ligatures), a private one
    that says which glyph it is. `width` is the glyph's own, `advance` what the pen moves on here.
    """

    number: int
    code: int
    width: int
    advance: int
    x_offset: int
    y_offset: int

    @property
    def is_nameless(self) -> bool:
        """Say whether `code` is a private one."""
        return _PRIVATE_USE <= self.code <= _PRIVATE_USE_END


def family_for(sign: str, language: str = "") -> str | None:
    """Return the first family that holds `sign` for a reader of `language`, or None."""
    families = _URDU_FAMILIES if language.partition("-")[0] == "ur" else FAMILIES
    return next((family for family in families if ord(sign) in _signs_of(family)), None)


def printable(text: str) -> str:
    """Return `text` composed, without control signs, and with pictures such as emoji named in square brackets.

    Raises:
        UnprintableText: a letter, mark or figure is in no face; the error names the scripts.
    """
    kept, strange = [], set()
    for sign in unicodedata.normalize("NFC", text):
        kind = unicodedata.category(sign)
        if sign.isspace() and sign != NO_BREAK_SPACE:
            kept.append(" ")
        elif sign in JOINERS or sign in ISOLATES or (family_for(sign) and kind not in _UNSEEN):
            kept.append(sign)
        elif kind in _UNSEEN or kind == "Sk" or _is_variation_selector(sign):
            continue
        elif kind[0] in "LMN":
            strange.add(_script_of(sign))
        else:
            kept.append(f"[{unicodedata.name(sign, 'unknown sign').lower()}]")
    if strange:
        names = " and ".join(sorted(strange))
        raise UnprintableText(names, sentence=f"This letter has {names} writing. It cannot be printed here yet.")
    return "".join(kept)


def shape(text: str, face: Face, *, right_to_left: bool = False) -> tuple[Glyph, ...]:
    """Return the glyphs of `text` from left to right as they are drawn, kerned and joined; no ligatures in Latin."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    font = _font(face)
    uharfbuzz.shape(font, buffer, {"liga": face.family != FAMILIES[0]})
    known = _characters(face)
    glyphs = []
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        written = ord(text[info.cluster])
        code = written if known.get(written) == info.codepoint else _code_of(info.codepoint, face)
        width = font.get_glyph_h_advance(info.codepoint)
        glyphs.append(Glyph(info.codepoint, code, width, place.x_advance, place.x_offset, place.y_offset))
    return tuple(glyphs)


def reach_of(runs: Iterable[tuple[Face, tuple[Glyph, ...]]]) -> tuple[float, float]:
    """Return how far glyphs reach above and below the base line, in parts of the type size.

    It is the same for every line of most scripts; in Nastaliq a word climbs with every letter, so it is measured.
    """
    above, below = ASCENT, DESCENT
    for face, glyphs in runs:
        if face.family != NASTALIQ:
            continue
        above, below = max(above, _NASTALIQ_ASCENT), max(below, _NASTALIQ_DESCENT)
        for glyph in glyphs:
            ink = _font(face).get_glyph_extents(glyph.number)
            if ink is not None:
                above = max(above, (glyph.y_offset + ink.y_bearing) / 1000)
                below = max(below, -(glyph.y_offset + ink.y_bearing + ink.height) / 1000)
    return above, below


def _is_variation_selector(sign: str) -> bool:
    return "\ufe00" <= sign <= "\ufe0f"


def _script_of(sign: str) -> str:
    word = unicodedata.name(sign, "unknown").split()[0]
    return _SCRIPTS.get(word, word.capitalize())


@cache
def _font(face: Face) -> "uharfbuzz.Font":
    font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(face.path))))
    font.scale = (1000, 1000)
    return font


@cache
def _characters(face: Face) -> dict[int, int]:
    """The characters of a face with the glyph that each one is drawn by on its own."""
    font = _font(face)
    return {character: font.get_nominal_glyph(character) for character in font.face.unicodes}


def _code_of(glyph: int, face: Face) -> int:
    """Return the character that names a joined form on its own, if Unicode has one, else a private one."""
    return _forms(face).get(glyph, _PRIVATE_USE + glyph)


@cache
def _forms(face: Face) -> dict[int, int]:
    return {glyph: character for character, glyph in sorted(_characters(face).items(), reverse=True)}


@cache
def _signs_of(family: str) -> frozenset[int]:
    """The characters that a family holds in both weights."""
    return frozenset(_characters(Face(family, is_bold=False)).keys() & _characters(Face(family, is_bold=True)).keys())
