from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.casework import Given
from caseworker.desk import ReadForm, outbox_list
from caseworker.forms import ChangeLanguage
from desk_scene import Scene, changed
from page_visitor import Visitor
from ui.navigation import InterviewPlace, ReadBackPlace, SavedPlace
from ui.read_back import ReadBackPage, open_read_back_page
from ui.read_back.file_sheet import FileSheet
from ui.widgets import Button, Words


def opened(visitor: Visitor, scene: Scene, draft_id: str, qtbot: QtBot) -> ReadBackPage:
    page = visitor.open(open_read_back_page, ReadBackPlace(draft_id), scene.desk)
    assert isinstance(page, ReadBackPage)
    with qtbot.waitSignal(page.answers.shown):
        pass
    return page


def said(page: ReadBackPage) -> str:
    return "\n".join(words.text() for words in page.findChildren(Words))


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def test_the_whole_reading_back_is_done_with_keys_alone(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = opened(visitor, scene, scene.filled().draft.id, qtbot)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.says.ticks[0])
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_3)
    assert page.yes.witness.isVisible()
    page.yes.witness.setFocus()
    qtbot.keyClicks(page.yes.witness.input, "Mary Hill")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(visitor.window.went_to))
    (line,) = outbox_list(scene.desk.store)
    assert visitor.window.went_to == [SavedPlace(line.id)]


def test_nothing_is_ticked_or_chosen_in_advance(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = opened(visitor, scene, scene.filled().draft.id, qtbot)
    given = page.given()
    assert given.statements == (False, False)
    assert given.said.given is None


def test_it_is_said_before_the_yes_that_only_the_office_can_read_the_answers(
    make_scene: Callable[[tuple[ReadForm, ...]], Scene], forms: tuple[ReadForm, ...], visitor: Visitor, qtbot: QtBot
) -> None:
    [form] = [form for form in forms if form.definition.form_id == "missed_bin"]
    scene = make_scene((changed(form, (b"</model>", b'<submission base64RsaPublicKey="MIIB"/></model>')),))
    page = opened(visitor, scene, scene.filled().draft.id, qtbot)
    assert "From then on only" in said(page)


def test_enter_without_the_yes_says_what_lacks_and_leads_there(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = opened(visitor, scene, scene.filled().draft.id, qtbot)
    page.says.ticks[0].setChecked(True)
    page.says.ticks[1].setChecked(True)
    page.says.ticks[1].setFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Choose how they say yes." in said(page))
    assert page.yes.ways.isAncestorOf(QApplication.focusWidget())
    assert visitor.window.went_to == []


def test_a_signature_on_the_screen_goes_with_the_yes(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = opened(visitor, scene, scene.filled().draft.id, qtbot)
    for tick in page.says.ticks:
        tick.setChecked(True)
    page.yes.ways.setFocus()
    press(Qt.Key.Key_1)
    page.put.click()
    qtbot.waitUntil(lambda: "The signature is still missing." in said(page))
    pad = page.yes.pad
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    QTest.mouseMove(pad, QPoint(80, 60))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(80, 60))
    page.put.click()
    qtbot.waitUntil(lambda: bool(visitor.window.went_to))
    with scene.desk.store.reading() as tx:
        case_id = outbox_list(scene.desk.store)[0].case_id
        (authority,) = tx.agreements.authorities_of_case(case_id)
    assert authority.given is Given.SIGNED_ON_SCREEN


def test_a_missing_answer_stands_on_top_with_a_link_to_it(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    draft_id = scene.begin().draft.id
    page = opened(visitor, scene, draft_id, qtbot)
    qtbot.waitUntil(page.problems.isVisible)
    link = page.problems.findChildren(Button)[0]
    link.click()
    (place,) = visitor.window.went_to
    assert isinstance(place, InterviewPlace)
    assert (place.draft_id, bool(place.ref)) == (draft_id, True)


def test_change_leads_to_the_question(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = opened(visitor, scene, scene.filled().draft.id, qtbot)
    assert page.answers.first_change is not None
    page.answers.first_change.click()
    assert isinstance(visitor.window.went_to[-1], InterviewPlace)


def test_a_photo_is_looked_at_over_the_page(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = opened(visitor, scene, scene.filled("blue_badge").draft.id, qtbot)
    looks = [button for button in page.answers.findChildren(Button) if button.text().startswith("Look at")]
    for look in looks:
        look.click()
        qtbot.waitUntil(lambda: page.findChild(FileSheet) is not None)
        sheet = page.findChild(FileSheet)
        assert "cannot be shown" not in "".join(words.text() for words in sheet.findChildren(Words))
        sheet.accept()
        sheet.setParent(None)
        sheet.deleteLater()


def test_english_stands_beside_welsh(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    filling = scene.filled()
    filling.apply(ChangeLanguage(next(one for one in filling.session.languages if "(cy)" in one)))
    page = opened(visitor, scene, filling.draft.id, qtbot)
    sections = page.answers.findChildren(Words)
    assert any("Missed" in words.text() or "bin" in words.text() for words in sections)


def test_the_yes_stays_in_sight_while_the_answers_are_scrolled(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = opened(visitor, scene, scene.filled("blue_badge").draft.id, qtbot)
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    bar.setValue(bar.maximum() // 2)
    top = page.put.mapTo(page.viewport(), QPoint()).y()
    assert 0 < top < page.viewport().height()
