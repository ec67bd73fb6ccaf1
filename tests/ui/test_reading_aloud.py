"""Questions read aloud: with a voice of the system, in the language that is read, and never an answer."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asked_questions import REF, session_of
from caseworker.forms import SetAnswer
from ui.interview.read_aloud import words_to_read
from ui.media.aloud import Aloud

LONG_MS = 40_000


@pytest.fixture
def aloud(qapp: QApplication) -> Iterator[Aloud]:
    """A reader with the engine that Qt has for tests; it speaks English, Norwegian and Finnish, and is not heard."""
    made = Aloud("mock")
    yield made
    made.stop()


def with_voices(qtbot: QtBot, aloud: Aloud) -> Aloud:
    with qtbot.waitSignal(aloud.changed, timeout=LONG_MS):
        aloud.look_for_voices()
    return aloud


def test_the_question_and_its_choices_are_read_and_never_the_answer() -> None:
    session = session_of(
        "select1", choices={"a": ("Very well", "Da iawn"), "b": ("Not so **well**", "Ddim cystal")}, value=""
    )
    session.apply(SetAnswer(REF, "a"))
    assert words_to_read(session.question(REF)) == "How are you?\nVery well.\nNot so well."
    typed = session_of("input")
    typed.apply(SetAnswer(REF, "very ill, thank you"))
    assert words_to_read(typed.question(REF)) == "How are you?"


def test_words_are_read_in_a_language_that_has_a_voice(qtbot: QtBot, aloud: Aloud) -> None:
    assert aloud.locale_for("en") == ""
    with_voices(qtbot, aloud)
    assert (aloud.locale_for("en"), aloud.locale_for("fi"), aloud.locale_for("cy")) == ("en_GB", "fi_FI", "")
    aloud.read("Sut wyt ti?", "cy")
    assert not aloud.is_reading
    aloud.read("How are you?", "en")
    assert aloud.is_reading
    qtbot.waitUntil(lambda: not aloud.is_reading, timeout=LONG_MS)


def test_reading_stops_at_once(qtbot: QtBot, aloud: Aloud) -> None:
    with_voices(qtbot, aloud)
    aloud.read("A long question. " * 500, "en")
    with qtbot.waitSignal(aloud.changed, timeout=LONG_MS):
        aloud.stop()
    assert not aloud.is_reading


def test_without_the_extra_there_is_no_voice(aloud: Aloud, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    aloud.look_for_voices()
    assert aloud.locale_for("en") == ""
