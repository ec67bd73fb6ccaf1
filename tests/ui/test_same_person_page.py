from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.base import new_id
from caseworker.casework import Citizen
from caseworker.casework.merging import AgreedBy, PersonField
from caseworker.desk import change_person, make_one, person_story, propose_one
from desk_scene import Scene
from page_visitor import Visitor
from ui.navigation import PersonPlace, SamePersonPlace
from ui.people import open_person_page, open_same_person_page
from ui.people.record.page import PersonPage
from ui.people.same.card import ApartSheet
from ui.people.same.page import SamePage
from ui.people.same.presenter import SamePresenter, SameScreen, Word
from ui.widgets import Button
from waiting_runner import WaitingRunner
from window_around import ScreenLog, WindowAround

COLLEAGUE = "c" * 32


def record(scene: Scene, name: str = "Joe Okafor") -> Citizen:
    other = Citizen(new_id(), name, phone="01632 960 777", email="joe@example.org")
    with scene.desk.store.transaction() as tx:
        tx.people.add(other, at=scene.clock.now())
    return other


class Comparing:
    """The presenter of the page, with two records."""

    def __init__(self, scene: Scene, other: Citizen) -> None:
        self.runner, self.window, self.view = WaitingRunner(), WindowAround(), ScreenLog()
        visit = self.window.visit(scene.desk, self.runner)
        self.presenter = SamePresenter(visit, scene.citizen.id, other.id, self.view)
        self.presenter.begin()
        self.runner.settle()

    @property
    def screen(self) -> SameScreen:
        assert isinstance(self.view.screen, SameScreen)
        return self.view.screen

    def are_one(self, word: Word | None, **from_other: bool) -> None:
        self.presenter.are_one({PersonField(what): is_so for what, is_so in from_other.items()}, word)
        self.runner.settle()


def now(scene: Scene) -> Citizen:
    return person_story(scene.desk.store, scene.citizen.id, scene.clock).citizen


def test_only_what_differs_is_asked_and_nothing_happens_while_it_is_not_chosen(scene: Scene) -> None:
    comparing = Comparing(scene, record(scene))
    assert comparing.screen.to_choose == (PersonField.NAME,)
    comparing.are_one(None)
    assert (comparing.screen.unchosen, comparing.screen.lacks_word) == ((PersonField.NAME,), True)
    assert comparing.window.went_to == []


def test_with_the_person_there_they_become_one_with_what_was_chosen(scene: Scene) -> None:
    comparing = Comparing(scene, record(scene))
    comparing.are_one(Word.CITIZEN, name=True)
    assert comparing.window.went_to == [PersonPlace(scene.citizen.id)]
    assert (now(scene).name, now(scene).phone) == ("Joe Okafor", "01632 960 777")


def test_without_them_both_stay_until_a_colleague_looks(scene: Scene) -> None:
    other = record(scene)
    Comparing(scene, other).are_one(Word.LATER, name=True)
    assert now(scene) == scene.citizen
    again = Comparing(scene, other)
    assert again.screen.words == (Word.CITIZEN,)


def test_a_colleague_agrees_to_what_another_proposed(scene: Scene) -> None:
    other = record(scene)
    propose_one(scene.desk.store, other, scene.citizen, {PersonField.NAME}, by=COLLEAGUE, clock=scene.clock)
    comparing = Comparing(scene, other)
    assert comparing.screen.words == (Word.CITIZEN, Word.COLLEAGUE)
    comparing.are_one(Word.COLLEAGUE, name=True)
    assert (now(scene).id, now(scene).name) == (other.id, "Joseph Okafor")


def test_two_people_are_not_asked_about_again(scene: Scene) -> None:
    comparing = Comparing(scene, record(scene))
    comparing.presenter.are_two()
    comparing.runner.settle()
    assert person_story(scene.desk.store, scene.citizen.id, scene.clock).same == ()


def test_what_a_colleague_corrected_meanwhile_is_shown_before_anything_is_decided(scene: Scene) -> None:
    other = record(scene)
    comparing = Comparing(scene, other)
    changed = Citizen(other.id, "Joan Okafor", phone=other.phone)
    change_person(scene.desk.store, changed, by=COLLEAGUE, clock=scene.clock)
    comparing.are_one(Word.CITIZEN, name=True)
    assert comparing.screen.problem is not None
    assert comparing.screen.comparison is not None
    assert comparing.screen.comparison.other == changed
    assert now(scene) == scene.citizen


def test_two_records_become_one_by_keys_alone(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    place = SamePersonPlace(scene.citizen.id, record(scene).id)
    page = visitor.open(open_same_person_page, place, scene.desk)
    assert isinstance(page, SamePage)
    qtbot.waitUntil(page.one.isVisible)
    assert QApplication.focusWidget() is page.fields.first_choice.focusProxy()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(page.one, Qt.Key.Key_Space)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    qtbot.keyClick(page.one, Qt.Key.Key_Space)
    visitor.went_to(PersonPlace(scene.citizen.id))
    assert (now(scene).name, now(scene).email) == ("Joseph Okafor", "joe@example.org")


def test_the_record_says_who_may_be_the_same_and_takes_one_apart(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    other, desk = record(scene, "Josef Okafor"), scene.desk
    page = visitor.open(open_person_page, PersonPlace(scene.citizen.id), desk)
    assert isinstance(page, PersonPage)

    def link(name: str) -> Button | None:
        return next((one for one in page.findChildren(Button) if one.accessibleName() == name), None)

    qtbot.waitUntil(lambda: link("Compare with Josef Okafor") is not None)
    link("Compare with Josef Okafor").click()
    visitor.went_to(SamePersonPlace(scene.citizen.id, other.id))
    make_one(desk.store, scene.citizen, other, (), AgreedBy.CITIZEN, by=desk.adviser_id, clock=scene.clock)
    page.things_changed()
    qtbot.waitUntil(lambda: link("Take apart: Josef Okafor") is not None)
    link("Take apart: Josef Okafor").click()
    next(one for one in page.findChild(ApartSheet).findChildren(Button) if one.text() == "Take apart").click()
    qtbot.waitUntil(lambda: person_story(desk.store, other.id, scene.clock).citizen == other)
