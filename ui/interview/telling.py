"""Asks the vault what the citizen told before, while the first question is already shown; no Qt."""

from collections.abc import Callable

from caseworker.desk import ToldOnce, told_once
from ui.interview.in_hand import DraftInHand
from ui.runner_port import Lane
from ui.visit import Visit


def ask_what_was_told(visit: Visit, draft: DraftInHand, person_id: str, show: Callable[[], None]) -> None:
    """Read it and `show` it beside the questions; without it they are asked all the same."""
    desk = visit.desk

    def told(answers: ToldOnce) -> None:
        draft.told = answers
        show()

    visit.runner.run(
        Lane.READ,
        lambda: told_once(desk.store, person_id, desk.surroundings, desk.clock),
        done=told,
        failed=lambda _: None,
    )
