from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.desk import outbox_item, release_submission
from caseworker.outbox import State
from desk_scene import Scene
from page_visitor import Visitor
from ui.navigation import OutboxPlace, Place
from ui.outbox import OutboxPage, open_outbox_page
from ui.outbox.alarm import QtAlarm
from ui.outbox.presenter import Act, Filter
from ui.outbox.sending import Sending, Underway
from ui.outbox.sheets import ConfirmSheet, VerdictSheet
from ui.outbox.words import bytes_words
from ui.runner import QtRunner
from ui.visit import Visit
from ui.widgets import Button, Page, Words


@pytest.fixture
def sending(scene: Scene, qtbot: QtBot) -> Iterator[Sending]:
    runner = QtRunner()
    made = Sending(scene.desk, runner, QtAlarm())
    yield made
    closed: list[bool] = []
    made.close(lambda: closed.append(True))
    qtbot.waitUntil(lambda: closed == [True])
    runner.close()


@pytest.fixture
def open_outbox(scene: Scene, visitor: Visitor, sending: Sending) -> Callable[..., OutboxPage]:
    def opener(visit: Visit, place: Place) -> Page:
        assert isinstance(place, OutboxPlace)
        return open_outbox_page(visit, place, sending)

    def open_page(item_id: str = "") -> OutboxPage:
        page = visitor.open(opener, OutboxPlace(item_id), scene.desk)
        assert isinstance(page, OutboxPage)
        return page

    return open_page


def said(page: OutboxPage) -> str:
    return "\n".join(words.text() for words in page.findChildren(Words) if words.isVisible())


def test_an_empty_outbox_has_a_design_of_its_own(open_outbox: Callable[..., OutboxPage], qtbot: QtBot) -> None:
    page = open_outbox()
    qtbot.waitUntil(lambda: "Nothing here" in said(page))


def test_an_item_is_chosen_by_keys_and_tells_what_happened(
    scene: Scene, open_outbox: Callable[..., OutboxPage], qtbot: QtBot
) -> None:
    scene.queued()
    page = open_outbox()
    qtbot.waitUntil(lambda: page.list.rows.model().rowCount() == 1)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.list.rows)
    qtbot.keyClick(page.list.rows, Qt.Key.Key_Down)
    qtbot.keyClick(page.list.rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Put in the outbox by Priya" in said(page))
    assert "Saved on this computer, not sent yet" in said(page)


def test_a_long_history_is_shown_in_full_when_it_is_asked_for(
    scene: Scene, open_outbox: Callable[..., OutboxPage], qtbot: QtBot
) -> None:
    scene.office.close_form("missed_bin")
    item, desk = scene.queued(), scene.desk
    for _ in range(5):
        desk.courier().deliver_due()
        release_submission(desk.store, item.id, by=desk.adviser_id, clock=desk.clock)
    page = open_outbox(item.id)
    qtbot.waitUntil(lambda: "Put in the outbox by Priya" in said(page))
    assert said(page).count("The office would not take it") < 5
    next(button for button in page.detail.findChildren(Button) if "more tries" in button.text()).click()
    qtbot.waitUntil(lambda: said(page).count("The office would not take it") == 5)
    assert said(page).count("Put in the outbox by Priya") == 1


def test_send_now_brings_it_to_the_office_and_the_page_says_so(
    scene: Scene, open_outbox: Callable[..., OutboxPage], qtbot: QtBot
) -> None:
    item = scene.queued()
    page = open_outbox(item.id)
    page.send.click()
    qtbot.waitUntil(lambda: "Received by the office" in said(page))
    qtbot.waitUntil(page.send.isEnabled)


def test_names_stay_initials_until_somebody_looks(
    scene: Scene, open_outbox: Callable[..., OutboxPage], qtbot: QtBot
) -> None:
    scene.queued()
    page = open_outbox()
    qtbot.waitUntil(lambda: page.list.rows.model().rowCount() == 1)
    assert "Okafor" not in said(page)


def test_the_filter_lists_what_it_says(scene: Scene, open_outbox: Callable[..., OutboxPage], qtbot: QtBot) -> None:
    scene.queued()
    page = open_outbox()
    qtbot.waitUntil(lambda: page.list.rows.model().rowCount() == 1)
    page.filter_chosen.emit(Filter.RECEIVED)
    qtbot.waitUntil(lambda: page.list.rows.model().rowCount() == 0)


def test_stopping_an_item_asks_first(scene: Scene, open_outbox: Callable[..., OutboxPage], qtbot: QtBot) -> None:
    item = scene.queued()
    page = open_outbox(item.id)
    qtbot.waitUntil(lambda: Act.WITHDRAW in page.detail.acts)
    page.detail.acts[Act.WITHDRAW].click()
    page.findChild(ConfirmSheet).go_on.click()
    qtbot.waitUntil(lambda: outbox_item(scene.desk.store, item.id).line.state is State.WITHDRAWN)


def test_a_verdict_needs_evidence(scene: Scene, open_outbox: Callable[..., OutboxPage], qtbot: QtBot) -> None:
    scene.office.close_form("missed_bin")
    item = scene.queued()
    scene.desk.courier().deliver_due()
    page = open_outbox(item.id)
    qtbot.waitUntil(lambda: Act.TELL_VERDICT in page.detail.acts)
    page.detail.acts[Act.TELL_VERDICT].click()
    sheet = page.findChild(VerdictSheet)
    qtbot.waitUntil(lambda: sheet.isAncestorOf(QApplication.focusWidget()))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    sheet.keep.click()
    assert sheet.isVisible()
    sheet.evidence.set_text("Ms Lowe on the phone, 10:15")
    sheet.keep.click()
    qtbot.waitUntil(lambda: outbox_item(scene.desk.store, item.id).line.state is State.RECEIVED)
    qtbot.waitUntil(lambda: "The office told Priya that they have it" in said(page))


def test_pause_becomes_go_on(open_outbox: Callable[..., OutboxPage], sending: Sending) -> None:
    page = open_outbox()
    page.pause.click()
    assert page.pause.text() == "Go on sending"
    page.pause.click()
    assert page.pause.text() == "Pause"
    assert not sending.now.is_paused


def test_bytes_are_told_as_people_read_them() -> None:
    assert bytes_words(Underway("item", 1, 1_900_000, 3_000_000)) == "1.9 of 3.0 MB"
    assert bytes_words(Underway("item", 1, 900, 3_000_000)) == "900 bytes of 3.0 MB"
