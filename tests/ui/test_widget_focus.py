from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import theme
from ui.theme.ring import RING
from ui.widgets import Button, ChoiceList, Heading, Kind, Option, Page, Row, RowList, Sheet, TextField, Words
from ui.widgets.order import is_in_sight


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    made = Page()
    qtbot.addWidget(made)
    made.resize(700, 500)
    yield made
    made.close()


def show(qtbot: QtBot, page: Page, *parts: QWidget) -> None:
    for part in parts:
        page.column.addWidget(part)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def ring_on(page: QWidget) -> QRect | None:
    """Where the ring is drawn, by the yellow on the picture of the page."""
    image = page.grab().toImage()
    yellow = theme().colour("focus")
    spots = [
        QPoint(x, y)
        for y in range(0, image.height(), 2)
        for x in range(0, image.width(), 2)
        if image.pixelColor(x, y) == yellow
    ]
    if not spots:
        return None
    xs, ys = [spot.x() for spot in spots], [spot.y() for spot in spots]
    return QRect(QPoint(min(xs), min(ys)), QPoint(max(xs), max(ys)))


def surrounds(ring: QRect | None, widget: QWidget, page: QWidget) -> bool:
    if ring is None:
        return False
    box = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    return ring.contains(box) and box.adjusted(-RING, -RING, RING, RING).contains(ring)


def test_a_sheet_over_a_page_has_its_own_ring(qtbot: QtBot, page: Page) -> None:
    below = Button("Print letter")
    show(qtbot, page, below)
    below.setFocus()
    sheet = Sheet(page, "Save the letter as a PDF")
    go_on, leave = Button("Choose where", Kind.PRIMARY), Button("Do not save")
    sheet.add_buttons(go_on, leave)
    with qtbot.waitActive(sheet):
        sheet.open()
    qtbot.waitUntil(lambda: surrounds(ring_on(sheet), go_on, sheet))
    QTest.keyClick(go_on, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: surrounds(ring_on(sheet), leave, sheet))
    sheet.close()


def test_the_ring_surrounds_what_has_the_keyboard_and_follows_it(qtbot: QtBot, page: Page) -> None:
    first, second = Button("Continue", Kind.PRIMARY), Button("Back")
    show(qtbot, page, first, second)
    first.setFocus()
    assert surrounds(ring_on(page), first, page)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert surrounds(ring_on(page), second, page)


def test_the_ring_moves_and_goes_with_its_widget(qtbot: QtBot, page: Page) -> None:
    above, button = Button("Above"), Button("Continue")
    show(qtbot, page, above, button)
    button.setFocus()
    above.hide()
    QApplication.processEvents()
    assert surrounds(ring_on(page), button, page)
    button.clearFocus()
    assert ring_on(page) is None


def test_the_ring_surrounds_the_whole_field_of_many_lines(qtbot: QtBot, page: Page) -> None:
    notes = TextField("Notes", lines=3)
    show(qtbot, page, notes)
    notes.setFocus()
    ring = ring_on(page)
    assert ring is not None
    assert ring.width() > notes.input.width() + 10


def test_a_list_draws_the_ring_around_its_row(qtbot: QtBot, page: Page) -> None:
    rows = RowList()
    rows.show_rows([Row("1", "Joseph Okafor"), Row("2", "Ann Whitfield")])
    show(qtbot, page, rows)
    rows.setFocus()
    rows.choose("2")
    ring = ring_on(page)
    assert ring is not None
    top = rows.mapTo(page, QPoint(0, 0)).y() + rows.sizeHintForRow(0)
    assert ring.top() >= top
    assert ring.height() <= rows.sizeHintForRow(0)


