"""Try whether an office can be used: is it there, does it know this desk, what does it offer, do the clocks agree?"""

from dataclasses import dataclass
from datetime import UTC, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from caseworker.connectors import AccountTrouble, Office, OfficeError
from caseworker.desk.desk import Desk
from caseworker.desk.reaching_offices import check_address
from caseworker.outbox import AccountStanding, Pause

if TYPE_CHECKING:
    from caseworker.connectors.openrosa import FormList


class TrialStep(StrEnum):
    """What is tried, in this order."""

    REACH = "reach"
    ACCOUNT = "account"
    FORMS = "forms"


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of it; the first trouble ends it."""

    failed_at: TrialStep | None = None
    """Where it ended; None where everything works."""
    trouble: OfficeError | None = None
    forms: tuple[str, ...] = ()
    """The names of the forms that the office offers."""
    clock_ahead: timedelta | None = None
    """By how much this computer's clock is ahead of the office's; None where the office did not tell."""


def try_office(desk: Desk, office: Office) -> Trial:
    """Knock at an office and read its list of forms; nothing personal leaves.

    Where an office on record works again, a pause of its account ends, so what waits there is sent.

    Raises:
        AddressUnusable, NotForPractice: nothing was tried.
    """
    check_address(desk, office.url)
    source = desk.form_source(office)
    step = TrialStep.REACH
    try:
        source.knock()
        step = TrialStep.FORMS
        listed = source.offered_forms()
    except OfficeError as trouble:
        return Trial(TrialStep.ACCOUNT if isinstance(trouble, AccountTrouble) else step, trouble)
    finally:
        source.close()
    _end_pause(desk, office)
    return Trial(forms=tuple(form.name for form in listed.forms), clock_ahead=_clock_ahead(desk, listed))


def _clock_ahead(desk: Desk, listed: "FormList") -> timedelta | None:
    if listed.office_clock is None:
        return None
    return desk.clock.now() - listed.office_clock.astimezone(UTC)


def _end_pause(desk: Desk, office: Office) -> None:
    with desk.store.transaction() as tx:
        on_record = any(known.id == office.id for known in tx.offices.everyone())
        if on_record and tx.offices.standing(office.id).pause is not Pause.NO:
            tx.offices.keep_standing(AccountStanding(office.id))
