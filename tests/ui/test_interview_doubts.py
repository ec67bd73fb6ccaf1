from dataclasses import replace

from pytestqt.qtbot import QtBot

from caseworker.desk import asked_questions
from caseworker.forms import Problem, ProblemKind, QuestionState
from desk_scene import Scene
from ui.interview.doubt_line import DoubtLine


def postcode(scene: Scene, value: str, problem: Problem | None = None) -> QuestionState:
    asked = asked_questions(scene.begin().session)
    question = next(one for one in asked if one.ref == "/data/place/bin_address/postcode")
    return replace(question, value=value, problem=problem)


def test_an_answer_that_looks_wrong_is_doubted_until_it_looks_right(scene: Scene, qtbot: QtBot) -> None:
    line = DoubtLine()
    qtbot.addWidget(line)
    line.show_answer(postcode(scene, "NF3"))
    assert not line.isHidden()
    assert line.words.text() == "Is this right? A postcode looks like NE1 4ST."
    line.show_answer(postcode(scene, "NF3 7QT"))
    assert line.isHidden()


def test_what_the_form_itself_says_is_enough(scene: Scene, qtbot: QtBot) -> None:
    line = DoubtLine()
    qtbot.addWidget(line)
    refused = Problem("/data/place/bin_address/postcode", ProblemKind.CONSTRAINT, "Type the whole postcode.")
    line.show_answer(postcode(scene, "NF3", refused))
    assert line.isHidden()
