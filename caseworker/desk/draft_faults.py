"""What can keep a draft from being opened, changed or finished."""

from typing import ClassVar

from caseworker.base import CaseworkerError
from caseworker.forms import Problem


class AnswerRefused(CaseworkerError):
    """The form does not take this answer at this place."""

    code: ClassVar[str] = "draft.answer"
    sentence: str = "This answer cannot be stored here. All other answers are kept."
    next_step: str = "Go back to the question and answer it again."


class AnswersMissing(CaseworkerError):
    """Some questions need an answer, or an answer is not allowed."""

    code: ClassVar[str] = "draft.unfinished"
    sentence: str = "Some questions still need an answer, or an answer is not allowed. All answers are kept."
    next_step: str = "Go to each question that is listed."

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(", ".join(f"{problem.ref}: {problem.code}" for problem in problems))
        self.problems = problems


class DraftElsewhere(CaseworkerError):
    """Someone else went on with the draft meanwhile; two at once would undo each other's answers."""

    code: ClassVar[str] = "draft.elsewhere"
    sentence: str = "This draft was changed in another window. The last answer given here was not saved."
    next_step: str = "Close it in the other window, then open the draft again here."


class FormNotUsable(CaseworkerError):
    """The form itself, or a draft of it, cannot be opened."""

    code: ClassVar[str] = "service.form"
    sentence: str = "This form cannot be opened. Nothing is lost."
    next_step: str = "Check the form, or ask the office for a sound one."
