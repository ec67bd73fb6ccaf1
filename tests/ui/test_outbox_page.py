from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.desk import ReadForm, outbox_item, release_submission
from caseworker.outbox import State
from desk_scene import Scene, changed
from page_visitor import Visitor
from ui.navigation import InterviewPlace, OutboxPlace, Place
from ui.outbox import OutboxPage, open_outbox_page
from ui.outbox.alarm import QtAlarm
from ui.outbox.presenter import Act, Filter
from ui.outbox.sending import Sending, Underway
from ui.outbox.sheets import ConfirmSheet, CorrectionSheet, VerdictSheet
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


EDITABLE = b'<submission xmlns:odk="http://www.opendatakit.org/xforms" odk:client-editable="true"/></model>'


@pytest.fixture
def editable(make_scene: Callable[[tuple[ReadForm, ...]], Scene], forms: tuple[ReadForm, ...]) -> Scene:
    """A desk whose office takes changes to a report of a missed bin after it was sent."""
    return make_scene(
        tuple(changed(one, (b"</model>", EDITABLE)) for one in forms if one.definition.form_id == "missed_bin")
    )


def test_what_was_sent_is_corrected_where_the_office_takes_changes(
    editable: Scene, visitor: Visitor, qtbot: QtBot
) -> None:
    item = editable.queued()
    editable.desk.courier().deliver_due()
    runner = QtRunner()
    sending = Sending(editable.desk, runner, QtAlarm())
    page = visitor.open(
        lambda visit, _: open_outbox_page(visit, OutboxPlace(item.id), sending), OutboxPlace(item.id), editable.desk
    )
    assert isinstance(page, OutboxPage)
    qtbot.waitUntil(lambda: Act.CORRECT in page.detail.acts)
    page.detail.acts[Act.CORRECT].click()
    page.findChild(CorrectionSheet).go_on.click()
    qtbot.waitUntil(lambda: bool(visitor.window.went_to))
    assert visitor.window.in_hand is not None
    filling = visitor.window.in_hand.filling
    assert filling is not None
    assert visitor.window.went_to == [InterviewPlace(filling.draft.id)]
    assert filling.session.value("/data/answer/reply") == "text"
    runner.close()


def test_correcting_is_not_offered_where_the_office_takes_no_changes(
    scene: Scene, open_outbox: Callable[..., OutboxPage], qtbot: QtBot
) -> None:
    item = scene.queued()
    page = open_outbox(item.id)
    qtbot.waitUntil(lambda: Act.WITHDRAW in page.detail.acts)
    assert Act.CORRECT not in page.detail.acts


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
