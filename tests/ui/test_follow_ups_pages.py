from collections.abc import Callable
from datetime import date, timedelta

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from caseworker.casework import CameOfIt, Citizen, FollowUpState, How, Promise
from caseworker.desk import change_person, follow_up, follow_ups, keep_promise, promise
from desk_scene import Scene
from page_visitor import Visitor
from ui.desk import open_desk_page
from ui.follow_ups import open_follow_ups_page, open_promise_page
from ui.follow_ups.detail import Act
from ui.follow_ups.page import FollowUpsPage
from ui.follow_ups.promising.page import PromisePage
from ui.follow_ups.sheets import DropSheet, KeptSheet, MoveSheet
from ui.navigation import DeskPlace, FollowUpsPlace, PersonPlace, PromisePlace, SavedPlace
from ui.people import open_person_page
from ui.saved import SavedPage, open_saved_page
from ui.widgets import Button, Page, Row, RowList, Sheet, Words

TODAY = date(2026, 11, 22)
CHRISTMAS, TUESDAY = date(2026, 12, 25), date(2026, 12, 29)


def promised(scene: Scene, what: str = "Call about the decision", days: int = 0, **whose: str) -> str:
    whose = whose or {"citizen_id": scene.citizen.id}
    made = Promise(what, How.CALL, TODAY + timedelta(days=days), **whose)
    return promise(scene.desk.store, made, by=scene.desk.adviser_id, clock=scene.clock).id


def said(page: Page) -> str:
    return "\n".join(words.text() for words in page.findChildren(Words) if words.isVisible())


def texts(rows: RowList, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[str]:
    return [str(rows.model().index(number, 0).data(role)) for number in range(rows.model().rowCount())]


def letter_on(page: SavedPage) -> str:
    letter = page._screen.shown.letter
    if letter is None:
        return ""
    with pypdfium2.PdfDocument(letter.letter.pdf) as document:
        said_there = " ".join(one.get_textpage().get_text_bounded() for one in document)
    return " ".join(said_there.replace("\u00a0", " ").split())


def sheet_of(kind: type[Sheet]) -> Sheet:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def state_of(scene: Scene, follow_up_id: str) -> FollowUpState:
    return follow_up(scene.desk.store, follow_up_id, scene.clock).follow_up.state


@pytest.fixture
def open_list(scene: Scene, visitor: Visitor, qtbot: QtBot) -> Callable[..., FollowUpsPage]:
    def open_page(follow_up_id: str = "") -> FollowUpsPage:
        page = visitor.open(open_follow_ups_page, FollowUpsPlace(follow_up_id), scene.desk)
        assert isinstance(page, FollowUpsPage)
        qtbot.waitUntil(lambda: page._screen.lines is not None)
        return page

    return open_page


@pytest.fixture
def open_promise(scene: Scene, visitor: Visitor, qtbot: QtBot) -> Callable[..., PromisePage]:
    def open_page(place: PromisePlace) -> PromisePage:
        page = visitor.open(open_promise_page, place, scene.desk)
        assert isinstance(page, PromisePage)
        qtbot.waitUntil(lambda: not page._screen.is_reading)
        return page

    return open_page


def test_an_empty_list_has_a_design_of_its_own(open_list: Callable[..., FollowUpsPage]) -> None:
    assert "Nothing is promised" in said(open_list())


def test_trouble_stands_where_the_list_would_and_can_be_tried_again(
    scene: Scene, open_list: Callable[..., FollowUpsPage], qtbot: QtBot
) -> None:
    page = open_list()
    scene.desk.store.close()
    page.changed.emit()
    qtbot.waitUntil(lambda: any(one.text() == "Try again" for one in page.findChildren(Button) if one.isVisible()))


def test_promises_stand_under_how_soon_they_are_due_and_keys_pass_over_the_heads(
    scene: Scene, open_list: Callable[..., FollowUpsPage], qtbot: QtBot
) -> None:
    promised(scene, "First", 0)
    promised(scene, "Second", 9)
    scene.clock.instant += timedelta(days=1)
    page = open_list()
    rows = page.list.rows
    assert texts(rows) == ["Overdue (1)", "Joseph Okafor", "Later (1)", "Joseph Okafor"]
    assert "First" in texts(rows, Qt.ItemDataRole.AccessibleTextRole)[1]
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().row() == 1
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().row() == 3
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    assert rows.currentIndex().row() in {1, 3}


def test_by_keys_one_is_kept_with_what_came_of_it_and_taken_back(
    scene: Scene, open_list: Callable[..., FollowUpsPage], qtbot: QtBot
) -> None:
    made = promised(scene)
    page = open_list()
    qtbot.keyClick(page.list.rows, Qt.Key.Key_Down)
    qtbot.keyClick(page.list.rows, Qt.Key.Key_Return)
    qtbot.waitUntil(page.detail.acts[Act.KEEP].hasFocus)
    qtbot.keyClick(page.detail.acts[Act.KEEP], Qt.Key.Key_Space)
    sheet = sheet_of(KeptSheet)
    assert isinstance(sheet, KeptSheet)
    sheet.go_on.click()
    assert "Choose what came of it." in [one.text() for one in sheet.findChildren(Words) if one.isVisible()]
    qtbot.keyClick(sheet.kinds.findChildren(QRadioButton)[0], Qt.Key.Key_Space)
    sheet.note.set_text("They know where it stands")
    sheet.go_on.click()
    qtbot.waitUntil(lambda: state_of(scene, made) is FollowUpState.KEPT)
    qtbot.waitUntil(page.undo.isVisible)
    qtbot.waitUntil(lambda: Act.REOPEN in page.detail.acts)
    assert page.list.isAncestorOf(page.window().focusWidget())
    page.undo.click()
    qtbot.waitUntil(lambda: state_of(scene, made) is FollowUpState.OPEN)


def test_what_was_just_done_is_taken_back_by_the_key_for_it(
    scene: Scene, open_list: Callable[..., FollowUpsPage], qtbot: QtBot
) -> None:
    made = promised(scene)
    page = open_list(made)
    qtbot.waitUntil(lambda: Act.KEEP in page.detail.acts)
    page.kept.emit(CameOfIt.TOLD, "")
    qtbot.waitUntil(page.undo.isVisible)
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: state_of(scene, made) is FollowUpState.OPEN)


