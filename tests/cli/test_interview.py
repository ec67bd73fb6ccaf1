from collections.abc import Callable, Iterator

import pytest

from caseworker.cli.interview import Interview
from caseworker.desk import reopen_draft
from caseworker.forms import QuestionState


class Person:
    """Answers by the words of the question, and remembers all that was said."""

    def __init__(self, answers: dict[str, list[str]]) -> None:
        self.heard: list[str] = []
        self._answers = {words: iter(given) for words, given in answers.items()}

    def say(self, line: str) -> None:
        self.heard.append(line)

    def ask(self, _words: str, standing: str) -> str:
        question = next(line for line in reversed(self.heard) if line in self._answers or line.endswith("?"))
        given: Iterator[str] = self._answers.get(question, iter(()))
        return next(given, standing)


ANSWERS = {
    "Which bins were not emptied?": ["99", "2 3"],
    "Which day should they have been emptied?": ["?", "2026-13-45", "2026-11-20"],
    "Were the bins out by 6am on that day?": ["1"],
    "Did the crew leave a sticker or a tag on a bin?": ["1"],
    "Were other homes in the street missed too?": ["3"],
}


@pytest.fixture
def interviewed(scene) -> Callable[[dict[str, list[str]]], tuple[Person, object, bool]]:
    def run(answers: dict[str, list[str]]) -> tuple[Person, object, bool]:
        person, filling = Person(answers), scene.begin()
        return person, filling, Interview(filling, say=person.say, ask=person.ask).run()

    return run


def values(session) -> dict[str, str]:
    return {item.ref: item.value for item in session.walk() if isinstance(item, QuestionState)}


def test_numbers_choose_and_wrong_ones_are_asked_again(interviewed) -> None:
    person, filling, _ = interviewed(ANSWERS)
    assert values(filling.session)["/data/missed/bins"] == "recycling food"
    assert "Choose a number from the list." in person.heard


def test_what_is_no_date_is_asked_again_and_nothing_of_it_stays(interviewed) -> None:
    person, filling, _ = interviewed(ANSWERS)
    assert values(filling.session)["/data/missed/due_on"] == "2026-11-20"
    assert "This cannot be read as an answer here." in person.heard


def test_the_service_card_is_not_asked_again(interviewed) -> None:
    person, _, _ = interviewed(ANSWERS)
    assert "What you agree to" not in person.heard


def test_stopping_keeps_what_was_answered(interviewed, scene) -> None:
    stop = {**ANSWERS, "Were the bins out by 6am on that day?": ["!"]}
    _, filling, ended = interviewed(stop)
    again = reopen_draft(scene.desk.store, filling.draft.id, scene.desk.surroundings, clock=scene.clock)
    assert not ended
    assert values(again.session)["/data/missed/bins"] == "recycling food"


def test_a_question_can_be_gone_back_to(interviewed) -> None:
    back = {
        **ANSWERS,
        "Which bins were not emptied?": ["1", "2"],
        "Which day should they have been emptied?": ["<", "2026-11-20"],
    }
    _, filling, _ = interviewed(back)
    assert values(filling.session)["/data/missed/bins"] == "recycling"
