"""Notes while the questions are asked who interprets; no Qt."""

from collections.abc import Callable

from caseworker.casework import Interpreter
from caseworker.desk import note_interpreter
from ui.interview.in_hand import DraftInHand
from ui.runner_port import Lane
from ui.visit import Visit


class InterpreterActs:
    """What the person does about the interpreter."""

    def __init__(
        self,
        visit: Visit,
        draft: Callable[[], DraftInHand],
        show: Callable[[], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self._visit = visit
        self._draft = draft
        self._show = show
        self._failed = failed

    def note(self, interpreter: Interpreter | None) -> None:
        """Keep who interprets from now on; None for nobody."""
        desk, draft = self._visit.desk, self._draft()
        case_id = draft.filling.draft.case_id

        def noted(_: None) -> None:
            draft.interpreter = interpreter
            self._show()

        self._visit.runner.run(
            Lane.STORE,
            lambda: note_interpreter(desk.store, case_id, interpreter, by=desk.adviser_id, clock=desk.clock),
            done=noted,
            failed=self._failed,
        )
