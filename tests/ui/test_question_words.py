"""What a form writes is shown as it means it, and every question of it finds its widget."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from asked_questions import NOW, REF, session_of
from caseworker.base import LONDON
from caseworker.desk import ReadForm
from caseworker.forms import Choice, Environment, FormSession, HeldMedia, Kind, QuestionState
from ui.interview.questions import MarkedWords, Surroundings, heading_and_rest, plain_words, question_widget, still_fits
from ui.interview.questions.appearances import columns_of, wants_other_app, words_of
from ui.interview.questions.choice import ChoiceAnswer, ManyChoices, OneChoice, OneTile
from ui.interview.questions.drawn import AnnotatedAnswer, DrawnAnswer, SignatureAnswer
from ui.interview.questions.file_area import Preview
from ui.interview.questions.in_words import answer_in_words
from ui.interview.questions.long_list import OneOfMany, SeveralOfMany
from ui.interview.questions.marked import marked_html, told
from ui.interview.questions.number import NumberAnswer
from ui.interview.questions.photo import PhotoAnswer
from ui.interview.questions.plain import Note, Unsupported
from ui.interview.questions.ranged import RangeSlider, RangeTiles
from ui.interview.questions.sound import SoundAnswer
from ui.interview.questions.table import widget_class
from ui.interview.questions.upload import FileAnswer
from ui.runner import QtRunner
from ui.widgets import Words

FRUIT = {"a": ("Apples", "Afalau"), "b": ("**Beans**\nGreen ones", "Ffa")}
MANY = {f"t{number}": (f"Town {number}", f"Tref {number}") for number in range(13)}


@pytest.fixture
def lanes(qapp: QApplication) -> Iterator[QtRunner]:
    runner = QtRunner()
    yield runner
    runner.close()


@pytest.mark.parametrize(
    ("written", "plain", "html"),
    [
        ("**Bold** and _it_", "Bold and it", "<p><b>Bold</b> and <i>it</i></p>"),
        ("__Bold__ *it*", "Bold it", "<p><b>Bold</b> <i>it</i></p>"),
        ("snake_case_name 2*3*4", "snake_case_name 2*3*4", "<p>snake_case_name 2*3*4</p>"),
        ("\\*not it\\*", "*not it*", "<p>*not it*</p>"),
        ("# Big", "Big", "<p><b>Big</b></p>"),
        ("- one\n- two", "• one\n• two", "<ul><li>one</li><li>two</li></ul>"),
        ("1. one\nend", "• one\nend", "<ol><li>one</li></ol><p>end</p>"),
        ("[here](https://a.example)", "here (https://a.example)", "<p>here (https://a.example)</p>"),
        ('<span style="color:red">Red</span> & <script>', "Red & <script>", "<p>Red &amp; &lt;script&gt;</p>"),
    ],
)
def test_the_marks_of_a_label_are_read(written: str, plain: str, html: str) -> None:
    assert plain_words(written) == plain
    assert marked_html(written) == html


@given(st.text())
def test_no_label_breaks_the_window_or_opens_anything(text: str) -> None:
    html = marked_html(text)
    for tag in ("<a", "<img", "<script", "<style", "<link"):
        assert tag not in html.lower()
    plain_words(text)
    heading_and_rest(text)


def test_a_long_label_has_a_heading_or_none() -> None:
    assert heading_and_rest("**What** for?\nOne\nTwo") == ("What for?", "One\nTwo")
    assert heading_and_rest("word " * 60)[0] == ""


@pytest.mark.parametrize(("written", "said"), [(None, ""), (" - ", ""), (" Look - twice ", "Look - twice")])
def test_the_dash_of_a_missing_translation_says_nothing(written: str | None, said: str) -> None:
    assert told(written) == said


def test_words_with_marks_say_their_plain_text(qtbot: QtBot) -> None:
    words = MarkedWords("**Bold**\n- one")
    qtbot.addWidget(words)
    assert words.accessibleName() == "Bold\n• one"
    words.set_text("")
    assert words.isHidden()


def test_the_words_of_an_appearance_stand_in_any_order() -> None:
    assert words_of("Quick  columns-2 search('a b', 'matches')") == {"quick", "columns-2", "search"}
    assert [columns_of(written) for written in ("", "columns", "quick columns-3", "compact-2", "columns-x")] == [
        0,
        -1,
        3,
        2,
        0,
    ]
    assert wants_other_app("ex:org.example.app(a='b')")
    assert not wants_other_app("extra")


def state_of(control: str, datatype: str = "string", **wanted: object) -> QuestionState:
    return session_of(control, datatype, **wanted).question(REF)  # type: ignore[arg-type]  # passed on as they are


@pytest.mark.parametrize(
    ("control", "datatype", "attributes", "choices", "widget"),
    [
        ("select1", "string", "", FRUIT, OneChoice),
        ("select1", "string", "", MANY, OneOfMany),
        ("select1", "string", 'appearance="minimal"', FRUIT, OneOfMany),
        ("select1", "string", 'appearance="list-nolabel"', FRUIT, OneTile),
        ("select1", "string", 'appearance="label"', FRUIT, Note),
        ("select1", "string", 'appearance="map"', FRUIT, OneChoice),
        ("select", "string", "", FRUIT, ManyChoices),
        ("select", "string", "", MANY, SeveralOfMany),
        ("range", "int", 'start="1" end="5" step="1"', {}, RangeTiles),
        ("range", "int", 'start="1" end="50" step="1"', {}, RangeSlider),
        ("range", "int", 'start="1" end="5" step="0"', {}, NumberAnswer),
        ("upload", "binary", 'mediatype="image/*"', {}, PhotoAnswer),
        ("upload", "binary", 'mediatype="image/*" appearance="signature"', {}, SignatureAnswer),
        ("upload", "binary", 'mediatype="image/*" appearance="draw"', {}, DrawnAnswer),
        ("upload", "binary", 'mediatype="image/*" appearance="annotate"', {}, AnnotatedAnswer),
        ("upload", "binary", 'mediatype="audio/*"', {}, SoundAnswer),
        ("upload", "binary", 'mediatype="application/*"', {}, FileAnswer),
        ("upload", "binary", 'mediatype="osm/*"', {}, Unsupported),
    ],
)
def test_each_question_finds_the_widget_that_suits_it(
    control: str, datatype: str, attributes: str, choices: dict[str, tuple[str, str]], widget: type
) -> None:
    assert widget_class(state_of(control, datatype, attributes=attributes, choices=choices)) is widget


def test_every_question_of_the_services_that_travel_along_has_its_widget(
    qtbot: QtBot, lanes: QtRunner, forms: tuple[ReadForm, ...]
) -> None:
    around = Surroundings(HeldMedia(), lanes, date(2026, 11, 25))
    kinds = set()
    for form in forms:
        session = FormSession.create(form.definition, Environment(now=lambda: NOW, zone=LONDON, properties={}))
        for item in session.walk(everything=True):
            if isinstance(item, QuestionState):
                widget = question_widget(item, around)
                qtbot.addWidget(widget)
                assert not isinstance(widget, Unsupported), item.ref
                assert still_fits(widget, item)
                assert (widget.pending(), widget.fault()) == (None, "")
                kinds.add(item.kind)
    assert {Kind.INPUT, Kind.SELECT_ONE, Kind.SELECT_MANY, Kind.UPLOAD, Kind.NOTE} <= kinds


def test_the_pictures_of_a_form_are_shown_and_its_sounds_named(qtbot: QtBot, lanes: QtRunner) -> None:
    written = BytesIO()
    Image.new("RGB", (60, 120), "red").save(written, "PNG")
    around = Surroundings(HeldMedia({"a.png": written.getvalue()}), lanes, date(2026, 11, 25))
    plain = state_of("select1", choices=FRUIT)
    first, *others = plain.choices
    state = replace(
        plain,
        media={"image": "jr://images/a.png", "audio": "jr://audio/read.mp3"},
        choices=(Choice(first.value, first.label, {"image": "jr://images/a.png"}), *others),
    )
    bare = question_widget(plain, around)
    qtbot.addWidget(bare)
    assert isinstance(bare, ChoiceAnswer)
    assert bare.list is not None
    plain_height = bare.list.sizeHint().height()
    widget = question_widget(state, around)
    qtbot.addWidget(widget)
    widget.show()
    preview = widget.findChild(Preview)
    assert isinstance(widget, ChoiceAnswer)
    assert preview is not None
    qtbot.waitUntil(preview.isVisible)
    qtbot.waitUntil(lambda: widget.list is not None and widget.list.sizeHint().height() > plain_height)
    assert preview.accessibleName() == "How are you?"
    said = [words.text() for words in widget.findChildren(Words)]
    assert any("read.mp3" in sentence for sentence in said)


@pytest.mark.parametrize(
    ("control", "datatype", "value", "choices", "words"),
    [
        ("select1", "string", "b", FRUIT, "Beans"),
        ("select", "string", "b a", FRUIT, "Beans, Apples"),
        ("input", "date", "1957-03-27", {}, "27 March 1957"),
        ("input", "dateTime", "2026-03-27T14:30:00.000+00:00", {}, "27 March 2026, 14:30"),
        ("input", "int", "1200", {}, "1,200"),
        ("input", "geopoint", "54.9 -1.6 0.0 0.0", {}, "54.9, -1.6"),
        ("input", "string", "as typed", {}, "as typed"),
    ],
)
def test_an_answer_is_told_in_words(
    control: str, datatype: str, value: str, choices: dict[str, tuple[str, str]], words: str
) -> None:
    assert answer_in_words(state_of(control, datatype, value=value, choices=choices)) == words


@pytest.mark.parametrize(
    ("control", "datatype", "attributes", "choices"),
    [
        ("input", "string", "", {}),
        ("input", "string", 'appearance="masked"', {}),
        ("input", "string", 'appearance="multiline"', {}),
        ("input", "int", 'appearance="counter"', {}),
        ("input", "date", "", {}),
        ("input", "time", "", {}),
        ("input", "dateTime", "", {}),
        ("input", "geopoint", "", {}),
        ("input", "geoshape", "", {}),
        ("select1", "string", "", FRUIT),
        ("select", "string", "", FRUIT),
        ("select", "string", 'appearance="columns"', FRUIT),
        ("select", "string", "", MANY),
        ("odk:rank", "odk:rank", "", FRUIT),
        ("range", "int", 'start="1" end="5" step="1"', {}),
        ("range", "int", 'start="1" end="50" step="1"', {}),
        ("trigger", "string", "", {}),
        ("upload", "binary", 'mediatype="image/*"', {}),
        ("upload", "binary", 'mediatype="image/*" appearance="signature"', {}),
    ],
)
def test_everything_the_keyboard_reaches_has_a_name_and_a_role(
    qtbot: QtBot, lanes: QtRunner, control: str, datatype: str, attributes: str, choices: dict[str, tuple[str, str]]
) -> None:
    state = state_of(control, datatype, attributes=attributes, choices=choices)
    widget = question_widget(state, Surroundings(HeldMedia(), lanes, date(2026, 11, 25)))
    qtbot.addWidget(widget)
    reached = [one for one in widget.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    named = [one for one in reached if one.focusProxy() is None and type(one) is not QWidget]
    assert named
    for one in named:
        told = QAccessible.queryAccessibleInterface(one)
        assert told.text(QAccessible.Text.Name), type(one)
        assert told.role() is not QAccessible.Role.NoRole, type(one)
