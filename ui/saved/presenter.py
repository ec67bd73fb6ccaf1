"""What became of what was just put in the outbox, and the letter that says so. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from caseworker.casework import Case, Citizen, LetterPutBy, LetterWish, next_working_day
from caseworker.desk import (
    FollowUpLine,
    OutboxDetail,
    OutboxLine,
    Why,
    office_answers_by,
    outbox_item,
    promised_in,
    put_by_letter,
)
from caseworker.letters import languages
from caseworker.outbox import KeptReceipt
from ui.letters.drawing import DrawnLetter
from ui.letters.printing import Printing, PrintingNow
from ui.letters.saving import file_name_of, save_letter
from ui.letters.showing import LetterShowing, Shown
from ui.letters.wanted import ENGLISH, LetterChoice
from ui.navigation import ChooseServicePlace, InHand, OutboxPlace, PersonPlace, PromisePlace
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, Tone, words_for


@dataclass(frozen=True, slots=True)
class Matter:
    """Whose it is and where it stands."""

    detail: OutboxDetail
    case: Case
    citizen: Citizen | None
    service: str
    today: date
    promised: tuple[FollowUpLine, ...] = ()
    """What somebody at this desk promised about it and is still to be kept."""
    look_again_on: date | None = None
    """When the office will have answered, as the service's card says; None where it says nothing."""

    @property
    def line(self) -> OutboxLine:
        """Where it stands."""
        return self.detail.line

    @property
    def receipt(self) -> KeptReceipt | None:
        """The proof that it arrived."""
        return self.detail.receipt

    @property
    def called(self) -> str:
        """The name they are called by; empty where no record is kept."""
        return (self.citizen.known_as or self.citizen.name.split()[0]) if self.citizen else ""


@dataclass(frozen=True, slots=True)
class SavedScreen:
    """Everything the page shows."""

    matter: Matter | None = None
    choice: LetterChoice = field(default_factory=LetterChoice)
    shown: Shown = field(default_factory=Shown)
    printing: PrintingNow = field(default_factory=PrintingNow)
    was_put_by: bool = False
    notice: Notice | None = None
    """Why there is no page at all, or what became of what was pressed."""


