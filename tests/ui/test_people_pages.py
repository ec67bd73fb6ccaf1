from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.base import new_id
from caseworker.casework import Address, Citizen
from caseworker.desk import add_person
from desk_scene import Scene
from page_visitor import Visitor
from ui.navigation import ChangePersonPlace, NewPersonPlace, PeoplePlace, PersonPlace
from ui.people import open_change_person_page, open_new_person_page, open_people_page, open_person_page
from ui.people.browse.page import PeoplePage
from ui.people.form.page import PersonFormPage
from ui.people.lines import person_row
from ui.people.record.page import PersonPage
from ui.people.record.sheets import TakeBackSheet
from ui.people.typed import Part
from ui.widgets import Button, Chip


def test_somebody_is_added_with_keys_alone_and_a_date_is_shown_as_understood(
    scene: Scene, visitor: Visitor, qtbot: QtBot
) -> None:
    page = visitor.open(open_new_person_page, NewPersonPlace("mary evans"), scene.desk)
    assert isinstance(page, PersonFormPage)
    name = page.fields.fields[Part.NAME].input
    assert QApplication.focusWidget() is name
    assert page.fields.fields[Part.NAME].text() == "Mary Evans"
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    born = page.fields.fields[Part.BORN]
    assert QApplication.focusWidget() is born.input
    qtbot.keyClicks(born.input, "19 7 61")
    qtbot.keyClick(born.input, Qt.Key.Key_Return)
    assert born.text() == "19 July 1961"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(visitor.window.went_to))
    assert isinstance(visitor.window.went_to[-1], PersonPlace)


def test_somebody_known_is_shown_before_they_are_added_twice(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = visitor.open(open_new_person_page, NewPersonPlace("joe okafor nf3 7qt"), scene.desk)
    assert isinstance(page, PersonFormPage)
    qtbot.keyClick(page.save, Qt.Key.Key_Space)
    qtbot.waitUntil(page.likely.isVisible)
    assert not page.fields.isVisible()
    this_is_them = QApplication.focusWidget()
    assert this_is_them.accessibleName() == "This is them: Joseph Okafor"
    qtbot.keyClick(this_is_them, Qt.Key.Key_Space)
    visitor.went_to(PersonPlace(scene.citizen.id))


def test_what_is_wrong_stands_beside_its_field_and_the_keyboard_goes_there(
    scene: Scene, visitor: Visitor, qtbot: QtBot
) -> None:
    page = visitor.open(open_new_person_page, NewPersonPlace("mary"), scene.desk)
    assert isinstance(page, PersonFormPage)
    page.fields.fields[Part.PHONE].set_text("12")
    qtbot.keyClick(page.save, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is page.fields.fields[Part.PHONE].input


def test_a_date_that_cannot_be_is_told_when_the_field_is_left(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = visitor.open(open_change_person_page, ChangePersonPlace(scene.citizen.id), scene.desk)
    assert isinstance(page, PersonFormPage)
    qtbot.waitUntil(page.save.isEnabled)
    born = page.fields.fields[Part.BORN]
    born.input.setFocus()
    qtbot.keyClicks(born.input, "31 2 50")
    qtbot.keyClick(born.input, Qt.Key.Key_Tab)
    assert born.text() == "31 2 50"
    assert "no such day" in born.input.accessibleDescription()


def test_the_list_shows_initials_and_opens_a_record(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = visitor.open(open_people_page, PeoplePlace(), scene.desk)
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.list.rows.model().rowCount() == 1)
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    visitor.went_to(PersonPlace(scene.citizen.id))


def test_a_row_that_anybody_may_see_tells_no_more_than_it_must() -> None:
    person = Citizen(new_id(), "Joseph Okafor", born_on=date(1948, 3, 4), address=Address(("14 Moor Lane",), "NF3 7QT"))
    row = person_row(person, is_private=True)
    assert (row.initials, row.detail) == ("J. O.", "Born 1948 · NF3")
    assert person_row(person, is_private=False).detail == "Born 4 March 1948 · 14 Moor Lane, NF3 7QT"


def test_a_permission_is_taken_back_from_the_page(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    scene.begin()
    page = visitor.open(open_person_page, PersonPlace(scene.citizen.id), scene.desk)
    assert isinstance(page, PersonPage)
    qtbot.waitUntil(page.start.isVisible)
    back = next(one for one in page.findChildren(Button) if one.accessibleName().startswith("Take back:"))
    qtbot.keyClick(back, Qt.Key.Key_Space)
    sheet = page.findChild(TakeBackSheet)
    assert sheet is not None
    qtbot.waitUntil(lambda: QApplication.activeWindow() is sheet)
    qtbot.keyClicks(QApplication.focusWidget(), "I do it myself")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: visitor.window.recounts == 1)


def test_a_likely_pair_that_shares_a_postcode_says_what_differs(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    desk = scene.desk
    known = Citizen(new_id(), "Ann Wood", born_on=date(1939, 1, 2), address=Address(("9 Mill Road",), "NF2 9AB"))
    add_person(desk.store, known, by=desk.adviser_id, clock=scene.clock)
    page = visitor.open(open_new_person_page, NewPersonPlace("ann wood nf2 9ab 2/1/1960"), desk)
    assert isinstance(page, PersonFormPage)
    qtbot.keyClick(page.save, Qt.Key.Key_Space)
    qtbot.waitUntil(page.likely.isVisible)
    said = [chip.accessibleName() or chip.text() for chip in page.likely.findChildren(Chip)]
    assert said == ["name is alike", "same postcode", "date of birth differs"]