def test_a_list_in_which_no_row_is_chosen_has_the_ring_around_all(qtbot: QtBot, page: Page) -> None:
    rows = RowList()
    show(qtbot, page, rows)
    rows.setFocus()
    rows.show_rows([Row(key=str(number), title=f"Person {number}") for number in range(3)])
    qtbot.waitUntil(lambda: ring_on(page) is not None)
    ring = ring_on(page)
    assert ring is not None
    assert ring.height() > rows.height() // 2
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert rows.current_key() == "0"
    moved = ring_on(page)
    assert moved is not None
    assert moved.height() <= rows.height() // 2


def test_what_gets_the_keyboard_is_scrolled_into_view(qtbot: QtBot, page: Page) -> None:
    buttons = [Button(f"Button {number}") for number in range(20)]
    show(qtbot, page, *buttons)
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Down)
    last = buttons[19]
    last.setFocus()
    qtbot.waitUntil(lambda: page.viewport().rect().contains(last.mapTo(page.viewport(), last.rect().center())))


def test_what_has_the_keyboard_stays_in_sight_when_the_page_grows(qtbot: QtBot, page: Page) -> None:
    photo, on = Button("A photo"), Button("Continue")
    show(qtbot, page, photo, on)
    photo.setFocus()
    QTest.keyClick(photo, Qt.Key.Key_Tab)
    assert on.hasFocus()
    photo.setMinimumHeight(page.height())
    qtbot.waitUntil(lambda: on.y() > page.viewport().height())
    qtbot.waitUntil(lambda: page.viewport().rect().contains(on.mapTo(page.viewport(), on.rect().bottomLeft())))


def test_a_page_opens_at_its_heading_and_the_first_key_leads_to_where_it_goes(qtbot: QtBot, page: Page) -> None:
    field = TextField("Name")
    page.first_focus = field
    show(qtbot, page, Heading("Ask them first"), *(Words(f"Read this, part {n}") for n in range(40)), field)
    page.focus_first()
    turned: list[bool] = []
    QTimer.singleShot(0, lambda: turned.append(True))
    qtbot.waitUntil(lambda: turned == [True])
    assert field.input.hasFocus()
    assert page.verticalScrollBar().value() == 0
    QTest.keyClick(field.input, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: is_in_sight(field.input, page))


def test_what_was_scrolled_away_stays_away_when_the_page_grows(qtbot: QtBot, page: Page) -> None:
    buttons = [Button(f"Button {number}") for number in range(30)]
    show(qtbot, page, *buttons)
    buttons[0].setFocus()
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.column.insertSpacing(0, 40)
    qtbot.waitUntil(lambda: buttons[0].y() >= 40)
    QApplication.sendPostedEvents()
    assert page.viewport().mapFromGlobal(buttons[0].mapToGlobal(buttons[0].rect().bottomLeft())).y() < 0


def test_the_ring_survives_the_page_it_was_on(qtbot: QtBot, page: Page) -> None:
    other = Page()
    button = Button("Here")
    other.column.addWidget(button)
    other.show()
    button.setFocus()
    other.deleteLater()
    QApplication.sendPostedEvents(None, 52)  # deferred deletes
    here = Button("There")
    show(qtbot, page, here)
    here.setFocus()
    assert surrounds(ring_on(page), here, page)


def test_tab_goes_in_the_order_of_reading_and_once_through_choices(qtbot: QtBot, page: Page) -> None:
    name, choices = TextField("Name"), ChoiceList([Option("a", "A"), Option("b", "B")])
    choices.choose(["b"])
    on = Button("Continue", Kind.PRIMARY)
    show(qtbot, page, name, choices, on)
    name.setFocus()
    order = []
    for _ in range(3):
        focus = QApplication.focusWidget()
        order.append(focus.accessibleName() or getattr(focus, "text", str)())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert order == ["Name", "B", "Continue"]


def test_a_page_begins_where_it_wants_to(qtbot: QtBot, page: Page) -> None:
    first, second = Button("One"), Button("Two")
    page.first_focus = second
    show(qtbot, page, first, second)
    page.focus_first()
    assert second.hasFocus()