def test_dropping_one_asks_why(scene: Scene, open_list: Callable[..., FollowUpsPage], qtbot: QtBot) -> None:
    made = promised(scene)
    page = open_list(made)
    qtbot.waitUntil(lambda: Act.DROP in page.detail.acts)
    page.detail.acts[Act.DROP].click()
    sheet = sheet_of(DropSheet)
    assert isinstance(sheet, DropSheet)
    sheet.go_on.click()
    assert sheet.isVisible()
    sheet.reason.set_text("They have heard already")
    sheet.go_on.click()
    qtbot.waitUntil(lambda: state_of(scene, made) is FollowUpState.DROPPED)
    qtbot.waitUntil(lambda: "They have heard already" in said(page))


def test_a_bank_holiday_is_told_before_one_is_moved_to_it(
    scene: Scene, open_list: Callable[..., FollowUpsPage], qtbot: QtBot
) -> None:
    made = promised(scene, days=3)
    page = open_list(made)
    qtbot.waitUntil(lambda: Act.MOVE in page.detail.acts)
    page.detail.acts[Act.MOVE].click()
    sheet = sheet_of(MoveSheet)
    assert isinstance(sheet, MoveSheet)
    sheet.day.show_day(CHRISTMAS)
    sheet.go_on.click()
    qtbot.waitUntil(sheet.day.off.isVisible)
    words = [one.text() for one in sheet.findChildren(Words) if one.isVisible()]
    assert "Friday 25 December is a bank holiday. The next working day is Tuesday 29 December." in words
    sheet.day.off.take.click()
    qtbot.waitUntil(lambda: sheet.day.is_known(TUESDAY))
    sheet.go_on.click()
    qtbot.waitUntil(lambda: follow_up(scene.desk.store, made, scene.clock).due_on == TUESDAY)


def test_safe_contact_stands_where_somebody_is_to_be_called(
    scene: Scene, open_list: Callable[..., FollowUpsPage], qtbot: QtBot
) -> None:
    known = Citizen(scene.citizen.id, "Joseph Okafor", phone="01632 960 222", safe_contact="after 2pm")
    change_person(scene.desk.store, known, by=scene.desk.adviser_id, clock=scene.clock)
    page = open_list(promised(scene))
    qtbot.waitUntil(lambda: "Safe contact: after 2pm" in said(page))
    assert "01632 960 222" in said(page)


def test_ten_thousand_promises_are_a_list_that_scrolls_by_itself(qtbot: QtBot) -> None:
    page = FollowUpsPage(TODAY)
    qtbot.addWidget(page)
    rows = page.list.rows
    many = [Row("head", "Later (10000)", is_head=True)]
    many += [
        Row(str(number), f"Person {number}", "Call", chip="Call them", when="Tue 29 Dec") for number in range(10_000)
    ]
    rows.show_rows(many)
    assert rows.fills_the_room
    assert rows.uniformItemSizes()
    assert rows.sizeHint().height() < 1000


