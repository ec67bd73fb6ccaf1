"""Going on with a form under way, with its citizen in hand; no Qt."""

from collections.abc import Callable

from caseworker.desk import DraftLine
from ui.navigation import InHand, InterviewPlace, PermissionPlace, Place
from ui.runner_port import Lane
from ui.visit import Visit


def carry_on_with(visit: Visit, line: DraftLine, *, failed: Callable[[BaseException], None]) -> None:
    """Open a form where it was left; where its permission has ended, that is asked for first."""
    if line.agreement_stands:
        _go(visit, line, InterviewPlace(line.draft_id))
        return

    def where() -> Place:
        with visit.desk.store.reading() as tx:
            case = tx.cases.get(line.case_id)
        return PermissionPlace(case.service_id, case.citizen_id, case.id)

    visit.runner.run(Lane.READ, where, done=lambda place: _go(visit, line, place), failed=failed)


def _go(visit: Visit, line: DraftLine, place: Place) -> None:
    visit.window.take_in_hand(InHand(line.name, line.person_id, line.service_title))
    visit.window.go(place)
