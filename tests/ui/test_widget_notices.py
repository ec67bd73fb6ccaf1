from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets import Busy, Button, ErrorSummary, Kind, Meter, NoticeBox, Sheet, Words, announce, core_text
from ui.wording import Notice, Tone


def seen(widget: QWidget) -> list[str]:
    return [words.text() for words in widget.findChildren(Words) if words.isVisible()]


def test_the_detail_of_a_notice_is_a_click_away(qtbot: QtBot) -> None:
    box = NoticeBox()
    qtbot.addWidget(box)
    assert box.isHidden()
    box.show_notice(Notice("It could not be sent.", "Nothing is lost.", "office.away"))
    assert seen(box) == ["It could not be sent.", "Nothing is lost."]
    box.findChildren(Button)[0].click()
    assert any("office.away" in words for words in seen(box))
    box.show_notice(Notice("Sent.", tone=Tone.DONE))
    assert seen(box) == ["Sent."]
    box.show_notice(None)
    assert box.isHidden()


@pytest.mark.parametrize("tone", Tone)
def test_tones_differ_by_more_than_colour(qtbot: QtBot, tone: Tone) -> None:
    box = NoticeBox()
    qtbot.addWidget(box)
    box.resize(400, 80)
    box.show_notice(Notice("Words.", tone=tone))
    image = box.grab().toImage().convertToFormat(box.grab().toImage().Format.Format_Mono)
    others = []
    for other in set(Tone) - {tone}:
        box.show_notice(Notice("Words.", tone=other))
        others.append(box.grab().toImage().convertToFormat(image.format()))
    assert image not in others


def test_a_problem_in_the_summary_leads_to_its_question(qtbot: QtBot) -> None:
    summary = ErrorSummary()
    qtbot.addWidget(summary)
    summary.show_problems("Two answers are missing", [("far", "How far can they walk?"), ("photo", "Add a photo.")])
    assert summary.isVisible()
    links = summary.findChildren(Button)
    assert [link.text() for link in links] == ["How far can they walk?", "Add a photo."]
    with qtbot.waitSignal(summary.chosen) as told:
        links[1].click()
    assert told.args == ["photo"]
    summary.show_problems("", [])
    assert summary.isHidden()


def test_busy_says_what_and_how_far_and_can_be_cancelled(qtbot: QtBot) -> None:
    busy = Busy("Reading the form …")
    qtbot.addWidget(busy)
    busy.show()
    busy.show_step("Checking the form …", 0.5)
    assert seen(busy) == ["Checking the form …"]
    with qtbot.waitSignal(busy.cancelled):
        busy.findChildren(Button)[0].click()


def test_what_cannot_be_cancelled_offers_no_cancel(qtbot: QtBot) -> None:
    busy = Busy("Opening the vault …", can_cancel=False)
    qtbot.addWidget(busy)
    assert busy.findChildren(Button) == []


def test_a_meter_fills_from_where_one_begins_to_read(qtbot: QtBot) -> None:
    meter = Meter()
    qtbot.addWidget(meter)
    meter.resize(200, 20)
    meter.set_fraction(0.5)
    meter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = meter.grab().toImage()
    left, right = image.pixelColor(50, 10), image.pixelColor(150, 10)
    meter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    turned = meter.grab().toImage()
    assert (turned.pixelColor(150, 10), turned.pixelColor(50, 10)) == (left, right)
    assert left != right


def test_escape_closes_a_sheet_and_enter_presses_its_first_button(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    for key, pressed in ((Qt.Key.Key_Escape, 0), (Qt.Key.Key_Return, 1)):
        sheet = Sheet(window, "Close the record?")
        sheet.column.addWidget(Words("Nothing of it stays on the screen."))
        told: list[str] = []
        close = Button("Close it", Kind.PRIMARY)
        close.clicked.connect(partial(told.append, "closed"))
        close.clicked.connect(sheet.accept)
        sheet.add_buttons(close, Button("Keep it open"))
        sheet.show()
        QTest.keyClick(sheet, key)
        assert len(told) == pressed
        assert sheet.isHidden()


def test_the_title_of_a_sheet_names_nobody(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheet = Sheet(window, "Erase the record of Joseph Okafor?")
    assert sheet.windowTitle() == "Caseworker"


def test_what_nobody_translated_is_shown_in_english(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    announce(window, core_text("Nothing is lost."))
    assert core_text("Nothing is lost.") == "Nothing is lost."


def test_a_sheet_darkens_the_window_behind_it_until_it_closes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    before = window.grab().toImage().pixelColor(5, 5).lightness()
    sheet = Sheet(window, "Leave now?")
    sheet.open()
    assert window.grab().toImage().pixelColor(5, 5).lightness() < before
    sheet.reject()
    assert window.grab().toImage().pixelColor(5, 5).lightness() == before


def test_a_sheet_that_goes_with_its_page_leaves_no_shade(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    page = QWidget(window)
    window.show()
    sheet = Sheet(page, "Stop it?")
    sheet.open()
    assert [child for child in window.children() if child is not page]
    page.deleteLater()
    qtbot.waitUntil(lambda: window.children() == [])
