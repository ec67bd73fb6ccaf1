"""The sentences of the letters, one catalogue per language; a new language is a new file and no code.

A catalogue is `<language>.json` beside this module: sentence id to text. `{name}` is filled with a fact,
`*words*` are printed bold. Every catalogue has the ids and the facts of the English one; a test holds them to it.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, ClassVar

from caseworker.base import CaseworkerError, late
from caseworker.base.clock import LONDON
from caseworker.letters.directions import set_apart

if TYPE_CHECKING:
    import phonenumbers
    from babel import core, dates
else:
    phonenumbers, core, dates = late("phonenumbers"), late("babel.core"), late("babel.dates")

NO_BREAK_SPACE = "\u00a0"


class LanguageNotWorded(CaseworkerError):
    """There is no catalogue for the language asked for."""

    code: ClassVar[str] = "letter.language"
    sentence: str = "Letters are not written in that language yet. Nothing is lost."
    next_step: str = "Print the letter in English, and read it out with an interpreter."


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one weight."""

    text: str
    is_bold: bool = False


Prose = tuple[Span, ...]
"""One sentence or paragraph, ready to be set."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What letters say in one language."""

    language: str
    sentences: Mapping[str, str]

    @property
    def reads_from_right(self) -> bool:
        """Say whether the language is written from right to left."""
        return core.Locale.parse(self.sentences["format.locale"]).text_direction == "rtl"

    def say(self, sentence_id: str, **facts: str) -> Prose:
        """Return the sentence with its facts filled in, bold where the catalogue says so.

        A fact keeps its own order where the language is read from the right: most names and every number would lose it.

        Raises:
            KeyError: the catalogue lacks the sentence, or the sentence names a fact that was not given.
        """
        if self.reads_from_right:
            facts = {name: set_apart(fact) for name, fact in facts.items()}
        parts = self.sentences[sentence_id].split("*")
        spans = (Span(part.format(**facts), is_bold=place % 2 == 1) for place, part in enumerate(parts))
        return tuple(span for span in spans if span.text)

    def plain(self, sentence_id: str, **facts: str) -> str:
        """Return the sentence without regard to weight."""
        return "".join(span.text for span in self.say(sentence_id, **facts))

    def day(self, on: date) -> str:
        """Return the day in words and figures; it stays on one line."""
        return _unbroken(dates.format_date(on, self.sentences["format.date"], self.sentences["format.locale"]))

    def weekday(self, on: date) -> str:
        """Return the day with the day of the week before it; it stays on one line."""
        pattern = self.sentences["format.weekday_date"]
        return _unbroken(dates.format_date(on, pattern, self.sentences["format.locale"]))

    def instant(self, at: datetime) -> dict[str, str]:
        """Return `date` and `time` of an aware instant as a clock on the wall of the desk showed them."""
        there = at.astimezone(LONDON)
        time = dates.format_time(there.time(), self.sentences["format.time"], locale=self.sentences["format.locale"])
        return {"date": self.day(there.date()), "time": _unbroken(time)}


def phone_number(typed: str) -> str:
    """Return a telephone number in groups that are easy to read and to dial; what is not one stays as typed."""
    try:
        number = phonenumbers.parse(typed, "GB")
    except phonenumbers.NumberParseException:
        return _unbroken(typed)
    if not phonenumbers.is_possible_number(number):
        return _unbroken(typed)
    abroad = number.country_code != 44
    kind = phonenumbers.PhoneNumberFormat.INTERNATIONAL if abroad else phonenumbers.PhoneNumberFormat.NATIONAL
    grouped = phonenumbers.format_number(number, kind)
    return _unbroken(re.sub(r"(?<!\d)(\d{3})(\d{3})$", r"\1 \2", grouped))


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that letters are worded in."""
    names = (entry.name for entry in files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(".json") for name in names if name.endswith(".json")))


@cache
def wording_for(language: str) -> Wording:
    """Return the catalogue of a language, such as ``en``.

    Raises:
        LanguageNotWorded: no catalogue has that name.
    """
    if language not in languages():
        raise LanguageNotWorded(language)
    text = files(__name__).joinpath(f"{language}.json").read_text(encoding="utf-8")
    return Wording(language, json.loads(text))


def _unbroken(text: str) -> str:
    return text.replace(" ", NO_BREAK_SPACE)
