from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.base import new_id
from caseworker.casework import Address, Citizen
from caseworker.desk import Desk, Need, NeedKind, add_person, take_back_all
from desk_scene import Scene
from page_visitor import Visitor
from ui.desk import open_desk_page
from ui.desk.page import DeskPage
from ui.desk.presenter import DeskPresenter, DeskScreen
from ui.navigation import (
    ChooseServicePlace,
    DeskPlace,
    InHand,
    InterviewPlace,
    LettersPlace,
    NewPersonPlace,
    OutboxPlace,
    PermissionPlace,
    PersonPlace,
    SettingsPlace,
)
from ui.widgets import Button
from waiting_runner import WaitingRunner
from window_around import ScreenLog, WindowAround


class AtTheDesk:
    """The presenter of the desk, with all it touches."""

    def __init__(self, desk: Desk) -> None:
        self.runner, self.window, self.view = WaitingRunner(), WindowAround(), ScreenLog()
        self.presenter = DeskPresenter(self.window.visit(desk, self.runner), self.view)
        self.presenter.read_again()
        self.runner.settle()

    @property
    def screen(self) -> DeskScreen:
        assert isinstance(self.view.screen, DeskScreen)
        return self.view.screen


def test_the_first_morning_is_known_by_its_emptiness(make_desk: Callable[..., Desk]) -> None:
    at = AtTheDesk(make_desk())
    assert at.screen.overview is not None
    assert at.screen.overview.is_first_morning


def test_a_desk_with_somebody_on_record_is_past_its_first_morning(scene: Scene) -> None:
    at = AtTheDesk(scene.desk)
    assert at.screen.overview is not None
    assert not at.screen.overview.is_first_morning


def test_a_form_is_carried_on_with_its_citizen_in_hand(scene: Scene) -> None:
    draft = scene.begin("blue_badge").draft
    at = AtTheDesk(scene.desk)
    at.presenter.carry_on(draft.id)
    assert at.window.in_hand == InHand("Joseph Okafor", scene.citizen.id, "Blue Badge (sample)")
    assert at.window.went_to == [InterviewPlace(draft.id)]


def test_a_form_whose_permission_ended_leads_to_the_permission(scene: Scene) -> None:
    draft = scene.begin().draft
    take_back_all(scene.desk.store, draft.case_id, told="", by=scene.desk.adviser_id, clock=scene.clock)
    at = AtTheDesk(scene.desk)
    assert at.screen.overview is not None
    [need] = at.screen.overview.needs
    at.presenter.see_to(need)
    at.runner.settle()
    assert at.window.went_to == [PermissionPlace("missed_bin", scene.citizen.id, draft.case_id)]


def test_each_need_leads_where_it_is_seen_to(scene: Scene) -> None:
    at = AtTheDesk(scene.desk)
    for need in (
        Need(NeedKind.LETTERS_TO_PRINT, ""),
        Need(NeedKind.ACCOUNT, "", office_name="Northfield Council"),
        Need(NeedKind.SENT_BACK, "", item_id="i1"),
        Need(NeedKind.IN_DOUBT, "", item_id="i2"),
    ):
        at.presenter.see_to(need)
    assert at.window.went_to == [LettersPlace(), SettingsPlace("offices"), OutboxPlace("i1"), OutboxPlace("i2")]


def test_help_without_a_record_lets_go_of_whoever_was_in_hand(scene: Scene) -> None:
    at = AtTheDesk(scene.desk)
    at.window.take_in_hand(InHand("Joseph Okafor", scene.citizen.id))
    at.presenter.help_without_record()
    assert at.window.in_hand is None
    assert at.window.went_to == [ChooseServicePlace(None)]


def test_a_desk_that_cannot_be_read_says_so(scene: Scene) -> None:
    scene.desk.vault.close()
    folder = scene.desk.vault.folder
    folder.rename(folder.with_name("pulled out"))
    at = AtTheDesk(scene.desk)
    assert at.screen.problem is not None
    assert at.screen.overview is None


def test_somebody_is_found_and_opened_with_keys_alone(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = visitor.open(open_desk_page, DeskPlace(), scene.desk)
    assert isinstance(page, DeskPage)
    assert QApplication.focusWidget() is page.search
    qtbot.keyClicks(page.search, "jo okafer")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    visitor.went_to(PersonPlace(scene.citizen.id))


def test_people_appear_while_one_types_and_down_leads_to_them(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    other = Citizen(new_id(), "Josephine Okafor", address=Address(("2 Quay Street",), "NF1 4PL"))
    add_person(scene.desk.store, other, by=scene.desk.adviser_id, clock=scene.clock)
    page = visitor.open(open_desk_page, DeskPlace(), scene.desk)
    assert isinstance(page, DeskPage)
    qtbot.keyClicks(page.search, "okafor")
    qtbot.waitUntil(lambda: page.found.rows.model().rowCount() == 2)
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.found.rows
    qtbot.keyClick(page.found.rows, Qt.Key.Key_Down)
    qtbot.keyClick(page.found.rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(visitor.window.went_to))
    assert visitor.window.went_to[-1] in {PersonPlace(scene.citizen.id), PersonPlace(other.id)}


def test_enter_does_not_open_the_first_of_several(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    other = Citizen(new_id(), "Josephine Okafor", address=Address(("2 Quay Street",), "NF1 4PL"))
    add_person(scene.desk.store, other, by=scene.desk.adviser_id, clock=scene.clock)
    page = visitor.open(open_desk_page, DeskPlace(), scene.desk)
    assert isinstance(page, DeskPage)
    qtbot.keyClicks(page.search, "okafor")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.found.rows)
    assert visitor.window.went_to == []


def test_whoever_is_not_found_is_put_on_record_with_what_was_typed(
    scene: Scene, visitor: Visitor, qtbot: QtBot
) -> None:
    page = visitor.open(open_desk_page, DeskPlace(), scene.desk)
    assert isinstance(page, DeskPage)
    qtbot.keyClicks(page.search, "mary evans")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Button))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    visitor.went_to(NewPersonPlace("mary evans"))


def test_escape_empties_the_search_and_the_desk_comes_back(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = visitor.open(open_desk_page, DeskPlace(), scene.desk)
    assert isinstance(page, DeskPage)
    qtbot.keyClicks(page.search, "okafor")
    qtbot.waitUntil(page.found.isVisible)
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.found.isVisible())
    assert page.search.text() == ""


def test_what_changed_is_read_again(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = visitor.open(open_desk_page, DeskPlace(), scene.desk)
    assert isinstance(page, DeskPage)
    scene.begin()
    page.things_changed()
    qtbot.waitUntil(lambda: page.carry_on.rows.model().rowCount() == 1)
    qtbot.keyClick(page.carry_on.rows, Qt.Key.Key_Down)
    qtbot.keyClick(page.carry_on.rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(visitor.window.went_to))
    assert isinstance(visitor.window.went_to[-1], InterviewPlace)
