"""Passages that several kinds of letters share, so that each is worded once."""

from typing import Protocol

from caseworker.letters.blocks import Block, Note, Paragraph, ReferenceBox
from caseworker.letters.wording import Prose, Span, Wording, phone_number

Passage = list[Block]


class AboutService(Protocol):
    """A letter about one service."""

    @property
    def subject(self) -> str:
        """What the application is called after "your"; empty for the name of the service and "application"."""
        ...

    @property
    def service_name(self) -> str:
        """The name of the service."""
        ...


def subject_of(content: AboutService, wording: Wording) -> str:
    """Return what the matter is called after "your"."""
    return content.subject or wording.plain("subject.application", service=content.service_name)


def unbroken(text: str) -> str:
    """Return the text with its spaces made such that no line breaks there."""
    return text.replace(" ", "\u00a0")


def said(text: str) -> Prose:
    """Return a text in one weight."""
    return (Span(text),)


def unreviewed(wording: Wording) -> Passage:
    """Say in small print that no native reader has checked the language yet, where that is so."""
    told = wording.say("page.unreviewed")
    return [Paragraph(told, is_small=True)] if told else []


def sample(wording: Wording, *, is_sample: bool) -> Passage:
    """Say that the service is made up, where it is."""
    return [Note(wording.say("page.sample"))] if is_sample else []


def reference_box(
    reference: str, ledger_code: str, wording: Wording, *, more: tuple[tuple[str, str], ...] = ()
) -> ReferenceBox:
    """Return the box with our reference, and `more` with their labels."""
    references = ((wording.plain("reference.label"), unbroken(reference)), *more)
    code = wording.plain("reference.ledger", code=unbroken(ledger_code)) if ledger_code else ""
    return ReferenceBox(references, wording.plain("reference.for_staff"), code)


def closing(phone: str, wording: Wording) -> Passage:
    """Offer the letter in other words, in another language, larger or read out."""
    return [Paragraph(wording.say("languages.offer", phone=phone_number(phone)))]
