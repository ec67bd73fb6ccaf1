"""Writes what was answered into the vault beside the window, in order, and knows what is true of it; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from caseworker.base import Clock
from caseworker.desk import Change, DraftElsewhere, Filling
from ui.interview.screen import Mend, Saved
from ui.runner_port import Lane, Runner
from ui.wording import Notice, words_for


@dataclass(frozen=True, slots=True)
class _File:
    """A file that is an answer, on its way into the vault."""

    kept_as: str
    data: bytes = field(repr=False)
    media_type: str


class Keeping:
    """One draft on its way into the vault. What could not be written stays here and is written with the next."""

    def __init__(self, filling: Filling, runner: Runner, clock: Clock, told: Callable[[], None]) -> None:
        """Keep `filling` with `runner`; `told` is called when a write has ended."""
        self.saved = Saved.NOTHING_YET
        self.saved_at: datetime | None = None
        self.notice: Notice | None = None
        self.mend = Mend.NOTHING
        self._filling = filling
        self._runner = runner
        self._clock = clock
        self._told = told
        self._under_way = 0
        self._files: list[_File] = []
        """Files that the vault does not hold yet, oldest first."""

    def keep(self, change: Change) -> None:
        """Write one change, after everything that waits before it."""
        self._begin(partial(self._write_all, change))

    def keep_file(self, kept_as: str, data: bytes, media_type: str, change: Change) -> None:
        """Write a file, then the change that names it."""
        self._files.append(_File(kept_as, data, media_type))
        self.keep(change)

    def keep_place(self) -> None:
        """Note which question stands open; nothing is said of it while it works."""
        keep = partial(self._filling.keep_place, self._filling.standing)
        self._runner.run(Lane.STORE, keep, done=lambda _: None, failed=self._failed)

    def again(self) -> None:
        """Write everything that is not in the vault yet."""
        self._begin(partial(self._write_all, None))
        self._told()

    @property
    def is_behind(self) -> bool:
        """Whether something is not in the vault because writing it failed."""
        return self.saved is Saved.NOT_SAVED

    def _write_all(self, change: Change | None) -> None:
        while self._files:
            file = self._files[0]
            self._filling.put_file(file.kept_as, [file.data], media_type=file.media_type)
            self._files.pop(0)
        if change is None:
            self._filling.keep_again()
            self._filling.keep_place()
        else:
            self._filling.keep(change)

    def _begin(self, job: Callable[[], None]) -> None:
        self._under_way += 1
        if self.saved is not Saved.NOT_SAVED:
            self.saved = Saved.SAVING
        self._runner.run(Lane.STORE, job, done=lambda _: self._done(), failed=self._write_failed)

    def _done(self) -> None:
        self._under_way -= 1
        if self._under_way == 0 and not self._filling.is_behind and not self._files:
            self.saved, self.saved_at = Saved.SAVED, self._clock.now()
            self.notice, self.mend = None, Mend.NOTHING
        self._told()

    def _write_failed(self, error: BaseException) -> None:
        self._under_way -= 1
        self._failed(error)

    def _failed(self, error: BaseException) -> None:
        self.saved = Saved.NOT_SAVED
        self.notice = words_for(error)
        self.mend = Mend.OPEN_AGAIN if isinstance(error, DraftElsewhere) else Mend.TRY_AGAIN
        self._told()
