from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Size, theme
from ui.widgets import Button, Card, Columns, Fact, FactRows, Flow, Heading, Page, Rule, Sheet, Tick, Words
from ui.widgets.typeset import Paragraph, reads_from_right, side_by_side

LONG = "The council gives a badge automatically to people who can walk less than fifty metres."


def test_lines_of_type_are_as_far_apart_as_the_house_wants() -> None:
    paragraph = Paragraph("one\ntwo\nthree", theme().font(Size.BODY))
    paragraph.set_one_line()
    assert paragraph.height == 3 * round(17 * 1.45)


def test_a_tall_script_gets_the_room_it_needs() -> None:
    tight = QFont(theme().font(Size.BODY))
    plain, tall = Paragraph("Urdu", tight, leading=1.0), Paragraph("اردو", tight, leading=1.0)
    for paragraph in (plain, tall):
        paragraph.set_one_line()
    assert tall.height > plain.height


@pytest.mark.parametrize(
    ("text", "from_right"),
    [
        ("Offline.", False),
        ("العربية", True),
        ("… עברית abc", True),
        ("12 – Ann", False),
        ("123", False),
        ("", False),
        ("\u2068Ann\u2069 – عمر", True),
    ],
)
def test_the_first_strong_letter_gives_the_direction(text: str, from_right: bool) -> None:
    assert reads_from_right(text) is from_right


def test_texts_side_by_side_keep_their_own_order_in_the_order_of_the_window(qapp: QApplication) -> None:
    assert side_by_side("Born 1951", "", "14 Moor Lane") == "Born 1951 · 14 Moor Lane"
    assert side_by_side("عمر", "14 Moor Lane") == "\u200e\u2068عمر\u2069 · \u206814 Moor Lane\u2069"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert side_by_side("عمر", "مريم", by=" ") == "عمر مريم"
    latin = side_by_side("07700 900461", "14 Moor Lane")
    assert latin == "\u200f\u206807700 900461\u2069 · \u206814 Moor Lane\u2069"
    assert reads_from_right(latin)


def test_words_ask_for_the_height_of_their_lines(qtbot: QtBot) -> None:
    words = Words(LONG)
    qtbot.addWidget(words)
    line = words.heightForWidth(10_000)
    assert words.heightForWidth(200) >= 3 * line
    assert words.sizeHint().width() <= 641
    theme().choose("light", 2.0)
    assert words.heightForWidth(10_000) == round(34 * 1.45)


def test_words_begin_where_the_window_begins_to_read(qtbot: QtBot) -> None:
    words = Words("Offline.")
    qtbot.addWidget(words)
    words.resize(400, 30)
    words.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = words.grab().toImage()
    ground = image.pixelColor(0, 0)
    inked = [x for x in range(400) if any(image.pixelColor(x, y) != ground for y in range(30))]
    assert inked[0] > 300
    assert inked[-1] > 390


def test_one_part_can_be_bold(qtbot: QtBot) -> None:
    plain, strong = Words("Goes to the council"), Words("Goes to the council", strong="Goes to")
    for words in (plain, strong):
        qtbot.addWidget(words)
        words.resize(300, 30)
    assert strong.grab().toImage() != plain.grab().toImage()
    assert strong.text() == "Goes to the council"


