"""The building blocks that every kind of letter is put together from: worded, in order, without geometry."""

from dataclasses import dataclass

from caseworker.letters.content import PrintSize
from caseworker.letters.wording import Prose


@dataclass(frozen=True, slots=True)
class Title:
    """The one sentence that matters most, largest."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; it never stands alone at the foot of a page."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `leads_in` keeps it with the block that follows, `is_small` is for small print."""

    text: Prose
    leads_in: bool = False
    is_small: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of short items."""

    items: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class Ticks:
    """A list of things with a box each to tick by hand."""

    items: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A paragraph that must be seen, with a bar beside it."""

    text: Prose


@dataclass(frozen=True, slots=True)
class ReferenceBox:
    """References to say on the telephone, a QR code of the first one for staff, and a small print line."""

    references: tuple[tuple[str, str], ...]
    qr_caption: str
    small_print: str = ""


@dataclass(frozen=True, slots=True)
class AnswerTable:
    """Questions and answers of one section; a page that begins inside it repeats its title."""

    title: str
    title_continued: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CodeGrid:
    """A code in numbered groups, to be typed without a slip."""

    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Ruled lines to write on, each with what belongs there."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """A part to tear off at the foot of the last page; it is never split."""

    cut_caption: str
    title: str
    paragraphs: tuple[Prose, ...]
    labels: tuple[str, ...]


Block = Title | Heading | Paragraph | Bullets | Ticks | Note | ReferenceBox | AnswerTable | CodeGrid | Lines | Slip


@dataclass(frozen=True, slots=True)
class Composition:
    """A letter in words, ready to be laid out.

    Attributes:
        page_label: a pattern with `{page}` and `{pages}`.
        banner: stands at the head of every page; empty for none.
        footer: stands at the foot of every page, beside the page number.
        reads_from_right: the column begins at the right; letterhead and address stand where they always do.
    """

    title: str
    language: str
    size: PrintSize
    sender: str
    blocks: tuple[Block, ...]
    page_label: str
    sender_lines: tuple[str, ...] = ()
    address: tuple[str, ...] = ()
    dated: str = ""
    banner: str = ""
    footer: str = ""
    reads_from_right: bool = False
