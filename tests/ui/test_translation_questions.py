"""Each kind of question in the window’s language: as it is asked, answered, wrongly answered, its buttons pressed."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from asked_questions import asking
from marked_texts import escaped, shown
from ui.runner import QtRunner

pytestmark = [pytest.mark.prove, pytest.mark.usefixtures("marked")]

FRUIT = {"a": ("Apples", "Afalau"), "b": ("Beans", "Ffa"), "c": ("Carrots", "Moron")}
MANY = {f"t{number}": (f"Town {number}", f"Tref {number}") for number in range(40)}
OF_THE_FORM = {"How are you?", "Continue", "Town", "Apples", "Beans", "Carrots", "Joseph", "One", "OK"}
PHOTO = 'mediatype="image/*"'
POINT = "54.9783 -1.6178 20.0 8.5"

Question = tuple[str, str, str, dict[str, tuple[str, str]], str]
"""Control, type, attributes, choices, an answer."""

KINDS: list[Question] = [
    ("input", "string", "", {}, "Joseph"),
    ("input", "string", 'appearance="numbers"', {}, "12"),
    ("input", "string", 'appearance="multiline"', {}, "One"),
    ("input", "string", 'appearance="masked"', {}, "12345678"),
    ("secret", "string", "", {}, "12345678"),
    ("input", "barcode", "", {}, "978014"),
    ("input", "int", 'appearance="thousands-sep"', {}, "1200"),
    ("input", "int", 'appearance="counter"', {}, "2"),
    ("input", "decimal", "", {}, "12.5"),
    ("input", "date", "", {}, "1957-03-27"),
    ("input", "date", 'appearance="month-year"', {}, "1957-03-01"),
    ("input", "date", 'appearance="year"', {}, "1957-01-01"),
    ("input", "time", "", {}, "14:30:00.000+00:00"),
    ("input", "dateTime", "", {}, "2026-03-27T14:30:00.000+00:00"),
    ("input", "geopoint", "", {}, POINT),
    ("input", "geotrace", "", {}, f"{POINT}; {POINT}"),
    ("input", "geoshape", "", {}, f"{POINT}; {POINT}; {POINT}; {POINT}"),
    ("select1", "string", "", FRUIT, "a"),
    ("select1", "string", 'appearance="quick"', FRUIT, "a"),
    ("select1", "string", 'appearance="likert"', FRUIT, "a"),
    ("select1", "string", 'appearance="minimal"', MANY, "t3"),
    ("select1", "string", "", MANY, "t3"),
    ("select1", "string", "", {}, ""),
    ("select", "string", "", FRUIT, "a c"),
    ("select", "string", "", MANY, "t1 t2"),
    ("odk:rank", "odk:rank", "", FRUIT, "c b a"),
    ("range", "int", 'start="0" end="100" step="5"', {}, "35"),
    ("range", "int", 'start="1" end="5" step="1"', {}, "4"),
    ("trigger", "string", "", {}, "OK"),
    ("upload", "binary", PHOTO, {}, "q.jpg"),
    ("upload", "binary", f'{PHOTO} appearance="signature"', {}, "q.png"),
    ("upload", "binary", f'{PHOTO} appearance="draw"', {}, "q.png"),
    ("upload", "binary", f'{PHOTO} appearance="annotate"', {}, "q.png"),
    ("upload", "binary", 'mediatype="application/*"', {}, "q.pdf"),
    ("upload", "binary", 'mediatype="audio/*"', {}, "q.mp3"),
    ("upload", "binary", 'mediatype="video/*"', {}, "q.mp4"),
    ("upload", "binary", 'mediatype="osm/*"', {}, ""),
]


@pytest.fixture
def lanes(qtbot: QtBot) -> Iterator[QtRunner]:
    runner = QtRunner()
    yield runner
    runner.close()


@pytest.mark.parametrize("bind", ["", 'required="true()"', 'readonly="true()"'], ids=["free", "needed", "fixed"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: " ".join(kind[:3]))
def test_a_question_is_translated_but_for_the_words_of_its_form(
    kind: Question, bind: str, facts: frozenset[str], lanes: QtRunner, qtbot: QtBot
) -> None:
    control, datatype, attributes, choices, stored = kind
    ask, read = asking(qtbot, lanes), set()
    for value in ("", stored):
        asked = ask(control, datatype, attributes=attributes, choices=choices, value=value, bind=bind)
        qtbot.waitUntil(lambda: lanes.is_idle)
        read |= {*shown(asked.window)}
    for typed in ("someday", "99999", "54.9, -1.6"):
        for line in asked.widget.findChildren(QLineEdit):
            line.setText(typed)
            line.textEdited.emit(typed)
        for lines in asked.widget.findChildren(QPlainTextEdit):
            lines.setPlainText(typed)
        asked.widget.go_on.emit()
        read |= {*shown(asked.window), asked.widget.fault()}
    for button in asked.widget.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled():
            button.click()
            qtbot.waitUntil(lambda: lanes.is_idle)
            read |= {*shown(asked.window)}
    asked.window.hide()  # as a window is left: the keyboard leaves the question before it goes
    assert escaped(read, facts | OF_THE_FORM) == {}
