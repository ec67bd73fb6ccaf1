"""How an account with an office stands: trouble with the network or the account itself pauses it, not its items."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import random
from typing import Final

from caseworker.outbox.backoff import retry_delay_s
from caseworker.outbox.outcome import Outcome, Pause

LONGEST_NETWORK_PAUSE_S: Final = 900.0
ACCOUNT_PAUSE: Final = timedelta(hours=6)
"""An account that the office does not know is tried again now and then, in case the office put it right."""


@dataclass(frozen=True, slots=True)
class AccountStanding:
    """Whether the account may send now, and if not, why and until when."""

    office_id: str
    pause: Pause = Pause.NO
    paused_until: datetime | None = None
    failures: int = 0


def after_trouble(
    standing: AccountStanding, outcome: Outcome, *, at: datetime, draw: Callable[[], float] = random
) -> AccountStanding:
    """Return how the account stands after a delivery that failed; trouble of one item leaves it as it was."""
    if outcome.pauses is Pause.NO:
        return standing
    failures = standing.failures + 1
    if outcome.pauses is Pause.ACCOUNT:
        wait = ACCOUNT_PAUSE
    else:
        wait_s = retry_delay_s(failures, base_s=15.0, cap_s=LONGEST_NETWORK_PAUSE_S, draw=draw)
        wait = timedelta(seconds=max(wait_s, outcome.retry_after_s or 0.0))
    return AccountStanding(standing.office_id, outcome.pauses, at + wait, failures)
