from dataclasses import replace
from datetime import date

import pytest

from caseworker.base import new_id
from caseworker.casework import LONGEST_NAME, Address, Citizen, LetterWish
from caseworker.desk import (
    carry_on,
    initials_of,
    letters_to_print,
    mark_of,
    outbox_rows,
    put_by_letter,
)
from desk_scene import Scene


def namesake(scene: Scene, **known: object) -> Citizen:
    other = Citizen(new_id(), "joseph  okafor", **known)
    with scene.desk.store.transaction() as tx:
        tx.people.add(other, at=scene.clock.now())
    return other


def change(scene: Scene, **known: object) -> None:
    with scene.desk.store.transaction() as tx:
        tx.people.change(replace(scene.citizen, **known), at=scene.clock.now())


def test_a_name_that_nobody_else_bears_stands_alone(scene: Scene) -> None:
    assert mark_of(scene.desk.store, scene.citizen.id) == ""
    scene.begin()
    assert carry_on(scene.desk.store, scene.clock)[0].name == "Joseph Okafor"


def test_two_of_one_name_show_the_year_and_the_place(scene: Scene) -> None:
    change(scene, born_on=date(1951, 4, 17))
    other = namesake(scene, born_on=date(1984, 1, 2))
    assert mark_of(scene.desk.store, scene.citizen.id) == "1951, NF3"
    assert mark_of(scene.desk.store, other.id) == "1984"


def test_two_of_one_name_year_and_place_show_more(scene: Scene) -> None:
    change(scene, born_on=date(1951, 4, 17))
    other = namesake(scene, born_on=date(1951, 8, 1), address=Address(("2 Kiln Lane",), "NF3 1AA"))
    assert mark_of(scene.desk.store, scene.citizen.id) == "17.04.1951, NF3 7QT"
    assert mark_of(scene.desk.store, other.id) == "01.08.1951, NF3 1AA"


def test_two_of_whom_nothing_is_known_are_numbered_as_they_were_added(scene: Scene) -> None:
    change(scene, address=None)
    other = namesake(scene)
    assert [mark_of(scene.desk.store, one) for one in (scene.citizen.id, other.id)] == ["#1", "#2"]


def test_every_list_tells_them_apart(scene: Scene) -> None:
    item = scene.queued()
    scene.begin()
    wish = LetterWish(item_id=item.id)
    put_by_letter(scene.desk.store, wish, by=scene.desk.adviser_id, clock=scene.clock)
    namesake(scene, born_on=date(1984, 1, 2))
    lists = (
        carry_on(scene.desk.store, scene.clock),
        outbox_rows(scene.desk.store),
        letters_to_print(scene.desk.store),
    )
    for rows in lists:
        assert (rows[0].name, rows[0].initials) == ("Joseph Okafor (NF3)", "J. O. (NF3)")


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Joseph Okafor (1951, NF3)", "J. O. (1951, NF3)"),
        ("Joseph Okafor (#2)", "J. O. (#2)"),
        ("Mary Evans (Jones)", "M. J."),
        ("Joseph (Joe) Okafor", "J. O."),
    ],
)
def test_initials_keep_what_tells_apart_and_nothing_of_a_name(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_a_name_has_an_end() -> None:
    assert Citizen("1", "x" * LONGEST_NAME).name
    with pytest.raises(ValueError, match="letters at most"):
        Citizen("1", "x" * (LONGEST_NAME + 1))
