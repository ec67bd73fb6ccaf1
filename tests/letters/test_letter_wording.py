import re
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

import caseworker.desk.handing_out
import caseworker.letters
from caseworker.casework import SIGNS_BY_LAW, Action
from caseworker.letters import LanguageNotWorded, PromisedWay, Way, languages, phone_number
from caseworker.letters.wording import Span, Wording, wording_for

ENGLISH = wording_for("en")
STATES = ("saved", "sent", "received", "handed")


def facts_in(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def ids_in_use() -> set[str]:
    """The sentences that the code asks for."""
    folder = Path(caseworker.letters.__file__).parent
    source = "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))
    source = re.sub(r"""late\(".*?"\)""", "", source)  # names of modules
    plain = set(re.findall(r"""["']([a-z]+\.[a-z_-]+)["']""", source))
    by_state = {f"{state}.{part}" for state in STATES for part in re.findall(r"\{state_id\}\.(\w+)", source)}
    by_state |= {f"{state}.{part}" for state in STATES for part in re.findall(r"_state_id\(\w+\)\}\.(\w+)", source)}
    cautions = {found for found in plain if found.startswith("letter.")}
    by_state |= {f"promised.{way}" for way in PromisedWay}
    record = Path(caseworker.desk.handing_out.__file__).read_text(encoding="utf-8")
    by_state |= {one for one in ENGLISH.sentences if one.startswith("held.") and f'"{one[5:]}"' in record}
    by_state |= {f"acting.{acts_as}" for acts_as in SIGNS_BY_LAW}
    return (plain | by_state | {f"handed.{way}" for way in Way} | {f"act.{action}" for action in Action}) - cautions


def test_every_sentence_asked_for_exists_and_every_sentence_is_asked_for() -> None:
    assert ids_in_use() == set(ENGLISH.sentences)


@pytest.mark.parametrize("language", languages())
def test_each_language_has_every_sentence_with_the_same_facts(language: str) -> None:
    theirs = wording_for(language).sentences
    assert set(theirs) == set(ENGLISH.sentences)
    differing = [key for key, text in theirs.items() if facts_in(text) != facts_in(ENGLISH.sentences[key])]
    assert differing == []


@pytest.mark.parametrize("language", languages())
def test_bold_marks_come_in_pairs(language: str) -> None:
    assert [key for key, text in wording_for(language).sentences.items() if text.count("*") % 2] == []


@pytest.mark.parametrize("language", languages())
def test_no_sentence_uses_the_words_of_the_trade(language: str) -> None:
    trade = r"\b(instance|endpoint|payload|parcel|vault|queue|submission|submit\w*|consent|sync\w*|server)\b"
    texts = wording_for(language).sentences
    assert [key for key, text in texts.items() if re.search(trade, text, re.IGNORECASE)] == []


def test_english_sentences_are_short() -> None:
    sentences = [one for text in ENGLISH.sentences.values() for one in re.split(r"(?<=[.?!:])\s", text)]
    assert [one for one in sentences if len(one.split()) > 27] == []


def test_a_fact_cannot_make_itself_bold_or_ask_for_another() -> None:
    wording = Wording("xx", {"format.locale": "en_GB", "greeting": "Hello *{name}* and {other}"})
    said = wording.say("greeting", name="A*B {other}", other="*C*")
    assert said == (Span("Hello "), Span("A*B {other}", is_bold=True), Span(" and *C*"))


def test_a_language_without_sentences_is_refused_in_words() -> None:
    with pytest.raises(LanguageNotWorded) as refused:
        wording_for("../en")
    assert "English" in refused.value.next_step


def test_days_are_told_in_words_and_figures() -> None:
    assert ENGLISH.day(date(2027, 3, 27)).replace("\u00a0", " ") == "27 March 2027"


@pytest.mark.parametrize(
    ("typed", "spaced"),
    [
        ("01632960100", "01632 960 100"),
        ("01632 960100", "01632 960 100"),
        ("+441632960100", "01632 960 100"),
        ("02079460123", "020 7946 0123"),
        ("07700900123", "07700 900 123"),
        ("08081570123", "0808 157 0123"),
        ("ask at the desk", "ask at the desk"),
        ("123", "123"),
    ],
)
def test_telephone_numbers_are_spaced_for_dialling(typed: str, spaced: str) -> None:
    assert phone_number(typed).replace("\u00a0", " ") == spaced
