"""One matter of one citizen: which service, how the help was given, how long it took."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from caseworker.casework.errors import CaseClosed


class Channel(StrEnum):
    """Where adviser and citizen met."""

    DESK = "desk"
    HOME = "home"
    PHONE = "phone"


class Barrier(StrEnum):
    """Why the citizen could not do it online alone."""

    NO_DEVICE = "no-device"
    NO_INTERNET = "no-internet"
    NO_EMAIL = "no-email"
    SKILLS = "skills"
    CONFIDENCE = "confidence"
    HEALTH = "health"
    LANGUAGE = "language"
    TRUST = "trust"
    WEBSITE = "website"
    NOT_SAID = "not-said"


@dataclass(frozen=True, slots=True)
class Case:
    """One matter. Without a citizen it is help without a record: counted, and known by its reference alone."""

    id: str
    reference: str
    service_id: str
    form_id: str
    form_version: str
    channel: Channel
    barrier: Barrier
    opened_at: datetime
    opened_by: str
    citizen_id: str | None = None
    minutes: int = 0
    closed_at: datetime | None = None
    to_bring: tuple[int, ...] | None = None
    """Which of the things on the service card they did not have with them, by place from 0; None: nobody asked."""

    def __post_init__(self) -> None:
        if self.minutes < 0:
            raise ValueError("time spent is never negative")
        if self.closed_at is not None and self.closed_at < self.opened_at:
            raise ValueError("a case is not closed before it is opened")

    @property
    def is_open(self) -> bool:
        """Say whether the matter is still going on."""
        return self.closed_at is None

    def after_spending(self, minutes: int) -> "Case":
        """Return the case with `minutes` more of the adviser's time."""
        if minutes < 0:
            raise ValueError("time spent is never negative")
        return replace(self, minutes=self.minutes + minutes)

    def noting(self, to_bring: tuple[int, ...]) -> "Case":
        """Return the case with what they did not have with them."""
        return replace(self, to_bring=to_bring)

    def closed(self, at: datetime) -> "Case":
        """Return the case as closed at that instant.

        Raises:
            CaseClosed: it was closed before.
        """
        if not self.is_open:
            raise CaseClosed(self.id)
        return replace(self, closed_at=at)
