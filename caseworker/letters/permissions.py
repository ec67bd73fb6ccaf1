"""What is said of a citizen's permissions, in the words of one language: on screen, in a terminal and on paper.

Each act completes "you said that we may:"; each statement is what a citizen confirms once the answers were read back.
In a language that letters are not worded in, all of it is said in English.
"""

from datetime import date

from caseworker.letters.wording import languages, wording_for

ENGLISH = "en"


def letter_language(preferred: str) -> str:
    """Return the language that someone who prefers that one can be written to in: that one, or English."""
    return preferred if preferred in languages() else ENGLISH


def act_words(act: str, *, office: str, language: str = ENGLISH) -> str:
    """Return one act, such as ``fill-in``, as the citizen reads it."""
    return wording_for(letter_language(language)).plain(f"act.{act}", office=office)


def statements_for(centre: str, office: str, language: str = ENGLISH, *, answers_for: str = "") -> tuple[str, ...]:
    """Return what is confirmed after the answers were read back, word for word.

    Args:
        centre: the place that helps.
        office: who receives the answers.
        language: a language tag.
        answers_for: the citizen, where somebody else says it in their place.
    """
    wording = wording_for(letter_language(language))
    is_true = wording.plain("statement.true_for", name=answers_for) if answers_for else wording.plain("statement.true")
    return is_true, wording.plain("statement.send", centre=centre, office=office)


def regulator_name(language: str = ENGLISH) -> str:
    """Return whom a citizen can complain to about their information, with the phone number."""
    return wording_for(letter_language(language)).plain("regulator.name")


def day_on_paper(day: date, language: str = ENGLISH) -> str:
    """Return a day in words and figures, as papers have it."""
    return wording_for(letter_language(language)).day(day)


def record_words(what: str, language: str = ENGLISH) -> str:
    """Return what a part of a person's record is called on paper, such as ``born``."""
    return wording_for(letter_language(language)).plain(f"held.{what}")
