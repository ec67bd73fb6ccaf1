"""What a person asks for of their own record: all of it on paper, or a copy to take away. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from caseworker.desk import copy_to_take_away, print_what_we_hold
from ui.letters.printing import Printing, PrintingNow
from ui.letters.saving import save_letter
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, Tone, words_for

COPY_NAME: Final = "copy-of-a-record.zip"
"""The name that is offered; it names nobody."""
_PRINTED: Final = Notice("It was given to the printer.", "Give every page to them.", tone=Tone.DONE)
_COPIED: Final = Notice(
    "The copy is saved. It is not encrypted.", "Give it to them, and keep none on this computer.", tone=Tone.DONE
)
_NO_PRINTER: Final = Notice(
    "This computer has no printer that Caseworker can use.",
    "Make a copy to take away instead: everything to read is in it, too.",
    tone=Tone.TELL,
)


@dataclass(frozen=True, slots=True)
class OwnRecordNow:
    """How far it is."""

    is_busy: bool = False
    notice: Notice | None = None


class OwnRecord:
    """Makes the paper and the copy, one at a time."""

    def __init__(self, visit: Visit, changed: Callable[[OwnRecordNow], None]) -> None:
        self._visit = visit
        self._changed = changed
        self._now = OwnRecordNow()
        self._waits: bytes = b""
        self._printing = Printing(visit.desk.vault.folder, visit.runner, self._printers_changed)

    def print_all(self, person_id: str) -> None:
        """Print everything that this desk holds about the person."""
        if self._now.is_busy:
            return
        desk = self._visit.desk
        self._show(OwnRecordNow(is_busy=True))
        self._visit.runner.run(
            Lane.STORE,
            lambda: (
                print_what_we_hold(desk.store, person_id, desk.surroundings, by=desk.adviser_id, clock=desk.clock).pdf
            ),
            done=self._made,
            failed=self._failed,
        )

    def copy_to(self, person_id: str, path: Path) -> None:
        """Save a copy to take away."""
        if self._now.is_busy:
            return
        desk = self._visit.desk

        def copy() -> None:
            taken = copy_to_take_away(desk.store, person_id, desk.surroundings, by=desk.adviser_id, clock=desk.clock)
            save_letter(taken.zipped, path)

        self._show(OwnRecordNow(is_busy=True))
        self._visit.runner.run(
            Lane.STORE, copy, done=lambda _: self._show(OwnRecordNow(notice=_COPIED)), failed=self._failed
        )

    def _made(self, pdf: bytes) -> None:
        self._waits = pdf
        if self._printing.now.printers:
            self._print()
        else:
            self._printing.look()

    def _print(self) -> None:
        pdf, self._waits = self._waits, b""
        self._printing.print_out(pdf, copies=1, done=lambda: self._show(OwnRecordNow(notice=_PRINTED)))

    def _printers_changed(self, now: PrintingNow) -> None:
        if now.is_without_printer:
            self._waits = b""
            self._show(OwnRecordNow(notice=_NO_PRINTER))
        elif now.notice is not None:
            self._show(OwnRecordNow(notice=now.notice))
        elif self._waits and now.chosen:
            self._print()

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._now, is_busy=False, notice=words_for(error)))

    def _show(self, now: OwnRecordNow) -> None:
        self._now = now
        self._changed(now)
