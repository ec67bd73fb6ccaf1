from dataclasses import replace
from datetime import date

from caseworker.base import new_id
from caseworker.casework import Address, Citizen
from caseworker.desk import (
    Filling,
    ToldBefore,
    ToldOnce,
    add_person,
    asked_questions,
    change_person,
    told_once,
    withdraw_submission,
)
from caseworker.forms import QuestionState
from desk_scene import Scene


def told(scene: Scene, citizen: Citizen | None = None) -> ToldOnce:
    person = citizen or scene.citizen
    return told_once(scene.desk.store, person.id, scene.desk.surroundings, scene.desk.clock)


def asked(filling: Filling, name: str) -> QuestionState:
    return next(one for one in asked_questions(filling.session) if one.ref.endswith(f"/{name}"))


def test_the_record_answers_what_it_holds(scene: Scene) -> None:
    question = asked(scene.begin("council_tax_reduction"), "postcode")
    assert told(scene).offers(question) == (ToldBefore("NF3 7QT", "NF3 7QT"),)


def test_a_day_of_the_record_is_offered_as_the_form_takes_it(scene: Scene) -> None:
    born = replace(scene.citizen, born_on=date(1957, 3, 27))
    change_person(scene.desk.store, born, by=scene.desk.adviser_id, clock=scene.desk.clock)
    question = replace(asked(scene.begin("missed_bin"), "due_on"), ref="/data/person/born_on")
    assert told(scene).offers(question) == (ToldBefore("1957-03-27", "27 March 1957"),)


def test_an_earlier_form_answers_with_where_and_when_it_was_said(scene: Scene) -> None:
    scene.queued("council_tax_reduction")
    sent = asked(scene.filled("council_tax_reduction"), "contact_way")
    empty = replace(sent, value="")
    (offer,) = told(scene).offers(empty)
    assert offer.value == sent.value
    assert offer.shown == next(choice.label for choice in sent.choices if choice.value == sent.value)
    assert offer.service_title == "Council Tax Reduction (sample)"
    assert offer.told_on == scene.desk.clock.today()


def test_what_stands_there_already_is_not_offered(scene: Scene) -> None:
    scene.queued("council_tax_reduction")
    filled = asked(scene.filled("council_tax_reduction"), "contact_way")
    assert told(scene).offers(filled) == ()


def test_a_choice_that_the_form_does_not_have_is_not_offered(scene: Scene) -> None:
    scene.queued("council_tax_reduction")
    question = asked(scene.begin("council_tax_reduction"), "contact_way")
    fewer = tuple(choice for choice in question.choices if choice.value != told(scene).offers(question)[0].value)
    assert told(scene).offers(replace(question, choices=fewer)) == ()


def test_nothing_goes_from_one_person_to_another(scene: Scene) -> None:
    scene.queued("council_tax_reduction")
    other = Citizen(new_id(), "Maud Ellery", address=Address(("3 Quay Street",), "NF1 9ZZ"))
    add_person(scene.desk.store, other, by=scene.desk.adviser_id, clock=scene.desk.clock)
    offered = [offer for offers in told(scene, other).answers.values() for offer in offers]
    assert {offer.value for offer in offered} == {"Maud Ellery", "3 Quay Street", "NF1 9ZZ"}


def test_rows_of_a_repeat_neither_give_nor_take(scene: Scene) -> None:
    scene.queued("council_tax_reduction")
    filled = scene.filled("council_tax_reduction")
    row = next(one for one in asked_questions(filled.session) if one.ref.endswith("/adult_name"))
    assert told(scene).offers(replace(row, value="")) == ()
    assert ("adult_name", "string") not in told(scene).answers


def test_what_was_withdrawn_was_not_meant(scene: Scene) -> None:
    item = scene.queued("council_tax_reduction")
    withdraw_submission(scene.desk.store, item.id, by=scene.desk.adviser_id, clock=scene.desk.clock)
    assert all(offer.told_on is None for offers in told(scene).answers.values() for offer in offers)


def test_what_says_nothing_about_a_person_is_asked_anew(scene: Scene) -> None:
    scene.queued("missed_bin")
    names = {name for name, _ in told(scene).answers}
    assert {"line_1", "phone"} & names
    assert not {"due_on", "put_out", "sticker"} & names
