from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from caseworker.desk import Desk, change_centre, last_place
from ui.navigation import DeskPlace, InHand, OutboxPlace, PeoplePlace, PersonPlace, Place, ServicesPlace
from ui.runner import QtRunner
from ui.shell.frame import Frame
from ui.shell.history import facts_of
from ui.shell.rail import Rail
from ui.theme import theme
from ui.translation import install_language
from ui.visit import Visit
from ui.widgets import Chip, Heading, Page, TextField, Words


class PageOf(Page):
    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self.was_settled = False
        self.field = TextField("Anything")
        self.first_focus = self.field.input
        self.column.addWidget(Heading(type(place).__name__))
        self.column.addWidget(self.field)

    def settle_then(self, act: Callable[[], None]) -> None:
        self.was_settled = True
        act()


@pytest.fixture
def frame(make_desk: Callable[..., Desk], qtbot: QtBot) -> Iterator[Frame]:
    desk, runner = make_desk(), QtRunner()
    visits: list[Visit] = []

    def open_page(visit: Visit, place: Place) -> Page:
        visits.append(visit)
        return PageOf(place)

    made = Frame(desk, "Priya Shah", runner, open_page)
    qtbot.addWidget(made)
    made.resize(1360, 850)
    made.show()
    yield made
    made.end()
    runner.close()


def here(frame: Frame) -> Place:
    assert isinstance(frame.page, PageOf)
    return frame.page.place


def test_it_begins_at_the_desk(frame: Frame, qtbot: QtBot) -> None:
    frame.begin()
    qtbot.waitUntil(lambda: frame.page is not None)
    assert here(frame) == DeskPlace()


def test_a_page_is_settled_before_it_is_left_and_back_returns(frame: Frame) -> None:
    frame.go(ServicesPlace())
    left = frame.page
    frame.go(PeoplePlace())
    assert isinstance(left, PageOf)
    assert left.was_settled
    frame.back()
    assert here(frame) == ServicesPlace()


def test_keys_lead_from_anywhere(frame: Frame, qtbot: QtBot) -> None:
    frame.go(ServicesPlace())
    with qtbot.waitActive(frame):
        frame.activateWindow()
    qtbot.keyClick(frame, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert here(frame) == OutboxPlace()
    qtbot.keyClick(frame, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert here(frame) == DeskPlace()
    qtbot.keyClick(frame, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert here(frame) == OutboxPlace()


def test_nothing_of_a_person_stays_when_they_are_let_go(frame: Frame) -> None:
    frame.go(DeskPlace())
    frame.take_in_hand(InHand("Joseph Okafor", "p", "Blue Badge"))
    frame.go(PersonPlace("p"))
    QGuiApplication.clipboard().setText("NFL 7F3K 92XM")
    frame.let_go()
    assert frame.in_hand is None
    assert here(frame) == DeskPlace()
    assert QGuiApplication.clipboard().text() == ""
    frame.back()
    assert here(frame) == DeskPlace()


def test_another_person_in_hand_ends_the_way_back_to_the_first(frame: Frame) -> None:
    frame.take_in_hand(InHand("Joseph Okafor", "p"))
    frame.go(PersonPlace("p"))
    frame.take_in_hand(InHand("Ann Whitfield", "q"))
    frame.go(PersonPlace("q"))
    frame.back()
    assert here(frame) != PersonPlace("p")


def test_the_place_is_remembered_for_the_next_start(frame: Frame, qtbot: QtBot) -> None:
    desk = frame._desk
    frame.go(OutboxPlace("item"))
    qtbot.waitUntil(lambda: dict(last_place(desk.store, desk.adviser_id)) == facts_of(OutboxPlace("item")))
    frame.go(ServicesPlace())
    qtbot.waitUntil(lambda: dict(last_place(desk.store, desk.adviser_id)) == facts_of(ServicesPlace()))
    frame.begin()
    qtbot.waitUntil(lambda: frame.page is not None and here(frame) == ServicesPlace())


def test_the_title_of_the_window_and_the_strip_never_name_anybody(frame: Frame) -> None:
    frame.take_in_hand(InHand("Joseph Okafor", "p", "Blue Badge"))
    frame.go(PersonPlace("p"))
    assert "Joseph" not in frame.windowTitle()
    assert "Joseph" not in " ".join(child.text() for child in frame.strip.findChildren(Heading))


def test_another_language_reaches_what_stands_around_the_page(frame: Frame, qapp: QApplication, qtbot: QtBot) -> None:
    frame.go(ServicesPlace())
    frame.take_in_hand(InHand("Joseph Okafor", "p", "Blue Badge"))
    frame.show_pretence(is_cut=True)
    install_language(qapp, "cy")
    try:
        frame.show_again()
        said = " ".join(part.text() for part in frame.findChildren(QAbstractButton) if part.isVisibleTo(frame))
        for english, welsh in (("Settings", "Gosodiadau"), ("Sign out", "Allgofnodi"), ("Finish", "Gorffen")):
            assert welsh in said
            assert english not in said
        assert "Joseph Okafor" in [words.text() for words in frame.findChildren(Words) if words.isVisibleTo(frame)]
        assert here(frame) == ServicesPlace()
    finally:
        install_language(qapp, "en")


def test_a_larger_type_reaches_the_rail(frame: Frame) -> None:
    frame.go(ServicesPlace())
    before = frame.findChildren(Rail)[-1].width()
    theme().choose("light", 2.0)
    frame.show_again()
    assert frame.findChildren(Rail)[-1].width() > before


def test_a_practice_desk_is_marked_as_one_on_every_page(frame: Frame) -> None:
    frame.go(ServicesPlace())
    assert [chip.text() for chip in frame.strip.findChildren(Chip) if chip.isVisibleTo(frame)] == ["Practice"]


def test_the_rail_bears_the_name_that_the_centre_was_given(frame: Frame, qtbot: QtBot) -> None:
    frame.go(ServicesPlace())
    desk = frame._desk
    change_centre(desk, replace(desk.settings.centre, name="Southfield Library"))
    qtbot.waitUntil(lambda: "Southfield Library" in [words.text() for words in frame.findChildren(Words)])
