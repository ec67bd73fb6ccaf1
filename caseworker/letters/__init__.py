"""What a letter says and how it lies on paper: facts -> words -> pages in millimetres -> PDF.

`content` holds the facts of each kind of letter, `composition` puts them into the words of a language,
`layout` sets the words in type on A4 for an envelope, `pdf` draws the pages, `pictures` shows them on a
screen. A letter never says more than is known, and the same facts give the same bytes.
"""

from caseworker.letters.addressing import Caution
from caseworker.letters.composition import compose
from caseworker.letters.content import (
    AgreementSheet,
    Answer,
    AnswerSection,
    BringSheet,
    Centre,
    Content,
    DocumentNeeded,
    HandedOver,
    Information,
    Letter,
    PartLeft,
    Permission,
    PermissionReceipt,
    PrintSize,
    Promised,
    PromisedWay,
    Received,
    Recipient,
    RecordSheet,
    RecoverySheet,
    Saved,
    SentUnconfirmed,
    State,
    StopSheet,
    Way,
)
from caseworker.letters.layout import Layout, lay_out
from caseworker.letters.paper import ENVELOPES, PLAIN, UK_C5, UK_DL, Envelope
from caseworker.letters.pdf import draw
from caseworker.letters.permissions import (
    act_words,
    day_on_paper,
    letter_language,
    record_words,
    regulator_name,
    statements_for,
)
from caseworker.letters.pictures import PageImage, first_page_as_image, pages_as_images
from caseworker.letters.trial_page import trial_page
from caseworker.letters.typefaces import UnprintableText
from caseworker.letters.wording import LanguageNotWorded, languages, phone_number

__all__ = [
    "ENVELOPES",
    "PLAIN",
    "UK_C5",
    "UK_DL",
    "AgreementSheet",
    "Answer",
    "AnswerSection",
    "BringSheet",
    "Caution",
    "Centre",
    "Content",
    "DocumentNeeded",
    "Envelope",
    "HandedOver",
    "Information",
    "LanguageNotWorded",
    "Layout",
    "Letter",
    "PageImage",
    "PartLeft",
    "Permission",
    "PermissionReceipt",
    "PrintSize",
    "Promised",
    "PromisedWay",
    "Received",
    "Recipient",
    "RecordSheet",
    "RecoverySheet",
    "Saved",
    "SentUnconfirmed",
    "State",
    "StopSheet",
    "UnprintableText",
    "Way",
    "act_words",
    "compose",
    "day_on_paper",
    "draw",
    "first_page_as_image",
    "languages",
    "lay_out",
    "layout_of",
    "letter_language",
    "pages_as_images",
    "phone_number",
    "record_words",
    "regulator_name",
    "render",
    "statements_for",
    "trial_page",
]


def layout_of(content: Content, envelope: Envelope = UK_DL) -> Layout:
    """Lay a letter out: its pages, and the cautions to read before it is posted.

    Raises:
        LanguageNotWorded: there are no sentences in its language.
        UnprintableText: some text is in a script that cannot be printed.
    """
    return lay_out(compose(content), envelope)


def render(content: Content, envelope: Envelope = UK_DL) -> bytes:
    """Return a letter as PDF bytes; the same letter gives the same bytes.

    Raises:
        LanguageNotWorded: there are no sentences in its language.
        UnprintableText: some text is in a script that cannot be printed.
    """
    return draw(layout_of(content, envelope))
