"""What a form may know of this desk, of what was made here, and of what the same person sent before."""

from dataclasses import dataclass
from typing import Final

from caseworker.base import LONDON, Clock
from caseworker.casework import Case
from caseworker.forms import Environment
from caseworker.outbox import State
from caseworker.store import Transaction

MARK_LENGTH: Final = 8
"""Of what an office may know of an adviser."""
_NEVER_MEANT: Final = frozenset({State.WITHDRAWN, State.REPLACED})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The desk, as forms may know it."""

    desk_id: str
    centre: str
    adviser_id: str = ""

    @property
    def user(self) -> str:
        """Who fills in, for a form that wants to know: a mark by which this desk knows the adviser, without a name."""
        return f"{self.centre} {self.adviser_id[:MARK_LENGTH]}".strip()

    def environment(self, tx: Transaction, case: Case, clock: Clock) -> Environment:
        """Return what the form of a case may know of the world; no name of an adviser leaves the desk by it."""
        properties = {
            "deviceid": f"caseworker:{self.desk_id}",
            "username": self.centre,
            "caseworker_reference": case.reference,
        }
        return Environment(
            now=clock.now,
            zone=LONDON,
            properties=properties,
            last_saved=_sent_before(tx, case),
            entities=tx.offices.entities.of_office(tx.services.get(case.service_id).office_id),
        )


def _sent_before(tx: Transaction, case: Case) -> bytes | None:
    """Return what the same person sent last with the same service, as long as it is kept here; never anyone else's."""
    if case.citizen_id is None:
        return None
    found = [
        (submission.queued_at, submission.id)
        for other in tx.cases.of_citizen(case.citizen_id)
        if other.service_id == case.service_id and other.id != case.id
        for submission, item in tx.outbox.everything(case_id=other.id)
        if item.state not in _NEVER_MEANT and tx.retention.keeps(item.id)
    ]
    return tx.outbox.xml(max(found)[1]) if found else None