class SavedView(Protocol):
    """What shows it."""

    def show_screen(self, screen: SavedScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class SavedPresenter:
    """Keeps the page true while the courier works, and makes the letter."""

    def __init__(self, visit: Visit, item_id: str, view: SavedView) -> None:
        self._visit = visit
        self._desk = visit.desk
        self._item_id = item_id
        self._view = view
        self._screen = SavedScreen()
        self._printing = Printing(
            visit.desk.vault.folder, visit.runner, lambda now: self._show(replace(self._screen, printing=now))
        )
        self._showing = LetterShowing(
            visit.desk, visit.runner, lambda shown: self._show(replace(self._screen, shown=shown))
        )

    def begin(self) -> None:
        """Read where it stands, make the letter and look for printers."""
        self._show(self._screen)
        self._visit.runner.run(Lane.READ, self._read, done=self._began, failed=self._failed)
        self._printing.look()

    def look_again(self) -> None:
        """Read again where it stands: the courier may have been at work."""
        if self._screen.matter is not None:
            self._visit.runner.run(Lane.READ, self._read, done=self._stands, failed=self._failed)

    def choose(self, choice: LetterChoice) -> None:
        """Make the letter as it is wanted now."""
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

    def print_letter(self) -> None:
        """Print what is shown, if it is still the truth; else show the letter that is."""
        self._if_still_true(self._print)

    def put_by(self) -> None:
        """Keep the letter to be printed at the office."""
        wish = self._wish()
        if wish is None or self._screen.was_put_by or self._screen.shown.letter is None:
            return

        def keep() -> LetterPutBy:
            return put_by_letter(self._desk.store, wish, by=self._desk.adviser_id, clock=self._desk.clock)

        self._visit.runner.run(Lane.STORE, keep, done=self._put_by, failed=self._failed)

    def save_as(self, path: Path) -> None:
        """Save what is shown as a file, if it is still the truth."""

        def save(letter: DrawnLetter) -> None:
            self._visit.runner.run(
                Lane.OUTSIDE,
                lambda: save_letter(letter.letter.pdf, path),
                done=lambda _: self._tell("The letter is saved. The file is not protected: delete it after use."),
                failed=self._failed,
            )

        self._if_still_true(save)

    def file_name(self) -> str:
        """Return the name under which the letter is saved; it names nobody."""
        return file_name_of(self._screen.matter.line.reference if self._screen.matter else "")

    def start_another(self) -> None:
        """Begin another service with the same person."""
        if self._screen.matter is not None:
            self._visit.window.go(ChooseServicePlace(self._screen.matter.case.citizen_id))

    def promise(self) -> None:
        """Promise something about it."""
        matter = self._screen.matter
        if matter is not None:
            why = Why.OFFICE_ANSWERS.value if matter.look_again_on is not None and not matter.promised else ""
            self._visit.window.go(PromisePlace(case_id=matter.case.id, why=why))

    def open_person(self) -> None:
        """Open the person's record."""
        matter = self._screen.matter
        if matter is not None and matter.case.citizen_id is not None:
            self._visit.window.go(PersonPlace(matter.case.citizen_id))

    def open_outbox(self) -> None:
        """Look at it in the outbox."""
        self._visit.window.go(OutboxPlace(self._item_id))

    def finish(self) -> None:
        """Let the person go."""
        self._visit.window.let_go()

    def _read(self) -> Matter:
        detail = outbox_item(self._desk.store, self._item_id)
        with self._desk.store.reading() as tx:
            case = tx.cases.get(detail.line.case_id)
            citizen = tx.people.get(case.citizen_id) if case.citizen_id else None
            service = tx.services.version(case.service_id, case.form_version).title
            promised, today = promised_in(tx, case.id, self._desk.clock), self._desk.clock.today()
            answers_by = office_answers_by(tx, case.service_id, since=today)
        nation = self._desk.settings.centre.nation
        look_again_on = next_working_day(answers_by, nation) if answers_by is not None else None
        return Matter(detail, case, citizen, service, today, promised, look_again_on)

    def _began(self, matter: Matter) -> None:
        window = self._visit.window
        if window.in_hand is None:
            name = matter.citizen.name if matter.citizen else ""
            window.take_in_hand(InHand(name, matter.case.citizen_id, matter.service))
        preferred = matter.citizen.preferences if matter.citizen else None
        language = preferred.language if preferred and preferred.language in languages() else ENGLISH
        choice = LetterChoice(language, preferred.letter_size_pt if preferred else 14)
        self._show(replace(self._screen, matter=matter, choice=choice))
        self._showing.show(self._wish())

    def _stands(self, matter: Matter) -> None:
        before = self._screen.matter
        self._show(replace(self._screen, matter=matter))
        if before is None or _truth(before) != _truth(matter):
            self._showing.show(self._wish())

    def _wish(self) -> LetterWish | None:
        if self._screen.matter is None:
            return None
        choice = self._screen.choice
        return LetterWish(
            self._item_id,
            size_pt=choice.size_pt,
            language=choice.language,
            with_answers=choice.with_answers,
            copies=choice.copies,
        )

    def _if_still_true(self, act: Callable[[DrawnLetter], None]) -> None:
        letter, before = self._screen.shown.letter, self._screen.matter
        if letter is None or before is None or self._screen.shown.is_drawing:
            return

        def checked(now: Matter) -> None:
            if _truth(now) == _truth(before):
                act(letter)
                return
            self._stands(now)
            sentence = "It has moved on meanwhile, so the letter was made again."
            self._show(replace(self._screen, notice=Notice(sentence, "Look at it, then go on.", tone=Tone.TELL)))

        self._show(replace(self._screen, notice=None))
        self._visit.runner.run(Lane.READ, self._read, done=checked, failed=self._failed)

    def _print(self, letter: DrawnLetter) -> None:
        self._printing.print_out(
            letter.letter.pdf,
            copies=self._screen.choice.copies,
            done=lambda: self._tell("The letter was given to the printer."),
        )

    def _put_by(self, _: LetterPutBy) -> None:
        self._show(replace(self._screen, was_put_by=True))
        self._tell("The letter is put by. Print it from “Letters to print” when you are at the office.")
        self._visit.window.recount()

    def _tell(self, sentence: str) -> None:
        self._show(replace(self._screen, notice=Notice(sentence, tone=Tone.DONE)))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, notice=words_for(error)))

    def _show(self, screen: SavedScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def _truth(matter: Matter) -> tuple[object, ...]:
    """Return what a letter would say different things about."""
    promised = tuple(line.follow_up.promise for line in matter.promised)
    return matter.line.state, matter.line.may_have_arrived, matter.detail.code, promised