def test_a_promise_is_made_by_keys_on_a_day_that_is_offered(
    scene: Scene, visitor: Visitor, open_promise: Callable[..., PromisePage], qtbot: QtBot
) -> None:
    case = scene.case()
    page = open_promise(PromisePlace(case_id=case.id))
    qtbot.waitUntil(page.fields.what.input.hasFocus)
    assert page.fields.what.text() == "Call about Missed bin (sample)"
    page.fields.day.chips.findChildren(type(page.fields.day.choice._group.buttons()[0]))[1].click()
    assert page.fields.day.typed() == date(2026, 11, 27)
    page.fields.at_time.set_text("after 2pm")
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: visitor.window.backs == 1)
    [line] = follow_ups(scene.desk.store, scene.clock)
    assert (line.what, line.due_on, line.follow_up.promise.at_time) == (
        "Call about Missed bin (sample)",
        date(2026, 11, 27),
        "after 2pm",
    )


def test_christmas_is_asked_about_and_may_be_kept(
    scene: Scene, visitor: Visitor, open_promise: Callable[..., PromisePage], qtbot: QtBot
) -> None:
    page = open_promise(PromisePlace(person_id=scene.citizen.id))
    page.fields.what.set_text("Call to wish a happy Christmas")
    for part, typed in {"day": "25", "month": "12", "year": "2026"}.items():
        page.fields.day.boxes.fields[part].input.setFocus()
        qtbot.keyClicks(page.fields.day.boxes.fields[part].input, typed)
    page.save.click()
    qtbot.waitUntil(page.fields.day.off.isVisible)
    page.fields.day.off.keep.click()
    page.save.click()
    qtbot.waitUntil(lambda: visitor.window.backs == 1)
    assert [line.due_on for line in follow_ups(scene.desk.store, scene.clock)] == [CHRISTMAS]


def test_what_is_missing_is_said_beside_its_field(
    scene: Scene, open_promise: Callable[..., PromisePage], qtbot: QtBot
) -> None:
    page = open_promise(PromisePlace(person_id=scene.citizen.id))
    page.save.click()
    qtbot.waitUntil(lambda: "Say in a few words what you promise." in said(page))
    assert "Choose a day, or type one." in said(page)
    assert page.fields.what.input.hasFocus()


def test_the_desk_tells_what_is_due_and_leads_there(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    made = promised(scene)
    page = visitor.open(open_desk_page, DeskPlace(), scene.desk)
    links: list[Button] = []

    def is_told() -> bool:
        links[:] = [one for one in page.findChildren(Button) if "Call about the decision" in one.text()]
        return bool(links)

    qtbot.waitUntil(is_told)
    assert links[0].text() == "J. O. – Call about the decision"
    links[0].click()
    visitor.went_to(FollowUpsPlace(made))


def test_a_record_shows_what_is_promised_and_what_came_of_it(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    kept = promised(scene, "Show how to ask")
    note = "Showed Joseph how to check progress by phone."
    keep_promise(scene.desk.store, kept, CameOfIt.SKILLS, note, seen=1, by=scene.desk.adviser_id, clock=scene.clock)
    made = promised(scene, days=2)
    page = visitor.open(open_person_page, PersonPlace(scene.citizen.id), scene.desk)
    rows = page._story._matters
    qtbot.waitUntil(lambda: rows.model().rowCount() == 2)
    first, second = texts(rows, Qt.ItemDataRole.AccessibleTextRole)
    assert first.startswith("Call about the decision, Promised for Tuesday 24 November., Promised")
    assert second.startswith(f"Follow-up kept, {note}, Skills")
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    visitor.went_to(FollowUpsPlace(made))
    page._story.promise.click()
    visitor.went_to(PromisePlace(person_id=scene.citizen.id))


def test_after_the_outbox_it_is_offered_to_look_again_and_told_once_it_is_promised(
    scene: Scene, visitor: Visitor, qtbot: QtBot
) -> None:
    item = scene.queued()
    with scene.desk.store.reading() as tx:
        case_id = tx.outbox.submission(item.id).case_id
    page = visitor.open(open_saved_page, SavedPlace(item.id), scene.desk)
    qtbot.waitUntil(lambda: page.promised.button.text() == "Promise to look again on Monday 30 November")
    page.promised.button.click()
    visitor.went_to(PromisePlace(case_id=case_id, why="office-answers"))
    qtbot.waitUntil(lambda: "Your missed bin report is saved" in letter_on(page), timeout=20_000)
    assert "We will call you" not in letter_on(page)
    promised(scene, days=2, case_id=case_id)
    page.changed.emit()
    qtbot.waitUntil(lambda: "Promised: Call them, Tuesday 24 November." in said(page), timeout=20_000)
    qtbot.waitUntil(lambda: "We will call you on Tuesday 24 November 2026." in letter_on(page), timeout=20_000)
    assert page.promised.button.text() == "New follow-up"
