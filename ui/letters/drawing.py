"""A letter as it would be printed now: its bytes, and its pages as pictures. No Qt."""

from dataclasses import dataclass, field

from caseworker.casework import LetterWish
from caseworker.desk import Desk, PrintedLetter, print_letter, print_permission, print_what_is_left, print_what_to_bring
from caseworker.letters import PageImage, pages_as_images

FIRST_SCALE = 0.72
"""Pixels to a point of the page until the window has said how much room there is."""


@dataclass(frozen=True, slots=True)
class DrawnLetter:
    """A letter with its pages at one scale."""

    letter: PrintedLetter
    scale: float
    pages: tuple[PageImage, ...] = field(repr=False)

    def at(self, scale: float) -> "DrawnLetter":
        """Return the same letter at another scale."""
        return DrawnLetter(self.letter, scale, pages_as_images(self.letter.pdf, scale))


def make_letter(desk: Desk, wish: LetterWish) -> PrintedLetter:
    """Make the letter that is wished; it says the truth of this moment.

    Raises:
        NothingToSay: a letter would claim more than is known, or something that is over.
    """
    store, by, clock = desk.store, desk.adviser_id, desk.clock
    size_pt, language = wish.size_pt, wish.language
    if wish.item_id:
        return print_letter(
            store,
            wish.item_id,
            desk.surroundings,
            size_pt=size_pt,
            language=language,
            with_answers=wish.with_answers,
            by=by,
            clock=clock,
        )
    if wish.draft_id:
        return print_what_is_left(
            store, wish.draft_id, desk.surroundings, size_pt=size_pt, language=language, by=by, clock=clock
        )
    if wish.service_id:
        return print_what_to_bring(store, wish.service_id, size_pt=size_pt, language=language, clock=clock)
    return print_permission(store, wish.case_id, wish.office_id, size_pt=size_pt, language=language, by=by, clock=clock)


def draw_letter(desk: Desk, wish: LetterWish, scale: float) -> DrawnLetter:
    """Make the letter that is wished and draw its pages; see `make_letter` for what can go wrong."""
    letter = make_letter(desk, wish)
    return DrawnLetter(letter, scale, pages_as_images(letter.pdf, scale))
