"""A paper to take home that is no letter: what to bring, or what is left where somebody stopped. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from caseworker.casework import LetterPutBy, LetterWish
from caseworker.desk import letter_language, put_by_letter
from ui.letters.drawing import DrawnLetter
from ui.letters.printing import Printing, PrintingNow
from ui.letters.saving import save_letter
from ui.letters.showing import LetterShowing, Shown
from ui.letters.wanted import LetterChoice
from ui.navigation import BringPlace, InHand, InterviewPlace, StopPlace
from ui.runner_port import Lane
from ui.take_home.reading import Told, read_service, read_stop
from ui.visit import Visit
from ui.wording import Notice, Tone, words_for


@dataclass(frozen=True, slots=True)
class TakeHomeScreen:
    """Everything the page shows; `told` is None until it was read."""

    told: Told | None = None
    choice: LetterChoice = field(default_factory=LetterChoice)
    shown: Shown = field(default_factory=Shown)
    printing: PrintingNow = field(default_factory=PrintingNow)
    was_put_by: bool = False
    is_theirs: bool = False
    """It was printed, put by or saved: they can take it home."""
    notice: Notice | None = None


class TakeHomeView(Protocol):
    """What shows it."""

    def show_screen(self, screen: TakeHomeScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class TakeHomePresenter:
    """Makes the paper, and brings it to whoever wants it."""

    def __init__(self, visit: Visit, place: BringPlace | StopPlace, view: TakeHomeView) -> None:
        self._visit = visit
        self._desk = visit.desk
        self._place = place
        self._view = view
        self._screen = TakeHomeScreen()
        self._printing = Printing(
            visit.desk.vault.folder, visit.runner, lambda now: self._show(replace(self._screen, printing=now))
        )
        self._showing = LetterShowing(
            visit.desk, visit.runner, lambda shown: self._show(replace(self._screen, shown=shown))
        )

    def begin(self) -> None:
        """Read what is told, make the paper and look for printers."""
        self._show(self._screen)
        if isinstance(self._place, StopPlace):
            # the lane of writing keeps its order, so every answer on its way is in the vault after this
            self._visit.runner.run(Lane.STORE, _nothing, done=lambda _: self._read_if_kept(), failed=self._failed)
        else:
            self._read()
        self._printing.look()

    def choose(self, choice: LetterChoice) -> None:
        """Make the paper as it is wanted now."""
        before = self._screen.choice
        self._show(replace(self._screen, choice=choice, notice=None))
        if replace(before, copies=choice.copies) != choice:
            self._showing.show(self._wish())

    def choose_printer(self, name: str) -> None:
        """Print on another printer."""
        self._printing.choose(name)

    def draw_at(self, scale: float) -> None:
        """Draw the pages as large as the window has room for."""
        self._showing.draw_at(scale)

    def at_true_size(self, scale: float, show: Callable[[DrawnLetter], None]) -> None:
        """Draw the pages as large as they are on paper, beside what is shown."""
        self._showing.at_true_size(scale, show)

    def print_paper(self) -> None:
        """Print what is shown."""
        letter = self._screen.shown.letter
        if letter is not None and not self._screen.shown.is_drawing:
            self._show(replace(self._screen, notice=None))
            self._printing.print_out(
                letter.letter.pdf,
                copies=self._screen.choice.copies,
                done=lambda: self._is_theirs("It was given to the printer."),
            )

    def put_by(self) -> None:
        """Keep the paper to be printed at the office."""
        if self._screen.was_put_by or self._screen.shown.letter is None:
            return
        wish = self._wish()

        def keep() -> LetterPutBy:
            return put_by_letter(self._desk.store, wish, by=self._desk.adviser_id, clock=self._desk.clock)

        self._visit.runner.run(Lane.STORE, keep, done=self._put_by, failed=self._failed)

    def save_as(self, path: Path) -> None:
        """Save what is shown as a file."""
        letter = self._screen.shown.letter
        if letter is None or self._screen.shown.is_drawing:
            return
        saved = "It is saved."
        if isinstance(self._place, StopPlace):
            saved = "It is saved. The file is not protected: delete it after use."
        self._visit.runner.run(
            Lane.OUTSIDE,
            lambda: save_letter(letter.letter.pdf, path),
            done=lambda _: self._is_theirs(saved),
            failed=self._failed,
        )

    def file_name(self) -> str:
        """Return the name under which the paper is saved; it names nobody."""
        told = self._screen.told
        if told is not None and told.stopped is not None:
            return f"what-is-left-{'-'.join(told.stopped.reference.split())}.pdf"
        service = "".join(sign if sign.isalnum() else " " for sign in (told.service if told else ""))
        return f"what-to-bring-{'-'.join(service.lower().split())}.pdf"

    def go_on(self) -> None:
        """Go on with the questions after all."""
        if isinstance(self._place, StopPlace):
            self._visit.window.go(InterviewPlace(self._place.draft_id))
        else:
            self._visit.window.back()

    def finish(self) -> None:
        """Let the person go."""
        self._visit.window.let_go()

    def _read_if_kept(self) -> None:
        """Read where they stopped; where an answer could not be kept, go back to it, for there it is said."""
        in_hand = self._visit.window.in_hand
        filling = None if in_hand is None else in_hand.filling
        if filling is not None and filling.standing.after != filling.seq:
            self.go_on()
        else:
            self._read()

    def _read(self) -> None:
        desk, place = self._desk, self._place

        def read() -> Told:
            if isinstance(place, StopPlace):
                return read_stop(desk, place.draft_id)
            return read_service(desk, place.service_id, place.person_id)

        self._visit.runner.run(Lane.WORK, read, done=self._began, failed=self._failed)

    def _began(self, told: Told) -> None:
        window, stopped = self._visit.window, told.stopped
        if stopped is not None and window.in_hand is None:
            window.take_in_hand(InHand(stopped.name, stopped.person_id, told.service))
        choice = LetterChoice(letter_language(told.language), told.size_pt)
        self._show(replace(self._screen, told=told, choice=choice))
        self._showing.show(self._wish())

    def _wish(self) -> LetterWish:
        choice, place = self._screen.choice, self._place
        if isinstance(place, StopPlace):
            wish = LetterWish(draft_id=place.draft_id)
        else:
            wish = LetterWish(service_id=place.service_id)
        return replace(wish, size_pt=choice.size_pt, language=choice.language, copies=choice.copies)

    def _put_by(self, _: LetterPutBy) -> None:
        self._show(replace(self._screen, was_put_by=True))
        self._is_theirs("It is put by. Print it from “Letters to print” when you are at the office.")
        self._visit.window.recount()

    def _is_theirs(self, sentence: str) -> None:
        self._show(replace(self._screen, is_theirs=True, notice=Notice(sentence, tone=Tone.DONE)))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, notice=words_for(error)))

    def _show(self, screen: TakeHomeScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def _nothing() -> None:
    """Take a turn on the lane of writing; that is all."""
