"""A page to try a printer with: the letterhead, and an address where the window of an envelope is."""

from datetime import date

from caseworker.letters.blocks import Composition, Note, Paragraph, Title
from caseworker.letters.content import Centre, PrintSize
from caseworker.letters.layout import lay_out
from caseworker.letters.paper import UK_DL
from caseworker.letters.pdf import draw
from caseworker.letters.wording import Span, phone_number


def trial_page(centre: Centre, on: date, *, title: str, address: tuple[str, ...], sentences: tuple[str, ...]) -> bytes:
    """Return a page as PDF; the words are given, for they are for the adviser and not for a citizen.

    Args:
        centre: whose letterhead it bears.
        on: the day.
        title: what it is.
        address: stands where a citizen's would.
        sentences: what to look at; the last stands out.
    """
    *paragraphs, last = sentences
    composition = Composition(
        title=title,
        language="en-GB",
        size=PrintSize.STANDARD,
        sender=centre.name,
        blocks=(
            Title(title),
            *(Paragraph((Span(sentence),)) for sentence in paragraphs),
            Note((Span(last),)),
        ),
        page_label="{page} / {pages}",
        sender_lines=(*centre.address_lines, phone_number(centre.phone), *centre.opening_hours),
        address=address,
        dated=on.isoformat(),
    )
    return draw(lay_out(composition, UK_DL))
