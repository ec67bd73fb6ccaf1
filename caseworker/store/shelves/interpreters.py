"""The shelf of interpreters: who interpreted in a case, and when."""

from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from caseworker.casework import Interpreter, InterpreterWay, Standing
from caseworker.store.tables.interpreters import interpreters


class InterpretersShelf:
    """The interpreters inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, case_id: str, interpreter: Interpreter | None, *, by: str, at: datetime) -> None:
        """Note who interprets from now on; None for nobody."""
        told = {
            "name": "" if interpreter is None else interpreter.name,
            "language": "" if interpreter is None else interpreter.language,
            "way": InterpreterWay.IN_PERSON if interpreter is None else interpreter.way,
            "standing": Standing.SERVICE if interpreter is None else interpreter.standing,
            "belongs_to": "" if interpreter is None else interpreter.belongs_to,
            "reason": "" if interpreter is None else interpreter.reason,
        }
        last = select(func.max(interpreters.c.seq)).where(interpreters.c.case_id == case_id)
        seq = (self._connection.execute(last).scalar() or 0) + 1
        row = {"case_id": case_id, "seq": seq, "at": at, "by": by}
        self._connection.execute(insert(interpreters).values(**row, **told))

    def of_case(self, case_id: str, *, at: datetime) -> Interpreter | None:
        """Return who interpreted in a case at a moment; None for nobody."""
        mine = select(interpreters).where(interpreters.c.case_id == case_id, interpreters.c.at <= at)
        row = self._connection.execute(mine.order_by(interpreters.c.seq.desc())).first()
        if row is None or not row.name:
            return None
        return Interpreter(
            row.name, row.language, InterpreterWay(row.way), Standing(row.standing), row.belongs_to, row.reason
        )
