from datetime import date

from pytestqt.qtbot import QtBot

from caseworker.base import new_id
from caseworker.casework import LONGEST_NAME, Citizen
from desk_scene import Scene
from fixed_clock import NOW
from ui.navigation import InHand
from ui.people.typed import Fault, Part, Problem, TypedPerson, read_person
from ui.shell.person_bar import PersonBar
from ui.shell.session import Session
from ui.shell.whose import is_same_person
from ui.widgets import Words


def test_the_bar_tells_two_of_one_name_apart(scene: Scene, session: Session, qtbot: QtBot) -> None:
    other = Citizen(new_id(), "Joseph Okafor", born_on=date(1984, 1, 2))
    with scene.desk.store.transaction() as tx:
        tx.people.add(other, at=NOW)
    session.frame.take_in_hand(InHand("Joseph Okafor", other.id))
    bar = session.frame.findChild(PersonBar)

    def shown() -> list[str]:
        return [words.text() for words in bar.findChildren(Words)]

    assert "Joseph Okafor" in shown()
    qtbot.waitUntil(lambda: "Joseph Okafor (1984)" in shown())
    session.frame.take_in_hand(InHand("Joseph Okafor (1984)", other.id))
    assert session.frame.in_hand is not None
    session.frame.let_go()
    qtbot.waitUntil(bar.isHidden)


def test_a_name_written_in_another_way_is_the_same_person() -> None:
    assert is_same_person(InHand("Joseph Okafor", "1"), InHand("Joseph Okafor (1951)", "1"))
    assert not is_same_person(InHand("Joseph Okafor", "1"), InHand("Joseph Okafor", "2"))
    assert not is_same_person(InHand("", None), InHand("", "2"))


def test_a_name_that_is_too_long_is_told_at_its_field() -> None:
    typed = TypedPerson(name="x" * (LONGEST_NAME + 1))
    assert read_person(typed, "1", today=NOW.date()) == (Problem(Part.NAME, Fault.NAME_TOO_LONG),)
