"""Note who interprets between a citizen and the adviser; agreement and confirmation are then given through them."""

from caseworker.base import Clock
from caseworker.casework import Interpreter
from caseworker.store import Store, Transaction


def note_interpreter(store: Store, case_id: str, interpreter: Interpreter | None, *, by: str, clock: Clock) -> None:
    """Keep who interprets in a case from now on; None for nobody. The ledger tells no name.

    Raises:
        NotFound: there is no such case.
    """
    now = clock.now()
    with store.transaction() as tx:
        case = tx.cases.get(case_id)
        if tx.interpreters.of_case(case.id, at=now) == interpreter:
            return
        tx.interpreters.note(case.id, interpreter, by=by, at=now)
        facts = {"standing": "none"}
        if interpreter is not None:
            facts = {"standing": interpreter.standing.value, "way": interpreter.way.value}
        tx.ledger.append("interpreter.noted", about=case.id, by=by, at=now, facts=facts)


def interpreter_of(store: Store, case_id: str, *, clock: Clock) -> Interpreter | None:
    """Return who interprets in a case now; None for nobody."""
    with store.reading() as tx:
        return tx.interpreters.of_case(case_id, at=clock.now())


def interpreting_fact(tx: Transaction, case_id: str, *, clock: Clock) -> dict[str, str]:
    """Return what the ledger says of an interpreter through whom a permission is given; nothing for none."""
    interpreter = tx.interpreters.of_case(case_id, at=clock.now())
    return {} if interpreter is None else {"interpreter": interpreter.standing.value}
