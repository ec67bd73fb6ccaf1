from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.base import new_id
from caseworker.casework import Citizen
from caseworker.desk import DraftElsewhere, Filling, add_person, begin_draft, reopen_draft
from caseworker.forms import SetAnswer
from desk_scene import Scene
from ui.interview import InterviewPage, open_interview_page
from ui.interview.citizen_view import CitizenSheet
from ui.interview.screen import Stage
from ui.navigation import DeskPlace, InHand, InterviewPlace, Place
from ui.runner import QtRunner
from ui.shell.frame import Frame
from ui.shell.whose import is_same_person
from ui.visit import Visit
from ui.widgets import Heading, Page

LEFT = "/data/place/where_left"
BINS = "/data/missed/bins"


@pytest.fixture
def frame(scene: Scene, qtbot: QtBot) -> Iterator[Frame]:
    runner = QtRunner()

    def open_page(visit: Visit, place: Place) -> Page:
        if isinstance(place, InterviewPlace):
            return open_interview_page(visit, place)
        page = Page()
        page.column.addWidget(Heading(type(place).__name__))
        return page

    made = Frame(scene.desk, "Priya Shah", runner, open_page)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    made.end()
    runner.close()


def of_another(scene: Scene) -> Filling:
    ann = Citizen(new_id(), "Ann Whitfield")
    add_person(scene.desk.store, ann, by=scene.desk.adviser_id, clock=scene.desk.clock)
    case = scene.case(citizen=ann)
    scene.agree(case)
    desk = scene.desk
    return begin_draft(desk.store, case, desk.surroundings, by=desk.adviser_id, clock=desk.clock)


def asked(frame: Frame, qtbot: QtBot, filling: Filling) -> InterviewPage:
    frame.go(InterviewPlace(filling.draft.id))
    qtbot.waitUntil(lambda: isinstance(frame.page, InterviewPage) and frame.page._screen.stage is Stage.ASKING)
    assert isinstance(frame.page, InterviewPage)
    return frame.page


def kept(scene: Scene, filling: Filling) -> Filling:
    return reopen_draft(scene.desk.store, filling.draft.id, scene.desk.surroundings, clock=scene.desk.clock)


def test_one_person_is_parked_while_another_is_served_and_comes_back_to_the_very_question(
    frame: Frame, scene: Scene, qtbot: QtBot
) -> None:
    joseph, ann = scene.begin(), of_another(scene)
    page = asked(frame, qtbot, joseph)
    page._presenter.go_to(LEFT)
    with qtbot.waitActive(frame):
        frame.activateWindow()
    qtbot.keyClicks(QApplication.focusWidget(), "By the gate")
    QGuiApplication.clipboard().setText("By the gate")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not isinstance(frame.page, InterviewPage))
    qtbot.waitUntil(lambda: kept(scene, joseph).session.value(LEFT) == "By the gate")
    other = asked(frame, qtbot, ann)
    assert frame.in_hand is not None
    assert frame.in_hand.name == "Ann Whitfield"
    assert QGuiApplication.clipboard().text() == ""
    assert other.step.blocks[0].question.ref == BINS
    frame.back()
    assert not isinstance(frame.page, InterviewPage)
    again = asked(frame, qtbot, joseph)
    assert again._screen.step is not None
    assert again._screen.step.key == LEFT
    assert again._screen.step.questions[0].value == "By the gate"


def test_the_citizens_view_goes_with_the_page_of_the_one_who_is_parked(
    frame: Frame, scene: Scene, qtbot: QtBot
) -> None:
    page = asked(frame, qtbot, scene.begin())
    page.turn_to_citizen()
    assert [one for one in QApplication.allWidgets() if isinstance(one, CitizenSheet) and one.isVisible()]
    frame.go(DeskPlace())
    assert not [one for one in QApplication.allWidgets() if isinstance(one, CitizenSheet) and one.isVisible()]


def test_two_people_without_a_record_are_never_taken_for_one(scene: Scene) -> None:
    first, second = scene.begin(), scene.begin()
    begun = InHand("", None, "Missed bin", first)
    assert is_same_person(InHand("", None, "Missed bin"), begun)
    assert is_same_person(begun, InHand("", None, "Missed bin", first))
    assert not is_same_person(begun, InHand("", None, "Missed bin", second))
    assert not is_same_person(begun, InHand("", None, "Missed bin"))


def test_a_second_window_on_the_same_draft_is_told_in_words_and_loses_nothing(
    frame: Frame, scene: Scene, qtbot: QtBot
) -> None:
    filling = scene.begin()
    page = asked(frame, qtbot, filling)
    elsewhere = kept(scene, filling)
    elsewhere.apply(SetAnswer(BINS, "food"))
    page._presenter.answer(BINS, "recycling")
    qtbot.waitUntil(lambda: page._screen.notice is not None)
    assert page._screen.notice is not None
    assert page._screen.notice.code == DraftElsewhere.code
    page.mend.button.click()
    qtbot.waitUntil(lambda: page._screen.notice is None and page._screen.stage is Stage.ASKING)
    assert page._presenter.opened.filling.session.value(BINS) == "food"
