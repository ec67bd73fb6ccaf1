from dataclasses import replace

import pytest

from caseworker.casework import (
    Interpreter,
    InterpreterIsChild,
    InterpreterUnexplained,
    InterpreterWay,
    Standing,
)
from caseworker.desk import (
    interpreter_of,
    note_interpreter,
    paper_matters,
    print_letter,
)
from caseworker.store import NotFound
from desk_scene import Scene

SARA = Interpreter("Sara Malik", "Urdu", InterpreterWay.BY_PHONE, Standing.SERVICE, "Tyne Interpreters")


def note(scene: Scene, case_id: str, interpreter: Interpreter | None) -> None:
    note_interpreter(scene.desk.store, case_id, interpreter, by=scene.desk.adviser_id, clock=scene.desk.clock)


def facts_of(scene: Scene, act: str) -> list[dict[str, str]]:
    with scene.desk.store.reading() as tx:
        return [dict(entry.facts) for entry in tx.ledger.entries() if entry.act == act]


def test_nobody_interprets_until_somebody_is_noted(scene: Scene) -> None:
    case = scene.case()
    assert interpreter_of(scene.desk.store, case.id, clock=scene.desk.clock) is None
    note(scene, case.id, SARA)
    assert interpreter_of(scene.desk.store, case.id, clock=scene.desk.clock) == SARA
    neighbour = replace(SARA, name="Bilal", standing=Standing.FRIEND, reason="No line was free")
    note(scene, case.id, neighbour)
    assert interpreter_of(scene.desk.store, case.id, clock=scene.desk.clock) == neighbour
    note(scene, case.id, None)
    assert interpreter_of(scene.desk.store, case.id, clock=scene.desk.clock) is None


def test_agreement_and_confirmation_know_the_interpreter_and_the_ledger_no_name(scene: Scene) -> None:
    case = scene.case()
    note(scene, case.id, SARA)
    note(scene, case.id, SARA)
    scene.agree(case)
    assert facts_of(scene, "interpreter.noted") == [{"standing": "service", "way": "by-phone"}]
    assert facts_of(scene, "agreement.given")[-1]["interpreter"] == "service"
    filling = scene.filled()
    note(scene, filling.draft.case_id, SARA)
    scene.confirm(filling)
    assert facts_of(scene, "authority.given")[-1]["interpreter"] == "service"
    with scene.desk.store.reading() as tx:
        assert not [entry for entry in tx.ledger.entries() if "Sara" in str(dict(entry.facts))]


def test_a_letter_names_who_interpreted_when_the_permission_was_given(scene: Scene) -> None:
    desk, item = scene.desk, scene.queued()
    with desk.store.reading() as tx:
        case_id = tx.outbox.submission(item.id).case_id
        clock, by = desk.clock, desk.adviser_id
        told = paper_matters.read_matter(tx, case_id, scene.goes_to.id, language="", by=by, clock=clock)
    assert told.interpreter is None
    note(scene, case_id, SARA)
    scene.agree(told.case)
    with desk.store.reading() as tx:
        told = paper_matters.read_matter(tx, case_id, scene.goes_to.id, language="", by=by, clock=clock)
    assert told.interpreter == SARA
    assert print_letter(desk.store, item.id, desk.surroundings, by=by, clock=clock).pdf


@pytest.mark.parametrize("standing", [Standing.FRIEND, Standing.RELATIVE])
def test_somebody_close_interprets_only_with_a_reason(standing: Standing) -> None:
    with pytest.raises(InterpreterUnexplained):
        replace(SARA, standing=standing)
    assert replace(SARA, standing=standing, reason="No line was free").reason


def test_nobody_under_18_interprets() -> None:
    with pytest.raises(InterpreterIsChild):
        replace(SARA, standing=Standing.UNDER_18, reason="Nobody else")


def test_an_interpreter_belongs_to_a_case_that_is_here(scene: Scene) -> None:
    with pytest.raises(NotFound):
        note(scene, "0" * 32, SARA)
