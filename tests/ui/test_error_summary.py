"""What keeps a form from being read back leads to its very field, in both layouts and from reading back."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.forms import SetAnswer
from desk_scene import Scene
from page_visitor import Visitor
from ui.interview import InterviewPage, open_interview_page
from ui.interview.screen import Stage
from ui.navigation import InHand, InterviewPlace, Place, ReadBackPlace
from ui.read_back import ReadBackPage, open_read_back_page
from ui.theme.look import Look
from ui.visit import Visit
from ui.widgets import Button, Page

STREET = "/data/place/bin_address/line_1"
HELP = "/data/place/help_with_bins"


def asked(visitor: Visitor, scene: Scene, qtbot: QtBot, place: InterviewPlace, *, is_express: bool) -> InterviewPage:
    def opened(visit: Visit, place: Place) -> Page:
        assert isinstance(place, InterviewPlace)
        return open_interview_page(visit, place)

    page = visitor.open(opened, place, scene.desk)
    assert isinstance(page, InterviewPage)
    qtbot.waitUntil(lambda: page._screen.stage is Stage.ASKING)
    if is_express:
        page.lay_out_otherwise()
        qtbot.waitUntil(lambda: page._screen.whole_sections)
    return page


def has_keyboard(page: InterviewPage, ref: str) -> bool:
    focus = QApplication.focusWidget()
    block = next((one for one in page.step.blocks if one.question.ref == ref), None)
    return block is not None and focus is not None and block.widget.isAncestorOf(focus)


@pytest.mark.parametrize("is_express", [False, True])
def test_each_line_leads_to_its_field(scene: Scene, visitor: Visitor, qtbot: QtBot, *, is_express: bool) -> None:
    filling = scene.filled()
    for ref in (STREET, HELP):
        filling.apply(SetAnswer(ref, ""))
    page = asked(visitor, scene, qtbot, InterviewPlace(filling.draft.id), is_express=is_express)
    page._presenter.finish()
    qtbot.waitUntil(lambda: page._screen.unfinished is not None)
    assert page._screen.unfinished is not None
    missing = [one.ref for one in page._screen.unfinished.problems]
    assert missing == [STREET, HELP]
    view = page.step._unfinished
    assert view is not None
    assert view.summary.isAncestorOf(QApplication.focusWidget())
    view.summary.findChildren(Button)[1].click()
    qtbot.waitUntil(lambda: has_keyboard(page, HELP))


def test_a_missing_answer_is_reached_from_reading_back_in_a_section_a_page(
    scene: Scene, visitor: Visitor, qtbot: QtBot, tmp_path: Path
) -> None:
    filling = scene.filled()
    filling.apply(SetAnswer(HELP, ""))
    visitor.window.in_hand = InHand("Joseph Okafor", scene.citizen.id, "Missed bin", filling)
    page = visitor.open(open_read_back_page, ReadBackPlace(filling.draft.id), scene.desk)
    assert isinstance(page, ReadBackPage)
    qtbot.waitUntil(page.problems.isVisible)
    page.problems.findChildren(Button)[0].click()
    visitor.went_to(InterviewPlace(filling.draft.id, HELP))
    look = Look(tmp_path)
    look.lay_out(whole_sections=True)
    again = visitor.open(
        lambda visit, place: open_interview_page(visit, place, look), InterviewPlace(filling.draft.id, HELP), scene.desk
    )
    assert isinstance(again, InterviewPage)
    qtbot.waitUntil(lambda: has_keyboard(again, HELP))
    assert len(again.step.blocks) > 1
