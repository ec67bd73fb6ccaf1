"""A form is asked a section a page for trained staff, and one question a page, at any time and in the same place."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asking import Asking
from caseworker.forms import FormSession
from desk_scene import Scene
from page_visitor import Visitor
from sample_answers import answers_of
from ui.interview import InterviewPage, open_interview_page
from ui.interview.express import MOST_TOGETHER, in_whole_sections
from ui.interview.outline import StepKind, read_outline
from ui.interview.screen import Stage
from ui.navigation import InterviewPlace, Place, ReadBackPlace
from ui.theme.look import Look
from ui.visit import Visit
from ui.widgets import Page

SERVICES = ["blue_badge", "missed_bin", "council_tax_reduction"]
ADDRESS = "/data/place/bin_address"


@pytest.mark.parametrize("service", SERVICES)
def test_the_same_questions_are_asked_in_the_same_order_on_fewer_pages(scene: Scene, service: str) -> None:
    session: FormSession = scene.filled(service).session
    guided = read_outline(session)
    express = in_whole_sections(guided)
    asked = [
        [ref for step in one.steps if step.kind is not StepKind.ROWS for ref in step.refs] for one in (guided, express)
    ]
    assert asked[0] == asked[1]
    assert len(express.steps) < len(guided.steps) / 2
    assert max(len(step.refs) for step in express.steps) <= MOST_TOGETHER
    lists = [[step for step in one.steps if step.kind is StepKind.ROWS] for one in (guided, express)]
    assert lists[0] == lists[1]


@pytest.mark.parametrize("service", SERVICES)
def test_a_page_belongs_to_one_section_and_to_one_row(scene: Scene, service: str) -> None:
    guided = read_outline(scene.filled(service).session)
    homes = {
        ref: (step.section, [one.node.ref for one in step.around if one.is_row])
        for step in guided.steps
        for ref in step.refs
    }
    for page in in_whole_sections(guided).steps:
        assert len({str(homes[ref]) for ref in page.refs}) == 1


def test_a_form_is_filled_a_section_at_a_time(scene: Scene) -> None:
    asking = Asking(scene, scene.begin("missed_bin"))
    asking.presenter.lay_out(whole_sections=True, at="")
    passed = asking.answer_all(answers_of("missed_bin"))
    assert asking.window.went_to == [ReadBackPlace(asking.filling.draft.id)]
    assert len(passed) < 8


def test_what_is_missing_is_said_at_every_question_of_the_page(scene: Scene) -> None:
    asking = Asking(scene, scene.begin("missed_bin"))
    asking.presenter.lay_out(whole_sections=True, at="")
    asking.go_on()
    assert asking.step.is_tried
    assert sum(question.problem is not None for question in asking.step.questions) > 1


def test_the_place_stays_when_the_layout_changes(scene: Scene) -> None:
    asking = Asking(scene, scene.begin("missed_bin"))
    asking.presenter.go_to("/data/missed/put_out")
    asking.presenter.lay_out(whole_sections=True, at="/data/missed/put_out")
    assert asking.screen.whole_sections
    assert asking.step.wanted == "/data/missed/put_out"
    assert len(asking.step.questions) > 1
    asking.presenter.lay_out(whole_sections=False, at="/data/missed/put_out")
    assert asking.step.key == "/data/missed/put_out"


def test_a_group_is_named_over_its_questions(scene: Scene) -> None:
    asking = Asking(scene, scene.begin("missed_bin"))
    guided = read_outline(asking.filling.session)
    number = guided.index_of(ADDRESS)
    assert number is not None
    title = asking.filling.session.states.text(
        guided.steps[number].around[-1].label, guided.steps[number].around[-1].node
    )
    asking.presenter.lay_out(whole_sections=True, at=f"{ADDRESS}/line_1")
    assert asking.step.heads[f"{ADDRESS}/line_1"] == title


def test_one_key_changes_the_layout_for_good_and_keeps_the_keyboard_where_it_was(
    scene: Scene, visitor: Visitor, qtbot: QtBot, tmp_path: Path
) -> None:
    look, filling = Look(tmp_path), scene.begin("missed_bin")

    def opener(visit: Visit, place: Place) -> Page:
        assert isinstance(place, InterviewPlace)
        return open_interview_page(visit, place, look)

    page = visitor.open(opener, InterviewPlace(filling.draft.id), scene.desk)
    assert isinstance(page, InterviewPage)
    qtbot.waitUntil(lambda: page._screen.stage is Stage.ASKING)
    page._presenter.go_to("/data/missed/put_out")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert len(page.step.blocks) > 1
    assert page.step.asked_ref == "/data/missed/put_out"
    assert Look(tmp_path).whole_sections
    page.sections.layout_switch.click()
    assert [block.question.ref for block in page.step.blocks] == ["/data/missed/put_out"]
    assert not Look(tmp_path).whole_sections


def test_why_it_is_asked_follows_the_keyboard(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    filling = scene.begin("blue_badge")
    page = visitor.open(open_interview_page, InterviewPlace(filling.draft.id), scene.desk)
    assert isinstance(page, InterviewPage)
    qtbot.waitUntil(lambda: page._screen.stage is Stage.ASKING)
    page._presenter.lay_out(whole_sections=True, at="")
    page.step.blocks[0].widget.take_focus()
    before = page.side._told
    page.step.blocks[-1].widget.take_focus()
    assert page.side._told is not None
    assert page.side._told != before
