"""Each kind of question is answered from the keyboard, shows what is stored, and says what it cannot read."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from asked_questions import REF, Ask, Asked, asked_of, asking, session_of
from caseworker.forms import SetAnswer
from ui.interview.questions.choice import ManyChoices, OneChoice, OneTile
from ui.interview.questions.dated import DateAnswer, MomentAnswer
from ui.interview.questions.geo import PointAnswer, PointsAnswer
from ui.interview.questions.long_list import OneOfMany, SeveralOfMany
from ui.interview.questions.number import NumberAnswer
from ui.interview.questions.plain import Acknowledgement, FixedAnswer, Note, Unsupported
from ui.interview.questions.ranged import RangeSlider, RangeTiles
from ui.interview.questions.rank import RankAnswer
from ui.interview.questions.text import TextAnswer
from ui.runner import QtRunner

FRUIT = {"a": ("Apples", "Afalau"), "b": ("Beans", "Ffa"), "c": ("Carrots", "Moron"), "none": ("None", "Dim")}
MANY = {f"t{number}": (f"Town {number}", f"Tref {number}") for number in range(40)}


@pytest.fixture
def lanes(qapp: QApplication) -> Iterator[QtRunner]:
    runner = QtRunner()
    yield runner
    runner.close()


@pytest.fixture
def ask(qtbot: QtBot, lanes: QtRunner) -> Ask:
    return asking(qtbot, lanes)


def typing(asked: Asked) -> QWidget:
    """Return what the keyboard types into."""
    focused = asked.window.focusWidget()
    assert focused is not None
    return focused


def enter(qtbot: QtBot, asked: Asked, text: str = "") -> None:
    qtbot.keyClicks(typing(asked), text)
    qtbot.keyClick(typing(asked), Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("control", "datatype", "attributes", "typed", "kept"),
    [
        ("input", "string", "", " Joseph Okafor ", "Joseph Okafor"),
        ("input", "string", 'appearance="numbers"', "00 123", "00 123"),
        ("secret", "string", "", "tell nobody", "tell nobody"),
        ("input", "barcode", "", "978014", "978014"),
        ("input", "int", "", "1,200", "1200"),
        ("input", "decimal", "", "£12.50", "12.5"),
        ("input", "date", "", "27 3 57", "1957-03-27"),
        ("input", "date", "", "today", "2026-11-25"),
        ("input", "date", 'appearance="month-year"', "march 1957", "1957-03-01"),
        ("input", "date", 'appearance="year"', "1957", "1957-01-01"),
        ("input", "time", "", "2.30pm", "14:30:00.000+00:00"),
        ("input", "geopoint", "", "54.9783, -1.6178", "54.9783 -1.6178 0.0 0.0"),
        ("range", "int", 'start="0" end="100" step="5"', "35", "35"),
        ("range", "decimal", 'start="0" end="10" step="0.5"', "2.5", "2.5"),
    ],
)
def test_an_answer_typed_and_entered_is_kept_in_the_spelling_of_the_form(
    qtbot: QtBot, ask: Ask, control: str, datatype: str, attributes: str, typed: str, kept: str
) -> None:
    asked = ask(control, datatype, attributes=attributes)
    enter(qtbot, asked, typed)
    assert (asked.value, asked.gone_on, len(asked.told)) == (kept, 1, 1)
    assert asked.widget.pending() is None


@pytest.mark.parametrize(
    ("control", "datatype", "attributes", "typed"),
    [
        ("input", "string", 'appearance="numbers"', "twelve"),
        ("input", "int", "", "twelve"),
        ("input", "int", "", "1.5"),
        ("input", "date", "", "someday"),
        ("input", "time", "", "teatime"),
        ("input", "dateTime", "", "today"),
        ("input", "geopoint", "", "by the church"),
        ("range", "int", 'start="0" end="100" step="5"', "33"),
    ],
)
def test_what_cannot_be_read_is_said_and_stays_to_be_mended(
    qtbot: QtBot, ask: Ask, control: str, datatype: str, attributes: str, typed: str
) -> None:
    asked = ask(control, datatype, attributes=attributes)
    field = typing(asked)
    assert isinstance(field, QLineEdit)
    enter(qtbot, asked, typed)
    sentence = asked.widget.fault()
    assert sentence
    assert sentence in field.accessibleDescription()
    asked.show()
    assert asked.widget.fault() == sentence


@pytest.mark.parametrize(
    ("control", "datatype", "attributes", "stored"),
    [
        ("input", "string", "", "Joseph Okafor"),
        ("input", "string", 'appearance="multiline"', "One\nTwo"),
        ("input", "int", 'appearance="thousands-sep"', "1200"),
        ("input", "decimal", "", "12.5"),
        ("input", "date", "", "1957-03-27"),
        ("input", "time", "", "14:30:00.000+00:00"),
        ("input", "dateTime", "", "2026-03-27T14:30:00.000+00:00"),
        ("input", "geopoint", "", "54.9783 -1.6178 20.0 8.5"),
        ("input", "geotrace", "", "54.9 -1.6 0.0 0.0; 54.8 -1.6 0.0 0.0"),
        ("input", "geoshape", "", "54.9 -1.6 0.0 0.0; 54.8 -1.6 0.0 0.0; 54.8 -1.5 0.0 0.0; 54.9 -1.6 0.0 0.0"),
        ("range", "int", 'start="0" end="100" step="5"', "35"),
        ("range", "int", 'start="1" end="5" step="1"', "4"),
    ],
)
def test_a_stored_answer_is_shown_and_not_told_again(
    qtbot: QtBot, ask: Ask, control: str, datatype: str, attributes: str, stored: str
) -> None:
    asked = ask(control, datatype, attributes=attributes, value=stored)
    assert asked.widget.pending() is None
    assert asked.widget.fault() == ""
    asked.speak("Cymraeg (cy)")
    qtbot.keyClick(asked.widget, Qt.Key.Key_Return)
    assert (asked.told, asked.value) == ([], stored)
    asked.session.apply(SetAnswer(REF, ""))
    asked.show()
    assert asked.widget.typed() == ""


def test_leaving_the_field_keeps_the_answer_and_moving_between_its_boxes_does_not(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("input", "date", value="2001-01-01")
    for text in ("27", "3", "1957"):
        field = typing(asked)
        assert isinstance(field, QLineEdit)
        field.selectAll()
        qtbot.keyClicks(field, text)
        assert asked.told == []
        qtbot.keyClick(typing(asked), Qt.Key.Key_Tab)
    assert asked.value == "1957-03-27"


def test_a_date_typed_at_a_go_takes_the_place_of_the_one_before(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("input", "date", value="1990-02-01")
    typing(asked).selectAll()
    enter(qtbot, asked, "27 3 57")
    assert asked.value == "1957-03-27"


def test_a_date_is_said_in_words_beside_its_boxes(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("input", "date", value="1957-03-27")
    assert isinstance(asked.widget, DateAnswer)
    assert asked.widget.boxes.in_words() == "Wednesday 27 March 1957"


def test_what_is_typed_outlives_a_change_of_language(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("input")
    qtbot.keyClicks(typing(asked), "Half an ans")
    asked.speak("Cymraeg (cy)")
    assert isinstance(asked.widget, TextAnswer)
    assert asked.widget.pending() == "Half an ans"
    assert typing(asked).accessibleName() == "Sut wyt ti?"


def test_a_longer_text_takes_enter_as_a_new_line_and_is_kept_when_typing_rests(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("input", attributes='appearance="multiline"')
    enter(qtbot, asked, "One")
    qtbot.keyClicks(typing(asked), "Two")
    qtbot.waitUntil(lambda: asked.value == "One\nTwo")
    assert asked.gone_on == 0
    qtbot.keyClick(typing(asked), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.gone_on == 1


def test_a_text_that_is_kept_while_typing_keeps_its_caret_and_last_space(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("input", attributes='appearance="multiline"', value="end")
    assert isinstance(asked.widget, TextAnswer)
    qtbot.keyClick(typing(asked), Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(typing(asked), " My ")
    asked.widget.tell_typed()
    qtbot.keyClicks(typing(asked), "very ")
    assert asked.widget.field.text() == " My very end"


def test_a_moment_takes_a_date_and_a_time(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("input", "dateTime")
    assert isinstance(asked.widget, MomentAnswer)
    qtbot.keyClicks(typing(asked), "1/7/2026")
    qtbot.keyClicks(asked.widget.clock.input, "2pm")
    qtbot.keyClick(asked.widget.clock.input, Qt.Key.Key_Return)
    assert asked.value == "2026-07-01T14:00:00.000+01:00"


def test_a_line_and_its_accuracy_are_typed_too(qtbot: QtBot, ask: Ask) -> None:
    point = ask("input", "geopoint")
    assert isinstance(point.widget, PointAnswer)
    qtbot.keyClicks(point.widget.place.input, "54.9 -1.6")
    qtbot.keyClicks(point.widget.accuracy.input, "10 m")
    qtbot.keyClick(point.widget.accuracy.input, Qt.Key.Key_Return)
    assert point.value == "54.9 -1.6 0.0 10.0"
    line = ask("input", "geotrace")
    assert isinstance(line.widget, PointsAnswer)
    enter(qtbot, line, "54.9, -1.6")
    qtbot.keyClicks(typing(line), "here")
    line.widget.tell_typed()
    assert line.widget.fault().startswith("Line 2:")


def test_a_counter_has_buttons_for_one_more_and_one_less(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("input", "int", attributes='appearance="counter"', value="2")
    assert isinstance(asked.widget, NumberAnswer)
    less, more = asked.widget.findChildren(QAbstractButton)
    more.click()
    more.click()
    less.click()
    assert (asked.value, asked.told) == ("3", ["3", "4", "3"])


@pytest.mark.parametrize("appearance", ["", "likert", "columns-2", "no-buttons"])
def test_a_digit_chooses_one_and_enter_goes_on(qtbot: QtBot, ask: Ask, appearance: str) -> None:
    asked = ask("select1", attributes=f'appearance="{appearance}"', choices=FRUIT)
    assert isinstance(asked.widget, OneTile if appearance else OneChoice)
    qtbot.keyClick(typing(asked), Qt.Key.Key_2)
    assert (asked.value, asked.gone_on) == ("b", 0)
    qtbot.keyClick(typing(asked), Qt.Key.Key_Return)
    assert (asked.value, asked.gone_on, asked.told) == ("b", 1, ["b"])


def test_a_quick_question_goes_on_with_the_choice(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("select1", attributes='appearance="quick"', choices=FRUIT)
    qtbot.keyClick(typing(asked), Qt.Key.Key_3)
    assert (asked.value, asked.gone_on) == ("c", 1)


def test_several_choices_keep_the_order_in_which_they_were_made(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("select", choices=FRUIT)
    assert isinstance(asked.widget, ManyChoices)
    for key in (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1):
        qtbot.keyClick(typing(asked), key)
    assert asked.value == "c b"


def test_choices_speak_another_language_and_stay_chosen(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("select", choices=FRUIT, value="c a")
    asked.speak("Cymraeg (cy)")
    shown = asked.widget.findChildren(QAbstractButton)
    names = [button.accessibleName() or button.text() for button in shown if button.isChecked()]
    assert names == ["Afalau", "Moron"]
    assert asked.widget.pending() is None


def test_a_question_without_choices_can_be_passed(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("select1", choices={})
    qtbot.keyClick(asked.widget, Qt.Key.Key_Return)
    assert (asked.gone_on, asked.told) == (1, [])


def test_a_few_letters_find_a_choice_in_a_long_list(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("select1", choices=MANY)
    widget = asked.widget
    assert isinstance(widget, OneOfMany)
    qtbot.waitUntil(lambda: widget.rows.rowCount() == 40)
    qtbot.keyClicks(typing(asked), "town 3")
    assert widget.rows.rowCount() == 13
    assert widget.fault() != ""
    qtbot.keyClick(typing(asked), Qt.Key.Key_Down)
    enter(qtbot, asked)
    assert (asked.value, asked.gone_on, widget.fault()) == ("t30", 0, "")
    enter(qtbot, asked)
    assert (asked.value, asked.gone_on) == ("t30", 1)
    asked.speak("Cymraeg (cy)")
    qtbot.waitUntil(lambda: str(widget.rows.index(0).data()) == "Tref 0")


def test_several_are_found_one_after_the_other_and_taken_back(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("select", choices=MANY)
    widget = asked.widget
    assert isinstance(widget, SeveralOfMany)
    qtbot.waitUntil(lambda: widget.rows.rowCount() == 40)
    enter(qtbot, asked, "town 39")
    enter(qtbot, asked, "town 12")
    assert asked.value == "t39 t12"
    next(button for button in widget.findChildren(QAbstractButton) if "39" in button.accessibleName()).click()
    assert asked.value == "t12"


def test_a_list_of_fifty_thousand_is_searched_as_one_of_fifty(qtbot: QtBot, lanes: QtRunner) -> None:
    towns = {f"t{number}": (f"Town {number}", f"Tref {number}") for number in range(50_000)}
    asked = asked_of(session_of("select1", choices=towns), qtbot, lanes)
    widget = asked.widget
    assert isinstance(widget, OneOfMany)
    qtbot.waitUntil(lambda: widget.rows.rowCount() == 200, timeout=20_000)
    enter(qtbot, asked, "49999")
    assert asked.value == "t49999"


def test_an_order_is_nothing_until_somebody_settles_it(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("odk:rank", "odk:rank", choices=FRUIT)
    assert isinstance(asked.widget, RankAnswer)
    assert (asked.widget.typed(), asked.widget.pending()) == ("", None)
    qtbot.keyClick(typing(asked), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert asked.value == "b a c none"
    qtbot.keyClick(typing(asked), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(typing(asked), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert asked.value == "b a c none"
    assert typing(asked).accessibleName() == "2 of 4: Apples"


def test_an_order_can_be_right_as_it_stands(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("odk:rank", "odk:rank", choices=FRUIT)
    assert isinstance(asked.widget, RankAnswer)
    asked.widget.right.setFocus()
    qtbot.keyClick(asked.widget.right, Qt.Key.Key_Return)
    assert (asked.value, asked.gone_on) == ("a b c none", 0)
    assert asked.widget.right.isHidden()


def test_a_digit_picks_the_number_on_a_scale_that_begins_at_nought(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("range", "int", attributes='start="0" end="10" step="1"')
    asked.widget.take_focus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_7)
    assert asked.value == "7"


def test_a_short_scale_is_chosen_by_digit_and_cleared(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("range", "int", attributes='start="1" end="5" step="1"')
    assert isinstance(asked.widget, RangeTiles)
    qtbot.keyClick(typing(asked), Qt.Key.Key_4)
    assert asked.value == "4"
    next(button for button in asked.widget.findChildren(QAbstractButton) if "Clear" in button.text()).click()
    assert asked.value == ""


def test_a_slider_answers_only_once_it_is_touched_and_never_by_the_wheel(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("range", "int", attributes='start="0" end="100" step="5"')
    widget = asked.widget
    assert isinstance(widget, RangeSlider)
    assert widget.pending() is None
    widget.slider.setFocus()
    at, turned = QPointF(widget.slider.rect().center()), QPoint(0, 240)
    wheel = QWheelEvent(
        at,
        at,
        QPoint(),
        turned,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget.slider, wheel)
    assert (widget.slider.value(), widget.pending()) == (0, None)
    qtbot.keyClick(widget.slider, Qt.Key.Key_Home)
    assert widget.pending() == "0"
    qtbot.keyClick(widget.slider, Qt.Key.Key_Right)
    qtbot.keyClick(widget.slider, Qt.Key.Key_Return)
    assert (asked.value, asked.gone_on) == ("5", 1)


def test_a_tick_is_ok_or_nothing(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("trigger")
    assert isinstance(asked.widget, Acknowledgement)
    qtbot.keyClick(typing(asked), Qt.Key.Key_Space)
    assert asked.value == "OK"
    qtbot.keyClick(typing(asked), Qt.Key.Key_Space)
    assert asked.value == ""


def test_what_is_only_to_be_read_takes_nothing(qtbot: QtBot, ask: Ask) -> None:
    note = ask("input", bind='readonly="true()"')
    fixed = ask("select1", bind='readonly="true()"', value="b", choices=FRUIT)
    phone = ask("upload", "binary", attributes='mediatype="osm/*"')
    assert isinstance(note.widget, Note)
    assert isinstance(phone.widget, Unsupported)
    assert isinstance(fixed.widget, FixedAnswer)
    assert fixed.widget.words.accessibleName() or "Beans" in fixed.widget.words.text()
    for asked in (note, fixed, phone):
        qtbot.keyClick(asked.widget, Qt.Key.Key_Return)
        assert (asked.told, asked.gone_on) == ([], 1)


def test_every_control_says_its_question_and_whether_it_needs_an_answer(qtbot: QtBot, ask: Ask) -> None:
    needed, free = ask("input", bind='required="true()"'), ask("input", "int")
    assert typing(needed).accessibleName() == "How are you?"
    assert "Needs an answer." in typing(needed).accessibleDescription()
    assert "You can leave this empty." in typing(free).accessibleDescription()


def test_what_is_hidden_is_shown_on_request(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("input", attributes='appearance="masked"', value="12345678")
    assert isinstance(asked.widget, TextAnswer)
    field = asked.widget.field.input
    assert isinstance(field, QLineEdit)
    assert field.displayText() != "12345678"
    asked.widget.findChildren(QAbstractButton)[0].click()
    assert field.displayText() == "12345678"


def test_a_slider_tells_its_number_when_the_mouse_lets_go(qtbot: QtBot, ask: Ask) -> None:
    asked = ask("range", "int", attributes='start="0" end="100" step="5"')
    assert isinstance(asked.widget, RangeSlider)
    slider = asked.widget.slider
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
    assert asked.value == "50"
