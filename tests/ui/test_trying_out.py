from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from caseworker.desk import asked_questions, begin_tryout, carry_on, check_tryout, counts, fill_from, reopen_draft
from desk_scene import Scene
from sample_answers import SAMPLES, answers_of
from ui.interview import InterviewPage
from ui.navigation import ServicePlace, TriedPlace
from ui.services.one.page import ServicePage
from ui.shell.session import Session
from ui.trying import TriedPage
from ui.widgets import Words

PATIENCE_MS = 20_000


def said(where: QWidget) -> str:
    return "\n".join(words.text() for words in where.findChildren(Words) if words.isVisible())


def acts(scene: Scene) -> list[str]:
    with scene.desk.store.reading() as tx:
        return [entry.act for entry in tx.ledger.entries()]


def test_a_try_touches_nothing_of_the_desk(scene: Scene) -> None:
    before, files = acts(scene), sorted(scene.desk.vault.folder.rglob("*"))
    tryout = begin_tryout(scene.desk, "missed_bin")
    filling = reopen_draft(tryout.desk.store, tryout.draft_id, tryout.desk.surroundings, clock=tryout.desk.clock)
    fill_from(filling, answers_of("missed_bin"), files_from=SAMPLES)
    check = check_tryout(filling, "Northfield Council")
    assert check.problems == ()
    assert check.size > 0
    assert acts(scene) == before
    assert carry_on(scene.desk.store, scene.clock) == ()
    assert counts(scene.desk.store, scene.clock).waiting == 0
    assert sorted(scene.desk.vault.folder.rglob("*")) == files
    tryout.desk.close()


def test_a_try_says_what_would_keep_it_from_being_taken(scene: Scene) -> None:
    tryout = begin_tryout(scene.desk, "missed_bin")
    filling = reopen_draft(tryout.desk.store, tryout.draft_id, tryout.desk.surroundings, clock=tryout.desk.clock)
    missing = {problem.ref for problem in check_tryout(filling, "Northfield Council").problems}
    assert missing
    assert missing <= {one.ref for one in asked_questions(filling.session) if one.required}
    tryout.desk.close()


def begin_to_try(session: Session, qtbot: QtBot) -> InterviewPage:
    frame = session.frame
    frame.go(ServicePlace("missed_bin"))
    page = frame.page
    assert isinstance(page, ServicePage)
    qtbot.waitUntil(page.try_it.isVisible, timeout=PATIENCE_MS)
    page.try_it.click()
    qtbot.waitUntil(lambda: isinstance(frame.page, InterviewPage), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: frame.in_hand is not None, timeout=PATIENCE_MS)
    assert isinstance(frame.page, InterviewPage)
    return frame.page


def test_a_service_is_tried_on_the_same_pages_and_the_bar_says_so(session: Session, scene: Scene, qtbot: QtBot) -> None:
    before = acts(scene)
    frame = session.frame
    page = begin_to_try(session, qtbot)
    assert "Trying: nothing is kept or sent" in said(frame)
    qtbot.waitUntil(lambda: "This is a try: nothing is kept." in said(page), timeout=PATIENCE_MS)
    assert "saved on this computer as it is given" not in said(page)
    in_hand = frame.in_hand
    assert in_hand is not None
    assert in_hand.filling is not None
    assert in_hand.person_id is None
    fill_from(in_hand.filling, answers_of("missed_bin"), files_from=SAMPLES)
    page._presenter.finish()
    qtbot.waitUntil(lambda: isinstance(frame.page, TriedPage), timeout=PATIENCE_MS)
    tried = frame.page
    assert isinstance(tried, TriedPage)
    qtbot.waitUntil(lambda: "It could be sent like this" in said(tried), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "14 Moor Lane" in said(tried), timeout=PATIENCE_MS)
    tried.end.click()
    qtbot.waitUntil(lambda: isinstance(frame.page, ServicePage), timeout=PATIENCE_MS)
    assert frame.in_hand is None
    assert acts(scene) == before
    assert carry_on(scene.desk.store, scene.clock) == ()


def test_finishing_in_the_middle_of_a_try_leaves_nothing(session: Session, scene: Scene, qtbot: QtBot) -> None:
    page = begin_to_try(session, qtbot)
    frame = session.frame
    in_hand = frame.in_hand
    assert in_hand is not None
    assert in_hand.filling is not None
    draft_id = in_hand.filling.draft.id
    qtbot.keyClick(page, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: frame.in_hand is None, timeout=PATIENCE_MS)
    frame.go(TriedPlace(draft_id))
    tried = frame.page
    assert isinstance(tried, TriedPage)
    assert "This try is over." in said(tried)
    qtbot.waitUntil(lambda: session.runner.is_idle, timeout=PATIENCE_MS)


def test_the_last_place_that_is_kept_is_never_a_try(session: Session, scene: Scene, qtbot: QtBot) -> None:
    begin_to_try(session, qtbot)
    qtbot.waitUntil(lambda: session.runner.is_idle, timeout=PATIENCE_MS)
    with scene.desk.store.reading() as tx:
        facts = tx.last_places.of(scene.desk.adviser_id)
    assert facts.get("place") == "DeskPlace"
