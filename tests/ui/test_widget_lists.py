from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSizePolicy
from pytestqt.qtbot import QtBot

from ui.widgets import Button, ChipTone, Heading, ListBox, NoticeBox, Row, RowList, Words
from ui.wording import Notice

PEOPLE = [
    Row("1", "Joseph Okafor", "Blue Badge", "J. O.", "Waiting", ChipTone.WAITING, "clock", "Next in line"),
    Row("2", "Ann Whitfield", "Bus pass", "A. W.", "Needs you", ChipTone.NEEDS_YOU, "circle-alert", "10:31"),
    Row("3", "No record kept", "Missed bin", progress=0.8, action="Carry on"),
]


@pytest.fixture
def rows(qtbot: QtBot) -> RowList:
    made = RowList()
    qtbot.addWidget(made)
    made.show_rows(PEOPLE)
    made.resize(800, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def pixels(rows: RowList, number: int) -> bytes:
    box = rows.visualRect(rows.model().index(number, 0))
    words = rows.viewport().grab(QRect(box.x() + 8, box.y() + 8, 200, box.height() - 16)).toImage()
    return bytes(words.constBits())


def test_enter_opens_the_row_with_the_focus(qtbot: QtBot, rows: RowList) -> None:
    rows.choose("2")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(rows.opened) as told:
            QTest.keyClick(rows, key)
        assert told.args == ["2"]


def test_a_click_opens_a_row_once(qtbot: QtBot, rows: RowList) -> None:
    told: list[str] = []
    rows.opened.connect(told.append)
    box = rows.visualRect(rows.model().index(2, 0))
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert told == ["3"]


def test_moving_is_told_and_choosing_is_silent(qtbot: QtBot, rows: RowList) -> None:
    with qtbot.assertNotEmitted(rows.moved):
        rows.choose("1")
    with qtbot.waitSignal(rows.moved) as told:
        QTest.keyClick(rows, Qt.Key.Key_Down)
    assert told.args == ["2"] == [rows.current_key()]


def test_what_was_chosen_stays_chosen_when_the_rows_are_read_again(qtbot: QtBot, rows: RowList) -> None:
    rows.choose("2")
    with qtbot.assertNotEmitted(rows.moved):
        rows.show_rows(PEOPLE[::-1])
        rows.show_rows(PEOPLE[1:])
    assert rows.current_key() == "2"
    rows.show_rows(PEOPLE[:1])
    assert rows.current_key() == ""


def test_a_name_shows_only_while_its_row_is_pointed_at(qtbot: QtBot, rows: RowList) -> None:
    away, at = QPoint(5, rows.height() - 2), rows.visualRect(rows.model().index(1, 0)).center()
    hidden = pixels(rows, 1)
    QTest.mouseMove(rows.viewport(), at)
    qtbot.waitUntil(lambda: pixels(rows, 1) != hidden)
    QTest.mouseMove(rows.viewport(), away)
    qtbot.waitUntil(lambda: pixels(rows, 1) == hidden)


def test_a_name_shows_while_its_row_has_the_keyboard(qtbot: QtBot, rows: RowList) -> None:
    rows.choose("1")
    with_initials = [Row("1", "J. O.", "Blue Badge", "", *PEOPLE[0].__getstate__()[4:]), *PEOPLE[1:]]
    rows.setFocus()
    named = pixels(rows, 0)
    rows.show_rows(with_initials)
    assert pixels(rows, 0) != named


def test_columns_go_under_the_title_where_there_is_no_room_beside_it(rows: RowList) -> None:
    wide = rows.sizeHintForRow(0)
    rows.resize(300, 400)
    assert rows.sizeHintForRow(0) > wide
    rows.resize(800, 400)
    assert rows.sizeHintForRow(0) == wide


def test_heads_stand_over_the_rows_and_go_when_it_is_narrow(rows: RowList) -> None:
    rows.show_heads("Application", "State", "When")
    assert rows.viewport().y() > 30
    rows.resize(300, 400)
    assert rows.viewport().y() == 0


def test_a_short_list_shows_all_and_a_long_one_takes_the_room_there_is(rows: RowList) -> None:
    assert rows.minimumSizeHint().height() == 3 * rows.sizeHintForRow(0)
    rows.show_rows([Row(str(number), f"Person {number}") for number in range(20_000)])
    assert rows.minimumSizeHint().height() == 6 * rows.sizeHintForRow(0)
    assert rows.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Expanding


def seen(box: ListBox) -> list[str]:
    return [words.text() for words in box.findChildren(Words) if words.isVisible()]


def test_a_list_has_four_designs_and_shows_one_at_a_time(qtbot: QtBot) -> None:
    box = ListBox("Nobody yet", "People you help are listed here.", "New person")
    qtbot.addWidget(box)
    box.show()
    box.show_loading("Reading …")
    assert seen(box) == ["Reading …"]
    box.show_rows([])
    assert seen(box) == ["Nobody yet", "People you help are listed here."]
    assert isinstance(box.findChildren(Heading)[0], Heading)
    box.show_error(Notice("The records could not be read.", "Try again."))
    assert seen(box) == ["The records could not be read.", "Try again."]
    box.show_rows(PEOPLE, more="12 more.")
    assert seen(box) == ["12 more."]
    assert box.rows.isVisible()
    assert not any(notice.isVisible() for notice in box.findChildren(NoticeBox))


def test_an_empty_list_and_a_failed_one_offer_what_to_do(qtbot: QtBot) -> None:
    box = ListBox("Nobody yet", "", "New person")
    qtbot.addWidget(box)
    box.show()
    box.show_rows([])
    with qtbot.waitSignal(box.empty_clicked):
        next(button for button in box.findChildren(Button) if button.isVisible()).click()
    box.show_error(Notice("No."))
    with qtbot.waitSignal(box.retry_clicked):
        next(button for button in box.findChildren(Button) if button.isVisible()).click()


def test_a_short_list_stands_at_the_top_of_a_tall_place_and_a_long_one_fills_it(qtbot: QtBot) -> None:
    box = ListBox("Nobody yet", "", "")
    qtbot.addWidget(box)
    box.resize(600, 900)
    box.show()
    box.show_rows(PEOPLE, more="12 more.")
    assert box.rows.mapTo(box, QPoint(0, 0)).y() == 0
    assert box.rows.height() == 3 * box.rows.sizeHintForRow(0)
    box.show_rows([Row(str(number), f"Person {number}") for number in range(100)])
    qtbot.waitUntil(lambda: box.rows.height() > 850)


def test_a_list_finds_its_columns_at_every_width_however_low_it_is(qtbot: QtBot) -> None:
    rows = RowList()
    qtbot.addWidget(rows)
    rows.show_heads("Application", "State", "When")
    rows.show_rows(PEOPLE)
    rows.show()
    for width in range(300, 900):
        rows.resize(width, 100)
    assert rows.viewport().width() == 899


def test_rows_are_as_high_as_what_they_show_when_a_column_grows(qtbot: QtBot, rows: RowList) -> None:
    rows.resize(700, 400)
    rows.choose("2")
    low = rows.visualRect(rows.model().index(0, 0)).height()
    wide = [replace(row, chip="Waiting for somebody at the office") for row in PEOPLE]
    rows.show_rows(wide)
    qtbot.waitUntil(lambda: rows.visualRect(rows.model().index(0, 0)).height() > low)
