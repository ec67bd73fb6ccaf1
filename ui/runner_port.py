"""The one door between threads, as presenters see it: jobs on lanes, each outcome told once, no Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from caseworker.base import CaseworkerError

T = TypeVar("T")


class Lane(StrEnum):
    """Where a job runs. Jobs of one lane begin in the order in which they were given."""

    STORE = "store"
    """Writes to the vault: one at a time, in order."""
    READ = "read"
    """Reads from the vault, beside the writes: a search never waits behind a photo."""
    WORK = "work"
    """Computing: loading a form, checking everything, drawing a letter."""
    OUTSIDE = "outside"
    """Whatever may keep us waiting: an office, a keychain, a printer."""


class Cancelled(CaseworkerError):
    """The person pressed Cancel; what was begun is undone or stays where it was."""

    code = "job.cancelled"
    sentence = "Cancelled. Nothing was changed by it."
    next_step = "Start it again when you like."


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is; `total` is 0 where nobody can know."""

    done: int
    total: int


class Watch(Protocol):
    """What a long job may use while it runs, on its own thread."""

    def report(self, done: int, total: int) -> None:
        """Tell how far it is.

        Raises:
            Cancelled: the person pressed Cancel.
        """
        ...

    @property
    def is_cancelled(self) -> bool:
        """Whether the person pressed Cancel."""
        ...


class Job(Protocol):
    """A job under way."""

    def cancel(self) -> None:
        """Ask it to stop; `failed` follows with `Cancelled` if it does."""
        ...


class Runner(Protocol):
    """Runs jobs beside the window. A job takes and returns values; `done` or `failed` follows on the window's thread.

    A runner given to a page belongs to one visit of that page: once the visit ends nothing of it is told any more,
    so a late result never reaches the page of the next person. A write that was begun still ends, and if it
    fails after the visit, the window itself says so.
    """

    def run(
        self, lane: Lane, job: Callable[[], T], *, done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> Job:
        """Run a job."""
        ...

    def run_watched(
        self,
        lane: Lane,
        job: Callable[[Watch], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[Progress], None],
    ) -> Job:
        """Run a job that tells how far it is, and that can be cancelled."""
        ...
