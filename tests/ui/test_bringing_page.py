from pytestqt.qtbot import QtBot

from caseworker.desk import note_what_is_here
from desk_scene import Scene
from page_visitor import Visitor
from ui.interview import InterviewPage, open_interview_page
from ui.navigation import InterviewPlace, PermissionPlace
from ui.permission import open_permission_page
from ui.permission.page import PermissionPage
from ui.widgets import Words

PATIENCE_MS = 20_000


def test_the_things_to_bring_are_ticked_before_the_questions_and_in_another_language_stay_so(
    scene: Scene, visitor: Visitor, qtbot: QtBot
) -> None:
    page = visitor.open(open_permission_page, PermissionPlace("blue_badge", scene.citizen.id), scene.desk)
    assert isinstance(page, PermissionPage)
    qtbot.waitUntil(lambda: len(page.told.ticks) > 1, timeout=PATIENCE_MS)
    assert page.told.here() is None, "nothing is ticked in advance"
    page.told.ticks[0].click()
    page.told.ticks[2].click()
    page._speak("Cymraeg (cy)")
    assert "Prawf" in page.told.ticks[0].text() or "Prawf" in page.told.ticks[0].accessibleName()
    assert page.told.here() == (0, 2)


def test_the_questions_say_what_is_still_to_bring(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    filling = scene.begin("blue_badge")
    by, store = scene.desk.adviser_id, scene.desk.store
    note_what_is_here(store, filling.draft.case_id, range(6), by=by, clock=scene.clock)
    page = visitor.open(open_interview_page, InterviewPlace(filling.draft.id), scene.desk)
    assert isinstance(page, InterviewPage)

    def said() -> set[str]:
        return {words.text() for words in page.side.findChildren(Words) if words.isVisible()}

    qtbot.waitUntil(lambda: "Still to bring" in said(), timeout=PATIENCE_MS)
    assert "Your old Blue Badge, if you have one" in said()
    assert "Your National Insurance number" not in said()
