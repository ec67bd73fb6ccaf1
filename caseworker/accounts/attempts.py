"""Wrong tries at the door: counted on disk, each making the next wait longer, never for ever.

This slows a person at the keyboard. Whoever takes the disk away is slowed by the cost of each guess instead.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from math import ceil
from typing import Final

FREE_TRIES: Final = 3
LONGEST_WAIT_S: Final = 60
_LENGTH: Final = 96


@dataclass(frozen=True, slots=True)
class Attempts:
    """How many tries failed in a row, and when the last one was."""

    failed: int = 0
    last_at: datetime | None = None

    def wait_s(self, now: datetime) -> int:
        """Return how many whole seconds the next try has to wait, from 0 to `LONGEST_WAIT_S`.

        A clock that was set back does not lengthen the wait beyond what it was at first.
        """
        if self.failed < FREE_TRIES or self.last_at is None:
            return 0
        whole = min(LONGEST_WAIT_S, 1 << min(self.failed - FREE_TRIES + 1, 10))
        passed = max(0.0, (now - self.last_at).total_seconds())
        return max(0, ceil(whole - passed))

    def after_failure(self, now: datetime) -> "Attempts":
        """Return the count with one more failed try."""
        return Attempts(self.failed + 1, now)

    def to_json(self) -> str:
        """Return the text that is kept on disk: always as long, so that it goes where the one before was."""
        return json.dumps({"failed": self.failed, "last_at": self.last_at and self.last_at.isoformat()}).ljust(_LENGTH)

    @classmethod
    def from_json(cls, text: str) -> "Attempts":
        """Read what was kept; what cannot be read counts as some failed tries long ago."""
        try:
            told = json.loads(text)
            last_at = told["last_at"] and datetime.fromisoformat(told["last_at"]).astimezone(UTC)
            return cls(max(0, int(told["failed"])), last_at)
        except (ValueError, TypeError, KeyError, OverflowError):
            return cls(FREE_TRIES)
