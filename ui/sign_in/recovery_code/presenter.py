"""A new recovery code: shown once, put on paper, and confirmed by typing two of its groups back. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from random import SystemRandom
from typing import Final, Protocol

from caseworker.desk import NewCode
from caseworker.printers import Printer, print_pdf, printers
from ui.runner_port import Lane, Runner
from ui.wording import Notice, words_for

_DRAW: Final = SystemRandom().sample


class Phase(StrEnum):
    """Where one is with the code."""

    SHOWN = "shown"
    TYPED_BACK = "typed-back"


class Kept(StrEnum):
    """What was done to keep the code."""

    NOT_YET = "not-yet"
    PRINTED = "printed"
    SAVED = "saved"


@dataclass(frozen=True, slots=True)
class CodeScreen:
    """What the page shows."""

    groups: tuple[str, ...] = field(repr=False)
    asked: tuple[int, int]
    """Which two groups are to be typed back, counted from 0."""
    phase: Phase = Phase.SHOWN
    kept: Kept = Kept.NOT_YET
    printers: tuple[Printer, ...] = ()
    """Those that can be used, the default one first."""
    is_busy: bool = False
    wrong: frozenset[int] = frozenset()
    """Groups that were typed and do not fit."""
    notice: Notice | None = None


class CodeView(Protocol):
    """What shows it."""

    def show_screen(self, screen: CodeScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class CodePresenter:
    """Leads from the code to the proof that it is on paper."""

    def __init__(
        self,
        new: NewCode,
        runner: Runner,
        view: CodeView,
        *,
        confirm: Callable[[], None],
        confirmed: Callable[[], None],
        draw: Callable[[range, int], list[int]] = _DRAW,
    ) -> None:
        self._sheet = new.sheet
        self._runner = runner
        self._view = view
        self._confirm = confirm  # core call: notes that the code is on paper
        self._confirmed = confirmed
        self._draw = draw
        groups = tuple(new.code.split("-"))
        self._screen = CodeScreen(groups, self._two_of(groups))

    def begin(self) -> None:
        """Show the code and look for printers."""
        self._view.show_screen(self._screen)
        self._runner.run(Lane.OUTSIDE, printers, done=self._found, failed=lambda _: None)

    def print_sheet(self, printer: str) -> None:
        """Send the sheet to a printer."""
        if self._screen.is_busy:
            return
        sheet = self._sheet
        self._show(replace(self._screen, is_busy=True, notice=None))
        self._runner.run(
            Lane.OUTSIDE,
            lambda: print_pdf(sheet, printer=printer),
            done=lambda _: self._was_kept(Kept.PRINTED),
            failed=self._failed,
        )

    def save_sheet(self, file: Path) -> None:
        """Write the sheet to a file that the person chose."""
        if self._screen.is_busy:
            return
        sheet = self._sheet

        def write() -> None:
            file.write_bytes(sheet)

        self._show(replace(self._screen, is_busy=True, notice=None))
        self._runner.run(Lane.OUTSIDE, write, done=lambda _: self._was_kept(Kept.SAVED), failed=self._not_saved)

    def go_on(self) -> None:
        """Take the code away and ask for two of its groups."""
        self._show(replace(self._screen, phase=Phase.TYPED_BACK, wrong=frozenset(), notice=None))

    def show_again(self) -> None:
        """Show the code again; other groups are asked for afterwards."""
        asked = self._two_of(self._screen.groups)
        self._show(replace(self._screen, phase=Phase.SHOWN, asked=asked, wrong=frozenset(), notice=None))

    def check(self, typed: Mapping[int, str]) -> None:
        """Compare what was typed back with the code."""
        if self._screen.is_busy:
            return
        wrong = frozenset(
            place for place in self._screen.asked if _plain(typed.get(place, "")) != self._screen.groups[place]
        )
        self._show(replace(self._screen, wrong=wrong, is_busy=not wrong, notice=None))
        if not wrong:
            self._runner.run(Lane.STORE, self._confirm, done=lambda _: self._confirmed(), failed=self._failed)

    def _two_of(self, groups: tuple[str, ...]) -> tuple[int, int]:
        first, second = sorted(self._draw(range(len(groups)), 2))
        return first, second

    def _found(self, found: tuple[Printer, ...]) -> None:
        self._show(replace(self._screen, printers=found))

    def _was_kept(self, kept: Kept) -> None:
        self._show(replace(self._screen, is_busy=False, kept=kept))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, is_busy=False, notice=words_for(error)))

    def _not_saved(self, error: BaseException) -> None:
        notice = (
            Notice("The file could not be written there. The code is still here.", "Choose another folder.", "file")
            if isinstance(error, OSError)
            else words_for(error)
        )
        self._show(replace(self._screen, is_busy=False, notice=notice))

    def _show(self, screen: CodeScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def _plain(typed: str) -> str:
    """Return a group as the code spells it: any capitals, I and L for 1, O for 0."""
    return "".join(typed.upper().split()).replace("-", "").translate(str.maketrans("ILO", "110"))
