"""An interview on a real desk, driven by its presenter without a window."""

from collections.abc import Mapping

from caseworker.desk import Filling
from caseworker.forms import Kind, QuestionState
from desk_scene import Scene
from sample_answers import SAMPLES
from ui.interview.outline import StepKind
from ui.interview.presenter import InterviewPresenter
from ui.interview.screen import InterviewScreen, ShownStep
from ui.navigation import InHand, InterviewPlace
from waiting_runner import WaitingRunner
from window_around import ScreenLog, WindowAround


class Asking:
    """A presenter that goes through a draft on a real desk."""

    def __init__(self, scene: Scene, filling: Filling, *, in_hand: bool = True, ref: str = "") -> None:
        self.scene, self.filling = scene, filling
        self.window, self.runner, self.view = WindowAround(), WaitingRunner(), ScreenLog()
        if in_hand:
            self.window.in_hand = InHand("Joseph Okafor", scene.citizen.id, "Missed bin", filling)
        visit = self.window.visit(scene.desk, self.runner)
        self.presenter = InterviewPresenter(visit, InterviewPlace(filling.draft.id, ref), self.view)
        self.presenter.begin()
        self.runner.settle()

    @property
    def screen(self) -> InterviewScreen:
        assert isinstance(self.view.screen, InterviewScreen)
        return self.view.screen

    @property
    def step(self) -> ShownStep:
        assert self.screen.step is not None
        return self.screen.step

    def give(self, ref: str, value: str) -> None:
        self.presenter.answer(ref, value)
        self.runner.settle()

    def go_on(self) -> None:
        self.presenter.go_on()
        self.runner.settle()

    def answer_all(self, answers: Mapping[str, object]) -> list[str]:
        """Answer page after page as prepared, adding rows where there are more; return the pages in order."""
        passed = []
        while not self.window.went_to:
            passed.append(self.step.key)
            self._answer_page(answers)
            if (
                self.step.kind is StepKind.ROWS
                and self.step.can_add
                and _wanted(self.step.key, answers) > len(self.step.rows)
            ):
                self.presenter.rows.add()
                continue
            self.go_on()
            assert self.window.went_to or self.step.key != passed[-1]
        return passed

    def _answer_page(self, answers: Mapping[str, object]) -> None:
        """Answer what the page asks, and what it asks then because of that."""
        done: set[str] = set()
        while waiting := [question for question in self.step.questions if question.ref not in done]:
            for question in waiting:
                done.add(question.ref)
                self._answer(question, answers)

    def _answer(self, question: QuestionState, answers: Mapping[str, object]) -> None:
        prepared = _prepared(question.ref, answers)
        if prepared in (None, "") or question.readonly:
            return
        if question.kind is Kind.UPLOAD:
            name = str(prepared)
            self.presenter.give_file(question.ref, name, "image/png", (SAMPLES / name).read_bytes())
        else:
            text = " ".join(map(str, prepared)) if isinstance(prepared, list) else str(prepared)
            self.presenter.answer(question.ref, text)


def _prepared(ref: str, answers: object) -> object:
    for step in ref.strip("/").split("/")[1:]:
        name, _, row = step.rstrip("]").partition("[")
        answers = answers.get(name) if isinstance(answers, dict) else None
        if row and isinstance(answers, list):
            answers = answers[int(row) - 1] if int(row) <= len(answers) else None
    return answers


def _wanted(ref: str, answers: object) -> int:
    rows = _prepared(ref, answers)
    return len(rows) if isinstance(rows, list) else 0
