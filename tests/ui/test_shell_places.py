from dataclasses import fields
from typing import get_args

import pytest

from ui.navigation import (
    ChooseServicePlace,
    DeskPlace,
    InterviewPlace,
    NewPersonPlace,
    PeoplePlace,
    PersonPlace,
    Place,
    ReadBackPlace,
    ServicesPlace,
    TriedPlace,
    TryPlace,
)
from ui.shell.history import History, facts_of, place_from


def a_place(kind: type[Place]) -> Place:
    return kind(**{field.name: f"the-{field.name}" for field in fields(kind)})


NOT_KEPT = {NewPersonPlace, TryPlace, TriedPlace}


@pytest.mark.parametrize("kind", [kind for kind in get_args(Place) if kind not in NOT_KEPT])
def test_a_place_is_kept_and_found_again(kind: type[Place]) -> None:
    assert place_from(facts_of(a_place(kind))) == a_place(kind)


@pytest.mark.parametrize("kind", [TryPlace, TriedPlace])
def test_a_try_is_not_kept(kind: type[Place]) -> None:
    assert facts_of(a_place(kind)) == {"place": "DeskPlace"}


def test_what_was_typed_about_somebody_new_is_not_kept() -> None:
    assert facts_of(NewPersonPlace("Joseph Okafor")) == {"place": "DeskPlace"}


def test_help_without_a_record_is_kept_without_a_person() -> None:
    assert place_from(facts_of(ChooseServicePlace(None))) == ChooseServicePlace(None)


@pytest.mark.parametrize(
    "facts", [{}, {"place": "Nowhere"}, {"place": "PersonPlace"}, {"place": "DeskPlace", "x": "1"}]
)
def test_a_place_of_another_version_is_no_place(facts: dict[str, str]) -> None:
    assert place_from(facts) is None


def test_back_leads_to_where_one_came_from() -> None:
    way = History()
    for place in (DeskPlace(), ServicesPlace(), ServicesPlace(), PeoplePlace()):
        way.go(place)
    assert [way.back(), way.back(), way.back()] == [ServicesPlace(), DeskPlace(), None]


def test_back_never_leads_to_somebody_who_was_let_go() -> None:
    way = History()
    for place in (DeskPlace(), PersonPlace("p"), InterviewPlace("d"), ReadBackPlace("d"), ServicesPlace()):
        way.go(place)
    way.forget_people()
    assert [way.back(), way.back()] == [DeskPlace(), None]


def test_a_person_opened_from_people_is_under_people() -> None:
    way = History()
    for place in (DeskPlace(), PeoplePlace(), PersonPlace("p")):
        way.go(place)
    assert way.came_through(PeoplePlace)
    way.go(DeskPlace())
    way.go(PersonPlace("p"))
    assert not way.came_through(PeoplePlace)
