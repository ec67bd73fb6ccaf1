"""Letters that were put by: each is made when it is printed, so that it says the truth of that moment. No Qt."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from caseworker.desk import NothingToSay, PrintedLetter, WaitingLetter, drop_letter, letter_printed, letters_to_print
from ui.letters.drawing import DrawnLetter, make_letter
from ui.letters.printing import Printing, PrintingNow
from ui.letters.showing import LetterShowing, Shown
from ui.navigation import PersonPlace
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, words_for


@dataclass(frozen=True, slots=True)
class Batch:
    """Several letters on their way to the printer, one after another."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class LettersScreen:
    """Everything the page shows."""

    letters: tuple[WaitingLetter, ...] | None = None
    """None while they are read."""
    chosen_id: str = ""
    shown: Shown = field(default_factory=Shown)
    unsaid: frozenset[str] = frozenset()
    """Letters that could not be made when they were to be printed."""
    batch: Batch | None = None
    printed: int = 0
    """How many were printed by the last order."""
    printing: PrintingNow = field(default_factory=PrintingNow)
    notice: Notice | None = None
    trouble: Notice | None = None
    """Why there is no list."""

    @property
    def chosen(self) -> WaitingLetter | None:
        """The letter that is looked at."""
        return next((one for one in self.letters or () if one.wish_id == self.chosen_id), None)


class LettersView(Protocol):
    """What shows it."""

    def show_screen(self, screen: LettersScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class LettersPresenter:
    """Makes, prints and drops letters that were put by."""

    def __init__(self, visit: Visit, view: LettersView) -> None:
        self._visit = visit
        self._desk = visit.desk
        self._view = view
        self._screen = LettersScreen()
        self._waiting: deque[WaitingLetter] = deque()
        self._printing = Printing(visit.desk.vault.folder, visit.runner, self._printer_spoke)
        self._showing = LetterShowing(
            visit.desk, visit.runner, lambda shown: self._show(replace(self._screen, shown=shown))
        )

    def begin(self) -> None:
        """Read the list and look for printers."""
        self._show(self._screen)
        self.look_again()
        self._printing.look()

    def look_again(self) -> None:
        """Read the list again."""
        self._visit.runner.run(
            Lane.READ, lambda: letters_to_print(self._desk.store), done=self._read, failed=self._not_read
        )

    def choose(self, wish_id: str) -> None:
        """Look at a letter."""
        if wish_id != self._screen.chosen_id:
            self._show(replace(self._screen, chosen_id=wish_id))
            self._show_letter()

    def choose_printer(self, name: str) -> None:
        """Print on another printer."""
        self._printing.choose(name)

    def draw_at(self, scale: float) -> None:
        """Draw the pages as large as the window has room for."""
        self._showing.draw_at(scale)

    def at_true_size(self, scale: float, show: Callable[[DrawnLetter], None]) -> None:
        """Draw the pages as large as they are on paper, beside what is shown."""
        self._showing.at_true_size(scale, show)

    def print_chosen(self) -> None:
        """Print the letter that is looked at."""
        chosen = self._screen.chosen
        self._begin_batch((chosen,) if chosen is not None else ())

    def print_all(self) -> None:
        """Print every letter, oldest first; one that cannot be said now is left and marked."""
        self._begin_batch(self._screen.letters or ())

    def stop(self) -> None:
        """Print no further letter; the one that is being printed goes on."""
        self._waiting.clear()

    def drop(self) -> None:
        """Take the letter that is looked at off the list."""
        wish_id, desk = self._screen.chosen_id, self._desk
        self._visit.runner.run(
            Lane.STORE,
            lambda: drop_letter(desk.store, wish_id, by=desk.adviser_id, clock=desk.clock),
            done=lambda _: self._taken_off(),
            failed=self._failed,
        )

    def open_person(self) -> None:
        """Open the record of the person whose letter is looked at."""
        chosen = self._screen.chosen
        if chosen is not None and chosen.person_id is not None:
            self._visit.window.go(PersonPlace(chosen.person_id))

    def _begin_batch(self, letters: tuple[WaitingLetter, ...]) -> None:
        if self._screen.batch is not None or not letters:
            return
        self._waiting = deque(letters)
        batch = Batch(0, len(letters))
        self._show(replace(self._screen, batch=batch, notice=None, unsaid=frozenset(), printed=0))
        self._print_next()

    def _print_next(self) -> None:
        if not self._waiting:
            self._end_batch()
            return
        letter = self._waiting.popleft()
        self._visit.runner.run(
            Lane.WORK,
            lambda: make_letter(self._desk, letter.wish),
            done=lambda made: self._print(letter, made),
            failed=lambda error: self._not_made(letter, error),
        )

    def _print(self, letter: WaitingLetter, made: PrintedLetter) -> None:
        desk, copies = self._desk, letter.wish.copies

        def note() -> None:
            letter_printed(desk.store, letter.wish_id, copies=copies, by=desk.adviser_id, clock=desk.clock)

        self._printing.print_out(made.pdf, copies=copies, done=self._noted, note=note)

    def _noted(self) -> None:
        batch = self._screen.batch or Batch(0, 1)
        moved = Batch(batch.done + 1, batch.total)
        self._show(replace(self._screen, batch=moved, printed=self._screen.printed + 1))
        self._print_next()

    def _not_made(self, letter: WaitingLetter, error: BaseException) -> None:
        if not isinstance(error, NothingToSay):
            self._batch_failed(error)
            return
        self._show(replace(self._screen, unsaid=self._screen.unsaid | {letter.wish_id}, notice=words_for(error)))
        self._print_next()

    def _batch_failed(self, error: BaseException) -> None:
        self._waiting.clear()
        self._show(replace(self._screen, notice=words_for(error)))
        self._end_batch()

    def _end_batch(self) -> None:
        self._show(replace(self._screen, batch=None))
        self._visit.window.recount()
        self.look_again()

    def _printer_spoke(self, now: PrintingNow) -> None:
        self._show(replace(self._screen, printing=now))
        if now.notice is not None and self._screen.batch is not None:
            self._waiting.clear()  # the next one would fail in the same way
            self._end_batch()

    def _taken_off(self) -> None:
        self._show(replace(self._screen, chosen_id="", notice=None))
        self._visit.window.recount()
        self.look_again()

    def _read(self, letters: tuple[WaitingLetter, ...]) -> None:
        before = self._screen.chosen_id
        is_there = any(letter.wish_id == before for letter in letters)
        chosen_id = before if is_there else next((letter.wish_id for letter in letters), "")
        self._show(replace(self._screen, letters=letters, chosen_id=chosen_id, trouble=None))
        if chosen_id != before or self._screen.shown == Shown():
            self._show_letter()

    def _show_letter(self) -> None:
        chosen = self._screen.chosen
        self._showing.show(chosen.wish if chosen is not None else None)

    def _not_read(self, error: BaseException) -> None:
        self._show(replace(self._screen, trouble=words_for(error)))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, notice=words_for(error)))
        self.look_again()

    def _show(self, screen: LettersScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