def test_a_flow_begins_a_new_row_when_the_first_is_full(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    flow = Flow(pane, gap=10)
    for number in range(4):
        flow.addWidget(Button(f"Button {number}"))
    assert flow.heightForWidth(300) > flow.heightForWidth(900)
    pane.resize(300, 400)
    pane.show()
    tops = [flow.itemAt(number).geometry().top() for number in range(4)]
    assert tops[0] == tops[1] < tops[2]


def test_columns_break_when_they_lack_room_in_ems(qtbot: QtBot) -> None:
    left, middle, right = (Words(name) for name in ("left", "middle", "right"))
    columns = Columns((left, 1, 10), (middle, 2, 20), (right, 1, 15), gap=30)
    qtbot.addWidget(columns)
    columns.resize(900, 600)
    columns.show()
    assert left.y() == middle.y() == right.y()
    columns.resize(700, 600)
    assert left.y() == middle.y() < right.y()
    columns.resize(450, 600)
    assert left.y() < middle.y() < right.y()


def test_columns_break_earlier_for_larger_type_and_turn_for_another_direction(qtbot: QtBot) -> None:
    left, right = Words("left"), Words("right")
    columns = Columns((left, 1, 15), (right, 1, 15))
    qtbot.addWidget(columns)
    columns.resize(600, 300)
    columns.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    columns.show()
    assert left.x() > right.x()
    theme().choose("light", 2.0)
    columns.resize(601, 300)
    assert left.y() < right.y()


def test_facts_line_up_from_one_list_to_the_next(qtbot: QtBot) -> None:
    spots = []
    for value in ("Yes", LONG):
        facts = FactRows()
        qtbot.addWidget(facts)
        facts.show_facts([Fact("a", "Walks", value, action="Change")])
        facts.resize(700, 200)
        facts.show()
        spots.append([child.x() for child in facts.findChildren(Words)])
    assert spots[0] == spots[1]


def test_facts_put_the_value_under_its_name_in_a_narrow_place(qtbot: QtBot) -> None:
    facts = FactRows()
    qtbot.addWidget(facts)
    facts.show_facts([Fact("a", "How far before stopping", "Up to 20 metres", action="Change")])
    facts.resize(300, 200)
    facts.show()
    name, value = facts.findChildren(Words)
    assert name.y() < value.y()
    with qtbot.waitSignal(facts.action_clicked) as told:
        facts.findChildren(Button)[0].click()
    assert told.args == ["a"]


def test_a_page_keeps_to_the_top_and_scrolls_what_does_not_fit(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    parts = [Heading("Outbox"), *(Words(LONG) for _ in range(5)), Rule()]
    for part in parts:
        page.column.addWidget(part)
    page.resize(900, 800)
    page.show()
    assert all(lower.y() - upper.geometry().bottom() < 30 for upper, lower in pairwise(parts))
    page.resize(300, 200)
    assert page.verticalScrollBar().maximum() > 0
    assert page.widget().width() <= page.viewport().width()


def test_a_column_beside_an_icon_gives_its_words_all_the_room(qtbot: QtBot) -> None:
    card = Card("A card")
    qtbot.addWidget(card)
    words = Words(LONG)
    inner = QVBoxLayout()
    inner.addWidget(words)
    inner.addWidget(Button("Go on"))
    card.column.addLayout(inner)
    card.resize(600, 300)
    card.show()
    assert words.width() == 560


@pytest.mark.parametrize("tone", ["card", "why", "waiting", "received", "needs", "sending"])
def test_a_card_stands_on_the_ground_of_its_tone(qtbot: QtBot, tone: str) -> None:
    card = Card(tone=tone)
    qtbot.addWidget(card)
    card.resize(80, 80)
    fill = {"card": "panel", "why": "why"}.get(tone, f"{tone}_fill")
    assert QColor(card.grab().toImage().pixelColor(40, 40)) == theme().colour(fill)


def test_a_sheet_with_more_than_the_screen_has_room_for_scrolls_and_keeps_its_buttons_in_sight(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    sheet = Sheet(window, "Many")
    ticks = [Tick(f"Choice {number}") for number in range(80)]
    for tick in ticks:
        sheet.column.addWidget(tick)
    go_on = Button("Go on")
    sheet.add_buttons(go_on)
    sheet.show()
    room = sheet.screen().availableSize().height()
    qtbot.waitUntil(lambda: go_on.isVisible() and go_on.mapTo(sheet, go_on.rect().bottomLeft()).y() < sheet.height())
    assert sheet.height() <= room
    assert all(tick.height() >= tick.sizeHint().height() for tick in ticks)
    ticks[-1].setFocus()
    qtbot.waitUntil(lambda: ticks[-1].visibleRegion().boundingRect() == ticks[-1].rect())
