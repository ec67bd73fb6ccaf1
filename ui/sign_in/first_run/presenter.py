"""Setting up a desk, one thing at a time: what was typed, where one is, and the vault made on the way. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from caseworker.base import Clock, late
from ui.runner_port import Lane, Runner
from ui.sign_in.checks import Field, Problem, centre_of, problems_of, propose_letters
from ui.wording import Notice, words_for

if TYPE_CHECKING:
    from caseworker import accounts, desk, practice
    from caseworker.desk import Desk, NewCode, NewDesk
else:
    accounts, desk, practice = late("caseworker.accounts"), late("caseworker.desk"), late("caseworker.practice")


class Step(StrEnum):
    """The pages of the first run, in their order."""

    KIND = "kind"
    CENTRE = "centre"
    PLACE = "place"
    ADVISER = "adviser"
    MAKING = "making"
    CODE = "code"
    BACKUP = "backup"
    OFFICE = "office"
    OPENING = "opening"


FIELDS: Final[Mapping[Step, tuple[Field, ...]]] = {
    Step.CENTRE: (Field.CENTRE, Field.LETTERS),
    Step.PLACE: (Field.ADDRESS, Field.POSTCODE, Field.PHONE, Field.HOURS),
    Step.ADVISER: (Field.NAME, Field.SIGN_IN_NAME, Field.PASSPHRASE, Field.AGAIN),
}
"""What is typed at which step."""

_BEFORE: Final = {Step.CENTRE: Step.KIND, Step.PLACE: Step.CENTRE, Step.ADVISER: Step.PLACE}
_AFTER: Final = {Step.KIND: Step.CENTRE, Step.CENTRE: Step.PLACE, Step.PLACE: Step.ADVISER, Step.ADVISER: Step.MAKING}


@dataclass(frozen=True, slots=True)
class FirstRunScreen:
    """Where one is and what was typed so far."""

    step: Step = Step.KIND
    is_practice: bool | None = None
    """None until it was chosen."""
    typed: Mapping[Field, str] = field(default_factory=dict, repr=False)
    problems: Mapping[Field, Problem] = field(default_factory=dict)
    has_no_kind: bool = False
    """Whether one wanted to go on without choosing practice or real offices."""
    notice: Notice | None = None


class FirstRunView(Protocol):
    """What shows it."""

    def show_screen(self, screen: FirstRunScreen) -> None:
        """Bring the pages in line with `screen`."""
        ...


class FirstRunPresenter:
    """Leads from an empty folder to a desk with somebody signed in."""

    def __init__(
        self,
        folder: Path,
        runner: Runner,
        view: FirstRunView,
        finished: "Callable[[Desk], None]",
        *,
        clock: Clock,
        cost: "accounts.Cost | None" = None,
    ) -> None:
        self._folder = folder
        self._runner = runner
        self._view = view
        self._finished = finished
        self._clock = clock
        self._cost = cost
        self._screen = FirstRunScreen()
        self._made: NewDesk | None = None
        self._letters_were_typed = False
        self._is_furnished = False

    @property
    def desk(self) -> "Desk | None":
        """The desk, once it is made."""
        return self._made.desk if self._made is not None else None

    @property
    def new_code(self) -> "NewCode":
        """The recovery code of the desk that was made."""
        if self._made is None:
            raise ValueError("there is no code before there is a desk")
        return desk.NewCode(self._made.recovery_code, self._made.recovery_sheet)

    def begin(self) -> None:
        """Show the first page."""
        self._view.show_screen(self._screen)

    def choose_kind(self, *, practice: bool) -> None:
        """Take the choice between practice and real offices."""
        self._screen = replace(self._screen, is_practice=practice, has_no_kind=False)

    def keep(self, what: Field, text: str) -> None:
        """Keep what was typed; the reference letters follow the centre's name until somebody types their own."""
        typed = {**self._screen.typed, what: text}
        if what is Field.LETTERS:
            self._letters_were_typed = bool(text.strip())
        elif what is Field.CENTRE and not self._letters_were_typed:
            typed[Field.LETTERS] = propose_letters(text) if text.strip() else ""
        self._screen = replace(self._screen, typed=typed)

    @property
    def typed(self) -> Mapping[Field, str]:
        """What was typed so far."""
        return self._screen.typed

    def go_on(self) -> None:
        """Go to the next page, unless something on this one is missing or wrong."""
        step = self._screen.step
        if step is Step.KIND and self._screen.is_practice is None:
            self._show(replace(self._screen, has_no_kind=True))
            return
        problems = problems_of(self._screen.typed, *FIELDS.get(step, ()))
        if problems:
            self._show(replace(self._screen, problems=problems, notice=None))
        elif step is Step.ADVISER:
            self._make()
        elif step in _AFTER:
            self._go(_AFTER[step])

    def go_back(self) -> None:
        """Go to the page before; everything typed stays."""
        before = _BEFORE.get(self._screen.step)
        if before is not None:
            self._go(before)

    def confirm_code(self) -> None:
        """Note in the ledger that the code is on paper; runs beside the window."""
        if self._made is not None:
            desk.confirm_code(self._made.desk)

    def code_confirmed(self) -> None:
        """Go on to the backups."""
        self._go(Step.BACKUP)

    def backup_settled(self) -> None:
        """Go on to the first office, or to the desk where that is a practice desk."""
        if self._screen.is_practice:
            self.office_settled()
        else:
            self._go(Step.OFFICE)

    def office_settled(self) -> None:
        """Go on to the desk; the practice office's services may still be coming."""
        self._go(Step.OPENING)
        self._finish_if_ready()

    def _make(self) -> None:
        typed = dict(self._screen.typed)
        adviser = desk.FirstAdviser(
            " ".join(typed[Field.NAME].split()), typed[Field.SIGN_IN_NAME].strip(), typed[Field.PASSPHRASE]
        )
        is_practice = bool(self._screen.is_practice)

        def make() -> "NewDesk":
            with desk.code_to_confirm(self._folder):
                return desk.set_up_desk(
                    self._folder, centre_of(typed), adviser, practice=is_practice, clock=self._clock, cost=self._cost
                )

        self._go(Step.MAKING)
        self._runner.run(Lane.STORE, make, done=self._was_made, failed=self._was_not_made)

    def _was_made(self, made: "NewDesk") -> None:
        self._made = made
        kept = {
            field: text for field, text in self._screen.typed.items() if field not in (Field.PASSPHRASE, Field.AGAIN)
        }
        self._screen = replace(self._screen, typed=kept)
        self._go(Step.CODE)
        if self._screen.is_practice:
            self._runner.run(
                Lane.STORE, partial(_furnish, made.desk), done=lambda _: self._furnished(), failed=self._not_furnished
            )
        else:
            self._is_furnished = True

    def _was_not_made(self, error: BaseException) -> None:
        if isinstance(error, accounts.WeakPassphrase):
            problems = {Field.PASSPHRASE: Problem.GUESSABLE}
            self._show(replace(self._screen, step=Step.ADVISER, problems=problems))
        else:
            self._show(replace(self._screen, step=Step.ADVISER, notice=words_for(error)))

    def _furnished(self) -> None:
        self._is_furnished = True
        self._finish_if_ready()

    def _not_furnished(self, error: BaseException) -> None:
        self._is_furnished = True  # the desk is whole without the samples; they can be added later
        self._show(replace(self._screen, notice=words_for(error)))
        self._finish_if_ready()

    def _finish_if_ready(self) -> None:
        if self._made is not None and self._is_furnished and self._screen.step is Step.OPENING:
            self._finished(self._made.desk)

    def _go(self, step: Step) -> None:
        self._show(replace(self._screen, step=step, problems={}, has_no_kind=False, notice=None))

    def _show(self, screen: FirstRunScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def _furnish(made: "Desk") -> None:
    """Give a practice desk its office and services; nothing is asked of anybody for it."""
    desk.open_practice(made, desk.sample_forms(), practice.practice_link())
